// SPDX-License-Identifier: MIT
// Words for calls about who may sign for whom: swaps of keys, proxies, multisig.

#include "core/wallet/call_words.hpp"

namespace taonaut::wallet {

namespace {

Action swapHotkey(ArgumentReader& arguments)
{
    SwapHotkeyAction action;
    action.from = arguments.account("hotkey");
    action.to = arguments.account("new_hotkey");
    action.netuid = arguments.optionalNetuid("netuid");
    return action;
}

Action swapHotkeyV2(ArgumentReader& arguments)
{
    auto action = std::get<SwapHotkeyAction>(swapHotkey(arguments));
    action.keepStake = arguments.flag("keep_stake");
    return action;
}

Action associateHotkey(ArgumentReader& arguments)
{
    return AssociateHotkeyAction { arguments.account("hotkey") };
}

template <ColdkeySwapAction::Kind kKind> Action coldkeySwap(ArgumentReader& arguments)
{
    ColdkeySwapAction action;
    action.kind = kKind;
    if (kKind == ColdkeySwapAction::Kind::Announce) {
        action.hash = arguments.hash("new_coldkey_hash");
    } else if (kKind == ColdkeySwapAction::Kind::Execute) {
        action.coldkey = arguments.account("new_coldkey");
    }
    return action;
}

using Proxy = ProxyAction::Kind;

Action addProxyOf(ArgumentReader& arguments, Proxy kind)
{
    ProxyAction action;
    action.kind = kind;
    action.account = arguments.account("delegate");
    action.type = arguments.choice("proxy_type");
    action.delay = arguments.number<std::uint32_t>("delay");
    return action;
}

Action addProxy(ArgumentReader& arguments)
{
    return addProxyOf(arguments, Proxy::Add);
}

Action removeProxy(ArgumentReader& arguments)
{
    return addProxyOf(arguments, Proxy::Remove);
}

template <Proxy kKind> Action plainProxy(ArgumentReader&)
{
    ProxyAction action;
    action.kind = kKind;
    return action;
}

Action createPure(ArgumentReader& arguments)
{
    ProxyAction action;
    action.kind = Proxy::CreatePure;
    action.type = arguments.choice("proxy_type");
    action.delay = arguments.number<std::uint32_t>("delay");
    arguments.skip("index");
    return action;
}

Action killPure(ArgumentReader& arguments)
{
    ProxyAction action;
    action.kind = Proxy::KillPure;
    action.account = arguments.account("spawner");
    action.type = arguments.choice("proxy_type");
    for (const char* name : { "index", "height", "ext_index" }) {
        arguments.skip(name);
    }
    return action;
}

template <Proxy kKind> Action announcement(ArgumentReader& arguments)
{
    ProxyAction action;
    action.kind = kKind;
    action.account = arguments.account(kKind == Proxy::RejectAnnouncement ? "delegate" : "real");
    action.callHash = arguments.hash("call_hash");
    return action;
}

Action realPaysFee(ArgumentReader& arguments)
{
    ProxyAction action;
    action.kind = Proxy::RealPaysFee;
    action.account = arguments.account("delegate");
    action.enabled = arguments.flag("pays_fee");
    return action;
}

using Multisig = MultisigAction::Kind;

template <Multisig kKind> Action multisig(ArgumentReader& arguments)
{
    MultisigAction action;
    action.kind = kKind;
    action.threshold = arguments.number<std::uint16_t>("threshold");
    action.others = arguments.accounts("other_signatories");
    action.callHash = arguments.hash("call_hash");
    if (kKind == Multisig::Approve) {
        arguments.skip("maybe_timepoint");
        arguments.skip("max_weight");
    } else if (kKind == Multisig::Cancel) {
        arguments.skip("timepoint");
    }
    return action;
}

constexpr std::string_view kPallet = "SubtensorModule";
constexpr std::string_view kProxy = "Proxy";
constexpr std::string_view kMultisig = "Multisig";

constexpr CallWords kWords[] {
    { kPallet, "swap_hotkey", swapHotkey },
    { kPallet, "swap_hotkey_v2", swapHotkeyV2 },
    { kPallet, "try_associate_hotkey", associateHotkey },
    { kPallet, "announce_coldkey_swap", coldkeySwap<ColdkeySwapAction::Kind::Announce> },
    { kPallet, "swap_coldkey_announced", coldkeySwap<ColdkeySwapAction::Kind::Execute> },
    { kPallet, "dispute_coldkey_swap", coldkeySwap<ColdkeySwapAction::Kind::Dispute> },
    { kPallet, "clear_coldkey_swap_announcement", coldkeySwap<ColdkeySwapAction::Kind::Clear> },
    { kProxy, "add_proxy", addProxy },
    { kProxy, "remove_proxy", removeProxy },
    { kProxy, "remove_proxies", plainProxy<Proxy::RemoveAll> },
    { kProxy, "create_pure", createPure },
    { kProxy, "kill_pure", killPure },
    { kProxy, "announce", announcement<Proxy::Announce> },
    { kProxy, "remove_announcement", announcement<Proxy::RemoveAnnouncement> },
    { kProxy, "reject_announcement", announcement<Proxy::RejectAnnouncement> },
    { kProxy, "poke_deposit", plainProxy<Proxy::PokeDeposit> },
    { kProxy, "set_real_pays_fee", realPaysFee },
    { kMultisig, "approve_as_multi", multisig<Multisig::Approve> },
    { kMultisig, "cancel_as_multi", multisig<Multisig::Cancel> },
    { kMultisig, "poke_deposit", multisig<Multisig::PokeDeposit> },
};

} // namespace

std::span<const CallWords> keyWords()
{
    return kWords;
}

} // namespace taonaut::wallet
