// SPDX-License-Identifier: MIT
#include "core/node/genesis.hpp"

#include "core/chain/chain_spec.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "core/node/genesis_code.hpp"
#include "core/node/presets/classic.hpp"
#include "core/node/presets/localnet.hpp"
#include "core/node/presets/today.hpp"
#include "core/node/runtime/aura/aura.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/grandpa/grandpa.hpp"
#include "core/node/runtime/system/system.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/node/runtime/transaction_payment/fee.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace taonaut::node {
namespace {

constexpr std::uint64_t kRich = 1'000'000;

struct PresetAccount {
    std::string_view address;
    std::uint64_t tao;
};
constexpr std::array<PresetAccount, 11> kPresetAccounts { {
    { "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", kRich }, // Alice
    { "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty", kRich }, // Bob
    { "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y", kRich }, // Charlie
    { "5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy", 2'000 }, // Dave
    { "5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw", 2'000 }, // Eve
    { "5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL", 2'000 }, // Ferdie
    { "5Fxune7f71ZbpP2FoY3mhYcmM596Erhv1gRue4nsPwkxMR4n", 2'000 }, // One
    { "5CUjxa4wVKMj3FqKdqAUf7zcEMr4MYAjXeWmUf44B41neLmJ", 2'000 }, // Two
    { "5FKiDJ3T1c59m3QwQVgXyk2QmibqBaYSzk2X5eiPjLR438pk", 2'000 }, // Three
    { "5Fghzk1AJt88PeFEzuRfXzbPchiBbsVGTTXcdx599VdZzkTA", 2'000 }, // Alith
    { "5GeqNhKWj1KG78VHzbmo3ZjZgUTrCuWeamdgiA114XHGdaEr", 2'000 }, // Baltathar
} };

std::vector<balances::Endowment> endowments(const std::optional<AccountId>& richAccount)
{
    std::vector<balances::Endowment> result;
    for (const PresetAccount& preset : kPresetAccounts) {
        if (const Result<AccountId> account = crypto::accountFromSs58(preset.address)) {
            result.push_back({ *account, Rao(preset.tao * Rao::kPerTao) });
        }
    }
    if (!richAccount) {
        return result;
    }
    const auto preset = std::find_if(result.begin(), result.end(),
        [&](const balances::Endowment& endowment) { return endowment.account == *richAccount; });
    const Rao amount(kRich * Rao::kPerTao);
    if (preset == result.end()) {
        result.push_back({ *richAccount, amount });
    } else {
        preset->amount = amount;
    }
    return result;
}

std::vector<Validator> makeValidators()
{
    std::vector<Validator> result;
    for (const std::string_view uri : { "//One", "//Two", "//Three" }) {
        auto aura = crypto::sr25519FromUri(bytesOf(uri));
        auto grandpa = crypto::ed25519FromUri(bytesOf(uri));
        if (aura && grandpa) {
            result.push_back({ uri, std::move(*aura), std::move(*grandpa) });
        }
    }
    return result;
}

/// The layout of each pallet's storage, which migrations of a runtime go by.
std::vector<trie::Entry> storageVersions()
{
    const auto version = [](subtensor::PalletName pallet, std::uint16_t number) {
        return trie::Entry { chain::storagePrefix(pallet.name, ":__STORAGE_VERSION__:"),
            subtensor::encode(number) };
    };
    return { version(subtensor::system::kPallet, 0), version(subtensor::timestamp::kPallet, 0),
        version(subtensor::aura::kPallet, 0), version(subtensor::grandpa::kPallet, 5),
        version(subtensor::balances::kPallet, 1), version(subtensor::transaction_payment::kPallet, 0) };
}

/// Accounts and subnets.
std::vector<trie::Entry> networkEntries(const GenesisOptions& options)
{
    const std::vector<balances::Endowment> accounts = endowments(options.richAccount);
    switch (options.preset) {
    case Preset::Today:
        return presets::today(options.seed, accounts);
    case Preset::Classic:
        return presets::classic(options.seed, accounts);
    case Preset::Localnet:
        break;
    }
    return presets::localnet(options.speed, accounts);
}

std::vector<trie::Entry> genesisEntries(const GenesisOptions& options)
{
    consensus::AuraAuthorities authors;
    consensus::AuthorityList voters;
    for (const Validator& validator : localnetValidators()) {
        authors.push_back(validator.aura.publicKey());
        voters.push_back({ validator.grandpa.publicKey(), 1 });
    }
    std::vector<trie::Entry> result = system::genesis();
    const auto add = [&](std::vector<trie::Entry> entries) {
        std::move(entries.begin(), entries.end(), std::back_inserter(result));
    };
    add(aura::genesis(authors));
    add(grandpa::genesis(voters));
    add(networkEntries(options));
    add(presets::settingsOf(options.speed));
    add(presets::chainKeys(endowments({}).front().account)); // Alice
    add(transaction_payment::genesis());
    add(storageVersions());
    add({ { toBytes(bytesOf(":code")), genesisCode(authors, voters, slotDuration(options.speed)) } });
    return result;
}

} // namespace

Milliseconds slotDuration(Speed speed) noexcept
{
    return speed == Speed::Fast ? Milliseconds(250) : Milliseconds(12'000);
}

std::string_view nameOf(Preset preset) noexcept
{
    switch (preset) {
    case Preset::Today:
        return "today";
    case Preset::Classic:
        return "classic";
    case Preset::Localnet:
        break;
    }
    return "localnet";
}

EconomicRules rulesOf(Preset preset) noexcept
{
    return preset == Preset::Classic ? EconomicRules::Classic : EconomicRules::Current;
}

std::string profileName(const GenesisOptions& options)
{
    const std::string speed = options.speed == Speed::Fast ? "-fast" : "-normal";
    const std::string seed = options.preset == Preset::Localnet ? "" : "-" + std::to_string(options.seed);
    return std::string(nameOf(options.preset)) + speed + seed;
}

const std::vector<Validator>& localnetValidators()
{
    static const std::vector<Validator> result = makeValidators();
    return result;
}

Genesis Genesis::localnet(const GenesisOptions& options)
{
    GenesisOptions localnet = options;
    localnet.preset = Preset::Localnet;
    return create(localnet);
}

Genesis Genesis::create(const GenesisOptions& options)
{
    Genesis result;
    result.options = options;
    result.state = trie::StateTrie::build(genesisEntries(options));
    result.header = chain::genesisHeader(result.state.root());
    result.hash = result.header.hash();
    return result;
}

nlohmann::json Genesis::chainSpec() const
{
    chain::ChainSpec spec;
    spec.name = "Bittensor";
    spec.id = "bittensor";
    spec.chainType = "Local";
    spec.protocolId = "bittensor";
    spec.properties = { subtensor::system::kSs58Prefix.value, subtensor::kTokenDecimals,
        std::string(subtensor::kTokenSymbol),
        static_cast<std::uint32_t>(slotDuration(options.speed).count()) };
    state.forEach({}, std::nullopt, [&](ByteView key, ByteView value) {
        spec.top.push_back({ toBytes(key), toBytes(value) });
        return true;
    });
    return nlohmann::json::parse(spec.toJson(), nullptr, false);
}

} // namespace taonaut::node
