// SPDX-License-Identifier: MIT
// Yuma: epochs of subnets, step by step, and the functions that an epoch is made of.

#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "app/vectors/yuma_cases.hpp"

namespace taonaut::vectors {

namespace {

void checkStep(Members& in, YumaSubnet& subnet)
{
    const auto block = integer<std::uint64_t>(in, "block");
    const auto emission = integer<std::uint64_t>(in, "rao_emission");
    const Json& actions = in.raw("actions");
    std::size_t position = 0;
    in.each("actions", [&](Members& action) {
        applyYumaAction(subnet, action);
        refuseUnread(action, actions[position]);
        ++position;
    });
    const economics::EpochOutput output = subnet.runEpoch(block, emission);
    nested(in, "expect", [&](Members& expect) { expectEpoch(expect, output); });
    double tolerance = 0;
    if (in.has("asserted_tolerance")) {
        const Json& value = in.raw("asserted_tolerance");
        in.require(value.is_number(), "asserted_tolerance");
        tolerance = value.is_number() ? value.get<double>() : 0;
    }
    nested(in, "asserted", [&](Members& asserted) { expectAsserted(asserted, output, tolerance); });
}

void checkSequence(Members& in, const Json& sequence)
{
    if (in.has("generated")) {
        checkGeneratedSequence(in);
        return;
    }
    YumaSubnet subnet = yumaSubnet(in);
    const Json& steps = in.raw("steps");
    std::size_t position = 0;
    in.each("steps", [&](Members& step) {
        if (!step.failed()) { // what follows a difference differs too
            checkStep(step, subnet);
            refuseUnread(step, steps[position]);
        } else {
            step.describes(
                { "block", "rao_emission", "actions", "expect", "asserted", "asserted_tolerance" });
        }
        ++position;
    });
    in.require(sequence.is_object() && position > 0, "steps");
}

/// One case for each element of a list, with its position as a name where it has none of its own.
void eachCase(Report& report, const Json& root, const char* member,
    const std::function<void(const Json& element, const std::string& name)>& run)
{
    const Json list = root.value(member, Json());
    if (!list.is_array()) {
        report.fail(member, member, { "not a list" });
        return;
    }
    std::size_t position = 0;
    for (const Json& element : list) {
        const bool isNamed = element.is_object() && element.contains("name") && element["name"].is_string();
        run(element, isNamed ? element["name"].get<std::string>() : "#" + std::to_string(position));
        ++position;
    }
}

void runFunction(Report& report, const Json& element, const std::string& name)
{
    const Json op = element.is_object() ? element.value("op", Json()) : Json();
    if (!op.is_string()) {
        report.fail("unit_vectors", name, { "without an op" });
        return;
    }
    runCase(report, op.get<std::string>(), name, element, [&](Members& in) {
        in.describes({ "op" });
        if (!checkYumaFunction(op.get<std::string>(), in)) {
            in.fail("no function is known by the name " + op.get<std::string>());
        }
        refuseUnread(in, element);
    });
}

} // namespace

void runYuma(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "about", "format", "conventions", "epoch_vectors", "unit_vectors" });
    groups.finish();
    if (root.contains("epoch_vectors")) {
        eachCase(report, root, "epoch_vectors", [&](const Json& element, const std::string& name) {
            runCase(report, "epoch_vectors", name, element, [&](Members& in) {
                checkSequence(in, element);
                refuseUnread(in, element);
            });
        });
    }
    if (root.contains("unit_vectors")) {
        eachCase(report, root, "unit_vectors",
            [&](const Json& element, const std::string& name) { runFunction(report, element, name); });
    }
}

} // namespace taonaut::vectors
