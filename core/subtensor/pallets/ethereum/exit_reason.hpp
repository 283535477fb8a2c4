// SPDX-License-Identifier: MIT
#pragma once

// How execution in the EVM ended.
// Source: rust-ethereum/evm core/src/error.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::ethereum {

/// How execution ended well.
enum class ExitSucceed : std::uint8_t { Stopped, Returned, Suicided };
PlainEnumeration enumerationOf(ExitSucceed);

/// How execution took its changes back.
enum class ExitRevert : std::uint8_t { Reverted };
PlainEnumeration enumerationOf(ExitRevert);

/// An instruction of the EVM.
struct Opcode {
    std::uint8_t value = 0;
    static constexpr std::string_view kPath = "evm_core::opcode::Opcode";
    static constexpr auto fields() { return std::tuple { field("", &Opcode::value, "u8") }; }
    friend bool operator==(const Opcode&, const Opcode&) = default;
};

namespace exit_error {

struct StackUnderflow {
    static constexpr CaseName kCase { 0, "StackUnderflow" };
    friend bool operator==(const StackUnderflow&, const StackUnderflow&) = default;
};
struct StackOverflow {
    static constexpr CaseName kCase { 1, "StackOverflow" };
    friend bool operator==(const StackOverflow&, const StackOverflow&) = default;
};
struct InvalidJump {
    static constexpr CaseName kCase { 2, "InvalidJump" };
    friend bool operator==(const InvalidJump&, const InvalidJump&) = default;
};
struct InvalidRange {
    static constexpr CaseName kCase { 3, "InvalidRange" };
    friend bool operator==(const InvalidRange&, const InvalidRange&) = default;
};
struct DesignatedInvalid {
    static constexpr CaseName kCase { 4, "DesignatedInvalid" };
    friend bool operator==(const DesignatedInvalid&, const DesignatedInvalid&) = default;
};
struct CallTooDeep {
    static constexpr CaseName kCase { 5, "CallTooDeep" };
    friend bool operator==(const CallTooDeep&, const CallTooDeep&) = default;
};
struct CreateCollision {
    static constexpr CaseName kCase { 6, "CreateCollision" };
    friend bool operator==(const CreateCollision&, const CreateCollision&) = default;
};
struct CreateContractLimit {
    static constexpr CaseName kCase { 7, "CreateContractLimit" };
    friend bool operator==(const CreateContractLimit&, const CreateContractLimit&) = default;
};
struct InvalidCode {
    Opcode opcode;
    static constexpr CaseName kCase { 15, "InvalidCode" };
    static constexpr auto fields() { return std::tuple { field("", &InvalidCode::opcode, "Opcode") }; }
    friend bool operator==(const InvalidCode&, const InvalidCode&) = default;
};
struct OutOfOffset {
    static constexpr CaseName kCase { 8, "OutOfOffset" };
    friend bool operator==(const OutOfOffset&, const OutOfOffset&) = default;
};
struct OutOfGas {
    static constexpr CaseName kCase { 9, "OutOfGas" };
    friend bool operator==(const OutOfGas&, const OutOfGas&) = default;
};
struct OutOfFund {
    static constexpr CaseName kCase { 10, "OutOfFund" };
    friend bool operator==(const OutOfFund&, const OutOfFund&) = default;
};
struct PCUnderflow {
    static constexpr CaseName kCase { 11, "PCUnderflow" };
    friend bool operator==(const PCUnderflow&, const PCUnderflow&) = default;
};
struct CreateEmpty {
    static constexpr CaseName kCase { 12, "CreateEmpty" };
    friend bool operator==(const CreateEmpty&, const CreateEmpty&) = default;
};
struct Other {
    std::string text;
    static constexpr CaseName kCase { 13, "Other" };
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<Cow<std::string>>("", &Other::text, "Cow<'static, str>") };
    }
    friend bool operator==(const Other&, const Other&) = default;
};
struct MaxNonce {
    static constexpr CaseName kCase { 14, "MaxNonce" };
    friend bool operator==(const MaxNonce&, const MaxNonce&) = default;
};

} // namespace exit_error

/// Why execution failed.
struct ExitError
    : std::variant<exit_error::StackUnderflow, exit_error::StackOverflow, exit_error::InvalidJump,
          exit_error::InvalidRange, exit_error::DesignatedInvalid, exit_error::CallTooDeep,
          exit_error::CreateCollision, exit_error::CreateContractLimit, exit_error::InvalidCode,
          exit_error::OutOfOffset, exit_error::OutOfGas, exit_error::OutOfFund, exit_error::PCUnderflow,
          exit_error::CreateEmpty, exit_error::Other, exit_error::MaxNonce> {
    using variant::variant;
    static constexpr std::string_view kPath = "evm_core::error::ExitError";
};

namespace exit_fatal {

struct NotSupported {
    static constexpr CaseName kCase { 0, "NotSupported" };
    friend bool operator==(const NotSupported&, const NotSupported&) = default;
};
struct UnhandledInterrupt {
    static constexpr CaseName kCase { 1, "UnhandledInterrupt" };
    friend bool operator==(const UnhandledInterrupt&, const UnhandledInterrupt&) = default;
};
struct CallErrorAsFatal {
    ExitError error;
    static constexpr CaseName kCase { 2, "CallErrorAsFatal" };
    static constexpr auto fields() { return std::tuple { field("", &CallErrorAsFatal::error, "ExitError") }; }
    friend bool operator==(const CallErrorAsFatal&, const CallErrorAsFatal&) = default;
};
struct Other {
    std::string text;
    static constexpr CaseName kCase { 3, "Other" };
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<Cow<std::string>>("", &Other::text, "Cow<'static, str>") };
    }
    friend bool operator==(const Other&, const Other&) = default;
};

} // namespace exit_fatal

/// Why execution could not go on.
struct ExitFatal : std::variant<exit_fatal::NotSupported, exit_fatal::UnhandledInterrupt,
                       exit_fatal::CallErrorAsFatal, exit_fatal::Other> {
    using variant::variant;
    static constexpr std::string_view kPath = "evm_core::error::ExitFatal";
};

namespace exit_reason {

struct Succeed {
    ExitSucceed how = ExitSucceed::Stopped;
    static constexpr CaseName kCase { 0, "Succeed" };
    static constexpr auto fields() { return std::tuple { field("", &Succeed::how, "ExitSucceed") }; }
    friend bool operator==(const Succeed&, const Succeed&) = default;
};
struct Error {
    ExitError why;
    static constexpr CaseName kCase { 1, "Error" };
    static constexpr auto fields() { return std::tuple { field("", &Error::why, "ExitError") }; }
    friend bool operator==(const Error&, const Error&) = default;
};
struct Revert {
    ExitRevert how = ExitRevert::Reverted;
    static constexpr CaseName kCase { 2, "Revert" };
    static constexpr auto fields() { return std::tuple { field("", &Revert::how, "ExitRevert") }; }
    friend bool operator==(const Revert&, const Revert&) = default;
};
struct Fatal {
    ExitFatal why;
    static constexpr CaseName kCase { 3, "Fatal" };
    static constexpr auto fields() { return std::tuple { field("", &Fatal::why, "ExitFatal") }; }
    friend bool operator==(const Fatal&, const Fatal&) = default;
};

} // namespace exit_reason

/// How execution ended.
struct ExitReason
    : std::variant<exit_reason::Succeed, exit_reason::Error, exit_reason::Revert, exit_reason::Fatal> {
    using variant::variant;
    static constexpr std::string_view kPath = "evm_core::error::ExitReason";
};

} // namespace taonaut::subtensor::ethereum
