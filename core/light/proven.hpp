// SPDX-License-Identifier: MIT
#pragma once

// The types that carry the promise "nothing unproven is shown as proven".
//
// A value that was read from storage with a trie proof against the state root of a checked header travels as
// Proven<T>; it remembers block, level and evidence. Only this module makes one (class ProofReader,
// proof_reader.hpp). Everything else a server says travels as Reported<T> and stays that for ever.
//
// Levels of a header, weakest first:
//   Reported  a server said so
//   Linked    hash-linked to a checked header, author not checked
//   Sealed    linked, and every Aura seal, slot and author on the way was checked; may still be replaced
//   Final     a GRANDPA justification covers it: more than two thirds of the voters signed it or a descendant
// A proven value inherits the level of its block, which is Sealed or Final, and rises with it
// (Client::raise).

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/trie/proof.hpp"

#include <algorithm>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace taonaut::light {

enum class Level : std::uint8_t { Reported, Linked, Sealed, Final };

/// "reported", "linked", "sealed" or "final": for logs and machine-readable output, not for the screen.
[[nodiscard]] std::string_view nameOf(Level level);

/// A sum is as certain as the least certain of its parts.
template <std::same_as<Level>... More>
[[nodiscard]] constexpr Level weakest(Level first, More... more) noexcept
{
    return std::min({ first, more... });
}

struct BlockRef {
    BlockNumber number;
    Hash256 hash;
    friend auto operator<=>(const BlockRef&, const BlockRef&) = default;
};

/// What a person needs to check the proof again: walk from `stateRoot` along `steps` through `nodes` to
/// `storageKey`.
struct Evidence {
    Bytes storageKey; ///< the key that was read, or the prefix of a complete list
    Hash256 stateRoot; ///< taken from the checked header, never from an answer
    std::vector<trie::ProofStep> steps; ///< root first; empty for a list
    std::size_t proofBytes = 0; ///< size of the whole answer, which may prove several keys
    std::shared_ptr<const std::vector<Bytes>>
        nodes; ///< the answer itself, shared by all values proven with it
    /// For values of a child trie: the proof of that trie's root in the state of the block. Else null.
    std::shared_ptr<const Evidence> childRoot;
};

template <class T> class Proven {
public:
    [[nodiscard]] const T& value() const noexcept { return m_value; }
    [[nodiscard]] const BlockRef& block() const noexcept { return m_block; }
    /// Sealed or Final.
    [[nodiscard]] Level level() const noexcept { return m_level; }
    /// Shared between copies; never null.
    [[nodiscard]] const Evidence& evidence() const noexcept { return *m_evidence; }

    /// The same proof seen through a pure function of the value, such as decoding it. U = f(const T&).
    template <class F> [[nodiscard]] auto transform(F f) const -> Proven<std::invoke_result_t<F, const T&>>
    {
        return { f(m_value), m_block, m_level, m_evidence };
    }
    /// transform with a function that may fail: f(const T&) -> Result<U>. Errors: those of f.
    template <class F>
    [[nodiscard]] auto tryTransform(F f) const
        -> Result<Proven<typename std::invoke_result_t<F, const T&>::value_type>>
    {
        auto derived = f(m_value);
        if (!derived) {
            return fail(derived);
        }
        return Proven<typename std::invoke_result_t<F, const T&>::value_type>(
            std::move(*derived), m_block, m_level, m_evidence);
    }

private:
    friend class ProofReader;
    template <class U> friend class Proven;

    Proven(T value, const BlockRef& block, Level level, std::shared_ptr<const Evidence> evidence)
        : m_value(std::move(value))
        , m_block(block)
        , m_level(level)
        , m_evidence(std::move(evidence))
    {
    }

    T m_value;
    BlockRef m_block;
    Level m_level;
    std::shared_ptr<const Evidence> m_evidence;
};

/// A claim of a server: fees, metadata, results of runtime calls.
template <class T> struct Reported {
    T value;
    std::string source; ///< the endpoint that said so
    static constexpr Level kLevel = Level::Reported;
};

/// A storage value with its proof; no value: proven absent.
using ProvenBytes = Proven<std::optional<Bytes>>;

} // namespace taonaut::light
