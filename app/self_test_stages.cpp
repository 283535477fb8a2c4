// SPDX-License-Identifier: MIT
// The stages of the self-test: the window's session and view models without pixels.

#include "app/journey.hpp"
#include "app/self_test.hpp"
#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/crypto/ss58.hpp"
#include "ui/viewmodels/format.hpp"
#include "ui/viewmodels/messages.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/send_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/start_model.hpp"

#include <QCoreApplication>
#include <cstdio>

namespace taonaut::app {

namespace {

constexpr const char* kWalletName = "Journey";
constexpr const char* kPassword = "self-test password";
constexpr const char* kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
constexpr Rao kFunds { 10 * Rao::kPerTao };
constexpr Rao kSent { Rao::kPerTao };

void line(const char* word, const QString& text)
{
    std::printf("%s %s\n", word, qPrintable(text));
    std::fflush(stdout);
}

int report(const QString& step, const Error& error)
{
    const QString why = error.is(JourneyError::Refused) || error.is(JourneyError::Wrong)
            || error.is(JourneyError::TookTooLong)
        ? QString::fromStdString(error.text())
        : ui::sentence(error) + " [" + QString::fromStdString(error.text()) + "]";
    line("fail", step + ": " + why);
    return 1;
}

/// The window's models on a session, as Window wires them.
struct Models {
    explicit Models(service::LiveSession& session)
        : shell(session)
        , start(session)
        , send(session)
        , review(session)
        , stage { session, shell, start, send, review }
    {
        QObject::connect(&send, &ui::SendModel::reviewReady, &review, &ui::ReviewModel::show);
        QObject::connect(&review, &ui::ReviewModel::confirmed, &send, &ui::SendModel::clear);
    }
    ui::ShellModel shell;
    ui::StartModel start;
    ui::SendModel send;
    ui::ReviewModel review;
    Stage stage;
};

QString chainLine(const service::LiveSession& session)
{
    const auto snapshot = session.snapshot();
    return QStringLiteral("block %1 verified, genesis %2, node at %3")
        .arg(ui::count(snapshot->chain.best ? snapshot->chain.best->number.value() : 0),
            ui::shortHash(snapshot->chain.genesisHash), QString::fromStdString(snapshot->chain.endpoint));
}

Rao spentBy(const service::TransactionView& transaction, Rao amount)
{
    return amount.saturatingPlus(transaction.fee.value_or(Rao()));
}

/// One transfer from typing to final, telling of each step.
Result<service::TransactionView> transfer(Stage& stage, const QString& to, const QString& amount)
{
    if (const auto reviewed = reviewTransfer(stage, to, amount); !reviewed) {
        return fail(reviewed);
    }
    line("detail", stage.review.title() + "; " + stage.review.decodedFrom());
    for (const QVariant& check : stage.review.checks()) {
        line("detail", check.toMap()["word"].toString() + ": " + check.toMap()["sentence"].toString());
    }
    if (const auto confirmed = confirmTransfer(stage); !confirmed) {
        return fail(confirmed);
    }
    line("step", QStringLiteral("signed and sent: τ %1").arg(amount));
    const auto included = inBlock(stage);
    if (!included) {
        return included;
    }
    line("step",
        QStringLiteral("in block %1 at position %2, proven by its body; fee %3 rao, proven by its events")
            .arg(included->block->number.value())
            .arg(included->indexInBlock)
            .arg(included->fee->value()));
    line("detail",
        "transaction " + ui::shortHash(included->hash) + " in " + ui::shortHash(included->block->hash));
    const auto final = untilFinal(stage);
    if (final) {
        line("step",
            QStringLiteral("final: block %1 is signed by the voters").arg(final->block->number.value()));
    }
    return final;
}

/// The selected account's balance, proven at a final block; it must be `expected`.
Result<BlockNumber> expectBalance(Stage& stage, Rao expected, BlockNumber atLeast)
{
    const auto proven = provenBalance(stage, atLeast);
    if (!proven) {
        return fail(proven);
    }
    const Rao free = proven->value().data.free;
    if (free != expected) {
        return fail(JourneyError::Wrong, "the balance is " + taoText(free) + ", not " + taoText(expected));
    }
    line("step",
        QStringLiteral("balance τ %1 proven at final block %2")
            .arg(ui::amountShort(free))
            .arg(proven->block().number.value()));
    line("detail",
        QStringLiteral("%1 trie nodes, %2 bytes, state root %3")
            .arg(proven->evidence().steps.size())
            .arg(proven->evidence().proofBytes)
            .arg(ui::shortHash(proven->evidence().stateRoot)));
    return proven->block().number;
}

Result<void> firstJourney(Stage& stage)
{
    if (const auto made = createWallet(stage, kWalletName, kPassword); !made) {
        return made;
    }
    const QString address = stage.shell.accountAddress();
    line("step", "wallet from fresh words: " + address);
    if (const auto alice = useDevelopment(stage, "Alice"); !alice) {
        return alice;
    }
    const auto funded = transfer(stage, address, QString::fromStdString(taoText(kFunds)));
    if (!funded) {
        return fail(funded);
    }
    if (const auto selected = select(stage, kWalletName); !selected) {
        return selected;
    }
    if (const auto rich = expectBalance(stage, kFunds, funded->block->number); !rich) {
        return fail(rich);
    }
    stage.shell.lock();
    if (stage.shell.unlocked()) {
        return fail(JourneyError::Wrong, "the wallet is open after it was locked");
    }
    if (const auto open = unlock(stage, kPassword); !open) {
        return open;
    }
    line("step", "locked, and opened again with the password");
    const auto paid = transfer(stage, kBob, QString::fromStdString(taoText(kSent)));
    if (!paid) {
        return fail(paid);
    }
    const Rao left = kFunds.saturatingMinus(spentBy(*paid, kSent));
    const auto at = expectBalance(stage, left, paid->block->number);
    if (!at) {
        return fail(at);
    }
    line("fact", "account " + address);
    line("fact", "balance " + QString::number(left.value()));
    line("fact", "block " + QString::number(at->value()));
    line("fact", "transaction " + QString::fromStdString(toHex(paid->hash.view())));
    return {};
}

Result<void> secondJourney(Stage& stage, const Facts& facts)
{
    if (const auto selected = select(stage, kWalletName); !selected) {
        return selected;
    }
    if (stage.shell.accountAddress() != facts.at("account") || stage.shell.unlocked()) {
        return fail(JourneyError::Wrong, "the wallet is another one, or open without its password");
    }
    line("step", "the wallet is there, locked");
    const Rao expected(facts.at("balance").toULongLong());
    const BlockNumber before(facts.at("block").toUInt());
    if (const auto same = expectBalance(stage, expected, before); !same) {
        return fail(same);
    }
    const auto snapshot = stage.session.snapshot();
    const bool kept = !snapshot->transactions.empty()
        && snapshot->transactions.front().state == wallet::TransactionState::Final
        && QString::fromStdString(toHex(snapshot->transactions.front().hash.view()))
            == facts.at("transaction");
    if (!kept) {
        return fail(JourneyError::Wrong, "the list of transactions was lost");
    }
    line("step", "the transaction is in the list, final");
    if (const auto open = unlock(stage, kPassword); !open) {
        return open;
    }
    line("step", "the password opens the wallet");
    return {};
}

int play(const Options& options, const QString& name, const std::function<Result<void>(Stage&)>& journey)
{
    ChainChoice chain = options.chain;
    chain.port = 0; // never in the way of a chain that runs already
    Composition composition(options.profile, options.wallets, chain);
    Models models(composition.session());
    if (const auto following = followChain(models.stage); !following) {
        return report("chain", following.error());
    }
    line("step", chainLine(composition.session()));
    if (const auto done = journey(models.stage); !done) {
        return report(name, done.error());
    }
    line("ready", {});
    return QCoreApplication::exec(); // until the kill
}

} // namespace

int runFirstStage(const Options& options)
{
    return play(options, "journey", firstJourney);
}

int runSecondStage(const Options& options, const Facts& facts)
{
    return play(options, "restart", [&facts](Stage& stage) { return secondJourney(stage, facts); });
}

} // namespace taonaut::app
