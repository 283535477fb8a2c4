// SPDX-License-Identifier: MIT
// Words for calls that move TAO: Balances, EVM, Crowdloan.

#include "core/wallet/call_words.hpp"

namespace taonaut::wallet {

namespace {

Action transfer(ArgumentReader& arguments, bool keepAlive)
{
    TransferAction action;
    action.recipient = arguments.account("dest");
    action.amount = arguments.rao("value");
    action.keepAlive = keepAlive;
    return action;
}

Action transferKeepAlive(ArgumentReader& arguments)
{
    return transfer(arguments, true);
}

Action transferAllowDeath(ArgumentReader& arguments)
{
    return transfer(arguments, false);
}

Action transferAll(ArgumentReader& arguments)
{
    TransferAllAction action;
    action.recipient = arguments.account("dest");
    action.keepAlive = arguments.flag("keep_alive");
    return action;
}

Action burn(ArgumentReader& arguments)
{
    BurnAction action;
    action.amount = arguments.rao("value");
    action.keepAlive = arguments.flag("keep_alive");
    return action;
}

Action evmWithdraw(ArgumentReader& arguments)
{
    EvmWithdrawAction action;
    const Argument* address = arguments.takeIf("address");
    const auto* bytes = address == nullptr ? nullptr : std::get_if<Bytes>(&address->value);
    if (bytes == nullptr) {
        arguments.refuse();
    } else {
        action.address = *bytes;
    }
    action.amount = arguments.rao("value");
    return action;
}

template <CrowdloanAction::Kind kKind> Action crowdloan(ArgumentReader& arguments)
{
    using Kind = CrowdloanAction::Kind;
    CrowdloanAction action;
    action.kind = kKind;
    action.id = arguments.number<std::uint32_t>("crowdloan_id");
    if (kKind == Kind::Contribute) {
        action.amount = arguments.rao("amount");
    } else if (kKind == Kind::MinimumContribution) {
        action.amount = arguments.rao("new_min_contribution");
    } else if (kKind == Kind::Cap) {
        action.amount = arguments.rao("new_cap");
    } else if (kKind == Kind::End) {
        action.end = BlockNumber(arguments.number<std::uint32_t>("new_end"));
    } else if (kKind == Kind::MaximumContribution) {
        const Argument* bound = arguments.takeIf("new_max_contribution");
        const Argument* held = bound == nullptr ? nullptr : bound->held();
        if (bound == nullptr || (held != nullptr && (held->role != Role::Tao || !held->number()))) {
            arguments.refuse();
        } else if (held != nullptr) {
            action.amount = Rao(*held->number());
        }
    }
    return action;
}

Action createCrowdloan(ArgumentReader& arguments)
{
    CrowdloanAction action;
    action.kind = CrowdloanAction::Kind::Create;
    action.amount = arguments.rao("deposit");
    arguments.skip("min_contribution");
    arguments.skip("cap");
    action.end = BlockNumber(arguments.number<std::uint32_t>("end"));
    action.target = arguments.optionalAccount("target_address");
    arguments.skip("call");
    if (!arguments.review().nested.empty()) {
        arguments.review().wrapper.kind = WrapperKind::Crowdloan;
    }
    return action;
}

using Kind = CrowdloanAction::Kind;
constexpr std::string_view kBalances = "Balances";
constexpr std::string_view kCrowdloan = "Crowdloan";

constexpr CallWords kWords[] {
    { kBalances, "transfer_keep_alive", transferKeepAlive },
    { kBalances, "transfer_allow_death", transferAllowDeath },
    { kBalances, "transfer_all", transferAll },
    { kBalances, "burn", burn },
    { "EVM", "withdraw", evmWithdraw },
    { kCrowdloan, "create", createCrowdloan },
    { kCrowdloan, "contribute", crowdloan<Kind::Contribute> },
    { kCrowdloan, "withdraw", crowdloan<Kind::Withdraw> },
    { kCrowdloan, "finalize", crowdloan<Kind::Finalize> },
    { kCrowdloan, "refund", crowdloan<Kind::Refund> },
    { kCrowdloan, "dissolve", crowdloan<Kind::Dissolve> },
    { kCrowdloan, "update_min_contribution", crowdloan<Kind::MinimumContribution> },
    { kCrowdloan, "update_end", crowdloan<Kind::End> },
    { kCrowdloan, "update_cap", crowdloan<Kind::Cap> },
    { kCrowdloan, "set_max_contribution", crowdloan<Kind::MaximumContribution> },
};

} // namespace

std::span<const CallWords> moneyWords()
{
    return kWords;
}

} // namespace taonaut::wallet
