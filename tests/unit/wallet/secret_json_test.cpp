// SPDX-License-Identifier: MIT
// JSON in locked memory: what is JSON is read, what is not is refused.

#include "core/crypto/secret_text.hpp"
#include "core/wallet/secret_json.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;

namespace {

/// The text of the first member of an object.
std::string firstText(std::string_view json)
{
    const auto document = SecretJson::parse(bytesOf(json));
    if (!document) {
        return std::string(document.error().name());
    }
    return document->nodes().size() < 2 ? "empty" : std::string(document->nodes()[1].text);
}

} // namespace

class SecretJsonTest : public QObject {
    Q_OBJECT
private slots:
    void values();
    void escapes_data();
    void escapes();
    void notJson_data();
    void notJson();
    void limits();
    void members();
    void outlivesItsSource();
    void writing();
};

void SecretJsonTest::values()
{
    const auto document = SecretJson::parse(
        bytesOf(" {\"a\" : [1, -2.5e+3, true, false, null, \"x\", {}, []],\r\n\t\"b\":{\"c\":\"d\"}} \n"));
    QCOMPARE(reasonOf(document), std::string("none"));
    using Kind = SecretJson::Kind;
    const auto list = document->children(1);
    QCOMPARE(list.size(), std::size_t(8));
    const Kind expected[] = { Kind::Number, Kind::Number, Kind::True, Kind::False, Kind::Null, Kind::Text,
        Kind::Object, Kind::List };
    for (std::size_t i = 0; i < list.size(); ++i) {
        QCOMPARE(document->nodes()[list[i]].kind, expected[i]);
    }
    QCOMPARE(document->nodes()[list[1]].text, std::string_view("-2.5e+3"));
    const SecretJson::Node* const inner = document->member(0, "b");
    QVERIFY(inner != nullptr);
    QCOMPARE(document->member(document->indexOf(*inner), "c")->text, std::string_view("d"));
    QVERIFY(document->member(0, "c") == nullptr); // not a member of the outer object
}

void SecretJsonTest::escapes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("letters") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("one byte") << QByteArray(R"(\u0041\u007f\u0000)") << QByteArray("A\x7f\0", 3);
    QTest::newRow("two bytes") << QByteArray(R"(\u00e4)") << QByteArray("\xc3\xa4");
    QTest::newRow("three bytes") << QByteArray(R"(\u5BC6)") << QByteArray("\xe5\xaf\x86");
    QTest::newRow("pair") << QByteArray(R"(\ud83d\ude00)") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("plain UTF-8") << QByteArray("\xc3\xa4\xe5\xaf\x86\xf0\x9f\x98\x80")
                                 << QByteArray("\xc3\xa4\xe5\xaf\x86\xf0\x9f\x98\x80");
}

void SecretJsonTest::escapes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, meant);
    QCOMPARE(firstText("{\"a\":\"" + written.toStdString() + "\"}"), meant.toStdString());
}

void SecretJsonTest::notJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    const auto bad = [](const char* name, const QByteArray& text) {
        QTest::newRow(name) << text << QByteArray("BadJson");
    };
    const auto cut = [](const char* name, const QByteArray& text) {
        QTest::newRow(name) << text << QByteArray("Truncated");
    };
    bad("trailing", "{} x");
    bad("two values", "{}{}");
    bad("comma at the end", "{\"a\":1,}");
    bad("no name", "{1:2}");
    bad("no colon", "{\"a\" 1}");
    bad("single quotes", "{'a':1}");
    bad("repeated member", "{\"a\":1,\"a\":2}");
    bad("repeated but for a blank", "{\"a\":1,\" a\":2}");
    bad("leading zero", "{\"a\":01}");
    bad("plus", "{\"a\":+1}");
    bad("hex number", "{\"a\":0x1}");
    bad("word", "{\"a\":nul}");
    bad("upper case", "{\"a\":TRUE}");
    bad("control character", "{\"a\":\"\n\"}");
    bad("unknown escape", "{\"a\":\"\\x\"}");
    bad("half a pair", "{\"a\":\"\\ud83d\"}");
    bad("second half alone", "{\"a\":\"\\ude00\"}");
    bad("wrong second half", "{\"a\":\"\\ud83d\\u0041\"}");
    bad("not hex", "{\"a\":\"\\u00g0\"}");
    bad("overlong", "{\"a\":\"\xc0\x80\"}");
    bad("stray continuation", "{\"a\":\"\x80\"}");
    bad("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}");
    bad("past the last character", "{\"a\":\"\xf4\x90\x80\x80\"}");
    bad("sequence cut by a quote", "{\"a\":\"\xe5\xaf\"}");
    cut("nothing", "");
    cut("open object", "{");
    cut("open list", "[1,2");
    cut("open text", "{\"a\":\"bc");
    cut("after a name", "{\"a\"");
    cut("after a colon", "{\"a\":");
    cut("inside an escape", "{\"a\":\"\\");
}

void SecretJsonTest::notJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    QCOMPARE(reasonOf(SecretJson::parse(bytesOf(text.toStdString()))), reason.toStdString());
}

void SecretJsonTest::limits()
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    QCOMPARE(reasonOf(SecretJson::parse(bytesOf(nested(17)))), std::string("none"));
    QCOMPARE(reasonOf(SecretJson::parse(bytesOf(nested(18)))), std::string("BadJson"));
    std::string many = "[1";
    for (int i = 2; i < 1024; ++i) {
        many += ",1";
    }
    QCOMPARE(reasonOf(SecretJson::parse(bytesOf(many + "]"))), std::string("none"));
    QCOMPARE(reasonOf(SecretJson::parse(bytesOf(many + ",1]"))), std::string("BadJson"));
    QCOMPARE(
        reasonOf(SecretJson::parse(Bytes(kLargestKeyFile + 1, std::byte { ' ' }))), std::string("BadJson"));
}

void SecretJsonTest::members()
{
    const auto document = SecretJson::parse(bytesOf("{\" ss58Address\":\"x\"}"));
    QCOMPARE(document->member(0, "ss58Address")->text, std::string_view("x"));
    QVERIFY(document->member(0, "ss58") == nullptr);
    QVERIFY(SecretJson::parse(bytesOf("[1]"))->member(0, "") == nullptr);
}

void SecretJsonTest::outlivesItsSource()
{
    auto source = std::make_unique<std::string>("{\"name\":\"value\",\"n\":12}");
    auto first = SecretJson::parse(bytesOf(*source));
    source->assign(source->size(), '#');
    source.reset();
    const SecretJson document = std::move(*first);
    QCOMPARE(document.member(0, "name")->text, std::string_view("value"));
    QCOMPARE(document.member(0, "n")->text, std::string_view("12"));
}

void SecretJsonTest::writing()
{
    SecretJsonWriter out(200);
    out.text("a", "q\"\\\n\x01\xc3\xa4").hex("b", bytesOf("ab")).number("c", 18446744073709551615ULL);
    const crypto::Secret json = out.json("d", "[1]").finish();
    QCOMPARE(std::string(crypto::textOf(json)),
        std::string("{\"a\":\"q\\\"\\\\\\u000a\\u0001\xc3\xa4\",\"b\":\"0x6162\",\"c\":18446744073709551615,"
                    "\"d\":[1]}"));
    QCOMPARE(firstText(crypto::textOf(json)), std::string("q\"\\\n\x01\xc3\xa4"));
}

QTEST_GUILESS_MAIN(SecretJsonTest)
#include "secret_json_test.moc"
