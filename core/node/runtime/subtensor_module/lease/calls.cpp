// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/lease/calls.hpp"

#include "core/base/fixed.hpp"
#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/dispatch_weights.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/subnets/creation.hpp"
#include "core/node/runtime/system/account.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/pallets/crowdloan.hpp"
#include "core/subtensor/pallets/crowdloan_errors.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/lease_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {
namespace {

namespace loan = subtensor::crowdloan;
using loan::CrowdloanInfo;
using subtensor::proxy::ProxyType;

AccountId keylessAccount(std::string_view purpose, std::uint32_t lease)
{
    const Hash256 hash = crypto::blake2b256(scale::Encoder().text(purpose).u32(lease).view());
    return AccountId { hash.bytes };
}

DispatchResult send(BlockContext& context, const AccountId& from, const AccountId& to, Rao amount)
{
    return balances::transfer(context, from, to, amount, balances::Preservation::Expendable);
}

struct EndingLoan {
    std::uint32_t number = 0;
    CrowdloanInfo info;
};

/// The crowdloan whose call runs now.
Result<EndingLoan, DispatchError> endingLoan(const Overlay& state)
{
    const auto number = find<loan::kCurrentCrowdloanId>(state);
    auto info = number ? find<loan::kCrowdloans>(state, *number) : std::nullopt;
    if (!info) {
        return refuse(loan::error("InvalidCrowdloanId"));
    }
    return EndingLoan { *number, std::move(*info) };
}

Result<std::uint32_t, DispatchError> nextLease(BlockContext& context)
{
    const std::uint32_t number = load<declared::kNextSubnetLeaseId>(context.state);
    if (number == std::numeric_limits<std::uint32_t>::max()) {
        return refuse(declared::error("Overflow"));
    }
    store<declared::kNextSubnetLeaseId>(context.state, number + 1);
    return number;
}

/// Notes every contributor's part and gives back what registering the subnet did not cost, the remainder to
/// the creator.
DispatchResult shareOut(BlockContext& context, std::uint32_t lease, const EndingLoan& paid, Rao unspent)
{
    const AccountId coldkey = leaseColdkey(lease);
    std::uint64_t refunded = 0;
    for (const auto& [contributor, amount] : entriesBelow<loan::kContributions>(context.state, paid.number)) {
        if (contributor == paid.info.creator) {
            continue;
        }
        const U64F64 share
            = U64F64::from(amount.value()).saturatingDiv(U64F64::from(paid.info.raised.value()));
        store<declared::kSubnetLeaseShares>(context.state, lease, contributor, share);
        const std::uint64_t refund = share.saturatingMul(U64F64::from(unspent.value())).toU64();
        if (const DispatchResult sent = send(context, coldkey, contributor, Rao(refund)); !sent) {
            return sent;
        }
        refunded += refund; // parts of one whole: below `unspent`
    }
    return send(context, coldkey, paid.info.creator, unspent.saturatingMinus(Rao(refunded)));
}

/// Opens the subnet with the TAO of the crowdloan.
Result<NetUid, DispatchError> openSubnet(
    BlockContext& context, std::uint32_t lease, const CrowdloanInfo& paid)
{
    const AccountId coldkey = leaseColdkey(lease);
    const AccountId hotkey = leaseHotkey(lease);
    system::addProvider(context, coldkey);
    system::addProvider(context, hotkey);
    const DispatchResult funded = send(context, paid.fundsAccount, coldkey, paid.raised);
    if (!funded) {
        return refuse(funded);
    }
    const Result<NetUid, DispatchError> netuid = registerNetwork(context, coldkey, hotkey, std::nullopt);
    if (!netuid) {
        return netuid;
    }
    const DispatchResult added
        = proxy::addDelegate(context, coldkey, paid.creator, ProxyType::SubnetLeaseBeneficiary, 0);
    return added ? netuid : refuse(added);
}

DispatchResult lease(
    BlockContext& context, const EndingLoan& paid, const declared::RegisterLeasedNetwork& call)
{
    const Result<std::uint32_t, DispatchError> number = nextLease(context);
    if (!number) {
        return refuse(number);
    }
    const Result<NetUid, DispatchError> netuid = openSubnet(context, *number, paid.info);
    if (!netuid) {
        return refuse(netuid);
    }
    const AccountId coldkey = leaseColdkey(*number);
    const AccountId hotkey = leaseHotkey(*number);
    const AccountId& beneficiary = paid.info.creator;
    const Rao unspent = system::account(context.state, coldkey).data.free;
    store<declared::kSubnetLeases>(context.state, *number,
        { beneficiary, coldkey, hotkey, call.emissionsShare, call.endBlock, *netuid,
            paid.info.raised.saturatingMinus(unspent) });
    store<declared::kSubnetUidToLeaseId>(context.state, *netuid, *number);
    store<declared::kDelegates>(context.state, hotkey, subtensor::ShareU16());
    if (const DispatchResult shared = shareOut(context, *number, paid, unspent); !shared) {
        return shared;
    }
    context.deposit(declared::event::SubnetLeaseCreated { beneficiary, *number, *netuid, call.endBlock });
    return {};
}

DispatchResult checkEnd(const BlockContext& context, const declared::SubnetLease& lease, const AccountId& who,
    const AccountId& hotkey)
{
    if (lease.beneficiary != who) {
        return refuse(declared::error("ExpectedBeneficiaryOrigin"));
    }
    if (!lease.endBlock) {
        return refuse(declared::error("LeaseHasNoEndBlock"));
    }
    if (context.number < *lease.endBlock) {
        return refuse(declared::error("LeaseHasNotEnded"));
    }
    if (!ownsHotkey(context.state, who, hotkey)) {
        return refuse(declared::error("BeneficiaryDoesNotOwnHotkey"));
    }
    if (isSubnetAccount(hotkey)) {
        return refuse(declared::error("CannotUseSystemAccount"));
    }
    return {};
}

/// How many contributors there were.
Result<std::uint32_t, DispatchError> endLease(
    BlockContext& context, std::uint32_t number, const declared::SubnetLease& lease, const AccountId& hotkey)
{
    // Chain quirk: SubnetUidToLeaseId keeps the number of the lease until the subnet is dissolved.
    store<declared::kSubnetOwner>(context.state, lease.netuid, lease.beneficiary);
    store<declared::kSubnetOwnerHotkey>(context.state, lease.netuid, hotkey);
    context.deposit(declared::event::SubnetOwnerHotkeySet { lease.netuid, hotkey });
    for (const AccountId& account : { lease.coldkey, lease.hotkey }) {
        // An account that something still holds keeps its provider; nobody can act for it.
        static_cast<void>(system::removeProvider(context, account));
    }
    const auto contributors
        = static_cast<std::uint32_t>(erasePrefix<declared::kSubnetLeaseShares>(context.state, number));
    erase<declared::kAccumulatedLeaseDividends>(context.state, number);
    erase<declared::kSubnetLeases>(context.state, number);
    const DispatchResult removed = proxy::removeDelegate(
        context, lease.coldkey, lease.beneficiary, ProxyType::SubnetLeaseBeneficiary, 0);
    if (!removed) {
        return refuse(removed);
    }
    context.deposit(declared::event::SubnetLeaseTerminated { lease.beneficiary, lease.netuid });
    return contributors;
}

PostDispatch costing(Weight (*weigh)(std::uint32_t), std::uint32_t contributors)
{
    PostDispatch spent;
    if (contributors < kMostContributors) {
        spent.weight = weigh(contributors);
    }
    return spent;
}

} // namespace

AccountId leaseColdkey(std::uint32_t lease)
{
    return keylessAccount("leasing/coldkey", lease);
}

AccountId leaseHotkey(std::uint32_t lease)
{
    return keylessAccount("leasing/hotkey", lease);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RegisterLeasedNetwork& call)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    if (!who) {
        return refuse(who);
    }
    const Result<EndingLoan, DispatchError> paid = endingLoan(context.state);
    if (!paid) {
        return refuse(paid);
    }
    if (*who != paid->info.creator) {
        return refuse(declared::error("InvalidLeaseBeneficiary"));
    }
    if (call.endBlock && *call.endBlock <= context.number) {
        return refuse(declared::error("LeaseCannotEndInThePast"));
    }
    if (const DispatchResult leased = lease(context, *paid, call); !leased) {
        return refuse(leased);
    }
    return costing(weightOfRegisterLeasedNetwork, paid->info.contributorsCount);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::TerminateLease& call)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    if (!who) {
        return refuse(who);
    }
    const auto terms = find<declared::kSubnetLeases>(context.state, call.leaseId);
    if (!terms) {
        return refuse(declared::error("LeaseDoesNotExist"));
    }
    if (const DispatchResult mayEnd = checkEnd(context, *terms, *who, call.hotkey); !mayEnd) {
        return refuse(mayEnd);
    }
    const auto contributors = endLease(context, call.leaseId, *terms, call.hotkey);
    return contributors ? CallResult(costing(weightOfTerminateLease, *contributors)) : refuse(contributors);
}

} // namespace taonaut::node::subtensor_module
