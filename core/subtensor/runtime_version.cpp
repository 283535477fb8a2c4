// SPDX-License-Identifier: MIT
#include "core/subtensor/runtime_version.hpp"

#include "core/metadata/runtime_api_id.hpp"
#include "core/subtensor/runtime_api.hpp"

namespace taonaut::subtensor {

namespace {

RuntimeVersion makeVersion()
{
    RuntimeVersion version;
    version.specName = "node-subtensor";
    version.implName = "node-subtensor";
    version.authoringVersion = 1;
    version.specVersion = 425;
    version.implVersion = 1;
    for (const api::GroupDeclaration& group : api::declarations()) {
        version.apis.emplace_back(metadata::runtimeApiId(group.name), group.version);
    }
    version.transactionVersion = 1;
    version.systemVersion = 1;
    return version;
}

} // namespace

const RuntimeVersion& runtimeVersion()
{
    static const RuntimeVersion kVersion = makeVersion();
    return kVersion;
}

} // namespace taonaut::subtensor
