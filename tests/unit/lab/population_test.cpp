// SPDX-License-Identifier: MIT
// Actors without a chain: their randomness, their nonces, what they ask for and when they wait.

#include "core/base/hex.hpp"
#include "core/chain/extrinsic.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/lab/population/population.hpp"
#include "core/lab/population/quality.hpp"
#include "core/lab/rng.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/sudo.hpp"
#include "core/subtensor/pallets/system.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::lab;
namespace module = subtensor::subtensor_module;

namespace {

const Hash256 kSeed = crypto::blake2b256(bytesOf("test"));
const ChainFacts kChain { crypto::blake2b256(bytesOf("genesis")), 425, 1 };

Moment momentAt(std::uint32_t number)
{
    return { BlockNumber(number), crypto::blake2b256(bytesOf(std::to_string(number))) };
}

void putAccount(Answers& answers, const AccountId& account, std::uint32_t nonce, std::uint64_t tao)
{
    subtensor::system::AccountInfo info;
    info.nonce = nonce;
    info.data.free = Rao(tao * Rao::kPerTao);
    answers.put(subtensor::system::kAccount.key(account), subtensor::system::kAccount.encode(info));
}

Signer signer(const std::string& role)
{
    return { kChain, keyOf(kSeed, role, 0, 0) };
}

AccountId alice()
{
    return AccountId { crypto::sr25519FromUri(bytesOf("//Alice"))->publicKey().bytes };
}

std::unique_ptr<Population> population()
{
    PopulationOptions options;
    options.seed = kSeed;
    return std::move(*Population::create(options, kChain));
}

/// Pallet and call of a signed extrinsic.
std::pair<int, int> callOf(const Bytes& transaction)
{
    const auto extrinsic = chain::Extrinsic::decode(transaction);
    return extrinsic
        ? std::pair(std::to_integer<int>(extrinsic->call[0]), std::to_integer<int>(extrinsic->call[1]))
        : std::pair(-1, -1);
}

} // namespace

class PopulationTest : public QObject {
    Q_OBJECT
private slots:
    void drawsAreThoseOfTheRule();
    void signatureVerifies();
    void waitsForItsTransaction();
    void qualityDriftsWithinItsRange();
    void treasuryPaysFirst();
    void nothingIsSentWithoutMoney();
    void founderOpensASubnet();
    void badTreasuryIsRefused();
    void sameSeedSamePeople();
};

void PopulationTest::drawsAreThoseOfTheRule()
{
    const Hash256 seed
        = *fixedFromHex<Hash256>("0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    Rng words(seed, "idx");
    for (const std::uint64_t expected :
        { 6992985441716860561ULL, 9124343763142131979ULL, 14621198705883066587ULL, 13072550495205861496ULL,
            862834454492823927ULL, 2136663955565267147ULL }) {
        QCOMPARE(words.next(), expected);
    }
    for (const std::uint64_t expected : { 475U, 439U, 977U, 771U }) {
        QCOMPARE(words.below(1'000), expected);
    }
    Rng small(seed, "idx");
    QCOMPARE(small.below(1'000), std::uint64_t(379));
    QCOMPARE(small.below(0), std::uint64_t(0));
    for (int i = 0; i < 100; ++i) {
        const std::uint64_t drawn = small.between(5, 7);
        QVERIFY(drawn >= 5 && drawn <= 7);
    }
}

void PopulationTest::signatureVerifies()
{
    Signer key = signer("somebody");
    Answers answers;
    putAccount(answers, key.account(), 7, 1);
    const Moment now = momentAt(100);
    const Bytes call { std::byte { 0 }, std::byte { 1 } };
    const auto extrinsic = chain::Extrinsic::decode(key.sign(now, answers, call));
    QVERIFY(extrinsic && extrinsic->envelope);
    QCOMPARE(extrinsic->envelope->extra.nonce, 7U);
    QCOMPARE(extrinsic->envelope->extra.era.birth(now.number).value(), 100U);
    const chain::SignedAdditional additional { 425, 1, kChain.genesis, now.hash, std::nullopt };
    const Bytes payload = chain::signingPayload(call, extrinsic->envelope->extra, additional);
    crypto::sr25519::Signature signature;
    std::copy(extrinsic->envelope->signature.begin(), extrinsic->envelope->signature.end(),
        signature.bytes.begin());
    QVERIFY(crypto::sr25519::verify({ key.account().bytes }, payload, signature));
}

void PopulationTest::waitsForItsTransaction()
{
    Signer key = signer("somebody");
    Answers before;
    putAccount(before, key.account(), 0, 1);
    Answers after;
    putAccount(after, key.account(), 1, 1);
    QVERIFY(key.isFree(momentAt(10), before));
    (void)key.sign(momentAt(10), before, Bytes(2));
    QVERIFY(!key.isFree(momentAt(11), before)); // not in a block yet
    QVERIFY(!key.isFree(momentAt(11), after)); // in a block, its outcome just seen
    QVERIFY(key.isFree(momentAt(10 + Signer::kPause), after));
    QVERIFY(!key.isFree(momentAt(10 + Signer::kEra), before));
    QVERIFY(key.isFree(momentAt(11 + Signer::kEra), before)); // it can be in no block any more
}

void PopulationTest::qualityDriftsWithinItsRange()
{
    const AccountId hotkey = signer("a").account();
    std::uint32_t before = qualityAt(kSeed, hotkey, BlockNumber(0));
    std::uint32_t least = before;
    std::uint32_t most = before;
    for (std::uint32_t block = 1; block < 4 * kSpan; ++block) {
        const std::uint32_t quality = qualityAt(kSeed, hotkey, BlockNumber(block));
        QVERIFY(quality >= 2'000 && quality < 10'000);
        QVERIFY(std::max(quality, before) - std::min(quality, before) <= 3'000 / kSpan + 2);
        least = std::min(least, quality);
        most = std::max(most, quality);
        before = quality;
    }
    QVERIFY(most > least); // it does drift
    const AccountId validator = signer("v").account();
    QVERIFY(weightOf(kSeed, validator, hotkey, BlockNumber(1), 9'000)
        > weightOf(kSeed, validator, hotkey, BlockNumber(1), 4'000));
    QCOMPARE(weightOf(kSeed, validator, hotkey, BlockNumber(1), 0), std::uint16_t(0));
}

void PopulationTest::treasuryPaysFirst()
{
    const auto people = population();
    Answers answers;
    putAccount(answers, alice(), 3, 1'000'000);
    const std::vector<Bytes> sent = people->act(momentAt(5), answers);
    QCOMPARE(sent.size(), std::size_t(1)); // nobody else has anything yet
    QCOMPARE(callOf(sent[0]), std::pair(11, 4)); // Utility.force_batch
    QVERIFY(people->act(momentAt(6), answers).empty()); // and waits for it
}

void PopulationTest::nothingIsSentWithoutMoney()
{
    const auto people = population();
    QVERIFY(people->act(momentAt(5), Answers()).empty());
    QVERIFY(people->subnets().empty());
}

void PopulationTest::founderOpensASubnet()
{
    const auto people = population();
    const AccountId founder = AccountId { keyOf(kSeed, "founder/coldkey", 0, 0).publicKey().bytes };
    const AccountId hotkey = AccountId { keyOf(kSeed, "founder/hotkey", 0, 0).publicKey().bytes };
    Answers answers;
    putAccount(answers, founder, 0, 5'000);
    const std::vector<Bytes> opened = people->act(momentAt(5), answers);
    QCOMPARE(opened.size(), std::size_t(1));
    QCOMPARE(callOf(opened[0]), std::pair(7, 59)); // SubtensorModule.register_network
    putAccount(answers, founder, 1, 4'000);
    answers.put(module::kSubnetOwnerHotkey.key(NetUid(3)), module::kSubnetOwnerHotkey.encode(hotkey));
    const std::vector<Bytes> started = people->act(momentAt(9), answers);
    QCOMPARE(people->subnets(), std::vector<NetUid> { NetUid(3) });
    QCOMPARE(started.size(), std::size_t(1));
    QCOMPARE(callOf(started[0]), std::pair(7, 92)); // SubtensorModule.start_call
    // Once it has started, those who are to register ask for the price.
    answers.put(
        module::kFirstEmissionBlockNumber.key(NetUid(3)), module::kFirstEmissionBlockNumber.encode(10));
    QVERIFY(people->act(momentAt(15), answers).empty());
    QVERIFY(people->questions(momentAt(15)).size() > 40);
}

void PopulationTest::badTreasuryIsRefused()
{
    PopulationOptions options;
    options.treasury = "no phrase of anybody";
    const auto people = Population::create(options, kChain);
    QVERIFY(!people);
    QVERIFY(people.error().is(PopulationError::BadTreasury));
}

void PopulationTest::sameSeedSamePeople()
{
    QCOMPARE(population()->questions(momentAt(1)), population()->questions(momentAt(1)));
    PopulationOptions other;
    other.seed = crypto::blake2b256(bytesOf("other"));
    QVERIFY(
        (*Population::create(other, kChain))->questions(momentAt(1)) != population()->questions(momentAt(1)));
}

QTEST_GUILESS_MAIN(PopulationTest)
#include "population_test.moc"
