// SPDX-License-Identifier: MIT
#include "storage_model.hpp"

#include "argument_words.hpp"
#include "core/base/hex.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace taonaut::ui {

namespace {

constexpr unsigned kPage = 50;
constexpr std::size_t kMostEntries = 1000;
constexpr std::size_t kMostRows = 1000;

bool isUntouched(const wallet::ValueForm& form)
{
    const auto gaps = form.gaps(1);
    return !gaps.empty()
        && (gaps.front().reason.is(wallet::FormError::Missing)
            || gaps.front().reason.is(wallet::FormError::NoChoice));
}

} // namespace

StorageModel::StorageModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_keys, &FormModel::edited, this, &StorageModel::changed);
    connect(&session, &service::Session::changed, this, &StorageModel::follow);
    connect(&session, &service::Session::storageRead, this, &StorageModel::enterValue);
    connect(&session, &service::Session::keysListed, this, &StorageModel::enterPage);
    connect(&session, &service::Session::failed, this, &StorageModel::enterFailure);
    follow();
}

void StorageModel::follow()
{
    const wallet::RuntimeHandle runtime = m_session.snapshot()->runtime;
    if (runtime != m_runtime && runtime != nullptr) {
        m_runtime = runtime;
        forgetAnswers();
        startKeys();
    }
    emit changed();
}

bool StorageModel::online() const
{
    return isFollowing(m_session);
}

QStringList StorageModel::pallets() const
{
    return m_runtime == nullptr ? QStringList() : namesOf(wallet::palletsWithStorage(*m_runtime));
}

QStringList StorageModel::items() const
{
    return m_runtime == nullptr ? QStringList()
                                : namesOf(wallet::storageItems(*m_runtime, m_pallet.toStdString()));
}

QString StorageModel::documentation() const
{
    return m_chosen ? ui::documentation(m_chosen->docs()) : QString();
}

QString StorageModel::shape() const
{
    if (!m_chosen) {
        return {};
    }
    const QStringList keys = namesOf(m_chosen->keyTypes());
    const QString value = QString::fromStdString(m_chosen->valueType());
    const QString whole
        = keys.isEmpty() ? value : keys.join(QStringLiteral(", ")) + QStringLiteral(" → ") + value;
    return m_chosen->isOptional()
        ? tr("%1; may be absent", "storage item: types of keys and value").arg(whole)
        : tr("%1; the default when absent", "storage item: types of keys and value").arg(whole);
}

void StorageModel::choosePallet(const QString& name)
{
    if (name != m_pallet) {
        m_pallet = name;
        m_item.clear();
        forgetAnswers();
        startKeys();
        emit changed();
    }
}

void StorageModel::chooseItem(const QString& name)
{
    if (name != m_item) {
        m_item = name;
        forgetAnswers();
        startKeys();
        emit changed();
    }
}

void StorageModel::forgetAnswers()
{
    m_reading = 0;
    m_listing = 0;
    m_error.clear();
    m_value.reset();
    m_rows.clear();
    m_valueProblem.clear();
    m_listed = false;
    m_more = false;
    m_listedKeys.clear();
    m_entries.clear();
    emit answerChanged();
}

void StorageModel::startKeys()
{
    m_chosen = wallet::StorageItem::find(m_runtime, m_pallet.toStdString(), m_item.toStdString());
    if (!m_chosen) {
        m_keys.setForms({});
        return;
    }
    const std::size_t keys = m_chosen->keyTypes().size();
    std::vector<std::string> labels;
    for (std::size_t i = 1; i <= keys; ++i) {
        const QString label = keys == 1
            ? tr("Key", "storage browser: the only key of a map")
            : tr("Key %1", "storage browser: one of several keys of a map").arg(i);
        labels.push_back(label.toStdString());
    }
    m_keys.setForms(m_chosen->keyForms(labels, namesIn(m_session)));
}

std::size_t StorageModel::filledKeys() const
{
    std::size_t filled = 0;
    while (filled < m_keys.forms().size() && m_keys.forms()[filled].bytes()) {
        ++filled;
    }
    return filled;
}

bool StorageModel::canRead() const
{
    return m_chosen && online() && !busy() && filledKeys() == m_keys.forms().size();
}

bool StorageModel::canList() const
{
    const std::size_t filled = filledKeys();
    const auto& forms = m_keys.forms();
    return isMap() && online() && !busy() && filled < forms.size()
        && std::all_of(forms.begin() + static_cast<std::ptrdiff_t>(filled), forms.end(), isUntouched);
}

QString StorageModel::hint() const
{
    if (!m_chosen || busy() || canRead() || canList()) {
        return {};
    }
    if (!online()) {
        return tr("Nothing can be read before the newest block is verified.",
            "storage browser: why nothing can be read");
    }
    const QStringList gaps = m_keys.gaps();
    return gaps.isEmpty() ? QString() : gaps.front();
}

Bytes StorageModel::prefixOf(std::size_t keys) const
{
    return m_chosen->key(std::span(m_keys.forms()).first(keys)).value_or(Bytes());
}

void StorageModel::read()
{
    if (canRead()) {
        readKey(prefixOf(m_keys.forms().size()));
    }
}

void StorageModel::readKey(Bytes key)
{
    m_error.clear();
    m_value.reset();
    m_rows.clear();
    m_valueProblem.clear();
    emit answerChanged();
    m_reading = m_session.readStorage({ std::move(key) });
    emit changed();
}

void StorageModel::list()
{
    if (canList()) {
        forgetAnswers();
        m_prefix = prefixOf(filledKeys());
        m_listing = m_session.listKeys(m_prefix, {}, kPage);
        emit changed();
    }
}

void StorageModel::listMore()
{
    if (canListMore() && !m_listedKeys.empty()) {
        m_error.clear();
        m_listing = m_session.listKeys(m_prefix, m_listedKeys.back(), kPage);
        emit changed();
    }
}

void StorageModel::readEntry(int entry)
{
    if (entry >= 0 && static_cast<std::size_t>(entry) < m_listedKeys.size() && online() && !busy()) {
        readKey(m_listedKeys[static_cast<std::size_t>(entry)]);
    }
}

void StorageModel::enterValue(
    service::RequestId id, const std::shared_ptr<const service::ProvenValues>& values)
{
    if (id != m_reading || !m_chosen || values->empty()) {
        return;
    }
    m_reading = 0;
    m_value = values->front();
    const bool useDefault = !m_value->value() && !m_chosen->isOptional();
    const Bytes* bytes = m_value->value() ? &*m_value->value()
        : useDefault                      ? &m_chosen->defaultValue()
                                          : nullptr;
    if (bytes != nullptr) {
        if (const auto told = m_chosen->value(*bytes)) {
            m_rows = argumentRows(*told, AccountNames(*m_session.snapshot()), kMostRows);
        } else {
            m_valueProblem = sentence(told.error());
        }
    }
    emit answerChanged();
    emit changed();
}

void StorageModel::enterPage(service::RequestId id, const service::KeyPage& page)
{
    if (id != m_listing || !m_chosen) {
        return;
    }
    m_listing = 0;
    m_listed = true;
    m_listSource = quoted(page.source);
    for (const Bytes& key : page.keys) {
        m_listedKeys.push_back(key);
        m_entries.append(QVariantMap { { "text", entryText(key) }, { "raw", shortHex(key) } });
    }
    m_more = page.keys.size() == kPage && m_listedKeys.size() < kMostEntries;
    emit answerChanged();
    emit changed();
}

void StorageModel::enterFailure(service::RequestId id, const Error& error)
{
    if (id != 0 && (id == m_reading || id == m_listing)) {
        m_reading = 0;
        m_listing = 0;
        m_error = sentence(error);
        emit changed();
    }
}

QString StorageModel::entryText(ByteView key) const
{
    const auto keys = m_chosen->keysIn(key);
    const AccountNames names(*m_session.snapshot());
    QStringList texts;
    for (std::size_t i = 0; keys && i < keys->size(); ++i) {
        texts.append(argumentText((*keys)[i], names));
    }
    return texts.join(QStringLiteral(", "));
}

int StorageModel::mark() const
{
    return m_value ? markOf(m_value->level()) : 0;
}

QString StorageModel::provenLine() const
{
    if (!m_value) {
        return {};
    }
    const QString block = count(m_value->block().number.value());
    return m_value->level() == light::Level::Final
        ? tr("Proven at block %1, final", "storage browser: certainty of a value").arg(block)
        : tr("Proven at block %1, not final", "storage browser: certainty of a value").arg(block);
}

QString StorageModel::absence() const
{
    if (!m_value || m_value->value() || !m_chosen) {
        return {};
    }
    return m_chosen->isOptional()
        ? tr("Proven absent: there is no value.", "storage browser: certainty of a value")
        : tr("Proven absent: the runtime uses its default, which is reported.",
            "storage browser: certainty of a value");
}

QString StorageModel::raw() const
{
    return m_value && m_value->value() ? rawText(*m_value->value()) : QString();
}

QString StorageModel::storageKey() const
{
    return m_value ? QString::fromStdString(toHex(m_value->evidence().storageKey)) : QString();
}

void StorageModel::showProof()
{
    if (!m_value) {
        return;
    }
    const QString storage = m_pallet + ", " + m_item;
    const QString keys = isMap() ? entryText(m_value->evidence().storageKey) : QString();
    emit proofAsked({ *m_value,
        keys.isEmpty() ? storage : tr("%1 of %2", "proof detail: storage item, key").arg(storage, keys),
        storage });
}

void StorageModel::copyRaw() const
{
    if (m_value && m_value->value()) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(toHex(*m_value->value())));
    }
}

} // namespace taonaut::ui
