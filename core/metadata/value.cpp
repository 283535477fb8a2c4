// SPDX-License-Identifier: MIT
#include "core/metadata/value.hpp"

namespace taonaut::metadata {

namespace {

const std::vector<Value::Member>* membersOf(const Value& value)
{
    if (const auto* list = std::get_if<Value::List>(&value.data)) {
        return &list->members;
    }
    const auto* choice = std::get_if<Value::Choice>(&value.data);
    return choice == nullptr ? nullptr : &choice->members;
}

std::vector<Value::Member> copyMembers(const ValueView& view)
{
    std::vector<Value::Member> result;
    result.reserve(view.size());
    for (const ValueMember& member : view.members()) {
        result.push_back({ std::string(member.name), toValue(member.value) });
    }
    return result;
}

} // namespace

const Value* Value::member(std::string_view name) const
{
    const std::vector<Member>* members = membersOf(*this);
    if (members == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(
        members->begin(), members->end(), [&](const Member& member) { return member.name == name; });
    return found == members->end() ? nullptr : &found->value;
}

const Value* Value::member(std::size_t position) const
{
    const std::vector<Member>* members = membersOf(*this);
    return members == nullptr || position >= members->size() ? nullptr : &(*members)[position].value;
}

Value toValue(const ValueView& view)
{
    Value value;
    value.type = view.type();
    switch (view.kind()) {
    case ValueKind::Boolean:
        value.data = view.boolean();
        break;
    case ValueKind::Number:
        value.data = view.number();
        break;
    case ValueKind::Text:
        value.data = std::string(view.text());
        break;
    case ValueKind::Bytes:
        value.data = toBytes(view.bytes());
        break;
    case ValueKind::List:
        value.data = Value::List { copyMembers(view) };
        break;
    case ValueKind::Choice:
        value.data = Value::Choice { std::string(view.caseName()), view.caseIndex(), copyMembers(view) };
        break;
    case ValueKind::Bits:
        value.data = Value::Bits { view.bitCount(), toBytes(view.bytes()) };
        break;
    }
    return value;
}

Result<Value> decodeValue(
    const TypeRegistry& types, TypeId type, scale::Decoder& in, const ValueLimits& limits)
{
    const Result<ValueTree> tree = ValueTree::read(types, type, in, limits);
    return tree ? Result<Value>(toValue(tree->root())) : fail(tree);
}

} // namespace taonaut::metadata
