// SPDX-License-Identifier: MIT
#include "core/net/json_rpc_client.hpp"
#include "tests/hostile/attack_plays_wire.hpp"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QWebSocketServer>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace taonaut::test::plays {
namespace {

QByteArray textIn(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray text(data, static_cast<qsizetype>(size));
    BIO_free(memory);
    return text;
}

/// A key, and a certificate by nobody but itself, in PEM.
std::pair<QByteArray, QByteArray> selfSigned()
{
    EVP_PKEY* const key = EVP_EC_gen("P-256");
    X509* const certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3'600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3'600);
    X509_set_pubkey(certificate, key);
    X509_NAME* const name = X509_get_subject_name(certificate);
    const auto* const host = reinterpret_cast<const unsigned char*>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    BIO* const keyText = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyText, key, nullptr, nullptr, 0, nullptr, nullptr);
    BIO* const certificateText = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateText, certificate);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return { textIn(keyText), textIn(certificateText) };
}

} // namespace

/// The form of it that servers have: TLS. Peers have another, with the Noise handshake of their network.
std::string impersonatedServer(AttackStage&)
{
    if (!QSslSocket::supportsSsl()) {
        return "absent TLS in this Qt";
    }
    const auto [key, certificate] = selfSigned();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(certificate));
    QWebSocketServer server(QStringLiteral("impostor"), QWebSocketServer::SecureMode);
    server.setSslConfiguration(configuration);
    if (!server.listen(QHostAddress::LocalHost)) {
        return "no port";
    }
    net::JsonRpcClient client;
    std::optional<Error> closed;
    QObject::connect(
        &client, &net::JsonRpcClient::closed, &server, [&closed](const Error& reason) { closed = reason; });
    client.open(QUrl(QStringLiteral("wss://localhost:%1").arg(server.serverPort())));
    const bool ended = AttackStage::waitFor([&] { return closed.has_value() || client.isOpen(); });
    return ended && closed ? refusedBy(*closed) : "believed";
}

} // namespace taonaut::test::plays
