// SPDX-License-Identifier: MIT
// The real window on its real session, driven by keys; then its whole memory is searched. While an account is
// unlocked its key is there, and the search finds it. After the lock nothing is left: no phrase, no words in
// sequence, no seed, no key, no password.

#include "app/composition.hpp"
#include "app/window.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/sr25519.hpp"
#include "tests/e2e/memory_scan.hpp"
#include "tests/qml/hand.hpp"
#include "ui/viewmodels/import_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/start_model.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using test::MaskedBytes;
using test::MemoryScan;

namespace {

/// Text that is masked when the program is compiled, so that it stands nowhere in it.
template <std::size_t N> class HiddenText {
public:
    consteval HiddenText(const char (&text)[N]) // NOLINT(google-explicit-constructor)
    {
        for (std::size_t i = 0; i < N - 1; ++i) {
            m_masked[i] = static_cast<char>(text[i] ^ 0x55);
        }
    }
    [[nodiscard]] std::size_t size() const { return N - 1; }
    /// Volatile: the compiler must not put the text together again.
    [[nodiscard]] char at(std::size_t i) const
    {
        const volatile char* const masked = m_masked;
        return static_cast<char>(masked[i] ^ 0x55);
    }
    [[nodiscard]] crypto::Secret secret() const
    {
        crypto::Secret text(size());
        for (std::size_t i = 0; i < size(); ++i) {
            text.mutableView()[i] = static_cast<std::byte>(at(i));
        }
        return text;
    }

private:
    char m_masked[N] {};
};

// A phrase of this test alone.
constexpr HiddenText kPhrase(
    "crawl timber ribbon gather ocean hollow jungle velvet prize anchor siege angry");
constexpr HiddenText kPassword("nine copper kettles hum");
constexpr HiddenText kSecondPassword("eleven woollen hats drift");

constexpr int kDerivation = 120'000; // ms: the memory-hard derivation on a slow or busy machine

/// Everything that must not stay of one key.
struct Traces {
    MemoryScan typed; ///< what is there while it stands in its field
    MemoryScan key; ///< what is there while the account is unlocked
    MemoryScan all;
};

Traces tracesOf(const crypto::Secret& phrase, const crypto::Secret& password)
{
    const crypto::Secret seed = *crypto::miniSecretFromPhrase(phrase.view(), {});
    const crypto::Secret expanded = crypto::sr25519::KeyPair::fromMiniSecret(seed)->expanded();
    const MaskedBytes scalar(expanded.view().first(32));
    const MaskedBytes nonce(expanded.view().subspan(32));
    Traces traces;
    traces.typed.lookForText("phrase", MaskedBytes(phrase.view()));
    traces.key.lookFor("scalar", scalar);
    traces.key.lookFor("seed", MaskedBytes(seed.view()));
    traces.all.lookForText("phrase", MaskedBytes(phrase.view()));
    traces.all.lookForWordsInSequence("phrase", MaskedBytes(phrase.view()));
    traces.all.lookForText("password", MaskedBytes(password.view()));
    traces.all.lookFor("seed", MaskedBytes(seed.view()));
    traces.all.lookForHex("seed", MaskedBytes(seed.view()));
    traces.all.lookFor("scalar", scalar);
    traces.all.lookForHex("scalar", scalar);
    traces.all.lookFor("nonce", nonce);
    traces.all.lookForHex("nonce", nonce);
    return traces;
}

/// A person at the real window.
class Person : public test::Hand {
public:
    explicit Person(const QTemporaryDir& profile)
        : m_composition(profile.filePath("profile").toStdString(), profile.filePath("wallets").toStdString(),
            { .blockTimeMs = 250, .port = 0 })
        , m_preferences(profile.filePath("settings.ini"), profile.path())
        , m_window(m_composition.session(), m_preferences)
    {
        m_preferences.setLanguage("en");
        m_shown = m_window.show();
        takeTo(m_window.view());
        m_composition.session().start();
    }
    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] app::Window& window() { return m_window; }
    [[nodiscard]] bool unlocked() { return m_window.shell().unlocked(); }
    using Hand::type;
    template <std::size_t N> void type(const HiddenText<N>& text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            QTest::keyClick(m_window.view(), text.at(i)); // one character at a time
        }
    }

private:
    app::Composition m_composition;
    ui::Preferences m_preferences;
    app::Window m_window;
    bool m_shown = false;
};

QByteArray listed(const std::vector<std::string>& found)
{
    QByteArray text;
    for (const std::string& line : found) {
        text += line.c_str();
        text += "; ";
    }
    return text;
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT
private slots:
    void typedPhraseAndPassword();
    void freshWordsAndPassword();

private:
    void lockLeavesNothing(Person& person, const Traces& traces);
};

/// Finds the key, locks, and finds nothing any more.
void MemoryTest::lockLeavesNothing(Person& person, const Traces& traces)
{
    QVERIFY(person.unlocked());
    QVERIFY2(!traces.key.run().empty(), "the search does not find the key of an unlocked account");
    person.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!person.unlocked());
    QTest::qWait(200);
    const auto found = traces.all.run();
    QVERIFY2(found.empty(), listed(found).constData());
}

void MemoryTest::typedPhraseAndPassword()
{
    const Traces traces = tracesOf(kPhrase.secret(), kPassword.secret());
    const auto before = traces.all.run();
    QVERIFY2(before.empty(), listed(before).constData());
    const QTemporaryDir profile;
    Person person(profile);
    QVERIFY(person.shown());
    QVERIFY(QTest::qWaitForWindowActive(person.window().view()));
    QVERIFY(person.reach("I have a wallet"));
    person.act();
    QTRY_COMPARE(person.focusedName(), QString("phrase"));
    person.type(kPhrase);
    QVERIFY2(!traces.typed.run().empty(), "the search does not find what stands in a field");
    QTRY_VERIFY_WITH_TIMEOUT(person.window().imports().known(), kDerivation);
    person.press(Qt::Key_Tab);
    QVERIFY(person.reach("name"));
    person.type("Old");
    person.press(Qt::Key_Return);
    QTRY_COMPARE(person.focusedName(), QString("password"));
    person.type(kPassword);
    QVERIFY(person.reach("Open the wallet"));
    person.act();
    QTRY_VERIFY_WITH_TIMEOUT(person.unlocked(), kDerivation);
    lockLeavesNothing(person, traces);
    if (QTest::currentTestFailed()) {
        return;
    }
    // The second press of Ctrl+L asks for the password.
    person.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(person.focusedName(), QString("password"));
    person.type(kPassword);
    person.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(person.unlocked(), kDerivation);
    lockLeavesNothing(person, traces);
}

void MemoryTest::freshWordsAndPassword()
{
    const QTemporaryDir profile;
    Person person(profile);
    QVERIFY(person.shown());
    QVERIFY(QTest::qWaitForWindowActive(person.window().view()));
    QVERIFY(person.reach("Create a wallet"));
    person.act();
    person.type("Savings");
    person.press(Qt::Key_Return);
    QTRY_COMPARE(person.focusedName(), QString("password"));
    person.type(kSecondPassword);
    QVERIFY(person.reach("Make the words"));
    person.act();
    QTRY_COMPARE(person.focusedName(), QString("wordsShow"));
    person.act(); // the words are painted
    QTRY_COMPARE(person.focusedName(), QString("wordsSeen"));
    QTest::qWait(100);
    crypto::Secret phrase = person.window().start().words()->copy();
    const Traces traces = tracesOf(phrase, kSecondPassword.secret());
    person.act();
    QTRY_COMPARE(person.focusedName(), QString("word1"));
    for (const int position : person.window().start().asked()) {
        int word = 1;
        for (const std::byte letter : phrase.view()) {
            word += letter == std::byte { ' ' } ? 1 : 0;
            if (word == position && letter != std::byte { ' ' }) {
                QTest::keyClick(person.window().view(), static_cast<char>(letter));
            }
        }
        person.act();
    }
    QTRY_COMPARE(person.focusedName(), QString("next"));
    person.act();
    QTRY_VERIFY_WITH_TIMEOUT(person.unlocked(), kDerivation);
    // From here on no copy of this test's own is in memory.
    phrase = crypto::Secret();
    lockLeavesNothing(person, traces);
}

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
