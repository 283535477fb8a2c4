// SPDX-License-Identifier: MIT
// Words for calls about neurons and subnets: registration, takes, children, weights, identities,
// hyperparameters.

#include "core/wallet/call_words.hpp"

namespace taonaut::wallet {

namespace {

Action burnedRegister(ArgumentReader& arguments)
{
    RegisterAction action;
    action.netuid = arguments.netuid("netuid");
    action.hotkey = arguments.account("hotkey");
    return action;
}

Action registerLimit(ArgumentReader& arguments)
{
    RegisterAction action;
    action.netuid = arguments.netuid("netuid");
    action.hotkey = arguments.account("hotkey");
    action.priceLimit = arguments.number<std::uint64_t>("limit_price");
    return action;
}

Action registerByWork(ArgumentReader& arguments)
{
    RegisterAction action;
    action.netuid = arguments.netuid("netuid");
    for (const char* name : { "block_number", "nonce", "work" }) {
        arguments.skip(name);
    }
    action.hotkey = arguments.account("hotkey");
    action.coldkey = arguments.account("coldkey");
    return action;
}

Action rootRegister(ArgumentReader& arguments)
{
    RegisterAction action;
    action.hotkey = arguments.account("hotkey");
    return action;
}

Action createSubnet(ArgumentReader& arguments)
{
    SubnetAction action;
    action.hotkey = arguments.account("hotkey");
    if (arguments.takeIf("identity") != nullptr) {
        action.kind = SubnetAction::Kind::CreateWithIdentity;
    }
    return action;
}

template <SubnetAction::Kind kKind> Action ofSubnet(ArgumentReader& arguments)
{
    SubnetAction action;
    action.kind = kKind;
    action.netuid = arguments.netuid("netuid");
    if (kKind != SubnetAction::Kind::Start) {
        (void)arguments.rest(); // its texts
    }
    return action;
}

Action identity(ArgumentReader& arguments)
{
    (void)arguments.rest();
    return IdentityAction {};
}

template <TakeAction::Kind kKind> Action take(ArgumentReader& arguments)
{
    TakeAction action;
    action.kind = kKind;
    action.hotkey = arguments.account("hotkey");
    if (kKind == TakeAction::Kind::Childkey) {
        action.netuid = arguments.netuid("netuid");
    }
    action.take = arguments.share("take");
    return action;
}

Action setChildren(ArgumentReader& arguments)
{
    ChildrenAction action;
    action.hotkey = arguments.account("hotkey");
    action.netuid = arguments.netuid("netuid");
    Argument* children = arguments.takeIf("children");
    if (children == nullptr) {
        arguments.refuse();
        return action;
    }
    for (Argument& child : children->parts) {
        const bool isPair = child.parts.size() == 2 && child.parts[0].number() && child.parts[1].account();
        if (!isPair) {
            arguments.refuse();
            break;
        }
        child.parts[0].role = Role::WideShare;
        action.children.push_back({ *child.parts[0].number(), *child.parts[1].account() });
    }
    return action;
}

template <WeightsAction::Kind kKind> Action weights(ArgumentReader& arguments)
{
    WeightsAction action;
    action.kind = kKind;
    if (arguments.review().argument("netuids") != nullptr) {
        action.netuids = arguments.netuids("netuids");
    } else {
        action.netuids = { arguments.netuid("netuid") };
    }
    if (arguments.review().argument("mecid") != nullptr) {
        action.mechanism = arguments.number<std::uint8_t>("mecid");
    }
    (void)arguments.rest();
    return action;
}

template <ServeAction::Kind kKind> Action serve(ArgumentReader& arguments)
{
    ServeAction action;
    action.kind = kKind;
    action.netuid = arguments.netuid("netuid");
    (void)arguments.rest();
    return action;
}

/// "sudo_set_serving_rate_limit" without what is the same for all.
std::string valueName(std::string_view call)
{
    for (const std::string_view prefix : { "sudo_set_", "sudo_", "set_" }) {
        if (call.starts_with(prefix)) {
            return std::string(call.substr(prefix.size()));
        }
    }
    return std::string(call);
}

Action hyperparameter(ArgumentReader& arguments)
{
    HyperparameterAction action;
    action.name = valueName(arguments.review().callName);
    if (arguments.review().argument("netuid") != nullptr) {
        action.netuid = arguments.netuid("netuid");
    }
    action.values = arguments.rest();
    if (action.values.empty()) {
        arguments.refuse();
    }
    return action;
}

constexpr std::string_view kPallet = "SubtensorModule";

using Weights = WeightsAction::Kind;

constexpr CallWords kWords[] {
    { kPallet, "burned_register", burnedRegister },
    { kPallet, "register_limit", registerLimit },
    { kPallet, "register", registerByWork },
    { kPallet, "root_register", rootRegister },
    { kPallet, "register_network", createSubnet },
    { kPallet, "register_network_with_identity", createSubnet },
    { kPallet, "start_call", ofSubnet<SubnetAction::Kind::Start> },
    { kPallet, "update_symbol", ofSubnet<SubnetAction::Kind::Symbol> },
    { kPallet, "set_subnet_identity", ofSubnet<SubnetAction::Kind::Identity> },
    { kPallet, "dissolve_network", ofSubnet<SubnetAction::Kind::Dissolve> },
    { kPallet, "set_identity", identity },
    { kPallet, "increase_take", take<TakeAction::Kind::Increase> },
    { kPallet, "decrease_take", take<TakeAction::Kind::Decrease> },
    { kPallet, "set_childkey_take", take<TakeAction::Kind::Childkey> },
    { kPallet, "set_children", setChildren },
    { kPallet, "set_weights", weights<Weights::Set> },
    { kPallet, "batch_set_weights", weights<Weights::Set> },
    { kPallet, "set_mechanism_weights", weights<Weights::Set> },
    { kPallet, "commit_weights", weights<Weights::Commit> },
    { kPallet, "batch_commit_weights", weights<Weights::Commit> },
    { kPallet, "commit_mechanism_weights", weights<Weights::Commit> },
    { kPallet, "commit_timelocked_weights", weights<Weights::Commit> },
    { kPallet, "commit_crv3_mechanism_weights", weights<Weights::Commit> },
    { kPallet, "commit_timelocked_mechanism_weights", weights<Weights::Commit> },
    { kPallet, "reveal_weights", weights<Weights::Reveal> },
    { kPallet, "batch_reveal_weights", weights<Weights::Reveal> },
    { kPallet, "reveal_mechanism_weights", weights<Weights::Reveal> },
    { kPallet, "serve_axon", serve<ServeAction::Kind::Axon> },
    { kPallet, "serve_axon_tls", serve<ServeAction::Kind::Axon> },
    { kPallet, "serve_prometheus", serve<ServeAction::Kind::Prometheus> },
    { kPallet, "set_tempo", hyperparameter },
    { kPallet, "set_activity_cutoff_factor", hyperparameter },
};

constexpr CallWords kHyperparameter { "AdminUtils", "", hyperparameter };

} // namespace

std::span<const CallWords> subnetWords()
{
    return kWords;
}

const CallWords* hyperparameterWords(std::string_view pallet, std::string_view call)
{
    const bool fits = pallet == kHyperparameter.pallet && call.starts_with("sudo_set_");
    return fits ? &kHyperparameter : nullptr;
}

} // namespace taonaut::wallet
