// SPDX-License-Identifier: MIT
// Reads what the proven events of a block say about one of its extrinsics.

#include "core/service/transaction_book.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::service {

namespace {

namespace system = subtensor::system;
namespace payment = subtensor::transaction_payment;

/// Takes what one event of the extrinsic says about its fate; true once the fate is known.
bool enter(const system::Event& event, ExtrinsicOutcome& outcome)
{
    if (std::holds_alternative<system::event::ExtrinsicSuccess>(event)) {
        outcome.success = true;
        return true;
    }
    if (const auto* failed = std::get_if<system::event::ExtrinsicFailed>(&event)) {
        outcome.problem = failed->error.text();
        return true;
    }
    return false;
}

bool isOf(const subtensor::Phase& phase, std::uint32_t extrinsicIndex)
{
    return phase.kind == subtensor::Phase::Kind::ApplyExtrinsic && phase.extrinsic == extrinsicIndex;
}

} // namespace

std::optional<ExtrinsicOutcome> outcomeFromEvents(ByteView events, std::uint32_t extrinsicIndex)
{
    // The declared types: before anything is signed, LiveSession has compared them with the chain's own.
    const Result<std::vector<subtensor::EventRecord>> records = system::kEvents.decode(events);
    if (!records) {
        return std::nullopt;
    }
    ExtrinsicOutcome outcome;
    bool known = false;
    for (const subtensor::EventRecord& record : *records) {
        if (!isOf(record.phase, extrinsicIndex)) {
            continue;
        }
        if (const auto* event = std::get_if<system::Event>(&record.event)) {
            known |= enter(*event, outcome);
        } else if (const auto* paid = std::get_if<payment::Event>(&record.event)) {
            outcome.fee = std::get<payment::event::TransactionFeePaid>(*paid).actualFee;
        }
    }
    return known ? std::optional(outcome) : std::nullopt;
}

} // namespace taonaut::service
