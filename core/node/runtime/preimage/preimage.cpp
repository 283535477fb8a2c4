// SPDX-License-Identifier: MIT
#include "core/node/runtime/preimage/preimage.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/preimage_errors.hpp"
#include "core/subtensor/pallets/preimage_events.hpp"

#include <algorithm>

namespace taonaut::node::preimage {

namespace declared = subtensor::preimage;
using declared::RequestStatus;
using declared::request_status::Requested;
using declared::request_status::Unrequested;
using Ticket = std::tuple<AccountId, declared::HoldConsideration>;

namespace {

const balances::HoldReason kReason = subtensor::hold::Preimage {};

/// Two items and 64 bytes, and the bytes themselves (opentensor/subtensor runtime/src/lib.rs, deposit).
constexpr std::uint64_t kDepositBase = 2 * 20'000'000 + 64 * 1'000'000;
constexpr std::uint64_t kDepositPerByte = 1'000'000;

constexpr std::size_t kMostUpgrades = 1'024;

/// Errors: those of hold.
Result<Ticket, DispatchError> takeDeposit(BlockContext& context, const AccountId& owner, std::uint64_t length)
{
    const Rao deposit(kDepositBase + kDepositPerByte * length);
    const DispatchResult held = balances::hold(context, owner, kReason, deposit);
    return held ? Result<Ticket, DispatchError>(Ticket { owner, { deposit } }) : refuse(held);
}

void giveBack(BlockContext& context, const Ticket& ticket)
{
    const auto& [owner, held] = ticket;
    // What cannot be given back stays held, as on chain.
    static_cast<void>(balances::release(context, owner, kReason, held.held));
}

/// The ticket for a deposit of the old kind, which was reserved.
std::optional<Ticket> renewed(
    BlockContext& context, const std::tuple<AccountId, Rao>& deposit, std::uint32_t length)
{
    const auto& [owner, amount] = deposit;
    balances::unreserve(context, owner, amount);
    const auto ticket = takeDeposit(context, owner, length);
    return ticket ? std::optional(*ticket) : std::nullopt;
}

struct Upgraded {
    BlockContext& context;

    /// None where no deposit could be taken; then the bytes are forgotten, as on chain.
    std::optional<RequestStatus> operator()(const declared::old_request_status::Unrequested& old) const
    {
        const std::optional<Ticket> ticket = renewed(context, old.deposit, old.len);
        return ticket ? std::optional<RequestStatus>(Unrequested { *ticket, old.len }) : std::nullopt;
    }
    std::optional<RequestStatus> operator()(const declared::old_request_status::Requested& old) const
    {
        Requested status { std::nullopt, old.count, old.len };
        if (old.deposit && old.len) {
            status.maybeTicket = renewed(context, *old.deposit, *old.len);
            if (!status.maybeTicket) {
                return std::nullopt;
            }
        } else if (old.deposit) {
            const auto& [owner, amount] = *old.deposit;
            balances::unreserve(context, owner, amount);
        }
        return status;
    }
};

/// Brings bytes of the old kind to the present one. Whether there were any.
bool upgrade(BlockContext& context, const Hash256& hash)
{
    const auto old = find<declared::kStatusFor>(context.state, hash);
    if (!old) {
        return false;
    }
    erase<declared::kStatusFor>(context.state, hash);
    if (const auto status = std::visit(Upgraded { context }, *old); status) {
        store<declared::kRequestStatusFor>(context.state, hash, *status);
    }
    return true;
}

std::optional<RequestStatus> statusOf(BlockContext& context, const Hash256& hash)
{
    upgrade(context, hash);
    return find<declared::kRequestStatusFor>(context.state, hash);
}

void setStatus(BlockContext& context, const Hash256& hash, const RequestStatus& status)
{
    store<declared::kRequestStatusFor>(context.state, hash, status);
}

void clear(BlockContext& context, const Hash256& hash, std::uint32_t length)
{
    erase<declared::kPreimageFor>(context.state, std::tuple(hash, length));
    erase<declared::kRequestStatusFor>(context.state, hash);
    context.deposit(declared::event::Cleared { hash });
}

/// What the bytes are once an owner, or the chain without one, has stored them. Errors: AlreadyNoted, those
/// of hold.
Result<RequestStatus, DispatchError> statusOnceStored(
    BlockContext& context, const Hash256& hash, const std::optional<AccountId>& owner, std::uint32_t length)
{
    const std::optional<RequestStatus> before = statusOf(context, hash);
    if (before && std::holds_alternative<Requested>(*before)) {
        Requested requested = std::get<Requested>(*before);
        requested.maybeLen = length;
        return requested;
    }
    if (before && owner) {
        return refuse(declared::error("AlreadyNoted"));
    }
    if (before) {
        return Requested { std::get<Unrequested>(*before).ticket, 1, length };
    }
    if (!owner) {
        return Requested { std::nullopt, 1, length };
    }
    const auto ticket = takeDeposit(context, *owner, length);
    return ticket ? Result<RequestStatus, DispatchError>(Unrequested { *ticket, length }) : refuse(ticket);
}

struct Noted {
    Hash256 hash;
    bool requested = false;
};
/// Errors: TooBig, AlreadyNoted, those of hold.
Result<Noted, DispatchError> noteFor(
    BlockContext& context, const std::optional<AccountId>& owner, const Bytes& bytes)
{
    if (bytes.size() > kMostBytes) {
        return refuse(declared::error("TooBig"));
    }
    const Hash256 hash = crypto::blake2b256(bytes);
    const auto length = static_cast<std::uint32_t>(bytes.size());
    const auto status = statusOnceStored(context, hash, owner, length);
    if (!status) {
        return refuse(status);
    }
    setStatus(context, hash, *status);
    store<declared::kPreimageFor>(context.state, std::tuple(hash, length), bytes);
    context.deposit(declared::event::Noted { hash });
    return Noted { hash, std::holds_alternative<Requested>(*status) };
}

/// owner: none for root. Errors: NotNoted, NotAuthorized, NotRequested.
DispatchResult unnote(BlockContext& context, const Hash256& hash, const std::optional<AccountId>& owner)
{
    const std::optional<RequestStatus> status = statusOf(context, hash);
    if (!status) {
        return refuse(declared::error("NotNoted"));
    }
    const auto* requested = std::get_if<Requested>(&*status);
    const std::optional<Ticket> ticket
        = requested != nullptr ? requested->maybeTicket : std::get<Unrequested>(*status).ticket;
    if (owner && (!ticket || std::get<AccountId>(*ticket) != *owner)) {
        return refuse(declared::error("NotAuthorized"));
    }
    if (!ticket) {
        return unrequest(context, hash);
    }
    giveBack(context, *ticket);
    if (requested != nullptr) {
        setStatus(context, hash, Requested { std::nullopt, requested->count, requested->maybeLen });
    } else {
        clear(context, hash, std::get<Unrequested>(*status).len);
    }
    return {};
}

// Weights: polkadot-sdk substrate/frame/preimage/src/weights.rs.
struct WeightOf {
    Weight operator()(const declared::NotePreimage& call) const
    {
        return benchmarked(129'485'531 + 2'133 * call.bytes.size(), 6'012, 5, 3);
    }
    Weight operator()(const declared::UnnotePreimage&) const { return benchmarked(57'648'000, 3'802, 3, 3); }
    Weight operator()(const declared::RequestPreimage&) const { return benchmarked(25'485'000, 3'556, 2, 1); }
    Weight operator()(const declared::UnrequestPreimage&) const
    {
        return benchmarked(25'369'000, 3'556, 2, 2);
    }
    Weight operator()(const declared::EnsureUpdated& call) const
    {
        const std::uint64_t n = call.hashes.size();
        return benchmarked(61'821'000 + 58'427'064 * n, 6'012 + 2'812 * n, 2 + 3 * n, 4 * n);
    }
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    CallResult operator()(const declared::NotePreimage& call) const
    {
        const auto sender = ensureSignedOrRoot(origin);
        if (!sender) {
            return refuse(sender);
        }
        const auto noted = noteFor(context, *sender, call.bytes);
        if (!noted) {
            return refuse(noted);
        }
        const bool free = noted->requested || !*sender;
        return PostDispatch { free ? Pays::No : Pays::Yes, std::nullopt };
    }
    CallResult operator()(const declared::UnnotePreimage& call) const
    {
        const auto sender = ensureSignedOrRoot(origin);
        return sender ? outcomeOf(unnote(context, call.hash, *sender)) : refuse(sender);
    }
    CallResult operator()(const declared::RequestPreimage& call) const
    {
        const DispatchResult root = ensureRoot(origin);
        if (root) {
            request(context, call.hash);
        }
        return outcomeOf(root);
    }
    CallResult operator()(const declared::UnrequestPreimage& call) const
    {
        const DispatchResult root = ensureRoot(origin);
        return root ? outcomeOf(unrequest(context, call.hash)) : refuse(root);
    }
    CallResult operator()(const declared::EnsureUpdated& call) const
    {
        if (const auto sender = ensureSigned(origin); !sender) {
            return refuse(sender);
        }
        if (call.hashes.empty()) {
            return refuse(declared::error("TooFew"));
        }
        if (call.hashes.size() > kMostUpgrades) {
            return refuse(declared::error("TooMany"));
        }
        const auto updated = static_cast<std::size_t>(std::count_if(call.hashes.begin(), call.hashes.end(),
            [&](const Hash256& hash) { return upgrade(context, hash); }));
        const bool useful = updated * 10 >= call.hashes.size() * 9;
        return PostDispatch { useful ? Pays::No : Pays::Yes, std::nullopt };
    }
};

} // namespace

Result<Hash256, DispatchError> note(BlockContext& context, const Bytes& bytes)
{
    const auto noted = noteFor(context, std::nullopt, bytes);
    return noted ? Result<Hash256, DispatchError>(noted->hash) : refuse(noted);
}

std::optional<Bytes> fetch(
    const BlockContext& context, const Hash256& hash, std::optional<std::uint32_t> length)
{
    if (!length) {
        const auto status = find<declared::kRequestStatusFor>(context.state, hash);
        if (!status) {
            return std::nullopt;
        }
        const auto* requested = std::get_if<Requested>(&*status);
        length = requested != nullptr ? requested->maybeLen : std::get<Unrequested>(*status).len;
    }
    return length ? find<declared::kPreimageFor>(context.state, std::tuple(hash, *length)) : std::nullopt;
}

void request(BlockContext& context, const Hash256& hash)
{
    const std::optional<RequestStatus> before = statusOf(context, hash);
    Requested after { std::nullopt, 1, std::nullopt };
    if (before && std::holds_alternative<Requested>(*before)) {
        after = std::get<Requested>(*before);
        after.count += after.count < ~std::uint32_t { 0 } ? 1 : 0;
    } else if (before) {
        const auto& stored = std::get<Unrequested>(*before);
        after = { stored.ticket, 1, stored.len };
    }
    setStatus(context, hash, after);
    if (after.count == 1) {
        context.deposit(declared::event::Requested { hash });
    }
}

DispatchResult unrequest(BlockContext& context, const Hash256& hash)
{
    const std::optional<RequestStatus> before = statusOf(context, hash);
    const auto* requested = before ? std::get_if<Requested>(&*before) : nullptr;
    if (requested == nullptr) {
        return refuse(declared::error("NotRequested"));
    }
    if (requested->count > 1) {
        setStatus(
            context, hash, Requested { requested->maybeTicket, requested->count - 1, requested->maybeLen });
    } else if (!requested->maybeLen) {
        erase<declared::kRequestStatusFor>(context.state, hash);
    } else if (!requested->maybeTicket) {
        clear(context, hash, *requested->maybeLen);
    } else {
        setStatus(context, hash, Unrequested { *requested->maybeTicket, *requested->maybeLen });
    }
    return {};
}

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

} // namespace taonaut::node::preimage
