// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Grandpa. Reports of double votes need a proof of key ownership, which this chain does not
// have: its type has no value, so neither report can be made or decoded.

#include "core/subtensor/pallets/grandpa.hpp"

namespace taonaut::subtensor {

using GrandpaSignature = FixedBytes<64, struct GrandpaSignatureTag>;
template <> struct ScaleType<GrandpaSignature> : IdentifierType<GrandpaSignature> {
    static metadata::TypeDescription describe()
    {
        return detail::describeNewtype(
            "sp_consensus_grandpa::app::Signature", typeOf<Inner>(), "ed25519::Signature");
    }
};

} // namespace taonaut::subtensor

namespace taonaut::subtensor::grandpa {

/// A vote in one of the two rounds.
struct Prevote {
    Hash256 targetHash;
    BlockNumber targetNumber;
    static constexpr std::string_view kPath = "finality_grandpa::Prevote";
    static Parameters parameters() { return { parameter<Hash256>("H"), parameter<BlockNumber>("N") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("target_hash", &Prevote::targetHash, "H"),
            field("target_number", &Prevote::targetNumber, "N") };
    }
    friend bool operator==(const Prevote&, const Prevote&) = default;
};
struct Precommit {
    Hash256 targetHash;
    BlockNumber targetNumber;
    static constexpr std::string_view kPath = "finality_grandpa::Precommit";
    static Parameters parameters() { return { parameter<Hash256>("H"), parameter<BlockNumber>("N") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("target_hash", &Precommit::targetHash, "H"),
            field("target_number", &Precommit::targetNumber, "N") };
    }
    friend bool operator==(const Precommit&, const Precommit&) = default;
};

/// Two votes of one voter in one round.
template <class Vote> struct DoubleVote {
    std::uint64_t round = 0;
    GrandpaKey identity;
    std::tuple<Vote, GrandpaSignature> first;
    std::tuple<Vote, GrandpaSignature> second;
    static constexpr std::string_view kPath = "finality_grandpa::Equivocation";
    static Parameters parameters()
    {
        return { parameter<GrandpaKey>("Id"), parameter<Vote>("V"), parameter<GrandpaSignature>("S") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("round_number", &DoubleVote::round, "u64"),
            field("identity", &DoubleVote::identity, "Id"), field("first", &DoubleVote::first, "(V, S)"),
            field("second", &DoubleVote::second, "(V, S)") };
    }
    friend bool operator==(const DoubleVote&, const DoubleVote&) = default;
};
struct DoublePrevote {
    DoubleVote<Prevote> votes;
    static constexpr CaseName kCase { 0, "Prevote" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &DoublePrevote::votes,
            "finality_grandpa::Equivocation<AuthorityId, finality_grandpa::Prevote<\nH, N>, "
            "AuthoritySignature,>") };
    }
    friend bool operator==(const DoublePrevote&, const DoublePrevote&) = default;
};
struct DoublePrecommit {
    DoubleVote<Precommit> votes;
    static constexpr CaseName kCase { 1, "Precommit" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &DoublePrecommit::votes,
            "finality_grandpa::Equivocation<AuthorityId, finality_grandpa::Precommit\n<H, N>, "
            "AuthoritySignature,>") };
    }
    friend bool operator==(const DoublePrecommit&, const DoublePrecommit&) = default;
};
struct Equivocation : std::variant<DoublePrevote, DoublePrecommit> {
    using variant::variant;
    static constexpr std::string_view kPath = "sp_consensus_grandpa::Equivocation";
    static Parameters parameters() { return { parameter<Hash256>("H"), parameter<BlockNumber>("N") }; }
};
struct EquivocationProof {
    std::uint64_t setId = 0;
    Equivocation equivocation;
    static constexpr std::string_view kPath = "sp_consensus_grandpa::EquivocationProof";
    static Parameters parameters() { return { parameter<Hash256>("H"), parameter<BlockNumber>("N") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("set_id", &EquivocationProof::setId, "SetId"),
            field("equivocation", &EquivocationProof::equivocation, "Equivocation<H, N>") };
    }
    friend bool operator==(const EquivocationProof&, const EquivocationProof&) = default;
};

/// A type without values.
struct Void {
    void write(scale::Encoder&) const { }
    [[nodiscard]] static Void read(scale::Decoder& in)
    {
        in.setError(scale::DecodeError::BadTag);
        return {};
    }
    [[nodiscard]] static metadata::TypeDescription describe()
    {
        return { splitPath("sp_core::Void"), {}, metadata::BasicVariant<metadata::TypeKey> {}, {} };
    }
    friend bool operator==(const Void&, const Void&) = default;
};

inline constexpr std::string_view kProofTypeName = "Box<EquivocationProof<T::Hash, BlockNumberFor<T>>>";

struct ReportEquivocation {
    EquivocationProof proof;
    Void keyOwnerProof;
    static constexpr CaseName kCase { 0, "report_equivocation", "Reports a double vote." };
    static constexpr auto fields()
    {
        return std::tuple { field("equivocation_proof", &ReportEquivocation::proof, kProofTypeName),
            field("key_owner_proof", &ReportEquivocation::keyOwnerProof, "T::KeyOwnerProof") };
    }
    friend bool operator==(const ReportEquivocation&, const ReportEquivocation&) = default;
};
struct ReportEquivocationUnsigned {
    EquivocationProof proof;
    Void keyOwnerProof;
    static constexpr CaseName kCase { 1, "report_equivocation_unsigned",
        "Reports a double vote. By block authors." };
    static constexpr auto fields()
    {
        return std::tuple { field("equivocation_proof", &ReportEquivocationUnsigned::proof, kProofTypeName),
            field("key_owner_proof", &ReportEquivocationUnsigned::keyOwnerProof, "T::KeyOwnerProof") };
    }
    friend bool operator==(const ReportEquivocationUnsigned&, const ReportEquivocationUnsigned&) = default;
};
struct NoteStalled {
    std::uint32_t delay = 0; ///< blocks
    BlockNumber bestFinalizedBlockNumber;
    static constexpr CaseName kCase { 2, "note_stalled", "Notes that finality stands still. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("delay", &NoteStalled::delay, "BlockNumberFor<T>"),
            field(
                "best_finalized_block_number", &NoteStalled::bestFinalizedBlockNumber, "BlockNumberFor<T>") };
    }
    friend bool operator==(const NoteStalled&, const NoteStalled&) = default;
};

struct Call : std::variant<ReportEquivocation, ReportEquivocationUnsigned, NoteStalled> {
    using variant::variant;
    static constexpr PalletName kPallet = grandpa::kPallet;
    static constexpr std::string_view kPath = "pallet_grandpa::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Grandpa, Runtime>";
};

} // namespace taonaut::subtensor::grandpa
