// SPDX-License-Identifier: MIT
#include "core/wallet/movements.hpp"

namespace taonaut::wallet {

namespace {

class Collector {
public:
    void collect(const CallReview& review, const AccountId& from)
    {
        if (review.standing != Standing::Understood) {
            m_result.complete = false;
            return;
        }
        m_from = from;
        m_review = &review;
        std::visit([this](const auto& action) { enter(action); }, review.action);
    }
    [[nodiscard]] Movements take() { return std::move(m_result); }

private:
    void add(std::optional<AccountId> recipient, std::optional<Rao> amount, bool keepAlive)
    {
        m_result.list.push_back({ m_from, recipient, amount, keepAlive });
    }

    void enter(const TransferAction& action) { add(action.recipient, action.amount, action.keepAlive); }
    void enter(const TransferAllAction& action) { add(action.recipient, std::nullopt, action.keepAlive); }
    void enter(const BurnAction& action) { add(std::nullopt, action.amount, action.keepAlive); }
    void enter(const AddStakeAction& action)
    {
        add(std::nullopt, action.amount, true);
        // As much as the limit allows is not known before.
        m_result.complete = m_result.complete && !(action.limit && action.limit->partial);
    }
    void enter(const WrapperAction&)
    {
        const Wrapper& wrapper = m_review->wrapper;
        const bool each = wrapper.kind == WrapperKind::Batch || wrapper.kind == WrapperKind::BatchAll
            || wrapper.kind == WrapperKind::ForceBatch;
        const bool proxied = wrapper.kind == WrapperKind::Proxy && wrapper.origin;
        if (!each && !proxied) {
            m_result.complete = false; // whether and for whom it happens is not in the bytes
            return;
        }
        const AccountId from = proxied ? *wrapper.origin : m_from;
        for (const CallReview& inner : m_review->nested) {
            collect(inner, from);
        }
    }
    void enter(const TakeAction&) { }
    void enter(const ChildrenAction&) { }
    void enter(const WeightsAction&) { }
    void enter(const ServeAction&) { }
    void enter(const AutoStakeAction&) { }
    void enter(const HyperparameterAction&) { }
    template <class Other> void enter(const Other&) { m_result.complete = false; }

    Movements m_result;
    AccountId m_from;
    const CallReview* m_review = nullptr;
};

} // namespace

Movements movementsOf(const CallReview& review, const AccountId& signer)
{
    Collector collector;
    collector.collect(review, signer);
    return collector.take();
}

} // namespace taonaut::wallet
