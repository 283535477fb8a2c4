// SPDX-License-Identifier: MIT
#pragma once

// Calls for the tests of reviews: those of the vectors, and calls inside calls.

#include "core/base/hex.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/wallet/call_review.hpp"

#include <QFile>
#include <nlohmann/json.hpp>
#include <string>

namespace taonaut::test {

struct RecordedCall {
    std::string name; ///< "Balances.burn"
    Bytes bytes;
};

inline nlohmann::json extrinsicVectors()
{
    QFile file(QStringLiteral(TAONAUT_VECTORS_DIR "/extrinsics.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    return open ? nlohmann::json::parse(file.readAll().toStdString(), nullptr, false) : nlohmann::json();
}

inline std::vector<RecordedCall> callsOf(const nlohmann::json& vectors)
{
    std::vector<RecordedCall> calls;
    for (const auto& one : vectors.at("signed")) {
        calls.push_back({ one.at("call"), *fromHex(one.at("callBytes").get<std::string>()) });
    }
    for (const auto& one : vectors.at("callsOnly")) {
        calls.push_back({ one.at("call"), *fromHex(one.at("bytes").get<std::string>()) });
    }
    return calls;
}

inline std::vector<RecordedCall> recordedCalls()
{
    return callsOf(extrinsicVectors());
}

inline AccountId account(std::uint8_t fill)
{
    AccountId result;
    result.bytes.fill(static_cast<std::byte>(fill));
    return result;
}

/// Writes calls byte by byte, by the numbers of spec 425.
class CallWriter {
public:
    CallWriter(std::uint8_t pallet, std::uint8_t call) { m_out.u8(pallet).u8(call); }

    CallWriter& account(std::uint8_t fill)
    {
        m_out.raw(test::account(fill).view());
        return *this;
    }
    CallWriter& address(std::uint8_t fill)
    {
        m_out.u8(0);
        return account(fill);
    }
    CallWriter& accounts(const std::vector<std::uint8_t>& fills)
    {
        m_out.compact(fills.size());
        for (const std::uint8_t fill : fills) {
            account(fill);
        }
        return *this;
    }
    CallWriter& u8(std::uint8_t value)
    {
        m_out.u8(value);
        return *this;
    }
    CallWriter& u16(std::uint16_t value)
    {
        m_out.u16(value);
        return *this;
    }
    CallWriter& u32(std::uint32_t value)
    {
        m_out.u32(value);
        return *this;
    }
    CallWriter& u64(std::uint64_t value)
    {
        m_out.u64(value);
        return *this;
    }
    CallWriter& compact(std::uint64_t value)
    {
        m_out.compact(value);
        return *this;
    }
    CallWriter& text(std::string_view value)
    {
        m_out.bytes(bytesOf(value));
        return *this;
    }
    CallWriter& call(ByteView call)
    {
        m_out.raw(call);
        return *this;
    }
    CallWriter& calls(const std::vector<Bytes>& calls)
    {
        m_out.compact(calls.size());
        for (const Bytes& one : calls) {
            call(one);
        }
        return *this;
    }
    [[nodiscard]] Bytes take() { return m_out.take(); }

private:
    scale::Encoder m_out;
};

inline Bytes transferTo(std::uint8_t fill, std::uint64_t rao, bool keepAlive = true)
{
    return CallWriter(5, keepAlive ? 3 : 0).address(fill).compact(rao).take();
}
inline Bytes batchAll(const std::vector<Bytes>& calls)
{
    return CallWriter(11, 2).calls(calls).take();
}
inline Bytes proxied(std::uint8_t real, ByteView call)
{
    return CallWriter(16, 0).address(real).u8(1).u8(0).call(call).take(); // as Any
}
inline Bytes asMulti(const std::vector<std::uint8_t>& others, ByteView call)
{
    return CallWriter(13, 1).u16(2).accounts(others).u8(0).call(call).compact(1'000).compact(0).take();
}
inline Bytes addStakeLimit(std::uint8_t hotkey, std::uint16_t netuid, std::uint64_t rao)
{
    return CallWriter(7, 88).account(hotkey).u16(netuid).u64(rao).u64(12'345'678).u8(0).take();
}

/// Calls inside calls in every way that wallets use.
inline std::vector<RecordedCall> nestedCalls()
{
    const Bytes pay = transferTo(0x21, 5'000'000'000);
    const Bytes stake = addStakeLimit(0x22, 7, 1'000'000'000);
    return {
        { "batch", CallWriter(11, 0).calls({ pay, stake }).take() },
        { "batch_all", batchAll({ pay, transferTo(0x23, 1, false), stake }) },
        { "force_batch", CallWriter(11, 4).calls({ stake }).take() },
        { "empty batch", batchAll({}) },
        { "as_derivative", CallWriter(11, 1).u16(513).call(pay).take() },
        { "if_else", CallWriter(11, 6).call(pay).call(stake).take() },
        { "proxy", proxied(0x31, batchAll({ pay, stake })) },
        { "proxy_announced", CallWriter(16, 9).address(0x31).address(0x32).u8(0).call(pay).take() },
        { "as_multi", asMulti({ 0x41, 0x42 }, pay) },
        { "as_multi_threshold_1", CallWriter(13, 0).accounts({ 0x41 }).call(stake).take() },
        { "sudo", CallWriter(12, 0).call(pay).take() },
        { "sudo_as", CallWriter(12, 3).address(0x51).call(pay).take() },
        { "multisig of a proxied batch", asMulti({ 0x41 }, proxied(0x31, batchAll({ pay }))) },
        { "crowdloan with a call",
            CallWriter(27, 0).compact(10).compact(1).compact(99).compact(500).u8(1).call(pay).u8(0).take() },
    };
}

} // namespace taonaut::test
