// SPDX-License-Identifier: MIT
#include "app/verify/checkpoint_export.hpp"

#include "core/light/checkpoint_fetch.hpp"
#include "core/light/stored_state.hpp"
#include "core/service/checkpoint_json.hpp"
#include "core/service/profile.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::app {

namespace {

std::string originOf(const light::ChainParameters& from, const light::VerifiedChain& chain)
{
    const light::Checkpoint& start = from.start();
    std::string text = "Verified from block " + std::to_string(start.blockNumber.value()) + ", set "
        + std::to_string(start.voters.id);
    if (const auto& evidence = chain.record().evidence(); evidence && evidence->block == chain.root().ref()) {
        text += ": finality proof of this block, signed by " + std::to_string(evidence->signers.size())
            + " members of set " + std::to_string(evidence->setId);
    }
    return text + "; changes of voters on the way: " + std::to_string(chain.record().setChanges().size());
}

} // namespace

std::string_view moduleOf(ExportError)
{
    return "export";
}

std::string_view nameOf(ExportError reason)
{
    switch (reason) {
    case ExportError::NothingNewer:
        return "NothingNewer";
    case ExportError::NotWhole:
        return "NotWhole";
    case ExportError::ChangePending:
        return "ChangePending";
    }
    return "";
}

Result<light::ChainParameters> newestStart(const light::ChainParameters& from, ByteView state)
{
    const Result<light::VerifiedChain> chain = light::loadState(from.genesisHash(), state);
    if (!chain) {
        return fail(chain);
    }
    const light::CheckedHeader& root = chain->root();
    if (root.header.number <= from.start().blockNumber) {
        return fail(ExportError::NothingNewer);
    }
    if (!chain->knowsAuthors() || root.nextAuthors == nullptr) {
        return fail(ExportError::NotWhole);
    }
    if (chain->finality().pending()) {
        return fail(ExportError::ChangePending);
    }
    light::Checkpoint start;
    start.genesisHash = from.genesisHash();
    start.blockNumber = root.header.number;
    start.blockHash = root.hash;
    start.header = root.header;
    start.voters = chain->finality().voters();
    start.authors = root.nextAuthors->keys;
    start.date = light::dayOf(root.slot * from.slotDurationMs());
    start.origin = originOf(from, *chain);
    return light::ChainParameters::fromCheckpoint(from.name(), from.slotDurationMs(), std::move(start));
}

Result<light::BlockRef> exportCheckpoint(const light::ChainParameters& from,
    const std::filesystem::path& stateFile, const std::filesystem::path& file)
{
    const Result<std::string> state = service::Profile::readFile(stateFile);
    const Result<light::ChainParameters> start
        = state ? newestStart(from, bytesOf(*state)) : Result<light::ChainParameters>(fail(state));
    if (!start) {
        return fail(start);
    }
    const std::string text = service::jsonOfChain(*start).dump(2) + "\n";
    const std::filesystem::path whole = std::filesystem::absolute(file);
    if (const Result<void> written = service::Profile::writeFile(whole, text); !written) {
        return fail(written);
    }
    return light::BlockRef { start->start().blockNumber, start->start().blockHash };
}

} // namespace taonaut::app
