// SPDX-License-Identifier: MIT
// Random extrinsics on the pure runtime: calls of every pallet by all kinds of signers, plausible ones, wild
// ones and broken bytes. Whatever comes, the runtime answers with a verdict, and the books balance after each
// block.
//
// TAONAUT_EXTRINSICS and TAONAUT_BLOCKS say how many (50,000 in 2,000 blocks by default), TAONAUT_SEED which.

#include "core/node/runtime/invariants/invariants.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "tests/property/chain_calls.hpp"
#include "tests/property/random_chain.hpp"

#include <map>
#include <set>

using namespace taonaut;
using namespace taonaut::property;
namespace module = subtensor::subtensor_module;
namespace admin = subtensor::admin_utils;
namespace balances = subtensor::balances;
using subtensor::EncodedCall;

namespace {

constexpr std::uint16_t kSubnets = 3; // 2, 3 and 4: those that people open
constexpr std::size_t kPeople = 9; // those with money; the first holds the root key
constexpr Rao kLeast { 20'000'000'000 };
constexpr Rao kGift { 200'000'000'000 };

std::size_t numberOf(const char* variable, std::size_t usual)
{
    bool given = false;
    const qulonglong number = qEnvironmentVariable(variable).toULongLong(&given);
    return given ? static_cast<std::size_t>(number) : usual;
}

template <class Call> Bytes staking(Call call)
{
    return EncodedCall::of(module::Call(std::move(call))).bytes;
}
Bytes asRoot(const EncodedCall& call)
{
    return EncodedCall::of(subtensor::sudo::Call(subtensor::sudo::Sudo { call })).bytes;
}
template <class Call> Bytes administering(Call call)
{
    return asRoot(EncodedCall::of(admin::Call(std::move(call))));
}
Bytes moneyTo(const AccountId& account)
{
    const balances::TransferKeepAlive transfer { subtensor::Address::of(account), kGift };
    return EncodedCall::of(balances::Call(transfer)).bytes;
}

struct PalletShare {
    std::string_view name;
    std::size_t share; ///< of a hundred
};
constexpr std::array<PalletShare, 16> kShares { {
    { "SubtensorModule", 55 },
    { "Balances", 9 },
    { "AdminUtils", 8 },
    { "Utility", 6 },
    { "Proxy", 5 },
    { "Multisig", 3 },
    { "Crowdloan", 3 },
    { "Commitments", 2 },
    { "Swap", 1 },
    { "LimitOrders", 1 },
    { "Preimage", 1 },
    { "Scheduler", 1 },
    { "SafeMode", 1 },
    { "MevShield", 1 },
    { "System", 2 },
    { "EVM", 1 },
} };

struct Tally {
    std::size_t applied = 0; ///< in a block
    std::size_t succeeded = 0;
    std::size_t invalid = 0; ///< refused before they were in a block
    std::size_t undecodable = 0;
    std::set<std::pair<int, int>> succeededCalls; ///< pallet and call
    std::set<std::string> reasons; ///< dispatch errors that occurred
    std::map<std::string, std::size_t> verdicts; ///< validity errors that occurred, how often
};

class Run {
public:
    explicit Run(std::uint64_t seed)
        : m_random(seed)
        , m_cast(makeCast(12))
        , m_calls(accounts(), kSubnets + 1, m_random)
    {
    }

    RandomChain chain;
    Tally tally;

    /// Three subnets with owners, started, with emission and open weights.
    void openSubnets()
    {
        chain.beginBlock();
        for (std::size_t i = 0; i < kSubnets; ++i) {
            mustSucceed(m_cast[i], staking(module::RegisterNetwork { m_cast[9 + i].account }));
        }
        const NetUid last(kSubnets + 1);
        QVERIFY(node::load<module::kNetworksAdded>(chain.context().state, last));
        for (std::uint16_t i = 0; i < kSubnets; ++i) {
            const NetUid netuid(static_cast<std::uint16_t>(i + 2));
            mustSucceed(m_cast[i], staking(module::StartCall { netuid }));
            mustSucceed(m_cast[0], administering(admin::SudoSetSubnetEmissionEnabled { { netuid, true } }));
            mustSucceed(m_cast[0], administering(admin::SudoSetWeightsSetRateLimit { { netuid, 2 } }));
        }
        mustSucceed(m_cast[0], administering(admin::SudoSetAdminFreezeWindow { { 0 } }));
        mustSucceed(
            m_cast[0], administering(admin::SudoSetCommitRevealWeightsEnabled { { NetUid(2), false } }));
        chain.endBlock();
    }

    void block(std::size_t extrinsics)
    {
        chain.beginBlock();
        if (chain.context().number.value() % 10 == 0) {
            helpPeople();
        }
        for (std::size_t i = 0; i < extrinsics; ++i) {
            one();
        }
        chain.endBlock();
    }

private:
    [[nodiscard]] std::vector<AccountId> accounts() const
    {
        std::vector<AccountId> result;
        for (const Person& person : m_cast) {
            result.push_back(person.account);
        }
        return result;
    }

    void mustSucceed(const Person& person, const Bytes& call)
    {
        const auto outcome = chain.apply(chain.sign(person, call));
        QVERIFY(outcome.has_value());
        QVERIFY2(outcome->has_value(), outcome->has_value() ? "" : outcome->error().text().c_str());
        const node::DispatchResult& result = **outcome;
        QVERIFY2(result.has_value(), result ? "" : result.error().text().c_str());
    }

    [[nodiscard]] Bytes randomCall()
    {
        std::size_t draw = m_random.between(0, 99);
        for (const PalletShare& pallet : kShares) {
            if (draw < pallet.share) {
                return m_calls.ofPallet(pallet.name);
            }
            draw -= pallet.share;
        }
        return m_calls.ofPallet("SubtensorModule");
    }

    /// People whom chance has robbed or frozen do nothing any more: who holds the root key, and signs little
    /// else, gives them money and takes their announced swaps back.
    void helpPeople()
    {
        for (std::size_t i = 1; i < kPeople; ++i) {
            const node::Overlay& state = chain.context().state;
            const AccountId account = m_cast[i].account;
            if (node::load<subtensor::system::kAccount>(state, account).data.free < kLeast) {
                applyNoted(m_cast[0], moneyTo(account));
            }
            if (node::contains<module::kColdkeySwapAnnouncements>(state, account)) {
                applyNoted(
                    m_cast[0], asRoot(EncodedCall::of(module::Call(module::ResetColdkeySwap { account }))));
            }
        }
    }

    /// People with money sign most.
    [[nodiscard]] const Person& signer()
    {
        return m_random.chance(4) ? m_cast[m_random.between(kPeople, m_cast.size() - 1)]
                                  : m_cast[m_random.between(1, kPeople - 1)];
    }

    void damage(Bytes& bytes)
    {
        if (bytes.empty()) {
            return;
        }
        const std::size_t at = m_random.between(0, bytes.size() - 1);
        if (m_random.chance(3)) {
            bytes.resize(at);
        } else if (m_random.chance(3)) {
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), m_random.byte());
        } else {
            bytes[at] ^= std::byte { 1 } << m_random.between(0, 7);
        }
    }

    void one()
    {
        Bytes call = randomCall();
        if (m_random.chance(25)) {
            damage(call);
        }
        Bytes extrinsic = chain.sign(signer(), call);
        if (m_random.chance(25)) {
            damage(extrinsic);
        }
        note(call, chain.apply(extrinsic));
    }

    void applyNoted(const Person& person, const Bytes& call)
    {
        note(call, chain.apply(chain.sign(person, call)));
    }

    void note(const Bytes& call, const std::optional<node::ApplyResult>& outcome)
    {
        if (!outcome) {
            ++tally.undecodable;
        } else if (!*outcome) {
            ++tally.invalid;
            ++tally.verdicts[outcome->error().text()];
        } else if (++tally.applied; **outcome) {
            ++tally.succeeded;
            tally.succeededCalls.emplace(std::to_integer<int>(call[0]), std::to_integer<int>(call[1]));
        } else {
            tally.reasons.insert((**outcome).error().text());
        }
    }

    Generator m_random;
    std::vector<Person> m_cast;
    ChainCalls m_calls;
};

/// Every entry of the state, put into a new trie.
Hash256 rootFromScratch(const trie::StateTrie& state)
{
    std::vector<trie::Entry> entries;
    state.forEach({}, std::nullopt, [&entries](ByteView key, ByteView value) {
        entries.push_back({ toBytes(key), toBytes(value) });
        return true;
    });
    return trie::StateTrie::build(std::move(entries)).root();
}

} // namespace

class RuntimeRandomTest : public QObject {
    Q_OBJECT
private slots:
    void booksBalanceWhateverComes();
};

void RuntimeRandomTest::booksBalanceWhateverComes()
{
    const std::size_t blocks = numberOf("TAONAUT_BLOCKS", 2'000);
    const std::size_t perBlock = numberOf("TAONAUT_EXTRINSICS", 50'000) / blocks;
    const auto seed = static_cast<std::uint64_t>(numberOf("TAONAUT_SEED", 20'240'229));
    qInfo("TAONAUT_SEED=%llu", static_cast<unsigned long long>(seed));
    Run first(seed);
    Run second(seed);
    first.openSubnets();
    second.openSubnets();
    for (std::size_t i = 0; i < blocks; ++i) {
        first.block(perBlock);
        second.block(perBlock);
        QVERIFY2(first.chain.state().root() == second.chain.state().root(),
            qPrintable(QStringLiteral("two runs differ after block %1").arg(first.chain.number().value())));
        const auto broken = node::invariants::checkInvariants(node::Overlay(first.chain.state()));
        QVERIFY2(broken.empty(),
            broken.empty() ? ""
                           : qPrintable(QStringLiteral("block %1: %2")
                                            .arg(first.chain.number().value())
                                            .arg(QString::fromStdString(broken.front().sentence))));
    }
    QCOMPARE(first.chain.state().root(), rootFromScratch(first.chain.state()));
    const Tally& tally = first.tally;
    qInfo("%zu in blocks, %zu of them succeeded (%zu calls), %zu refused, %zu no extrinsic; %zu errors, %zu "
          "verdicts",
        tally.applied, tally.succeeded, tally.succeededCalls.size(), tally.invalid, tally.undecodable,
        tally.reasons.size(), tally.verdicts.size());
    for (const auto& [verdict, times] : tally.verdicts) {
        qInfo("%6zu refused: %s", times, verdict.c_str());
    }
    QVERIFY(tally.succeeded * 10 > tally.applied); // chance meets what works, too
    if (perBlock * blocks >= 50'000) {
        QVERIFY(tally.succeededCalls.size() >= 60);
        QVERIFY(tally.reasons.size() >= 80);
        QVERIFY(tally.verdicts.size() >= 4);
    }
}

QTEST_GUILESS_MAIN(RuntimeRandomTest)
#include "runtime_random_test.moc"
