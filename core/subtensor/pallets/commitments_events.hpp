// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Commitments.

#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::commitments {

namespace event {

struct Commitment {
    NetUid netuid;
    AccountId who;
    static constexpr CaseName kCase { 0, "Commitment", "A hotkey published data." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &Commitment::netuid, "NetUid"),
            field("who", &Commitment::who, "T::AccountId") };
    }
    friend bool operator==(const Commitment&, const Commitment&) = default;
};
struct TimelockCommitment {
    NetUid netuid;
    AccountId who;
    std::uint64_t revealRound = 0;
    static constexpr CaseName kCase { 1, "TimelockCommitment",
        "A hotkey published data that opens at this drand round." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &TimelockCommitment::netuid, "NetUid"),
            field("who", &TimelockCommitment::who, "T::AccountId"),
            field("reveal_round", &TimelockCommitment::revealRound, "u64") };
    }
    friend bool operator==(const TimelockCommitment&, const TimelockCommitment&) = default;
};
struct CommitmentRevealed {
    NetUid netuid;
    AccountId who;
    static constexpr CaseName kCase { 2, "CommitmentRevealed", "Data of a hotkey opened." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &CommitmentRevealed::netuid, "NetUid"),
            field("who", &CommitmentRevealed::who, "T::AccountId") };
    }
    friend bool operator==(const CommitmentRevealed&, const CommitmentRevealed&) = default;
};

} // namespace event

struct Event : std::variant<event::Commitment, event::TimelockCommitment, event::CommitmentRevealed> {
    using variant::variant;
    static constexpr PalletName kPallet = commitments::kPallet;
    static constexpr std::string_view kPath = "pallet_commitments::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_commitments::Event<Runtime>";
};

} // namespace taonaut::subtensor::commitments
