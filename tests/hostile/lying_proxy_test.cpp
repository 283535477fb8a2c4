// SPDX-License-Identifier: MIT
// `taonaut verify` against a server that lies: it never shows a wrong balance, and says what was wrong.

#include "core/service/rehearsal/forgery.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"
#include "tests/hostile/program_run.hpp"

#include <QtTest>
#include <random>

using namespace taonaut::test;
using nlohmann::json;
using taonaut::service::LyingProxy;
using taonaut::service::Reply;

Q_DECLARE_METATYPE(LyingProxy::Lie)

class LyingProxyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { m_proxy->setLie({}); }
    void honest_data();
    void honest();
    void lie_data();
    void lie();
    void otherChain();
    void everyAnswerTwice();
    void everyNodeOfTheProof();
    void justification_data();
    void justification();
    void withheldJustification();
    void randomWalk();

private:
    [[nodiscard]] Outcome run(LyingProxy::Lie lie, const QStringList& options = {});

    NodeRun m_node;
    NodeRun m_other; ///< of another genesis
    std::unique_ptr<LyingProxy> m_proxy;
};

namespace {

using Lie = LyingProxy::Lie;

constexpr const char* kBalance = "1000000000000000"; // rao: 1,000,000 TAO
/// Where a verdict must come: a busy machine must not turn it into silence.
const QStringList kPatient { "--timeout", "10" };
constexpr std::uint32_t kSeed = 20'251'125;

/// Another hexadecimal digit in place of one; place counts from the end when it is negative.
void changeDigit(json& hex, int place)
{
    auto text = hex.get<std::string>();
    char& digit = text.at(
        place < 0 ? text.size() - static_cast<std::size_t>(-place) : static_cast<std::size_t>(place));
    digit = digit == '1' ? '2' : '1';
    hex = text;
}

/// Changes the result of every answer to a method and every notification of the same kind.
Lie inResult(const std::string& method, const std::function<void(json&)>& change)
{
    return [method, change](Reply& reply) {
        if (json* const result = reply.result(); result && reply.method == method && !result->is_null()) {
            change(*result);
        }
    };
}

Lie inHeaders(const std::function<void(json&)>& change)
{
    return [change](Reply& reply) {
        json* const result = reply.result();
        if (result
            && (reply.method == "chain_newHead" || reply.method == "chain_finalizedHead"
                || reply.method == "chain_getHeader")) {
            change(*result);
        }
    };
}

Lie inField(const std::string& field, int place)
{
    return inHeaders([field, place](json& header) { changeDigit(header.at(field), place); });
}

Lie inDigest(std::size_t item, int place)
{
    return inHeaders([item, place](json& header) {
        json& logs = header.at("digest").at("logs");
        if (item < logs.size()) {
            changeDigit(logs.at(item), place);
        }
    });
}

Lie onMethod(const std::string& method, const std::function<void(Reply&)>& act)
{
    return [method, act](Reply& reply) {
        if (reply.method == method) {
            act(reply);
        }
    };
}

} // namespace

Outcome LyingProxyTest::run(Lie lie, const QStringList& options)
{
    m_proxy->setLie([lie = std::move(lie)](Reply& reply) {
        taonaut::service::hideMethods(
            reply, "grandpa_"); // so that proofs come with blocks, as from public servers
        if (lie) {
            lie(reply);
        }
    });
    return verify(m_proxy->url(), m_node.specification(), options);
}

void LyingProxyTest::initTestCase()
{
    QVERIFY(m_node.start(12));
    QVERIFY(m_other.start(20, { "--block-time", "12000" }));
    m_proxy = std::make_unique<LyingProxy>(m_node.url());
}

void LyingProxyTest::honest_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("sealed") << QStringList();
    QTest::newRow("final") << QStringList { "--final" };
}

void LyingProxyTest::honest()
{
    QFETCH(QStringList, options);
    const Outcome outcome = run({}, options + kPatient);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.word("verdict"), std::string("proven"));
    QCOMPARE(outcome.word("free"), std::string(kBalance));
}

void LyingProxyTest::lie_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Lie lie, int code, const char* reason) {
        QTest::newRow(name) << std::move(lie) << code << QString(reason);
    };

    row(
        "genesis hash",
        [](Reply& reply) {
            if (reply.method == "chain_getBlockHash" && reply.params == json::array({ 0 })) {
                changeDigit(*reply.result(), 20);
            }
        },
        1, "light.WrongChain");
    row("hash of the head",
        onMethod("chain_getBlockHash",
            [](Reply& reply) {
                if (reply.params.empty()) {
                    changeDigit(*reply.result(), 20);
                }
            }),
        1, "light.AnswerMissing");
    row("hash of the final head",
        inResult("chain_getFinalizedHead", [](json& hash) { changeDigit(hash, 20); }), 1,
        "light.AnswerMissing");
    for (const char* field : { "parentHash", "number", "stateRoot", "extrinsicsRoot" }) {
        row(field, inField(field, -1), 1, "");
    }
    row("slot", inDigest(0, 14), 1, "");
    row("engine of the slot", inDigest(0, 5), 1, "");
    row("seal", inDigest(1, -1), 1, "");
    row("proof of another block",
        inResult("state_getReadProof", [](json& proof) { changeDigit(proof.at("at"), 20); }), 1,
        "answer.OtherBlock");
    row("proof cut short each time",
        inResult("state_getReadProof", [](json& proof) { proof.at("proof").erase(0); }), 1, "trie.Missing");
    row("empty proof", inResult("state_getReadProof", [](json& proof) { proof["proof"] = json::array(); }), 1,
        "trie.MissingNode");
    row("not JSON", onMethod("state_getReadProof", [](Reply& reply) { reply.texts = { "{\"jsonrpc\":" }; }),
        1, "net.NotJson");
    row("cut in the middle", onMethod("state_getReadProof", [](Reply& reply) { reply.cut = true; }), 3,
        "net.Closed");
    row(
        "silence", [](Reply& reply) { reply.withheld = true; }, 3, "");
    row("silence after the headers",
        onMethod("state_getReadProof", [](Reply& reply) { reply.withheld = true; }), 3, "");
}

void LyingProxyTest::lie()
{
    QFETCH(Lie, lie);
    QFETCH(int, code);
    QFETCH(QString, reason);
    const Outcome outcome
        = run(std::move(lie), QStringList { "--final" } + (code == 1 ? kPatient : QStringList()));
    QVERIFY2(outcome.code == code, outcome.verdict.dump().c_str());
    QCOMPARE(outcome.word("verdict"), std::string(code == 1 ? "rejected" : "not proven"));
    QVERIFY2(QString::fromStdString(outcome.word("reason")).contains(reason), outcome.verdict.dump().c_str());
}

void LyingProxyTest::otherChain()
{
    // Its node answers everything truthfully, about another chain.
    const LyingProxy proxy(m_other.url());
    const Outcome outcome = verify(proxy.url(), m_node.specification(), kPatient);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.word("reason"), std::string("light.WrongChain"));
}

void LyingProxyTest::everyAnswerTwice()
{
    const Outcome outcome = run(
        [](Reply& reply) {
            reply.texts = { reply.message.dump(), reply.message.dump() };
        },
        kPatient);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.word("free"), std::string(kBalance));
}

void LyingProxyTest::everyNodeOfTheProof()
{
    std::size_t nodes = 1;
    for (std::size_t node = 0; node < nodes; ++node) {
        for (const int place : { 2, 40, -1 }) {
            const Outcome outcome = run(inResult("state_getReadProof",
                                            [&nodes, node, place](json& proof) {
                                                json& list = proof.at("proof");
                                                nodes = std::max(nodes, list.size());
                                                if (node < list.size()) {
                                                    changeDigit(list.at(node), place);
                                                }
                                            }),
                kPatient);
            QVERIFY2(outcome.code == 1, outcome.verdict.dump().c_str());
            QVERIFY2(outcome.word("reason").starts_with("trie."), outcome.verdict.dump().c_str());
        }
    }
    QVERIFY(nodes > 2);
}

void LyingProxyTest::justification_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("reason");
    // round u64, target hash and number, count of votes, then per vote: hash, number, signature, key
    QTest::newRow("round") << 0 << "grandpa.BadSignature";
    QTest::newRow("target") << 8 << "grandpa.TargetHashMismatch";
    QTest::newRow("number of the target") << 40 << "grandpa.TargetNumberMismatch";
    QTest::newRow("count of votes") << 44 << "";
    QTest::newRow("signature") << 45 + 36 + 5 << "grandpa.BadSignature";
    QTest::newRow("key") << 45 + 36 + 64 + 5 << "grandpa.UnknownSigner";
}

void LyingProxyTest::justification()
{
    QFETCH(int, place);
    QFETCH(QString, reason);
    const Outcome outcome = run(
        inResult("chain_getBlock",
            [place](json& block) {
                json& octet = block.at("justifications").at(0).at(1).at(static_cast<std::size_t>(place));
                octet = octet.get<int>() ^ 4;
            }),
        QStringList { "--final" } + kPatient);
    QVERIFY2(outcome.code == 1, outcome.verdict.dump().c_str());
    QVERIFY2(QString::fromStdString(outcome.word("reason")).contains(reason), outcome.verdict.dump().c_str());
}

void LyingProxyTest::withheldJustification()
{
    const Lie withhold = inResult("chain_getBlock", [](json& block) { block["justifications"] = nullptr; });
    const Outcome sealed = run(withhold, kPatient);
    QVERIFY2(sealed.code == 0, sealed.verdict.dump().c_str());
    QCOMPARE(sealed.word("level"), std::string("L2"));
    QCOMPARE(sealed.word("free"), std::string(kBalance));
    QCOMPARE(run(withhold, { "--final" }).code, 3);
}

/// Single changed bytes anywhere in the messages of a session.
void LyingProxyTest::randomWalk()
{
    std::mt19937 random(kSeed); // the same walk every time
    int caught = 0;
    for (int step = 0; step < 200; ++step) {
        const auto target = random() % 20;
        const auto place = random();
        const auto flip = static_cast<char>(1U << (random() % 6));
        std::size_t message = 0;
        const Outcome outcome = run([&message, target, place, flip](Reply& reply) {
            if (message++ == target) {
                std::string text = reply.message.dump();
                char& octet = text[place % text.size()];
                octet = static_cast<char>(octet ^ flip);
                reply.texts = { text };
            }
        });
        const bool right = outcome.code == 0 && outcome.word("free") == kBalance;
        QVERIFY2(right || outcome.code == 1 || outcome.code == 3,
            qPrintable(QString::number(step) + QString::fromStdString(outcome.verdict.dump())));
        caught += outcome.code == 0 ? 0 : 1;
    }
    QVERIFY(caught > 20);
}

QTEST_GUILESS_MAIN(LyingProxyTest)
#include "lying_proxy_test.moc"
