// SPDX-License-Identifier: MIT
// `taonaut verify-proof`: checks a copied proof document without a server.

#include "app/commands.hpp"
#include "app/proof/proof_text.hpp"

#include <QFile>
#include <cstdio>
#include <span>

namespace taonaut::app {

namespace {

constexpr int kUnreadable = 2;

constexpr const char* kHelp = R"(Checks a proof that was copied from this program, without a server.

  taonaut verify-proof FILE [options]

  FILE               the document, as the window copies it or taonaut verify --proof writes it
  --chain CHAIN      what is trusted: finney, from the checkpoint that ships with this program; test; or a
                     file: a raw chain specification, or a checkpoint in the form of resources/chains.
                     Without it: finney or test, whichever the document is about
  --json             one JSON object instead of words
  --help

Every signature, header and trie node is checked again from the trusted start; nothing that the document says
of itself is believed.

Exit code: 0 proven, 1 refused (something in it is false; the reason is printed), 2 wrong arguments or no
document that can be read, 3 not provable with what is trusted (another chain or start, no start to prove
from, or a block that is not proven to be sealed by the chain's authorities).
)";

struct ProofOptions {
    std::string file;
    std::string chain;
    bool json = false;
    bool help = false;
};

/// Empty: wrong arguments, which were explained.
std::optional<ProofOptions> readOptions(std::span<char* const> arguments)
{
    ProofOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
        } else if (argument == "--json") {
            options.json = true;
        } else if (argument == "--chain" && i + 1 < arguments.size() && *arguments[i + 1] != '\0') {
            options.chain = arguments[++i];
        } else if (!argument.starts_with("-") && !argument.empty() && options.file.empty()) {
            options.file = argument;
        } else {
            std::fprintf(stderr,
                argument == "--chain" ? "taonaut verify-proof: %s needs a value\n"
                                      : "taonaut verify-proof: \"%s\" is not understood; "
                                        "taonaut verify-proof --help explains the arguments\n",
                arguments[i]);
            return std::nullopt;
        }
    }
    if (options.file.empty() && !options.help) {
        std::fputs(
            "taonaut verify-proof: name the document's file; taonaut verify-proof --help explains it\n",
            stderr);
        return std::nullopt;
    }
    return options;
}

} // namespace

int runVerifyProof(int argc, char** argv)
{
    const std::span<char* const> words(argv, static_cast<std::size_t>(argc));
    const std::optional<ProofOptions> options = readOptions(words.subspan(1));
    if (!options) {
        return kUnreadable;
    }
    if (options->help) {
        std::fputs(kHelp, stdout);
        return 0;
    }
    QFile file(QString::fromStdString(options->file));
    ProofOutcome outcome;
    if (file.open(QIODevice::ReadOnly)) {
        // One byte too many makes the reader say that the document is too large.
        const QByteArray text = file.read(static_cast<qint64>(light::ProofDocument::kLongestText) + 1);
        outcome = checkProof({ text.constData(), static_cast<std::size_t>(text.size()) }, options->chain);
    } else {
        outcome = UnreadableProof { { ProofCommandError::NotReadable, file.errorString().toStdString() } };
    }
    std::fputs((options->json ? jsonOf(outcome) : textOf(outcome)).c_str(), stdout);
    return exitCodeOf(outcome);
}

} // namespace taonaut::app
