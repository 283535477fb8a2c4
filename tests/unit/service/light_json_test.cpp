// SPDX-License-Identifier: MIT
// The light client's questions as JSON-RPC calls, and untrusted answers as values.

#include "core/base/hex.hpp"
#include "core/service/light_json.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::service;
using nlohmann::json;

namespace {

const std::string kOne = "0x" + std::string(62, '0') + "01";
const std::string kTwo = "0x" + std::string(62, '0') + "02";

json headerJson()
{
    return { { "parentHash", kOne }, { "number", "0x2a" }, { "stateRoot", kTwo }, { "extrinsicsRoot", kOne },
        { "digest", { { "logs", json::array({ "0x066175726120f09f0e0100000000" }) } } } };
}

json blockJson(const json& justifications)
{
    return { { "block", { { "header", headerJson() }, { "extrinsics", json::array() } } },
        { "justifications", justifications } };
}

Hash256 hashOf(const std::string& text)
{
    return *fixedFromHex<Hash256>(text);
}

/// Why the answer is refused; empty when it is not.
std::string reasonOf(const light::Question& question, const json& result)
{
    const Result<light::Answer> answer = answerFor(question, result);
    return answer ? "" : answer.error().text();
}

} // namespace

class LightJsonTest : public QObject {
    Q_OBJECT

private slots:
    void writesEveryQuestion();
    void readsAHeader();
    void rebuildsTheHashOfTheHeader();
    void readsAbsence();
    void readsAJustification();
    void refusesWrongShapes_data();
    void refusesWrongShapes();
    void refusesHostileHeaders_data();
    void refusesHostileHeaders();
    void refusesHostileJustifications_data();
    void refusesHostileJustifications();
    void refusesProofsOfOtherBlocks();
    void refusesTooManyItems();
    void readsBodies();
};

void LightJsonTest::writesEveryQuestion()
{
    const auto same = [](const light::Question& question, const std::string& method, const json& params) {
        const RpcCall call = callFor(question);
        QCOMPARE(call.method, method);
        QCOMPARE(json::parse(call.params), params);
    };
    const Hash256 hash = hashOf(kOne);
    same(light::AskFinalizedHead {}, "chain_getFinalizedHead", json::array());
    same(light::AskBestHead {}, "chain_getBlockHash", json::array());
    same(light::AskBlockHash { BlockNumber(512) }, "chain_getBlockHash", json::array({ 512 }));
    same(light::AskHeader { hash }, "chain_getHeader", json::array({ kOne }));
    same(light::AskBlock { hash }, "chain_getBlock", json::array({ kOne }));
    same(light::AskProof { { Bytes { std::byte { 0xab } }, Bytes {} }, hash }, "state_getReadProof",
        json::array({ json::array({ "0xab", "0x" }), kOne }));
    same(light::AskStorage { Bytes { std::byte { 1 } }, hash }, "state_getStorage",
        json::array({ "0x01", kOne }));
}

void LightJsonTest::readsAHeader()
{
    const Result<chain::Header> header = headerFromJson(headerJson());
    QVERIFY(header.has_value());
    QCOMPARE(header->number, BlockNumber(42));
    QCOMPARE(header->parentHash, hashOf(kOne));
    QCOMPARE(header->stateRoot, hashOf(kTwo));
    QCOMPARE(header->digest.size(), std::size_t { 1 });
    QVERIFY(header->digest[0].engine == chain::kAuraEngine);
}

void LightJsonTest::rebuildsTheHashOfTheHeader()
{
    // Any letter case and leading zeros of the number give the same header; any other byte another one.
    json other = headerJson();
    other["number"] = "0x0002A";
    QCOMPARE(headerFromJson(other)->hash(), headerFromJson(headerJson())->hash());
    other["number"] = "0x2b";
    QVERIFY(headerFromJson(other)->hash() != headerFromJson(headerJson())->hash());
}

void LightJsonTest::readsAbsence()
{
    const json null;
    QVERIFY(!std::get<light::HashAnswer>(*answerFor(light::AskBlockHash {}, null)).hash);
    QVERIFY(!std::get<light::HeaderAnswer>(*answerFor(light::AskHeader {}, null)).header);
    QVERIFY(!std::get<light::BlockAnswer>(*answerFor(light::AskBlock {}, null)).header);
    QVERIFY(!std::get<light::StorageAnswer>(*answerFor(light::AskStorage {}, null)).value);
}

void LightJsonTest::readsAJustification()
{
    const json engine = json::array({ 70, 82, 78, 75 });
    const json beefy = json::array({ json::array({ 66, 69, 69, 70 }), json::array({ 9 }) });
    const auto read = [](const json& list) {
        const json received = json::parse(blockJson(list).dump()); // numbers as a parser makes them
        return std::get<light::BlockAnswer>(*answerFor(light::AskBlock {}, received)).justification;
    };
    const Bytes expected { std::byte { 1 }, std::byte { 255 } };
    QCOMPARE(*read(json::array({ json::array({ engine, json::array({ 1, 255 }) }) })), expected);
    QCOMPARE(*read(json::array({ beefy, json::array({ "0x46524e4b", "0x01ff" }) })), expected);
    QVERIFY(!read(nullptr));
    QVERIFY(!read(json::array()));
    QVERIFY(!read(json::array({ beefy })));
}

void LightJsonTest::refusesWrongShapes_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
        { "1", "1.5", "true", "[]", "{}", "\"\"", "\"0x\"", "\"0x0\"", "\"0xzz\"", "\"12\"", "[null]",
            "{\"block\":null}", "{\"block\":{\"header\":[]}}", "{\"at\":7,\"proof\":{}}" }) {
        QTest::newRow(text) << QString(text);
    }
}

void LightJsonTest::refusesWrongShapes()
{
    QFETCH(QString, text);
    const json value = json::parse(text.toStdString());
    const light::Question questions[] { light::AskFinalizedHead {}, light::AskBestHead {},
        light::AskBlockHash {}, light::AskHeader {}, light::AskBlock {}, light::AskProof {} };
    for (const light::Question& question : questions) {
        const std::string reason = reasonOf(question, value);
        QVERIFY2(reason.starts_with("answer.BadAnswer"), reason.c_str());
    }
}

void LightJsonTest::refusesHostileHeaders_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* member, const char* value, const char* reason) {
        QTest::addRow("%s %.20s", member, value) << member << value << reason;
    };
    row("parentHash", "null", "answer.BadAnswer: parentHash");
    row("parentHash", "\"0x00\"", "answer.BadAnswer: parentHash");
    row("stateRoot", "17", "answer.BadAnswer: stateRoot");
    row("extrinsicsRoot", "[\"0x00\"]", "answer.BadAnswer: extrinsicsRoot");
    for (const char* number : { "42", "\"42\"", "\"0x\"", "\"0x-1\"", "\"0x+1\"", "\"0x 1\"", "\"0x1g\"",
             "\"0x100000000\"", "null" }) {
        row("number", number, "answer.BadAnswer: number");
    }
    row("digest", "null", "answer.BadAnswer: digest.logs");
    row("digest", "[]", "answer.BadAnswer: digest.logs");
    row("digest", "{\"logs\":\"0x00\"}", "answer.BadAnswer: digest.logs");
    row("digest", "{\"logs\":[7]}", "answer.BadAnswer: digest.logs");
    row("digest", "{\"logs\":[\"0x07\"]}", "chain.UnknownDigestItem");
    row("digest", "{\"logs\":[\"0x0661\"]}", "scale.");
    row("digest", "{\"logs\":[\"0x066175726120f09f0e010000000000\"]}", "scale.");
}

void LightJsonTest::refusesHostileHeaders()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    json header = headerJson();
    header[member.toStdString()] = json::parse(value.toStdString());
    const Result<chain::Header> read = headerFromJson(header);
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().text().starts_with(reason.toStdString()), read.error().text().c_str());
    header.erase(member.toStdString());
    QVERIFY(!headerFromJson(header).has_value());
}

void LightJsonTest::refusesHostileJustifications_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "7", "\"0x\"", "{}", "[7]", "[[]]", "[[[70,82,78,75]]]", "[[[70,82,78,75],7]]",
             "[[[70,82,78,75],[256]]]", "[[[70,82,78,75],[-1]]]", "[[[70,82,78,75],[1.5]]]",
             "[[[70,82,78,75],[[1]]]]", "[[[70,82,78,75],\"01\"]]", "[[7,[1]]]", "[[\"FRNK\",[1]]]",
             "[[[70,82,78,75],[1],[2]]]" }) {
        QTest::newRow(text) << QString(text);
    }
}

void LightJsonTest::refusesHostileJustifications()
{
    QFETCH(QString, text);
    const std::string reason = reasonOf(light::AskBlock {}, blockJson(json::parse(text.toStdString())));
    QCOMPARE(reason, std::string("answer.BadAnswer: justifications"));
}

void LightJsonTest::refusesProofsOfOtherBlocks()
{
    const json honest { { "at", kOne }, { "proof", json::array({ "0x0102" }) } };
    const light::AskProof ask { {}, hashOf(kOne) };
    QCOMPARE(std::get<light::ProofAnswer>(*answerFor(ask, honest)).nodes.size(), std::size_t { 1 });
    QCOMPARE(reasonOf(light::AskProof { {}, hashOf(kTwo) }, honest), std::string("answer.OtherBlock"));
    json broken = honest;
    broken["proof"] = json::array({ "0x01", 7 });
    QCOMPARE(reasonOf(ask, broken), std::string("answer.BadAnswer: proof"));
    broken.erase("proof");
    QCOMPARE(reasonOf(ask, broken), std::string("answer.BadAnswer: proof"));
}

void LightJsonTest::refusesTooManyItems()
{
    json header = headerJson();
    header["digest"]["logs"] = json(257, "0x08");
    QCOMPARE(headerFromJson(header).error().text(), std::string("answer.TooManyItems: digest.logs"));

    json body { { "block", { { "extrinsics", json(65'537, "0x") } } } };
    QCOMPARE(bodyFromJson(body).error().text(), std::string("answer.TooManyItems: block.extrinsics"));

    const json proof { { "at", kOne }, { "proof", json(262'145, "0x") } };
    QCOMPARE(
        reasonOf(light::AskProof { {}, hashOf(kOne) }, proof), std::string("answer.TooManyItems: proof"));

    const json entry = json::array({ json::array({ 70, 82, 78, 75 }), json::array({ 1 }) });
    QCOMPARE(reasonOf(light::AskBlock {}, blockJson(json(17, entry))),
        std::string("answer.BadAnswer: justifications"));
}

void LightJsonTest::readsBodies()
{
    const json body { { "block", { { "extrinsics", json::array({ "0x04aa", "0x08bbcc" }) } } } };
    QCOMPARE(bodyFromJson(body)->size(), std::size_t { 2 });
    for (const char* text : { "null", "[]", "{\"block\":{}}", "{\"block\":{\"extrinsics\":null}}",
             "{\"block\":{\"extrinsics\":[1]}}", "{\"block\":{\"extrinsics\":[\"0xabc\"]}}" }) {
        QCOMPARE(bodyFromJson(json::parse(text)).error().text(),
            std::string("answer.BadAnswer: block.extrinsics"));
    }
}

QTEST_GUILESS_MAIN(LightJsonTest)
#include "light_json_test.moc"
