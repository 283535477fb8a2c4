// SPDX-License-Identifier: MIT
#include "core/net/error.hpp"
#include "core/net/json_rpc_message.hpp"
#include "core/net/json_text.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::net;
using nlohmann::json;

namespace {

RpcAnswer echo(std::string_view method, const json& params)
{
    if (method == "fail") {
        return RpcFailure { 4003, "no \"way\"", "{\"a\":1}" };
    }
    if (method == "big") {
        return RpcResult { jsonString(std::string(90, 'b')) };
    }
    return RpcResult { params.dump() };
}

std::string answered(std::string_view message, const MessageLimits& limits = {})
{
    return answerMessage(message, limits, echo).value_or("nothing");
}

std::int64_t codeOf(std::string_view message, const MessageLimits& limits = {})
{
    return json::parse(answered(message, limits)).at("error").at("code").get<std::int64_t>();
}

std::string call(std::string_view id, std::string_view method, std::string_view rest = "")
{
    return R"({"jsonrpc":"2.0","id":)" + std::string(id) + R"(,"method":")" + std::string(method) + "\""
        + std::string(rest) + "}";
}

std::string emptyResult(const std::string& id)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":[]}";
}

} // namespace

class JsonRpcMessageTest : public QObject {
    Q_OBJECT
private slots:
    void identifiersComeBack()
    {
        for (const char* id : { "0", "18446744073709551615", "-3", "1.5", "\"a\\\"b\"", "null" }) {
            QCOMPARE(answered(call(id, "x")), emptyResult(id));
        }
        for (const char* id : { "[]", "{}", "true" }) {
            QCOMPARE(codeOf(call(id, "x")), code::kInvalidRequest);
        }
    }

    void parameters()
    {
        const auto resultOf = [](const char* rest) {
            return json::parse(answered(call("1", "x", rest))).at("result").dump();
        };
        QCOMPARE(resultOf(R"(,"params":null)"), std::string("[]"));
        QCOMPARE(resultOf(R"(,"params":[1,null,null])"), std::string("[1]"));
        QCOMPARE(resultOf(R"(,"params":[null,1])"), std::string("[null,1]"));
        QCOMPARE(resultOf(R"(,"params":{"a":null})"), std::string(R"({"a":null})"));
        QCOMPARE(codeOf(call("1", "x", R"(,"params":7)")), code::kInvalidParams);
    }

    void errors()
    {
        const json error = json::parse(answered(call("1", "fail"))).at("error");
        QCOMPARE(error, (json { { "code", 4003 }, { "message", "no \"way\"" }, { "data", { { "a", 1 } } } }));
        QCOMPARE(codeOf("{"), code::kParseError);
        QCOMPARE(codeOf(std::string(65, '[') + std::string(65, ']')), code::kParseError);
        QCOMPARE(codeOf("[\"\xff\"]"), code::kParseError);
        QCOMPARE(codeOf("7"), code::kInvalidRequest);
        QCOMPARE(codeOf(R"({"id":1,"method":"x"})"), code::kInvalidRequest);
        QCOMPARE(codeOf(R"({"jsonrpc":"1.0","id":1,"method":"x"})"), code::kInvalidRequest);
        QCOMPARE(codeOf(R"({"jsonrpc":"2.0","id":1})"), code::kInvalidRequest);
        QCOMPARE(codeOf(R"({"jsonrpc":"2.0","id":1,"method":5})"), code::kInvalidRequest);
        QCOMPARE(
            json::parse(requestTooBig(9)).at("error").at("code").get<std::int64_t>(), code::kRequestTooBig);
    }

    void batches()
    {
        QCOMPARE(answered("[" + call("1", "x") + R"(,{"jsonrpc":"2.0","method":"silent"},)" + call("2", "x")
                     + "]"),
            std::string(R"([{"jsonrpc":"2.0","id":1,"result":[]},{"jsonrpc":"2.0","id":2,"result":[]}])"));
        QCOMPARE(answered(R"([{"jsonrpc":"2.0","method":"silent"}])"), std::string("nothing"));
        QCOMPARE(answered(R"({"jsonrpc":"2.0","method":"silent"})"), std::string("nothing"));
        QCOMPARE(codeOf("[]"), code::kInvalidRequest);
        const json mixed = json::parse(answered("[1," + call("1", "x") + "]"));
        QCOMPARE(mixed.size(), std::size_t(2));
        QCOMPARE(mixed[0].at("error").at("code").get<std::int64_t>(), code::kInvalidRequest);
    }

    void limits()
    {
        const MessageLimits two { 2, 100 };
        const std::string one = call("1", "x");
        QCOMPARE(json::parse(answered("[" + one + "," + one + "]", two)).size(), std::size_t(2));
        QCOMPARE(codeOf("[" + one + "," + one + "," + one + "]", two), code::kInvalidRequest);
        QVERIFY(json::parse(answered(call("1", "big"), two)).contains("result"));
        QCOMPARE(codeOf("[" + call("1", "big") + "," + call("2", "big") + "]", two), code::kReplyTooBig);
        QCOMPARE(codeOf(call("1", "big"), { 2, 91 }), code::kReplyTooBig);
    }

    void notificationsAreEnvelopes()
    {
        QCOMPARE(notificationMessage("m", "0x1", "[1]"),
            std::string(R"({"jsonrpc":"2.0","method":"m","params":{"subscription":"0x1","result":[1]}})"));
        QVERIFY(json::accept(jsonString("\xff\x01\"\\")));
    }

    void nestingIsCounted()
    {
        QVERIFY(nestingWithin("[[]]", 2));
        QVERIFY(!nestingWithin("[{\"a\":[]}]", 2));
        QVERIFY(nestingWithin("[\"[[[[\\\"[[[[\"]", 1));
        QVERIFY(nestingWithin("]]]][[", 2));
        QVERIFY(nestingWithin("\"\\", 0));
        QVERIFY(parseJson("[[1]]", 1).error().is(NetError::JsonTooDeep));
        QVERIFY(parseJson("[1", 1).error().is(NetError::NotJson));
        QVERIFY(parseJson("", 1).error().is(NetError::NotJson));
        QVERIFY(parseJson("[1]x", 1).error().is(NetError::NotJson));
        QCOMPARE(*parseJson("[1]", 1), json::array({ 1 }));
    }
};

QTEST_GUILESS_MAIN(JsonRpcMessageTest)
#include "json_rpc_message_test.moc"
