// SPDX-License-Identifier: MIT
#include "core/service/light_warnings.hpp"
#include "tests/hostile/attack_plays_wire.hpp"
#include "tests/hostile/scripted_node.hpp"

namespace taonaut::test::plays {
namespace {

using namespace service;
using Kind = LinkWarning::Kind;

bool holds(const std::vector<LinkWarning>& warnings, Kind kind)
{
    return std::any_of(warnings.begin(), warnings.end(),
        [kind](const LinkWarning& warning) { return warning.kind == kind; });
}

std::string keptIf(bool kept)
{
    return kept ? "kept lower" : "nothing said";
}

} // namespace

std::string stalledServersAreNamed(AttackStage&)
{
    WarningFacts facts;
    facts.nowMs = 1'800'000'000'000;
    facts.newestHeadMs = facts.nowMs - 60'000;
    const bool before = holds(warningsFor(facts), Kind::ServersBehind);
    facts.newestHeadMs = facts.nowMs - 3'600'000;
    return keptIf(!before && holds(warningsFor(facts), Kind::ServersBehind));
}

std::string wrongClockIsNamed(AttackStage&)
{
    WarningFacts facts;
    facts.nowMs = 1'800'000'000'000;
    facts.newestHeadMs = facts.nowMs;
    facts.announcedAgesMs = { -3'600'000, 500, 700 }; // one liar among three
    const bool before = holds(warningsFor(facts), Kind::ClockOff);
    facts.announcedAgesMs = { -3'600'000, -3'599'000, 700 };
    return keptIf(!before && holds(warningsFor(facts), Kind::ClockOff));
}

/// Two servers with two final histories, both signed by the same voters: neither is followed away from what
/// was final, and the person is told.
std::string twoFinalHistories(AttackStage& stage)
{
    ScriptedChain honest;
    honest.grow(4);
    ScriptedChain other; // the same so far
    other.grow(4);
    honest.grow(3);
    Recipe fork;
    fork.slot = ScriptedChain::kFirstSlot + 30;
    other.finalize(other.author(fork).hash);
    other.grow(2);
    ScriptedNode first(honest);
    ScriptedNode second(other);
    first.listen();
    second.listen();
    LightLinkOptions options { { Endpoint { first.url(), "one" } }, honest.parameters(), {} };
    options.requestTimeout = std::chrono::milliseconds(2'000);
    LightLink link(std::move(options));
    link.start();
    if (!stage.waitFor([&] { return link.snapshot()->settled; })) {
        return "no verdict";
    }
    link.setEndpoints({ Endpoint { first.url(), "one" }, Endpoint { second.url(), "two" } });
    const auto told = [&] {
        const auto snapshot = link.snapshot();
        const bool differs = std::any_of(snapshot->endpoints.begin(), snapshot->endpoints.end(),
            [](const EndpointView& view) { return view.agreement == Agreement::Differs; });
        return differs || snapshot->contradiction || holds(snapshot->warnings, Kind::SplitView);
    };
    const bool noticed = stage.waitFor(told);
    const bool unmoved = link.snapshot()->finalized.hash == honest.finalized().hash;
    link.stop();
    return keptIf(noticed && unmoved);
}

} // namespace taonaut::test::plays
