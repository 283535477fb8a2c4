// SPDX-License-Identifier: MIT
#include "core/crypto/hash.hpp"
#include "core/light/stored_state.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

constexpr std::size_t kHashAt = 15 + 32;

/// With the checksum made right again.
Bytes resealed(Bytes state)
{
    state.resize(state.size() - 32);
    append(state, crypto::blake2b256(state).view());
    return state;
}

} // namespace

class StoredStateTest : public QObject {
    Q_OBJECT

    static std::string reasonOf(const ScriptedChain& chain, const Bytes& state)
    {
        const auto client = Client::restore(chain.parameters(), state);
        return client ? "none"
                      : std::string(client.error().module()) + "." + std::string(client.error().name());
    }

private slots:
    void everyDamagedByteIsNoticed()
    {
        Follower follower;
        follower.chain.grow(2);
        follower.chain.changeVoters(10, 2);
        follower.chain.changeVoters(20, 2, 3);
        follower.server.tamper = [&](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskFinalizedHead>(question)) { // one change done, another announced
                answer = HashAnswer { follower.chain.canonical(5).hash };
            }
        };
        follower.sync();
        QCOMPARE(follower.client.finalized().number, BlockNumber(5));
        QCOMPARE(follower.client.setChanges().size(), std::size_t(1));
        const Bytes state = follower.client.serialize();
        QCOMPARE(reasonOf(follower.chain, state), std::string("none"));
        for (std::size_t i = 0; i < state.size(); ++i) {
            Bytes damaged = state;
            damaged[i] ^= std::byte { 0x10 };
            QCOMPARE(reasonOf(follower.chain, damaged), std::string("light.StateDamaged"));
            damaged = state;
            damaged.resize(i);
            QCOMPARE(reasonOf(follower.chain, damaged), std::string("light.StateDamaged"));
        }
        for (std::size_t i = 0; i + 32 < state.size(); ++i) { // whatever the bytes say, nothing breaks
            Bytes changed = state;
            changed[i] ^= std::byte { 0xff };
            static_cast<void>(reasonOf(follower.chain, resealed(std::move(changed))));
        }
    }

    void reasons()
    {
        const Follower follower;
        const Bytes state = follower.client.serialize();
        Bytes changed = state;
        changed[14] = std::byte { '3' };
        QCOMPARE(reasonOf(follower.chain, resealed(changed)), std::string("light.StateDamaged")); // version
        changed[14] = std::byte { '1' }; // which has less to say
        QCOMPARE(reasonOf(follower.chain, resealed(changed)), std::string("light.StateDamaged"));
        changed = state;
        changed[15] ^= std::byte { 1 };
        QCOMPARE(reasonOf(follower.chain, resealed(changed)), std::string("light.StateOfOtherChain"));
        changed = state;
        changed[kHashAt] ^= std::byte { 1 };
        QCOMPARE(reasonOf(follower.chain, resealed(changed)), std::string("light.StateHashMismatch"));
        changed = state;
        changed.insert(changed.end() - 32, std::byte { 0 });
        QCOMPARE(reasonOf(follower.chain, resealed(changed)), std::string("light.StateDamaged")); // trailing
        QCOMPARE(reasonOf(ScriptedChain(40), state), std::string("light.StateOfOtherChain"));
    }

    void statesWithoutKeys()
    {
        const ScriptedChain chain;
        const Checkpoint start = chain.parameters().start();
        const VerifiedChain authorless(start.header, start.voters, AuthorList { BlockNumber(0), {} });
        QCOMPARE(reasonOf(chain, storeState(start.genesisHash, authorless)), std::string("light.NoAuthors"));
        const VerifiedChain voterless(start.header, { 0, {} }, AuthorList { BlockNumber(0), start.authors });
        QCOMPARE(reasonOf(chain, storeState(start.genesisHash, voterless)),
            std::string("consensus.grandpa.EmptyAuthorityList"));
    }

    void unknownAuthorsStayUnknown()
    {
        const ScriptedChain chain;
        const Checkpoint start = chain.parameters().start();
        VerifiedChain jumped(start.header, start.voters, AuthorList { BlockNumber(0), start.authors });
        jumped.forgetAuthors();
        const auto loaded = loadState(start.genesisHash, storeState(start.genesisHash, jumped));
        QVERIFY(loaded);
        QVERIFY(!loaded->knowsAuthors());
    }
};

QTEST_GUILESS_MAIN(StoredStateTest)
#include "stored_state_test.moc"
