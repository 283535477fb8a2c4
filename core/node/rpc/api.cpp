// SPDX-License-Identifier: MIT
#include "core/node/rpc/api.hpp"

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/node/rpc/storage_reading.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using Kind = Subscription::Kind;

/// A word, or an object that names the block or the successor. Nothing: clients are not told.
std::string statusText(const TransactionStatus& status)
{
    switch (status.kind) {
    case TransactionStatus::Kind::Future:
        return "\"future\"";
    case TransactionStatus::Kind::Ready:
        return "\"ready\"";
    case TransactionStatus::Kind::InBlock:
        return "{\"inBlock\":" + hexText(status.hash) + "}";
    case TransactionStatus::Kind::Retracted:
        return "{\"retracted\":" + hexText(status.hash) + "}";
    case TransactionStatus::Kind::Finalized:
        return "{\"finalized\":" + hexText(status.hash) + "}";
    case TransactionStatus::Kind::Usurped:
        return "{\"usurped\":" + hexText(status.hash) + "}";
    case TransactionStatus::Kind::Dropped:
        return "\"dropped\"";
    case TransactionStatus::Kind::Invalid:
        return "\"invalid\"";
    }
    return "null";
}

} // namespace

class Api::State {
public:
    State(Chain& ofChain, Host& ofHost, Identity ofNode)
        : identity(std::move(ofNode))
        , context { ofChain, ofHost, identity, subscriptions, ofChain.best().number }
    {
    }

    void tell(const Subscription& subscription, std::string_view text) const
    {
        context.host.notify(
            subscription.connection, notificationName(subscription.kind), subscription.id, text);
    }

    void tellAll(Kind kind, std::string_view text)
    {
        for (const Subscription* subscription : subscriptions.ofKind(kind)) {
            tell(*subscription, text);
        }
    }

    void tellStorage(const Hash256& block)
    {
        const std::vector<Subscription*> listeners = subscriptions.ofKind(Kind::Storage);
        if (listeners.empty()) {
            return;
        }
        const Result<trie::StateTrie> state = context.chain.stateAt(block);
        for (Subscription* listener : listeners) {
            const std::vector<trie::Change> changes
                = state ? takeChanges(*state, listener->storage) : std::vector<trie::Change>();
            if (!changes.empty()) {
                tell(*listener, changeSetText(block, changes));
            }
        }
    }

    Identity identity;
    Subscriptions subscriptions;
    Context context;
};

Api::Api(Chain& chain, Host& host, Identity identity)
    : m_state(std::make_unique<State>(chain, host, std::move(identity)))
{
    chain.addObserver(*this);
}

Api::~Api()
{
    m_state->context.chain.removeObserver(*this);
}

Answer Api::call(const Caller& caller, std::string_view name, const nlohmann::json& params)
{
    const Method* const method = findMethod(name);
    if (method == nullptr) {
        return failure(code::kMethodNotFound, "Method not found");
    }
    if (method->access == Access::Trusted && !caller.unsafeAllowed) {
        return failure(code::kMethodNotFound, "RPC call is unsafe to be called externally");
    }
    return method->function({ m_state->context, caller, Params(params) });
}

void Api::connectionClosed(ConnectionId connection)
{
    m_state->subscriptions.removeAll(connection);
}

std::size_t Api::subscriptionCount() const noexcept
{
    return m_state->subscriptions.count();
}

void Api::blockImported(const BlockPtr& block)
{
    const std::string header = headerText(block->header);
    m_state->tellAll(Kind::AllHeads, header);
    m_state->tellAll(Kind::NewHeads, header);
    m_state->tellStorage(block->hash);
}

void Api::blockFinalized(const BlockId& block)
{
    const Chain& chain = m_state->context.chain;
    if (const BlockPtr known = chain.block(block.hash)) {
        m_state->tellAll(Kind::FinalizedHeads, headerText(known->header));
    }
    if (!m_state->subscriptions.ofKind(Kind::Justifications).empty()) {
        if (const std::optional<Bytes> justification = chain.justification(block.hash)) {
            m_state->tellAll(Kind::Justifications, hexText(*justification));
        }
    }
}

void Api::transactionChanged(const Hash256& transaction, const TransactionStatus& status)
{
    const std::string text = statusText(status);
    for (const Subscription* subscription : m_state->subscriptions.ofTransaction(transaction)) {
        m_state->tell(*subscription, text);
        if (status.isLast()) {
            m_state->subscriptions.remove(std::string(subscription->id));
        }
    }
}

} // namespace taonaut::node::rpc
