// SPDX-License-Identifier: MIT
#include "core/wallet/derived_account.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::wallet {

namespace {

constexpr std::size_t kMostSignatories = 100; // the chain's MaxSignatories

AccountId accountOf(const scale::Encoder& entropy)
{
    return AccountId { crypto::blake2b256(entropy.view()).bytes };
}

} // namespace

std::string_view moduleOf(DerivedAccountError)
{
    return "wallet";
}

std::string_view nameOf(DerivedAccountError reason)
{
    switch (reason) {
    case DerivedAccountError::TooFewSignatories:
        return "TooFewSignatories";
    case DerivedAccountError::TooManySignatories:
        return "TooManySignatories";
    case DerivedAccountError::BadThreshold:
        return "BadThreshold";
    case DerivedAccountError::NotASignatory:
        return "NotASignatory";
    }
    return "Unknown";
}

Result<Multisig> Multisig::create(std::vector<AccountId> signatories, std::uint16_t threshold)
{
    std::sort(signatories.begin(), signatories.end());
    signatories.erase(std::unique(signatories.begin(), signatories.end()), signatories.end());
    if (signatories.size() < 2) {
        return fail(DerivedAccountError::TooFewSignatories);
    }
    if (signatories.size() > kMostSignatories) {
        return fail(DerivedAccountError::TooManySignatories);
    }
    if (threshold == 0 || threshold > signatories.size()) {
        return fail(DerivedAccountError::BadThreshold);
    }
    Multisig result;
    result.m_signatories = std::move(signatories);
    result.m_threshold = threshold;
    return result;
}

AccountId Multisig::account() const
{
    scale::Encoder entropy;
    entropy.raw(bytesOf("modlpy/utilisuba")).compact(m_signatories.size());
    for (const AccountId& signatory : m_signatories) {
        entropy.raw(signatory.view());
    }
    return accountOf(entropy.u16(m_threshold));
}

Result<std::vector<AccountId>> Multisig::others(const AccountId& caller) const
{
    std::vector<AccountId> result = m_signatories;
    if (std::erase(result, caller) == 0) {
        return fail(DerivedAccountError::NotASignatory);
    }
    return result;
}

AccountId PureProxy::account() const
{
    scale::Encoder entropy;
    entropy.raw(bytesOf("modlpy/proxy____")).raw(spawner.view()).u32(height.value()).u32(extrinsic);
    return accountOf(entropy.u8(proxyType).u16(index));
}

} // namespace taonaut::wallet
