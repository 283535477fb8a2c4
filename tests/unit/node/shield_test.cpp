// SPDX-License-Identifier: MIT
// Pallet MevShield: the keys of coming authors, transactions that are encrypted to them, stored calls.

#include "core/crypto/hash.hpp"
#include "core/crypto/ml_kem.hpp"
#include "core/node/runtime/mev_shield/extension.hpp"
#include "core/node/runtime/mev_shield/mev_shield.hpp"
#include "core/node/runtime/mev_shield/shielded_transaction.hpp"
#include "core/node/shield_keys.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/pallets/mev_shield_events.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::mev_shield;
namespace event = subtensor::mev_shield::event;

namespace {

const AccountId kSender = account(1);

/// Of the right length; which it is does not matter for its rotation.
Bytes key(std::uint8_t number)
{
    return Bytes(crypto::ml_kem::kEncapsulationKeySize, std::byte { number });
}

/// period: of the era; 0: immortal.
Bytes signedWrapper(const Chain& chain, const Bytes& ciphertext, std::uint32_t period, std::uint32_t nonce)
{
    Wish wish { "//Alice", nonce };
    if (period > 0) {
        wish.era = chain::Era::mortal(period, chain.best().number);
        wish.birthHash = chain.hashAt(wish.era.birth(chain.best().number));
    }
    return signedBy(
        chain.genesis().hash, callBytes(declared::Call(declared::SubmitEncrypted { ciphertext })), wish);
}
Bytes wrapped(const Chain& chain, const Bytes& inner,
    const Bytes& encryptionKey = shieldKeys().encapsulationKey, std::uint32_t nonce = 0)
{
    return signedWrapper(chain, *mev_shield::shield(inner, encryptionKey), 8, nonce);
}

} // namespace

class ShieldTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keysMoveOn();
    void anAuthorMayStaySilent();
    void refusesKeys();
    void takesWrappers();
    void ciphertextsHaveParts();
    void whatIsShieldedIsFound();
    void storesCalls();
    void theQueueIsLimited();
    void storedCallsExpire();
    void missingNumbers();
    void settings();
    void theInherent();
    void theAuthorDecrypts();
    void onlyForTheRightKey();
    void whatAPoolAsks();

private:
    std::string announce(std::optional<Bytes> next)
    {
        declared::AnnounceNextKey call;
        if (next) {
            call.encKey = declared::EncryptionKey { *std::move(next) };
        }
        return RuntimeHarness::textOf(m_runtime->dispatchAs(Origin::none(), declared::Call(call)));
    }
    template <const auto& kItem> auto stored() { return find<kItem>(m_runtime->state()); }
    std::string store_(std::size_t size)
    {
        return m_runtime->call(kSender, declared::Call(declared::StoreEncrypted { Bytes(size) }));
    }
    std::optional<RuntimeHarness> m_runtime;
};

void ShieldTest::init()
{
    m_runtime.emplace();
    m_runtime->endow(kSender, Rao(1'000'000'000));
}

void ShieldTest::keysMoveOn()
{
    const auto authors = load<subtensor::aura::kAuthorities>(m_runtime->state());
    QVERIFY(authors.size() > 2);
    // Each author announces a key of its own, in a block of its own.
    std::vector<Bytes> keyOfBlock;
    for (std::uint8_t block = 0; block < 9; ++block) {
        const std::uint64_t slot = m_runtime->context().slot;
        const Bytes own = key(static_cast<std::uint8_t>(slot % authors.size() + 1));
        QCOMPARE(announce(own), std::string());
        QVERIFY(find<declared::kAuthorKeys>(m_runtime->state(), authors[slot % authors.size()]) == own);
        keyOfBlock.push_back(own);
        m_runtime->nextBlock();
    }
    // Three authors in turn: the key to encrypt to is that of the author two blocks on.
    QVERIFY(stored<declared::kNextKey>() == keyOfBlock[(9 + 1) % 3]);
    QVERIFY(stored<declared::kPendingKey>() == keyOfBlock[9 % 3]);
    QVERIFY(stored<declared::kCurrentKey>() == keyOfBlock[8]);
    const std::uint32_t last = m_runtime->number().value() - 1;
    QVERIFY(stored<declared::kNextKeyExpiresAt>() == BlockNumber(last + 3));
    QVERIFY(stored<declared::kPendingKeyExpiresAt>() == BlockNumber(last + 2));
}

void ShieldTest::anAuthorMayStaySilent()
{
    for (int block = 0; block < 6; ++block) {
        QCOMPARE(announce(key(1)), std::string());
        m_runtime->nextBlock();
    }
    QVERIFY(stored<declared::kNextKey>() && stored<declared::kPendingKey>());
    for (int block = 0; block < 6; ++block) {
        QCOMPARE(announce(std::nullopt), std::string());
        m_runtime->nextBlock();
    }
    QVERIFY(!stored<declared::kNextKey>() && !stored<declared::kPendingKey>());
    QVERIFY(!stored<declared::kCurrentKey>());
    QVERIFY(!stored<declared::kNextKeyExpiresAt>() && !stored<declared::kPendingKeyExpiresAt>());
}

void ShieldTest::refusesKeys()
{
    QCOMPARE(announce(Bytes(1'183)), std::string("MevShield.BadEncKeyLen"));
    QCOMPARE(announce(Bytes(1'185)), std::string("MevShield.BadEncKeyLen"));
    QCOMPARE(announce(Bytes()), std::string("MevShield.BadEncKeyLen"));
    const declared::Call call = declared::AnnounceNextKey {};
    QCOMPARE(m_runtime->call(kSender, call), std::string("BadOrigin"));
    QCOMPARE(m_runtime->callAsRoot(call), std::string("BadOrigin"));
    store<subtensor::aura::kAuthorities>(m_runtime->state(), {});
    QCOMPARE(announce(key(1)), std::string("MevShield.Unreachable"));
}

void ShieldTest::takesWrappers()
{
    const Bytes ciphertext(100, std::byte { 3 });
    const declared::Call call = declared::SubmitEncrypted { ciphertext };
    QCOMPARE(m_runtime->call(kSender, call), std::string());
    Bytes hashed = toBytes(kSender.view());
    append(hashed, subtensor::encode(ciphertext));
    const auto submitted = m_runtime->findEvent<event::EncryptedSubmitted>();
    QVERIFY(submitted->who == kSender && submitted->id == crypto::blake2b256(hashed));
    QCOMPARE(m_runtime->callAsRoot(call), std::string("BadOrigin"));
    QCOMPARE(
        m_runtime->call(kSender, declared::Call(declared::SubmitEncrypted { Bytes(8'192) })), std::string());
    QCOMPARE(m_runtime->call(kSender, declared::Call(declared::SubmitEncrypted { Bytes(8'193) })),
        std::string("Corruption"));
}

void ShieldTest::ciphertextsHaveParts()
{
    Bytes ciphertext(16 + 2 + 5 + 24 + 7, std::byte { 9 });
    ciphertext[16] = std::byte { 5 };
    ciphertext[17] = std::byte { 0 };
    const auto parsed = mev_shield::parseShielded(ciphertext);
    QVERIFY(parsed && parsed->kemCiphertext.size() == 5 && parsed->aeadCiphertext.size() == 7);
    for (std::size_t size = 0; size < 16 + 2 + 5 + 24; ++size) {
        QVERIFY(!mev_shield::parseShielded(ByteView(ciphertext).first(size)));
    }
    QVERIFY(mev_shield::parseShielded(ByteView(ciphertext).first(16 + 2 + 5 + 24))->aeadCiphertext.empty());
    ciphertext[17] = std::byte { 0xFF };
    QVERIFY(!mev_shield::parseShielded(ciphertext));
}

void ShieldTest::whatIsShieldedIsFound()
{
    const auto pair = crypto::ml_kem::generate();
    const auto other = crypto::ml_kem::generate();
    const Bytes plain(300, std::byte { 8 });
    const Bytes ciphertext = *mev_shield::shield(plain, pair.encapsulationKey);
    const auto parsed = mev_shield::parseShielded(ciphertext);
    QVERIFY(parsed.has_value());
    QVERIFY(mev_shield::isFor(*parsed, pair.encapsulationKey));
    QVERIFY(!mev_shield::isFor(*parsed, other.encapsulationKey));
    QVERIFY(mev_shield::unshield(*parsed, pair.decapsulationKey) == plain);
    QVERIFY(!mev_shield::unshield(*parsed, other.decapsulationKey));
    for (const std::size_t place : { std::size_t { 18 }, std::size_t { 1'110 }, ciphertext.size() - 1 }) {
        Bytes altered = ciphertext;
        altered[place] ^= std::byte { 1 };
        QVERIFY(!mev_shield::unshield(*mev_shield::parseShielded(altered), pair.decapsulationKey));
    }
    auto shorter = *parsed;
    shorter.kemCiphertext.pop_back();
    QVERIFY(!mev_shield::unshield(shorter, pair.decapsulationKey));
    QVERIFY(!mev_shield::shield(plain, Bytes(100)));
}

void ShieldTest::storesCalls()
{
    QCOMPARE(store_(10), std::string());
    const auto told = m_runtime->findEvent<event::ExtrinsicStored>();
    QVERIFY(told->index == 0 && told->who == kSender);
    QVERIFY(stored<declared::kCounterForPendingExtrinsics>() == 1U);
    QVERIFY(find<declared::kPendingExtrinsics>(m_runtime->state(), 0U)->submittedAt == m_runtime->number());
    QCOMPARE(store_(8'193), std::string("Corruption"));
    QCOMPARE(m_runtime->callAsRoot(declared::Call(declared::StoreEncrypted { Bytes(3) })),
        std::string("BadOrigin"));
    // Nothing on this chain can decrypt it.
    m_runtime->nextBlock();
    QVERIFY(m_runtime->findEvent<event::ExtrinsicDecodeFailed>()->index == 0);
    QVERIFY(stored<declared::kCounterForPendingExtrinsics>() == 0U);
    QVERIFY(!find<declared::kPendingExtrinsics>(m_runtime->state(), 0U));
    QCOMPARE(store_(10), std::string());
    QCOMPARE(m_runtime->findEvent<event::ExtrinsicStored>()->index, 1U);
}

void ShieldTest::theQueueIsLimited()
{
    for (std::uint32_t i = 0; i < 100; ++i) {
        QCOMPARE(store_(1), std::string());
    }
    QCOMPARE(store_(1), std::string("MevShield.TooManyPendingExtrinsics"));
    QCOMPARE(m_runtime->callAsRoot(declared::Call(declared::SetMaxPendingExtrinsicsNumber { 101 })),
        std::string());
    QCOMPARE(store_(1), std::string());
    QCOMPARE(store_(1), std::string("MevShield.TooManyPendingExtrinsics"));
    m_runtime->nextBlock();
    QCOMPARE(m_runtime->findEvents<event::ExtrinsicDecodeFailed>().size(), std::size_t { 101 });
    QCOMPARE(store_(1), std::string());
}

void ShieldTest::storedCallsExpire()
{
    QCOMPARE(
        m_runtime->callAsRoot(declared::Call(declared::SetStoredExtrinsicLifetime { 0 })), std::string());
    QCOMPARE(store_(1), std::string());
    m_runtime->nextBlock();
    QVERIFY(m_runtime->findEvent<event::ExtrinsicExpired>()->index == 0);
    QVERIFY(!m_runtime->findEvent<event::ExtrinsicDecodeFailed>());
    QVERIFY(stored<declared::kCounterForPendingExtrinsics>() == 0U);
}

void ShieldTest::missingNumbers()
{
    QCOMPARE(store_(1), std::string());
    QCOMPARE(store_(1), std::string());
    erase<declared::kPendingExtrinsics>(m_runtime->state(), 1U);
    m_runtime->nextBlock();
    QCOMPARE(m_runtime->findEvents<event::ExtrinsicDecodeFailed>().size(), std::size_t { 1 });
    QVERIFY(stored<declared::kCounterForPendingExtrinsics>() == 1U); // as was counted
}

void ShieldTest::settings()
{
    constexpr std::uint64_t kMost = mev_shield::kMostOnInitializeWeight;
    const declared::Call calls[] { declared::SetMaxPendingExtrinsicsNumber { 7 },
        declared::SetOnInitializeWeight { kMost }, declared::SetStoredExtrinsicLifetime { 8 },
        declared::SetMaxExtrinsicWeight { kMost } };
    for (const declared::Call& call : calls) {
        QCOMPARE(m_runtime->call(kSender, call), std::string("BadOrigin"));
        QCOMPARE(m_runtime->callAsRoot(call), std::string());
    }
    QVERIFY(stored<declared::kMaxPendingExtrinsicsLimit>() == 7U);
    QVERIFY(stored<declared::kOnInitializeWeight>() == kMost);
    QVERIFY(stored<declared::kExtrinsicLifetime>() == 8U);
    QVERIFY(stored<declared::kMaxExtrinsicWeight>() == kMost);
    QCOMPARE(m_runtime->eventNames(),
        (std::vector<std::string> { "MevShield.MaxPendingExtrinsicsNumberSet",
            "MevShield.OnInitializeWeightSet", "MevShield.ExtrinsicLifetimeSet",
            "MevShield.MaxExtrinsicWeightSet" }));
    QCOMPARE(m_runtime->callAsRoot(declared::Call(declared::SetOnInitializeWeight { kMost + 1 })),
        std::string("MevShield.WeightExceedsAbsoluteMax"));
    QCOMPARE(m_runtime->callAsRoot(declared::Call(declared::SetMaxExtrinsicWeight { kMost + 1 })),
        std::string("MevShield.WeightExceedsAbsoluteMax"));
}

void ShieldTest::theInherent()
{
    const auto extrinsic = chain::Extrinsic::decode(mev_shield::inherent(key(5)));
    QVERIFY(extrinsic && !extrinsic->envelope);
    scale::Decoder in(ByteView(extrinsic->call).subspan(1));
    const auto call = subtensor::read<declared::Call>(in);
    QVERIFY(in.finish().has_value());
    QVERIFY(mev_shield::isInherent(extrinsic->call));
    QVERIFY(std::get<declared::AnnounceNextKey>(call).encKey->value == key(5));
    QVERIFY(!mev_shield::isInherent(EncodedCall::of(declared::Call(declared::SubmitEncrypted {})).bytes));
    QVERIFY(!mev_shield::isInherent({}));
}

void ShieldTest::theAuthorDecrypts()
{
    const std::unique_ptr<Chain> chain = openChain();
    const trie::StateTrie state = *chain->stateAt(chain->best().hash);
    QVERIFY(find<declared::kNextKey>(state) == shieldKeys().encapsulationKey);
    const Bytes inner = transferOf(*chain, account(9), Rao(1'000'000), { "//Alice", 1 });
    const Bytes outer = wrapped(*chain, inner);
    QVERIFY(chain->submit(outer, kStart).has_value());
    const auto block = chain->authorBlock(later(Milliseconds(250)));
    const std::vector<Bytes>& body = chain->block(*block)->extrinsics;
    QCOMPARE(body.size(), std::size_t { 4 });
    QVERIFY(body[1] == mev_shield::inherent(shieldKeys().encapsulationKey));
    QVERIFY(body[2] == outer && body[3] == inner);
    QCOMPARE(infoOf(*chain, account(9)).data.free, Rao(1'000'000));
    const auto names = eventNames(eventsOf(*chain, *block), 2);
    QVERIFY(std::find(names.begin(), names.end(), "MevShield.EncryptedSubmitted") != names.end());
    QCOMPARE(chain->nextNonce(accountOf("//Alice")), 2U);
    // Whoever runs the block again gets the same.
    QCOMPARE(chain->pool().readyCount(), std::size_t { 0 });
}

void ShieldTest::onlyForTheRightKey()
{
    const std::unique_ptr<Chain> chain = openChain();
    const Bytes inner = transferOf(*chain, account(9), Rao(1'000'000), { "//Alice", 1 });
    const auto stranger = crypto::ml_kem::generate();
    QVERIFY(chain->submit(wrapped(*chain, inner, stranger.encapsulationKey), kStart).has_value());
    const auto block = chain->authorBlock(later(Milliseconds(250)));
    QCOMPARE(chain->block(*block)->extrinsics.size(), std::size_t { 3 }); // the wrapper alone
    // What is inside is a transaction like any other: this one is stale, and no part of the block.
    const Bytes stale = transferOf(*chain, account(9), Rao(1'000'000), { "//Alice", 0 });
    QVERIFY(chain->submit(wrapped(*chain, stale, shieldKeys().encapsulationKey, 1), kStart).has_value());
    const auto next = chain->authorBlock(later(Milliseconds(500)));
    QCOMPARE(chain->block(*next)->extrinsics.size(), std::size_t { 3 });
    // Nor is what is no transaction at all.
    QVERIFY(chain->submit(wrapped(*chain, Bytes(40), shieldKeys().encapsulationKey, 2), kStart).has_value());
    const auto last = chain->authorBlock(later(Milliseconds(750)));
    QCOMPARE(chain->block(*last)->extrinsics.size(), std::size_t { 3 });
    QCOMPARE(infoOf(*chain, account(9)).data.free, Rao());
}

void ShieldTest::whatAPoolAsks()
{
    const std::unique_ptr<Chain> chain = openChain();
    const auto refusal = [&](const Bytes& ciphertext, std::uint32_t period) {
        const auto submitted = chain->submit(signedWrapper(*chain, ciphertext, period, 0), kStart);
        return submitted ? ValidityError {} : submitted.error().validity;
    };
    const Bytes good(16 + 2 + 24);
    QVERIFY(refusal(good, 0) == ValidityError::of(InvalidTransaction::Stale)); // immortal
    QVERIFY(refusal(good, 16) == ValidityError::of(InvalidTransaction::Stale));
    ValidityError unparsable = ValidityError::of(InvalidTransaction::Custom);
    unparsable.custom = 23;
    QVERIFY(refusal(Bytes(5), 8) == unparsable);
    QVERIFY(refusal(Bytes(8'193), 8) == unparsable);
    const auto announced = chain->submit(mev_shield::inherent(key(1)), kStart);
    QVERIFY(!announced
        && announced.error().validity == ValidityError::of(UnknownTransaction::NoUnsignedValidator));
    QVERIFY(chain->submit(signedWrapper(*chain, good, 8, 0), kStart).has_value());
}

QTEST_GUILESS_MAIN(ShieldTest)
#include "shield_test.moc"
