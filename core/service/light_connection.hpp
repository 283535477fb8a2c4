// SPDX-License-Identifier: MIT
#pragma once

// A connection to one server that is made again whenever it ends, after a growing pause.

#include "core/net/backoff.hpp"
#include "core/net/json_rpc_client.hpp"

#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <optional>

namespace taonaut::service {

class LightConnection : public QObject {
    Q_OBJECT
public:
    /// A connection that held this long counts as success: the next pause is the shortest again.
    static constexpr std::chrono::milliseconds kSteady { 10'000 };

    using Json = nlohmann::json;
    using Answer = net::JsonRpcClient::Answer;

    LightConnection(QUrl endpoint, const net::ClientOptions& options, QObject* parent);
    /// Frees the socket at once: the thread may end without another turn of its event loop.
    ~LightConnection() override;

    /// Connects now, dropping what is open and cutting a pause short.
    void open();
    /// Ends the connection for good. Open questions are not answered any more.
    void shut();
    /// Ends the connection because of what the server did; it is tried again after a pause. Ends in
    /// lost(why).
    void drop(const Error& why);

    [[nodiscard]] bool isOpen() const noexcept { return m_client && m_client->isOpen(); }
    [[nodiscard]] std::string endpoint() const { return m_endpoint.toString().toStdString(); }

    /// Errors: those of net::JsonRpcClient::call.
    void call(std::string method, Json params, Answer answer);
    /// A refusal is ignored: announcements only save time.
    void subscribe(std::string method, net::JsonRpcClient::Notification notification);

signals:
    void opened();
    /// The connection ended or could not be made.
    void lost(const taonaut::Error& why);

private:
    void connectNow();
    void ended(const Error& reason);

    QUrl m_endpoint;
    net::ClientOptions m_options;
    std::unique_ptr<net::JsonRpcClient> m_client; ///< made on the thread that works
    net::Backoff m_backoff;
    QTimer m_pause;
    QElapsedTimer m_upSince; ///< invalid while not open
    std::optional<Error> m_why; ///< why it was dropped
    bool m_active = false; ///< from the attempt to connect to lost()
    bool m_reopen = false; ///< connect at once when the present connection has ended
};

} // namespace taonaut::service
