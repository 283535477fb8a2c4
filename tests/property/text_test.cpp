// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/crypto/ss58.hpp"
#include "tests/property/generator.hpp"

using namespace taonaut;
using taonaut::property::Generator;

namespace {

AccountId randomAccount(Generator& random)
{
    AccountId account;
    std::generate(account.bytes.begin(), account.bytes.end(), [&] { return random.byte(); });
    return account;
}

/// All nine decimals written out, by strings alone.
std::string longTaoText(std::uint64_t rao)
{
    std::string digits = std::to_string(rao);
    digits.insert(0, digits.size() < 10 ? 10 - digits.size() : 0, '0');
    return digits.insert(digits.size() - 9, ".");
}

} // namespace

class TextProperties : public QObject {
    Q_OBJECT
private slots:
    void hexComesBack()
    {
        Generator random;
        for (int i = 0; i < 20'000; ++i) {
            const Bytes bytes = random.bytes(0, 70);
            const std::string text = toHex(bytes);
            QCOMPARE(text.size(), 2 + 2 * bytes.size());
            QCOMPARE("0x" + toBareHex(bytes), text);
            QVERIFY(*fromHex(text) == bytes);
        }
    }

    void harmedHexIsRefused()
    {
        Generator random;
        const std::string digits = "0123456789abcdefABCDEF";
        for (int i = 0; i < 20'000; ++i) {
            std::string text = toHex(random.bytes(1, 20));
            const std::size_t at = random.between(2, text.size() - 1);
            text[at] = static_cast<char>(random.byte());
            const bool digit = digits.find(text[at]) != std::string::npos;
            QCOMPARE(fromHex(text).has_value(), digit);
            QVERIFY(!fromHex(text.substr(0, text.size() - 1)));
        }
    }

    void addressesComeBack()
    {
        Generator random;
        for (int i = 0; i < 5'000; ++i) {
            const AccountId account = randomAccount(random);
            const auto prefix = static_cast<std::uint16_t>(random.chance(2) ? 42 : random.between(0, 16'383));
            const auto read = crypto::decodeSs58(crypto::toSs58(account, prefix));
            if (prefix == 46 || prefix == 47) { // reserved
                QVERIFY(!read);
                continue;
            }
            QVERIFY2(read, std::to_string(prefix).c_str());
            QCOMPARE(read->account, account);
            QCOMPARE(read->prefix, prefix);
        }
    }

    void mistypedAddressesAreRefused()
    {
        Generator random;
        const std::string letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        int passed = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::string text = crypto::toSs58(randomAccount(random));
            std::string mistyped = text;
            if (random.chance(2)) {
                mistyped[random.between(0, text.size() - 1)] = letters[random.between(0, letters.size() - 1)];
            } else {
                std::swap(mistyped[random.between(0, text.size() - 1)],
                    mistyped[random.between(0, text.size() - 1)]);
            }
            passed += mistyped != text && crypto::decodeSs58(mistyped) ? 1 : 0;
        }
        QVERIFY2(passed <= 5, "the checksum has two bytes: one in 65,536 may pass");
    }

    void amountsComeBack()
    {
        Generator random;
        for (int i = 0; i < 50'000; ++i) {
            const std::uint64_t rao = random.number();
            const std::string text = taoText(Rao(rao));
            QCOMPARE(raoFromTaoText(text)->value(), rao);
            QCOMPARE(raoFromTaoText(longTaoText(rao))->value(), rao);
            QVERIFY(text.size() <= longTaoText(rao).size());
            QVERIFY(text.find('.') == std::string::npos || !text.ends_with('0'));
            QVERIFY(!raoFromTaoText(longTaoText(rao) + "0"));
            QVERIFY(!raoFromTaoText("-" + text));
            QVERIFY(!raoFromTaoText(text + " "));
        }
        QVERIFY(raoFromTaoText("18446744073.709551615"));
        QVERIFY(!raoFromTaoText("18446744073.709551616"));
    }

    void amountsOfRandomLettersNeverSurprise()
    {
        Generator random;
        const std::string letters = "0123456789.,-+e ";
        for (int i = 0; i < 50'000; ++i) {
            std::string text;
            for (std::size_t k = 0; k < random.between(0, 12); ++k) {
                text += letters[random.between(0, letters.size() - 1)];
            }
            const bool plain = text.find_first_not_of("0123456789.") == std::string::npos
                && std::count(text.begin(), text.end(), '.') <= 1
                && text.find_first_of("0123456789") != std::string::npos;
            const auto rao = raoFromTaoText(text);
            QVERIFY2(!rao || plain, text.c_str());
            if (plain && !rao) {
                QVERIFY2(
                    rao.error().is(TaoTextError::TooManyDecimals) || rao.error().is(TaoTextError::TooLarge),
                    text.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextProperties)
#include "text_test.moc"
