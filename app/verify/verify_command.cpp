// SPDX-License-Identifier: MIT
// `taonaut verify`: a light client without a window, for one question.

#include "app/commands.hpp"
#include "app/verify/checkpoint_export.hpp"
#include "app/verify/trusted_start.hpp"
#include "app/verify/verdict_text.hpp"
#include "app/verify/verify_options.hpp"
#include "core/service/profile.hpp"

#include <QCoreApplication>
#include <QTemporaryDir>
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
    return error.detail();
}

Wish wishOf(const VerifyOptions& options)
{
    Wish wish;
    wish.account = options.account;
    wish.level = options.onlyFinal ? light::Level::Final : light::Level::Sealed;
    wish.beyondStart = !options.checkpoint.empty();
    wish.document = !options.proof.empty();
    wish.patience = options.patience;
    return wish;
}

service::LightLinkOptions linkFor(
    const VerifyOptions& options, const light::ChainParameters& chain, const QTemporaryDir& folder)
{
    service::LightLinkOptions link { {}, chain, {} };
    for (const QUrl& endpoint : options.endpoints) {
        link.endpoints.push_back({ endpoint });
    }
    if (!options.checkpoint.empty()) {
        link.stateFile = folder.filePath("light.state").toStdString();
    }
    link.evidenceFolder = options.evidence;
    link.requestTimeout = std::min<std::chrono::milliseconds>(link.requestTimeout, options.patience);
    return link;
}

/// What the person wants to keep. Answers the exit code when a file cannot be made.
int writeFiles(const VerifyOptions& options, const light::ChainParameters& chain, const Verdict& verdict,
    const QTemporaryDir& folder)
{
    const auto* proven = std::get_if<Proven>(&verdict);
    if (proven != nullptr && proven->document) {
        const Result<void> written = service::Profile::writeFile(
            std::filesystem::absolute(options.proof), toJson(*proven->document));
        if (!written) {
            return complain(
                options.proof.string() + " cannot be written: " + written.error().detail(), kUsage);
        }
    }
    if (options.checkpoint.empty()) {
        return 0;
    }
    const Result<light::BlockRef> exported
        = exportCheckpoint(chain, folder.filePath("light.state").toStdString(), options.checkpoint);
    if (!exported) {
        const bool unwritten = exported.error().module() == service::moduleOf(service::ProfileError::NoSpace);
        return complain(
            "no checkpoint was written: " + exported.error().text(), unwritten ? kUsage : kUnproven);
    }
    return 0;
}

int verify(const VerifyOptions& options, const light::ChainParameters& chain)
{
    const QTemporaryDir folder;
    Verdict verdict = Unproven {};
    {
        Verification verification(linkFor(options, chain, folder), wishOf(options));
        QObject::connect(
            &verification, &Verification::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        verification.start();
        QCoreApplication::exec();
        verdict = verification.verdict();
    } // its verified state is on the disk
    const std::string text
        = options.json ? jsonOf(verdict, options.account) : textOf(verdict, options.account);
    std::fputs(text.c_str(), stdout);
    const int code = exitCodeOf(verdict);
    return code == 0 ? writeFiles(options, chain, verdict, folder) : code;
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
    const Result<light::ChainParameters> chain = trustedStart(options->chain);
    if (!chain) {
        return complain(startSentence(chain.error()), isUnprovable(chain.error()) ? kUnproven : kUsage);
    }
    QCoreApplication application(argc, argv);
    return verify(*options, *chain);
}

} // namespace taonaut::app
