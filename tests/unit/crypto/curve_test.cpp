// SPDX-License-Identifier: MIT
// The curve against the published vectors of RFC 9496 and against libsodium's group operations on many
// pseudo-random inputs.

#include "core/base/hex.hpp"
#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/curve/ristretto255.hpp"
#include "core/crypto/curve/secret_multiples.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/sodium_bytes.hpp"
#include "tests/unit/crypto/small_order.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>
#include <sodium.h>

using namespace taonaut;
using namespace taonaut::crypto;
using namespace taonaut::crypto::curve;
using nlohmann::json;

namespace {

constexpr int kRounds = 400;

/// Scalars, elements and points that follow from a number.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_seed(seed)
    {
    }
    Hash512 wide()
    {
        const std::array<std::uint64_t, 2> input { m_seed, m_count++ };
        return blake2b512(std::as_bytes(std::span(input)));
    }
    Bytes32 scalar()
    {
        const Hash512 bytes = wide();
        Bytes32 result {};
        crypto_core_ristretto255_scalar_reduce(into(result), from(bytes));
        return result;
    }
    Bytes32 element()
    {
        const Hash512 bytes = wide();
        Bytes32 result {};
        crypto_core_ristretto255_from_hash(into(result), from(bytes));
        return result;
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

Bytes32 fixed(const std::string& hex)
{
    Bytes32 result {};
    const Bytes bytes = *fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

Bytes32 small(unsigned value)
{
    return { static_cast<std::byte>(value) };
}

Bytes32 sodiumTimesBase(const Bytes32& scalar)
{
    Bytes32 result {}; // the identity, where libsodium refuses
    if (crypto_scalarmult_ristretto255_base(into(result), from(scalar)) != 0) {
        result.fill(std::byte { 0 });
    }
    return result;
}

Bytes32 sodiumTimes(const Bytes32& scalar, const Bytes32& element)
{
    Bytes32 result {};
    if (crypto_scalarmult_ristretto255(into(result), from(scalar), from(element)) != 0) {
        result.fill(std::byte { 0 });
    }
    return result;
}

Bytes32 sodiumSum(const Bytes32& a, const Bytes32& b)
{
    Bytes32 result {};
    crypto_core_ristretto255_add(into(result), from(a), from(b));
    return result;
}

Extended sumOf(Extended a, const Extended& b)
{
    add(a, Addend(b));
    return a;
}

/// l - 1, zero, one, single bits, long carries and many others.
std::vector<Bytes32> scalars(std::uint64_t seed)
{
    std::vector<Bytes32> result { small(0), small(1), small(2), small(8), small(255),
        fixed("ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"),
        fixed("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0f"),
        fixed("888888888888888888888888888888888888888888888888888888888888880f"),
        fixed("777777777777777777777777777777777777777777777777777777777777770f"),
        fixed("000000000000000000000000000000000000000000000000000000000000000f") };
    for (std::size_t bit = 0; bit < 252; bit += 7) {
        Bytes32 power {};
        power[bit / 8] = static_cast<std::byte>(1U << (bit % 8));
        result.push_back(power);
    }
    Random random(seed);
    while (result.size() < kRounds) {
        result.push_back(random.scalar());
    }
    return result;
}

} // namespace

class CurveTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fieldHoldsItsBounds();
    void fieldInvertsAndTakesRoots();
    void fieldReadsWhatIsNotReduced();
    void publishedMultiples();
    void publishedBadEncodings();
    void encodingsAreUnique();
    void baseMultiples();
    void sumsOfTwo();
    void sumsOfMany();
    void classesOfPoints();
    void edwardsEncodings();
    void smallOrder();

private:
    json m_published;
};

void CurveTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    QFile file(QStringLiteral(TAONAUT_VECTORS_DIR "/ristretto255.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_published = json::parse(file.readAll().toStdString(), nullptr, false);
    QVERIFY(m_published.is_object());
}

void CurveTest::fieldHoldsItsBounds()
{
    // The largest limbs that the types admit.
    constexpr std::uint64_t kUnit = kLimbMask + (1U << 13);
    Limbs<8> largest;
    Field one;
    for (std::size_t i = 0; i < 5; ++i) {
        largest.at[i] = 8 * kUnit;
        one.at[i] = kUnit;
    }
    const Field reduced = carried(largest);
    QVERIFY(encoded(largest * largest) == encoded(reduced * reduced));
    QVERIFY(encoded(squared(largest)) == encoded(reduced * reduced));
    QVERIFY(encoded(largest * one) == encoded(reduced * one));
    QVERIFY(encoded(carried(one - one)) == small(0));
    QVERIFY(encoded(carried(kZero - (one + one + one))) == encoded(negated(carried(one + one + one))));
    for (const std::uint64_t limb : (reduced * reduced).at) {
        QVERIFY(limb <= kUnit);
    }
}

void CurveTest::fieldInvertsAndTakesRoots()
{
    Random random(1);
    int squares = 0;
    for (int i = 0; i < kRounds; ++i) {
        const Field a = decodedField(random.scalar());
        const Field b = decodedField(random.scalar());
        QVERIFY(encoded(a * inverted(a)) == small(1));
        QVERIFY(encoded((a + b) * (a - b)) == encoded(carried(squared(a) - squared(b))));
        const SquareRoot root = squareRootOfRatio(a, b);
        const Field ratio = root.isSquare != 0 ? a : a * kSqrtMinusOne;
        QVERIFY(encoded(squared(root.root) * b) == encoded(ratio));
        QVERIFY(negativeMask(root.root) == 0);
        squares += root.isSquare != 0 ? 1 : 0;
        QVERIFY(squareRootOfRatio(squared(a) * b, b).isSquare != 0);
    }
    QVERIFY(squares > kRounds / 3 && squares < kRounds * 2 / 3);
    QVERIFY(encoded(inverted(kZero)) == small(0));
    QVERIFY(squareRootOfRatio(kZero, kOne).isSquare != 0);
    QVERIFY(squareRootOfRatio(kOne, kZero).isSquare == 0);
    QVERIFY(encoded(squared(kSqrtMinusOne)) == encoded(negated(kOne)));
    const Field d = negated(decodedField(fixed("41db01" + std::string(58, '0')))); // 121665
    QVERIFY(encoded(kD * decodedField(fixed("42db01" + std::string(58, '0')))) == encoded(d));
    QVERIFY(encoded(k2D) == encoded(carried(kD + kD)));
}

void CurveTest::fieldReadsWhatIsNotReduced()
{
    // p, p + 1, 2^255 - 1, and the last bit, which belongs to somebody else.
    QVERIFY(encoded(decodedField(fixed("ed" + std::string(60, 'f') + "7f"))) == small(0));
    QVERIFY(encoded(decodedField(fixed("ee" + std::string(60, 'f') + "7f"))) == small(1));
    QVERIFY(encoded(decodedField(fixed(std::string(62, 'f') + "7f"))) == small(18));
    QVERIFY(encoded(decodedField(fixed(std::string(62, '0') + "80"))) == small(0));
    const Bytes32 minusOne = fixed("ec" + std::string(60, 'f') + "7f");
    QVERIFY(encoded(decodedField(minusOne)) == minusOne);
    QVERIFY(zeroMask(kZero) == ~std::uint64_t { 0 } && zeroMask(kOne) == 0);
}

void CurveTest::publishedMultiples()
{
    Extended sum;
    unsigned multiple = 0;
    for (const json& text : m_published["multiples"]) {
        const Bytes32 expected = fixed(text.get<std::string>());
        QVERIFY(encodedElement(sum) == expected);
        QVERIFY(encodedElement(timesBase(small(multiple))) == expected);
        QVERIFY(encodedElement(sumWithBase(small(multiple), small(0), basePoint())) == expected);
        QVERIFY(sameElement(*decodedElement(expected), sum));
        sum = sumOf(sum, basePoint());
        ++multiple;
    }
    QCOMPARE(multiple, 16U);
}

void CurveTest::publishedBadEncodings()
{
    int count = 0;
    for (const auto& [reason, list] : m_published["bad"].items()) {
        for (const json& text : list) {
            QVERIFY2(!decodedElement(fixed(text.get<std::string>())), reason.c_str());
            ++count;
        }
    }
    QCOMPARE(count, 29);
}

void CurveTest::encodingsAreUnique()
{
    Random random(2);
    int valid = 0;
    for (int i = 0; i < 4 * kRounds; ++i) {
        Bytes32 bytes {};
        const Hash512 wide = random.wide();
        std::copy_n(wide.begin(), 32, bytes.begin());
        bytes[0] &= std::byte { 0xFE };
        bytes[31] &= std::byte { 0x7F };
        const auto element = decodedElement(bytes);
        QCOMPARE(element.has_value(), crypto_core_ristretto255_is_valid_point(from(bytes)) == 1);
        if (element) {
            QVERIFY(encodedElement(*element) == bytes);
            ++valid;
        }
    }
    QVERIFY(valid > kRounds / 2);
}

void CurveTest::baseMultiples()
{
    for (const Bytes32& scalar : scalars(3)) {
        QVERIFY(encodedElement(timesBase(scalar)) == sodiumTimesBase(scalar));
    }
    // What is not reduced: clamped scalars of ed25519, up to 2^255 - 1.
    const Bytes32 large = fixed(std::string(62, 'f') + "7f");
    QVERIFY(encodedElement(timesBase(large)) == sodiumTimesBase(large));
}

void CurveTest::sumsOfTwo()
{
    Random random(4);
    const std::vector<Bytes32> some = scalars(5);
    for (std::size_t i = 0; i < some.size(); ++i) {
        const Bytes32& b = some[i];
        const Bytes32& a = some[(i * 7 + 3) % some.size()];
        const Bytes32 element = i % 50 == 0 ? Bytes32 {} : random.element();
        const Bytes32 expected = sodiumSum(sodiumTimesBase(b), sodiumTimes(a, element));
        const Extended point = *decodedElement(element);
        QVERIFY(encodedElement(sumWithBase(b, a, point)) == expected);
        QVERIFY(encodedElement(times(a, point)) == sodiumTimes(a, element));
        const unsigned width = 2 + static_cast<unsigned>(i % 7);
        QVERIFY(encodedElement(sumWithBase(b, a, SplitTable(point, width))) == expected);
    }
}

void CurveTest::sumsOfMany()
{
    for (std::size_t count = 0; count < 20; ++count) {
        Random random(100 + count);
        const Bytes32 b = random.scalar();
        Bytes32 expected = sodiumTimesBase(b);
        std::vector<Product> products;
        for (std::size_t i = 0; i < count; ++i) {
            Product product;
            product.scalar = random.scalar();
            const Bytes32 element = random.element();
            product.point = *decodedElement(element);
            expected = sodiumSum(expected, sodiumTimes(product.scalar, element));
            products.push_back(product);
        }
        QVERIFY(encodedElement(sumWithBase(b, products)) == expected);
    }
}

void CurveTest::classesOfPoints()
{
    // (0, -1), (i, 0) and (-i, 0) move a point inside its class.
    const Extended minusOne { kZero, negated(kOne), kOne, kZero };
    const Extended i { kSqrtMinusOne, kZero, kOne, kZero };
    Random random(6);
    for (int round = 0; round < 50; ++round) {
        const Bytes32 bytes = random.element();
        const Extended point = *decodedElement(bytes);
        for (const Extended& step : { minusOne, i, negated(i) }) {
            const Extended other = sumOf(point, step);
            QVERIFY(encodedPoint(other) != encodedPoint(point));
            QVERIFY(encodedElement(other) == bytes);
            QVERIFY(sameElement(point, other));
        }
        QVERIFY(!sameElement(point, negated(point)));
        QVERIFY(!sameElement(point, sumOf(point, basePoint())));
        Extended difference = point;
        subtract(difference, Addend(point));
        QVERIFY(sameElement(difference, Extended {}));
    }
}

void CurveTest::edwardsEncodings()
{
    Random random(7);
    for (int round = 0; round < kRounds; ++round) {
        const Bytes32 scalar = random.scalar();
        Bytes32 expected {};
        crypto_scalarmult_ed25519_base_noclamp(into(expected), from(scalar));
        QVERIFY(encodedPoint(timesBase(scalar)) == expected);
        QVERIFY(encodedPoint(*decodedPoint(expected)) == expected);

        // libsodium's addition decompresses by the same rule: anything on the curve.
        Bytes32 any {};
        const Hash512 wide = random.wide();
        std::copy_n(wide.begin(), 32, any.begin());
        Bytes32 sum {};
        const bool known = crypto_core_ed25519_add(into(sum), from(any), from(expected)) == 0;
        const auto point = decodedPoint(any);
        QCOMPARE(point.has_value(), known);
        if (point) {
            QVERIFY(encodedPoint(sumOf(*point, *decodedPoint(expected))) == sum);
        }
    }
}

void CurveTest::smallOrder()
{
    const std::vector<std::string> encodings = test::smallOrderEncodings();
    for (const std::string& text : encodings) {
        const auto point = decodedPoint(fixed(text));
        QVERIFY2(point && isOfSmallOrder(*point), text.c_str());
    }
    QVERIFY(!isOfSmallOrder(basePoint()));
    QVERIFY(isOfSmallOrder(Extended {}));
    QVERIFY(!decodedPoint(small(2)));
}

QTEST_GUILESS_MAIN(CurveTest)
#include "curve_test.moc"
