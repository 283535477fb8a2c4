// SPDX-License-Identifier: MIT
#pragma once

// Limits and costs of contracts, and the types that they see.

#include "core/subtensor/bounded_call.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::contracts {

/// Limits of contracts.
struct Limits {
    std::uint32_t eventTopics = 0;
    std::uint32_t memoryPages = 0;
    std::uint32_t subjectLen = 0;
    std::uint32_t payloadLen = 0;
    std::uint32_t runtimeMemory = 0;
    std::uint32_t validatorRuntimeMemory = 0;
    std::uint64_t eventRefTime = 0;
    static constexpr std::string_view kPath = "pallet_contracts::schedule::Limits";
    static constexpr auto fields()
    {
        return std::tuple { field("event_topics", &Limits::eventTopics, "u32"),
            field("memory_pages", &Limits::memoryPages, "u32"),
            field("subject_len", &Limits::subjectLen, "u32"),
            field("payload_len", &Limits::payloadLen, "u32"),
            field("runtime_memory", &Limits::runtimeMemory, "u32"),
            field("validator_runtime_memory", &Limits::validatorRuntimeMemory, "u32"),
            field("event_ref_time", &Limits::eventRefTime, "u64") };
    }
    friend bool operator==(const Limits&, const Limits&) = default;
};
/// What an instruction costs.
struct InstructionWeights {
    std::uint32_t base = 0;
    static constexpr std::string_view kPath = "pallet_contracts::schedule::InstructionWeights";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields() { return std::tuple { field("base", &InstructionWeights::base, "u32") }; }
    friend bool operator==(const InstructionWeights&, const InstructionWeights&) = default;
};
/// Limits and costs of contracts.
struct Schedule {
    Limits limits;
    InstructionWeights instructionWeights;
    static constexpr std::string_view kPath = "pallet_contracts::schedule::Schedule";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("limits", &Schedule::limits, "Limits"),
            field("instruction_weights", &Schedule::instructionWeights, "InstructionWeights<T>") };
    }
    friend bool operator==(const Schedule&, const Schedule&) = default;
};
/// Version of what contracts can call.
struct ApiVersion {
    std::uint16_t value = 0;
    static constexpr std::string_view kPath = "pallet_contracts::ApiVersion";
    static constexpr auto fields() { return std::tuple { field("", &ApiVersion::value, "u16") }; }
    friend bool operator==(const ApiVersion&, const ApiVersion&) = default;
};
/// A type that contracts see; without contents.
template <class T> struct EnvironmentType {
    [[nodiscard]] static metadata::TypeDescription describe()
    {
        return { splitPath("pallet_contracts::EnvironmentType"), { parameter<T>("T") },
            metadata::BasicComposite<metadata::TypeKey> {}, {} };
    }
    void write(scale::Encoder&) const { }
    [[nodiscard]] static EnvironmentType read(scale::Decoder&) { return {}; }
};
/// The types that contracts see; without contents.
struct Environment {
    EnvironmentType<AccountId> accountId;
    EnvironmentType<Rao> balance;
    EnvironmentType<Hash256> hash;
    EnvironmentType<BlakeTwo256> hasher;
    EnvironmentType<std::uint64_t> timestamp;
    EnvironmentType<BlockNumber> blockNumber;
    static constexpr std::string_view kPath = "pallet_contracts::Environment";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("account_id", &Environment::accountId, "EnvironmentType<AccountIdOf<T>>"),
            field("balance", &Environment::balance, "EnvironmentType<BalanceOf<T>>"),
            field("hash", &Environment::hash, "EnvironmentType<<T as frame_system::Config>::Hash>"),
            field("hasher", &Environment::hasher, "EnvironmentType<<T as frame_system::Config>::Hashing>"),
            field("timestamp", &Environment::timestamp, "EnvironmentType<MomentOf<T>>"),
            field("block_number", &Environment::blockNumber, "EnvironmentType<BlockNumberFor<T>>") };
    }
};

} // namespace taonaut::subtensor::contracts
