// SPDX-License-Identifier: MIT
#pragma once

// Runtime functions that a node answers through `state_call`: a name, arguments and an answer, one
// declaration each. A bare answer of a server is not verifiable; what must be proven is read from storage.

#include "core/subtensor/scale_container.hpp"

#include <array>

namespace taonaut::subtensor::api {

/// A function `Group_name(Arguments...) -> R`.
template <class R, class... Arguments> struct Function {
    using Answer = R;
    std::string_view group;
    std::string_view name;
    std::array<std::string_view, sizeof...(Arguments)> argumentNames {};

    /// "AccountNonceApi_account_nonce"
    [[nodiscard]] std::string fullName() const { return std::string(group) + "_" + std::string(name); }
    [[nodiscard]] Bytes encodeArguments(const Arguments&... arguments) const
    {
        scale::Encoder out;
        (ScaleType<Arguments>::write(out, arguments), ...);
        return out.take();
    }
    /// Errors: the decoder's.
    [[nodiscard]] Result<std::tuple<Arguments...>> decodeArguments(ByteView bytes) const
    {
        return subtensor::decode<std::tuple<Arguments...>>(bytes);
    }
    [[nodiscard]] Bytes encodeAnswer(const R& answer) const { return subtensor::encode(answer); }
    /// Errors: the decoder's.
    [[nodiscard]] Result<R> decodeAnswer(ByteView bytes) const { return subtensor::decode<R>(bytes); }
};

/// A function as metadata has it, its types still to be numbered.
struct FunctionDeclaration {
    std::string_view name;
    std::vector<std::pair<std::string_view, metadata::TypeKey>> arguments;
    metadata::TypeKey answer = nullptr;
};
struct GroupDeclaration {
    std::string_view name;
    std::uint32_t version = 1;
    std::vector<FunctionDeclaration> functions;
};

template <class Answer, class... Arguments>
[[nodiscard]] FunctionDeclaration declare(const Function<Answer, Arguments...>& function)
{
    FunctionDeclaration result { function.name, {}, typeOf<Answer>() };
    [[maybe_unused]] std::size_t place = 0;
    (result.arguments.emplace_back(function.argumentNames[place++], typeOf<Arguments>()), ...);
    return result;
}

} // namespace taonaut::subtensor::api
