// SPDX-License-Identifier: MIT
// ML-KEM-768 against the known answers of FIPS 203, and what it refuses.

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/ml_kem.hpp"
#include "core/crypto/password_box.hpp"
#include "core/crypto/sponge.hpp"

#include <QtTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::crypto;
using Json = nlohmann::json;

namespace {

Bytes bytesAt(const Json& object, const char* name)
{
    return *fromHex(object.at(name).get<std::string>());
}

Secret secretAt(const Json& object, const char* name)
{
    return Secret::copyOf(bytesAt(object, name));
}

Secret counting(unsigned first)
{
    Secret result(ml_kem::kSeedSize);
    for (std::size_t i = 0; i < result.size(); ++i) {
        result.mutableView()[i] = static_cast<std::byte>(first + i);
    }
    return result;
}

template <class T> std::string reason(const Result<T>& result)
{
    return result ? std::string("none") : std::string(result.error().name());
}

} // namespace

class MlKemTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sponges();
    void spongeTakesPartsOfAnySize();
    void generatesKeys();
    void encapsulates();
    void decapsulates();
    void everyAlteredCiphertextGivesAnotherSecret();
    void refusesWrongLengths();
    void refusesKeysThatAreNone();
    void newKeysWork();

private:
    Json m_vectors;
};

void MlKemTest::initTestCase()
{
    std::ifstream file(TAONAUT_VECTORS_DIR "/ml_kem.json");
    m_vectors = Json::parse(file);
}

// The empty message: FIPS 202 example values.
void MlKemTest::sponges()
{
    Bytes out(32);
    Sponge::sha3of256().squeeze(out);
    QCOMPARE(toBareHex(out), std::string("a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a"));
    Sponge::shake128().squeeze(out);
    QCOMPARE(toBareHex(out), std::string("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26"));
    Sponge::shake256().squeeze(out);
    QCOMPARE(toBareHex(out), std::string("46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f"));
    out.resize(64);
    Sponge::sha3of512().squeeze(out);
    QCOMPARE(toBareHex(out),
        std::string("a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a6"
                    "15b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26"));
}

void MlKemTest::spongeTakesPartsOfAnySize()
{
    Bytes input;
    for (unsigned i = 0; i < 700; ++i) {
        input.push_back(static_cast<std::byte>(i * 7));
    }
    Bytes whole(500);
    Sponge::shake128().absorb(input).squeeze(whole);
    for (const std::size_t part : { 1U, 3U, 8U, 13U, 136U, 168U, 169U }) {
        Sponge sponge = Sponge::shake128();
        for (std::size_t at = 0; at < input.size(); at += part) {
            sponge.absorb(ByteView(input).subspan(at, std::min(part, input.size() - at)));
        }
        Bytes inParts(whole.size());
        for (std::size_t at = 0; at < inParts.size(); at += part) {
            sponge.squeeze(std::span(inParts).subspan(at, std::min(part, inParts.size() - at)));
        }
        QVERIFY(inParts == whole);
    }
}

void MlKemTest::generatesKeys()
{
    for (const Json& known : m_vectors.at("generate")) {
        const auto pair = ml_kem::generateFrom(secretAt(known, "d"), secretAt(known, "z"));
        QVERIFY(pair.has_value());
        QVERIFY2(pair->encapsulationKey == bytesAt(known, "ek"), known.at("id").get<std::string>().c_str());
        QVERIFY(pair->decapsulationKey.equals(bytesAt(known, "dk")));
    }
}

void MlKemTest::encapsulates()
{
    for (const Json& known : m_vectors.at("encapsulate")) {
        const auto made = ml_kem::encapsulateWith(bytesAt(known, "ek"), secretAt(known, "m"));
        QVERIFY(made.has_value());
        QVERIFY2(made->ciphertext == bytesAt(known, "c"), known.at("id").get<std::string>().c_str());
        QVERIFY(made->sharedSecret.equals(bytesAt(known, "k")));
        const auto found = ml_kem::decapsulate(secretAt(known, "dk"), made->ciphertext);
        QVERIFY(found.has_value());
        QVERIFY(found->equals(bytesAt(known, "k")));
    }
}

void MlKemTest::decapsulates()
{
    const Json& group = m_vectors.at("decapsulate");
    const Secret key = secretAt(group, "dk");
    int modified = 0;
    for (const Json& known : group.at("cases")) {
        modified += known.at("modified").get<bool>() ? 1 : 0;
        const auto found = ml_kem::decapsulate(key, bytesAt(known, "c"));
        QVERIFY(found.has_value());
        QVERIFY2(found->equals(bytesAt(known, "k")), known.at("id").get<std::string>().c_str());
    }
    QVERIFY(modified > 0);
}

void MlKemTest::everyAlteredCiphertextGivesAnotherSecret()
{
    const auto pair = ml_kem::generateFrom(counting(1), counting(50));
    const auto made = ml_kem::encapsulateWith(pair->encapsulationKey, counting(100));
    for (std::size_t i = 0; i < made->ciphertext.size(); i += 31) {
        Bytes altered = made->ciphertext;
        altered[i] ^= std::byte { 1 };
        const auto found = ml_kem::decapsulate(pair->decapsulationKey, altered);
        QVERIFY(found.has_value());
        QVERIFY(!found->equals(made->sharedSecret.view()));
        // The same ciphertext always gives the same secret: nothing tells that it was refused.
        QVERIFY(ml_kem::decapsulate(pair->decapsulationKey, altered)->equals(found->view()));
    }
}

void MlKemTest::refusesWrongLengths()
{
    const Secret seed = counting(3);
    QCOMPARE(reason(ml_kem::generateFrom(Secret(31), seed)), std::string("WrongLength"));
    QCOMPARE(reason(ml_kem::generateFrom(seed, Secret(33))), std::string("WrongLength"));
    const auto pair = ml_kem::generateFrom(seed, seed);
    const ByteView key = pair->encapsulationKey;
    QCOMPARE(reason(ml_kem::encapsulate(key.first(key.size() - 1))), std::string("WrongLength"));
    QCOMPARE(reason(ml_kem::encapsulate({})), std::string("WrongLength"));
    QCOMPARE(reason(ml_kem::encapsulateWith(key, Secret(16))), std::string("WrongLength"));
    const auto made = ml_kem::encapsulate(key);
    const ByteView text = made->ciphertext;
    QCOMPARE(reason(ml_kem::decapsulate(pair->decapsulationKey, text.first(text.size() - 1))),
        std::string("WrongLength"));
    QCOMPARE(reason(ml_kem::decapsulate(Secret(2399), text)), std::string("WrongLength"));
}

void MlKemTest::refusesKeysThatAreNone()
{
    const auto pair = ml_kem::generateFrom(counting(9), counting(10));
    for (const std::size_t place : { std::size_t { 0 }, std::size_t { 1 }, std::size_t { 1150 } }) {
        Bytes key = pair->encapsulationKey;
        key[place] = std::byte { 0xFF };
        key[place + 1] = std::byte { 0xFF }; // twelve ones are no coefficient
        QCOMPARE(reason(ml_kem::encapsulate(key)), std::string("NotAnEncapsulationKey"));
    }
    const auto made = ml_kem::encapsulate(pair->encapsulationKey);
    Secret key = pair->decapsulationKey.clone();
    key.mutableView()[1152 + 5] ^= std::byte { 1 };
    QCOMPARE(reason(ml_kem::decapsulate(key, made->ciphertext)), std::string("NotADecapsulationKey"));
}

void MlKemTest::newKeysWork()
{
    const auto pair = ml_kem::generate();
    const auto other = ml_kem::generate();
    QVERIFY(pair.encapsulationKey != other.encapsulationKey);
    const auto made = ml_kem::encapsulate(pair.encapsulationKey);
    QVERIFY(made.has_value());
    const auto found = ml_kem::decapsulate(pair.decapsulationKey, made->ciphertext);
    QVERIFY(found->equals(made->sharedSecret.view()));
    const BoxNonce nonce = randomNonce();
    const auto sealed = seal(made->sharedSecret, nonce, {}, Secret::copyOf(bytesOf("an extrinsic")));
    QVERIFY(unseal(*found, nonce, {}, *sealed)->equals(bytesOf("an extrinsic")));
    const auto stranger = ml_kem::decapsulate(other.decapsulationKey, made->ciphertext);
    QCOMPARE(reason(unseal(*stranger, nonce, {}, *sealed)), std::string("NotAuthentic"));
}

QTEST_GUILESS_MAIN(MlKemTest)
#include "ml_kem_test.moc"
