// SPDX-License-Identifier: MIT
#include "core/lab/population/miner.hpp"

#include "core/lab/population/calls.hpp"
#include "core/lab/rng.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"

#include <algorithm>

namespace taonaut::lab {

namespace module = subtensor::subtensor_module;

namespace {

/// 198.51.100.x: addresses for documentation, which nobody has.
constexpr std::uint32_t kAxonNetwork = 0xC633'6400;
constexpr std::uint16_t kAxonPort = 8'091;
/// Turns of one miner: their hotkeys are numbered behind each other.
constexpr std::uint32_t kMostTurns = 1'000;

} // namespace

Miner::Miner(const PopulationOptions& options, const ChainFacts& chain, const Founder& founder,
    std::uint32_t subnet, std::uint32_t number)
    : m_options(options)
    , m_chain(chain)
    , m_founder(founder)
    , m_subnet(subnet)
    , m_number(number)
    , m_neuron(hotkeyOfTurn(0))
{
}

Neuron Miner::hotkeyOfTurn(std::uint32_t turn) const
{
    return { Signer(m_chain, keyOf(m_options.seed, "miner/coldkey", m_subnet, m_number)),
        Signer(m_chain, keyOf(m_options.seed, "miner/hotkey", m_subnet, m_number * kMostTurns + turn)) };
}

bool Miner::hasLeft(const AccountId& hotkey) const
{
    return std::find(m_gone.begin(), m_gone.end(), hotkey) != m_gone.end();
}

void Miner::ask(const Moment& /*moment*/, Questions& questions) const
{
    if (const std::optional<NetUid> netuid = m_founder.netuid()) {
        m_neuron.ask(*netuid, questions);
        questions.want(module::kAxons.key(*netuid, m_neuron.hotkey().account()));
    }
}

void Miner::takeTurn(const Moment& moment)
{
    if (m_leavesAt && *m_leavesAt <= moment.number && m_turn + 1 < kMostTurns) {
        m_gone.push_back(m_neuron.hotkey().account());
        m_neuron = hotkeyOfTurn(++m_turn);
        m_leavesAt.reset();
    }
    if (!m_leavesAt) {
        Rng rng(m_options.seed,
            "life/" + std::to_string(m_subnet) + '/' + std::to_string(m_number) + '/'
                + std::to_string(m_turn));
        const std::uint64_t life = rng.between(m_options.shortestLife, m_options.longestLife);
        m_leavesAt = BlockNumber(moment.number.value() + static_cast<std::uint32_t>(life));
    }
}

void Miner::act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions)
{
    const std::optional<NetUid> netuid = m_founder.netuid();
    if (!netuid || !m_founder.hasStarted()) {
        return;
    }
    takeTurn(moment);
    const std::optional<subtensor::Uid> uid = m_neuron.uid(*netuid, answers);
    if (!uid) {
        m_neuron.tryToRegister(*netuid, moment, answers, transactions);
        return;
    }
    Signer& hotkey = m_neuron.hotkey();
    if (!answers.has(module::kAxons, *netuid, hotkey.account()) && hotkey.isFree(moment, answers)) {
        const std::uint32_t host = 1 + m_number % 250;
        transactions.push_back(hotkey.sign(moment, answers,
            call::serveAxon(
                *netuid, kAxonNetwork + host, static_cast<std::uint16_t>(kAxonPort + m_turn % 1'000))));
    }
}

} // namespace taonaut::lab
