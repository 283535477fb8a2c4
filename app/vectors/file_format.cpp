// SPDX-License-Identifier: MIT
#include "app/vectors/file_format.hpp"

#include "app/vectors/file_groups.hpp"

#include <array>

namespace taonaut::vectors {

namespace {

template <std::size_t N> bool hasAny(const Json& root, const std::array<const char*, N>& members)
{
    return std::any_of(
        members.begin(), members.end(), [&](const char* member) { return root.contains(member); });
}

bool hasFormat(const Json& root, const char* name)
{
    return root.contains("format") && root["format"] == name;
}

bool isHeaders(const Json& root)
{
    return hasAny(root, std::array { "auraEras", "foreignHeaders" });
}
bool isGrandpa(const Json& root)
{
    return hasAny(root,
        std::array {
            "justifications", "commits", "warpProofs", "finalityProofs", "frnkDigests", "checkpoints" });
}
bool isTrie(const Json& root)
{
    return hasAny(root,
        std::array { "tries", "hashes", "knownRoots", "orderedRoots", "realProofs", "realPrefixProofs" });
}
bool isGenesis(const Json& root)
{
    return root.contains("testnet") && root.contains("finney");
}
bool isTestGenesis(const Json& root)
{
    return root.contains("expectedStateRoot");
}
bool isKeys(const Json& root)
{
    return hasAny(root,
        std::array { "suri", "ss58", "mnemonics", "merlin", "sr25519", "ed25519", "bittensor_keyfiles",
            "bittensor_keyfile_constants", "polkadot_js_json", "bittensor_env_password", "derived_accounts",
            "ecdsa_ethereum", "hashed_accounts_upstream_preview", "vault_qr", "vrf" });
}
bool isExtrinsics(const Json& root)
{
    return hasAny(root, std::array { "signed", "eras" });
}
bool isStorageKeys(const Json& root)
{
    return root.contains("hasherVectors");
}
bool isEconomics(const Json& root)
{
    return hasFormat(root, "economics-vectors-1");
}
bool isYuma(const Json& root)
{
    return hasFormat(root, "yuma-vectors-1");
}
bool isLab(const Json& root)
{
    return hasFormat(root, "taonaut-lab-vectors/1");
}

/// A format whose groups are known by name but by no code yet: every case counts as failed.
void runUncovered(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "about", "format", "conventions" });
    groups.finish();
}

/// A format whose cases need no runtime.
template <void (*kRun)(Report&, const Json&)> void alone(Report& report, const Json& root, RecordedRuntimes&)
{
    kRun(report, root);
}

constexpr std::array<FileFormat, 11> kFormats { {
    { "headers", isHeaders, alone<runHeaders> },
    { "GRANDPA", isGrandpa, alone<runGrandpa> },
    { "trie", isTrie, alone<runTrie> },
    { "genesis", isGenesis, alone<runGenesis> },
    { "test genesis", isTestGenesis, alone<runTestGenesis> },
    { "extrinsics", isExtrinsics, runExtrinsics },
    { "keys", isKeys, alone<runKeys> },
    { "storage keys", isStorageKeys, runStorageKeys },
    { "economics", isEconomics, alone<runEconomics> },
    { "Yuma", isYuma, alone<runYuma> },
    { "lab", isLab, alone<runUncovered> },
} };

} // namespace

std::span<const FileFormat> fileFormats()
{
    return kFormats;
}

bool runFile(Report& report, const Json& root, const std::filesystem::path& folder)
{
    const auto format = std::find_if(kFormats.begin(), kFormats.end(),
        [&](const FileFormat& candidate) { return root.is_object() && candidate.recognises(root); });
    if (format == kFormats.end()) {
        return false;
    }
    RecordedRuntimes runtimes(folder);
    format->run(report, root, runtimes);
    return true;
}

} // namespace taonaut::vectors
