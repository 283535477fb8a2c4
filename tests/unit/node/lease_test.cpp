// SPDX-License-Identifier: MIT
// Leased subnets, from the crowdloan that pays for one to the end of the lease, and EVM addresses of neurons.

#include "core/crypto/ethereum.hpp"
#include "core/node/runtime/subtensor_module/lease/calls.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/subtensor/pallets/crowdloan.hpp"
#include "core/subtensor/pallets/crowdloan_calls.hpp"
#include "core/subtensor/pallets/proxy.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/lease_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>
#include <algorithm>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::subtensor_module;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
namespace event = module::event;
namespace loan = subtensor::crowdloan;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr NetUid kNet { 2 };
constexpr std::uint32_t kTerm = 100; // blocks
const AccountId kCreator = account(1);
const AccountId kGiver = account(2);
const AccountId kHotkey = account(3);

crypto::ecdsa::KeyPair evmKey(std::uint8_t number)
{
    Bytes seed(32, static_cast<std::byte>(number));
    return *crypto::ecdsa::KeyPair::fromSeed(crypto::Secret::copyOf(seed));
}

} // namespace

class LeaseTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aCrowdloanOpensASubnet();
    void leasesAreRefused();
    void aLeaseEnds();
    void endingIsRefused();
    void anEvmAddressIsBound();
    void bindingIsRefused();

private:
    template <class Call> std::string as(const AccountId& who, Call call)
    {
        return m_runtime->call(who, module::Call(std::move(call)));
    }
    std::string lend(const AccountId& who, const loan::Call& call) { return m_runtime->call(who, call); }
    [[nodiscard]] Overlay& state() { return m_runtime->state(); }
    /// A crowdloan of 1,500 TAO, a third of it by the giver, whose call leases a subnet.
    void finalize(std::optional<BlockNumber> end)
    {
        const module::Call call(module::RegisterLeasedNetwork { subtensor::Percent { 40 }, end });
        const BlockNumber last(m_runtime->number().value() + 60'000);
        QCOMPARE(lend(kCreator,
                     loan::Create { Rao(1'000 * kTao), Rao(kTao), Rao(1'500 * kTao), last,
                         subtensor::EncodedCall::of(call), std::nullopt }),
            std::string());
        QCOMPARE(lend(kGiver, loan::Contribute { 0, Rao(500 * kTao) }), std::string());
        QCOMPARE(lend(kCreator, loan::Finalize { 0 }), std::string());
    }
    std::string bind(const crypto::ecdsa::KeyPair& signer, const crypto::ecdsa::KeyPair& claimed)
    {
        const auto message = crypto::associationMessage(kHotkey, 9);
        const auto signature = crypto::signForEthereum(signer, crypto::personalMessageDigest(message));
        module::AssociateEvmKey call { NetUid(1), {}, 9, {} };
        call.evmKey.bytes = crypto::ethereumAddressOf(claimed.publicKey())->bytes;
        std::copy(signature.bytes.begin(), signature.bytes.end(), call.signature.begin());
        return as(kHotkey, call);
    }
    std::unique_ptr<RuntimeHarness> m_runtime;
};

void LeaseTest::init()
{
    m_runtime = std::make_unique<RuntimeHarness>();
    m_runtime->endow(kCreator, Rao(5'000 * kTao));
    m_runtime->endow(kGiver, Rao(5'000 * kTao));
    m_runtime->checkInvariants(brokenSentence);
}

void LeaseTest::aCrowdloanOpensASubnet()
{
    finalize(BlockNumber(kTerm));
    const AccountId coldkey = leaseColdkey(0);
    QCOMPARE(m_runtime->findEvent<event::SubnetLeaseCreated>(),
        std::optional(event::SubnetLeaseCreated { kCreator, 0, kNet, BlockNumber(kTerm) }));
    QCOMPARE(load<module::kSubnetOwner>(state(), kNet), coldkey);
    QCOMPARE(hotkeyOf(state(), kNet, Uid(0)), std::optional(leaseHotkey(0)));
    QCOMPARE(load<module::kDelegates>(state(), leaseHotkey(0)), subtensor::ShareU16());
    QCOMPARE(find<module::kSubnetUidToLeaseId>(state(), kNet), std::optional(std::uint32_t { 0 }));
    const auto lease = find<module::kSubnetLeases>(state(), std::uint32_t { 0 });
    QVERIFY(lease);
    QCOMPARE(lease->beneficiary, kCreator);
    QVERIFY(lease->cost >= Rao(1'000 * kTao)); // and the deposit of the proxy
    // A third is the giver's, of the lease and of what was too much; the creator has no share on record.
    const U64F64 third = U64F64::from(500 * kTao).saturatingDiv(U64F64::from(1'500 * kTao));
    QCOMPARE(load<module::kSubnetLeaseShares>(state(), std::uint32_t { 0 }, kGiver), third);
    QVERIFY(!contains<module::kSubnetLeaseShares>(state(), std::uint32_t { 0 }, kCreator));
    const std::uint64_t unspent = 1'500 * kTao - lease->cost.value();
    const std::uint64_t refund = third.saturatingMul(U64F64::from(unspent)).toU64();
    QCOMPARE(m_runtime->freeBalance(kGiver), Rao(4'500 * kTao + refund));
    QCOMPARE(m_runtime->freeBalance(kCreator), Rao(4'000 * kTao + unspent - refund));
    QCOMPARE(m_runtime->freeBalance(coldkey), Rao());
    m_runtime->nextBlock();
}

void LeaseTest::leasesAreRefused()
{
    const module::RegisterLeasedNetwork call { subtensor::Percent { 40 }, BlockNumber(kTerm) };
    QCOMPARE(as(kCreator, call), std::string("Crowdloan.InvalidCrowdloanId")); // none ends now
    loan::CrowdloanInfo info;
    info.creator = kCreator;
    store<loan::kCrowdloans>(state(), std::uint32_t { 7 }, info);
    store<loan::kCurrentCrowdloanId>(state(), std::uint32_t { 7 });
    QCOMPARE(as(kGiver, call), failed("InvalidLeaseBeneficiary"));
    QCOMPARE(as(kCreator, module::RegisterLeasedNetwork { subtensor::Percent { 40 }, m_runtime->number() }),
        failed("LeaseCannotEndInThePast"));
    store<module::kNextSubnetLeaseId>(state(), ~std::uint32_t { 0 });
    QCOMPARE(as(kCreator, call), failed("Overflow"));
}

void LeaseTest::aLeaseEnds()
{
    finalize(BlockNumber(kTerm));
    QCOMPARE(as(kCreator, module::TryAssociateHotkey { kHotkey }), std::string());
    m_runtime->runTo(BlockNumber(kTerm));
    QCOMPARE(as(kCreator, module::TerminateLease { 0, kHotkey }), std::string());
    QCOMPARE(m_runtime->findEvent<event::SubnetLeaseTerminated>(),
        std::optional(event::SubnetLeaseTerminated { kCreator, kNet }));
    QCOMPARE(load<module::kSubnetOwner>(state(), kNet), kCreator);
    QCOMPARE(load<module::kSubnetOwnerHotkey>(state(), kNet), kHotkey);
    QVERIFY(!contains<module::kSubnetLeases>(state(), std::uint32_t { 0 }));
    QVERIFY(!anyBelow<module::kSubnetLeaseShares>(state(), std::uint32_t { 0 }));
    QVERIFY(!anyBelow<subtensor::proxy::kProxies>(state()));
    QCOMPARE(as(kCreator, module::TerminateLease { 0, kHotkey }), failed("LeaseDoesNotExist"));
}

void LeaseTest::endingIsRefused()
{
    finalize(BlockNumber(kTerm));
    QCOMPARE(as(kGiver, module::TerminateLease { 0, kHotkey }), failed("ExpectedBeneficiaryOrigin"));
    QCOMPARE(as(kCreator, module::TerminateLease { 0, kHotkey }), failed("LeaseHasNotEnded"));
    m_runtime->runTo(BlockNumber(kTerm));
    QCOMPARE(as(kCreator, module::TerminateLease { 0, kHotkey }), failed("BeneficiaryDoesNotOwnHotkey"));
    auto lease = find<module::kSubnetLeases>(state(), std::uint32_t { 0 });
    QVERIFY(lease);
    lease->endBlock = std::nullopt;
    store<module::kSubnetLeases>(state(), std::uint32_t { 0 }, *lease);
    QCOMPARE(as(kCreator, module::TerminateLease { 0, kHotkey }), failed("LeaseHasNoEndBlock"));
}

void LeaseTest::anEvmAddressIsBound()
{
    m_runtime = std::make_unique<RuntimeHarness>(GenesisOptions { Speed::Fast, std::nullopt });
    m_runtime->endow(kCreator, Rao(10 * kTao));
    QCOMPARE(as(kCreator, module::BurnedRegister { NetUid(1), kHotkey }), std::string());
    const crypto::ecdsa::KeyPair key = evmKey(5);
    QCOMPARE(bind(key, key), std::string());
    const auto bound = find<module::kAssociatedEvmAddress>(state(), NetUid(1), Uid(1));
    QVERIFY(bound);
    QVERIFY(std::get<0>(*bound).bytes == crypto::ethereumAddressOf(key.publicKey())->bytes);
    QVERIFY(m_runtime->findEvent<event::EvmKeyAssociated>());
    QCOMPARE(bind(key, key), failed("EvmKeyAssociateRateLimitExceeded"));
    m_runtime->nextBlock();
    QCOMPARE(bind(evmKey(6), key), failed("InvalidRecoveredPublicKey"));
    QCOMPARE(bind(evmKey(6), evmKey(6)), std::string());
    // Neuron 0 is the zero account, whose coldkey is the zero account: nobody.
    QCOMPARE(
        as(AccountId {}, module::AssociateEvmKey { NetUid(1), {}, 9, {} }), failed("NonAssociatedColdKey"));
}

void LeaseTest::bindingIsRefused()
{
    const crypto::ecdsa::KeyPair key = evmKey(5);
    QCOMPARE(as(kCreator, module::TryAssociateHotkey { kHotkey }), std::string());
    QCOMPARE(bind(key, key), failed("HotKeyNotRegisteredInSubNet"));
    QCOMPARE(as(kCreator, module::BurnedRegister { NetUid(1), kHotkey }), std::string());
    QCOMPARE(bind(key, key), failed("EvmKeyAssociateRateLimitExceeded")); // as if bound in block 0
    module::AssociateEvmKey call { NetUid(1), {}, 9, {} };
    m_runtime->checkInvariants({}); // too many blocks
    m_runtime->runTo(BlockNumber(7'200));
    QCOMPARE(as(kHotkey, call), failed("InvalidIdentity")); // no signature
    call.signature.back() = std::byte { 31 };
    QCOMPARE(as(kHotkey, call), failed("InvalidIdentity"));
}

QTEST_GUILESS_MAIN(LeaseTest)
#include "lease_test.moc"
