// SPDX-License-Identifier: MIT
#pragma once

// Weights that stay hidden for a while: committed by their hash or encrypted to a future drand round.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct CommitWeights {
    NetUid netuid;
    Hash256 commitHash; ///< blake2_256 of hotkey, storage index, uids, values, salt, version key
    static constexpr CaseName kCase { 96, "commit_weights", "Commits to the hash of weights." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &CommitWeights::netuid, "NetUid"),
            field("commit_hash", &CommitWeights::commitHash, "H256") };
    }
    friend bool operator==(const CommitWeights&, const CommitWeights&) = default;
};
struct CommitMechanismWeights {
    NetUid netuid;
    MechanismId mecid;
    Hash256 commitHash;
    static constexpr CaseName kCase { 115, "commit_mechanism_weights",
        "Commits to the hash of weights for one mechanism." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &CommitMechanismWeights::netuid, "NetUid"),
            field("mecid", &CommitMechanismWeights::mecid, "MechId"),
            field("commit_hash", &CommitMechanismWeights::commitHash, "H256") };
    }
    friend bool operator==(const CommitMechanismWeights&, const CommitMechanismWeights&) = default;
};
struct BatchCommitWeights {
    std::vector<Compacted<NetUid>> netuids;
    std::vector<Hash256> commitHashes;
    static constexpr CaseName kCase { 100, "batch_commit_weights",
        "Commits to hashes of weights on several subnets." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuids", &BatchCommitWeights::netuids, "Vec<Compact<NetUid>>"),
            field("commit_hashes", &BatchCommitWeights::commitHashes, "Vec<H256>") };
    }
    friend bool operator==(const BatchCommitWeights&, const BatchCommitWeights&) = default;
};
struct RevealWeights {
    NetUid netuid;
    std::vector<Uid> uids;
    std::vector<ShareU16> values;
    std::vector<std::uint16_t> salt;
    std::uint64_t versionKey = 0;
    static constexpr CaseName kCase { 97, "reveal_weights", "Reveals committed weights." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &RevealWeights::netuid, "NetUid"),
            field("uids", &RevealWeights::uids, "Vec<u16>"),
            field("values", &RevealWeights::values, "Vec<u16>"),
            field("salt", &RevealWeights::salt, "Vec<u16>"),
            field("version_key", &RevealWeights::versionKey, "u64") };
    }
    friend bool operator==(const RevealWeights&, const RevealWeights&) = default;
};
struct RevealMechanismWeights {
    NetUid netuid;
    MechanismId mecid;
    std::vector<Uid> uids;
    std::vector<ShareU16> values;
    std::vector<std::uint16_t> salt;
    std::uint64_t versionKey = 0;
    static constexpr CaseName kCase { 116, "reveal_mechanism_weights",
        "Reveals committed weights for one mechanism." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &RevealMechanismWeights::netuid, "NetUid"),
            field("mecid", &RevealMechanismWeights::mecid, "MechId"),
            field("uids", &RevealMechanismWeights::uids, "Vec<u16>"),
            field("values", &RevealMechanismWeights::values, "Vec<u16>"),
            field("salt", &RevealMechanismWeights::salt, "Vec<u16>"),
            field("version_key", &RevealMechanismWeights::versionKey, "u64") };
    }
    friend bool operator==(const RevealMechanismWeights&, const RevealMechanismWeights&) = default;
};
struct BatchRevealWeights {
    NetUid netuid;
    std::vector<std::vector<Uid>> uidsList;
    std::vector<std::vector<ShareU16>> valuesList;
    std::vector<std::vector<std::uint16_t>> saltsList;
    std::vector<std::uint64_t> versionKeys;
    static constexpr CaseName kCase { 98, "batch_reveal_weights",
        "Reveals several commitments on a subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &BatchRevealWeights::netuid, "NetUid"),
            field("uids_list", &BatchRevealWeights::uidsList, "Vec<Vec<u16>>"),
            field("values_list", &BatchRevealWeights::valuesList, "Vec<Vec<u16>>"),
            field("salts_list", &BatchRevealWeights::saltsList, "Vec<Vec<u16>>"),
            field("version_keys", &BatchRevealWeights::versionKeys, "Vec<u64>") };
    }
    friend bool operator==(const BatchRevealWeights&, const BatchRevealWeights&) = default;
};
struct CommitCrv3MechanismWeights {
    NetUid netuid;
    MechanismId mecid;
    Bytes commit;
    std::uint64_t revealRound = 0; ///< of drand
    static constexpr CaseName kCase { 117, "commit_crv3_mechanism_weights",
        "Commits encrypted weights for one mechanism, in the old form." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &CommitCrv3MechanismWeights::netuid, "NetUid"),
            field("mecid", &CommitCrv3MechanismWeights::mecid, "MechId"),
            fieldAs<BoundedVec<std::byte, struct CommitLimit>>("commit", &CommitCrv3MechanismWeights::commit,
                "BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>"),
            field("reveal_round", &CommitCrv3MechanismWeights::revealRound, "u64") };
    }
    friend bool operator==(const CommitCrv3MechanismWeights&, const CommitCrv3MechanismWeights&) = default;
};
struct CommitTimelockedWeights {
    NetUid netuid;
    Bytes commit;
    std::uint64_t revealRound = 0; ///< of drand
    std::uint16_t commitRevealVersion = 0;
    static constexpr CaseName kCase { 113, "commit_timelocked_weights",
        "Commits weights encrypted to a drand round; they open by themselves." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &CommitTimelockedWeights::netuid, "NetUid"),
            fieldAs<BoundedVec<std::byte, struct CommitLimit>>("commit", &CommitTimelockedWeights::commit,
                "BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>"),
            field("reveal_round", &CommitTimelockedWeights::revealRound, "u64"),
            field("commit_reveal_version", &CommitTimelockedWeights::commitRevealVersion, "u16") };
    }
    friend bool operator==(const CommitTimelockedWeights&, const CommitTimelockedWeights&) = default;
};
struct CommitTimelockedMechanismWeights {
    NetUid netuid;
    MechanismId mecid;
    Bytes commit;
    std::uint64_t revealRound = 0; ///< of drand
    std::uint16_t commitRevealVersion = 0;
    static constexpr CaseName kCase { 118, "commit_timelocked_mechanism_weights",
        "Commits encrypted weights for one mechanism; they open by themselves." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &CommitTimelockedMechanismWeights::netuid, "NetUid"),
            field("mecid", &CommitTimelockedMechanismWeights::mecid, "MechId"),
            fieldAs<BoundedVec<std::byte, struct CommitLimit>>("commit",
                &CommitTimelockedMechanismWeights::commit,
                "BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>"),
            field("reveal_round", &CommitTimelockedMechanismWeights::revealRound, "u64"),
            field("commit_reveal_version", &CommitTimelockedMechanismWeights::commitRevealVersion, "u16") };
    }
    friend bool operator==(const CommitTimelockedMechanismWeights&, const CommitTimelockedMechanismWeights&)
        = default;
};

} // namespace taonaut::subtensor::subtensor_module
