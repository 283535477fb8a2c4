// SPDX-License-Identifier: MIT
// Storage keys: of a runtime's items by its metadata, and keys with values recorded from a chain.

#include "app/vectors/call_arguments.hpp"
#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "core/chain/storage_key.hpp"
#include "core/crypto/hash.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/scale/encoder.hpp"

#include <array>

namespace taonaut::vectors {

namespace {

using metadata::Hasher;
using subtensor::ChainRuntime;

constexpr std::array<std::string_view, 7> kHasherNames { "Blake2128", "Blake2256", "Blake2128Concat",
    "Twox128", "Twox256", "Twox64Concat", "Identity" };
constexpr const char* kWellKnown = "(well known)";

/// Of hashers that keep the key: bytes in front of it.
std::size_t hashSize(Hasher hasher)
{
    return hasher == Hasher::Blake2_128Concat ? 16 : hasher == Hasher::Twox64Concat ? 8 : 0;
}

/// The item, if the case names its hashers as the runtime does.
const metadata::StorageEntry* entryOf(Members& in, const ChainRuntime* runtime)
{
    const std::string pallet = in.text("pallet");
    const std::string item = in.text("item");
    const metadata::StorageEntry* const entry
        = runtime == nullptr ? nullptr : runtime->metadata().storage(pallet, item);
    if (entry == nullptr) {
        in.fail(runtime == nullptr ? "the metadata of this case is not there" : "no such item");
        return nullptr;
    }
    Json hashers = Json::array();
    for (const Hasher hasher : entry->hashers) {
        hashers.push_back(kHasherNames[static_cast<std::size_t>(hasher)]);
    }
    in.require(in.raw("hashers") == hashers, "hashers");
    const auto* const fit = runtime->fit(subtensor::ItemKind::Storage, pallet, item);
    in.require(fit == nullptr || fit->isUsable(), "declared as it is");
    return entry;
}

std::vector<metadata::TypeId> keyTypes(const ChainRuntime& runtime, const metadata::StorageEntry& entry)
{
    if (!entry.key) {
        return {};
    }
    const auto* const tuple = runtime.types().as<metadata::Tuple>(*entry.key);
    return entry.hashers.size() > 1 && tuple != nullptr ? tuple->elements
                                                        : std::vector<metadata::TypeId> { *entry.key };
}

/// The key that a text for people stands for: an account by URI, repeated bytes, or its first number in as
/// many bytes as the key has.
Bytes keyFromText(const std::string& text, std::size_t size)
{
    constexpr std::string_view kScheme = " sr25519";
    if (text.starts_with("//") && text.ends_with(kScheme)) {
        const auto account = developmentAccount(text.substr(0, text.size() - kScheme.size()));
        return account ? toBytes(account->view()) : Bytes();
    }
    const std::size_t digits = text.find_first_of("0123456789");
    if (digits == std::string::npos) {
        return {};
    }
    if (text.find(" x 0x") != std::string::npos) {
        return bytesFromText(text.substr(digits));
    }
    std::uint64_t number = std::strtoull(text.c_str() + digits, nullptr, 10);
    Bytes result;
    for (std::size_t i = 0; i < size; ++i) {
        result.push_back(static_cast<std::byte>(i < sizeof(number) ? number >> (8 * i) : 0));
    }
    return result;
}

void checkWellKnown(Members& in)
{
    in.describes({ "pallet" });
    in.expectHex("storageKey", bytesOf(in.text("item")));
}

void checkKey(Members& in, RecordedRuntimes& runtimes)
{
    if (in.text("pallet") == kWellKnown) {
        checkWellKnown(in);
        return;
    }
    const auto runtime = runtimes.find(in.text("source"));
    const metadata::StorageEntry* const entry = entryOf(in, runtime.get());
    if (entry == nullptr) {
        in.describes({ "hashers", "keyArgs", "storageKey" });
        return;
    }
    Bytes key = chain::storagePrefix(
        runtime->metadata().pallet(in.text("pallet"))->storagePrefix.value_or(""), in.text("item"));
    const std::vector<metadata::TypeId> types = keyTypes(*runtime, *entry);
    std::size_t place = 0;
    in.each("keyArgs", [&](Members& argument) {
        const Bytes bytes = argument.hex("scale");
        argument.require(bytes == keyFromText(argument.text("value"), bytes.size()), "value");
        argument.require(place < types.size()
                && metadata::ValueTree::readWhole(runtime->types(), types[place], bytes).has_value(),
            "scale: of another type");
        if (place < entry->hashers.size()) {
            chain::appendHashed(key, entry->hashers[place], bytes);
        }
        ++place;
    });
    in.require(place == entry->hashers.size(), "number of keys");
    in.expectHex("storageKey", key);
}

/// Every key inside a storage key stands behind its own hash and is of its type.
bool readsBack(
    const ChainRuntime& runtime, const metadata::StorageEntry& entry, ByteView prefix, ByteView key)
{
    const std::vector<metadata::TypeId> types = keyTypes(runtime, entry);
    Bytes again = toBytes(prefix);
    scale::Decoder in(key);
    (void)in.raw(prefix.size());
    for (std::size_t i = 0; i < types.size(); ++i) {
        (void)in.raw(hashSize(entry.hashers[i]));
        const auto tree = metadata::ValueTree::read(runtime.types(), types[i], in);
        if (!tree) {
            return false;
        }
        chain::appendHashed(again, entry.hashers[i], tree->root().encoded());
    }
    return in.finish().has_value() && equal(again, key);
}

void checkRecorded(Members& in, RecordedRuntimes& runtimes)
{
    const auto runtime = runtimes.find(kSpec343);
    if (in.has("blockHash")) { // not always recorded
        (void)in.fixed<Hash256>("blockHash");
    }
    in.describes({ "blockHash" });
    in.require(in.number("specVersion") <= 343, "specVersion: newer than the types");
    const metadata::StorageEntry* const entry = entryOf(in, runtime.get());
    const Bytes key = in.hex("storageKey");
    if (entry == nullptr) {
        in.describes({ "hashers", "value" });
        return;
    }
    const Bytes prefix = chain::storagePrefix(
        runtime->metadata().pallet(in.text("pallet"))->storagePrefix.value_or(""), in.text("item"));
    in.require(readsBack(*runtime, *entry, prefix, key), "storageKey");
    if (in.raw("value").is_null()) {
        return; // absent
    }
    const Bytes value = in.hex("value");
    const auto tree = metadata::ValueTree::readWhole(runtime->types(), entry->value, value);
    in.require(tree.has_value(), "value: " + (tree ? "" : tree.error().text()));
    const auto* const fit = runtime->fit(subtensor::ItemKind::Storage, in.text("pallet"), in.text("item"));
    in.require(fit == nullptr || fit->read.apply(value).has_value(), "value: as the declared type");
}

void checkHashers(Members& in)
{
    const auto hash = [&](const char* member, ByteView expected) {
        if (in.has(member)) {
            in.expectHex(member, expected);
        }
    };
    const auto netuid = std::array { std::byte { 1 }, std::byte { 0 } };
    hash("twox128_System", crypto::twox128(bytesOf("System")));
    hash("twox128_SubtensorModule", crypto::twox128(bytesOf("SubtensorModule")));
    hash("twox64_netuid1", crypto::twox64(netuid));
    const auto alice = developmentAccount("//Alice");
    hash("blake2_128_Alice", crypto::blake2b128(alice ? alice->view() : ByteView()));
}

} // namespace

void runStorageKeys(Report& report, const Json& root, RecordedRuntimes& runtimes)
{
    FileGroups groups(report, root);
    groups.describes({ "about", "recordedFromMainnet.note" });
    groups.single("hasherVectors", checkHashers);
    groups.group("vectors", [&](Members& in) { checkKey(in, runtimes); });
    groups.group("recordedFromMainnet.entries", [&](Members& in) { checkRecorded(in, runtimes); });
    groups.finish();
}

} // namespace taonaut::vectors
