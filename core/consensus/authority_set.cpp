// SPDX-License-Identifier: MIT
#include "core/consensus/authority_set.hpp"

#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <limits>

namespace taonaut::consensus {

Result<std::uint64_t> totalWeight(const AuthorityList& list)
{
    if (list.empty()) {
        return fail(GrandpaError::EmptyAuthorityList);
    }
    std::uint64_t total = 0;
    for (const Authority& authority : list) {
        if (authority.weight == 0) {
            return fail(GrandpaError::ZeroWeight);
        }
        if (authority.weight > std::numeric_limits<std::uint64_t>::max() - total) {
            return fail(GrandpaError::WeightOverflow);
        }
        total += authority.weight;
    }
    return total;
}

std::uint64_t threshold(std::uint64_t totalWeight) noexcept
{
    return totalWeight - (totalWeight - 1) / 3;
}

AuthorityList readAuthorityList(scale::Decoder& in)
{
    AuthorityList list(in.count(Authority::kEncodedSize, kMaximumVoters));
    for (Authority& authority : list) {
        authority.key = in.fixed<VoterKey>();
        authority.weight = in.u64();
    }
    return list;
}

void writeAuthorityList(scale::Encoder& out, const AuthorityList& list)
{
    out.compact(list.size());
    for (const Authority& authority : list) {
        out.raw(authority.key.view()).u64(authority.weight);
    }
}

Result<AuthorityList> decodeAuthorityList(ByteView bytes)
{
    scale::Decoder in(bytes);
    AuthorityList list = readAuthorityList(in);
    if (const auto done = in.finish(); !done) {
        return fail(GrandpaError::BadAuthorityList, done.error().text());
    }
    if (const auto total = totalWeight(list); !total) {
        return fail(total);
    }
    return list;
}

Bytes encodeAuthorityList(const AuthorityList& list)
{
    scale::Encoder out;
    writeAuthorityList(out, list);
    return out.take();
}

} // namespace taonaut::consensus
