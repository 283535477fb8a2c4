// SPDX-License-Identifier: MIT
#include "core/subtensor/generations.hpp"

#include "core/base/big_integer.hpp"
#include "core/subtensor/pallets/subtensor_module/legacy_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::subtensor {

using namespace subtensor_module;

namespace {

constexpr unsigned kFractionBits = 64;
/// More than the digits of any total, share and denominator together.
constexpr std::int64_t kMostDigits = 128;
constexpr std::uint64_t kPerWhole = 1'000'000'000;
constexpr std::uint64_t kQuintillion = 1'000'000'000'000'000'000;

/// mantissa × 2^-binary × 10^exponent
struct Factor {
    Uint128 mantissa = 0;
    unsigned binary = 0;
    std::int64_t exponent = 0;

    explicit Factor(const Shares& shares)
    {
        if (const auto* const fixed = std::get_if<U64F64>(&shares)) {
            mantissa = fixed->bits;
            binary = kFractionBits;
        } else {
            mantissa = std::get<SafeFloat>(shares).mantissa;
            exponent = std::get<SafeFloat>(shares).exponent;
        }
    }
};

template <class Item> bool has(const ChainRuntime& runtime, const Item& item)
{
    const ItemFit* const fit = runtime.fit(ItemKind::Storage, item.item().pallet.name, item.item().name);
    return fit != nullptr && fit->isUsable();
}

BigInteger timesPowerOfTen(const BigInteger& value, unsigned exponent)
{
    return value * BigInteger(10).power(exponent);
}

/// The largest number where it would not fit. value: not negative.
std::uint64_t saturated(const BigInteger& value)
{
    return value.toUint64().value_or(std::numeric_limits<std::uint64_t>::max());
}

/// left × right / 2^64, cut off, at most 128 bits.
BigInteger fixedProduct(Uint128 left, Uint128 right)
{
    BigInteger product = BigInteger(left) * BigInteger(right);
    product.floorShiftRight(kFractionBits);
    return std::min(product, BigInteger(~Uint128 { 0 }));
}

/// Rao for one whole alpha, of a price with 64 bits of fraction.
std::uint64_t inRao(const BigInteger& price)
{
    BigInteger rao = price * BigInteger(kPerWhole);
    rao.floorShiftRight(kFractionBits);
    return saturated(rao);
}

} // namespace

AlphaAmount stakeOf(AlphaAmount total, const Shares& share, const Shares& denominator)
{
    const Factor above(share);
    const Factor below(denominator);
    if (below.mantissa == 0 || above.mantissa == 0 || total.value() == 0) {
        return AlphaAmount(0);
    }
    __extension__ using Wide = __int128;
    const Wide digits = static_cast<Wide>(above.exponent) - below.exponent;
    if (digits > kMostDigits) {
        return AlphaAmount(std::numeric_limits<std::uint64_t>::max());
    }
    if (digits < -kMostDigits) {
        return AlphaAmount(0);
    }
    const auto up = static_cast<unsigned>(digits > 0 ? digits : 0);
    const auto down = static_cast<unsigned>(digits < 0 ? -digits : 0);
    const BigInteger shares = BigInteger(total.value()) * BigInteger(above.mantissa);
    const BigInteger numerator = timesPowerOfTen(shares << below.binary, up);
    const BigInteger divisor = timesPowerOfTen(BigInteger(below.mantissa) << above.binary, down);
    return AlphaAmount(saturated(numerator.floorDivide(divisor)));
}

Result<StakeQuery> StakeQuery::create(std::shared_ptr<const ChainRuntime> runtime, const AccountId& hotkey,
    const AccountId& coldkey, NetUid netuid)
{
    StakeQuery query(std::move(runtime));
    const ChainRuntime& chain = *query.m_runtime;
    query.m_old = has(chain, kAlpha) && has(chain, kTotalHotkeyShares);
    query.m_present = has(chain, kAlphaV2) && has(chain, kTotalHotkeySharesV2);
    const auto total = chain.key(kTotalHotkeyAlpha, hotkey, netuid);
    if (!total) {
        return fail(total);
    }
    if (!query.m_old && !query.m_present) {
        return fail(SubtensorError::NotOnThisChain, "SubtensorModule.Alpha");
    }
    query.m_keys.push_back(*total);
    if (query.m_old) {
        query.m_keys.push_back(kAlpha.key(hotkey, coldkey, netuid));
    }
    if (query.m_present) {
        query.m_keys.push_back(kAlphaV2.key(hotkey, coldkey, netuid));
    }
    if (query.m_old) {
        query.m_keys.push_back(kTotalHotkeyShares.key(hotkey, netuid));
    }
    if (query.m_present) {
        query.m_keys.push_back(kTotalHotkeySharesV2.key(hotkey, netuid));
    }
    return query;
}

/// The old form where it holds a value, else the present one; none of both means zero.
template <class Old, class New>
Result<Shares> StakeQuery::shares(const Old& old, const New& present,
    std::span<const std::optional<Bytes>> values, std::size_t& place) const
{
    const std::optional<Bytes> none;
    const std::optional<Bytes>& first = m_old ? values[place++] : none;
    const std::optional<Bytes>& second = m_present ? values[place++] : none;
    if (first) {
        const auto read = m_runtime->read(old, *first);
        return read ? Result<Shares>(*read) : fail(read);
    }
    if (second) {
        const auto read = m_runtime->read(present, *second);
        return read ? Result<Shares>(*read) : fail(read);
    }
    return Shares(SafeFloat {});
}

Result<AlphaAmount> StakeQuery::stake(std::span<const std::optional<Bytes>> values) const
{
    if (values.size() != m_keys.size()) {
        return fail(SubtensorError::OtherItem, std::to_string(values.size()) + " values");
    }
    if (!values.front()) {
        return AlphaAmount(0);
    }
    const auto total = m_runtime->read(kTotalHotkeyAlpha, *values.front());
    if (!total) {
        return fail(total);
    }
    std::size_t place = 1;
    const Result<Shares> share = shares(kAlpha, kAlphaV2, values, place);
    if (!share) {
        return fail(share);
    }
    const Result<Shares> denominator = shares(kTotalHotkeyShares, kTotalHotkeySharesV2, values, place);
    return denominator ? Result<AlphaAmount>(stakeOf(*total, *share, *denominator)) : fail(denominator);
}

PriceForm priceForm(const ChainRuntime& runtime)
{
    return has(runtime, swap::kSwapBalancer)  ? PriceForm::Balancer
        : has(runtime, swap::kAlphaSqrtPrice) ? PriceForm::SquareRoot
                                              : PriceForm::None;
}

std::uint64_t priceFromRoot(U64F64 root)
{
    return inRao(fixedProduct(root.bits, root.bits));
}

std::optional<std::uint64_t> priceFromBalancer(Perquintill quote, Rao tao, AlphaAmount alpha)
{
    if (quote.parts == 0 || quote.parts > kQuintillion || alpha.value() == 0) {
        return std::nullopt;
    }
    // As the chain counts: two quotients with 64 bits of fraction, cut off, then their product, cut off.
    const Uint128 weights = (static_cast<Uint128>(kQuintillion - quote.parts) << kFractionBits) / quote.parts;
    const Uint128 reserves = (static_cast<Uint128>(tao.value()) << kFractionBits) / alpha.value();
    return inRao(fixedProduct(weights, reserves));
}

std::vector<IdentityForm> identityForms(const ChainRuntime& runtime)
{
    std::vector<IdentityForm> forms;
    if (has(runtime, kIdentitiesV2)) {
        forms.push_back(IdentityForm::Second);
    }
    if (has(runtime, kIdentities)) {
        forms.push_back(IdentityForm::First);
    }
    return forms;
}

std::vector<SubnetIdentityForm> subnetIdentityForms(const ChainRuntime& runtime)
{
    std::vector<SubnetIdentityForm> forms;
    if (has(runtime, kSubnetIdentitiesV3)) {
        forms.push_back(SubnetIdentityForm::Third);
    }
    if (has(runtime, kSubnetIdentitiesV2)) {
        forms.push_back(SubnetIdentityForm::Second);
    }
    if (has(runtime, kSubnetIdentities)) {
        forms.push_back(SubnetIdentityForm::First);
    }
    return forms;
}

} // namespace taonaut::subtensor
