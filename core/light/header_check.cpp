// SPDX-License-Identifier: MIT
#include "core/light/header_check.hpp"

namespace taonaut::light {
namespace {

CheckedHeader linkedOnly(chain::Header header, const Hash256& hash, const CheckedHeader& parent)
{
    CheckedHeader result;
    result.header = std::move(header);
    result.hash = hash;
    result.level = Level::Linked;
    result.nextAuthors = parent.nextAuthors;
    return result;
}

} // namespace

bool isForeign(const chain::Header& header)
{
    const Result<std::uint64_t> slot = consensus::slotOf(header);
    return !slot && slot.error().is(consensus::AuraError::BabeBlock);
}

Result<CheckedHeader> checkHeader(chain::Header header, const Hash256& hash, const CheckedHeader& parent,
    const SlotClock& clock, Seals seals)
{
    const consensus::AuraParent place { parent.hash, parent.header.number, parent.slot };
    const Result<std::uint64_t> slot = consensus::slotOf(header);
    const bool unjudged = !slot && slot.error().is(consensus::AuraError::BabeBlock);
    if (!slot && !unjudged) {
        return fail(slot);
    }
    const std::uint64_t judgedSlot = unjudged ? parent.slot + 1 : *slot;
    if (const Result<void> link = consensus::verifyLink(header, judgedSlot, place); !link) {
        return fail(link);
    }
    if (unjudged || seals == Seals::Ignore || parent.level < Level::Sealed) {
        return linkedOnly(std::move(header), hash, parent);
    }
    if (const Result<void> time = consensus::verifySlotTime(*slot, clock.nowMs, clock.durationMs); !time) {
        return fail(time);
    }
    Result<consensus::AuraClaim> claim = consensus::verifySeal(header, parent.nextAuthors->keys);
    if (!claim) {
        return fail(claim);
    }
    CheckedHeader result = linkedOnly(std::move(header), hash, parent);
    result.level = Level::Sealed;
    result.slot = claim->slot;
    result.author = claim->author;
    if (claim->nextAuthorities) {
        result.nextAuthors = std::make_shared<const AuthorList>(
            AuthorList { result.header.number, std::move(*claim->nextAuthorities) });
    }
    return result;
}

} // namespace taonaut::light
