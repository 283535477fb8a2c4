// SPDX-License-Identifier: MIT
#include "runtime_harness.hpp"

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/executive.hpp"
#include "core/node/runtime/invariants/invariants.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/timestamp.hpp"
#include "core/subtensor/runtime.hpp"

#include <cstdio>
#include <cstdlib>

namespace taonaut::test {

using namespace taonaut::node;

namespace {

constexpr std::uint64_t kStartTime = 1'700'000'000'000; // of the first block, in milliseconds

[[noreturn]] void stop(const char* what, const std::string& detail)
{
    std::fprintf(stderr, "%s: %s\n", what, detail.c_str());
    std::abort();
}

} // namespace

struct RuntimeHarness::Runtime {
    explicit Runtime(Milliseconds slotDuration)
        : metadata(slotDuration)
        , settings { slotDuration, metadata, nullptr }
    {
    }
    PublishedMetadata metadata;
    RuntimeSettings settings;
};

RuntimeHarness::RuntimeHarness(const GenesisOptions& options)
    : RuntimeHarness(Genesis::localnet(options).state, slotDuration(options.speed))
{
}

RuntimeHarness::RuntimeHarness(trie::StateTrie state, Milliseconds slotDuration)
    : m_runtime(std::make_unique<Runtime>(slotDuration))
    , m_parent(std::move(state))
{
    m_parentBlock.number = load<subtensor::system::kNumber>(m_parent);
    begin();
    clearEvents();
}

RuntimeHarness::~RuntimeHarness() = default;

BlockContext& RuntimeHarness::context()
{
    return *m_context;
}

Overlay& RuntimeHarness::state()
{
    return m_context->state;
}

const Overlay& RuntimeHarness::state() const
{
    return m_context->state;
}

BlockNumber RuntimeHarness::number() const
{
    return m_context->number;
}

CallResult RuntimeHarness::dispatchAs(const Origin& origin, const subtensor::EncodedCall& call)
{
    CallResult result = dispatchCall(*m_context, origin, call);
    check("after a call");
    return result;
}

std::string RuntimeHarness::textOf(const CallResult& result)
{
    return result ? std::string() : result.error().text();
}

void RuntimeHarness::nextBlock(std::uint32_t count)
{
    clearEvents();
    for (std::uint32_t i = 0; i < count; ++i) {
        end();
        begin();
        check("after a block");
    }
}

void RuntimeHarness::runTo(BlockNumber number)
{
    nextBlock(number.value() - m_context->number.value());
}

void RuntimeHarness::begin()
{
    const auto slotLength = static_cast<std::uint64_t>(m_runtime->settings.slotDuration.count());
    const std::uint64_t time = kStartTime + (m_parentBlock.number.value() + 1) * slotLength;
    m_context = std::make_unique<BlockContext>(m_runtime->settings, m_parent);
    m_seen = {};
    if (const Result<void> begun = beginBlock(*m_context, m_parentBlock, time / slotLength); !begun) {
        stop("the block does not begin", begun.error().text());
    }
    namespace timestamp = subtensor::timestamp;
    const CallResult set = dispatchCall(
        *m_context, Origin::none(), subtensor::EncodedCall::of(timestamp::Call(timestamp::Set { time })));
    if (!set) {
        stop("the block has no time", set.error().text());
    }
    m_context->phase = subtensor::Phase::applying(1);
}

void RuntimeHarness::end()
{
    BlockOutcome outcome = endBlock(*m_context);
    keepEvents();
    m_parent = std::move(outcome.state);
    m_parentBlock.number = m_context->number;
    m_parentBlock.hash = m_parent.root(); // stands for the hash of the header
}

void RuntimeHarness::keepEvents()
{
    append(m_records, m_context->events.records().subspan(m_seen.size));
    m_count += m_context->events.count() - m_seen.count;
    m_seen = m_context->events.mark();
}

void RuntimeHarness::endow(const AccountId& who, Rao amount)
{
    Overlay& state = m_context->state;
    const Rao issuance = balances::totalIssuance(state).saturatingPlus(amount);
    store<subtensor::balances::kTotalIssuance>(state, issuance);
    mutate<subtensor::subtensor_module::kTotalIssuance>(
        state, [&](Rao& total) { total = total.saturatingPlus(amount); });
    balances::deposit(*m_context, who, amount);
    clearEvents();
}

Rao RuntimeHarness::freeBalance(const AccountId& who) const
{
    return system::account(m_context->state, who).data.free;
}

std::vector<subtensor::ChainEvent> RuntimeHarness::events() const
{
    scale::Encoder all;
    all.compact(m_count + m_context->events.count() - m_seen.count);
    all.raw(m_records).raw(m_context->events.records().subspan(m_seen.size));
    auto events = subtensor::readEvents(subtensor::knownMetadata(), all.view());
    if (!events) {
        stop("events do not decode", events.error().text());
    }
    return std::move(*events);
}

std::vector<std::string> RuntimeHarness::eventNames() const
{
    std::vector<std::string> names;
    for (const subtensor::ChainEvent& event : events()) {
        names.push_back(event.pallet + "." + event.name);
    }
    return names;
}

void RuntimeHarness::clearEvents()
{
    m_seen = m_context->events.mark();
    m_records.clear();
    m_count = 0;
}

void RuntimeHarness::check(const char* when) const
{
    const auto broken = m_invariants ? m_invariants(m_context->state) : std::nullopt;
    if (broken) {
        stop(when, *broken);
    }
}

std::string failed(std::string_view error)
{
    return "SubtensorModule." + std::string(error);
}

std::optional<std::string> brokenSentence(const node::Overlay& state)
{
    const auto broken = node::invariants::checkInvariants(state);
    return broken.empty() ? std::nullopt : std::optional(broken.front().sentence);
}

} // namespace taonaut::test
