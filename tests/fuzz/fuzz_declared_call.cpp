// SPDX-License-Identifier: MIT
// Calls of the real chain that hold calls or types which read themselves: the codec of a declaration and the
// description that metadata gives of it accept the same bytes. The first byte of the input chooses the pallet,
// the rest are the bytes of a call without the pallet's own byte, or of a whole call.

#include "core/metadata/value_tree.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/drand_calls.hpp"
#include "core/subtensor/pallets/limit_orders_calls.hpp"
#include "core/subtensor/pallets/multisig_calls.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/scheduler_calls.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;

namespace {

template <class Part> void compare(ByteView bytes)
{
    const metadata::Metadata& known = knownMetadata();
    const metadata::TypeId type = *known.pallet(Part::kPallet.index)->calls;
    const bool described = metadata::ValueTree::readWhole(known.types, type, bytes).has_value();
    const Result<Part> typed = decode<Part>(bytes);
    if (!typed) { // the codec alone limits how deeply calls are nested
        fuzz::require(!described || typed.error().is(scale::DecodeError::TooMany));
        return;
    }
    fuzz::require(described);
    const Bytes again = encode(*typed); // the same bytes but for the order of sets
    const Result<Part> twice = decode<Part>(again);
    fuzz::require(twice.has_value() && *twice == *typed);
}

void compareWhole(ByteView bytes)
{
    const metadata::Metadata& known = knownMetadata();
    const bool described
        = metadata::ValueTree::readWhole(known.types, known.extrinsic.call, bytes).has_value();
    const Result<EncodedCall> call = decode<EncodedCall>(bytes);
    fuzz::require(!call || (described && equal(call->bytes, bytes)));
    fuzz::require(call || !described || call.error().is(scale::DecodeError::TooMany));
}

constexpr void (*kChoices[])(ByteView) {
    &compare<utility::Call>,
    &compare<multisig::Call>,
    &compare<proxy::Call>,
    &compare<scheduler::Call>,
    &compare<commitments::Call>,
    &compare<limit_orders::Call>,
    &compare<drand::Call>,
    &compareWhole,
};

} // namespace

TAONAUT_FUZZ(data, size)
{
    if (size > 0) {
        kChoices[data[0] % std::size(kChoices)](fuzz::viewOf(data + 1, size - 1));
    }
    return 0;
}
