// SPDX-License-Identifier: MIT
#include "core/node/runtime/mev_shield/extension.hpp"

#include "core/node/runtime/mev_shield/mev_shield.hpp"
#include "core/node/runtime/mev_shield/shielded_transaction.hpp"

namespace taonaut::node::mev_shield {

namespace declared = subtensor::mev_shield;

namespace {

constexpr std::uint8_t kUnparsable = 23; // opentensor/subtensor common/src/transaction_error.rs

template <class Case> bool is(ByteView call) noexcept
{
    return call.size() >= 2 && std::to_integer<std::uint8_t>(call[0]) == declared::kPallet.index
        && std::to_integer<std::uint8_t>(call[1]) == Case::kCase.index;
}

bool isSubmission(ByteView call) noexcept
{
    return is<declared::SubmitEncrypted>(call);
}

} // namespace

Result<void, ValidityError> checkEra(ByteView call, const chain::Era& era)
{
    if (isSubmission(call) && (era.isImmortal() || era.period > kMostEraPeriod)) {
        return tl::unexpected(ValidityError::of(InvalidTransaction::Stale));
    }
    return {};
}

Result<void, ValidityError> checkCiphertext(ByteView call)
{
    if (!isSubmission(call)) {
        return {};
    }
    const std::optional<Bytes> ciphertext = ciphertextOf(call);
    if (!ciphertext || ciphertext->size() > kMostCiphertext || !parseShielded(*ciphertext)) {
        ValidityError error = ValidityError::of(InvalidTransaction::Custom);
        error.custom = kUnparsable;
        return tl::unexpected(error);
    }
    return {};
}

bool isInherent(ByteView call) noexcept
{
    return is<declared::AnnounceNextKey>(call);
}

} // namespace taonaut::node::mev_shield
