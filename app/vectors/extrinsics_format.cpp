// SPDX-License-Identifier: MIT
// Extrinsics: eras, calls, signed transactions, accounts that are derived from others.

#include "app/vectors/extrinsic_groups.hpp"
#include "app/vectors/file_format.hpp"
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

void runExtrinsics(Report& report, const Json& root, RecordedRuntimes& runtimes)
{
    FileGroups groups(report, root);
    groups.describes({ "about", "callsFromSourceHead425.note" });
    const Json source = root.contains("source") ? root["source"] : Json(kApril2026);
    groups.describes({ "source" });
    const auto runtime = runtimes.find(source.is_string() ? source.get<std::string>() : "");
    const auto declared = runtimes.find(kDeclared);
    ChainFacts facts;
    groups.single("chain", [&](Members& in) { checkChain(in, facts, runtime.get()); });
    runKnownKeys(report, root, groups);
    groups.group("signed", [&](Members& in) { checkSigned(in, facts, runtime.get()); });
    groups.group("callsOnly", [&](Members& in) { checkCall(in, runtime.get()); });
    groups.group("callsFromSourceHead425.calls", [&](Members& in) { checkCall(in, declared.get()); });
    groups.group("eras", checkEra);
    addDerivedAccounts(groups);
    groups.finish();
}

} // namespace taonaut::vectors
