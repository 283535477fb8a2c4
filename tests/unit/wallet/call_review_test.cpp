// SPDX-License-Identifier: MIT
// What the review says of calls, by their bytes alone.

#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/wallet/call_words.hpp"
#include "tests/unit/wallet/recorded_calls.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::test;

class CallReviewTest : public QObject {
    Q_OBJECT
private slots:
    void vectorsAreUnderstood();
    void wordsAreOfCallsThatExist();
    void rolesOfArguments();
    void stake();
    void proxies();
    void keys();
    void owners();
    void batchHoldsItsCalls();
    void wrappersSayForWhom();
    void depth();
    void callsWithoutWords();
    void everyReasonOfRaw();
    void anotherFormLosesItsWords();
    void numbersAreTheChains();
    void textAndBytes();
    void neutralTexts();
    void anyBytesAreRead();
};

namespace {

template <class T> T actionOf(const Bytes& call)
{
    const CallReview review = reviewCall(call);
    const T* action = std::get_if<T>(&review.action);
    return action == nullptr || review.standing != Standing::Understood ? T {} : *action;
}

std::string problemOf(ByteView call)
{
    const CallReview review = reviewCall(call);
    return review.problem ? std::string(review.problem->name()) : std::string();
}

} // namespace

void CallReviewTest::vectorsAreUnderstood()
{
    const std::vector<RecordedCall> calls = recordedCalls();
    QVERIFY(calls.size() >= 14);
    for (const RecordedCall& call : calls) {
        const CallReview review = reviewCall(call.bytes);
        QCOMPARE(review.palletName + "." + review.callName, call.name);
        QVERIFY2(weakestStanding(review) == Standing::Understood, call.name.c_str());
        QCOMPARE(review.call, call.bytes);
    }
}

// A misspelt name would leave a call without its words, silently.
void CallReviewTest::wordsAreOfCallsThatExist()
{
    const metadata::Metadata& known = subtensor::knownMetadata();
    for (const auto words : { moneyWords(), stakeWords(), subnetWords(), keyWords(), wrapperWords() }) {
        for (const CallWords& one : words) {
            QVERIFY2(known.call(one.pallet, one.call) != nullptr, std::string(one.call).c_str());
        }
    }
}

void CallReviewTest::rolesOfArguments()
{
    const CallReview add = reviewCall(addStakeLimit(0x22, 7, 1'000));
    QVERIFY(add.argument("hotkey")->role == Role::Account);
    QVERIFY(*add.argument("hotkey")->account() == account(0x22));
    QVERIFY(add.argument("netuid")->role == Role::Subnet);
    QVERIFY(add.argument("amount_staked")->role == Role::Tao);
    QVERIFY(add.argument("limit_price")->role == Role::Price);
    QCOMPARE(*add.argument("amount_staked")->number(), std::uint64_t(1'000));
    const CallReview swap
        = reviewCall(CallWriter(7, 87).account(1).u16(3).u16(4).u64(55).take()); // swap_stake
    QVERIFY(swap.argument("alpha_amount")->role == Role::Alpha);
    QVERIFY(swap.argument("alpha_amount")->netuid == NetUid(3)); // of the origin
    QVERIFY(reviewCall(transferTo(1, 2)).argument("dest")->role == Role::Account);
    const CallReview proxy = reviewCall(CallWriter(16, 1).address(1).u8(0).u32(7'200).take());
    QVERIFY(proxy.argument("delay")->role == Role::Block);
    QVERIFY(
        reviewCall(CallWriter(7, 66).account(1).u16(11'796).take()).argument("take")->role == Role::Share);
    QVERIFY(proxy.argument("nothing") == nullptr);
}

void CallReviewTest::stake()
{
    const auto add = actionOf<AddStakeAction>(addStakeLimit(0x22, 7, 1'000));
    QVERIFY(add.hotkey == account(0x22) && add.netuid == NetUid(7) && add.amount == Rao(1'000));
    QVERIFY(add.limit == (PriceLimit { 12'345'678, false }) && !add.burnt);
    const auto all = actionOf<RemoveStakeAction>(CallWriter(7, 103).account(5).u16(9).u8(0).take());
    QVERIFY(all.hotkey == account(5) && !all.amount && !all.limit);
    const auto part = actionOf<RemoveStakeAction>(CallWriter(7, 3).account(5).u16(9).u64(77).take());
    QVERIFY(part.amount == (AlphaAmount { NetUid(9), 77 }));
    const auto gone = actionOf<UnstakeAllAction>(CallWriter(7, 84).account(5).take());
    QVERIFY(gone.toRoot && gone.hotkey == account(5));
    const auto move
        = actionOf<MoveStakeAction>(CallWriter(7, 85).account(1).account(2).u16(3).u16(4).u64(5).take());
    QVERIFY(move.fromHotkey == account(1) && move.toHotkey == account(2) && !move.toColdkey);
    const auto given
        = actionOf<MoveStakeAction>(CallWriter(7, 86).account(1).account(2).u16(3).u16(3).u64(5).take());
    QVERIFY(given.toColdkey == account(1) && given.fromHotkey == account(2));
    const auto burnt = actionOf<EndAlphaAction>(CallWriter(7, 101).account(1).u64(8).u16(2).take());
    QVERIFY(burnt.kind == EndAlphaAction::Kind::Recycle && burnt.amount == (AlphaAmount { NetUid(2), 8 }));
    const auto lock = actionOf<LockAction>(CallWriter(7, 136).account(1).u16(2).u64(3).take());
    QVERIFY(lock.kind == LockAction::Kind::Lock && lock.amount == (AlphaAmount { NetUid(2), 3 }));
    const auto claim = actionOf<RootClaimAction>(CallWriter(7, 121).compact(2).u16(1).u16(64).take());
    QVERIFY(claim.netuids == (std::vector { NetUid(1), NetUid(64) }));
    const auto mode = actionOf<RootClaimAction>(CallWriter(7, 122).u8(2).compact(1).u16(64).take());
    QCOMPARE(mode.mode, std::string("KeepSubnets"));
    QVERIFY(mode.netuids == std::vector { NetUid(64) });
}

void CallReviewTest::proxies()
{
    const auto add = actionOf<ProxyAction>(CallWriter(16, 1).address(9).u8(0).u32(0).take());
    QVERIFY(add.kind == ProxyAction::Kind::Add && add.account == account(9));
    QCOMPARE(add.type, std::string("Any"));
    const auto removeAll = actionOf<ProxyAction>(CallWriter(16, 3).take());
    QVERIFY(removeAll.kind == ProxyAction::Kind::RemoveAll);
    const auto announce = actionOf<ProxyAction>(CallWriter(16, 6).address(9).account(0xab).take());
    QVERIFY(announce.kind == ProxyAction::Kind::Announce);
    QVERIFY(announce.callHash->bytes == account(0xab).bytes);
    const auto approve = actionOf<MultisigAction>(
        CallWriter(13, 2).u16(2).accounts({ 3, 4 }).u8(0).account(0xcd).compact(1).compact(0).take());
    QCOMPARE(approve.threshold, std::uint16_t(2));
    QVERIFY(approve.others == (std::vector { account(3), account(4) }));
    QVERIFY(approve.callHash.bytes == account(0xcd).bytes);
}

void CallReviewTest::keys()
{
    const auto swap
        = actionOf<SwapHotkeyAction>(CallWriter(7, 72).account(1).account(2).u8(1).u16(5).u8(1).take());
    QVERIFY(swap.from == account(1) && swap.to == account(2) && swap.netuid == NetUid(5) && swap.keepStake);
    QVERIFY(!actionOf<SwapHotkeyAction>(CallWriter(7, 70).account(1).account(2).u8(0).take()).netuid);
    const auto announce = actionOf<ColdkeySwapAction>(CallWriter(7, 125).account(0x77).take());
    QVERIFY(announce.hash && announce.hash->bytes == account(0x77).bytes && !announce.coldkey);
    const auto execute = actionOf<ColdkeySwapAction>(CallWriter(7, 126).account(0x77).take());
    QVERIFY(execute.kind == ColdkeySwapAction::Kind::Execute && execute.coldkey == account(0x77));
    const auto children = actionOf<ChildrenAction>(
        CallWriter(7, 67).account(1).u16(2).compact(1).u64(~std::uint64_t { 0 } / 2).account(4).take());
    QCOMPARE(children.children.size(), std::size_t(1));
    QVERIFY(children.children[0].hotkey == account(4));
}

void CallReviewTest::owners()
{
    const CallReview review = reviewCall(CallWriter(19, 3).u16(1).u64(50).take());
    const auto* set = std::get_if<HyperparameterAction>(&review.action);
    QVERIFY(set != nullptr && set->netuid == NetUid(1));
    QCOMPARE(set->name, std::string("serving_rate_limit"));
    QVERIFY(set->values == std::vector<std::size_t> { 1 });
    QCOMPARE(*review.arguments[set->values[0]].number(), std::uint64_t(50));
    const auto symbol = actionOf<SubnetAction>(CallWriter(7, 112).u16(3).text("t").take());
    QVERIFY(symbol.kind == SubnetAction::Kind::Symbol && symbol.netuid == NetUid(3));
    const auto limit = actionOf<RegisterAction>(CallWriter(7, 134).u16(3).account(4).u64(99).take());
    QVERIFY(limit.priceLimit == std::uint64_t(99) && limit.hotkey == account(4));
}

void CallReviewTest::batchHoldsItsCalls()
{
    const Bytes first = transferTo(1, 2);
    const Bytes second = addStakeLimit(3, 4, 5);
    const CallReview batch = reviewCall(batchAll({ first, second }));
    QVERIFY(batch.wrapper.kind == WrapperKind::BatchAll);
    QVERIFY(std::holds_alternative<WrapperAction>(batch.action));
    QCOMPARE(batch.nested.size(), std::size_t(2));
    QCOMPARE(batch.nested[0].call, first);
    QCOMPARE(batch.nested[1].call, second);
    QVERIFY(std::get<TransferAction>(batch.nested[0].action).recipient == account(1));
    const Argument& calls = *batch.argument("calls");
    QVERIFY(calls.parts[1].role == Role::Call);
    QVERIFY(calls.parts[1].value == Datum(NestedCall { 1 }));
    QCOMPARE(nestingDepth(batch), std::size_t(1));
}

void CallReviewTest::wrappersSayForWhom()
{
    for (const RecordedCall& call : nestedCalls()) {
        const CallReview review = reviewCall(call.bytes);
        QVERIFY2(weakestStanding(review) == Standing::Understood, call.name.c_str());
        const bool known
            = review.wrapper.kind != WrapperKind::None && review.wrapper.kind != WrapperKind::Other;
        QVERIFY2(known, call.name.c_str());
    }
    const CallReview proxy = reviewCall(proxied(0x31, transferTo(1, 2)));
    QVERIFY(proxy.wrapper.origin == account(0x31));
    QCOMPARE(proxy.wrapper.proxyType, std::string("Any"));
    const CallReview multi = reviewCall(asMulti({ 5, 6 }, transferTo(1, 2)));
    QCOMPARE(multi.wrapper.threshold, std::uint16_t(2));
    QVERIFY(multi.wrapper.others == (std::vector { account(5), account(6) }));
}

void CallReviewTest::depth()
{
    Bytes call = transferTo(1, 2);
    for (std::size_t i = 0; i < kDeepestCall; ++i) {
        call = proxied(0x31, call);
    }
    const CallReview deepest = reviewCall(call);
    QVERIFY(deepest.standing == Standing::Understood);
    QCOMPARE(nestingDepth(deepest), kDeepestCall);
    QCOMPARE(problemOf(proxied(0x31, call)), std::string("NestedTooDeep"));
    Bytes abyss(100'000, std::byte { 0 });
    for (std::size_t i = 0; i + 1 < abyss.size(); i += 2) {
        abyss[i] = std::byte { 12 }; // sudo(sudo(sudo(…
    }
    QCOMPARE(problemOf(abyss), std::string("NestedTooDeep"));
}

void CallReviewTest::callsWithoutWords()
{
    const Bytes remark = CallWriter(0, 0).text("hello").take();
    const CallReview review = reviewCall(remark);
    QVERIFY(review.standing == Standing::Named && std::holds_alternative<UnknownAction>(review.action));
    QCOMPARE(review.callName, std::string("remark"));
    QVERIFY(weakestStanding(reviewCall(batchAll({ transferTo(1, 2), remark }))) == Standing::Named);
}

void CallReviewTest::everyReasonOfRaw()
{
    QCOMPARE(problemOf({}), std::string("TooShort"));
    QCOMPARE(problemOf(*fromHex("05")), std::string("TooShort"));
    QCOMPARE(problemOf(*fromHex("fe00")), std::string("UnknownPallet"));
    QCOMPARE(problemOf(*fromHex("05fe")), std::string("UnknownCall"));
    QCOMPARE(problemOf(*fromHex("0503")), std::string("Undecodable"));
    QCOMPARE(
        problemOf(CallWriter(5, 3).address(1).u8(1).u8(0).take()), std::string("Undecodable")); // 0, long
    QCOMPARE(problemOf(CallWriter(5, 4).address(1).u8(2).take()), std::string("Undecodable")); // a flag of 2
    Bytes longer = transferTo(1, 2);
    longer.push_back(std::byte { 0 });
    QCOMPARE(problemOf(longer), std::string("TrailingBytes"));
    // One bad call inside spoils the whole.
    QCOMPARE(problemOf(batchAll({ transferTo(1, 2), *fromHex("05fe") })), std::string("UnknownCall"));
    for (const auto reason : { ReviewProblem::TooShort, ReviewProblem::UnknownPallet,
             ReviewProblem::UnknownCall, ReviewProblem::Undecodable, ReviewProblem::TrailingBytes,
             ReviewProblem::NestedTooDeep, ReviewProblem::OtherRuntime, ReviewProblem::HiddenCall }) {
        QVERIFY(nameOf(reason) != "Unknown");
    }
}

namespace {

/// The declared runtime, changed.
template <class Change> std::shared_ptr<const subtensor::ChainRuntime> changedRuntime(Change change)
{
    metadata::Metadata chain = subtensor::knownMetadata();
    std::vector<metadata::Type> types(chain.types.types().begin(), chain.types.types().end());
    change(chain, types);
    chain.types = *metadata::TypeRegistry::create(std::move(types));
    return *subtensor::ChainRuntime::create(std::move(chain));
}

metadata::Case& caseOf(std::vector<metadata::Type>& types, metadata::TypeId calls, std::string_view name)
{
    auto& cases = std::get<metadata::Variant>(types[calls].def).cases;
    return *std::find_if(cases.begin(), cases.end(), [&](const auto& one) { return one.name == name; });
}

} // namespace

void CallReviewTest::anotherFormLosesItsWords()
{
    const auto runtime = changedRuntime([](metadata::Metadata& chain, std::vector<metadata::Type>& types) {
        const metadata::TypeId calls = *chain.pallet("Balances")->calls;
        caseOf(types, calls, "transfer_all").fields[1].name = "kill";
        caseOf(types, calls, "burn").fields[0].typeName = "Shells";
    });
    const CallReview all = reviewCall(*runtime, CallWriter(5, 4).address(1).u8(1).take());
    QVERIFY(all.standing == Standing::Named);
    QCOMPARE(all.arguments[1].name, std::string("kill"));
    // The words ask for rao: an amount of something else is none.
    QVERIFY(reviewCall(*runtime, CallWriter(5, 10).compact(5).u8(1).take()).standing == Standing::Named);
    QVERIFY(reviewCall(*runtime, transferTo(1, 2)).standing == Standing::Understood);
}

void CallReviewTest::numbersAreTheChains()
{
    const auto runtime = changedRuntime([](metadata::Metadata& chain, std::vector<metadata::Type>& types) {
        caseOf(types, *chain.pallet("Balances")->calls, "transfer_keep_alive").index = 77;
    });
    namespace balances = subtensor::balances;
    const balances::TransferKeepAlive pay { subtensor::Address::of(account(1)), Rao(2) };
    const auto bytes = runtime->encodeCall(balances::Call(pay));
    QVERIFY(bytes.has_value());
    QCOMPARE(int { std::to_integer<std::uint8_t>((*bytes)[1]) }, 77);
    const CallReview review = reviewCall(*runtime, *bytes);
    QCOMPARE(review.callName, std::string("transfer_keep_alive"));
    QVERIFY(std::get<TransferAction>(review.action).amount == Rao(2));
}

void CallReviewTest::textAndBytes()
{
    const auto remarkOf = [](std::string_view text) {
        return reviewCall(CallWriter(0, 0).text(text).take()).arguments.front();
    };
    QVERIFY(remarkOf("τ pays").role == Role::Text);
    QVERIFY(remarkOf("\xff\xfe").role == Role::Bytes); // not UTF-8
    QVERIFY(remarkOf(std::string_view("a\0b", 3)).role == Role::Bytes);
    QVERIFY(remarkOf("").role == Role::Bytes);
    const CallReview identity = reviewCall(CallWriter(7, 68)
                                               .text("Alice")
                                               .text("https://a")
                                               .text("")
                                               .text("")
                                               .text("")
                                               .text("d")
                                               .text("")
                                               .take());
    QVERIFY(std::holds_alternative<IdentityAction>(identity.action));
    QVERIFY(identity.argument("name")->value == Datum(std::string("Alice")));
}

void CallReviewTest::neutralTexts()
{
    const CallReview add = reviewCall(addStakeLimit(0x22, 7, 1'000));
    QCOMPARE(neutralText(*add.argument("amount_staked")), std::string("1000"));
    QCOMPARE(neutralText(*add.argument("allow_partial")), std::string("false"));
    QVERIFY(neutralText(*add.argument("hotkey")).starts_with("5"));
    const CallReview full = reviewCall(CallWriter(7, 103).account(5).u16(9).u8(1).u64(3).take());
    QCOMPARE(neutralText(*full.argument("limit_price")), std::string("Some(3)"));
    const CallReview claim = reviewCall(CallWriter(7, 121).compact(2).u16(1).u16(64).take());
    QCOMPARE(neutralText(*claim.argument("subnets")), std::string("[1, 64]"));
    const CallReview remark = reviewCall(CallWriter(0, 0).text("ττττ").take());
    QCOMPARE(neutralText(remark.arguments[0], 2), std::string("\"ττ…\""));
}

// Whatever is pasted: read, or refused with a reason.
void CallReviewTest::anyBytesAreRead()
{
    const std::vector<RecordedCall> calls = nestedCalls();
    std::uint32_t state = 12'345;
    const auto next = [&state] {
        state = state * 1'664'525U + 1'013'904'223U;
        return state >> 8;
    };
    for (int i = 0; i < 20'000; ++i) {
        Bytes call = calls[next() % calls.size()].bytes;
        for (unsigned changes = 0; changes < 1 + next() % 4; ++changes) {
            call[next() % call.size()] = static_cast<std::byte>(next());
        }
        const CallReview review = reviewCall(call);
        QVERIFY((review.standing == Standing::Raw) == review.problem.has_value());
        QCOMPARE(review.call, call);
    }
}

QTEST_GUILESS_MAIN(CallReviewTest)
#include "call_review_test.moc"
