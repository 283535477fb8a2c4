// SPDX-License-Identifier: MIT
// The bytes of signed transactions are checked with vectors of the file format "keys"; here is what is
// refused.

#include "core/base/hex.hpp"
#include "core/crypto/rlp.hpp"
#include "core/wallet/ethereum_transaction.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class EthereumTransactionTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsSignedIsReadBack_data();
    void whatIsSignedIsReadBack();
    void otherChainsAreNotSigned();
    void membersMustFitTheType();
    void unsignedBytesMustBeCanonical_data();
    void unsignedBytesMustBeCanonical();
    void oldTransactionsWithoutAChainAreRefused();
    void signaturesMustFit();
    void cutBytesAreRefused();
};

namespace {

using Type = EthereumTransaction::Type;
using crypto::RlpItem;
using enum EthereumTransactionError;

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

crypto::ecdsa::KeyPair key()
{
    return *crypto::ecdsa::KeyPair::fromSeed(crypto::Secret::copyOf(Bytes(32, std::byte { 1 })));
}

EthereumTransaction transactionOf(Type type)
{
    EthereumTransaction tx;
    tx.type = type;
    tx.chainId = kEvmMainnet;
    tx.nonce = 5;
    tx.gasLimit = 21'000;
    tx.to = crypto::EthereumAddress::from(Bytes(20, std::byte { 7 })).value();
    tx.value = *Uint256::fromDecimal("1000000000000000000000");
    tx.data = *fromHex("00ff");
    if (type == Type::DynamicFee) {
        tx.maxPriorityFeePerGas = Uint256::of(1);
        tx.maxFeePerGas = Uint256::of(20'000'000'000);
    } else {
        tx.gasPrice = Uint256::of(20'000'000'000);
    }
    if (type != Type::Legacy) {
        tx.accessList.push_back({ *tx.to, { Hash256 {}, Hash256 { Uint256::of(2).bytes } } });
    }
    return tx;
}

/// Takes the RLP list of a transaction apart and puts it together again after a change.
Bytes changed(ByteView bytes, const std::function<void(std::vector<RlpItem>&)>& change)
{
    const bool typed = bytes.front() < std::byte { 0x80 };
    RlpItem list = *crypto::decodeRlp(bytes.subspan(typed ? 1 : 0));
    change(list.items);
    Bytes result;
    if (typed) {
        result.push_back(bytes.front());
    }
    append(result, crypto::encodeRlp(list));
    return result;
}

} // namespace

void EthereumTransactionTest::whatIsSignedIsReadBack_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("creates");
    for (const int type : { 0, 1, 2 }) {
        QTest::addRow("type %d", type) << type << false;
        QTest::addRow("type %d, a new contract", type) << type << true;
    }
}

void EthereumTransactionTest::whatIsSignedIsReadBack()
{
    QFETCH(int, type);
    QFETCH(bool, creates);
    EthereumTransaction tx = transactionOf(static_cast<Type>(type));
    if (creates) {
        tx.to.reset();
    }
    const auto made = signTransaction(key(), tx, kEvmMainnet);
    const auto read = readSignedTransaction(made->bytes);
    QVERIFY2(read.has_value(), read ? "" : read.error().text().c_str());
    QVERIFY(read->transaction == tx);
    QVERIFY(read->from == *crypto::ethereumAddressOf(key().publicKey()));
    QVERIFY(read->from == made->from);
    QVERIFY(read->hash == made->hash);
    QVERIFY(*readUnsignedTransaction(tx.unsignedBytes()) == tx);
}

void EthereumTransactionTest::otherChainsAreNotSigned()
{
    const EthereumTransaction tx = transactionOf(Type::DynamicFee);
    COMPARE_REASON(signTransaction(key(), tx, kEvmTestnet), OtherChain);
    EthereumTransaction none = tx;
    none.chainId = 0;
    COMPARE_REASON(signTransaction(key(), none, 0), NoChain);
    none.chainId = ~std::uint64_t { 0 };
    COMPARE_REASON(signTransaction(key(), none, none.chainId), NoChain);
}

void EthereumTransactionTest::membersMustFitTheType()
{
    EthereumTransaction list = transactionOf(Type::AccessList);
    list.type = Type::Legacy;
    COMPARE_REASON(signTransaction(key(), list, kEvmMainnet), UnfitMember);
    EthereumTransaction price = transactionOf(Type::DynamicFee);
    price.gasPrice = Uint256::of(1);
    COMPARE_REASON(signTransaction(key(), price, kEvmMainnet), UnfitMember);
    EthereumTransaction fee = transactionOf(Type::Legacy);
    fee.maxFeePerGas = Uint256::of(1);
    COMPARE_REASON(signTransaction(key(), fee, kEvmMainnet), UnfitMember);
    EthereumTransaction priority = transactionOf(Type::DynamicFee);
    priority.maxPriorityFeePerGas = Uint256::of(20'000'000'001);
    COMPARE_REASON(signTransaction(key(), priority, kEvmMainnet), PriorityAboveMaximum);
    COMPARE_REASON(readUnsignedTransaction(priority.unsignedBytes()), PriorityAboveMaximum);
}

void EthereumTransactionTest::unsignedBytesMustBeCanonical_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("member");
    QTest::addColumn<QString>("value"); // hex, or "list"
    const auto row = [](const char* name, int type, int member, const char* value) {
        QTest::newRow(name) << type << member << value;
    };
    row("a leading zero", 0, 0, "0005");
    row("a nonce beyond 64 bits", 0, 0, "010000000000000000");
    row("a price beyond 256 bits", 0, 1,
        "010000000000000000000000000000000000000000000000000000000000000000");
    row("a list for a number", 0, 2, "list");
    row("an address of 19 bytes", 0, 3, "07070707070707070707070707070707070707");
    row("a list for an address", 2, 5, "list");
    row("a list for data", 0, 5, "list");
    row("no zero after the chain", 0, 7, "01");
    row("no list of accesses", 1, 7, "");
    row("no list of accesses, type 2", 2, 8, "00");
}

void EthereumTransactionTest::unsignedBytesMustBeCanonical()
{
    QFETCH(int, type);
    QFETCH(int, member);
    QFETCH(QString, value);
    const Bytes good = transactionOf(static_cast<Type>(type)).unsignedBytes();
    const Bytes bad = changed(good, [&](std::vector<RlpItem>& items) {
        items[static_cast<std::size_t>(member)]
            = value == "list" ? RlpItem::list() : RlpItem::string(*fromHex(value.toStdString()));
    });
    COMPARE_REASON(readUnsignedTransaction(bad), Malformed);
}

void EthereumTransactionTest::oldTransactionsWithoutAChainAreRefused()
{
    const Bytes unsignedOld = changed(
        transactionOf(Type::Legacy).unsignedBytes(), [](std::vector<RlpItem>& items) { items.resize(6); });
    COMPARE_REASON(readUnsignedTransaction(unsignedOld), NoChain);
    const auto made = signTransaction(key(), transactionOf(Type::Legacy), kEvmMainnet);
    for (const unsigned recovery : { 27U, 28U, 34U, 35U }) {
        const Bytes old = changed(
            made->bytes, [&](std::vector<RlpItem>& items) { items[6] = RlpItem::number(recovery); });
        COMPARE_REASON(readSignedTransaction(old), NoChain);
    }
}

void EthereumTransactionTest::signaturesMustFit()
{
    const auto made = signTransaction(key(), transactionOf(Type::DynamicFee), kEvmMainnet);
    const auto with = [&](std::size_t member, const RlpItem& item) {
        return readSignedTransaction(
            changed(made->bytes, [&](std::vector<RlpItem>& items) { items[member] = item; }));
    };
    COMPARE_REASON(with(9, RlpItem::number(2)), Malformed);
    COMPARE_REASON(with(10, RlpItem::number(0)), BadSignature);
    COMPARE_REASON(with(11, RlpItem::number(0)), BadSignature);
    COMPARE_REASON(with(11, RlpItem::string(Bytes(32, std::byte { 0x80 }))), BadSignature);
    COMPARE_REASON(with(11, RlpItem::list()), Malformed);
    // Another value: somebody else's address comes out, or none.
    const auto other = with(7, RlpItem::number(1));
    QVERIFY(!other || other->from != made->from);
}

void EthereumTransactionTest::cutBytesAreRefused()
{
    const auto made = signTransaction(key(), transactionOf(Type::AccessList), kEvmMainnet);
    for (std::size_t size = 0; size < made->bytes.size(); ++size) {
        COMPARE_REASON(readSignedTransaction(ByteView(made->bytes).first(size)), Malformed);
    }
    Bytes longer = made->bytes;
    longer.push_back(std::byte { 0 });
    COMPARE_REASON(readSignedTransaction(longer), Malformed);
    COMPARE_REASON(readUnsignedTransaction(made->bytes), Malformed);
    COMPARE_REASON(readSignedTransaction(transactionOf(Type::AccessList).unsignedBytes()), Malformed);
    COMPARE_REASON(readUnsignedTransaction(*fromHex("80")), UnknownType);
    COMPARE_REASON(readUnsignedTransaction(*fromHex("03c0")), UnknownType);
    COMPARE_REASON(readSignedTransaction(*fromHex("02820000")), Malformed);
}

QTEST_GUILESS_MAIN(EthereumTransactionTest)
#include "ethereum_transaction_test.moc"
