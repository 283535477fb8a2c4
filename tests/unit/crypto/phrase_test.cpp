// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/phrase.hpp"

#include <QtTest>
#include <algorithm>

using namespace taonaut;
using namespace taonaut::crypto;

class PhraseTest : public QObject {
    Q_OBJECT
private slots:
    void wordListIsSorted();
    void developmentPhrase();
    void freshPhrasesAreValid();
    void errorsNameTheWord();
    void typedTextIsNormalised();
};

namespace {

constexpr std::string_view kDevelopment
    = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

} // namespace

void PhraseTest::wordListIsSorted()
{
    const auto words = phraseWords();
    QCOMPARE(words.size(), std::size_t(2048));
    QVERIFY(std::is_sorted(words.begin(), words.end()));
    QVERIFY(words.front() == "abandon" && words.back() == "zoo");
}

void PhraseTest::developmentPhrase()
{
    QCOMPARE(toBareHex(entropyFromPhrase(bytesOf(kDevelopment))->view()),
        std::string("1a486a5fbe53639984cb64b070755f7b"));
    QCOMPARE(toBareHex(miniSecretFromPhrase(bytesOf(kDevelopment), {})->view()),
        std::string("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e"));
    QVERIFY(isPublicPhrase(bytesOf(kDevelopment)));
    QVERIFY(!miniSecretFromPhrase(bytesOf(kDevelopment), bytesOf("x"))
                 ->equals(miniSecretFromPhrase(bytesOf(kDevelopment), {})->view()));
}

void PhraseTest::freshPhrasesAreValid()
{
    for (const std::size_t words : { 12U, 15U, 18U, 21U, 24U }) {
        const auto phrase = generatePhrase(words);
        QVERIFY(phrase.has_value());
        const auto entropy = entropyFromPhrase(phrase->view());
        QVERIFY(entropy.has_value());
        QCOMPARE(entropy->size(), words / 3 * 4);
        QVERIFY(phraseFromEntropy(entropy->view())->equals(phrase->view()));
    }
    QVERIFY(generatePhrase(13).error().is(CryptoError::WrongWordCount));
    QVERIFY(phraseFromEntropy(Bytes(17)).error().is(CryptoError::WrongLength));
}

void PhraseTest::errorsNameTheWord()
{
    const auto unknown = entropyFromPhrase(
        bytesOf("bottom drive obey lake curtain smoke baskets hold race lonely fit walk"));
    QVERIFY(unknown.error().is(CryptoError::UnknownWord));
    QCOMPARE(unknown.error().detail(), std::string("7"));
    const auto checksum
        = entropyFromPhrase(bytesOf("bottom drive obey lake curtain smoke basket hold race lonely fit zoo"));
    QVERIFY(checksum.error().is(CryptoError::PhraseChecksum));
    QVERIFY(entropyFromPhrase({}).error().is(CryptoError::WrongWordCount));
    QVERIFY(entropyFromPhrase(bytesOf(std::string(3000, ' '))).error().is(CryptoError::WrongWordCount));
}

void PhraseTest::typedTextIsNormalised()
{
    const Secret text = normalisedPhrase(bytesOf("  Bottom\tDRIVE \n obey  "));
    QVERIFY(text.equals(bytesOf("bottom drive obey")));
    QVERIFY(normalisedPhrase(bytesOf("   ")).empty());
}

QTEST_GUILESS_MAIN(PhraseTest)
#include "phrase_test.moc"
