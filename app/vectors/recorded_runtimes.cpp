// SPDX-License-Identifier: MIT
#include "app/vectors/recorded_runtimes.hpp"

#include <fstream>
#include <iterator>

namespace taonaut::vectors {

using subtensor::ChainRuntime;

namespace {

/// A name that leads nowhere else.
bool isPlainName(const std::string& name)
{
    return !name.empty() && name.find('/') == std::string::npos && name.find("..") == std::string::npos;
}

std::optional<std::string> contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file.is_open()) {
        return std::nullopt;
    }
    return std::string { std::istreambuf_iterator<char>(file), {} };
}

} // namespace

std::shared_ptr<const ChainRuntime> RecordedRuntimes::find(const std::string& source)
{
    if (source.starts_with(kDeclared)) {
        return ChainRuntime::declared();
    }
    const auto known = m_known.find(source);
    return known != m_known.end() ? known->second : m_known.emplace(source, load(source)).first->second;
}

std::shared_ptr<const ChainRuntime> RecordedRuntimes::load(const std::string& name) const
{
    if (!isPlainName(name)) {
        return nullptr;
    }
    auto text = contents(m_folder / (name + ".scale"));
    if (!text) {
        text = contents(std::filesystem::path("../shared/data") / (name + ".scale"));
    }
    auto chain = text ? metadata::Metadata::decode(bytesOf(*text))
                      : Result<metadata::Metadata>(fail(metadata::MetadataError::NotMetadata));
    const auto runtime = chain ? ChainRuntime::create(std::move(*chain)) : fail(chain);
    return runtime ? *runtime : nullptr;
}

} // namespace taonaut::vectors
