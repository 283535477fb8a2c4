// SPDX-License-Identifier: MIT
#pragma once

// The light client and a server talking: sends the client's questions, hands it answers and announcements,
// tells it the time. The server is the pool's primary one. A rejected answer is handed to the pool as an
// accusation, which ends the connection.

#include "core/light/client.hpp"
#include "core/service/endpoint_pool.hpp"
#include "core/service/light_json.hpp"
#include "core/service/light_link.hpp"
#include "core/service/light_snapshot.hpp"

#include <QTimer>

namespace taonaut::service {

class LightConversation : public QObject {
    Q_OBJECT
public:
    /// A server that announced nothing for this long is asked.
    static constexpr std::chrono::milliseconds kQuiet { 15'000 };
    /// A chain's clock that is this much ahead was moved; anything less is delay, and so is being behind.
    static constexpr std::int64_t kMovedClockMs = 10'000;
    static constexpr std::int64_t kFarthestClockMs = 1'000LL * 365 * 86'400'000; ///< a thousand years

    LightConversation(light::Client client, History history, EndpointPool& pool, QObject* parent);

    /// Goes on with another client. Requires: nothing was said yet.
    void replace(light::Client client) { m_client = std::move(client); }
    /// A primary server is there, perhaps another than before: introduces the client to it.
    void begin();
    /// The primary server is gone, or nothing is to be said any more.
    void end();
    /// The primary server has told what it offers.
    void noteOffers();

    [[nodiscard]] const light::Client& client() const noexcept { return m_client; }
    /// As Client::standing; asks for what is missing.
    [[nodiscard]] light::Standing standing(const light::BlockRef& block);
    [[nodiscard]] std::vector<light::BlockRef> takeFinalized() { return m_client.takeFinalized(); }
    /// Whether the client is connected and verified up to what the server announced.
    [[nodiscard]] bool isFollowing() const { return m_talking && m_client.isFollowing(); }
    /// Whether no question of the client is open.
    [[nodiscard]] bool isQuiet() const noexcept { return m_openQuestions == 0; }
    [[nodiscard]] std::int64_t clockOffsetMs() const noexcept { return m_clockOffsetMs; }
    /// Why verification cannot go on although nobody lies: ServerBehind, ForcedChange, SetChangeNotFound.
    [[nodiscard]] const std::optional<Error>& obstacle() const noexcept { return m_obstacle; }

signals:
    /// Something was verified, or a question was answered.
    void progressed();
    /// The embedded chain began anew: nothing that was verified before counts any more.
    void restarted();

private:
    void introduce();
    void listen();
    void send(const light::Request& request);
    void sendAll();
    void answered(const light::Request& request, const RpcCall& call,
        const Result<nlohmann::json, net::CallError>& result);
    void judge(const light::Verdict& verdict, const RpcCall& call, const nlohmann::json& answer);
    [[nodiscard]] bool showsOtherPast(const light::Verdict& verdict) const;
    void announced(const nlohmann::json& header, bool final);
    void justified(const nlohmann::json& bytes);
    /// Ends the talk: the answer to `request` was provably wrong.
    void reject(const Error& reason, const RpcCall& request, const nlohmann::json& answer);
    /// then: what to do with the offset, in place of only keeping it.
    void askClock(std::function<void(std::int64_t)> then = {});
    void clockMoved(
        std::int64_t offsetMs, const Error& reason, const RpcCall& call, const nlohmann::json& answer);
    [[nodiscard]] std::uint64_t now() const;

    EndpointPool& m_pool;
    std::vector<QMetaObject::Connection> m_ears; ///< announcements of the present server
    light::Client m_client;
    History m_history;
    QTimer m_quiet;
    bool m_talking = false;
    std::uint64_t m_epoch = 0; ///< answers to questions of earlier ones are ignored
    std::size_t m_openQuestions = 0;
    std::int64_t m_clockOffsetMs = 0;
    std::optional<Error> m_obstacle;
};

} // namespace taonaut::service
