// SPDX-License-Identifier: MIT
// Recorded sessions, played again with one to three of their messages changed by chance: whatever a server
// says, every final block is on the chain that honest voters chose, every sealed header was made by an honest
// author, and every proven value, absence and list is the truth.
//
// TAONAUT_MUTATIONS says how many (50,000), TAONAUT_MUTATION_SEED where the chance begins, and
// TAONAUT_MUTATION_FIRST the number of the first one: a failure names seed and number, and plays alone with
// TAONAUT_MUTATIONS=1.

#include "tests/hostile/session_recordings.hpp"

#include <QtTest>
#include <fstream>

using namespace taonaut;
using namespace taonaut::test;

namespace {

constexpr std::uint64_t kSeed = 20'261'125;
constexpr std::uint64_t kInCi = 50'000;
/// One client in so many is given to an honest server afterwards.
constexpr std::uint64_t kRecoverEvery = 32;
/// Rounds in which the longest session is played once.
constexpr std::uint64_t kTurns = 4;
/// What the process may grow by while it plays: every client is freed, so only what lists keep for reuse.
constexpr long kGrowthKiB = 96 << 10;

std::uint64_t setting(const char* name, std::uint64_t usual)
{
    bool isNumber = false;
    const std::uint64_t value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : usual;
}

/// Peak memory of this process in KiB; 0 where it cannot be told.
long peakKiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stol(line.substr(6));
        }
    }
    return 0;
}

} // namespace

class MutationTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void honestSessionsEndWell();
    void nothingFalseIsBelieved();

private:
    void count(const ReplayResult& result);
    [[nodiscard]] const RecordedSession& sessionFor(std::uint64_t number) const;

    std::vector<RecordedSession> m_sessions;
    std::uint64_t m_endings[3] {};
    std::map<std::string, std::uint64_t> m_reasons;
};

void MutationTest::initTestCase()
{
    m_sessions = scriptedSessions();
    if (auto finney = finneySession(TAONAUT_VECTORS_DIR "/finney_session.json")) {
        m_sessions.push_back(std::move(*finney));
    }
}

void MutationTest::honestSessionsEndWell()
{
    for (const RecordedSession& session : m_sessions) {
        const ReplayResult result = replay(session, {}, true);
        QVERIFY2(result.broken.empty(), (session.name + ": " + result.broken).c_str());
        QVERIFY2(result.ending == ReplayResult::Ending::Harmless, session.name.c_str());
        QVERIFY2(result.finalized.number > session.chain.start().blockNumber, session.name.c_str());
        std::size_t reads = 0;
        for (const auto& event : session.events) {
            reads += event.keys.empty() ? 0 : 1;
        }
        QVERIFY2(result.proven == reads, session.name.c_str());
        qInfo("%s: %zu messages, final %u, best %u, %zu proofs", session.name.c_str(), result.messages,
            result.finalized.number.value(), result.best.number.value(), result.proven);
    }
}

/// In turn; of the longest one, with its many signatures, a quarter as often.
const RecordedSession& MutationTest::sessionFor(std::uint64_t number) const
{
    const std::size_t others = m_sessions.size() - 1;
    const std::size_t turn = number % (kTurns * others + 1);
    return m_sessions[turn == kTurns * others ? others : turn % others];
}

void MutationTest::count(const ReplayResult& result)
{
    ++m_endings[static_cast<std::size_t>(result.ending)];
    if (!result.reason.empty()) {
        ++m_reasons[result.reason];
    }
}

void MutationTest::nothingFalseIsBelieved()
{
    const std::uint64_t seed = setting("TAONAUT_MUTATION_SEED", kSeed);
    const std::uint64_t first = setting("TAONAUT_MUTATION_FIRST", 0);
    const std::uint64_t number = setting("TAONAUT_MUTATIONS", kInCi);
    qInfo("seed %llu, mutated sessions %llu to %llu", static_cast<unsigned long long>(seed),
        static_cast<unsigned long long>(first), static_cast<unsigned long long>(first + number - 1));
    long before = 0;
    for (std::uint64_t i = first; i < first + number; ++i) {
        Random random(seed + i * 0x9e37'79b9'7f4a'7c15U);
        const RecordedSession& session = sessionFor(i);
        const auto mutations = mutationsFor(random, session.messages);
        const ReplayResult result = replay(session, mutations, random() % kRecoverEvery == 0);
        count(result);
        std::string where = session.name + ", number " + std::to_string(i) + ": " + result.broken;
        for (const Mutation& mutation : mutations) {
            where += ", kind " + std::to_string(static_cast<int>(mutation.kind)) + " of message "
                + std::to_string(mutation.at);
        }
        QVERIFY2(result.broken.empty(), where.c_str());
        if (i - first == number / 10) {
            before = peakKiB();
        }
    }
    qInfo("rejected %llu, harmless %llu, incomplete %llu", static_cast<unsigned long long>(m_endings[0]),
        static_cast<unsigned long long>(m_endings[1]), static_cast<unsigned long long>(m_endings[2]));
    for (const auto& [reason, times] : m_reasons) {
        qInfo("  %s %llu", reason.c_str(), static_cast<unsigned long long>(times));
    }
    QVERIFY2(peakKiB() - before < kGrowthKiB, qPrintable(QString::number(peakKiB() - before)));
    if (number >= kInCi) { // the changes reach the checks that matter
        for (const char* reason : { "light.HeaderHashMismatch", "consensus.aura.BadSignature",
                 "consensus.grandpa.BadSignature", "trie.MissingNode" }) {
            QVERIFY2(m_reasons.contains(reason), reason);
        }
    }
}

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
