// SPDX-License-Identifier: MIT
#pragma once

// Reads call bytes by the chain's metadata, one call inside the other. Internal to this module: words are put
// to what is read in call_words.hpp.

#include "core/metadata/metadata.hpp"
#include "core/metadata/value.hpp"
#include "core/scale/decoder.hpp"
#include "core/wallet/call_review.hpp"

namespace taonaut::wallet {

class CallReader {
public:
    /// Borrows both.
    CallReader(const metadata::Metadata& chain, ByteView bytes)
        : m_chain(chain)
        , m_bytes(bytes)
        , m_in(bytes)
    {
    }

    /// The whole of the bytes. Errors: those of ReviewProblem.
    [[nodiscard]] Result<CallReview> read();

private:
    /// Where the calls are inside an argument.
    enum class Holds : std::uint8_t { None, Call, List, Option };

    [[nodiscard]] Result<CallReview> readOne(std::size_t depth);
    [[nodiscard]] Result<Argument> readArgument(
        const metadata::Field& field, CallReview& holder, std::size_t depth);
    [[nodiscard]] Result<Argument> readCalls(
        Argument argument, Holds holds, CallReview& holder, std::size_t depth);
    [[nodiscard]] Result<void> readInner(Argument& place, CallReview& holder, std::size_t depth);
    [[nodiscard]] Holds holdsOf(metadata::TypeId type) const;
    [[nodiscard]] bool hasCall(const metadata::Value& value) const;

    const metadata::Metadata& m_chain;
    ByteView m_bytes;
    scale::Decoder m_in;
    std::size_t m_partsLeft = 1U << 18; ///< values in all arguments together
};

} // namespace taonaut::wallet
