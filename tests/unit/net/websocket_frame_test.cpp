// SPDX-License-Identifier: MIT
#include "core/net/websocket_frame.hpp"
#include "tests/unit/net/raw_peer.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::net;
using taonaut::test::maskedFrame;

namespace {

std::string reasonOf(const std::string& bytes, std::size_t limit = 1000)
{
    FrameReader reader(limit);
    reader.feed(bytes);
    while (true) {
        const auto message = reader.next();
        if (!message) {
            return message.error().text();
        }
        if (!*message) {
            return "more";
        }
    }
}

std::string first(char one, std::string rest)
{
    return std::string(1, one) + std::move(rest);
}

} // namespace

class WebSocketFrameTest : public QObject {
    Q_OBJECT
private slots:
    void readsFramesOfEveryLength_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 0, 1, 125, 126, 127, 65'535, 65'536, 200'000 }) {
            QTest::addRow("%d", size) << size;
        }
    }

    void readsFramesOfEveryLength()
    {
        QFETCH(int, size);
        std::string payload(static_cast<std::size_t>(size), 'x');
        for (std::size_t i = 0; i < payload.size(); ++i) {
            payload[i] = static_cast<char>(i * 7);
        }
        FrameReader reader(1U << 20);
        const std::string bytes = maskedFrame(Opcode::Text, payload) + maskedFrame(Opcode::Binary, "b");
        for (std::size_t at = 0; at < bytes.size(); at += 1000) {
            reader.feed(std::string_view(bytes).substr(at, 1000));
        }
        const auto message = reader.next();
        QVERIFY(message && *message);
        QVERIFY((*message)->payload == payload);
        QVERIFY((*message)->opcode == Opcode::Text);
        const auto second = reader.next();
        QVERIFY(second && *second);
        QVERIFY((*second)->opcode == Opcode::Binary);
        QCOMPARE(reader.pending(), std::size_t(0));
    }

    void joinsFragments()
    {
        FrameReader reader(1000);
        const std::string bytes = maskedFrame(Opcode::Text, "ab", false) + maskedFrame(Opcode::Ping, "!")
            + maskedFrame(Opcode::Continuation, "", false) + maskedFrame(Opcode::Continuation, "cd");
        for (const char c : bytes) {
            reader.feed(std::string_view(&c, 1));
        }
        const auto ping = reader.next();
        QVERIFY(ping && *ping);
        QVERIFY((*ping)->opcode == Opcode::Ping);
        QCOMPARE((*ping)->payload, std::string("!"));
        const auto message = reader.next();
        QVERIFY(message && *message);
        QCOMPARE((*message)->payload, std::string("abcd"));
        QVERIFY((*message)->opcode == Opcode::Text);
    }

    void reasons()
    {
        const std::string zeroMask(4, '\0');
        QCOMPARE(reasonOf(first('\xc1', "\x80" + zeroMask)), std::string("net.ReservedBits"));
        QCOMPARE(reasonOf(first('\x83', "\x80" + zeroMask)), std::string("net.UnknownOpcode"));
        QCOMPARE(reasonOf(first('\x81', "\x01x")), std::string("net.NotMasked"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Ping, "a", false)), std::string("net.BadControlFrame"));
        QCOMPARE(
            reasonOf(maskedFrame(Opcode::Ping, std::string(126, 'a'))), std::string("net.BadControlFrame"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Continuation, "a")), std::string("net.BadContinuation"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Text, "a", false) + maskedFrame(Opcode::Text, "b")),
            std::string("net.BadContinuation"));
        QCOMPARE(
            reasonOf(first('\x81', std::string("\xfe\x00\x7d", 3) + zeroMask)), std::string("net.BadLength"));
        QCOMPARE(reasonOf(first('\x81', std::string("\xff\0\0\0\0\0\0\xff\xff", 9) + zeroMask)),
            std::string("net.BadLength"));
        QCOMPARE(reasonOf(first('\x81', std::string("\xff\x80\0\0\0\0\1\0\0", 9) + zeroMask)),
            std::string("net.BadLength"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Close, "x")), std::string("net.BadClosePayload"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Close, "")), std::string("more"));
    }

    void largeMessagesAreRefusedBeforeTheyArrive()
    {
        const std::string head = maskedFrame(Opcode::Text, std::string(1001, 'a')).substr(0, 8);
        QCOMPARE(reasonOf(head), std::string("net.TooLarge"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Text, std::string(1000, 'a'))), std::string("more"));
        QCOMPARE(reasonOf(maskedFrame(Opcode::Text, std::string(600, 'a'), false)
                     + maskedFrame(Opcode::Continuation, std::string(401, 'a')).substr(0, 8)),
            std::string("net.TooLarge"));
        QCOMPARE(reasonOf(first('\x81', std::string("\xff\x7f\xff\xff\xff\xff\xff\xff\xff", 9) + "mask")),
            std::string("net.TooLarge"));
    }

    void writesWhatClientsRead()
    {
        std::string frame;
        appendFrame(frame, Opcode::Text, std::string(126, 'a'));
        QVERIFY(frame.starts_with(std::string("\x81\x7e\x00\x7e", 4)));
        QCOMPARE(frame.size(), std::size_t(130));
        frame.clear();
        appendFrame(frame, Opcode::Text, std::string(65'536, 'a'));
        QVERIFY(frame.starts_with(std::string("\x81\x7f\0\0\0\0\0\1\0\0", 10)));
        QCOMPARE(closeFrame(CloseCode::GoingAway, "x"), std::string("\x88\x03\x03\xe9x"));
        QCOMPARE(closeFrame(CloseCode::Normal, std::string(500, 'x')).size(), std::size_t(127));
    }

    void acceptKeys()
    {
        // The example of RFC 6455, section 1.3.
        QCOMPARE(*acceptKey("dGhlIHNhbXBsZSBub25jZQ=="), std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        QVERIFY(!acceptKey(""));
        QVERIFY(!acceptKey("dGhlIHNhbXBsZQ=="));
        QVERIFY(!acceptKey("dGhlIHNhbXBsZSBub25jZ!=="));
    }
};

QTEST_GUILESS_MAIN(WebSocketFrameTest)
#include "websocket_frame_test.moc"
