// SPDX-License-Identifier: MIT
#include "fit_model.hpp"

#include "format.hpp"
#include "messages.hpp"

namespace taonaut::ui {

using subtensor::Difference;
using subtensor::Feature;
using subtensor::Fit;
using subtensor::ItemFit;
using subtensor::ItemKind;

namespace {

QString kindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Storage:
        return FitModel::tr("Storage", "kind of item of a runtime");
    case ItemKind::Constant:
        return FitModel::tr("Constant", "kind of item of a runtime");
    case ItemKind::Call:
        return FitModel::tr("Call", "kind of item of a runtime");
    case ItemKind::Event:
        return FitModel::tr("Event", "kind of item of a runtime");
    case ItemKind::Error:
        return FitModel::tr("Error", "kind of item of a runtime");
    case ItemKind::Function:
        return FitModel::tr("Function", "kind of item of a runtime");
    case ItemKind::Extension:
        return FitModel::tr("Extension", "kind of item of a runtime: part of every transaction");
    case ItemKind::Format:
        return FitModel::tr("Format", "kind of item of a runtime: form of a transaction");
    }
    return {};
}

QString reasonText(Difference difference)
{
    switch (difference) {
    case Difference::Missing:
        return FitModel::tr("The chain does not have it", "why an item does not fit");
    case Difference::OtherIndex:
        return FitModel::tr("It has another number", "why an item does not fit");
    case Difference::OtherHasher:
        return FitModel::tr("Its keys are hashed in another way", "why an item does not fit");
    case Difference::OtherModifier:
        return FitModel::tr("Absent means something else", "why an item does not fit");
    case Difference::OtherDefault:
        return FitModel::tr("It has another default", "why an item does not fit");
    case Difference::OtherType:
        return FitModel::tr("It is encoded in another way", "why an item does not fit");
    case Difference::OtherOrder:
        return FitModel::tr("The order is another", "why an item does not fit");
    case Difference::UnknownExtension:
        return FitModel::tr("The chain wants something in every transaction that this version does not know",
            "why an item does not fit");
    case Difference::UnknownFormat:
        return FitModel::tr("The chain takes transactions of another form", "why an item does not fit");
    }
    return {};
}

QVariantMap rowOf(const ItemFit& fit)
{
    return { { "item", quoted(fit.item()) }, { "kind", kindText(fit.kind) },
        { "off", fit.fit == Fit::Incompatible },
        { "reason", fit.difference ? reasonText(*fit.difference) : QString() },
        { "detail", quoted(fit.detail) } };
}

} // namespace

FitModel::FitModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_runtime(session.snapshot()->runtime)
{
    connect(&session, &service::Session::changed, this, [this] {
        const auto runtime = m_session.snapshot()->runtime;
        if (runtime != nullptr && runtime != m_runtime) {
            m_runtime = runtime;
            emit fitsChanged();
        }
        emit changed();
    });
}

std::size_t FitModel::countOf(Fit fit) const
{
    const auto fits = m_runtime == nullptr ? std::span<const ItemFit>() : m_runtime->fits();
    return static_cast<std::size_t>(
        std::count_if(fits.begin(), fits.end(), [&](const ItemFit& one) { return one.fit == fit; }));
}

QString FitModel::version() const
{
    const std::uint32_t spec = m_session.snapshot()->chain.specVersion;
    return spec == 0 ? QString() : tr("spec %1, reported", "version of the runtime").arg(spec);
}

QString FitModel::equal() const
{
    return count(countOf(Fit::Equal));
}

QString FitModel::compatible() const
{
    return count(countOf(Fit::Compatible));
}

QString FitModel::incompatible() const
{
    return count(countOf(Fit::Incompatible));
}

QString FitModel::problem() const
{
    const auto snapshot = m_session.snapshot();
    return snapshot->runtimeProblem ? sentence(*snapshot->runtimeProblem) : QString();
}

QVariantList FitModel::features() const
{
    QVariantList list;
    for (std::size_t i = 0; m_runtime != nullptr && i < subtensor::kFeatureCount; ++i) {
        const auto& state = m_runtime->feature(static_cast<Feature>(i));
        if (!state.isOn()) {
            const std::string_view name = subtensor::nameOf(state.feature);
            list.append(
                QVariantMap { { "name", QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) },
                    { "reason",
                        tr("%1: %2", "a feature that is off: item, reason")
                            .arg(quoted(state.misfits.front().item),
                                reasonText(state.misfits.front().difference)) } });
        }
    }
    return list;
}

QVariantList FitModel::rows() const
{
    QVariantList list;
    for (const Fit wanted : { Fit::Incompatible, Fit::Compatible }) {
        for (std::size_t i = 0; m_runtime != nullptr && i < m_runtime->fits().size(); ++i) {
            if (m_runtime->fits()[i].fit == wanted) {
                list.append(rowOf(m_runtime->fits()[i]));
            }
        }
    }
    return list;
}

} // namespace taonaut::ui
