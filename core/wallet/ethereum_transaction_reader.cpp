// SPDX-License-Identifier: MIT
// Transactions from their bytes, for the review of what is signed.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/rlp.hpp"
#include "core/wallet/ethereum_transaction.hpp"

namespace taonaut::wallet {

namespace {

using crypto::RlpItem;
using Type = EthereumTransaction::Type;

/// Half of the group's order, the largest s that Ethereum takes.
constexpr std::string_view kLargestS = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0";

/// Takes the members of a list in order and keeps its first error, so that a transaction is read in straight
/// lines.
class MemberReader {
public:
    explicit MemberReader(const std::vector<RlpItem>& items)
        : m_items(items)
    {
    }

    const RlpItem& next(const char* member)
    {
        static const RlpItem kNothing;
        if (m_position == m_items.size()) {
            m_failed.emplace(EthereumTransactionError::Malformed, member);
            return kNothing;
        }
        return m_items[m_position++];
    }
    Uint256 wide(const char* member)
    {
        const Result<Uint256> value = next(member).toNumber();
        if (!value) {
            refuse(member);
        }
        return value.value_or(Uint256 {});
    }
    std::uint64_t number(const char* member)
    {
        const std::optional<std::uint64_t> value = wide(member).toUint64();
        if (!value) {
            refuse(member);
        }
        return value.value_or(0);
    }
    Bytes string(const char* member)
    {
        const RlpItem& item = next(member);
        if (item.isList) {
            refuse(member);
        }
        return item.bytes;
    }
    template <class Fixed> Fixed fixed(const RlpItem& item, const char* member)
    {
        const Result<Fixed> value = Fixed::from(item.bytes);
        if (item.isList || !value) {
            refuse(member);
        }
        return value.value_or(Fixed {});
    }
    const std::vector<RlpItem>& list(const RlpItem& item, const char* member)
    {
        if (!item.isList) {
            refuse(member);
        }
        return item.items;
    }

    void refuse(const char* member)
    {
        if (!m_failed) {
            m_failed.emplace(EthereumTransactionError::Malformed, member);
        }
    }
    [[nodiscard]] bool atEnd() const noexcept { return m_position == m_items.size(); }
    /// Errors: Malformed.
    [[nodiscard]] Result<void> finish() const
    {
        if (m_failed) {
            return tl::unexpected<Error>(*m_failed);
        }
        return atEnd() ? Result<void>() : fail(EthereumTransactionError::Malformed, "members left over");
    }

private:
    const std::vector<RlpItem>& m_items;
    std::size_t m_position = 0;
    std::optional<Error> m_failed;
};

std::vector<StorageAccess> readAccessList(MemberReader& in)
{
    std::vector<StorageAccess> result;
    for (const RlpItem& item : in.list(in.next("accessList"), "accessList")) {
        StorageAccess access;
        const std::vector<RlpItem>& pair = in.list(item, "accessList");
        if (pair.size() != 2) {
            in.refuse("accessList");
            return result;
        }
        access.address = in.fixed<crypto::EthereumAddress>(pair[0], "accessList");
        for (const RlpItem& key : in.list(pair[1], "accessList")) {
            access.storageKeys.push_back(in.fixed<Hash256>(key, "accessList"));
        }
        result.push_back(std::move(access));
    }
    return result;
}

EthereumTransaction readMembers(MemberReader& in, Type type)
{
    EthereumTransaction tx;
    tx.type = type;
    if (type != Type::Legacy) {
        tx.chainId = in.number("chainId");
    }
    tx.nonce = in.number("nonce");
    if (type == Type::DynamicFee) {
        tx.maxPriorityFeePerGas = in.wide("maxPriorityFeePerGas");
        tx.maxFeePerGas = in.wide("maxFeePerGas");
    } else {
        tx.gasPrice = in.wide("gasPrice");
    }
    tx.gasLimit = in.number("gasLimit");
    const RlpItem& to = in.next("to");
    if (to.isList || !to.bytes.empty()) {
        tx.to = in.fixed<crypto::EthereumAddress>(to, "to");
    }
    tx.value = in.wide("value");
    tx.data = in.string("data");
    if (type != Type::Legacy) {
        tx.accessList = readAccessList(in);
    }
    return tx;
}

/// Removes the byte of the type from the front. Errors: Malformed, UnknownType.
Result<Type> takeType(ByteView& bytes)
{
    constexpr unsigned kFirstList = 0xC0; // a legacy transaction begins with its list
    if (bytes.empty()) {
        return fail(EthereumTransactionError::Malformed, "empty");
    }
    const auto first = std::to_integer<unsigned>(bytes.front());
    if (first >= kFirstList) {
        return Type::Legacy;
    }
    if (first != 1 && first != 2) {
        return fail(EthereumTransactionError::UnknownType, std::to_string(first));
    }
    bytes = bytes.subspan(1);
    return static_cast<Type>(first);
}

Result<RlpItem> listOf(ByteView bytes)
{
    Result<RlpItem> item = crypto::decodeRlp(bytes);
    if (!item) {
        return fail(EthereumTransactionError::Malformed, item.error().detail());
    }
    if (!item->isList) {
        return fail(EthereumTransactionError::Malformed, "not a list");
    }
    return item;
}

/// The recovery byte, 0 or 1, and the chain of a legacy transaction. Errors: Malformed, NoChain.
Result<unsigned> recoveryOf(EthereumTransaction& tx, std::uint64_t written)
{
    if (tx.type != Type::Legacy) {
        return written <= 1 ? Result<unsigned>(static_cast<unsigned>(written))
                            : fail(EthereumTransactionError::Malformed, "yParity");
    }
    if (written < kLegacyRecovery) {
        return fail(EthereumTransactionError::NoChain);
    }
    tx.chainId = (written - kLegacyRecovery) / 2;
    return static_cast<unsigned>((written - kLegacyRecovery) % 2);
}

/// Fills in who signed. Errors: BadSignature.
Result<void> recoverSender(
    SignedEthereumTransaction& tx, const Uint256& r, const Uint256& s, unsigned recovery)
{
    if (s > *Uint256::fromBytes(*fromHex(kLargestS))) {
        return fail(EthereumTransactionError::BadSignature);
    }
    crypto::ecdsa::Signature signature;
    std::copy(r.bytes.begin(), r.bytes.end(), signature.bytes.begin());
    std::copy(s.bytes.begin(), s.bytes.end(), signature.bytes.begin() + 32);
    signature.bytes[64] = static_cast<std::byte>(recovery);
    const auto key = crypto::ecdsa::recover(tx.transaction.signingHash(), signature);
    const auto from = key ? crypto::ethereumAddressOf(*key) : Result<crypto::EthereumAddress>(fail(key));
    if (!from) {
        return fail(EthereumTransactionError::BadSignature);
    }
    tx.from = *from;
    return {};
}

} // namespace

Result<EthereumTransaction> readUnsignedTransaction(ByteView bytes)
{
    const Result<Type> type = takeType(bytes);
    if (!type) {
        return fail(type);
    }
    const Result<RlpItem> item = listOf(bytes);
    if (!item) {
        return fail(item);
    }
    MemberReader in(item->items);
    EthereumTransaction tx = readMembers(in, *type);
    if (*type == Type::Legacy && !in.atEnd()) {
        tx.chainId = in.number("chainId");
        if (in.number("r") != 0 || in.number("s") != 0) {
            in.refuse("signature");
        }
    }
    const Result<void> done = in.finish();
    if (!done) {
        return fail(done);
    }
    const Result<void> checked = tx.check();
    if (!checked) {
        return fail(checked);
    }
    return tx;
}

Result<SignedEthereumTransaction> readSignedTransaction(ByteView bytes)
{
    SignedEthereumTransaction tx;
    tx.bytes = toBytes(bytes);
    tx.hash = crypto::keccak256(bytes);
    const Result<Type> type = takeType(bytes);
    if (!type) {
        return fail(type);
    }
    const Result<RlpItem> item = listOf(bytes);
    if (!item) {
        return fail(item);
    }
    MemberReader in(item->items);
    tx.transaction = readMembers(in, *type);
    const Result<unsigned> recovery = recoveryOf(tx.transaction, in.number("v"));
    const Uint256 r = in.wide("r");
    const Uint256 s = in.wide("s");
    for (const Result<void>& step :
        { in.finish(), recovery ? Result<void>() : Result<void>(fail(recovery)), tx.transaction.check() }) {
        if (!step) {
            return fail(step);
        }
    }
    const Result<void> recovered = recoverSender(tx, r, s, *recovery);
    if (!recovered) {
        return fail(recovered);
    }
    return tx;
}

} // namespace taonaut::wallet
