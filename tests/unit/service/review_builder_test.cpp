// SPDX-License-Identifier: MIT
#include "core/service/review_builder.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/wallet/transfer.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using service::ReviewError;
using service::ReviewInputs;
using service::ReviewSheet;
using test::BlockEnd;
using test::ScriptedLight;

class ReviewBuilderTest : public QObject {
    Q_OBJECT
private slots:
    void sheetIsMadeOfTheBytes();
    void payloadIsWhatIsSigned();
    void metadataDigestIsSignedWhereThereIsOne();
    void changesFollowTheProof();
    void levelIsThatOfTheWeakest();
    void paymentToItself();
    void overflowIsNotForeseen();
    void eraEnds();
    void batchesAddUp();
    void whatCannotBeForeseen();
    void namesOfWhoIsNamed();
    void typedWords();
    void everyReasonOfConfirm();
};

namespace {

constexpr Rao kTao { Rao::kPerTao };

AccountId account(std::uint8_t fill)
{
    AccountId id;
    id.bytes.fill(static_cast<std::byte>(0x80 + fill)); // none of the chain's own accounts
    return id;
}

class World {
public:
    World()
    {
        setFree(1, Rao(100 * Rao::kPerTao));
        light.grow(3);
    }
    void setFree(std::uint8_t who, Rao free)
    {
        subtensor::system::AccountInfo info;
        info.nonce = 7;
        info.data.free = free;
        light.setAccount(account(who), info);
    }
    [[nodiscard]] ReviewInputs inputs(std::uint8_t to, Rao amount) const
    {
        ReviewInputs inputs { account(1),
            wallet::reviewCall(wallet::transferCall({ account(to), amount, true })),
            { { account(1), light.prove(account(1)) }, { account(to), light.prove(account(to)) } } };
        if (to == 1) {
            inputs.parties.pop_back(); // each once
        }
        inputs.nameOf = [](const AccountId& id) {
            return std::string(id == account(1) ? "Savings" : id == account(2) ? "Friend" : "");
        };
        inputs.fee = Rao(125'000);
        inputs.nonce = inputs.parties.front().info.value().nonce;
        inputs.birth = light.client().finalized();
        inputs.specVersion = 425;
        inputs.transactionVersion = 1;
        inputs.genesisHash = light.client().parameters().genesisHash();
        inputs.realMoney = false;
        return inputs;
    }
    ScriptedLight light;
};

} // namespace

void ReviewBuilderTest::sheetIsMadeOfTheBytes()
{
    World world;
    const ReviewSheet sheet = service::buildReview(world.inputs(2, kTao), 9);
    QCOMPARE(sheet.id, std::uint64_t(9));
    QVERIFY(sheet.call.call == wallet::transferCall({ account(2), kTao, true }));
    const auto& action = std::get<wallet::TransferAction>(sheet.call.action);
    QVERIFY(action.recipient == account(2) && action.amount == kTao && action.keepAlive);
    QCOMPARE(sheet.extra.nonce, 7U);
    QVERIFY(!wallet::stopsSigning(sheet.checks));
    QVERIFY(sheet.provenAt == world.light.client().best());
}

void ReviewBuilderTest::payloadIsWhatIsSigned()
{
    World world;
    const ReviewSheet sheet = service::buildReview(world.inputs(2, kTao), 1);
    const chain::SignedAdditional additional = service::additionalOf(sheet);
    QVERIFY(sheet.payload == chain::signingPayload(sheet.call.call, sheet.extra, additional));
    QVERIFY(additional.birthHash == world.light.client().finalized().hash);
    QCOMPARE(additional.specVersion, 425U);
    // Any other byte of the call gives another payload.
    const ReviewSheet other = service::buildReview(world.inputs(2, Rao(kTao.value() + 1)), 1);
    QVERIFY(other.payload != sheet.payload);
    QCOMPARE(sheet.signedBytes, sheet.payload.size()); // under 256 bytes nothing is hashed
}

void ReviewBuilderTest::metadataDigestIsSignedWhereThereIsOne()
{
    World world;
    const ReviewSheet without = service::buildReview(world.inputs(2, kTao), 1);
    QVERIFY(!without.extra.checkMetadataHash);
    ReviewInputs inputs = world.inputs(2, kTao);
    inputs.metadataDigest = world.light.client().best().hash; // any 32 bytes
    const ReviewSheet with = service::buildReview(inputs, 1);
    QVERIFY(with.extra.checkMetadataHash);
    QVERIFY(service::additionalOf(with).metadataDigest == inputs.metadataDigest);
    QCOMPARE(with.signedBytes, without.signedBytes + 32);
    inputs.metadataDigest->bytes[0] ^= std::byte { 1 };
    QVERIFY(service::buildReview(inputs, 1).payload != with.payload);
}

void ReviewBuilderTest::changesFollowTheProof()
{
    World world;
    const ReviewSheet sheet = service::buildReview(world.inputs(2, kTao), 1);
    QCOMPARE(sheet.changes.size(), std::size_t(2));
    QCOMPARE(sheet.changes[0].before, Rao(100 * Rao::kPerTao));
    QCOMPARE(*sheet.changes[0].after, Rao(99 * Rao::kPerTao - 125'000));
    QCOMPARE(sheet.changes[1].name, std::string("Friend"));
    QCOMPARE(sheet.changes[1].before, Rao());
    QCOMPARE(*sheet.changes[1].after, kTao);
    const ReviewSheet tooMuch = service::buildReview(world.inputs(2, Rao(101 * Rao::kPerTao)), 1);
    QVERIFY(!tooMuch.changes[0].after.has_value());
    QVERIFY(!tooMuch.changes[1].after.has_value());
    QVERIFY(wallet::stopsSigning(tooMuch.checks));
}

void ReviewBuilderTest::levelIsThatOfTheWeakest()
{
    World world;
    QVERIFY(service::buildReview(world.inputs(2, kTao), 1).level == light::Level::Final);
    ReviewInputs inputs = world.inputs(2, kTao);
    world.light.grow(1, BlockEnd::Sealed);
    inputs.parties[1].info = world.light.prove(account(2));
    QVERIFY(service::buildReview(inputs, 1).level == light::Level::Sealed);
}

void ReviewBuilderTest::paymentToItself()
{
    World world;
    const ReviewSheet sheet = service::buildReview(world.inputs(1, kTao), 1);
    QCOMPARE(sheet.changes.size(), std::size_t(1));
    QCOMPARE(*sheet.changes[0].after, Rao(100 * Rao::kPerTao - 125'000)); // only the fee goes
}

void ReviewBuilderTest::overflowIsNotForeseen()
{
    World world;
    world.setFree(3, Rao(std::numeric_limits<std::uint64_t>::max()));
    world.light.grow(1);
    const ReviewSheet sheet = service::buildReview(world.inputs(3, kTao), 1);
    QVERIFY(!sheet.changes[1].after.has_value());
}

void ReviewBuilderTest::eraEnds()
{
    World world;
    const ReviewSheet sheet = service::buildReview(world.inputs(2, kTao), 1);
    QCOMPARE(sheet.extra.era.period, 64U);
    QCOMPARE(sheet.expiresAt.value(), sheet.birth.number.value() + 64);
    QVERIFY(sheet.extra.era.birth(sheet.birth.number) == sheet.birth.number);
}

namespace {

ReviewInputs inputsFor(const World& world, const Bytes& call)
{
    ReviewInputs inputs = world.inputs(2, kTao);
    inputs.call = wallet::reviewCall(call);
    inputs.parties.clear();
    for (const AccountId& party : service::partiesOf(inputs.call, account(1))) {
        inputs.parties.push_back({ party, world.light.prove(party) });
    }
    return inputs;
}

Bytes batchOf(std::vector<Bytes> calls)
{
    namespace utility = subtensor::utility;
    utility::BatchAll batch;
    for (Bytes& call : calls) {
        batch.calls.push_back({ std::move(call) });
    }
    return subtensor::encodeCall(utility::Call(batch));
}

Bytes pay(std::uint8_t to, Rao amount)
{
    return wallet::transferCall({ account(to), amount, true });
}

} // namespace

void ReviewBuilderTest::batchesAddUp()
{
    World world;
    const ReviewSheet sheet
        = service::buildReview(inputsFor(world, batchOf({ pay(2, kTao), pay(3, kTao), pay(2, kTao) })), 1);
    QVERIFY(sheet.call.wrapper.kind == wallet::WrapperKind::BatchAll);
    QCOMPARE(sheet.changes.size(), std::size_t(3));
    QCOMPARE(*sheet.changes[0].after, Rao(97 * Rao::kPerTao - 125'000));
    QCOMPARE(*sheet.changes[1].after, Rao(2 * Rao::kPerTao));
    QCOMPARE(*sheet.changes[2].after, kTao);
    QVERIFY(!wallet::stopsSigning(sheet.checks));
}

void ReviewBuilderTest::whatCannotBeForeseen()
{
    World world;
    namespace module = subtensor::subtensor_module;
    const Bytes unstake = subtensor::encodeCall(module::Call(module::UnstakeAll { account(5) }));
    const ReviewSheet sheet = service::buildReview(inputsFor(world, batchOf({ pay(2, kTao), unstake })), 1);
    QCOMPARE(sheet.changes.size(), std::size_t(2));
    for (const auto& change : sheet.changes) {
        QVERIFY(!change.after);
    }
}

void ReviewBuilderTest::namesOfWhoIsNamed()
{
    World world;
    const ReviewSheet sheet
        = service::buildReview(inputsFor(world, batchOf({ pay(2, kTao), pay(3, kTao), pay(2, kTao) })), 1);
    QCOMPARE(sheet.names.size(), std::size_t(1)); // known ones, each once
    QCOMPARE(sheet.names[0].name, std::string("Friend"));
}

void ReviewBuilderTest::typedWords()
{
    World world;
    QVERIFY(service::buildReview(world.inputs(2, kTao), 1).typed.empty());
    const Bytes remark = subtensor::encodeCall(subtensor::system::Call(subtensor::system::Remark {}));
    const ReviewSheet sheet = service::buildReview(inputsFor(world, remark), 1);
    QVERIFY(sheet.typed == std::vector { wallet::TypedReason::UnknownCall });
    QCOMPARE(sheet.typedWord, std::string("remark"));
    QVERIFY(!wallet::stopsSigning(sheet.checks));
    // The person has to have typed exactly it.
    test::ScriptedSession session(test::Scene::FundedAccount);
    QSignalSpy ready(&session, &service::Session::reviewReady);
    std::string refused;
    QObject::connect(&session, &service::Session::failed, &session,
        [&refused](service::RequestId, const Error& error) { refused = error.text(); });
    QSignalSpy finished(&session, &service::Session::finished);
    session.review(service::CallRequest { *session.snapshot()->selected, remark });
    QVERIFY(ready.wait(1000));
    for (const char* word : { "", "Remark", "remark " }) {
        refused.clear();
        session.confirm(session.sheet()->id, word);
        QTRY_COMPARE(refused, std::string("review.NotTyped"));
    }
    session.confirm(session.sheet()->id, "remark");
    QVERIFY(finished.wait(1000));
    QCOMPARE(session.book().transactions().front().review.callName, std::string("remark"));
}

void ReviewBuilderTest::everyReasonOfConfirm()
{
    const auto reasonOf = [](test::ScriptedSession& session, auto act) {
        std::string reason;
        const auto connection = QObject::connect(&session, &service::Session::failed, &session,
            [&reason](service::RequestId, const Error& error) { reason = error.text(); });
        act();
        (void)QTest::qWaitFor([&] { return !reason.empty(); }, 1000);
        QObject::disconnect(connection);
        return reason;
    };
    test::ScriptedSession session(test::Scene::ReviewWarning);
    QSignalSpy ready(&session, &service::Session::reviewReady);
    QVERIFY(ready.wait(1000));
    const std::uint64_t id = session.sheet()->id;
    QCOMPARE(reasonOf(session, [&] { session.confirm(id + 1000); }), std::string("review.UnknownReview"));
    session.lock();
    QCOMPARE(reasonOf(session, [&] { session.confirm(id); }), std::string("account.Locked"));
    session.grow(70);
    QCOMPARE(reasonOf(session, [&] { session.confirm(id); }), std::string("review.Outdated"));
    session.setPhase(service::Phase::Syncing);
    QCOMPARE(reasonOf(session, [&] { session.review(service::TransferRequest {}); }),
        std::string("review.NotFollowing"));
    test::ScriptedSession stopped(test::Scene::ReviewBlocking);
    QSignalSpy stoppedReady(&stopped, &service::Session::reviewReady);
    QVERIFY(stoppedReady.wait(1000));
    QCOMPARE(reasonOf(stopped, [&] { stopped.confirm(stopped.sheet()->id); }), std::string("review.Stopped"));
    for (const auto reason : { ReviewError::NotFollowing, ReviewError::BalanceUnknown,
             ReviewError::RuntimeUnknown, ReviewError::RuntimeNotUnderstood, ReviewError::UnknownReview,
             ReviewError::NotTyped, ReviewError::Stopped, ReviewError::Outdated }) {
        QVERIFY(nameOf(reason) != "Unknown");
    }
}

QTEST_GUILESS_MAIN(ReviewBuilderTest)
#include "review_builder_test.moc"
