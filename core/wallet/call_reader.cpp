// SPDX-License-Identifier: MIT
#include "core/wallet/call_reader.hpp"

#include "core/wallet/argument_builder.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

constexpr std::size_t kSmallestCall = 2; // pallet and call index

std::string indices(const CallReview& review)
{
    return std::to_string(review.palletIndex) + ", " + std::to_string(review.callIndex);
}

std::size_t partsOf(const metadata::Value& value)
{
    std::size_t result = 1;
    for (std::size_t i = 0; const metadata::Value* member = value.member(i); ++i) {
        result += partsOf(*member);
    }
    return result;
}

} // namespace

Result<CallReview> CallReader::read()
{
    Result<CallReview> review = readOne(0);
    if (review && m_in.remaining() > 0) {
        return fail(ReviewProblem::TrailingBytes, std::to_string(m_in.remaining()));
    }
    return review;
}

Result<CallReview> CallReader::readOne(std::size_t depth)
{
    if (depth > kDeepestCall) {
        return fail(ReviewProblem::NestedTooDeep);
    }
    if (m_in.remaining() < kSmallestCall) {
        return fail(ReviewProblem::TooShort);
    }
    CallReview review;
    const std::size_t start = m_in.offset();
    review.palletIndex = m_in.u8();
    review.callIndex = m_in.u8();
    const metadata::Pallet* pallet = m_chain.pallet(review.palletIndex);
    if (pallet == nullptr || !pallet->calls) {
        return fail(ReviewProblem::UnknownPallet, std::to_string(review.palletIndex));
    }
    const metadata::Case* call = m_chain.call(review.palletIndex, review.callIndex);
    if (call == nullptr) {
        return fail(ReviewProblem::UnknownCall, indices(review));
    }
    review.palletName = pallet->name;
    review.callName = call->name;
    review.docs = call->docs;
    for (const metadata::Field& field : call->fields) {
        Result<Argument> argument = readArgument(field, review, depth);
        if (!argument) {
            return fail(argument);
        }
        review.arguments.push_back(std::move(*argument));
    }
    nameAlphaSubnets(review.arguments);
    review.call = toBytes(m_bytes.subspan(start, m_in.offset() - start));
    review.standing = Standing::Named;
    return review;
}

Result<Argument> CallReader::readArgument(const metadata::Field& field, CallReview& holder, std::size_t depth)
{
    const std::string name = field.name.value_or("");
    const std::string typeText = field.typeName.value_or("");
    if (const Holds holds = holdsOf(field.type); holds != Holds::None) {
        Argument argument;
        argument.name = name;
        argument.type = typeText;
        return readCalls(std::move(argument), holds, holder, depth);
    }
    metadata::ValueLimits limits;
    limits.parts = std::min(limits.parts, m_partsLeft);
    const Result<metadata::Value> value = metadata::decodeValue(m_chain.types, field.type, m_in, limits);
    if (!value) {
        return fail(ReviewProblem::Undecodable, name + ": " + value.error().text());
    }
    if (hasCall(*value)) {
        return fail(ReviewProblem::HiddenCall, name);
    }
    m_partsLeft -= partsOf(*value);
    return argumentOf(m_chain.types, name, typeText, *value);
}

Result<Argument> CallReader::readCalls(Argument argument, Holds holds, CallReview& holder, std::size_t depth)
{
    if (holds == Holds::Call) {
        const Result<void> inner = readInner(argument, holder, depth);
        return inner ? Result<Argument>(std::move(argument)) : fail(inner);
    }
    argument.role = Role::Group;
    std::size_t count = 0;
    if (holds == Holds::List) {
        count = m_in.count(kSmallestCall);
    } else {
        count = m_in.option() ? 1 : 0;
        argument.value = count == 1 ? ChosenCase { "Some", 1 } : ChosenCase { "None", 0 };
    }
    if (const auto status = m_in.status(); !status) {
        return fail(ReviewProblem::Undecodable, argument.name + ": " + status.error().text());
    }
    for (std::size_t i = 0; i < count; ++i) {
        Argument place;
        if (const Result<void> inner = readInner(place, holder, depth); !inner) {
            return fail(inner);
        }
        argument.parts.push_back(std::move(place));
    }
    return argument;
}

Result<void> CallReader::readInner(Argument& place, CallReview& holder, std::size_t depth)
{
    Result<CallReview> inner = readOne(depth + 1);
    if (!inner) {
        return fail(inner);
    }
    place.role = Role::Call;
    place.value = NestedCall { holder.nested.size() };
    holder.nested.push_back(std::move(*inner));
    return {};
}

CallReader::Holds CallReader::holdsOf(metadata::TypeId type) const
{
    const metadata::TypeId call = m_chain.extrinsic.call;
    if (type == call) {
        return Holds::Call;
    }
    if (const auto* composite = m_chain.types.as<metadata::Composite>(type);
        composite != nullptr && composite->fields.size() == 1) {
        type = composite->fields.front().type; // a list with a bound
    }
    if (const auto* list = m_chain.types.as<metadata::Sequence>(type); list != nullptr) {
        return list->element == call ? Holds::List : Holds::None;
    }
    const auto* option = m_chain.types.as<metadata::Variant>(type);
    const bool isOption
        = option != nullptr && m_chain.types.at(type).path == std::vector<std::string> { "Option" };
    const metadata::Case* some = isOption ? option->find(std::uint8_t { 1 }) : nullptr;
    return some != nullptr && some->fields.size() == 1 && some->fields.front().type == call ? Holds::Option
                                                                                            : Holds::None;
}

bool CallReader::hasCall(const metadata::Value& value) const
{
    if (value.type == m_chain.extrinsic.call) {
        return true;
    }
    for (std::size_t i = 0; const metadata::Value* member = value.member(i); ++i) {
        if (hasCall(*member)) {
            return true;
        }
    }
    return false;
}

} // namespace taonaut::wallet
