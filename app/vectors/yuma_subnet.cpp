// SPDX-License-Identifier: MIT
#include "app/vectors/yuma_cases.hpp"
#include "core/economics/emission/dividends.hpp"
#include "core/economics/emission/subnet_emission.hpp"
#include "core/economics/weights_upscale.hpp"

#include <algorithm>

namespace taonaut::vectors {

namespace {

/// More uids than any subnet of the chain has; files may not make this program allocate without end.
constexpr std::size_t kMostUids = 4'096;

using Row = std::vector<std::pair<std::uint16_t, std::uint16_t>>;

economics::SparseRows<std::uint16_t> flat(const std::vector<Row>& rows)
{
    economics::SparseRows<std::uint16_t> result;
    for (const Row& row : rows) {
        for (const auto& cell : row) {
            result.add(cell.first, cell.second);
        }
        result.endRow();
    }
    return result;
}

std::vector<Row> rowsOf(const economics::SparseRows<std::uint16_t>& cells)
{
    std::vector<Row> result(cells.rows());
    for (std::size_t row = 0; row < cells.rows(); ++row) {
        for (std::size_t i = 0; i < cells.columns(row).size(); ++i) {
            result[row].emplace_back(cells.columns(row)[i], cells.values(row)[i]);
        }
    }
    return result;
}

/// A list of rows, each a list of [uid, value].
std::vector<Row> rows(Members& in, const char* member)
{
    std::vector<Row> result;
    const Json& list = in.raw(member);
    in.require(list.is_array(), member);
    for (const Json& row : list.is_array() ? list : Json::array()) {
        result.emplace_back();
        in.require(row.is_array(), member);
        for (const Json& cell : row.is_array() ? row : Json::array()) {
            const auto pair = integersOf<std::uint16_t>(in, member, cell);
            in.require(pair.size() == 2, member);
            result.back().emplace_back(pair.size() == 2 ? pair[0] : 0, pair.size() == 2 ? pair[1] : 0);
        }
    }
    return result;
}

std::vector<bool> flags(Members& in, const char* member)
{
    std::vector<bool> result;
    const Json& list = in.raw(member);
    in.require(list.is_array(), member);
    for (const Json& flag : list.is_array() ? list : Json::array()) {
        in.require(flag.is_boolean(), member);
        result.push_back(flag.is_boolean() && flag.get<bool>());
    }
    return result;
}

void readParams(Members& in, YumaSubnet& subnet, std::size_t& uids)
{
    economics::EpochSettings& settings = subnet.input.settings;
    uids = std::min<std::size_t>(integer<std::uint16_t>(in, "n"), kMostUids);
    settings.tempo = integer<std::uint64_t>(in, "tempo");
    const auto factor = integer<std::uint32_t>(in, "activity_cutoff_factor_milli");
    const std::uint64_t cutoff = std::max<std::uint64_t>(1, factor * settings.tempo / 1'000);
    settings.activityCutoff = optionalInteger<std::uint64_t>(in, "activity_cutoff_blocks").value_or(cutoff);
    settings.kappa = integer<std::uint16_t>(in, "kappa_u16");
    settings.bondsPenalty = integer<std::uint16_t>(in, "bonds_penalty_u16");
    settings.bondsMovingAverage = integer<std::uint64_t>(in, "bonds_moving_average");
    settings.yuma3 = in.flag("yuma3");
    settings.liquidAlpha = in.flag("liquid_alpha");
    settings.alphaLow = integer<std::uint16_t>(in, "alpha_low_u16");
    settings.alphaHigh = integer<std::uint16_t>(in, "alpha_high_u16");
    settings.alphaSteepness = integer<std::int16_t>(in, "alpha_sigmoid_steepness");
    settings.maxValidators = integer<std::uint16_t>(in, "max_validators");
    settings.stakeThreshold = integer<std::uint64_t>(in, "stake_threshold");
    subnet.taoWeight = integer<std::uint64_t>(in, "tao_weight_u64");
    subnet.input.ownerUid = optionalInteger<std::uint16_t>(in, "owner_uid");
    subnet.input.lastStepBlock = integer<std::uint64_t>(in, "last_mechanism_step_block");
}

void readInitial(Members& in, YumaSubnet& subnet, std::size_t uids)
{
    subnet.alphaStake = integers<std::uint64_t>(in, "alpha_stake");
    subnet.taoStake = integers<std::uint64_t>(in, "tao_stake");
    subnet.input.lastUpdate = integers<std::uint64_t>(in, "last_update");
    subnet.input.registeredAt = integers<std::uint64_t>(in, "block_at_registration");
    subnet.input.permits = flags(in, "validator_permit");
    subnet.weights = rows(in, "weights");
    subnet.bonds = rows(in, "bonds");
    for (const std::size_t length : { subnet.alphaStake.size(), subnet.taoStake.size(),
             subnet.input.lastUpdate.size(), subnet.input.registeredAt.size(), subnet.input.permits.size(),
             subnet.weights.size(), subnet.bonds.size() }) {
        in.require(length == uids, "one element for each uid");
    }
    subnet.alphaStake.resize(uids);
    subnet.taoStake.resize(uids);
    subnet.input.lastUpdate.resize(uids);
    subnet.input.registeredAt.resize(uids);
    subnet.input.permits.resize(uids);
    subnet.weights.resize(uids);
    subnet.bonds.resize(uids);
}

void dropCells(std::vector<Row>& table, std::uint16_t uid)
{
    for (Row& row : table) {
        std::erase_if(row, [&](const auto& cell) { return cell.first == uid; });
    }
}

void setWeights(YumaSubnet& subnet, Members& in, std::uint16_t uid)
{
    const auto uids = integers<std::uint16_t>(in, "uids");
    const auto values = economics::maxUpscaled(integers<std::uint16_t>(in, "values"));
    in.require(uids.size() == values.size(), "uids and values of one length");
    Row row;
    for (std::size_t i = 0; i < std::min(uids.size(), values.size()); ++i) {
        row.emplace_back(uids[i], values[i]);
    }
    subnet.weights[uid] = std::move(row);
    subnet.input.lastUpdate[uid] = integer<std::uint64_t>(in, "block");
}

void replaceUid(YumaSubnet& subnet, Members& in, std::uint16_t uid)
{
    const auto block = integer<std::uint64_t>(in, "block");
    subnet.alphaStake[uid] = amount(in, "alpha_stake");
    subnet.input.registeredAt[uid] = block;
    subnet.input.lastUpdate[uid] = block;
    subnet.input.permits[uid] = false;
    subnet.weights[uid].clear();
    subnet.bonds[uid].clear();
    for (Row& row : subnet.weights) {
        for (auto& cell : row) {
            cell.second = cell.first == uid ? 0 : cell.second;
        }
    }
}

void setEarliestCommits(YumaSubnet& subnet, Members& in)
{
    const Json& list = in.raw("per_uid");
    in.require(list.is_array() && list.size() == subnet.uids(), "per_uid");
    subnet.input.earliestCommit.assign(subnet.uids(), economics::kNoCommit);
    for (std::size_t uid = 0; list.is_array() && uid < std::min(list.size(), subnet.uids()); ++uid) {
        if (!list[uid].is_null()) {
            subnet.input.earliestCommit[uid] = integerOf<std::uint64_t>(in, "per_uid", list[uid]);
        }
    }
}

} // namespace

YumaSubnet YumaSubnet::ofSize(std::size_t uids)
{
    YumaSubnet subnet;
    subnet.alphaStake.resize(uids);
    subnet.taoStake.resize(uids);
    subnet.weights.resize(uids);
    subnet.bonds.resize(uids);
    subnet.input.permits.resize(uids);
    subnet.input.lastUpdate.resize(uids);
    subnet.input.registeredAt.resize(uids);
    return subnet;
}

economics::EpochOutput YumaSubnet::runEpoch(std::uint64_t block, std::uint64_t emission)
{
    const U96F32 weight = economics::storedProportion(taoWeight);
    input.block = block;
    input.emission = emission;
    input.stake.clear();
    for (std::size_t uid = 0; uid < uids(); ++uid) {
        input.stake.push_back(economics::stakeWeight(alphaStake[uid], taoStake[uid], weight));
    }
    input.weights = flat(weights);
    input.bonds = flat(bonds);
    economics::EpochOutput output = economics::runEpoch(input);
    input.permits = output.permits;
    bonds = rowsOf(output.bonds);
    return output;
}

YumaSubnet yumaSubnet(Members& in)
{
    YumaSubnet subnet;
    std::size_t uids = 0;
    nested(in, "params", [&](Members& params) { readParams(params, subnet, uids); });
    nested(in, "initial", [&](Members& initial) { readInitial(initial, subnet, uids); });
    return subnet;
}

void applyYumaAction(YumaSubnet& subnet, Members& action)
{
    const std::string op = action.text("op");
    if (op == "set_earliest_commit_block") {
        setEarliestCommits(subnet, action);
        return;
    }
    const auto uid = integer<std::uint16_t>(action, "uid");
    if (uid >= subnet.uids()) {
        action.fail(op + ": no uid " + std::to_string(uid));
    } else if (op == "set_weights") {
        setWeights(subnet, action, uid);
    } else if (op == "replace_uid") {
        replaceUid(subnet, action, uid);
    } else if (op == "reset_bonds_to_uid") {
        dropCells(subnet.bonds, uid);
    } else if (op == "set_stake") {
        subnet.alphaStake[uid] = amount(action, "alpha_stake");
    } else {
        action.fail("unknown action " + op);
    }
}

} // namespace taonaut::vectors
