// SPDX-License-Identifier: MIT
// Round trips of everything that is written and read around keys, and that nothing else is read.

#include "core/base/hex.hpp"
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ethereum.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/rlp.hpp"
#include "core/wallet/derived_account.hpp"
#include "core/wallet/ethereum_transaction.hpp"
#include "core/wallet/vault_frames.hpp"
#include "tests/property/generator.hpp"

using namespace taonaut;
using namespace taonaut::crypto;
using taonaut::property::Generator;
using wallet::EthereumTransaction;

namespace {

template <class Fixed> Fixed fixed(Generator& random)
{
    return *Fixed::from(random.bytes(Fixed::kSize, Fixed::kSize));
}

Uint256 number(Generator& random)
{
    return *Uint256::fromBytes(random.bytes(0, 32));
}

RlpItem item(Generator& random, unsigned depth)
{
    if (depth == 0 || random.chance(2)) {
        return RlpItem::string(random.bytes(0, random.chance(10) ? 300 : 3));
    }
    RlpItem list = RlpItem::list();
    for (std::size_t i = random.between(0, 4); i > 0; --i) {
        list.items.push_back(item(random, depth - 1));
    }
    return list;
}

EthereumTransaction transaction(Generator& random)
{
    EthereumTransaction tx;
    tx.type = static_cast<EthereumTransaction::Type>(random.between(0, 2));
    tx.chainId = random.number(62) + 1;
    tx.nonce = random.number();
    tx.gasLimit = random.number();
    tx.value = number(random);
    tx.data = random.bytes(0, 100);
    if (!random.chance(3)) {
        tx.to = fixed<EthereumAddress>(random);
    }
    if (tx.type == EthereumTransaction::Type::DynamicFee) {
        tx.maxFeePerGas = number(random);
        tx.maxPriorityFeePerGas = std::min(number(random), tx.maxFeePerGas);
    } else {
        tx.gasPrice = number(random);
    }
    for (std::size_t i = random.between(0, 3); tx.type != EthereumTransaction::Type::Legacy && i > 0; --i) {
        tx.accessList.push_back({ fixed<EthereumAddress>(random), {} });
        for (std::size_t key = random.between(0, 3); key > 0; --key) {
            tx.accessList.back().storageKeys.push_back(fixed<Hash256>(random));
        }
    }
    return tx;
}

/// Decimal digits by a 128-bit integer of the compiler.
std::string decimalOf(Uint128 value)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    return digits;
}

} // namespace

class KeyProperties : public QObject {
    Q_OBJECT
private slots:
    void decimalsComeBack()
    {
        Generator random;
        for (int i = 0; i < 5'000; ++i) {
            const Uint256 value = number(random);
            QVERIFY(Uint256::fromDecimal(value.decimal()) == value);
            const Uint128 narrow = random.wideNumber();
            QCOMPARE(Uint256::fromDecimal(decimalOf(narrow))->decimal(), decimalOf(narrow));
        }
    }

    void rlpComesBack()
    {
        Generator random;
        for (int i = 0; i < 5'000; ++i) {
            const RlpItem written = item(random, 6);
            QVERIFY(decodeRlp(encodeRlp(written)) == written);
        }
    }

    void whatRlpReadsIsWrittenTheSame()
    {
        Generator random;
        std::size_t read = 0;
        for (int i = 0; i < 50'000; ++i) {
            Bytes bytes = encodeRlp(item(random, 3));
            bytes[random.between(0, bytes.size() - 1)] = random.byte();
            if (const auto decoded = decodeRlp(bytes)) {
                QVERIFY(encodeRlp(*decoded) == bytes);
                ++read;
            }
        }
        QVERIFY(read > 1'000);
    }

    void signaturesRecover()
    {
        Generator random;
        for (int i = 0; i < 300; ++i) {
            const auto pair = ecdsa::KeyPair::fromSeed(Secret::copyOf(random.bytes(32, 32)));
            QVERIFY(pair.has_value()); // all but one in 2^127 are keys
            const Bytes message = random.bytes(0, 300);
            ecdsa::Signature signature = pair->sign(message);
            const AccountId account = ecdsa::accountOf(pair->publicKey());
            QVERIFY(ecdsa::verify(account, message, signature));
            signature.bytes[random.between(0, 63)] ^= static_cast<std::byte>(1U << random.between(0, 7));
            QVERIFY(!ecdsa::verify(account, message, signature));
        }
    }

    void transactionsComeBack()
    {
        Generator random;
        const auto pair = ecdsa::KeyPair::fromSeed(Secret::copyOf(random.bytes(32, 32)));
        for (int i = 0; i < 500; ++i) {
            const EthereumTransaction tx = transaction(random);
            QVERIFY(*wallet::readUnsignedTransaction(tx.unsignedBytes()) == tx);
            const auto made = wallet::signTransaction(*pair, tx, tx.chainId);
            const auto read = wallet::readSignedTransaction(made->bytes);
            QVERIFY(read->transaction == tx);
            QVERIFY(read->from == made->from);
        }
    }

    void harmedTransactionsAreNotOurs()
    {
        Generator random;
        const auto pair = ecdsa::KeyPair::fromSeed(Secret::copyOf(random.bytes(32, 32)));
        for (int i = 0; i < 2'000; ++i) {
            const EthereumTransaction tx = transaction(random);
            const auto made = wallet::signTransaction(*pair, tx, tx.chainId);
            Bytes harmed = made->bytes;
            harmed[random.between(0, harmed.size() - 1)] ^= static_cast<std::byte>(random.between(1, 255));
            const auto read = wallet::readSignedTransaction(harmed);
            QVERIFY(!read || read->from != made->from);
        }
    }

    void addressesComeBack()
    {
        Generator random;
        for (int i = 0; i < 5'000; ++i) {
            const auto address = fixed<EthereumAddress>(random);
            const auto read = readEthereumAddress(toText(address));
            QVERIFY(read->address == address);
            QVERIFY(read->checksum == AddressChecksum::Matches);
        }
    }

    void framesComeBackInAnyOrder()
    {
        Generator random;
        for (int i = 0; i < 200; ++i) {
            const Bytes payload = random.bytes(1, 20'000);
            const auto frames = wallet::splitIntoFrames(payload);
            wallet::FrameCollector collector;
            while (!collector.payload()) {
                QVERIFY(collector.add(random.oneOf(*frames)).has_value());
            }
            QVERIFY(*collector.payload() == payload);
        }
    }

    void signatoriesInAnyOrder()
    {
        Generator random;
        for (int i = 0; i < 200; ++i) {
            std::vector<AccountId> signatories;
            for (std::size_t n = random.between(2, 100); n > 0; --n) {
                signatories.push_back(fixed<AccountId>(random));
            }
            const auto threshold = static_cast<std::uint16_t>(random.between(1, signatories.size()));
            const auto one = wallet::Multisig::create(signatories, threshold);
            std::rotate(signatories.begin(), signatories.begin() + 1, signatories.end());
            std::swap(signatories.front(), signatories.back());
            QVERIFY(wallet::Multisig::create(signatories, threshold)->account() == one->account());
        }
    }
};

QTEST_GUILESS_MAIN(KeyProperties)
#include "keys_test.moc"
