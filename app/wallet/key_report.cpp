// SPDX-License-Identifier: MIT
#include "app/wallet/key_report.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::app {

namespace {

using nlohmann::json;

json warningsOf(const std::vector<wallet::KeyWarning>& warnings)
{
    json names = json::array();
    for (const wallet::KeyWarning warning : warnings) {
        names.push_back(std::string(nameOf(warning)));
    }
    return names;
}

void enterAddress(json& report, const std::optional<AccountId>& account)
{
    if (account) {
        report["address"] = crypto::toSs58(*account);
    }
}

void enterProblem(json& report, const std::optional<Error>& problem)
{
    if (problem) {
        report["problem"] = problem->text();
    }
}

void appendText(std::string& text, const json& value, std::size_t depth, const std::string& name)
{
    const std::string indent(2 * depth, ' ');
    if (value.is_object()) {
        text += indent + name + ":\n";
        for (const auto& [member, inner] : value.items()) {
            appendText(text, inner, depth + 1, member);
        }
    } else if (value.is_array()) {
        for (const json& element : value) {
            appendText(text, element, depth, name);
        }
    } else {
        text += indent + name + ": " + (value.is_string() ? value.get<std::string>() : value.dump()) + "\n";
    }
}

} // namespace

json reportOf(const wallet::KeyDescription& description)
{
    json report { { "form", std::string(nameOf(description.form)) },
        { "needsPassword", description.needsPassword } };
    if (description.scheme) {
        report["scheme"] = std::string(nameOf(*description.scheme));
    }
    enterAddress(report, description.account);
    enterProblem(report, description.problem);
    if (!description.warnings.empty()) {
        report["warnings"] = warningsOf(description.warnings);
    }
    return report;
}

json reportOf(const wallet::WalletEntry& entry)
{
    json report = reportOf(entry.coldkeyFile);
    report["name"] = entry.name;
    report["watchOnly"] = entry.watchOnly;
    enterAddress(report, entry.coldkey);
    enterProblem(report, entry.problem);
    json hotkeys = json::array();
    for (const wallet::HotkeyEntry& hotkey : entry.hotkeys) {
        json line = reportOf(hotkey.file);
        line["name"] = hotkey.name;
        enterAddress(line, hotkey.account);
        hotkeys.push_back(std::move(line));
    }
    report["hotkeys"] = std::move(hotkeys);
    return report;
}

json reportOf(const wallet::KeyMaterial& key)
{
    json report { { "address", crypto::toSs58(key.account()) },
        { "publicKey", toHex(key.account().view()) }, { "scheme", std::string(nameOf(key.scheme())) },
        { "restorable", key.restorable() } };
    if (const auto warnings = key.warnings(); !warnings.empty()) {
        report["warnings"] = warningsOf(warnings);
    }
    return report;
}

std::string textOf(const json& report)
{
    std::string text;
    for (const auto& [member, value] : report.items()) {
        appendText(text, value, 0, member);
    }
    return text;
}

} // namespace taonaut::app
