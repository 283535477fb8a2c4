// SPDX-License-Identifier: MIT
#include "tests/hostile/attack_stage.hpp"

#include "core/service/rehearsal/rehearsal.hpp"

#include <QSignalSpy>
#include <QTest>

namespace taonaut::test {
namespace {

using namespace service;

constexpr int kBlocks = 8;
constexpr int kPatience = 20'000;
constexpr std::size_t kAnswerLimit = 4U << 20;

} // namespace

std::string refusedBy(const Error& error)
{
    return "rejected " + std::string(error.module()) + "." + std::string(error.name());
}

AttackStage::AttackStage()
{
    m_set = m_node.start(kBlocks);
    m_proxy = std::make_unique<LyingProxy>(m_node.url());
}

AttackStage::~AttackStage() = default;

bool AttackStage::waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

void AttackStage::meet(Deceit deceit, Begin begin)
{
    m_link.reset();
    m_proxy->setDeceit(begin == Begin::AtOnce ? deceit : Deceit {});
    LightLinkOptions options { { Endpoint { m_proxy->url() } }, m_node.chain(), {} };
    options.requestTimeout = std::chrono::milliseconds(2'000);
    options.answerLimit = kAnswerLimit;
    m_link = std::make_unique<LightLink>(std::move(options));
    m_link->start();
    if (begin == Begin::Afterwards) {
        static_cast<void>(waitFor([this] { return now()->settled; }));
        m_proxy->setDeceit(std::move(deceit));
    }
}

std::string AttackStage::verdict()
{
    const bool judged = waitFor([this] { return now()->contradiction || (now()->settled && hasLied()); });
    if (now()->contradiction) {
        return refusedBy(now()->contradiction->reason);
    }
    return judged ? "believed" : "no verdict";
}

std::string AttackStage::rehearsed(std::string_view name)
{
    RehearsalOptions options { m_node.url(), m_node.chain() };
    options.patience = std::chrono::milliseconds(2'000);
    std::erase_if(options.attacks, [name](const Attack& attack) { return attack.name != name; });
    Rehearsal rehearsal(std::move(options));
    std::optional<AttackVerdict> verdict;
    QObject::connect(&rehearsal, &Rehearsal::judged, &m_context,
        [&verdict](const AttackVerdict& judged) { verdict = judged; });
    rehearsal.start();
    if (!waitFor([&verdict] { return verdict.has_value(); })) {
        return "no verdict";
    }
    switch (verdict->outcome) {
    case AttackVerdict::Outcome::Rejected:
        return "rejected " + verdict->reason;
    case AttackVerdict::Outcome::KeptLower:
        return "kept lower";
    case AttackVerdict::Outcome::Failed:
        break;
    }
    return "failed " + verdict->reason;
}

} // namespace taonaut::test
