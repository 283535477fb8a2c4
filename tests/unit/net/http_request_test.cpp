// SPDX-License-Identifier: MIT
#include "core/net/http_request.hpp"
#include "core/net/http_response.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::net;

namespace {

constexpr std::size_t kLimit = 16U << 10;

std::string reasonOf(const std::string& bytes, std::size_t limit = kLimit)
{
    const auto head = readRequestHead(bytes, limit);
    return head ? (*head ? "read" : "more") : head.error().text();
}

} // namespace

class HttpRequestTest : public QObject {
    Q_OBJECT
private slots:
    void readsAnUpgrade()
    {
        const std::string bytes
            = "GET /path HTTP/1.1\r\nHost: localhost:9944\r\nCONNECTION: keep-alive, UpGrade\r\n"
              "Upgrade: WebSocket\r\nX-Empty:\r\n\r\nrest";
        const auto head = readRequestHead(bytes, kLimit);
        QVERIFY(head && *head);
        QCOMPARE((*head)->size, bytes.size() - 4);
        QCOMPARE((*head)->method, std::string("GET"));
        QCOMPARE((*head)->target, std::string("/path"));
        QCOMPARE((*head)->header("host"), std::string_view("localhost:9944"));
        QVERIFY((*head)->has("x-empty"));
        QVERIFY((*head)->header("x-empty").empty());
        QVERIFY(!(*head)->has("origin"));
        QVERIFY((*head)->wantsWebSocket());
    }

    void waitsForTheEmptyLine()
    {
        const std::string bytes = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            QCOMPARE(reasonOf(bytes.substr(0, size)), std::string("more"));
        }
        QCOMPARE(reasonOf(bytes), std::string("read"));
    }

    void badHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* bytes, const char* reason) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(reason);
        };
        row("no target", "GET HTTP/1.1\r\n\r\n", "net.BadHead: request line");
        row("two targets", "GET / / HTTP/1.1\r\n\r\n", "net.BadHead: request line");
        row("method", "G\"T / HTTP/1.1\r\n\r\n", "net.BadHead: request line");
        row("empty", "\r\n\r\n", "net.BadHead: request line");
        row("version", "GET / HTTP/1.0\r\n\r\n", "net.BadHead: version");
        row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "net.BadHead: header name");
        row("folded", "GET / HTTP/1.1\r\nHost: a\r\n b: c\r\n\r\n", "net.BadHead: header name");
        row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", "net.BadHead: header name");
        row("bare line feed", "GET / HTTP/1.1\r\nHost: a\nOrigin: b\r\n\r\n", "net.BadHead: header value");
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n", "net.BadHead: repeated header");
        row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n",
            "net.BadHead: repeated header");
    }

    void badHeads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reason);
        QCOMPARE(QByteArray::fromStdString(reasonOf(bytes.toStdString())), reason);
    }

    void headsAreLimited()
    {
        QCOMPARE(reasonOf(std::string(100, 'a'), 100), std::string("net.HeadTooLarge"));
        QCOMPARE(reasonOf(std::string(99, 'a'), 100), std::string("more"));
        std::string many = "GET / HTTP/1.1\r\n";
        for (int i = 0; i < 101; ++i) {
            many += "a: b\r\n";
        }
        QCOMPARE(reasonOf(many + "\r\n"), std::string("net.HeadTooLarge"));
    }

    void responsesSayTheirLength()
    {
        const std::string refused = refusal(HttpStatus::Forbidden, "No.");
        QVERIFY(refused.starts_with("HTTP/1.1 403 Forbidden\r\n"));
        QVERIFY(refused.find("Content-Length: 4\r\n") != std::string::npos);
        QVERIFY(refused.ends_with("\r\n\r\nNo.\n"));
        QVERIFY(jsonResponse("{}", "").find("Access-Control") == std::string::npos);
        QVERIFY(
            jsonResponse("{}", "http://localhost").find("Access-Control-Allow-Origin: http://localhost\r\n")
            != std::string::npos);
        QVERIFY(jsonResponse(std::nullopt, "").starts_with("HTTP/1.1 204 "));
        for (const HttpStatus status : { HttpStatus::BadRequest, HttpStatus::MethodNotAllowed,
                 HttpStatus::LengthRequired, HttpStatus::ContentTooLarge, HttpStatus::UnsupportedMediaType,
                 HttpStatus::UpgradeRequired, HttpStatus::HeadersTooLarge, HttpStatus::ServiceUnavailable }) {
            QVERIFY(refusal(status, "x")
                        .starts_with("HTTP/1.1 " + std::to_string(static_cast<int>(status)) + " "));
        }
    }
};

QTEST_GUILESS_MAIN(HttpRequestTest)
#include "http_request_test.moc"
