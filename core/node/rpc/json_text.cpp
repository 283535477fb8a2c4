// SPDX-License-Identifier: MIT
#include "core/node/rpc/json_text.hpp"

#include "core/base/hex.hpp"
#include "core/subtensor/runtime_version.hpp"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

std::string writeRuntimeVersion()
{
    const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
    json apis = json::array();
    for (const auto& [id, number] : version.apis) {
        apis.push_back(json::array({ toHex(id), number }));
    }
    return textOf(json { { "specName", version.specName }, { "implName", version.implName },
        { "authoringVersion", version.authoringVersion }, { "specVersion", version.specVersion },
        { "implVersion", version.implVersion }, { "apis", std::move(apis) },
        { "transactionVersion", version.transactionVersion }, { "stateVersion", version.systemVersion } });
}

} // namespace

std::string textOf(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string hexText(ByteView bytes)
{
    std::string text;
    text.reserve(2 * bytes.size() + 4);
    text += '"';
    text += toHex(bytes);
    text += '"';
    return text;
}

std::string hexTextOrNull(const std::optional<ByteView>& bytes)
{
    return bytes ? hexText(*bytes) : "null";
}

std::string hexListText(const std::vector<Bytes>& list)
{
    std::string text = "[";
    for (const Bytes& bytes : list) {
        text += text.size() > 1 ? "," : "";
        text += hexText(bytes);
    }
    return text + "]";
}

std::string quantity(std::uint64_t number)
{
    std::array<char, 16> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return "0x" + std::string(digits.data(), end);
}

std::string headerText(const chain::Header& header)
{
    std::vector<Bytes> logs;
    for (const chain::DigestItem& item : header.digest) {
        logs.push_back(item.encode());
    }
    return "{\"parentHash\":" + hexText(header.parentHash) + ",\"number\":\""
        + quantity(header.number.value()) + "\",\"stateRoot\":" + hexText(header.stateRoot)
        + ",\"extrinsicsRoot\":" + hexText(header.extrinsicsRoot)
        + ",\"digest\":{\"logs\":" + hexListText(logs) + "}}";
}

const std::string& runtimeVersionText()
{
    static const std::string text = writeRuntimeVersion();
    return text;
}

std::string changeSetText(const Hash256& block, const std::vector<trie::Change>& changes)
{
    std::string text = "{\"block\":" + hexText(block) + ",\"changes\":[";
    bool first = true;
    for (const trie::Change& change : changes) {
        text += first ? "[" : ",[";
        first = false;
        text += hexText(change.key) + ",";
        text += (change.value ? hexText(*change.value) : "null") + "]";
    }
    return text + "]}";
}

} // namespace taonaut::node::rpc
