// SPDX-License-Identifier: MIT
#include "core/wallet/call_words.hpp"

#include "core/subtensor/chain_runtime.hpp"

#include <algorithm>

namespace taonaut::wallet {

const CallWords* findWords(std::string_view pallet, std::string_view call)
{
    for (const auto words : { moneyWords(), stakeWords(), subnetWords(), keyWords(), wrapperWords() }) {
        const auto found = std::find_if(words.begin(), words.end(),
            [&](const CallWords& one) { return one.pallet == pallet && one.call == call; });
        if (found != words.end()) {
            return &*found;
        }
    }
    return hyperparameterWords(pallet, call);
}

void putWords(CallReview& review, const subtensor::ChainRuntime& runtime)
{
    const auto* fit = runtime.fit(subtensor::ItemKind::Call, review.palletName, review.callName);
    const bool isAsDeclared = fit == nullptr || fit->isUsable();
    const CallWords* words = findWords(review.palletName, review.callName);
    if (words != nullptr && isAsDeclared) {
        ArgumentReader arguments(review);
        Action action = words->read(arguments);
        if (arguments.isComplete()) {
            review.action = std::move(action);
            review.standing = Standing::Understood;
        } else {
            review.wrapper = {};
        }
    }
    if (!review.nested.empty() && review.wrapper.kind == WrapperKind::None) {
        review.wrapper.kind = WrapperKind::Other;
    }
    for (CallReview& inner : review.nested) {
        putWords(inner, runtime);
    }
}

} // namespace taonaut::wallet
