// SPDX-License-Identifier: MIT
#include "core/subtensor/encoded_call.hpp"

#include "core/metadata/value_tree.hpp"
#include "core/subtensor/bounded_call.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::subtensor {

namespace {

/// How many calls stand inside of each other at most. The depth of the tree is limited.
std::size_t nesting(const metadata::ValueView& value, metadata::TypeId call)
{
    std::size_t inside = 0;
    for (const metadata::ValueMember member : value.members()) {
        inside = std::max(inside, nesting(member.value, call));
    }
    return inside + (value.type() == call ? 1 : 0);
}

} // namespace

metadata::TypeDescription BlakeTwo256::describe()
{
    return { splitPath("sp_runtime::traits::BlakeTwo256"), {}, metadata::BasicComposite<metadata::TypeKey> {},
        {} };
}

EncodedCall ScaleType<EncodedCall>::read(scale::Decoder& in)
{
    const metadata::Metadata& known = knownMetadata();
    const metadata::TypeId type = known.extrinsic.call;
    scale::Decoder ahead = in;
    const auto tree = metadata::ValueTree::read(known.types, type, ahead);
    if (!tree) {
        const bool cut = tree.error().is(scale::DecodeError::UnexpectedEnd);
        in.setError(cut ? scale::DecodeError::UnexpectedEnd : scale::DecodeError::BadTag);
        return {};
    }
    if (nesting(tree->root(), type) > EncodedCall::kMostNested) {
        in.setError(scale::DecodeError::TooMany);
        return {};
    }
    return { toBytes(in.raw(ahead.offset() - in.offset())) };
}

} // namespace taonaut::subtensor
