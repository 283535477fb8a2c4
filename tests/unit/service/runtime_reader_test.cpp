// SPDX-License-Identifier: MIT
// By how much more than one server's word a runtime is known: unknown code, servers that agree and differ.

#include "core/base/hex.hpp"
#include "core/scale/encoder.hpp"
#include "core/service/review_builder.hpp"
#include "core/service/runtime_pins.hpp"
#include "core/service/runtime_reader.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/hostile/scripted_node.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;

class RuntimeReaderTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void equalMetadataAreRead();
    void differingMetadataAreRefused();
    void aNewCodeIsReadAgain();
    void aLateWitnessIsHeard();

private:
    void follow(std::vector<QUrl> servers);
    /// What this server says the metadata are.
    static void say(ScriptedNode& node, const Bytes& metadata);

    std::unique_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNode> m_node;
    std::unique_ptr<ScriptedNode> m_other;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<LightLink> m_link;
    std::unique_ptr<RuntimeReader> m_reader;
    Bytes m_metadata;
};

namespace {

trie::Change codeChange(char letter)
{
    return { toBytes(bytesOf(":code")), toBytes(bytesOf(std::string(100, letter))) };
}

} // namespace

void RuntimeReaderTest::init()
{
    m_metadata = *subtensor::buildMetadata(15).encode();
    m_chain = std::make_unique<ScriptedChain>();
    Recipe recipe;
    recipe.changes = { codeChange('c') };
    m_chain->author(recipe);
    m_chain->grow(2);
    for (auto* node : { &m_node, &m_other }) {
        *node = std::make_unique<ScriptedNode>(*m_chain);
        (*node)->listen();
        say(**node, m_metadata);
    }
    m_tasks = std::make_unique<TaskRunner>();
    m_reader = std::make_unique<RuntimeReader>(*m_tasks);
}

void RuntimeReaderTest::cleanup()
{
    m_reader->setLink(nullptr);
    if (m_link) {
        m_link->stop();
    }
    m_link.reset();
    m_reader.reset();
    m_tasks.reset();
    m_node.reset();
    m_other.reset();
}

void RuntimeReaderTest::say(ScriptedNode& node, const Bytes& metadata)
{
    const Bytes answer = scale::Encoder().boolean(true).bytes(metadata).take();
    node.intercept = [hex = toHex(answer)](std::string_view method,
                         const nlohmann::json& params) -> std::optional<net::RpcAnswer> {
        if (method != "state_call" || params.at(0) != "Metadata_metadata_at_version") {
            return std::nullopt;
        }
        return net::RpcResult { nlohmann::json(hex).dump() };
    };
}

void RuntimeReaderTest::follow(std::vector<QUrl> servers)
{
    LightLinkOptions options { {}, m_chain->parameters(), {} };
    for (std::size_t i = 0; i < servers.size(); ++i) {
        options.endpoints.push_back({ servers[i], i == 0 ? "A" : "B" });
    }
    m_link = std::make_unique<LightLink>(std::move(options));
    connect(m_link.get(), &LightLink::changed, m_reader.get(),
        [this](const std::shared_ptr<const LightSnapshot>& light) { m_reader->enter(*light); });
    m_reader->setLink(m_link.get());
    m_link->start();
}

void RuntimeReaderTest::equalMetadataAreRead()
{
    follow({ m_node->url(), m_other->url() });
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->trust() == RuntimeTrust::NotPinned, 20'000);
    QVERIFY(m_reader->runtime() != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->providers().size(), std::size_t { 2 }, 20'000);
}

void RuntimeReaderTest::differingMetadataAreRefused()
{
    Bytes forged = m_metadata;
    forged.back() ^= std::byte { 1 };
    say(*m_other, forged);
    follow({ m_node->url(), m_other->url() });
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->trust() == RuntimeTrust::Differs, 20'000);
    QVERIFY(m_reader->runtime() == nullptr && !m_reader->facts());
    QVERIFY(m_reader->problem()->is(RuntimeError::ProvidersDiffer));
}

void RuntimeReaderTest::aNewCodeIsReadAgain()
{
    follow({ m_node->url() });
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->trust() == RuntimeTrust::NotPinned, 20'000);
    QVERIFY(m_reader->providers() == std::vector<std::string> { "A" });
    say(*m_node, toBytes(bytesOf("no metadata")));
    Recipe upgrade;
    upgrade.changes = { codeChange('d') };
    upgrade.digest = { { chain::DigestItem::Kind::RuntimeEnvironmentUpdated, {}, {} } };
    m_node->advance(upgrade);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_reader->runtime() == nullptr && m_reader->trust() == RuntimeTrust::NotPinned, 20'000);
    QVERIFY(m_reader->problem()->is(ReviewError::RuntimeNotUnderstood));
}

void RuntimeReaderTest::aLateWitnessIsHeard()
{
    Bytes forged = m_metadata;
    forged.back() ^= std::byte { 1 };
    say(*m_other, forged);
    follow({ m_node->url() });
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->trust() == RuntimeTrust::NotPinned, 20'000);
    m_link->setEndpoints({ { m_node->url(), "A" }, { m_other->url(), "B" } });
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->trust() == RuntimeTrust::Differs, 20'000);
    QVERIFY(m_reader->runtime() == nullptr);
}

QTEST_GUILESS_MAIN(RuntimeReaderTest)
#include "runtime_reader_test.moc"
