// SPDX-License-Identifier: MIT
// For the comparison with other implementations: what this program makes of metadata.
//
//   taonaut-metadata FILE digest SPEC_VERSION SPEC_NAME SS58_PREFIX DECIMALS SYMBOL
//   taonaut-metadata FILE proof SPEC_VERSION SPEC_NAME SS58_PREFIX DECIMALS SYMBOL
//                                    what is signed as hex per line → the proof of its types as hex
//   taonaut-metadata FILE encode     a call as JSON per line → its bytes as hex
//   taonaut-metadata FILE decode     the bytes of a call as hex per line → JSON
//   taonaut-metadata FILE recode     all of the metadata, decoded and encoded, → whether the bytes are the
//   same
//
// A line that is refused is answered by "refused: " and the reason.

#include "core/base/hex.hpp"
#include "core/metadata/digest_proof.hpp"
#include "core/metadata/value_json.hpp"

#include <charconv>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>

namespace {

using namespace taonaut;
using metadata::Metadata;

Result<std::string> encode(const Metadata& metadata, const std::string& json)
{
    return metadata::fromJson(metadata.types, metadata.extrinsic.call, json)
        .and_then([&](const metadata::Value& value) { return metadata::encodeValue(metadata.types, value); })
        .transform([](const Bytes& bytes) { return toHex(bytes); });
}

Result<std::string> decode(const Metadata& metadata, const std::string& hex)
{
    const Result<Bytes> bytes = fromHex(hex);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return metadata::ValueTree::readWhole(metadata.types, metadata.extrinsic.call, *bytes)
        .transform([](const metadata::ValueTree& tree) { return metadata::toJson(tree.root()); });
}

template <class Number> Number numberIn(std::string_view text)
{
    Number number {};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

metadata::DigestContext contextIn(char** arguments)
{
    metadata::DigestContext context;
    context.specVersion = numberIn<std::uint32_t>(arguments[0]);
    context.specName = arguments[1];
    context.ss58Prefix = numberIn<std::uint16_t>(arguments[2]);
    context.decimals = numberIn<std::uint8_t>(arguments[3]);
    context.tokenSymbol = arguments[4];
    return context;
}

int digest(const Metadata& metadata, const metadata::DigestContext& context)
{
    const Result<Hash256> result = metadata::metadataDigest(metadata, context);
    std::cout << (result ? toHex(result->view()) : "refused: " + result.error().text()) << '\n';
    return result ? 0 : 1;
}

Result<std::string> proof(
    const Metadata& metadata, const metadata::DigestContext& context, const std::string& hex)
{
    const Result<Bytes> payload = fromHex(hex);
    if (!payload) {
        return tl::unexpected<Error>(payload.error());
    }
    return metadata::proofForPayload(metadata, context, *payload)
        .transform([](const metadata::DigestProof& made) { return toHex(made.encode()); });
}

int eachLine(const std::function<Result<std::string>(const std::string&)>& answer)
{
    for (std::string line; std::getline(std::cin, line);) {
        const Result<std::string> result = answer(line);
        std::cout << (result ? *result : "refused: " + result.error().text()) << '\n';
    }
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::cerr << "usage: taonaut-metadata FILE digest|proof|encode|decode|recode …\n";
        return 2;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string content { std::istreambuf_iterator<char>(file), {} };
    const Result<Metadata> metadata = Metadata::decode(bytesOf(content));
    if (!metadata) {
        std::cerr << metadata.error().text() << '\n';
        return 1;
    }
    const std::string_view command = arguments[2];
    if (command == "digest" && count == 8) {
        return digest(*metadata, contextIn(arguments + 3));
    }
    if (command == "proof" && count == 8) {
        const metadata::DigestContext context = contextIn(arguments + 3);
        return eachLine([&](const std::string& line) { return proof(*metadata, context, line); });
    }
    if (command == "encode") {
        return eachLine([&](const std::string& line) { return encode(*metadata, line); });
    }
    if (command == "decode") {
        return eachLine([&](const std::string& line) { return decode(*metadata, line); });
    }
    if (command == "recode") {
        const Result<Bytes> again = metadata->encode();
        std::cout << (again && equal(*again, bytesOf(content)) ? "same" : "different") << '\n';
        return 0;
    }
    std::cerr << "unknown command\n";
    return 2;
}
