// SPDX-License-Identifier: MIT
#pragma once

// A conversation with an honest server as texts, and what is true of its chain. It can be played again to a
// fresh client, with some of the messages changed on their way.

#include "core/light/client.hpp"
#include "core/trie/state_trie.hpp"
#include "tests/hostile/message_mutator.hpp"

#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

namespace taonaut::test {

/// What honest authors and voters did. A test compares everything that a client believes with it.
struct Truth {
    std::function<bool(const light::BlockRef&)> isFinal;
    std::function<bool(const Hash256&)> isSealed; ///< made by the author whose turn it was; final ones too
    std::function<bool(const Hash256& block, const Bytes& key, const std::optional<Bytes>& value)> holds;
    std::function<bool(const Hash256& block, const Bytes& prefix, const std::vector<trie::Entry>& entries)>
        lists;
};

struct RecordedSession {
    struct Event {
        enum class Kind : std::uint8_t {
            Connect,
            ConnectOffering, ///< to a server with grandpa_proveFinality
            NewHead,
            FinalHead,
            Justification, ///< grandpa_subscribeJustifications
            Read,
            List,
        };
        Kind kind = Kind::Connect;
        std::string text {}; ///< of an announcement
        std::vector<Bytes> keys {}; ///< to read; of a list the prefix, then keys below it
    };

    std::string name;
    light::ChainParameters chain;
    Bytes state {}; ///< to resume from; empty: the chain's start
    std::uint64_t now = 0;
    std::vector<Event> events {};
    /// Method and parameters to the text of the result.
    std::map<std::string, std::string> answers {};
    /// The server itself, for questions that were not asked when the session was recorded; may be empty.
    std::function<std::optional<std::string>(const light::Question&)> source {};
    Truth truth {};
    std::size_t messages = 0; ///< that an honest replay delivers
    light::BlockRef best {}; ///< where an honest replay ends
    light::BlockRef finalized {};
    std::size_t proven = 0; ///< values and lists that it proves
};

struct ReplayResult {
    enum class Ending : std::uint8_t { Rejected, Harmless, Incomplete };
    Ending ending = Ending::Incomplete;
    std::string reason; ///< of the rejection
    std::string broken; ///< what was believed although it is false; empty: nothing
    std::size_t messages = 0;
    std::size_t proven = 0;
    light::BlockRef best {};
    light::BlockRef finalized {};
};

/// Plays the session with the mutations. recover: afterwards an honest server must be able to bring the
/// client to the end.
[[nodiscard]] ReplayResult replay(
    const RecordedSession& session, const std::vector<Mutation>& mutations, bool recover = false);

} // namespace taonaut::test
