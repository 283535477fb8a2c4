// SPDX-License-Identifier: MIT
#include "core/lab/signer.hpp"

#include "core/chain/extrinsic.hpp"
#include "core/subtensor/pallets/system.hpp"

namespace taonaut::lab {

using subtensor::system::kAccount;

Signer::Signer(ChainFacts chain, crypto::sr25519::KeyPair key)
    : m_chain(chain)
    , m_key(std::move(key))
{
}

AccountId Signer::account() const noexcept
{
    return AccountId { m_key.publicKey().bytes };
}

void Signer::ask(Questions& questions) const
{
    questions.want(kAccount.key(account()));
}

bool Signer::isFree(const Moment& moment, const Answers& answers) const
{
    if (!m_sent) {
        return true;
    }
    const std::uint32_t waited = moment.number.value() - m_sent->at.value();
    const bool isIn = answers.value(kAccount, account()).nonce > m_sent->nonce;
    return isIn ? waited >= kPause : waited > kEra;
}

Rao Signer::freeBalance(const Answers& answers) const
{
    return answers.value(kAccount, account()).data.free;
}

Bytes Signer::sign(const Moment& moment, const Answers& answers, Bytes call)
{
    chain::Extrinsic::Signed envelope;
    envelope.signer = account();
    envelope.extra.era = chain::Era::mortal(kEra, moment.number);
    envelope.extra.nonce = answers.value(kAccount, account()).nonce;
    // An era as short as this begins with the block itself, whose hash is signed over.
    const chain::SignedAdditional additional { m_chain.specVersion, m_chain.transactionVersion,
        m_chain.genesis, moment.hash, std::nullopt };
    const Bytes payload = chain::signingPayload(call, envelope.extra, additional);
    envelope.signature = toBytes(m_key.sign(payload).view());
    m_sent = Sent { envelope.extra.nonce, moment.number };
    return chain::Extrinsic { std::move(envelope), std::move(call) }.encode();
}

} // namespace taonaut::lab
