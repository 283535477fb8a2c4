// SPDX-License-Identifier: MIT
// Words for calls that hold calls.

#include "core/wallet/call_words.hpp"

namespace taonaut::wallet {

namespace {

Wrapper& become(ArgumentReader& arguments, WrapperKind kind)
{
    Wrapper& wrapper = arguments.review().wrapper;
    wrapper.kind = kind;
    return wrapper;
}

template <WrapperKind kKind> Action batch(ArgumentReader& arguments)
{
    become(arguments, kKind);
    arguments.nested();
    return WrapperAction {};
}

/// One call, and nothing else that the words tell.
template <WrapperKind kKind> Action around(ArgumentReader& arguments)
{
    become(arguments, kKind);
    arguments.nested(1);
    (void)arguments.rest();
    return WrapperAction {};
}

Action proxy(ArgumentReader& arguments)
{
    Wrapper& wrapper = become(arguments, WrapperKind::Proxy);
    wrapper.origin = arguments.account("real");
    wrapper.proxyType = arguments.optionalChoice("force_proxy_type");
    arguments.nested(1);
    return WrapperAction {};
}

Action proxyAnnounced(ArgumentReader& arguments)
{
    const Action action = proxy(arguments);
    Wrapper& wrapper = become(arguments, WrapperKind::ProxyAnnounced);
    wrapper.delegate = arguments.account("delegate");
    return action;
}

Action asMulti(ArgumentReader& arguments)
{
    Wrapper& wrapper = become(arguments, WrapperKind::AsMulti);
    wrapper.threshold = arguments.number<std::uint16_t>("threshold");
    wrapper.others = arguments.accounts("other_signatories");
    arguments.skip("maybe_timepoint");
    arguments.skip("max_weight");
    arguments.nested(1);
    return WrapperAction {};
}

Action asMultiThreshold1(ArgumentReader& arguments)
{
    Wrapper& wrapper = become(arguments, WrapperKind::AsMultiThreshold1);
    wrapper.threshold = 1;
    wrapper.others = arguments.accounts("other_signatories");
    arguments.nested(1);
    return WrapperAction {};
}

Action sudoAs(ArgumentReader& arguments)
{
    become(arguments, WrapperKind::SudoAs).origin = arguments.account("who");
    arguments.nested(1);
    return WrapperAction {};
}

Action asDerivative(ArgumentReader& arguments)
{
    become(arguments, WrapperKind::AsDerivative).index = arguments.number<std::uint16_t>("index");
    arguments.nested(1);
    return WrapperAction {};
}

Action ifElse(ArgumentReader& arguments)
{
    become(arguments, WrapperKind::IfElse);
    arguments.nested(2);
    return WrapperAction {};
}

constexpr std::string_view kUtility = "Utility";
constexpr std::string_view kScheduler = "Scheduler";

constexpr CallWords kWords[] {
    { kUtility, "batch", batch<WrapperKind::Batch> },
    { kUtility, "batch_all", batch<WrapperKind::BatchAll> },
    { kUtility, "force_batch", batch<WrapperKind::ForceBatch> },
    { kUtility, "as_derivative", asDerivative },
    { kUtility, "dispatch_as", around<WrapperKind::DispatchAs> },
    { kUtility, "dispatch_as_fallible", around<WrapperKind::DispatchAs> },
    { kUtility, "with_weight", around<WrapperKind::WithWeight> },
    { kUtility, "if_else", ifElse },
    { "Multisig", "as_multi", asMulti },
    { "Multisig", "as_multi_threshold_1", asMultiThreshold1 },
    { "Proxy", "proxy", proxy },
    { "Proxy", "proxy_announced", proxyAnnounced },
    { "Sudo", "sudo", around<WrapperKind::Sudo> },
    { "Sudo", "sudo_unchecked_weight", around<WrapperKind::SudoUnchecked> },
    { "Sudo", "sudo_as", sudoAs },
    { kScheduler, "schedule", around<WrapperKind::Scheduled> },
    { kScheduler, "schedule_named", around<WrapperKind::Scheduled> },
    { kScheduler, "schedule_after", around<WrapperKind::Scheduled> },
    { kScheduler, "schedule_named_after", around<WrapperKind::Scheduled> },
};

} // namespace

std::span<const CallWords> wrapperWords()
{
    return kWords;
}

} // namespace taonaut::wallet
