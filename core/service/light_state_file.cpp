// SPDX-License-Identifier: MIT
#include "core/service/light_state_file.hpp"

#include "core/service/profile.hpp"

namespace taonaut::service {

Result<std::optional<light::Client>> loadLightState(
    const std::filesystem::path& file, const light::ChainParameters& chain)
{
    if (file.empty()) {
        return std::optional<light::Client>();
    }
    const Result<std::string> bytes = Profile::readFile(file);
    if (!bytes) {
        return fail(bytes);
    }
    if (bytes->empty()) {
        return std::optional<light::Client>();
    }
    Result<light::Client> client = light::Client::restore(chain, bytesOf(*bytes));
    if (!client) {
        std::filesystem::path aside = file;
        aside += ".damaged";
        std::error_code ignored; // the next save replaces the file all the same
        std::filesystem::rename(file, aside, ignored);
        return fail(client);
    }
    return std::optional<light::Client>(std::move(*client));
}

Result<void> saveLightState(const std::filesystem::path& file, const light::Client& client)
{
    const Bytes state = client.serialize();
    const auto text = std::string_view(reinterpret_cast<const char*>(state.data()), state.size());
    return Profile::writeFile(file, text);
}

} // namespace taonaut::service
