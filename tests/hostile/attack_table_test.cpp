// SPDX-License-Identifier: MIT
// Every row of the table of attacks, in every way in which it is played: rejected with an error that the
// table names for it, or kept at the lower level.

#include "core/light/error.hpp"
#include "core/net/error.hpp"
#include "core/scale/decoder.hpp"
#include "core/service/light_json.hpp"
#include "tests/hostile/attack_stage.hpp"
#include "tests/hostile/attack_table.hpp"

#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::test;

namespace {

/// Names of all reasons of an enumeration, which stand without gaps from 0.
template <class E> void collect(std::set<std::string>& names)
{
    for (std::uint16_t i = 0; i < 256; ++i) {
        const auto reason = static_cast<E>(i);
        if (!nameOf(reason).empty() && nameOf(reason) != "Unknown") {
            names.insert(std::string(moduleOf(reason)) + "." + std::string(nameOf(reason)));
        }
    }
}

std::set<std::string> everyReason()
{
    std::set<std::string> names;
    collect<light::LightError>(names);
    collect<consensus::GrandpaError>(names);
    collect<consensus::AuraError>(names);
    collect<trie::ProofError>(names);
    collect<scale::DecodeError>(names);
    collect<net::NetError>(names);
    collect<service::LinkError>(names);
    collect<service::AnswerError>(names);
    return names;
}

} // namespace

class AttackTableTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_stage.isSet()); }
    void everyRowIsThere();
    void everyNamedErrorExists();
    void attack_data();
    void attack();

private:
    AttackStage m_stage;
};

void AttackTableTest::everyRowIsThere()
{
    QCOMPARE(attackTable().size(), std::size_t(40));
    for (int number = 1; number <= 40; ++number) {
        const AttackRow& row = attackTable()[static_cast<std::size_t>(number - 1)];
        QCOMPARE(row.number, number);
        QVERIFY(!row.attack.empty() && !row.check.empty());
        const bool always = std::any_of(
            row.plays.begin(), row.plays.end(), [](const Play& play) { return !play.needsData; });
        QVERIFY2(always, row.attack.c_str());
        std::set<std::string> names;
        for (const Play& play : row.plays) {
            QVERIFY2(names.insert(play.name).second, play.name.c_str());
        }
    }
}

void AttackTableTest::everyNamedErrorExists()
{
    const std::set<std::string> reasons = everyReason();
    for (const AttackRow& row : attackTable()) {
        for (const Play& play : row.plays) {
            for (const std::string& name : play.accepted) {
                QVERIFY2(reasons.contains(name), name.c_str());
            }
        }
    }
}

void AttackTableTest::attack_data()
{
    QTest::addColumn<std::size_t>("row");
    QTest::addColumn<std::size_t>("play");
    for (std::size_t row = 0; row < attackTable().size(); ++row) {
        const AttackRow& attack = attackTable()[row];
        for (std::size_t play = 0; play < attack.plays.size(); ++play) {
            QTest::addRow("%d %s, %s", attack.number, attack.attack.c_str(), attack.plays[play].name.c_str())
                << row << play;
        }
    }
}

void AttackTableTest::attack()
{
    QFETCH(std::size_t, row);
    QFETCH(std::size_t, play);
    const Play& played = attackTable()[row].plays[play];
    const std::string outcome = played.run(m_stage);
    if (played.needsData && outcome.starts_with("absent")) {
        QSKIP(outcome.c_str());
    }
    if (played.accepted.empty()) {
        QCOMPARE(outcome, std::string("kept lower"));
        return;
    }
    const bool expected = std::any_of(played.accepted.begin(), played.accepted.end(),
        [&outcome](const std::string& name) { return outcome == "rejected " + name; });
    QVERIFY2(expected, outcome.c_str());
}

QTEST_GUILESS_MAIN(AttackTableTest)
#include "attack_table_test.moc"
