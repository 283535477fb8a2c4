// SPDX-License-Identifier: MIT
#include "tests/unit/net/scripted_peer.hpp"

using namespace taonaut;
using namespace taonaut::net;
using taonaut::test::NotingClient;
using taonaut::test::ScriptedPeer;
using Json = nlohmann::json;
using Notes = std::vector<std::string>;

/// Questions, answers, announcements.
class ClientTest : public QObject {
    Q_OBJECT
private slots:
    void asksAndHears()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) { peer.answer(question, question.at("params")); };
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.client->call("echo", Json::array({ 1, "\u00e4" }), noting.noting("echo"));
        QVERIFY(noting.notes.back() != "echo [1,\"\u00e4\"]"); // never from inside call()
        QVERIFY(noting.sees("echo [1,\"\u00e4\"]"));
        QCOMPARE(peer.received.front().at("jsonrpc"), Json("2.0"));
        QCOMPARE(peer.received.front().at("method"), Json("echo"));
    }

    void answersMayComeInAnyOrder()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.ask("a");
        noting.ask("b");
        QTRY_COMPARE(peer.received.size(), std::size_t(2));
        peer.answer(peer.received[1], "second");
        peer.answer(peer.received[0], "first");
        QVERIFY(noting.sees("a \"first\""));
        QCOMPARE(noting.notes, (Notes { "opened", "b \"second\"", "a \"first\"" }));
    }

    void serverErrorsCarryTheirWords()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) {
            peer.say(Json { { "jsonrpc", "2.0" }, { "id", question.at("id") },
                { "error", { { "code", 4003 }, { "message", std::string(5000, 'm') }, { "data", { 1 } } } } }
                         .dump());
        };
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        std::optional<CallError> error;
        noting.client->call("x", Json::array(), [&error](const auto& answer) { error = answer.error(); });
        QTRY_VERIFY(error);
        QVERIFY(error->reason.is(NetError::ServerError));
        QCOMPARE(error->code, std::int64_t(4003));
        QCOMPARE(error->message.size(), std::size_t(1024));
        QCOMPARE(error->data, std::string("[1]"));
        QVERIFY(error->text().starts_with("net.ServerError: 4003 mmm"));
    }

    void questionsTimeOutAndLateAnswersAreDropped()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.client->call("slow", Json::array(), noting.noting("slow"), std::chrono::milliseconds(30));
        noting.ask("patient");
        QVERIFY(noting.sees("slow TimedOut"));
        peer.answer(peer.received[0], "late");
        peer.answer(peer.received[1], "in time");
        QVERIFY(noting.sees("patient \"in time\""));
        QCOMPARE(noting.notes, (Notes { "opened", "slow TimedOut", "patient \"in time\"" }));
        QVERIFY(noting.client->isOpen());
    }

    void theFirstAnnouncementMayComeBeforeTheAnswer()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) {
            peer.announce("0x1", 1);
            peer.announce("0x2", "of nobody");
            peer.announce("0x1", 2);
            peer.answer(question, "0x1");
            peer.announce("0x1", 3);
        };
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.client->subscribe("listen", Json::array(), noting.noting("started"),
            [&noting](const Json& news) { noting.note(news.dump()); });
        QVERIFY(noting.sees("3"));
        QCOMPARE(noting.notes, (Notes { "opened", "started \"0x1\"", "1", "2", "3" }));
    }

    void earlyAnnouncementsAreBounded()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) {
            for (std::size_t i = 0; i < JsonRpcClient::kEarlyNotifications + 44; ++i) {
                peer.announce("0x1", i);
            }
            peer.answer(question, "0x1");
            peer.announce("0x1", "end");
        };
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        std::size_t heard = 0;
        noting.client->subscribe("listen", Json::array(), noting.noting("started"), [&](const Json& news) {
            ++heard;
            noting.note(news.dump());
        });
        QVERIFY(noting.sees("\"end\""));
        QCOMPARE(heard, JsonRpcClient::kEarlyNotifications + 1);
    }

    void earlyAnnouncementsAreBoundedInBytes()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) {
            for (int i = 0; i < 10; ++i) {
                peer.announce("0x1", std::string(300, 'n'));
            }
            peer.answer(question, "0x1");
            peer.announce("0x1", "end");
        };
        ClientOptions options;
        options.messageLimit = 1000;
        NotingClient noting(options);
        QVERIFY(noting.open(peer.url()));
        std::size_t heard = 0;
        noting.client->subscribe("listen", Json::array(), noting.noting("started"), [&](const Json& news) {
            ++heard;
            noting.note(news.dump());
        });
        QVERIFY(noting.sees("\"end\""));
        QCOMPARE(heard, std::size_t(3)); // two of about 390 bytes, and the end
    }

    void unsubscribingStopsAtOnce()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        const auto hear = [&noting](const Json& news) { noting.note(news.dump()); };
        const auto id = noting.client->subscribe("listen", Json::array(), noting.noting("started"), hear);
        QTRY_COMPARE(peer.received.size(), std::size_t(1));
        peer.answer(peer.received[0], "0x1");
        peer.announce("0x1", 1);
        QVERIFY(noting.sees("1"));
        noting.client->unsubscribe(id, "unlisten");
        noting.client->unsubscribe(id, "unlisten");
        peer.announce("0x1", 2);
        QTRY_COMPARE(peer.received.size(), std::size_t(2));
        QCOMPARE(peer.received[1].at("method"), Json("unlisten"));
        QCOMPARE(peer.received[1].at("params"), Json::array({ "0x1" }));
        noting.ask("end");
        QTRY_COMPARE(peer.received.size(), std::size_t(3));
        peer.answer(peer.received[2], true);
        QVERIFY(noting.sees("end true"));
        QCOMPARE(noting.notes, (Notes { "opened", "started \"0x1\"", "1", "end true" }));
    }

    void unsubscribingBeforeTheAnswer()
    {
        ScriptedPeer peer;
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        const auto id = noting.client->subscribe("listen", Json::array(), noting.noting("started"),
            [&noting](const Json& news) { noting.note(news.dump()); });
        noting.client->unsubscribe(id, "unlisten");
        QTRY_COMPARE(peer.received.size(), std::size_t(1));
        peer.announce("0x1", 1);
        peer.answer(peer.received[0], "0x1");
        QTRY_COMPARE(peer.received.size(), std::size_t(2));
        QCOMPARE(peer.received[1].at("method"), Json("unlisten"));
        QCOMPARE(noting.notes, (Notes { "opened" }));
    }

    void callbacksMayEndEverything()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) { peer.answer(question, "0x1"); };
        NotingClient closing;
        QVERIFY(closing.open(peer.url()));
        closing.ask("never heard");
        closing.client->call("close", Json::array(), [&](const auto&) { closing.client->close(); });
        QVERIFY(closing.sees("closed Closed"));
        QVERIFY(!closing.client->isOpen());

        NotingClient dying;
        QVERIFY(dying.open(peer.url()));
        dying.client->subscribe("listen", Json::array(), [&](const auto&) { dying.client.reset(); }, {});
        QTRY_VERIFY(!dying.client);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void isReusable()
    {
        ScriptedPeer peer;
        peer.react = [&peer](const Json& question) { peer.answer(question, peer.connections); };
        NotingClient noting;
        QVERIFY(noting.open(peer.url()));
        noting.client->close();
        noting.client->close();
        QVERIFY(noting.sees("closed Closed"));
        QVERIFY(noting.open(peer.url()));
        noting.ask("count");
        QVERIFY(noting.sees("count 2"));
        QVERIFY(noting.open(peer.url())); // ends the second
        QTRY_COMPARE(peer.connections, 3);
        QCOMPARE(std::count(noting.notes.begin(), noting.notes.end(), "closed Closed"), 2);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
