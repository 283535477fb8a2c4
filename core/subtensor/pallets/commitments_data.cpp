// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/commitments_data.hpp"

namespace taonaut::subtensor::commitments {

namespace {

using TypeKey = metadata::TypeKey;
using Case = metadata::BasicCase<TypeKey>;

constexpr std::uint8_t kFirstHash = Data::kLongestRaw + 2;
constexpr std::uint8_t kTimelockEncrypted = kFirstHash + 4;
constexpr std::uint8_t kResetBondsFlag = kTimelockEncrypted + 1;
constexpr std::uint8_t kBigRaw = kResetBondsFlag + 1;
constexpr std::size_t kHashSize = 32;

using Encrypted = BoundedVec<std::byte, struct EncryptedLimit>;
using Long = BoundedVec<std::byte, struct LongLimit>;

std::uint8_t tagOf(const Data& data)
{
    using Kind = Data::Kind;
    switch (data.kind) {
    case Kind::None:
        return 0;
    case Kind::Raw:
        return static_cast<std::uint8_t>(std::min(data.bytes.size(), Data::kLongestRaw) + 1);
    case Kind::TimelockEncrypted:
        return kTimelockEncrypted;
    case Kind::ResetBondsFlag:
        return kResetBondsFlag;
    case Kind::BigRaw:
        return kBigRaw;
    default:
        return static_cast<std::uint8_t>(
            kFirstHash + static_cast<int>(data.kind) - static_cast<int>(Kind::BlakeTwo256));
    }
}

template <std::size_t... kLengths> std::vector<Case> rawCases(std::index_sequence<kLengths...>)
{
    return { Case { "Raw" + std::to_string(kLengths),
        { subtensor::detail::describeField(
            "", typeOf<std::array<std::byte, kLengths>>(), "[u8; " + std::to_string(kLengths) + "]") },
        static_cast<std::uint8_t>(kLengths + 1), {} }... };
}

} // namespace

void Data::write(scale::Encoder& out) const
{
    out.u8(tagOf(*this));
    if (kind == Kind::TimelockEncrypted || kind == Kind::BigRaw) {
        out.bytes(bytes);
    } else if (kind == Kind::Raw) {
        out.raw(ByteView(bytes).first(std::min(bytes.size(), kLongestRaw)));
    } else if (kind != Kind::None && kind != Kind::ResetBondsFlag) {
        out.raw(bytes);
    }
    if (kind == Kind::TimelockEncrypted) {
        out.u64(revealRound);
    }
}

Data Data::read(scale::Decoder& in)
{
    Data result;
    const std::uint8_t tag = in.u8();
    if (tag == 0) {
        return result;
    }
    if (tag < kFirstHash) {
        result.kind = Kind::Raw;
        result.bytes = toBytes(in.raw(tag - std::size_t { 1 }));
    } else if (tag < kTimelockEncrypted) {
        result.kind = static_cast<Kind>(static_cast<int>(Kind::BlakeTwo256) + tag - kFirstHash);
        result.bytes = toBytes(in.raw(kHashSize));
    } else if (tag == kTimelockEncrypted) {
        result.kind = Kind::TimelockEncrypted;
        result.bytes = toBytes(in.bytes());
        result.revealRound = in.u64();
    } else if (tag == kResetBondsFlag) {
        result.kind = Kind::ResetBondsFlag;
    } else if (tag == kBigRaw) {
        result.kind = Kind::BigRaw;
        result.bytes = toBytes(in.bytes());
    } else {
        in.setError(scale::DecodeError::BadTag);
    }
    return in.ok() ? result : Data {};
}

metadata::TypeDescription Data::describe()
{
    using subtensor::detail::describeField;
    metadata::BasicVariant<TypeKey> variant { { { "None", {}, 0, {} } } };
    for (Case& raw : rawCases(std::make_index_sequence<kLongestRaw + 1> {})) {
        variant.cases.push_back(std::move(raw));
    }
    const TypeKey hash = typeOf<std::array<std::byte, kHashSize>>();
    std::uint8_t index = kFirstHash;
    for (const char* name : { "BlakeTwo256", "Sha256", "Keccak256", "ShaThree256" }) {
        variant.cases.push_back({ name, { describeField("", hash, "[u8; 32]") }, index++, {} });
    }
    variant.cases.push_back({ "TimelockEncrypted",
        { describeField("encrypted", typeOf<Encrypted>(),
              "BoundedVec<u8, ConstU32<MAX_TIMELOCK_COMMITMENT_SIZE_BYTES>>"),
            describeField("reveal_round", typeOf<std::uint64_t>(), "u64") },
        kTimelockEncrypted, {} });
    variant.cases.push_back({ "ResetBondsFlag", {}, kResetBondsFlag, {} });
    variant.cases.push_back({ "BigRaw",
        { describeField("", typeOf<Long>(), "BoundedVec<u8, ConstU32<MAX_BIGRAW_COMMITMENT_SIZE_BYTES>>") },
        kBigRaw, {} });
    return { splitPath("pallet_commitments::types::Data"), {}, std::move(variant), {} };
}

} // namespace taonaut::subtensor::commitments
