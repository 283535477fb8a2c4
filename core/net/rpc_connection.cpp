// SPDX-License-Identifier: MIT
#include "core/net/rpc_connection.hpp"

#include "core/net/ascii.hpp"
#include "core/net/json_rpc_message.hpp"

#include <charconv>
#include <sys/socket.h>
#include <utility>

namespace taonaut::net {
namespace {

constexpr std::size_t kChunk = 64U << 10;
/// Requests wait in the socket while this much is unsent.
constexpr std::size_t kPauseAt = 4U << 20;
/// Requests of one connection before the others have their turn.
constexpr int kStepsPerTurn = 64;
constexpr std::chrono::milliseconds kClosingPatience { 1'000 };

/// The media type without parameters.
bool isJson(std::string_view contentType)
{
    return equalIgnoringCase(trimmed(contentType.substr(0, contentType.find(';'))), "application/json");
}

std::optional<std::size_t> readLength(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

} // namespace

RpcConnection::RpcConnection(
    ConnectionId id, QTcpSocket* socket, const ServerOptions& options, RpcHandler& handler, QObject* parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_options(options)
    , m_handler(handler)
    , m_peer(socket->peerAddress())
    , m_queue(*socket)
    , m_frames(options.limits.requestBytes)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(4 * kChunk);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RpcConnection::timeOut);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        m_heard = true;
        read();
    });
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        m_heard = m_heard || m_queue.messages() > 0; // it takes what has piled up, so it lives
        m_queue.pump();
        closeWhenSent();
        read();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { emit finished(m_id); });
    expect(State::Head, options.limits.handshake);
}

void RpcConnection::expect(State state, std::chrono::milliseconds within)
{
    m_state = state;
    m_heard = false;
    m_pinged = false;
    m_timer.start(within);
}

void RpcConnection::read()
{
    if (m_reading || m_readAgain) {
        return;
    }
    m_reading = true;
    bool more = true;
    for (int steps = 0; more && steps < kStepsPerTurn && m_queue.bytes() < kPauseAt; ++steps) {
        more = step();
    }
    m_queue.flush();
    m_reading = false;
    closeWhenSent();
    if (more && m_queue.bytes() < kPauseAt) { // else bytesWritten() goes on reading
        readInNextTurn();
    }
}

void RpcConnection::readInNextTurn()
{
    m_readAgain = true;
    const auto turn = [this] {
        m_readAgain = false;
        read();
    };
    QMetaObject::invokeMethod(this, turn, Qt::QueuedConnection);
}

bool RpcConnection::step()
{
    switch (m_state) {
    case State::Head:
        return stepHead();
    case State::Body:
        return stepBody();
    case State::WebSocket:
        return stepWebSocket();
    case State::Closing:
        m_socket->readAll();
        return false;
    }
    return false;
}

bool RpcConnection::fillInput()
{
    const QByteArray bytes = m_socket->read(kChunk);
    m_input.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return !bytes.isEmpty();
}

bool RpcConnection::stepHead()
{
    Result<std::optional<HttpRequestHead>> head = readRequestHead(m_input, m_options.limits.headBytes);
    if (!head) {
        const bool large = head.error().is(NetError::HeadTooLarge);
        refuse(large ? HttpStatus::HeadersTooLarge : HttpStatus::BadRequest,
            "This is not a request that is served here.");
        return false;
    }
    if (!*head) {
        return fillInput();
    }
    m_head = std::move(**head);
    m_input.erase(0, m_head.size);
    handleHead();
    return true;
}

void RpcConnection::handleHead()
{
    const std::string_view host = m_head.header("host");
    const std::string_view origin = m_head.header("origin");
    if (!hostAllowed(m_options.access, host, m_socket->localPort())) {
        return refuse(HttpStatus::Forbidden, "The Host header does not name this computer.");
    }
    if (!originAllowed(m_options.access, origin)) {
        return refuse(HttpStatus::Forbidden, "Pages of this origin may not use this node.");
    }
    m_unsafeAllowed = unsafeAllowed(m_options.access, m_peer.isLoopback(), origin);
    if (m_head.wantsWebSocket()) {
        return upgrade();
    }
    if (m_head.method == "OPTIONS" && m_head.has("access-control-request-method") && !origin.empty()) {
        m_queue.push(preflightResponse(origin));
        return expect(State::Head, m_options.limits.idlePing);
    }
    if (m_head.method != "POST") {
        return refuse(HttpStatus::MethodNotAllowed, "Use a WebSocket, or POST with JSON-RPC 2.0.");
    }
    beginBody();
}

void RpcConnection::upgrade()
{
    if (m_head.header("sec-websocket-version") != "13") {
        return refuse(HttpStatus::UpgradeRequired, "WebSocket version 13 is served here.");
    }
    const std::optional<std::string> accept = acceptKey(m_head.header("sec-websocket-key"));
    if (!accept) {
        return refuse(HttpStatus::BadRequest, "Sec-WebSocket-Key is not 16 bytes in base64.");
    }
    m_queue.push(switchToWebSocket(*accept));
    m_wasWebSocket = true;
    m_frames.feed(std::exchange(m_input, {}));
    expect(State::WebSocket, m_options.limits.idlePing);
}

void RpcConnection::beginBody()
{
    if (!isJson(m_head.header("content-type"))) {
        return refuse(HttpStatus::UnsupportedMediaType, "Content-Type must be application/json.");
    }
    const std::optional<std::size_t> length = readLength(m_head.header("content-length"));
    if (!length || m_head.has("transfer-encoding")) {
        return refuse(HttpStatus::LengthRequired, "Content-Length is needed.");
    }
    if (*length > m_options.limits.requestBytes) {
        return refuse(HttpStatus::ContentTooLarge, "The request is too big.");
    }
    if (m_head.lists("expect", "100-continue")) {
        m_queue.push("HTTP/1.1 100 Continue\r\n\r\n");
    }
    m_bodySize = *length;
    expect(State::Body, m_options.limits.body);
}

bool RpcConnection::stepBody()
{
    if (m_input.size() < m_bodySize) {
        return fillInput();
    }
    const std::string body = m_input.substr(0, m_bodySize);
    m_input.erase(0, m_bodySize);
    const std::optional<std::string> json = answer(body, { m_id, m_unsafeAllowed, false });
    m_queue.push(jsonResponse(json, m_head.header("origin")));
    if (m_closeAfterCall || m_head.lists("connection", "close")) {
        beginClosing();
    } else {
        expect(State::Head, m_options.limits.idlePing);
    }
    return true;
}

void RpcConnection::refuse(HttpStatus status, std::string_view sentence)
{
    m_queue.push(refusal(status, sentence));
    beginClosing();
}

bool RpcConnection::stepWebSocket()
{
    const Result<std::optional<IncomingMessage>> message = m_frames.next();
    if (!message) {
        breakProtocol(message.error());
        return false;
    }
    if (*message) {
        handleMessage(**message);
        return true;
    }
    const QByteArray bytes = m_socket->read(kChunk);
    m_frames.feed({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    return !bytes.isEmpty();
}

void RpcConnection::handleMessage(const IncomingMessage& message)
{
    if (message.opcode == Opcode::Ping) {
        std::string pong;
        appendFrame(pong, Opcode::Pong, message.payload);
        m_queue.push(std::move(pong));
    } else if (message.opcode == Opcode::Close) {
        closeWebSocket(CloseCode::Normal, {});
    } else if (message.opcode != Opcode::Pong) {
        const auto reply = answer(message.payload, { m_id, m_unsafeAllowed, true });
        if (reply) {
            sendText(*reply);
        }
        for (std::string& notification : std::exchange(m_deferred, {})) {
            notify(std::move(notification));
        }
        if (m_closeAfterCall) {
            closeGently();
        }
    }
}

void RpcConnection::breakProtocol(const Error& reason)
{
    if (reason.is(NetError::TooLarge)) {
        sendText(requestTooBig(m_options.limits.requestBytes));
        closeWebSocket(CloseCode::TooLarge, "message too big");
    } else {
        closeWebSocket(CloseCode::ProtocolError, reason.name());
    }
}

std::optional<std::string> RpcConnection::answer(std::string_view message, const RpcCaller& caller)
{
    m_calling = true;
    std::optional<std::string> reply
        = answerMessage(message, { m_options.limits.batch, m_options.limits.replyBytes },
            [this, &caller](std::string_view method, const nlohmann::json& params) {
                return m_handler.call(caller, method, params);
            });
    m_calling = false;
    return reply;
}

void RpcConnection::sendText(std::string_view message)
{
    std::string frame;
    frame.reserve(message.size() + 10);
    appendFrame(frame, Opcode::Text, message);
    m_queue.push(std::move(frame));
}

void RpcConnection::notify(std::string message)
{
    if (m_state != State::WebSocket) {
        return;
    }
    if (m_calling) {
        m_deferred.push_back(std::move(message));
        return;
    }
    const ServerLimits& limits = m_options.limits;
    const bool full
        = m_queue.bytes() + message.size() > limits.queueBytes || m_queue.messages() >= limits.queueMessages;
    if (full && !m_queue.empty()) {
        m_queue.clear();
        closeWebSocket(CloseCode::TryAgainLater, "announcements are not being read");
        return;
    }
    sendText(message);
}

void RpcConnection::closeGently()
{
    if (m_calling) {
        m_closeAfterCall = true;
    } else if (m_state == State::WebSocket) {
        closeWebSocket(CloseCode::GoingAway, "the node stops");
    } else if (m_state != State::Closing) {
        beginClosing();
    }
}

void RpcConnection::closeWebSocket(CloseCode code, std::string_view reason)
{
    m_queue.push(closeFrame(code, reason));
    beginClosing();
}

void RpcConnection::beginClosing()
{
    expect(State::Closing, kClosingPatience);
    m_deferred.clear();
    closeWhenSent();
}

void RpcConnection::closeWhenSent()
{
    // Closing at once would make the system drop the last words when the peer is still sending. So only the
    // sending side ends here; the peer then closes, or the patience runs out.
    if (m_state == State::Closing && m_queue.empty() && !m_lastWordsSent) {
        m_lastWordsSent = true;
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    }
}

void RpcConnection::timeOut()
{
    if (m_state != State::WebSocket || (m_pinged && !m_heard)) {
        m_socket->abort(); // emits disconnected
        return;
    }
    const bool silent = !m_heard;
    expect(State::WebSocket, m_options.limits.idlePing);
    if (silent) {
        m_pinged = true;
        std::string ping;
        appendFrame(ping, Opcode::Ping, {});
        m_queue.push(std::move(ping));
    }
}

} // namespace taonaut::net
