// SPDX-License-Identifier: MIT
#include "core/wallet/event_words.hpp"

#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/argument_builder.hpp"
#include "core/wallet/dispatch_words.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

struct EventWords {
    std::string_view pallet;
    std::string_view event;
    EventKind kind;
};

constexpr std::string_view kBalances = "Balances";
constexpr std::string_view kSubtensor = "SubtensorModule";
constexpr std::string_view kUtility = "Utility";

constexpr EventWords kWords[] {
    { "System", "ExtrinsicSuccess", EventKind::Success },
    { "System", "ExtrinsicFailed", EventKind::Failure },
    { "System", "NewAccount", EventKind::NewAccount },
    { "System", "KilledAccount", EventKind::KilledAccount },
    { kBalances, "Transfer", EventKind::Transfer },
    { kBalances, "Deposit", EventKind::Deposited },
    { kBalances, "Withdraw", EventKind::Withdrawn },
    { kBalances, "Reserved", EventKind::Reserved },
    { kBalances, "Unreserved", EventKind::Unreserved },
    { kBalances, "DustLost", EventKind::DustLost },
    { kBalances, "Burned", EventKind::Burnt },
    { "TransactionPayment", "TransactionFeePaid", EventKind::FeePaid },
    { kSubtensor, "TransactionFeePaidWithAlpha", EventKind::FeePaidInAlpha },
    { kSubtensor, "StakeAdded", EventKind::StakeAdded },
    { kSubtensor, "StakeRemoved", EventKind::StakeRemoved },
    { kSubtensor, "StakeMoved", EventKind::StakeMoved },
    { kSubtensor, "StakeTransferred", EventKind::StakeTransferred },
    { kSubtensor, "StakeSwapped", EventKind::StakeSwapped },
    { kSubtensor, "NeuronRegistered", EventKind::Registered },
    { kSubtensor, "NetworkAdded", EventKind::SubnetCreated },
    { kSubtensor, "NetworkRemoved", EventKind::SubnetRemoved },
    { kSubtensor, "HotkeySwapped", EventKind::HotkeySwapped },
    { kSubtensor, "HotkeySwappedOnSubnet", EventKind::HotkeySwapped },
    { kSubtensor, "ColdkeySwapped", EventKind::ColdkeySwapped },
    { kSubtensor, "ColdkeySwapAnnounced", EventKind::ColdkeySwapAnnounced },
    { kSubtensor, "WeightsSet", EventKind::WeightsSet },
    { kSubtensor, "WeightsCommitted", EventKind::WeightsCommitted },
    { kSubtensor, "CRV3WeightsCommitted", EventKind::WeightsCommitted },
    { kSubtensor, "TimelockedWeightsCommitted", EventKind::WeightsCommitted },
    { kSubtensor, "WeightsRevealed", EventKind::WeightsRevealed },
    { kSubtensor, "TakeIncreased", EventKind::TakeChanged },
    { kSubtensor, "TakeDecreased", EventKind::TakeChanged },
    { kUtility, "BatchCompleted", EventKind::BatchCompleted },
    { kUtility, "BatchCompletedWithErrors", EventKind::BatchCompletedWithErrors },
    { kUtility, "BatchInterrupted", EventKind::BatchInterrupted },
    { kUtility, "ItemCompleted", EventKind::ItemCompleted },
    { kUtility, "ItemFailed", EventKind::ItemFailed },
    { kUtility, "DispatchedAs", EventKind::Dispatched },
    { "Scheduler", "Dispatched", EventKind::Dispatched },
    { "Proxy", "ProxyExecuted", EventKind::ProxyExecuted },
    { "Proxy", "ProxyAdded", EventKind::ProxyAdded },
    { "Proxy", "ProxyRemoved", EventKind::ProxyRemoved },
    { "Proxy", "PureCreated", EventKind::PureProxyCreated },
    { "Multisig", "NewMultisig", EventKind::MultisigNew },
    { "Multisig", "MultisigApproval", EventKind::MultisigApproval },
    { "Multisig", "MultisigExecuted", EventKind::MultisigExecuted },
    { "Multisig", "MultisigCancelled", EventKind::MultisigCancelled },
    { "Sudo", "Sudid", EventKind::Sudone },
    { "Sudo", "SudoAsDone", EventKind::Sudone },
};

EventKind kindOf(std::string_view pallet, std::string_view event)
{
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
        [&](const EventWords& one) { return one.pallet == pallet && one.event == event; });
    return found == std::end(kWords) ? EventKind::Other : found->kind;
}

std::optional<std::uint32_t> indexIn(const EventLine& line)
{
    const Argument* index = line.argument("index");
    const auto number = index == nullptr ? std::nullopt : index->number();
    return number ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

/// What the lines of one extrinsic add up to.
class OutcomeReader {
public:
    void read(const EventLine& line)
    {
        switch (line.kind) {
        case EventKind::Success:
            m_known = true;
            m_outcome.success = true;
            break;
        case EventKind::Failure:
            m_known = true;
            m_outcome.problem = line.problem;
            break;
        case EventKind::FeePaid:
            readFee(line);
            break;
        case EventKind::ItemCompleted:
            ++m_items;
            break;
        case EventKind::ItemFailed:
            noteInner(line, m_items++);
            break;
        case EventKind::BatchInterrupted:
            noteInner(line, indexIn(line));
            break;
        default:
            noteInner(line, std::nullopt);
            break;
        }
    }

    [[nodiscard]] std::optional<DispatchOutcome> take()
    {
        if (!m_known) {
            return std::nullopt;
        }
        if (m_outcome.success) {
            m_outcome.problem = m_inner;
            m_outcome.failedItem = m_failedItem;
        }
        return std::move(m_outcome);
    }

private:
    void noteInner(const EventLine& line, std::optional<std::uint32_t> item)
    {
        if (!line.problem || m_inner) {
            return;
        }
        m_inner = line.problem;
        m_failedItem = item;
    }
    void readFee(const EventLine& line)
    {
        const Argument* fee = line.argument("actual_fee");
        const auto number = fee == nullptr ? std::nullopt : fee->number();
        if (number) {
            m_outcome.fee = Rao(*number);
        }
    }

    DispatchOutcome m_outcome;
    bool m_known = false;
    std::optional<DispatchProblem> m_inner;
    std::optional<std::uint32_t> m_failedItem;
    std::uint32_t m_items = 0;
};

} // namespace

const Argument* EventLine::argument(std::string_view argumentName) const
{
    const auto found = std::find_if(
        arguments.begin(), arguments.end(), [&](const Argument& one) { return one.name == argumentName; });
    return found == arguments.end() ? nullptr : &*found;
}

std::vector<std::pair<std::string_view, std::string_view>> eventsWithWords()
{
    std::vector<std::pair<std::string_view, std::string_view>> names;
    for (const EventWords& one : kWords) {
        names.emplace_back(one.pallet, one.event);
    }
    return names;
}

EventLine wordsOf(const subtensor::ChainRuntime& runtime, const subtensor::ChainEvent& event)
{
    using subtensor::Phase;
    EventLine line;
    if (event.phase.kind == Phase::Kind::ApplyExtrinsic) {
        line.extrinsic = event.phase.extrinsic;
    }
    line.finalization = event.phase.kind == Phase::Kind::Finalization;
    line.palletIndex = event.palletIndex;
    line.eventIndex = event.eventIndex;
    line.pallet = event.pallet;
    line.name = event.name;
    line.kind = kindOf(event.pallet, event.name);
    const metadata::Case* declared = runtime.metadata().event(event.palletIndex, event.eventIndex);
    const auto* fields = std::get_if<metadata::Value::Choice>(&event.fields.data);
    if (declared == nullptr || fields == nullptr || fields->members.size() != declared->fields.size()) {
        return line;
    }
    line.docs = declared->docs;
    for (std::size_t i = 0; i < fields->members.size(); ++i) {
        const metadata::Value::Member& member = fields->members[i];
        line.arguments.push_back(argumentOf(
            runtime.types(), member.name, declared->fields[i].typeName.value_or(""), member.value));
        if (!line.problem) {
            line.problem = problemIn(runtime, member.value);
        }
    }
    nameAlphaSubnets(line.arguments);
    return line;
}

Result<std::vector<EventLine>> eventLines(const subtensor::ChainRuntime& runtime, ByteView events)
{
    const Result<std::vector<subtensor::ChainEvent>> read = subtensor::readEvents(runtime.metadata(), events);
    if (!read) {
        return fail(read);
    }
    std::vector<EventLine> lines;
    lines.reserve(read->size());
    for (const subtensor::ChainEvent& event : *read) {
        lines.push_back(wordsOf(runtime, event));
    }
    return lines;
}

std::optional<DispatchOutcome> outcomeOf(const std::vector<EventLine>& lines, std::uint32_t extrinsic)
{
    OutcomeReader reader;
    for (const EventLine& line : lines) {
        if (line.extrinsic == extrinsic) {
            reader.read(line);
        }
    }
    return reader.take();
}

} // namespace taonaut::wallet
