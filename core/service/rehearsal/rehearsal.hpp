// SPDX-License-Identifier: MIT
#pragma once

// "Run the lying-server test": plays attacks one after another against the light client of this program, with
// the server that is in use now and a liar in between. Each attack meets a fresh client of its own, on a
// thread of its own; the link that the window lives on is never touched.
//
// An attack is over when the client refuses an answer, reaches its goal in spite of the lie (Failed), or the
// deadline passes. What is reported is what happened: a refusal for another reason than the attack names, or
// a lie for which there was no occasion, is Failed too.

#include "core/base/bytes.hpp"
#include "core/light/chain_parameters.hpp"
#include "core/service/rehearsal/attacks.hpp"

#include <QObject>
#include <QThread>
#include <QUrl>
#include <chrono>
#include <vector>

namespace taonaut::service {

/// Reasons of verdicts that no module below gives.
enum class RehearsalError : std::uint16_t {
    NotTold, ///< there was no occasion for the lie within the deadline
    Believed, ///< the client went on as if nothing were wrong
    RoseHigher, ///< the client's final block moved although it should have stayed
    NoProxy, ///< no port for the liar
};
std::string_view moduleOf(RehearsalError reason);
std::string_view nameOf(RehearsalError reason);

struct RehearsalOptions {
    QUrl server; ///< the present endpoint
    light::ChainParameters chain;
    /// Of the present client (Client::serialize, or the link's state file); empty: the chain's trusted start.
    Bytes state {};
    std::optional<AccountId> account {}; ///< whose balance is lied about
    std::chrono::milliseconds patience { 5'000 }; ///< for one answer
    std::chrono::milliseconds deadline { 30'000 }; ///< for one attack
    std::vector<Attack> attacks = attackSelection();
};

class Rehearsal : public QObject {
    Q_OBJECT
public:
    explicit Rehearsal(RehearsalOptions options, QObject* parent = nullptr);
    /// Cancels, and waits for the thread.
    ~Rehearsal() override;

    /// Once.
    void start();
    /// The present attack is given up without a verdict; ends in finished().
    void cancel();

signals:
    void judged(const taonaut::service::AttackVerdict& verdict);
    /// After the last verdict or cancel(). Once.
    void finished();

private:
    class Stage;
    QThread m_thread;
    Stage* m_stage; ///< lives on m_thread, freed with it
};

} // namespace taonaut::service
