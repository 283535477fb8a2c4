// SPDX-License-Identifier: MIT
// `taonaut verify`: a light client without a window, for one question.

#include "app/commands.hpp"
#include "app/verify/verdict_text.hpp"
#include "app/verify/verify_options.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/service/known_chains.hpp"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace taonaut::app {

namespace {

constexpr int kUsage = 2;
constexpr int kUnproven = 3;

int complain(const std::string& sentence, int code)
{
    std::fprintf(stderr, "taonaut verify: %s\n", sentence.c_str());
    return code;
}

std::string sentenceFor(const Error& error)
{
    if (error.is(VerifyOptionError::UnknownOption)) {
        return "there is no option \"" + error.detail() + "\"; taonaut verify --help lists them";
    }
    if (error.is(VerifyOptionError::MissingValue)) {
        return error.detail() + " needs a value";
    }
    if (error.is(VerifyOptionError::MissingOption)) {
        return error.detail() + " is needed; taonaut verify --help explains it";
    }
    if (error.is(service::KnownChainError::NoVerifiedStart)) {
        return "no block of the test network is known from which its present voters could be proven, so "
               "nothing of "
               "it can be proven yet";
    }
    if (error.is(service::KnownChainError::NoSlotDuration)) {
        return "the chain specification does not say how long a slot is (properties.slotDuration)";
    }
    return error.is(VerifyOptionError::BadValue) ? error.detail()
                                                 : "the chain cannot be started from: " + error.text();
}

Result<light::ChainParameters> parametersFor(const std::string& chain, const QByteArray& specification)
{
    if (chain == "finney") {
        return service::finney();
    }
    return chain == "test" ? service::testNetwork()
                           : service::chainFromSpec(
                               { specification.constData(), static_cast<std::size_t>(specification.size()) });
}

/// The text of a specification file; empty for the chains that are known by name. False: not readable.
bool readSpecification(const std::string& chain, QByteArray& text)
{
    if (chain == "finney" || chain == "test") {
        return true;
    }
    QFile file(QString::fromStdString(chain));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // One byte too many makes the reader say that the file is too large.
    text = file.read(static_cast<qint64>(chain::ChainSpec::kMaximumSize) + 1);
    return true;
}

int verify(const VerifyOptions& options, light::ChainParameters parameters)
{
    const light::Level wanted = options.onlyFinal ? light::Level::Final : light::Level::Sealed;
    service::LightLinkOptions link { { { options.endpoint } }, std::move(parameters), {} };
    link.requestTimeout = std::min<std::chrono::milliseconds>(link.requestTimeout, options.patience);
    Verification verification(std::move(link), options.account, wanted, options.patience);
    QObject::connect(
        &verification, &Verification::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    verification.start();
    QCoreApplication::exec();
    const Verdict& verdict = verification.verdict();
    const std::string text
        = options.json ? jsonOf(verdict, options.account) : textOf(verdict, options.account);
    std::fputs(text.c_str(), stdout);
    return exitCodeOf(verdict);
}

} // namespace

int runVerify(int argc, char** argv)
{
    const std::span<char* const> words(argv, static_cast<std::size_t>(argc));
    const Result<VerifyOptions> options = readVerifyOptions(words.subspan(1));
    if (!options) {
        return complain(sentenceFor(options.error()), kUsage);
    }
    if (options->help) {
        std::fputs(verifyHelp(), stdout);
        return 0;
    }
    QByteArray specification;
    if (!readSpecification(options->chain, specification)) {
        return complain("the chain specification " + options->chain + " cannot be read", kUsage);
    }
    Result<light::ChainParameters> parameters = parametersFor(options->chain, specification);
    if (!parameters) {
        return complain(sentenceFor(parameters.error()), kUnproven);
    }
    QCoreApplication application(argc, argv);
    return verify(*options, std::move(*parameters));
}

} // namespace taonaut::app
