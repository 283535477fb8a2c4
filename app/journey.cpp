// SPDX-License-Identifier: MIT
#include "app/journey.hpp"

#include "ui/secrets/typed_words.hpp"
#include "ui/viewmodels/password_advice.hpp"
#include "ui/viewmodels/review_model.hpp"
#include "ui/viewmodels/send_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/start_model.hpp"

#include <QEventLoop>
#include <QStringList>
#include <QTimer>
#include <array>

namespace taonaut::app {

using namespace std::chrono_literals;
using service::TransactionView;
using wallet::TransactionState;

namespace {

constexpr auto kLook = 5ms; // between two looks at what is awaited
constexpr auto kPatience = 10s;

/// The word at a position, counted from 1, as a person would read it from the screen.
/// The words at the asked positions, as typed into three fields.
bool confirmWords(ui::StartModel& start)
{
    const QList<int> asked = start.asked();
    const ByteView phrase = start.words()->view();
    const auto words = ui::wordsIn(phrase);
    std::array<ui::SecretText, 3> typed;
    if (asked.size() != 3 || words.empty()) {
        return false;
    }
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const ui::TypedWord& word = words[static_cast<std::size_t>(asked[static_cast<qsizetype>(i)] - 1)];
        typed[i].fill(crypto::Secret::copyOf(phrase.subspan(word.start, word.end - word.start)));
    }
    return start.confirmWords(&typed[0], &typed[1], &typed[2]);
}

tl::unexpected<Error> refused(const QString& sentence)
{
    return fail(JourneyError::Refused, sentence.toStdString());
}

std::optional<TransactionView> newest(const Stage& stage)
{
    const auto& transactions = stage.session.snapshot()->transactions;
    return transactions.empty() ? std::nullopt : std::optional(transactions.front());
}

bool hasEndedBadly(const TransactionView& transaction)
{
    using enum TransactionState;
    return transaction.state == Rejected || transaction.state == Expired || transaction.state == Failed;
}

/// Waits until the newest transaction is `wanted` or further.
Result<TransactionView> untilState(
    Stage& stage, const std::string& what, std::initializer_list<TransactionState> wanted)
{
    const auto reached = [&] {
        const auto transaction = newest(stage);
        return transaction
            && (hasEndedBadly(*transaction)
                || std::find(wanted.begin(), wanted.end(), transaction->state) != wanted.end());
    };
    if (const auto waited = until(what, kPatience, reached); !waited) {
        return fail(waited);
    }
    const TransactionView transaction = *newest(stage);
    if (hasEndedBadly(transaction)) {
        return fail(JourneyError::Refused,
            transaction.nodeWords.empty() ? "transaction " + transaction.problem : transaction.nodeWords);
    }
    if (!transaction.block || !transaction.fee) {
        return fail(JourneyError::Wrong, "the transaction has no proven block or no proven fee");
    }
    return transaction;
}

} // namespace

std::string_view moduleOf(JourneyError)
{
    return "journey";
}

std::string_view nameOf(JourneyError reason)
{
    switch (reason) {
    case JourneyError::TookTooLong:
        return "TookTooLong";
    case JourneyError::Refused:
        return "Refused";
    case JourneyError::Wrong:
        return "Wrong";
    }
    return "Unknown";
}

Result<void> until(
    const std::string& what, std::chrono::milliseconds patience, const std::function<bool()>& reached)
{
    QEventLoop loop;
    QTimer look;
    QTimer end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (reached()) {
            loop.exit(0);
        }
    });
    QObject::connect(&end, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    look.start(kLook);
    end.start(patience);
    if (loop.exec() != 0 && !reached()) {
        return fail(JourneyError::TookTooLong, what);
    }
    return {};
}

Result<void> followChain(Stage& stage)
{
    stage.session.start();
    const auto following = [&] { return stage.session.snapshot()->chain.phase == service::Phase::Following; };
    const auto waited = until("the chain to be verified up to its newest block", 20s, following);
    const auto& problem = stage.session.snapshot()->chain.problem;
    return !waited && problem ? Result<void>(tl::unexpected<Error>(*problem)) : waited;
}

Result<void> createWallet(Stage& stage, const QString& name, const QString& password)
{
    ui::StartModel& start = stage.start;
    ui::SecretText typed;
    typed.insert(password);
    ui::PasswordAdvice advice;
    advice.setContent(&typed);
    for (const QString& problem : { start.nameProblem(name), advice.problem() }) {
        if (!problem.isEmpty()) {
            return refused(problem);
        }
    }
    start.begin(name, &typed, false);
    if (!confirmWords(start)) {
        return refused(start.error());
    }
    start.create();
    if (const auto waited = until("the wallet to be written", kPatience, [&] { return !start.busy(); });
        !waited) {
        return waited;
    }
    return start.error().isEmpty() ? Result<void>() : refused(start.error());
}

Result<void> useDevelopment(Stage& stage, const QString& name)
{
    stage.start.useDevelopment(name);
    if (const auto waited = until("the development account", kPatience, [&] { return !stage.start.busy(); });
        !waited) {
        return waited;
    }
    return stage.start.error().isEmpty() ? Result<void>() : refused(stage.start.error());
}

Result<void> unlock(Stage& stage, const QString& password)
{
    ui::SecretText typed;
    typed.insert(password);
    stage.shell.unlock(&typed);
    if (const auto waited = until("the wallet to open", kPatience, [&] { return !stage.shell.unlocking(); });
        !waited) {
        return waited;
    }
    return stage.shell.unlocked() ? Result<void>() : refused(stage.shell.unlockError());
}

Result<void> select(Stage& stage, const QString& name)
{
    const qsizetype index = stage.shell.accountNames().indexOf(name);
    if (index < 0) {
        return fail(JourneyError::Wrong, "no account " + name.toStdString() + " in the list");
    }
    stage.shell.select(static_cast<int>(index));
    return {};
}

Result<void> reviewTransfer(Stage& stage, const QString& recipient, const QString& amount)
{
    ui::SendModel& send = stage.send;
    send.setRecipient(recipient);
    send.setAmount(amount);
    for (const QString& problem : { send.recipientError(), send.amountError() }) {
        if (!problem.isEmpty()) {
            return refused(problem);
        }
    }
    const auto ready = [&] { return !send.feeLead().isEmpty() && send.canReview(); };
    if (const auto waited = until("the fee of the transfer", kPatience, ready); !waited) {
        return waited;
    }
    send.review();
    if (const auto waited = until("the review", kPatience, [&] { return !send.busy(); }); !waited) {
        return waited;
    }
    return stage.review.open() ? Result<void>() : refused(send.error());
}

Result<void> confirmTransfer(Stage& stage)
{
    const std::size_t before = stage.session.snapshot()->transactions.size();
    if (!stage.review.canConfirm()) {
        return fail(JourneyError::Wrong, "the sheet cannot be confirmed");
    }
    stage.review.confirm();
    if (const auto waited = until("the signature", kPatience, [&] { return !stage.review.busy(); });
        !waited) {
        return waited;
    }
    if (!stage.review.error().isEmpty()) {
        return refused(stage.review.error());
    }
    return stage.session.snapshot()->transactions.size() == before + 1
        ? Result<void>()
        : fail(JourneyError::Wrong, "the transaction is not in the list");
}

Result<TransactionView> inBlock(Stage& stage)
{
    return untilState(stage, "the transaction in a proven block body",
        { TransactionState::InBlock, TransactionState::Final });
}

Result<TransactionView> untilFinal(Stage& stage)
{
    return untilState(stage, "the transaction in a final block", { TransactionState::Final });
}

Result<light::Proven<subtensor::system::AccountInfo>> provenBalance(Stage& stage, BlockNumber atLeast)
{
    std::optional<light::Proven<subtensor::system::AccountInfo>> found;
    const auto reached = [&] {
        const auto snapshot = stage.session.snapshot();
        for (const service::AccountView& view : snapshot->accounts) {
            const bool proven = view.info && view.id == snapshot->selected
                && view.info->level() == light::Level::Final && view.info->block().number >= atLeast;
            if (proven) {
                found = view.info;
            }
        }
        return found.has_value();
    };
    if (const auto waited = until("a balance proven at a final block", kPatience, reached); !waited) {
        return fail(waited);
    }
    return *found;
}

} // namespace taonaut::app
