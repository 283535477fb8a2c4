// SPDX-License-Identifier: MIT
// Vectors of every key function, made by two independent implementations. The ones in the repository are
// always tested; the longer recorded set where it is on the machine.

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/merlin.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::crypto;
using nlohmann::json;

class KeyVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void ss58();
    void mnemonics();
    void secretUris();
    void merlin();
    void sr25519();
    void ed25519();

private:
    json m_keys;
};

namespace {

std::string text(const json& object, const char* member)
{
    return object.value(member, std::string());
}
Bytes hex(const json& object, const char* member)
{
    return *fromHex(text(object, member));
}

/// Whether our reason is a case of the one that Substrate names.
bool refusedFor(const Error& error, const std::string& reason)
{
    if (reason == "InvalidSeed") {
        return error.is(CryptoError::BadSeed);
    }
    if (reason == "InvalidFormat") {
        return error.is(CryptoError::MalformedUri);
    }
    return reason == "InvalidPhrase"
        && (error.is(CryptoError::WrongWordCount) || error.is(CryptoError::UnknownWord)
            || error.is(CryptoError::PhraseChecksum));
}

} // namespace

void KeyVectorsTest::initTestCase_data()
{
    QTest::addColumn<bool>("inRepository");
    QTest::newRow("repository") << true;
    QTest::newRow("recorded") << false;
}

void KeyVectorsTest::init()
{
    QFETCH_GLOBAL(bool, inRepository);
    if (inRepository) {
        QFile file(QStringLiteral(TAONAUT_VECTORS_DIR "/crypto.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_keys = json::parse(file.readAll().toStdString(), nullptr, false);
        QVERIFY(m_keys.is_object());
        return;
    }
    m_keys = tests::recorded("keys.json");
    TAONAUT_REQUIRE_RECORDED(m_keys);
}

void KeyVectorsTest::ss58()
{
    for (const json& entry : m_keys["ss58"]) {
        const auto decoded = decodeSs58(text(entry, "address"));
        const bool accepted = text(entry, "decode") == "ok";
        if (!accepted) {
            // The wallet refuses the two-byte form of a small prefix, which other software decodes.
            const std::string expected = entry.contains("error") ? text(entry, "error") : "NotCanonical";
            QVERIFY2(!decoded && decoded.error().name() == expected, entry.dump().c_str());
        } else {
            QVERIFY2(decoded.has_value(), entry.dump().c_str());
            QCOMPARE(decoded->prefix, entry["prefix"].get<std::uint16_t>());
            QCOMPARE(toBareHex(decoded->account.view()), text(entry, "account_id"));
            QCOMPARE(toSs58(decoded->account, decoded->prefix), text(entry, "address"));
        }
    }
}

void KeyVectorsTest::mnemonics()
{
    for (const json& entry : m_keys["mnemonics"]) {
        const std::string phrase = text(entry, "phrase");
        const auto entropy = entropyFromPhrase(bytesOf(phrase));
        QVERIFY2(entropy.has_value() == entry["valid"].get<bool>(), entry.dump().c_str());
        if (entropy) {
            QCOMPARE(toBareHex(entropy->view()), text(entry, "entropy"));
            const auto secret = miniSecretFromPhrase(bytesOf(phrase), bytesOf(text(entry, "password")));
            QCOMPARE(toBareHex(secret->view()), text(entry, "mini_secret"));
        }
    }
}

void KeyVectorsTest::secretUris()
{
    for (const json& entry : m_keys["suri"]) {
        const std::string uri = text(entry, "uri");
        const auto parsed = SecretUri::parse(bytesOf(uri));
        if (!parsed) {
            QVERIFY2(refusedFor(parsed.error(), text(entry.value("sr25519", json::object()), "error")),
                entry.dump().c_str());
            continue;
        }
        QCOMPARE(toBareHex(parsed->miniSecret.view()), text(entry, "root_seed"));
        QCOMPARE(parsed->junctions.size(), entry["junctions"].size());
        for (std::size_t i = 0; i < parsed->junctions.size(); ++i) {
            const json& junction = entry["junctions"][i];
            QCOMPARE(parsed->junctions[i].kind == Junction::Kind::Hard, junction["hard"].get<bool>());
            QCOMPARE(toBareHex(parsed->junctions[i].chainCode), text(junction, "chain_code"));
        }
        const auto sr = sr25519FromUri(bytesOf(uri));
        const json expectedSr = entry.value("sr25519", json::object());
        QVERIFY2(sr.has_value() == expectedSr.contains("public"), entry.dump().c_str());
        if (sr) {
            QCOMPARE(toBareHex(sr->publicKey().view()), text(expectedSr, "public"));
        }
        const auto ed = ed25519FromUri(bytesOf(uri));
        const json expectedEd = entry.value("ed25519", json::object());
        QVERIFY2(ed.has_value() == expectedEd.contains("public"), entry.dump().c_str());
        if (ed) {
            QCOMPARE(toBareHex(ed->publicKey().view()), text(expectedEd, "public"));
        }
    }
}

void KeyVectorsTest::merlin()
{
    for (const json& entry : m_keys["merlin"]) {
        if (!entry.contains("ops")) {
            continue; // programs in prose
        }
        Transcript transcript(text(entry, "label"));
        for (const json& step : entry["ops"]) {
            if (text(step, "op") == "append") {
                transcript.append(text(step, "label"), hex(step, "data"));
            } else if (text(step, "op") == "append_u64") {
                transcript.appendU64(text(step, "label"), std::stoull(text(step, "value")));
            } else if (text(step, "op") == "challenge") {
                Bytes output(step["len"].get<std::size_t>());
                transcript.challenge(text(step, "label"), output);
                QCOMPARE(toBareHex(output), text(step, "out"));
            }
        }
    }
}

void KeyVectorsTest::sr25519()
{
    const json& group = m_keys["sr25519"];
    int compared = 0;
    for (const json& entry : group["expand"]) {
        const auto pair = sr25519::KeyPair::fromMiniSecret(Secret::copyOf(hex(entry, "mini_secret")));
        QCOMPARE(toBareHex(pair->publicKey().view()), text(entry["ed25519_mode"], "public"));
    }
    for (const json& entry : group["sign_fixed_rng"]) {
        if (text(entry, "context") != "substrate") {
            continue;
        }
        const auto pair = sr25519::KeyPair::fromMiniSecret(Secret::copyOf(hex(entry, "mini_secret")));
        QCOMPARE(toBareHex(pair->signWith(hex(entry, "message"), hex(entry, "rng_32")).view()),
            text(entry, "signature"));
        ++compared;
    }
    std::vector<Bytes> messages;
    std::vector<sr25519::SignedMessage> batch;
    std::vector<std::size_t> refused;
    messages.reserve(group["verify"].size());
    for (const json& entry : group["verify"]) {
        const auto key = sr25519::PublicKey::from(hex(entry, "public"));
        const auto signature = sr25519::Signature::from(hex(entry, "signature"));
        if (text(entry, "context") != "substrate") {
            continue;
        }
        const bool valid = key && signature && sr25519::verify(*key, hex(entry, "message"), *signature);
        QVERIFY2(valid == entry["valid"].get<bool>(), entry.dump().c_str());
        ++compared;
        if (key && signature) {
            if (!valid) {
                refused.push_back(batch.size());
            }
            messages.push_back(hex(entry, "message"));
            batch.push_back({ *key, messages.back(), *signature });
        }
    }
    QVERIFY(compared > 30);
    QVERIFY(sr25519::verifyBatch(batch) == refused);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const bool alone = sr25519::verifyBatch(std::span(batch).subspan(i, 1)).empty();
        QVERIFY(alone == (std::count(refused.begin(), refused.end(), i) == 0));
    }
    for (const json& entry : group["hdkd_soft_public"]) {
        Junction junction;
        junction.kind = Junction::Kind::Soft;
        const Bytes code = hex(entry, "chain_code");
        std::copy(code.begin(), code.end(), junction.chainCode.begin());
        const auto child
            = sr25519::derivePublic(*sr25519::PublicKey::from(hex(entry, "parent_public")), junction);
        QCOMPARE(toBareHex(child->view()), text(entry, "child_public"));
    }
}

void KeyVectorsTest::ed25519()
{
    for (const json& entry : m_keys["ed25519"]) {
        const auto key = ed25519::PublicKey::from(hex(entry, "public"));
        const auto signature = ed25519::Signature::from(hex(entry, "signature"));
        const bool valid = key && signature && ed25519::verify(*key, hex(entry, "message"), *signature);
        QVERIFY2(valid == entry["zip215_valid"].get<bool>(), entry.dump().c_str());
    }
}

QTEST_GUILESS_MAIN(KeyVectorsTest)
#include "key_vectors_test.moc"
