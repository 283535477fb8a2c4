// SPDX-License-Identifier: MIT
#pragma once

// Accounts that no key signs for: their id is computed from who may act for them.
//
// A multisig is its signatories and its threshold; leave one out or change the order, and it is another
// account. A pure proxy is made by one extrinsic; its id names the block and the place in it. The id in the
// chain's event is what counts, the formula here checks it and finds a lost account again. The call that
// removes a pure proxy wants all of PureProxy, so a backup holds all of it.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

#include <vector>

namespace taonaut::wallet {

enum class DerivedAccountError : std::uint16_t {
    TooFewSignatories, ///< fewer than two different ones
    TooManySignatories, ///< more than the chain's 100
    BadThreshold, ///< zero, or more than there are signatories
    NotASignatory, ///< the caller is not among them
};
std::string_view moduleOf(DerivedAccountError reason);
std::string_view nameOf(DerivedAccountError reason);

class Multisig {
public:
    /// Any order; who appears twice counts once. Errors: TooFewSignatories, TooManySignatories, BadThreshold.
    [[nodiscard]] static Result<Multisig> create(std::vector<AccountId> signatories, std::uint16_t threshold);

    [[nodiscard]] const std::vector<AccountId>& signatories() const noexcept { return m_signatories; }
    [[nodiscard]] std::uint16_t threshold() const noexcept { return m_threshold; }
    [[nodiscard]] AccountId account() const;
    /// What a call of one signatory lists: the others, ascending. Errors: NotASignatory.
    [[nodiscard]] Result<std::vector<AccountId>> others(const AccountId& caller) const;

private:
    Multisig() = default;
    std::vector<AccountId> m_signatories; // ascending, different
    std::uint16_t m_threshold = 0;
};

struct PureProxy {
    AccountId spawner;
    BlockNumber height; ///< of the block that holds the extrinsic
    std::uint32_t extrinsic = 0; ///< its position in that block
    std::uint8_t proxyType = 0; ///< index of the variant in the chain's metadata
    std::uint16_t index = 0; ///< tells several apart that one extrinsic makes

    [[nodiscard]] AccountId account() const;
};

} // namespace taonaut::wallet
