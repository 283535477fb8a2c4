// SPDX-License-Identifier: MIT
#include "core/service/runtime_reader.hpp"

#include "core/service/runtime_pins.hpp"

#include <algorithm>
#include <set>

namespace taonaut::service {

namespace {

constexpr std::size_t kProvidersCompared = 3;

/// The version that the server reports, once no proven one contradicts it. Around an upgrade the two differ
/// for a block.
const RuntimeVersion* agreedVersion(const LightSnapshot& light)
{
    if (!light.runtime) {
        return nullptr;
    }
    const bool contradicted
        = light.specVersion && light.specVersion->value() != light.runtime->value.specVersion;
    return contradicted ? nullptr : &light.runtime->value;
}

/// Providers that can be compared now.
std::size_t openProviders(const LightSnapshot& light)
{
    std::set<std::string> providers;
    for (const EndpointView& endpoint : light.endpoints) {
        if (endpoint.state == EndpointView::State::Open) {
            providers.insert(endpoint.provider.empty() ? endpoint.url : endpoint.provider);
        }
    }
    return std::min(providers.size(), kProvidersCompared);
}

} // namespace

RuntimeReader::RuntimeReader(TaskRunner& tasks, QObject* parent)
    : QObject(parent)
    , m_tasks(tasks)
{
}

void RuntimeReader::setLink(LightLink* link)
{
    m_link = link;
    drop();
    m_reading = 0;
}

void RuntimeReader::enter(const LightSnapshot& light)
{
    if (m_link == nullptr || light.phase != LinkPhase::Following) {
        return;
    }
    const RuntimeVersion* version = agreedVersion(light);
    if (version == nullptr) {
        // Until report and proof agree nothing is signed, and nothing is read that may mean something else.
        drop();
        return;
    }
    const bool otherCode = m_judgedVersion && light.codeHash && light.codeHash->value() != m_judgedCode;
    const std::size_t witnesses = openProviders(light);
    const bool moreWitnesses = m_trust == RuntimeTrust::NotPinned && witnesses > m_witnesses;
    const bool judged = m_judgedVersion == *version && !otherCode;
    if ((judged && !moreWitnesses) || m_reading != 0) {
        return;
    }
    if (!judged) {
        drop(); // else it can be used until the others have spoken
    }
    m_witnesses = witnesses;
    m_reading = ++m_lastReading;
    proveCode(std::make_shared<Reading>(Reading { m_reading, *version, {}, {}, {} }));
}

void RuntimeReader::proveCode(std::shared_ptr<Reading> reading)
{
    m_link->proveCode(this, [this, reading](const Result<light::Proven<Hash256>>& code) {
        if (!isCurrent(*reading)) {
            return;
        }
        if (!code) {
            m_reading = 0; // the next snapshot asks again
            return;
        }
        reading->code = code->value();
        fetchMetadata(reading);
    });
}

void RuntimeReader::fetchMetadata(std::shared_ptr<Reading> reading)
{
    m_link->fetchMetadata(this, [this, reading](Result<light::Reported<Bytes>> metadata) {
        if (!isCurrent(*reading)) {
            return;
        }
        if (!metadata) {
            m_reading = 0;
            return;
        }
        reading->metadata = std::move(metadata->value);
        reading->provider = std::move(metadata->source);
        judge(reading);
    });
}

void RuntimeReader::judge(std::shared_ptr<Reading> reading)
{
    struct Outcome {
        JudgedRuntime judged;
        PinVerdict pin = PinVerdict::UnknownCode;
    };
    auto work = [reading] {
        return Outcome { judgeRuntime(reading->version, reading->metadata),
            RuntimePins::shipped().judge(reading->code, reading->version.specVersion, reading->metadata) };
    };
    m_tasks.run(this, std::move(work), [this, reading](Outcome outcome) {
        if (!isCurrent(*reading)) {
            return;
        }
        switch (outcome.pin) {
        case PinVerdict::Matches:
            adopt(*reading, std::move(outcome.judged), RuntimeTrust::Pinned, {});
            break;
        case PinVerdict::OtherMetadata:
            adopt(*reading, { nullptr, fail(RuntimeError::NotThePinned) }, RuntimeTrust::Differs, {});
            break;
        case PinVerdict::UnknownCode:
            compare(reading, std::move(outcome.judged));
            break;
        }
    });
}

void RuntimeReader::compare(std::shared_ptr<Reading> reading, JudgedRuntime judged)
{
    m_link->compareMetadata(this,
        [this, reading, judged = std::move(judged)](const Result<std::vector<MetadataDigest>>& said) mutable {
            if (!isCurrent(*reading)) {
                return;
            }
            if (!said) {
                m_reading = 0;
                return;
            }
            MetadataComparison compared = compareDigests(reading->metadata, *said);
            if (compared.dissenter) {
                adopt(*reading, { nullptr, fail(RuntimeError::ProvidersDiffer, *compared.dissenter) },
                    RuntimeTrust::Differs, std::move(compared.agreeing));
                return;
            }
            adopt(*reading, std::move(judged), RuntimeTrust::NotPinned, std::move(compared.agreeing));
        });
}

void RuntimeReader::adopt(
    const Reading& reading, JudgedRuntime judged, RuntimeTrust trust, std::vector<std::string> from)
{
    m_reading = 0;
    m_judgedVersion = reading.version;
    m_judgedCode = reading.code;
    m_runtime = std::move(judged.runtime);
    m_facts.reset();
    m_problem.reset();
    m_trust = trust;
    m_providers = std::move(from);
    if (judged.facts) {
        m_facts = *judged.facts;
    } else {
        m_problem = judged.facts.error();
    }
    emit changed();
}

void RuntimeReader::drop()
{
    m_runtime.reset();
    m_facts.reset();
    m_problem.reset();
    m_trust = RuntimeTrust::Unknown;
    m_providers.clear();
    m_judgedVersion.reset();
}

} // namespace taonaut::service

#include "moc_runtime_reader.cpp"
