// SPDX-License-Identifier: MIT
#include "core/subtensor/api/delegate_info.hpp"

#include <cstring>

namespace taonaut::subtensor {

using api::DelegateInfo;
using api::Delegates;

namespace {

/// Bytes that a delegate, a nominator and a stake take at least.
constexpr std::size_t kLeastDelegate = 70;
constexpr std::size_t kLeastNominator = 33;
constexpr std::size_t kLeastStake = 2;

enum class Stakes : std::uint8_t {
    PerSubnet, ///< a list of subnet and amount per nominator
    OnRoot, ///< one amount per nominator
};

/// Reads well-formed answers quickly and gives up on the first thing that is not: why it is refused is for
/// the decoder to say.
template <Stakes kStakes> class QuickReader {
public:
    explicit QuickReader(ByteView bytes)
        : m_next(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] bool read(Delegates& into)
    {
        const std::size_t count = counted(kLeastDelegate);
        const std::size_t size = left();
        into.delegates.reserve(count);
        into.nominators.reserve(size / (kLeastNominator + kLeastStake));
        into.stakes.reserve(size / (kLeastNominator + kLeastStake));
        for (std::size_t i = 0; i < count && m_good; ++i) {
            delegate(into);
        }
        return m_good;
    }
    [[nodiscard]] const std::byte* position() const noexcept { return m_next; }

private:
    [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_next); }

    std::uint64_t byte(std::size_t offset) const { return std::to_integer<std::uint64_t>(m_next[offset]); }

    std::uint64_t give()
    {
        m_good = false;
        m_next = m_end;
        return 0;
    }

    /// A compact integer of up to 64 bits in its shortest form.
    std::uint64_t number()
    {
        if (left() == 0) {
            return give();
        }
        const std::uint64_t first = byte(0);
        if ((first & 3U) == 0) {
            ++m_next;
            return first >> 2U;
        }
        return longNumber(first);
    }

    std::uint64_t longNumber(std::uint64_t first)
    {
        const std::size_t mode = first & 3U;
        const std::size_t size = mode == 1 ? 2 : mode == 2 ? 4 : (first >> 2U) + 5;
        if (size > 9 || left() < size) {
            return give();
        }
        const std::size_t start = mode == 3 ? 1 : 0;
        std::uint64_t value = 0;
        for (std::size_t i = start; i < size; ++i) {
            value |= byte(i) << (8U * (i - start));
        }
        value >>= mode == 3 ? 0U : 2U;
        m_next += size;
        const std::uint64_t least = mode == 1 ? 1U << 6U
            : mode == 2                       ? 1U << 14U
            : size == 5                       ? 1U << 30U
                                              : std::uint64_t { 1 } << (8U * (size - 2));
        return value < least ? give() : value;
    }

    template <class T> T small()
    {
        const std::uint64_t value = number();
        return value > std::numeric_limits<T>::max() ? static_cast<T>(give()) : static_cast<T>(value);
    }

    std::size_t counted(std::size_t leastSize)
    {
        const std::uint64_t count = number();
        return count > left() / leastSize ? give() : count;
    }

    void account(AccountId& into)
    {
        if (left() < AccountId::kSize) {
            give();
            return;
        }
        std::memcpy(into.bytes.data(), m_next, AccountId::kSize);
        m_next += AccountId::kSize;
    }

    template <class T> static Delegates::Range rangeAt(const std::vector<T>& list, std::size_t count)
    {
        return { static_cast<std::uint32_t>(list.size()), static_cast<std::uint32_t>(count) };
    }

    Delegates::Range netuids(Delegates& into)
    {
        const Delegates::Range range = rangeAt(into.netuids, counted(1));
        for (std::uint32_t i = 0; i < range.count && m_good; ++i) {
            into.netuids.emplace_back(small<std::uint16_t>());
        }
        return range;
    }

    void nominator(Delegates& into)
    {
        Delegates::Nominator& one = into.nominators.emplace_back();
        account(one.account);
        if constexpr (kStakes == Stakes::OnRoot) {
            one.stakes = rangeAt(into.stakes, 1);
            into.stakes.push_back({ NetUid(0), AlphaAmount(number()) });
            return;
        }
        one.stakes = rangeAt(into.stakes, counted(kLeastStake));
        for (std::uint32_t i = 0; i < one.stakes.count && m_good; ++i) {
            const NetUid netuid(small<std::uint16_t>());
            into.stakes.push_back({ netuid, AlphaAmount(number()) });
        }
    }

    void delegate(Delegates& into)
    {
        Delegates::Delegate& one = into.delegates.emplace_back();
        account(one.hotkey);
        one.take = ShareU16(small<std::uint16_t>());
        one.nominators = rangeAt(into.nominators, counted(kLeastNominator));
        for (std::uint32_t i = 0; i < one.nominators.count && m_good; ++i) {
            nominator(into);
        }
        account(one.owner);
        one.registrations = netuids(into);
        one.validatorPermits = netuids(into);
        one.returnPer1000 = number();
        one.totalDailyReturn = number();
    }

    const std::byte* m_next;
    const std::byte* m_end;
    bool m_good = true;
};

/// Careful: the type whose careful reading tells why something is refused.
template <Stakes kStakes, class Careful> Delegates readFlat(scale::Decoder& in)
{
    scale::Decoder ahead = in;
    const ByteView rest = ahead.raw(ahead.remaining());
    QuickReader<kStakes> quick(rest);
    Delegates result;
    if (in.ok() && quick.read(result)) {
        (void)in.raw(static_cast<std::size_t>(quick.position() - rest.data()));
        return result;
    }
    (void)ScaleType<Careful>::read(in);
    in.setError(scale::DecodeError::UnexpectedEnd); // the first error stays: that of the careful reading
    return {};
}

} // namespace

Delegates ScaleType<Delegates>::read(scale::Decoder& in)
{
    return readFlat<Stakes::PerSubnet, Alias>(in);
}

api::RootDelegates ScaleType<api::RootDelegates>::read(scale::Decoder& in)
{
    return { readFlat<Stakes::OnRoot, Alias>(in) };
}

void ScaleType<Delegates>::write(scale::Encoder& out, const Delegates& delegates)
{
    std::vector<DelegateInfo> list;
    for (const Delegates::Delegate& one : delegates.delegates) {
        DelegateInfo& info = list.emplace_back();
        info.hotkey = one.hotkey;
        info.take = one.take;
        for (const Delegates::Nominator& nominator : delegates.nominatorsOf(one)) {
            auto& [account, stakes] = info.nominators.emplace_back();
            account = nominator.account;
            for (const Delegates::Stake& stake : delegates.stakesOf(nominator)) {
                stakes.push_back({ { stake.netuid }, { stake.alpha } });
            }
        }
        info.owner = one.owner;
        const auto registrations = delegates.netuidsIn(one.registrations);
        const auto permits = delegates.netuidsIn(one.validatorPermits);
        info.registrations.assign(registrations.begin(), registrations.end());
        info.validatorPermits.assign(permits.begin(), permits.end());
        info.returnPer1000 = one.returnPer1000;
        info.totalDailyReturn = one.totalDailyReturn;
    }
    ScaleType<Alias>::write(out, list);
}

} // namespace taonaut::subtensor
