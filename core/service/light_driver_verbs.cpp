// SPDX-License-Identifier: MIT
// LightDriver: verbs, and the answers that they owe.

#include "core/service/light_calls.hpp"
#include "core/service/light_driver.hpp"
#include "core/service/light_error.hpp"

namespace taonaut::service {

using nlohmann::json;

namespace {

std::string textOf(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

Settlement settlementOf(light::Standing standing)
{
    return standing == light::Standing::Final ? Settlement::Final
        : standing == light::Standing::Open   ? Settlement::Open
                                              : Settlement::Replaced;
}

} // namespace

template <class T>
void LightDriver::ask(const RpcCall& call, const Owed<T>& owed, std::function<Result<T>(const json&)> read)
{
    json params = json::parse(call.params, nullptr, false);
    if (params.is_discarded()) {
        owed.settle(fail(LinkError::Refused, "params are not JSON"));
        return;
    }
    m_pool.call(call.method, std::move(params), [owed, read = std::move(read)](const auto& result) {
        owed.settle(result ? read(*result) : tl::unexpected<Error>(linkErrorFrom(result.error())));
    });
}

void LightDriver::proveAccounts(std::vector<AccountId> accounts, const Owed<std::vector<ProvenAccount>>& owed)
{
    std::vector<Bytes> keys;
    for (const AccountId& account : accounts) {
        keys.push_back(subtensor::system::kAccount.key(account));
    }
    auto settle = [owed](const Result<LightReads::Values>& values) {
        std::vector<ProvenAccount> proven;
        for (std::size_t i = 0; values && i < values->size(); ++i) {
            const Result<ProvenAccount> account = accountFrom((*values)[i]);
            if (!account) {
                owed.settle(fail(account));
                return;
            }
            proven.push_back(*account);
        }
        owed.settle(values ? Result<std::vector<ProvenAccount>>(std::move(proven)) : fail(values));
    };
    whenReady(Need::Following, owed, [this, keys, settle] { m_reads.readNewest(keys, settle); });
}

void LightDriver::proveRead(std::vector<Bytes> keys, const Owed<std::vector<light::ProvenBytes>>& owed)
{
    whenReady(Need::Following, owed, [this, keys = std::move(keys), owed] {
        m_reads.readNewest(keys, [owed](const Result<LightReads::Values>& values) { owed.settle(values); });
    });
}

void LightDriver::proveBlock(const Hash256& block, const Owed<std::shared_ptr<const ProvenBlock>>& owed)
{
    whenReady(Need::Following, owed, [this, block, owed] {
        m_contents.prove(block, [owed](const Result<LightContents::Block>& proven) { owed.settle(proven); });
    });
}

void LightDriver::settle(const light::BlockRef& block, const Owed<Settlement>& owed)
{
    auto attempt = [this, block, owed] {
        const light::Standing standing = m_conversation.standing(block);
        if (standing == light::Standing::Unknown) {
            return false; // what is missing was asked for
        }
        owed.settle(settlementOf(standing));
        return true;
    };
    auto tooLate = [this, owed] {
        owed.settle(fail(m_pool.isOpen() ? LinkError::TimedOut : LinkError::NotConnected));
    };
    m_waiting.add({ std::move(attempt), std::move(tooLate) }, m_options.requestTimeout);
}

void LightDriver::submit(Bytes extrinsic, const Owed<Hash256>& owed)
{
    whenReady(Need::Following, owed, [this, extrinsic = std::move(extrinsic), owed] {
        const RpcCall call = submitCall(extrinsic);
        ask<Hash256>(
            call, owed, [extrinsic](const json& result) { return submittedFrom(extrinsic, result); });
        tellAnother(call);
    });
}

/// A server may swallow what it is sent: a second one gets it too, and what that one answers says nothing.
void LightDriver::tellAnother(const RpcCall& call)
{
    const EndpointLine* const first = m_pool.primary();
    if (EndpointLine* const second = first != nullptr ? m_pool.another({ first->id() }) : nullptr) {
        second->call(call.method, json::parse(call.params), [](const auto&) {});
    }
}

void LightDriver::estimateFee(Bytes extrinsic, const Owed<light::Reported<Rao>>& owed)
{
    whenReady(Need::Following, owed, [this, extrinsic = std::move(extrinsic), owed] {
        using Fee = light::Reported<Rao>;
        const RpcCall call = feeCall(extrinsic, m_conversation.client().best().hash);
        ask<Fee>(call, owed, [source = m_pool.endpoint()](const json& result) {
            const Result<Rao> fee = feeFrom(result);
            return fee ? Result<Fee>(Fee { *fee, source }) : fail(fee);
        });
    });
}

void LightDriver::callRuntime(std::string method, Bytes arguments, const Owed<light::Reported<Bytes>>& owed)
{
    whenReady(
        Need::Following, owed, [this, method = std::move(method), arguments = std::move(arguments), owed] {
            using Answer = light::Reported<Bytes>;
            const RpcCall call = runtimeCall(method, arguments, m_conversation.client().best().hash);
            ask<Answer>(call, owed, [source = m_pool.endpoint()](const json& result) {
                const Result<Bytes> bytes = runtimeResultFrom(result);
                return bytes ? Result<Answer>(Answer { *bytes, source }) : fail(bytes);
            });
        });
}

void LightDriver::listKeys(
    Bytes prefix, Bytes after, unsigned count, const Owed<light::Reported<std::vector<Bytes>>>& owed)
{
    whenReady(
        Need::Following, owed, [this, prefix = std::move(prefix), after = std::move(after), count, owed] {
            using Answer = light::Reported<std::vector<Bytes>>;
            const RpcCall call = keysCall(prefix, count, after, m_conversation.client().best().hash);
            auto read = [source = m_pool.endpoint(), prefix, count, after](const json& result) {
                Result<std::vector<Bytes>> keys = keysFrom(result, prefix, count, after);
                return keys ? Result<Answer>(Answer { std::move(*keys), source }) : fail(keys);
            };
            ask<Answer>(call, owed, std::move(read));
        });
}

void LightDriver::fetchMetadata(const Owed<light::Reported<Bytes>>& owed)
{
    using Answer = light::Reported<Bytes>;
    whenReady(Need::Following, owed, [this, owed] {
        const Hash256 at = m_conversation.client().best().hash;
        const RpcCall call = metadataCall(at);
        json params = json::parse(call.params, nullptr, false);
        m_pool.call(
            call.method, std::move(params), [this, at, owed, source = m_pool.endpoint()](const auto& result) {
                const Result<std::optional<Bytes>> bytes = result
                    ? metadataFrom(*result)
                    : Result<std::optional<Bytes>>(tl::unexpected<Error>(linkErrorFrom(result.error())));
                if (bytes && *bytes) {
                    owed.settle(Answer { **bytes, source });
                } else if (!bytes && !bytes.error().is(LinkError::Refused)) {
                    owed.settle(fail(bytes));
                } else {
                    fetchOldMetadata(at, owed); // runtimes of before have no list of versions
                }
            });
    });
}

void LightDriver::fetchOldMetadata(const Hash256& at, const Owed<light::Reported<Bytes>>& owed)
{
    using Answer = light::Reported<Bytes>;
    ask<Answer>(oldMetadataCall(at), owed, [source = m_pool.endpoint()](const json& result) {
        const Result<Bytes> bytes = oldMetadataFrom(result);
        return bytes ? Result<Answer>(Answer { *bytes, source }) : fail(bytes);
    });
}

void LightDriver::callServer(std::string method, std::string params, const Owed<std::string>& owed)
{
    RpcCall call { std::move(method), std::move(params) };
    whenReady(Need::Connection, owed, [this, call = std::move(call), owed] {
        ask<std::string>(call, owed, [](const json& result) { return Result<std::string>(textOf(result)); });
    });
}

} // namespace taonaut::service
