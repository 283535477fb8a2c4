// SPDX-License-Identifier: MIT
#pragma once

// Types that every pallet uses: weights, what a dispatch is like and why it failed, addresses, the phase of
// an event. Sources: polkadot-sdk substrate/primitives/runtime/src/lib.rs (DispatchError),
// substrate/frame/support/src/dispatch.rs, substrate/primitives/weights/src/weight_v2.rs,
// substrate/primitives/runtime/src/multiaddress.rs.

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

/// Room in a block: ref_time in picoseconds of the reference machine, proof_size in bytes.
struct Weight {
    std::uint64_t refTime = 0;
    std::uint64_t proofSize = 0;

    static constexpr std::string_view kPath = "sp_weights::weight_v2::Weight";
    static constexpr auto fields()
    {
        return std::tuple { compact("ref_time", &Weight::refTime, "u64"),
            compact("proof_size", &Weight::proofSize, "u64") };
    }
    friend bool operator==(const Weight&, const Weight&) = default;
};

enum class DispatchClass : std::uint8_t { Normal, Operational, Mandatory };
enum class Pays : std::uint8_t { Yes, No };
PlainEnumeration enumerationOf(DispatchClass);
PlainEnumeration enumerationOf(Pays);

/// What is known of a dispatched call in ExtrinsicSuccess and ExtrinsicFailed.
struct DispatchInfo {
    Weight weight;
    DispatchClass dispatchClass = DispatchClass::Normal;
    Pays pays = Pays::Yes;

    static constexpr std::string_view kPath = "frame_system::DispatchEventInfo";
    static constexpr auto fields()
    {
        return std::tuple { field("weight", &DispatchInfo::weight, "Weight"),
            field("class", &DispatchInfo::dispatchClass, "DispatchClass"),
            field("pays_fee", &DispatchInfo::pays, "Pays") };
    }
    friend bool operator==(const DispatchInfo&, const DispatchInfo&) = default;
};

enum class TokenError : std::uint8_t {
    FundsUnavailable,
    OnlyProvider,
    BelowMinimum,
    CannotCreate,
    UnknownAsset,
    Frozen,
    Unsupported,
    CannotCreateHold,
    NotExpendable,
    Blocked,
};
enum class ArithmeticError : std::uint8_t { Underflow, Overflow, DivisionByZero };
enum class TransactionalError : std::uint8_t { LimitReached, NoLayer };
enum class TrieError : std::uint8_t {
    InvalidStateRoot,
    IncompleteDatabase,
    ValueAtIncompleteKey,
    DecoderError,
    InvalidHash,
    DuplicateKey,
    ExtraneousNode,
    ExtraneousValue,
    ExtraneousHashReference,
    InvalidChildReference,
    ValueMismatch,
    IncompleteProof,
    RootMismatch,
    DecodeError,
};
PlainEnumeration enumerationOf(TokenError);
PlainEnumeration enumerationOf(ArithmeticError);
PlainEnumeration enumerationOf(TransactionalError);
PlainEnumeration enumerationOf(TrieError);

struct ErrorId;

/// Why a call that was taken into a block failed.
struct DispatchError {
    /// The values are the bytes on the wire.
    enum class Kind : std::uint8_t {
        Other,
        CannotLookup,
        BadOrigin,
        Module,
        ConsumerRemaining,
        NoProviders,
        TooManyConsumers,
        Token,
        Arithmetic,
        Transactional,
        Exhausted,
        Corruption,
        Unavailable,
        RootNotAllowed,
        Trie,
    };
    Kind kind = Kind::Other;
    std::uint8_t pallet = 0; ///< of kind Module: pallet index
    std::uint8_t detail = 0; ///< of kinds Module, Token, Arithmetic, Transactional, Trie: which error
    std::array<std::byte, 3>
        nested {}; ///< of kind Module: further bytes of the pallet's error, zero on this chain

    [[nodiscard]] static DispatchError of(Kind kind) noexcept { return { kind, 0, 0, {} }; }
    [[nodiscard]] static DispatchError of(TokenError error) noexcept;
    [[nodiscard]] static DispatchError of(ArithmeticError error) noexcept;
    /// An error that a pallet declares, for example balances::kInsufficientBalance.
    [[nodiscard]] static DispatchError of(const ErrorId& error) noexcept;
    [[nodiscard]] static DispatchError module(std::uint8_t pallet, std::uint8_t error) noexcept;

    /// "BadOrigin", "Token.FundsUnavailable", "Balances.InsufficientBalance", or "Module(7, 34)" when this
    /// program has no declaration for it. For logs; the interface has its own sentences.
    [[nodiscard]] std::string text() const;

    void write(scale::Encoder& out) const;
    [[nodiscard]] static DispatchError read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const DispatchError&, const DispatchError&) = default;
};

/// How a call within a call ended: Result<(), DispatchError>.
struct DispatchResult {
    std::optional<DispatchError> error; ///< none: it succeeded

    void write(scale::Encoder& out) const;
    [[nodiscard]] static DispatchResult read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const DispatchResult&, const DispatchResult&) = default;
};

/// MultiAddress. Wallets use Id only, and the chain resolves no other kind.
struct Address {
    enum class Kind : std::uint8_t { Id, Index, Raw, Address32, Address20 };
    Kind kind = Kind::Id;
    AccountId account; ///< of kind Id
    Bytes data; ///< of kinds Raw, Address32 and Address20

    [[nodiscard]] static Address of(const AccountId& account) { return { Kind::Id, account, {} }; }
    /// The account if the address is of kind Id.
    [[nodiscard]] std::optional<AccountId> id() const
    {
        return kind == Kind::Id ? std::optional(account) : std::nullopt;
    }

    void write(scale::Encoder& out) const;
    [[nodiscard]] static Address read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const Address&, const Address&) = default;
};

/// Where in a block an event happened.
struct Phase {
    enum class Kind : std::uint8_t { ApplyExtrinsic, Finalization, Initialization };
    Kind kind = Kind::Initialization;
    std::uint32_t extrinsic = 0; ///< of kind ApplyExtrinsic: position in the block body

    [[nodiscard]] static Phase applying(std::uint32_t extrinsic) noexcept
    {
        return { Kind::ApplyExtrinsic, extrinsic };
    }
    void write(scale::Encoder& out) const;
    [[nodiscard]] static Phase read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const Phase&, const Phase&) = default;
};

} // namespace taonaut::subtensor
