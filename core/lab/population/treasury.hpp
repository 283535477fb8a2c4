// SPDX-License-Identifier: MIT
#pragma once

// Pays for the population and, as the root account of the local chain, gives its subnets the settings that a
// lively subnet needs: emission on, weights in the open, short rate limits.

#include "core/lab/population/founder.hpp"

#include <memory>

namespace taonaut::lab {

class Treasury final : public Actor {
public:
    /// founders outlive the treasury.
    Treasury(
        const PopulationOptions& options, Signer key, const std::vector<std::unique_ptr<Founder>>& founders);

    /// Keeps the account at `goal`: what falls below half of it is filled up again.
    void supports(const AccountId& account, Rao goal);

    void ask(const Moment& moment, Questions& questions) const override;
    void act(const Moment& moment, const Answers& answers, std::vector<Bytes>& transactions) override;

private:
    struct Supported {
        AccountId account;
        Rao goal;
    };
    void addTransfers(const Answers& answers, std::vector<Bytes>& calls) const;
    void addSettings(NetUid netuid, const Answers& answers, std::vector<Bytes>& calls) const;

    const PopulationOptions& m_options;
    Signer m_key;
    const std::vector<std::unique_ptr<Founder>>& m_founders;
    std::vector<Supported> m_supported;
};

} // namespace taonaut::lab
