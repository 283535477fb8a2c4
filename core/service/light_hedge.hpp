// SPDX-License-Identifier: MIT
#pragma once

// A question whose answer can be checked, asked of as many servers as it takes: the primary one first,
// another when that one is slow, refuses or proves nothing. The first answer that passes the check counts; a
// wrong one drops its sender, and the question goes on. A server that sent two proofs with holes in a row is
// wrong too. Without a valid answer the result is the last failure, never an unchecked value.

#include "core/service/endpoint_pool.hpp"
#include "core/service/light_json.hpp"

#include <functional>

namespace taonaut::service {

/// Who is asked first.
enum class AskFirst : std::uint8_t { Primary, AnotherThanPrimary };

class HedgedCall : public std::enable_shared_from_this<HedgedCall> {
public:
    using Json = nlohmann::json;
    /// Errors that light::isIncomplete knows and UnknownBlock prove nothing, all others that the answer is
    /// wrong.
    using Check = std::function<Result<void>(const Json&)>;
    using Then = std::function<void(Result<void>)>;

    HedgedCall(EndpointPool& pool, RpcCall call, Check check, Then then);
    /// `then` is called once, unless the pool is shut. Errors: those of linkErrorFrom and of the check.
    void start(AskFirst first);

private:
    void askNext();
    void ask(EndpointLine& line);
    void answered(EndpointLine::Id id, const Result<Json, net::CallError>& result);
    [[nodiscard]] bool isForgiven(EndpointLine::Id id);
    void finish(Result<void> outcome);

    EndpointPool& m_pool;
    RpcCall m_call;
    Check m_check;
    Then m_then;
    Error m_error;
    std::vector<EndpointLine::Id> m_asked;
    std::vector<EndpointLine::Id> m_gaps; ///< sent a proof with holes; asked again when nobody else is left
    std::size_t m_open = 0;
    bool m_done = false;
};

/// The same with a value: read(answer) -> Result<T> is the check.
template <class T>
void askHedged(EndpointPool& pool, RpcCall call, std::function<Result<T>(const nlohmann::json&)> read,
    std::function<void(Result<T>)> then, AskFirst first = AskFirst::Primary)
{
    auto value = std::make_shared<std::optional<T>>();
    auto check = [value, read = std::move(read)](const nlohmann::json& answer) -> Result<void> {
        Result<T> checked = read(answer);
        if (!checked) {
            return fail(checked);
        }
        *value = std::move(*checked);
        return {};
    };
    auto tell = [value, then = std::move(then)](const Result<void>& outcome) {
        then(outcome ? Result<T>(std::move(**value)) : fail(outcome));
    };
    std::make_shared<HedgedCall>(pool, std::move(call), std::move(check), std::move(tell))->start(first);
}

} // namespace taonaut::service
