// SPDX-License-Identifier: MIT
#include "core/service/inclusion_search.hpp"

#include "core/base/hex.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

/// The answer of chain_getBlockHash; a claim.
std::optional<Hash256> claimedHash(const Result<std::string>& answer)
{
    const auto json = answer ? nlohmann::json::parse(*answer, nullptr, false) : nlohmann::json();
    if (!json.is_string()) {
        return std::nullopt;
    }
    const auto hash = fixedFromHex<Hash256>(json.get<std::string>());
    return hash ? std::optional(*hash) : std::nullopt;
}

} // namespace

InclusionSearch::InclusionSearch(
    LightLink& link, BlockNumber first, BlockNumber last, Enter enter, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_first(first)
    , m_last(last)
    , m_enter(std::move(enter))
{
}

void InclusionSearch::look(std::uint32_t number)
{
    m_link.callServer(this, "chain_getBlockHash", "[" + std::to_string(number) + "]",
        [this, number](const Result<std::string>& answer) {
            if (const auto hash = claimedHash(answer)) {
                settle({ BlockNumber(number), *hash });
            } else {
                emit ended();
            }
        });
}

void InclusionSearch::settle(const light::BlockRef& block)
{
    m_link.settle(this, block, [this, block](const Result<Settlement>& settled) {
        if (!settled) {
            emit ended();
        } else if (*settled == Settlement::Replaced) {
            next(block.number.value()); // a wrong claim
        } else {
            prove(block);
        }
    });
}

void InclusionSearch::prove(const light::BlockRef& block)
{
    m_link.proveBlock(
        this, block.hash, [this, block](const Result<std::shared_ptr<const ProvenBlock>>& proven) {
            if (proven && m_enter(**proven)) {
                emit ended();
            } else {
                next(block.number.value());
            }
        });
}

void InclusionSearch::next(std::uint32_t number)
{
    if (number > m_first.value()) {
        look(number - 1);
    } else {
        emit ended();
    }
}

} // namespace taonaut::service

#include "moc_inclusion_search.cpp"
