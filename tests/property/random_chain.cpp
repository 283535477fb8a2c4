// SPDX-License-Identifier: MIT
#include "tests/property/random_chain.hpp"

#include "core/chain/extrinsic.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/runtime_version.hpp"

#include <QtTest>

namespace taonaut::property {
namespace {

constexpr std::uint64_t kFirstSlot = 6'800'000'000; // in the year 2023

Person personOf(const std::string& uri)
{
    crypto::sr25519::KeyPair key = std::move(*crypto::sr25519FromUri(bytesOf(uri)));
    const AccountId account { key.publicKey().bytes };
    return { account, std::move(key) };
}

} // namespace

std::vector<Person> makeCast(std::size_t strangers)
{
    std::vector<Person> cast;
    for (const char* uri :
        { "//Alice", "//Bob", "//Charlie", "//Dave", "//Eve", "//Ferdie", "//One", "//Two", "//Three" }) {
        cast.push_back(personOf(uri));
    }
    for (std::size_t i = 0; i < strangers; ++i) {
        cast.push_back(personOf("//Stranger//" + std::to_string(i)));
    }
    return cast;
}

RandomChain::RandomChain()
{
    const node::Genesis genesis = node::Genesis::localnet({});
    m_genesis = genesis.hash;
    m_parent = { genesis.hash, BlockNumber(0) };
    m_state = genesis.state;
    m_slot = kFirstSlot;
}

void RandomChain::beginBlock()
{
    ++m_slot;
    m_context.emplace(m_settings, m_state);
    QVERIFY(node::beginBlock(*m_context, m_parent, m_slot));
    const node::UnixTime time { static_cast<std::int64_t>(m_slot) * kSlot.count() };
    QVERIFY(apply(node::timestamp::inherent(time)).value());
}

Bytes RandomChain::sign(const Person& person, const Bytes& call) const
{
    chain::Extrinsic::Signed envelope;
    envelope.signer = person.account;
    envelope.extra.nonce = node::load<subtensor::system::kAccount>(m_context->state, person.account).nonce;
    const subtensor::RuntimeVersion& version = subtensor::runtimeVersion();
    const chain::SignedAdditional additional { version.specVersion, version.transactionVersion, m_genesis,
        m_genesis, std::nullopt };
    const Bytes payload = chain::signingPayload(call, envelope.extra, additional);
    envelope.signature = toBytes(person.key.sign(payload).view());
    return chain::Extrinsic { std::move(envelope), call }.encode();
}

std::optional<node::ApplyResult> RandomChain::apply(const Bytes& encoded)
{
    const Result<chain::Extrinsic> extrinsic = chain::Extrinsic::decode(encoded);
    if (!extrinsic) {
        return std::nullopt;
    }
    return node::applyExtrinsic(*m_context, *extrinsic, encoded);
}

void RandomChain::endBlock()
{
    node::BlockOutcome outcome = node::endBlock(*m_context);
    m_state = std::move(outcome.state);
    // The hash of a block here is made from what the header's hash would be made of.
    Bytes header = toBytes(m_parent.hash.view());
    append(header, m_state.root().view());
    m_parent = { crypto::blake2b256(header), m_parent.number.next() };
    m_context.reset();
}

} // namespace taonaut::property
