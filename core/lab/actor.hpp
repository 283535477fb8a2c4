// SPDX-License-Identifier: MIT
#pragma once

// Actors: programs with keys and a connection to a node, which take part in the chain as anybody could. They
// know nothing that a client cannot read, and change nothing except by transactions that they sign.
//
// An actor is fed blocks and does no I/O. At each block it says which storage values it wants (`ask`), is
// given them as they are at that block (`act`), and answers with transactions. Whoever drives it owns the
// connection; one connection may serve many actors.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

#include <map>
#include <optional>
#include <vector>

namespace taonaut::lab {

/// The block that actors look at.
struct Moment {
    BlockNumber number;
    Hash256 hash;
};

/// Storage keys that somebody wants to know, each once.
class Questions {
public:
    void want(Bytes key) { m_keys.insert_or_assign(std::move(key), true); }
    [[nodiscard]] std::vector<Bytes> keys() const;

private:
    std::map<Bytes, bool, ByteLess> m_keys;
};

/// What the node answered. A key that was not asked for reads as absent.
class Answers {
public:
    void put(Bytes key, std::optional<Bytes> value);

    /// The stored bytes, none when absent.
    [[nodiscard]] std::optional<ByteView> bytes(ByteView key) const;
    template <class Item, class... Keys> [[nodiscard]] bool has(const Item& item, const Keys&... keys) const
    {
        return bytes(item.key(keys...)).has_value();
    }
    /// The value, the item's default where it is absent or does not decode.
    template <class Item, class... Keys> [[nodiscard]] auto value(const Item& item, const Keys&... keys) const
    {
        auto result = item.decodeOrDefault(bytes(item.key(keys...)));
        return result ? std::move(*result) : item.defaultValue();
    }

private:
    std::map<Bytes, std::optional<Bytes>, ByteLess> m_values;
};

class Actor {
public:
    Actor() = default;
    virtual ~Actor() = default;
    Actor(const Actor&) = delete;
    Actor& operator=(const Actor&) = delete;

    virtual void ask(const Moment& moment, Questions& questions) const = 0;
    /// Signed extrinsics go to `transactions`, in the order in which they are to be sent.
    virtual void act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions) = 0;
};

} // namespace taonaut::lab
