// SPDX-License-Identifier: MIT
#include "core/service/review_builder.hpp"

#include "core/scale/encoder.hpp"
#include "core/wallet/movements.hpp"
#include "core/wallet/transfer.hpp"

#include <algorithm>

namespace taonaut::service {

namespace {

constexpr std::size_t kMostParties = 256;

std::string nameFor(const ReviewInputs& inputs, const AccountId& account)
{
    return inputs.nameOf ? inputs.nameOf(account) : std::string();
}

wallet::TransferContext contextOf(const ReviewInputs& inputs)
{
    const subtensor::system::AccountInfo& sender = inputs.parties.front().info.value();
    wallet::TransferContext context;
    context.signer = inputs.signer;
    context.free = sender.data.free;
    context.reserved = sender.data.reserved;
    context.frozen = sender.data.frozen;
    for (const ProvenParty& party : inputs.parties) {
        context.parties.push_back({ party.account, party.info.value().data.free, party.paidBefore });
    }
    context.fee = inputs.fee;
    context.balanceFinal = inputs.parties.front().info.level() == light::Level::Final;
    context.realMoney = inputs.realMoney;
    context.metadataDigestSigned = inputs.metadataDigest.has_value();
    context.ownAccounts = inputs.ownAccounts;
    context.contacts = inputs.contacts;
    context.counterparties = inputs.counterparties;
    return context;
}

/// Follows the balances through the movements of a call.
class Foresight {
public:
    explicit Foresight(const ReviewInputs& inputs)
        : m_inputs(inputs)
    {
        for (const ProvenParty& party : inputs.parties) {
            m_changes.push_back({ party.account, nameFor(inputs, party.account), party.info.value().data.free,
                party.info.value().data.free, party.info.level() });
        }
    }

    std::vector<BalanceChange> run(const wallet::Movements& movements)
    {
        m_foreseen = movements.complete && movements.list.size() < kMostParties;
        take(m_changes.front(), m_inputs.fee);
        for (const wallet::Movement& movement : movements.list) {
            move(movement);
        }
        for (BalanceChange& change : m_changes) {
            if (!m_foreseen) {
                change.after.reset();
            }
        }
        return std::move(m_changes);
    }

private:
    BalanceChange* find(const AccountId& account)
    {
        const auto found = std::find_if(m_changes.begin(), m_changes.end(),
            [&](const BalanceChange& change) { return change.account == account; });
        return found == m_changes.end() ? nullptr : &*found;
    }
    void take(BalanceChange& change, Rao amount)
    {
        const auto left = change.after ? change.after->minus(amount) : Result<Rao>(Rao());
        if (!change.after || !left) {
            m_foreseen = false; // it will fail, in whole or in part
            return;
        }
        change.after = *left;
    }
    void move(const wallet::Movement& movement)
    {
        BalanceChange* from = find(movement.from);
        if (from == nullptr || !movement.amount) {
            m_foreseen = false;
            return;
        }
        take(*from, *movement.amount);
        if (!movement.recipient) {
            return;
        }
        BalanceChange* to = find(*movement.recipient);
        const auto sum = to == nullptr || !to->after ? Result<Rao>(fail(UnitError::Overflow))
                                                     : to->after->plus(*movement.amount);
        if (!sum) {
            m_foreseen = false;
            return;
        }
        to->after = *sum;
    }

    const ReviewInputs& m_inputs;
    std::vector<BalanceChange> m_changes;
    bool m_foreseen = true;
};

std::vector<NamedAccount> namesIn(const ReviewInputs& inputs)
{
    std::vector<NamedAccount> names;
    const auto add = [&](const AccountId& account) {
        const NamedAccount named { account, nameFor(inputs, account) };
        if (!named.name.empty() && std::find(names.begin(), names.end(), named) == names.end()) {
            names.push_back(named);
        }
    };
    wallet::forEachCall(
        inputs.call, [&](const wallet::CallReview& call) { wallet::forEachAccount(call.arguments, add); });
    return names;
}

std::string recipientName(const ReviewInputs& inputs)
{
    if (const auto* transfer = std::get_if<wallet::TransferAction>(&inputs.call.action)) {
        return nameFor(inputs, transfer->recipient);
    }
    const auto* everything = std::get_if<wallet::TransferAllAction>(&inputs.call.action);
    return everything == nullptr ? std::string() : nameFor(inputs, everything->recipient);
}

light::Level weakestLevel(const ReviewInputs& inputs)
{
    light::Level level = light::Level::Final;
    for (const ProvenParty& party : inputs.parties) {
        level = light::weakest(level, party.info.level());
    }
    return level;
}

std::size_t signedSize(const ReviewSheet& sheet)
{
    scale::Encoder fields;
    sheet.extra.encode(fields);
    additionalOf(sheet).encode(fields);
    return sheet.call.call.size() + fields.view().size();
}

} // namespace

std::string_view moduleOf(ReviewError)
{
    return "review";
}

std::string_view nameOf(ReviewError reason)
{
    switch (reason) {
    case ReviewError::NotFollowing:
        return "NotFollowing";
    case ReviewError::BalanceUnknown:
        return "BalanceUnknown";
    case ReviewError::RuntimeUnknown:
        return "RuntimeUnknown";
    case ReviewError::RuntimeNotUnderstood:
        return "RuntimeNotUnderstood";
    case ReviewError::UnknownReview:
        return "UnknownReview";
    case ReviewError::NotTyped:
        return "NotTyped";
    case ReviewError::Stopped:
        return "Stopped";
    case ReviewError::Outdated:
        return "Outdated";
    }
    return "Unknown";
}

chain::SignedExtra extraFor(
    const light::BlockRef& birth, std::uint32_t eraPeriod, std::uint32_t nonce, bool checkMetadataHash)
{
    chain::SignedExtra extra;
    extra.era = chain::Era::mortal(eraPeriod, birth.number);
    extra.nonce = nonce;
    extra.checkMetadataHash = checkMetadataHash;
    return extra;
}

chain::SignedAdditional additionalOf(const ReviewSheet& sheet)
{
    chain::SignedAdditional additional;
    additional.specVersion = sheet.specVersion;
    additional.transactionVersion = sheet.transactionVersion;
    additional.genesisHash = sheet.genesisHash;
    additional.birthHash = sheet.birth.hash;
    additional.metadataDigest = sheet.metadataDigest;
    return additional;
}

std::vector<AccountId> partiesOf(const wallet::CallReview& call, const AccountId& signer)
{
    std::vector<AccountId> parties { signer };
    const auto add = [&](const AccountId& account) {
        const bool known = std::find(parties.begin(), parties.end(), account) != parties.end();
        if (!known && parties.size() < kMostParties) {
            parties.push_back(account);
        }
    };
    for (const wallet::Movement& movement : wallet::movementsOf(call, signer).list) {
        add(movement.from);
        if (movement.recipient) {
            add(*movement.recipient);
        }
    }
    return parties;
}

ReviewSheet buildReview(const ReviewInputs& inputs, std::uint64_t id)
{
    ReviewSheet sheet;
    sheet.id = id;
    sheet.signer = inputs.signer;
    sheet.signerName = nameFor(inputs, inputs.signer);
    sheet.recipientName = recipientName(inputs);
    sheet.names = namesIn(inputs);
    sheet.call = inputs.call;
    sheet.changes = Foresight(inputs).run(wallet::movementsOf(sheet.call, sheet.signer));
    sheet.fee = inputs.fee;
    sheet.checks = wallet::checkCall(sheet.call, contextOf(inputs));
    sheet.typed = wallet::typedReasons(sheet.call, sheet.checks);
    sheet.typedWord = sheet.call.callName;
    sheet.extra = extraFor(inputs.birth, inputs.eraPeriod, inputs.nonce, inputs.metadataDigest.has_value());
    sheet.birth = inputs.birth;
    sheet.expiresAt = sheet.extra.era.death(inputs.birth.number);
    sheet.specVersion = inputs.specVersion;
    sheet.transactionVersion = inputs.transactionVersion;
    sheet.genesisHash = inputs.genesisHash;
    sheet.metadataDigest = inputs.metadataDigest;
    sheet.payload = chain::signingPayload(sheet.call.call, sheet.extra, additionalOf(sheet));
    sheet.signedBytes = signedSize(sheet);
    sheet.provenAt = inputs.parties.front().info.block();
    sheet.level = weakestLevel(inputs);
    return sheet;
}

} // namespace taonaut::service
