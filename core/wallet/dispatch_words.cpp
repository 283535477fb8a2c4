// SPDX-License-Identifier: MIT
#include "core/wallet/dispatch_words.hpp"

#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::wallet {

using metadata::Value;

namespace {

std::string_view lastName(const metadata::TypeRegistry& types, metadata::TypeId type)
{
    const std::vector<std::string>& path = types.at(type).path;
    return path.empty() ? std::string_view() : std::string_view(path.back());
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() || line.empty() ? "" : " ") + line;
    }
    return text;
}

/// One sentence: as this program declares it, else as the chain documents it.
std::string docsOf(std::string_view pallet, const metadata::Case& error)
{
    const subtensor::ErrorId* declared = subtensor::findKnownError(pallet, error.name);
    return declared != nullptr && !declared->docs.empty() ? std::string(declared->docs) : joined(error.docs);
}

/// ModuleError { index, error: [u8; 4] }.
std::optional<DispatchProblem> moduleProblem(const metadata::Metadata& chain, const Value& error)
{
    const Value* index = error.member("index");
    const Value* code = error.member("error");
    const auto* number = index == nullptr ? nullptr : std::get_if<Value::Number>(&index->data);
    const auto* bytes = code == nullptr ? nullptr : std::get_if<Bytes>(&code->data);
    if (number == nullptr || bytes == nullptr || bytes->empty()) {
        return std::nullopt;
    }
    const auto pallet = static_cast<std::uint8_t>(number->magnitude);
    const auto which = std::to_integer<std::uint8_t>(bytes->front());
    const metadata::Pallet* named = chain.pallet(pallet);
    const metadata::Case* found = chain.error(pallet, which);
    if (named == nullptr || found == nullptr) {
        return DispatchProblem { "Module(" + std::to_string(pallet) + ", " + std::to_string(which) + ")",
            {} };
    }
    return DispatchProblem { named->name + "." + found->name, docsOf(named->name, *found) };
}

std::optional<DispatchProblem> dispatchProblem(const metadata::Metadata& chain, const Value::Choice& error)
{
    if (error.members.empty()) {
        return DispatchProblem { error.name, {} };
    }
    const Value& held = error.members.front().value;
    if (error.name == "Module") {
        if (auto problem = moduleProblem(chain, held)) {
            return problem;
        }
    }
    if (const auto* inner = std::get_if<Value::Choice>(&held.data)) {
        const metadata::Case* documented = chain.types.as<metadata::Variant>(held.type)->find(inner->index);
        return DispatchProblem { error.name + "." + inner->name, joined(documented->docs) };
    }
    return DispatchProblem { error.name, {} };
}

} // namespace

std::optional<DispatchProblem> problemIn(const subtensor::ChainRuntime& runtime, const Value& value)
{
    const auto* choice = std::get_if<Value::Choice>(&value.data);
    if (choice == nullptr) {
        return std::nullopt;
    }
    const std::string_view name = lastName(runtime.types(), value.type);
    if (name == "DispatchError") {
        return dispatchProblem(runtime.metadata(), *choice);
    }
    if (name == "Result" && choice->name == "Err" && choice->members.size() == 1) {
        return problemIn(runtime, choice->members.front().value);
    }
    return std::nullopt;
}

} // namespace taonaut::wallet
