// SPDX-License-Identifier: MIT
// From bytes to the nodes of a tree.

#include "core/metadata/integers.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/scale/decoder.hpp"

namespace taonaut::metadata {

namespace {

class TreeReader {
public:
    TreeReader(const TypeRegistry& types, scale::Decoder& in, const ValueLimits& limits)
        : m_types(types)
        , m_in(in)
        , m_start(in.offset())
        , m_depthLeft(limits.depth)
        , m_mostParts(limits.parts)
    {
    }

    Result<std::vector<ValueNode>> read(TypeId type)
    {
        if (m_in.remaining() > std::numeric_limits<std::uint32_t>::max()) {
            refuse(MetadataError::ValueTooLarge);
        }
        one(type);
        if (m_refusal) {
            return tl::unexpected<Error>(*m_refusal);
        }
        if (const auto status = m_in.status(); !status) {
            return fail(status);
        }
        m_nodes.push_back({ 0, place(), 0, 0 });
        return std::move(m_nodes);
    }

private:
    void refuse(MetadataError reason, std::string detail = {})
    {
        if (m_in.ok()) {
            m_refusal = Error(reason, std::move(detail));
            m_in.setError(scale::DecodeError::BadTag); // stops the reading
        }
    }

    std::uint32_t place() const { return static_cast<std::uint32_t>(m_in.offset() - m_start); }

    void one(TypeId type)
    {
        if (m_depthLeft == 0) {
            refuse(MetadataError::NestedTooDeep);
        } else if (m_nodes.size() >= m_mostParts) {
            refuse(MetadataError::ValueTooLarge);
        }
        if (!m_in.ok()) {
            return;
        }
        const std::size_t at = m_nodes.size();
        m_nodes.push_back({ type, place(), 0, 0 });
        --m_depthLeft;
        const auto extra = static_cast<std::uint32_t>(contents(type));
        ++m_depthLeft;
        m_nodes[at].span = static_cast<std::uint32_t>(m_nodes.size() - at);
        m_nodes[at].extra = extra;
    }

    /// Answers what ValueNode::extra says.
    std::size_t contents(TypeId type)
    {
        const TypePlan& plan = m_types.plan(type);
        switch (plan.form) {
        case TypeForm::Structure:
            return fields(m_types.as<Composite>(type)->fields);
        case TypeForm::Enumeration:
            return choice(*m_types.as<Variant>(type));
        case TypeForm::List:
            return repeated(plan.element, m_in.count(plan.leastElement));
        case TypeForm::FixedList:
            return repeated(plan.element, plan.length);
        case TypeForm::Group:
            return tuple(*m_types.as<Tuple>(type));
        case TypeForm::Bits:
            return bits(plan);
        default:
            return leaf(plan);
        }
    }

    std::size_t leaf(const TypePlan& plan)
    {
        const std::size_t start = m_in.offset();
        switch (plan.form) {
        case TypeForm::ByteList: {
            const std::size_t content = m_in.bytes().size();
            return m_in.offset() - start - content;
        }
        case TypeForm::Text: {
            const std::size_t content = m_in.textView().size();
            return m_in.offset() - start - content;
        }
        case TypeForm::FixedByteList:
            (void)m_in.raw(plan.length);
            break;
        case TypeForm::Boolean:
            (void)m_in.boolean();
            break;
        case TypeForm::Character:
            if (!isScalarValue(m_in.u32())) {
                refuse(MetadataError::BadCharacter);
            }
            break;
        case TypeForm::CompactInteger:
            compact(plan.width);
            break;
        case TypeForm::CompactNothing:
            break;
        case TypeForm::BadCompact:
            refuse(MetadataError::BadCompact);
            break;
        case TypeForm::BadBits:
            refuse(MetadataError::BadBitStore);
            break;
        default:
            (void)m_in.raw(plan.width);
            break;
        }
        return 0;
    }

    std::size_t fields(const std::vector<Field>& list)
    {
        for (const Field& field : list) {
            if (!m_in.ok()) {
                break;
            }
            one(field.type);
        }
        return list.size();
    }

    std::size_t choice(const Variant& variant)
    {
        const std::uint8_t index = m_in.u8();
        const Case* found = m_in.ok() ? variant.find(index) : nullptr;
        if (found == nullptr) {
            refuse(MetadataError::UnknownCase, std::to_string(index));
            return 0;
        }
        (void)fields(found->fields);
        return static_cast<std::size_t>(found - variant.cases.data());
    }

    std::size_t repeated(TypeId element, std::size_t count)
    {
        if (count > m_mostParts - m_nodes.size()) {
            refuse(MetadataError::ValueTooLarge);
        }
        for (std::size_t i = 0; i < count && m_in.ok(); ++i) {
            one(element);
        }
        return count;
    }

    std::size_t tuple(const Tuple& tuple)
    {
        for (const TypeId element : tuple.elements) {
            if (!m_in.ok()) {
                break;
            }
            one(element);
        }
        return tuple.elements.size();
    }

    std::size_t bits(const TypePlan& plan)
    {
        const std::size_t count = m_in.compact<std::uint32_t>();
        const ByteView store = m_in.raw(bitStoreSize(plan, count));
        if (m_in.ok() && !isPaddedWithZeros(plan, count, store)) {
            refuse(MetadataError::BadPadding);
        }
        return count;
    }

    void compact(unsigned width)
    {
        if (!fitsUnsigned({ m_in.compact128(), false }, width)) {
            m_in.setError(scale::DecodeError::OutOfRange);
        }
    }

    const TypeRegistry& m_types;
    scale::Decoder& m_in;
    std::size_t m_start;
    std::size_t m_depthLeft;
    std::size_t m_mostParts;
    std::vector<ValueNode> m_nodes;
    std::optional<Error> m_refusal;
};

} // namespace

Result<ValueTree> ValueTree::read(
    const TypeRegistry& types, TypeId type, scale::Decoder& in, const ValueLimits& limits)
{
    if (const auto status = in.status(); !status) {
        return fail(status);
    }
    if (!types.contains(type)) {
        return fail(MetadataError::UnknownType, std::to_string(type));
    }
    const std::byte* bytes = in.raw(0).data();
    Result<std::vector<ValueNode>> nodes = TreeReader(types, in, limits).read(type);
    if (!nodes) {
        return fail(nodes);
    }
    return ValueTree(types, std::move(*nodes), bytes);
}

Result<ValueTree> ValueTree::readWhole(
    const TypeRegistry& types, TypeId type, ByteView bytes, const ValueLimits& limits)
{
    scale::Decoder in(bytes);
    Result<ValueTree> tree = read(types, type, in, limits);
    if (tree) {
        if (const auto done = in.finish(); !done) {
            return fail(done);
        }
    }
    return tree;
}

} // namespace taonaut::metadata
