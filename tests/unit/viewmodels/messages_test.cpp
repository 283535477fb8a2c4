// SPDX-License-Identifier: MIT
// Every reason that can reach the window has a sentence of its own.

#include "core/base/tao_text.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa_error.hpp"
#include "core/crypto/error.hpp"
#include "core/light/error.hpp"
#include "core/metadata/error.hpp"
#include "core/net/error.hpp"
#include "core/service/account.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/light_json.hpp"
#include "core/service/light_link.hpp"
#include "core/service/network.hpp"
#include "core/service/node_process.hpp"
#include "core/service/profile.hpp"
#include "core/service/rehearsal/rehearsal.hpp"
#include "core/service/review_builder.hpp"
#include "core/service/runtime_pins.hpp"
#include "core/trie/proof.hpp"
#include "core/wallet/key_error.hpp"
#include "core/wallet/message.hpp"
#include "messages.hpp"

#include <QtTest>

using namespace taonaut;

class MessagesTest : public QObject {
    Q_OBJECT
private slots:
    void everyReasonHasASentence();
    void detailIsQuotedAndTamed();
    void unforeseenReasonIsNamed();
};

namespace {

enum class ForeignError : std::uint16_t { Strange };
std::string_view moduleOf(ForeignError)
{
    return "elsewhere";
}
std::string_view nameOf(ForeignError)
{
    return "Strange";
}

/// Reasons without a sentence, by walking the enumeration until its names end.
template <class E> QStringList missing()
{
    QStringList list;
    const std::string_view noName = nameOf(static_cast<E>(60'000));
    for (std::uint16_t code = 0; nameOf(static_cast<E>(code)) != noName; ++code) {
        const Error error(static_cast<E>(code), "detail");
        const QString text = ui::sentence(error);
        if (text.isEmpty() || text.startsWith("Something failed")) {
            list.append(QString::fromStdString(error.text()));
        }
    }
    return list;
}

} // namespace

void MessagesTest::everyReasonHasASentence()
{
    const QStringList all = missing<TaoTextError>() + missing<wallet::KeyError>()
        + missing<wallet::MessageError>() + missing<service::ProfileError>()
        + missing<service::AccountError>() + missing<service::ReviewError>() + missing<service::LinkError>()
        + missing<service::AnswerError>() + missing<light::LightError>() + missing<consensus::AuraError>()
        + missing<consensus::GrandpaError>() + missing<trie::ProofError>() + missing<net::NetError>()
        + missing<service::NodeProcessError>() + missing<service::NetworkError>()
        + missing<service::KnownChainError>() + missing<service::RehearsalError>() + missing<service::RuntimeError>()
        + missing<metadata::MetadataError>();
    QVERIFY2(all.isEmpty(), qPrintable(all.join(", ")));
    for (const auto reason :
        { crypto::CryptoError::BadBase58, crypto::CryptoError::BadLength, crypto::CryptoError::InvalidPrefix,
            crypto::CryptoError::FormatNotAllowed, crypto::CryptoError::InvalidChecksum,
            crypto::CryptoError::NotCanonical, crypto::CryptoError::OtherNetwork,
            crypto::CryptoError::WrongWordCount, crypto::CryptoError::UnknownWord,
            crypto::CryptoError::PhraseChecksum, crypto::CryptoError::OutOfMemory }) {
        QVERIFY2(!ui::sentence(reason).startsWith("Something failed"), std::string(nameOf(reason)).c_str());
    }
}

void MessagesTest::detailIsQuotedAndTamed()
{
    const QString text = ui::sentence(Error(service::LinkError::Refused, "1010: bad\n\u202Esignature %1"));
    QVERIFY(text.contains("1010: badsignature %1"));
    QVERIFY(ui::sentence(Error(crypto::CryptoError::UnknownWord, "3")).contains("Word 3"));
}

void MessagesTest::unforeseenReasonIsNamed()
{
    QCOMPARE(
        ui::sentence(ForeignError::Strange), QString("Something failed that should not: elsewhere.Strange."));
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
