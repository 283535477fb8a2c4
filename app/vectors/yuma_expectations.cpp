// SPDX-License-Identifier: MIT
#include "app/vectors/yuma_cases.hpp"

#include <array>
#include <cmath>
#include <functional>

namespace taonaut::vectors {

namespace {

using economics::EpochOutput;
using Values = std::vector<std::uint64_t>;

template <class T> Values widened(const std::vector<T>& values)
{
    return Values(values.begin(), values.end());
}

/// A vector of the output by the name that files give it.
struct Field {
    std::string_view name;
    Values (*of)(const EpochOutput&);
};
constexpr std::array<Field, 8> kFields { {
    { "stake_weight", [](const EpochOutput& from) { return widened(from.stakeWeight); } },
    { "consensus", [](const EpochOutput& from) { return widened(from.consensus); } },
    { "incentive", [](const EpochOutput& from) { return widened(from.incentive); } },
    { "dividends", [](const EpochOutput& from) { return widened(from.dividends); } },
    { "validator_trust", [](const EpochOutput& from) { return widened(from.validatorTrust); } },
    { "server_emission", [](const EpochOutput& from) { return from.serverEmission; } },
    { "validator_emission", [](const EpochOutput& from) { return from.validatorEmission; } },
    { "emission", [](const EpochOutput& from) { return from.emission; } },
} };

std::uint64_t at(const Values& values, std::uint64_t uid)
{
    return uid < values.size() ? values[uid] : 0;
}

/// The bond of one uid in another; zero where there is none.
std::uint64_t bond(const EpochOutput& output, std::uint64_t validator, std::uint64_t miner)
{
    if (validator >= output.bonds.rows()) {
        return 0;
    }
    const auto columns = output.bonds.columns(validator);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == miner) {
            return output.bonds.values(validator)[i];
        }
    }
    return 0;
}

void expectFlags(Members& in, const char* member, const std::vector<bool>& actual)
{
    const Json& list = in.raw(member);
    in.require(list.is_array() && list.size() == actual.size(), member);
    for (std::size_t uid = 0; list.is_array() && uid < std::min(list.size(), actual.size()); ++uid) {
        in.require(list[uid].is_boolean() && list[uid].get<bool>() == actual[uid],
            std::string(member) + "[" + std::to_string(uid) + "]");
    }
}

void expectBonds(Members& in, const EpochOutput& output)
{
    Json actual = Json::array();
    for (std::size_t row = 0; row < output.bonds.rows(); ++row) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < output.bonds.columns(row).size(); ++i) {
            cells.push_back({ output.bonds.columns(row)[i], output.bonds.values(row)[i] });
        }
        actual.push_back(std::move(cells));
    }
    const Json& expected = in.raw("bonds");
    in.require(expected.is_array() && expected.size() == actual.size(), "bonds");
    for (std::size_t row = 0; expected.is_array() && row < std::min(expected.size(), actual.size()); ++row) {
        if (expected[row] != actual[row]) {
            in.mismatch("bonds[" + std::to_string(row) + "]", expected[row].dump(), actual[row].dump());
        }
    }
}

/// Each element of `member` is a list of `keys` uids and a value.
void eachEntry(Members& in, const std::string& member, std::size_t keys,
    const std::function<void(const Values& uids, const Json& value)>& check)
{
    const Json& list = in.raw(member.c_str());
    in.require(list.is_array(), member);
    for (const Json& entry : list.is_array() ? list : Json::array()) {
        if (!entry.is_array() || entry.size() != keys + 1) {
            in.fail(member + ": an entry of another form");
            continue;
        }
        Values uids;
        for (std::size_t i = 0; i < keys; ++i) {
            uids.push_back(integerOf<std::uint64_t>(in, member, entry[i]));
        }
        check(uids, entry[keys]);
    }
}

void expectNear(
    Members& in, const std::string& member, const Json& expected, std::uint64_t parts, double tolerance)
{
    const double actual = static_cast<double>(parts) / 65'535;
    if (!expected.is_number() || std::abs(expected.get<double>() - actual) > tolerance) {
        in.mismatch(member, expected.dump(), std::to_string(actual));
    }
}

void expectExact(Members& in, const std::string& member, const Json& expected, std::uint64_t actual)
{
    const auto value = integerOf<std::uint64_t>(in, member, expected);
    if (value != actual) {
        in.mismatch(member, std::to_string(value), std::to_string(actual));
    }
}

void expectFractions(Members& in, const std::string& member, const Values& actual, double tolerance)
{
    const Json& list = in.raw(member.c_str());
    in.require(list.is_array() && list.size() == actual.size(), member);
    for (std::size_t uid = 0; list.is_array() && uid < std::min(list.size(), actual.size()); ++uid) {
        expectNear(in, member + "[" + std::to_string(uid) + "]", list[uid], actual[uid], tolerance);
    }
}

void expectField(Members& in, const Field& field, const EpochOutput& output, double tolerance)
{
    const std::string name(field.name);
    const Values actual = field.of(output);
    if (in.has(name.c_str())) {
        expectIntegers(in, name.c_str(), actual);
    }
    if (in.has((name + "_at").c_str())) {
        eachEntry(in, name + "_at", 1, [&](const Values& uids, const Json& value) {
            expectExact(in, name + "_at", value, at(actual, uids[0]));
        });
    }
    if (in.has((name + "_fraction").c_str())) {
        expectFractions(in, name + "_fraction", actual, tolerance);
    }
}

} // namespace

void expectEpoch(Members& expect, const EpochOutput& output)
{
    for (const Field& field : kFields) {
        expectIntegers(expect, std::string(field.name).c_str(), field.of(output));
    }
    expectFlags(expect, "active", output.active);
    expectFlags(expect, "validator_permit", output.permits);
    expectBonds(expect, output);
}

void expectAsserted(Members& asserted, const EpochOutput& output, double tolerance)
{
    for (const Field& field : kFields) {
        expectField(asserted, field, output, tolerance);
    }
    if (asserted.has("bonds_at")) {
        eachEntry(asserted, "bonds_at", 2, [&](const Values& uids, const Json& value) {
            expectExact(asserted, "bonds_at", value, bond(output, uids[0], uids[1]));
        });
    }
    if (asserted.has("bonds_fraction")) {
        eachEntry(asserted, "bonds_fraction", 2, [&](const Values& uids, const Json& value) {
            expectNear(asserted, "bonds_fraction", value, bond(output, uids[0], uids[1]), tolerance);
        });
    }
}

namespace {

constexpr std::uint16_t kValidators = 64;
constexpr std::uint16_t kUids = 512;
constexpr std::uint64_t kValidatorStake = 328'125'000'000'000;
constexpr std::uint64_t kEmission = 1'000'000'000;

EpochOutput thirdEpochOfGraph512()
{
    YumaSubnet subnet = YumaSubnet::ofSize(kUids);
    subnet.input.settings.tempo = 65'534;
    subnet.input.settings.activityCutoff = 65'534ULL * 13'889 / 1'000;
    subnet.input.settings.maxValidators = kValidators;
    for (std::size_t uid = 0; uid < kValidators; ++uid) {
        subnet.alphaStake[uid] = kValidatorStake;
    }
    (void)subnet.runEpoch(0, kEmission);
    for (std::size_t uid = 0; uid < kValidators; ++uid) {
        subnet.input.lastUpdate[uid] = 1;
        for (std::uint16_t miner = kValidators; miner < kUids; ++miner) {
            // All weights of a row are equal: brought up, each is the largest.
            subnet.weights[uid].emplace_back(miner, std::uint16_t { 65'535 });
        }
    }
    (void)subnet.runEpoch(1, kEmission);
    (void)subnet.runEpoch(1, kEmission);
    return subnet.runEpoch(1, kEmission);
}

/// Every uid of a range has the same values.
void expectEach(
    Members& in, const char* member, const EpochOutput& output, std::size_t first, std::size_t past)
{
    nested(in, member, [&](Members& each) {
        for (std::size_t uid = first; uid < past; ++uid) {
            for (const Field& field : kFields) {
                const std::string name(field.name);
                if (each.has(name.c_str())) {
                    expectInteger(each, name.c_str(), at(field.of(output), uid));
                }
            }
            for (std::size_t miner = 0; miner < kUids; ++miner) {
                const std::string name = "bond_to_uid_" + std::to_string(miner);
                if (each.has(name.c_str())) {
                    expectInteger(each, name.c_str(), bond(output, uid, miner));
                }
            }
        }
    });
}

} // namespace

void checkGeneratedSequence(Members& in)
{
    in.require(in.flag("generated"), "generated");
    if (in.text("name") != "graph_512") {
        in.fail("no such sequence is known");
        return;
    }
    const EpochOutput output = thirdEpochOfGraph512();
    expectEach(in, "expect_each_validator", output, 0, kValidators);
    expectEach(in, "expect_each_server", output, kValidators, kUids);
}

} // namespace taonaut::vectors
