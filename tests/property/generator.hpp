// SPDX-License-Identifier: MIT
#pragma once

// Random values for property tests, reproducible: the seed is printed, and TAONAUT_SEED=… repeats a run.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"

#include <QtTest>
#include <random>

namespace taonaut::property {

class Generator {
public:
    Generator()
        : Generator(seedOfRun())
    {
        qInfo("TAONAUT_SEED=%llu", static_cast<unsigned long long>(seedOfRun()));
    }
    explicit Generator(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// From `low` to `high`, both included.
    [[nodiscard]] std::size_t between(std::size_t low, std::size_t high)
    {
        return low + static_cast<std::size_t>(m_engine() % (high - low + 1));
    }
    [[nodiscard]] bool chance(std::size_t oneIn) { return between(1, oneIn) == 1; }
    [[nodiscard]] std::byte byte() { return static_cast<std::byte>(m_engine() & 0xff); }
    /// Every number of bits is equally likely, so that small numbers and borders are met often.
    [[nodiscard]] std::uint64_t number(unsigned bits = 64)
    {
        const unsigned shift = 64 - static_cast<unsigned>(between(0, bits));
        return shift == 64 ? 0 : m_engine() >> shift;
    }
    [[nodiscard]] Uint128 wideNumber()
    {
        return chance(2) ? Uint128(number()) : (Uint128(number()) << 64) | m_engine();
    }
    [[nodiscard]] Bytes bytes(std::size_t shortest, std::size_t longest)
    {
        Bytes result(between(shortest, longest));
        std::generate(result.begin(), result.end(), [this] { return byte(); });
        return result;
    }
    template <class T> [[nodiscard]] const T& oneOf(const std::vector<T>& list)
    {
        return list[between(0, list.size() - 1)];
    }

private:
    static std::uint64_t seedOfRun()
    {
        constexpr std::uint64_t kUsual = 20'240'229;
        bool given = false;
        const qulonglong seed = qEnvironmentVariable("TAONAUT_SEED").toULongLong(&given);
        return given ? seed : kUsual;
    }

    std::mt19937_64 m_engine;
};

} // namespace taonaut::property
