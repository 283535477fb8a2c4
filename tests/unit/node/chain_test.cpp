// SPDX-License-Identifier: MIT
// The chain as a whole: what it authors is what verifiers accept.

#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa.hpp"
#include "core/light/client.hpp"
#include "core/node/runtime/executive.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/trie/proof.hpp"
#include "node_fixture.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;

class ChainTest : public QObject {
    Q_OBJECT
private slots:
    void startsAtHeightThree();
    void transferIsIncludedAndPaidFor();
    void whoChoseToPaysForADelegate();
    void sealsAndVotesVerify();
    void runningABlockAgainGivesItsRoots();
    void readProofsVerify();
    void lightClientProvesABalance();
    void observersAreToldInOrder();
    void timestampsGrowByASlot();
    void faucetIsAnOrdinaryTransfer();
    void unknownBlocks();
    void oldStatesAreDiscarded();
    void justificationsOfOldBlocksAreForgotten();
    void endOfTheClock();
    void info();
};

namespace {

/// Answers a light client from the chain itself, as a node does over its socket.
light::Answer answerOf(const Chain& chain, const light::Question& question)
{
    using namespace light;
    if (std::holds_alternative<AskFinalizedHead>(question)) {
        return HashAnswer { chain.finalized().hash };
    }
    if (std::holds_alternative<AskBestHead>(question)) {
        return HashAnswer { chain.best().hash };
    }
    if (const auto* ask = std::get_if<AskBlockHash>(&question)) {
        return HashAnswer { chain.hashAt(ask->number) };
    }
    if (const auto* ask = std::get_if<AskHeader>(&question)) {
        const BlockPtr block = chain.block(ask->hash);
        return HeaderAnswer { block ? std::optional(block->header) : std::nullopt };
    }
    if (const auto* ask = std::get_if<AskBlock>(&question)) {
        const BlockPtr block = chain.block(ask->hash);
        return BlockAnswer { block ? std::optional(block->header) : std::nullopt,
            chain.justification(ask->hash) };
    }
    if (const auto* ask = std::get_if<AskProof>(&question)) {
        const auto state = chain.stateAt(ask->at);
        return state ? Answer(ProofAnswer { state->proof(ask->keys) }) : Answer(Unavailable {});
    }
    return Unavailable {};
}

std::uint64_t nowOf(const Chain& chain)
{
    return static_cast<std::uint64_t>(chain.info(kStart).time.count());
}

bool converse(light::Client& client, const Chain& chain)
{
    for (int round = 0; round < 10'000; ++round) {
        const std::vector<light::Request> requests = client.nextRequests();
        if (requests.empty()) {
            return true;
        }
        for (const light::Request& request : requests) {
            const light::Verdict verdict
                = client.answer(request.id, answerOf(chain, request.question), nowOf(chain));
            if (verdict.isRejected()) {
                qWarning("rejected: %s", verdict.reason->text().c_str());
                return false;
            }
        }
    }
    return false;
}

} // namespace

void ChainTest::startsAtHeightThree()
{
    const std::unique_ptr<Chain> chain = openChain();
    QCOMPARE(chain->best().number.value(), Chain::kStartHeight);
    QVERIFY(chain->finalized() == chain->best());
    QVERIFY(chain->hashAt(BlockNumber(0)) == chain->genesis().hash);
    QVERIFY(!chain->hashAt(BlockNumber(4)));
    QCOMPARE(chain->info(kStart).time.count(), kStart.wall.count());
    QCOMPARE(chain->block(chain->best().hash)->extrinsics.size(), std::size_t { 2 }); // time and key
    QVERIFY(!chain->justification(chain->genesis().hash));
}

void ChainTest::transferIsIncludedAndPaidFor()
{
    const std::unique_ptr<Chain> chain = openChain();
    const Rao amount(5 * Rao::kPerTao);
    const Bytes transfer = transferOf(*chain, account(9), amount);
    QVERIFY(chain->submit(transfer, kStart));
    QCOMPARE(chain->nextNonce(accountOf("//Alice")), 1U);
    const Result<Hash256> block = chain->authorBlock(later(Milliseconds(250)));
    QVERIFY(block);
    QCOMPARE(chain->block(*block)->extrinsics.size(), std::size_t { 3 });
    QCOMPARE(infoOf(*chain, account(9)).data.free.value(), amount.value());

    const auto events = eventsOf(*chain, *block);
    const std::vector<std::string> expected { "Balances.Withdraw", "System.NewAccount", "Balances.Endowed",
        "Balances.Transfer", "Balances.Deposit", "TransactionPayment.TransactionFeePaid",
        "System.ExtrinsicSuccess" };
    QCOMPARE(eventNames(events, 2), expected);
    QCOMPARE(eventNames(events, 0), std::vector<std::string> { "System.ExtrinsicSuccess" });

    // What query_info says is what was taken, and it is with the author now.
    const std::uint64_t weight = 38'159'000 + 25'000'000 + 100'000'000;
    const std::uint64_t fee = 54'078 + transfer.size() + (weight + 999) / 2000;
    const Rao left = infoOf(*chain, accountOf("//Alice")).data.free;
    QCOMPARE(left.value(), 1'000'000 * Rao::kPerTao - amount.value() - fee);
    const trie::StateTrie state = *chain->stateAt(*block);
    QCOMPARE(sumOfAccounts(state).value(), totalIssuance(state).value());
    QCOMPARE(totalIssuance(state).value(), 3'016'010 * Rao::kPerTao); // 10 of them in the pool of subnet 1
}

void ChainTest::whoChoseToPaysForADelegate()
{
    namespace payment = subtensor::transaction_payment;
    namespace proxy = subtensor::proxy;
    using subtensor::Address;
    const std::unique_ptr<Chain> chain = openChain();
    const AccountId alice = accountOf("//Alice");
    const AccountId bob = accountOf("//Bob");
    const Hash256& genesis = chain->genesis().hash;
    const proxy::Call adding = proxy::AddProxy { Address::of(bob), proxy::ProxyType::Any, 0 };
    const proxy::Call choosing = proxy::SetRealPaysFee { Address::of(bob), true };
    QVERIFY(chain->submit(signedBy(genesis, callBytes(adding)), kStart));
    QVERIFY(chain->submit(signedBy(genesis, callBytes(choosing), { .nonce = 1 }), kStart));
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
    const Rao before = infoOf(*chain, alice).data.free;
    const Rao ofDelegate = infoOf(*chain, bob).data.free;

    const subtensor::EncodedCall inner { transferCall(account(9), Rao(Rao::kPerTao)) };
    const proxy::Call acting = proxy::Proxy { Address::of(alice), {}, inner };
    QVERIFY(chain->submit(signedBy(genesis, callBytes(acting), { .signer = "//Bob" }), kStart));
    const Result<Hash256> block = chain->authorBlock(later(Milliseconds(500)));
    QVERIFY(block);
    QCOMPARE(infoOf(*chain, account(9)).data.free.value(), Rao::kPerTao);
    QCOMPARE(infoOf(*chain, bob).data.free.value(), ofDelegate.value());
    QCOMPARE(infoOf(*chain, bob).nonce, 1U);
    const std::uint64_t fee = before.value() - infoOf(*chain, alice).data.free.value() - Rao::kPerTao;
    QVERIFY(fee > 0);
    using payment::event::TransactionFeePaid;
    int payments = 0;
    for (const subtensor::EventRecord& record : eventsOf(*chain, *block)) {
        if (const auto* event = std::get_if<payment::Event>(&record.event)) {
            QVERIFY(std::get<TransactionFeePaid>(*event).who == alice);
            QCOMPARE(std::get<TransactionFeePaid>(*event).actualFee.value(), fee);
            ++payments;
        }
    }
    QCOMPARE(payments, 1);
}

void ChainTest::sealsAndVotesVerify()
{
    const std::unique_ptr<Chain> chain = openChain();
    consensus::AuraAuthorities authors;
    consensus::AuthoritySet voters;
    for (const Validator& validator : localnetValidators()) {
        authors.push_back(validator.aura.publicKey());
        voters.authorities.push_back({ validator.grandpa.publicKey(), 1 });
    }
    for (int i = 1; i <= 6; ++i) {
        QVERIFY(chain->authorBlock(later(Milliseconds(250 * i))));
    }
    for (std::uint32_t number = 1; number <= chain->best().number.value(); ++number) {
        const Hash256 hash = *chain->hashAt(BlockNumber(number));
        const BlockPtr block = chain->block(hash);
        QVERIFY(block->header.hash() == hash);
        const auto claim = consensus::verifySeal(block->header, authors);
        QVERIFY2(claim, claim ? "" : claim.error().text().c_str());
        QCOMPARE(claim->authorIndex, static_cast<std::size_t>(claim->slot % 3));
        const auto votes = consensus::Justification::decode(*chain->justification(hash));
        QVERIFY(votes);
        QCOMPARE(votes->round, std::uint64_t { number });
        const auto verified = consensus::verify(*votes, voters, hash, BlockNumber(number));
        QVERIFY2(verified, verified ? "" : verified.error().text().c_str());
    }
}

void ChainTest::runningABlockAgainGivesItsRoots()
{
    const std::unique_ptr<Chain> chain = openChain();
    for (std::uint32_t nonce = 0; nonce < 5; ++nonce) {
        QVERIFY(chain->submit(transferOf(*chain, account(static_cast<std::uint8_t>(nonce)), Rao(Rao::kPerTao),
                                  { "//Alice", nonce }),
            kStart));
    }
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
    const PublishedMetadata metadata { Milliseconds(250) };
    const RuntimeSettings settings { Milliseconds(250), metadata, nullptr };
    for (std::uint32_t number = 1; number <= chain->best().number.value(); ++number) {
        const BlockPtr block = chain->block(*chain->hashAt(BlockNumber(number)));
        const BlockId parent { block->header.parentHash, BlockNumber(number - 1) };
        const auto outcome
            = executeBlock(settings, *chain->stateAt(parent.hash), parent, block->header, block->extrinsics);
        QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
        QVERIFY(outcome->state.root() == block->header.stateRoot);
    }
}

void ChainTest::readProofsVerify()
{
    const std::unique_ptr<Chain> chain = openChain();
    const BlockPtr block = chain->block(chain->best().hash);
    const trie::StateTrie state = *chain->stateAt(block->hash);
    const Bytes key = subtensor::system::kAccount.key(accountOf("//Bob"));
    const Bytes absent = subtensor::system::kAccount.key(account(99));
    const auto proof = trie::StorageProof::create(state.proof(std::vector<Bytes> { key, absent }));
    QVERIFY(proof);
    const auto value = proof->read(block->header.stateRoot, key);
    QVERIFY(value && value->value);
    QCOMPARE(subtensor::system::kAccount.decode(*value->value)->data.free.value(), 1'000'000 * Rao::kPerTao);
    const auto nothing = proof->read(block->header.stateRoot, absent);
    QVERIFY(nothing && !nothing->value);
}

void ChainTest::lightClientProvesABalance()
{
    const std::unique_ptr<Chain> chain = openChain();
    const auto spec = chain::ChainSpec::fromJson(chain->genesis().chainSpec().dump());
    const auto parameters = light::ChainParameters::fromGenesis(*spec, 250, light::ChainClock::Movable);
    QVERIFY(parameters);
    QVERIFY(chain->submit(transferOf(*chain, account(9), Rao(Rao::kPerTao)), kStart));
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));

    light::Client client(*parameters);
    client.connected();
    QVERIFY(converse(client, *chain));
    QVERIFY(client.isFollowing());
    QVERIFY(client.finalized().hash == chain->best().hash);
    QCOMPARE(client.levelOf(client.finalized()), light::Level::Final);

    QVERIFY(chain->authorBlock(later(Milliseconds(500))));
    const chain::Header next = chain->block(chain->best().hash)->header;
    QVERIFY(!client.announceHead(next, nowOf(*chain)).isRejected());
    QVERIFY(!client.announceFinalized(next, nowOf(*chain)).isRejected());
    QVERIFY(converse(client, *chain));
    QVERIFY(client.finalized().hash == chain->best().hash);

    const Bytes key = subtensor::system::kAccount.key(account(9));
    const trie::StateTrie state = *chain->stateAt(chain->best().hash);
    const auto reader = client.reader(chain->best().hash);
    QVERIFY(reader);
    const auto proof = trie::StorageProof::create(state.proof(std::vector<Bytes> { key }));
    const auto proven = reader->read(*proof, std::vector<Bytes> { key });
    QVERIFY(proven);
    const light::ProvenBytes& balance = proven->front();
    QCOMPARE(balance.level(), light::Level::Final);
    QCOMPARE(subtensor::system::kAccount.decode(*balance.value())->data.free.value(), Rao::kPerTao);
}

void ChainTest::observersAreToldInOrder()
{
    const std::unique_ptr<Chain> chain = openChain();
    Diary diary(*chain);
    QVERIFY(chain->submit(transferOf(*chain, account(9), Rao(Rao::kPerTao), { "//Alice", 1 }), kStart));
    QVERIFY(chain->submit(transferOf(*chain, account(9), Rao(Rao::kPerTao)), kStart));
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
    const std::vector<std::string> expected { "future", "ready", "ready", "imported 4", "inBlock", "inBlock",
        "finalized 4", "finalized", "finalized" };
    QCOMPARE(diary.lines, expected);
}

void ChainTest::timestampsGrowByASlot()
{
    const std::unique_ptr<Chain> chain = openChain();
    // A block at once, though no time has passed; then a long pause, which is not caught up.
    QVERIFY(chain->authorBlock(kStart));
    QCOMPARE(chain->info(kStart).time.count(), kStart.wall.count() + 250);
    QCOMPARE(chain->info(kStart).timeOffset.count(), 250);
    QVERIFY(chain->authorBlock(later(Milliseconds(3'600'000))));
    QCOMPARE(chain->info(kStart).time.count(), kStart.wall.count() + 3'600'000);
    // A clock that was set back does not set the chain back.
    QVERIFY(chain->authorBlock(later(Milliseconds(1'000))));
    QCOMPARE(chain->info(kStart).time.count(), kStart.wall.count() + 3'600'250);
}

void ChainTest::faucetIsAnOrdinaryTransfer()
{
    const std::unique_ptr<Chain> chain = openChain();
    const auto first = chain->faucet(account(5), Rao(3 * Rao::kPerTao), kStart);
    const auto second = chain->faucet(account(6), Rao(4 * Rao::kPerTao), kStart);
    QVERIFY(first && second);
    QVERIFY(chain->pool().find(*first) != nullptr);
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
    QCOMPARE(infoOf(*chain, account(5)).data.free.value(), 3 * Rao::kPerTao);
    QCOMPARE(infoOf(*chain, account(6)).data.free.value(), 4 * Rao::kPerTao);
    QCOMPARE(infoOf(*chain, accountOf("//Alice")).nonce, 2U);
}

void ChainTest::unknownBlocks()
{
    const std::unique_ptr<Chain> chain = openChain();
    const Hash256 unknown = Hash256 { account(1).bytes };
    QVERIFY(chain->block(unknown) == nullptr);
    QVERIFY(!chain->justification(unknown));
    QVERIFY(chain->stateAt(unknown).error().is(NodeError::UnknownBlock));
    QVERIFY(chain->runtimeCall("Core_version", {}, unknown).error().is(NodeError::UnknownBlock));
    QVERIFY(chain->dryRun({}, unknown).error().is(NodeError::UnknownBlock));
}

void ChainTest::oldStatesAreDiscarded()
{
    ChainConfig config = manualConfig();
    config.keptStates = 2;
    const std::unique_ptr<Chain> chain = openChain(config);
    QVERIFY(chain->stateAt(*chain->hashAt(BlockNumber(3))));
    QVERIFY(chain->stateAt(*chain->hashAt(BlockNumber(2))));
    const Hash256 old = *chain->hashAt(BlockNumber(1));
    QVERIFY(chain->stateAt(old).error().is(NodeError::StateDiscarded));
    QCOMPARE(chain->stateAt(old).error().detail(), toHex(old.view()));
    QVERIFY(chain->block(old) != nullptr);
}

void ChainTest::justificationsOfOldBlocksAreForgotten()
{
    ChainConfig config = manualConfig();
    config.keptJustifications = 4;
    config.keptStates = 1;
    const std::unique_ptr<Chain> chain = openChain(config);
    for (int i = 0; i < 520; ++i) {
        QVERIFY(chain->authorBlock(kStart));
    }
    const std::uint32_t best = chain->best().number.value();
    for (std::uint32_t number = 1; number <= best; ++number) {
        const bool expected = number % 512 == 0 || number + 4 > best;
        QCOMPARE(chain->justification(*chain->hashAt(BlockNumber(number))).has_value(), expected);
    }
}

void ChainTest::endOfTheClock()
{
    const std::unique_ptr<Chain> chain = openChain();
    const Now never { UnixTime::max(), kStart.steady };
    QVERIFY(chain->authorBlock(never).error().is(NodeError::ChainFull));
    QVERIFY(chain->authorBlock(later(Milliseconds(250))));
}

void ChainTest::info()
{
    ChainConfig config = manualConfig();
    config.genesis.speed = Speed::Normal;
    const std::unique_ptr<Chain> chain = openChain(config);
    QVERIFY(chain->submit(transferOf(*chain, account(9), Rao(1'000), { "//Alice", 3 }), kStart));
    QVERIFY(chain->submit(transferOf(*chain, account(9), Rao(1'000), { "//Bob", 0 }), kStart));
    const ChainInfo info = chain->info(kStart);
    QCOMPARE(info.profile, std::string("localnet-normal"));
    QCOMPARE(info.specVersion, 425U);
    QCOMPARE(info.slotDuration.count(), 12'000);
    QCOMPARE(info.poolReady, std::size_t { 1 });
    QCOMPARE(info.poolFuture, std::size_t { 1 });
    QVERIFY(info.head == chain->best());
    QVERIFY(info.sealing.kind == SealMode::Kind::Manual);
    QVERIFY(!info.authoringStopped);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chain_test.moc"
