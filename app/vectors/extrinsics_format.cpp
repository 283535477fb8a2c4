// SPDX-License-Identifier: MIT
// Extrinsics: so far the eras, which need no metadata.

#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "core/chain/extrinsic.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::vectors {

namespace {

void checkEra(Members& in)
{
    const auto period = static_cast<std::uint32_t>(in.number("requestedPeriod"));
    const BlockNumber current(static_cast<std::uint32_t>(in.number("current")));
    const chain::Era era = chain::Era::mortal(period, current);
    in.expectNumber("period", era.period);
    in.expectNumber("phase", era.phase);
    in.expectNumber("birth", era.birth(current).value());
    in.expectNumber("firstInvalidBlock", era.death(current).value());
    scale::Encoder out;
    era.encode(out);
    in.expectHex("encoded", out.view());
    scale::Decoder encoded(out.view());
    in.require(
        chain::Era::decode(encoded) == era && encoded.finish().has_value(), "encoded decodes to the era");
}

} // namespace

void runExtrinsics(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "about", "chain", "keys" });
    groups.group("eras", checkEra);
    groups.finish();
}

} // namespace taonaut::vectors
