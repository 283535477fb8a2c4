// SPDX-License-Identifier: MIT
#include "core/wallet/value_form.hpp"

#include "core/scale/decoder.hpp"
#include "core/wallet/value_form_node.hpp"

namespace taonaut::wallet {

using metadata::Case;
using metadata::Value;

std::string_view moduleOf(FormError)
{
    return "wallet.form";
}

std::string_view nameOf(FormError reason)
{
    switch (reason) {
    case FormError::Missing:
        return "Missing";
    case FormError::NotAnInteger:
        return "NotAnInteger";
    case FormError::OutOfRange:
        return "OutOfRange";
    case FormError::NotAnAddress:
        return "NotAnAddress";
    case FormError::BadHex:
        return "BadHex";
    case FormError::WrongLength:
        return "WrongLength";
    case FormError::NotBits:
        return "NotBits";
    case FormError::NoChoice:
        return "NoChoice";
    case FormError::NoValue:
        return "NoValue";
    case FormError::TooManyRows:
        return "TooManyRows";
    case FormError::NestedTooDeep:
        return "NestedTooDeep";
    case FormError::TooLarge:
        return "TooLarge";
    case FormError::NotThisType:
        return "NotThisType";
    }
    return "Unknown";
}

FormNode::FormNode(
    FormContext& context, metadata::TypeId type, std::string label, std::string typeName, Place place)
    : m_context(context)
    , m_label(std::move(label))
    , m_typeName(std::move(typeName))
    , m_place(place)
    , m_outer(type)
    , m_type(type)
{
    ++m_context.nodes;
    if (m_context.nodes > kMaximumNodes) {
        m_obstacle = FormError::TooLarge;
    } else if (m_place.depth > kMaximumDepth) {
        m_obstacle = FormError::NestedTooDeep;
    } else {
        FormNodeMaker(*this).make();
    }
}

FormNode::~FormNode()
{
    --m_context.nodes;
}

std::unique_ptr<FormNode> FormNode::make(
    metadata::TypeId type, std::string label, const std::string& typeName) const
{
    Place place = m_place;
    ++place.depth;
    place.calls += m_kind == FormKind::Call ? 1 : 0;
    return std::unique_ptr<FormNode>(new FormNode(m_context, type, std::move(label), typeName, place));
}

void FormNode::expand(const std::vector<metadata::Field>& fields)
{
    m_children.clear();
    for (const metadata::Field& field : fields) {
        const bool alone = fields.size() == 1;
        m_children.push_back(make(field.type,
            field.name.value_or(alone ? std::string() : std::to_string(m_children.size() + 1)),
            field.typeName.value_or("")));
    }
}

void FormNode::pick(const Case& chosen)
{
    m_case = &chosen;
    expand(chosen.fields);
}

std::vector<std::string_view> FormNode::choices() const
{
    std::vector<std::string_view> names;
    if (m_kind == FormKind::Choice || m_kind == FormKind::Call) {
        for (const Case& one : m_context.types().as<metadata::Variant>(m_type)->cases) {
            names.emplace_back(one.name);
        }
    }
    return names;
}

bool FormNode::choose(std::string_view name)
{
    if (m_kind != FormKind::Choice && m_kind != FormKind::Call) {
        return false;
    }
    const Case* found = m_context.types().as<metadata::Variant>(m_type)->find(name);
    if (found != nullptr && found != m_case) {
        pick(*found);
    }
    return found != nullptr;
}

void FormNode::setOn(bool on)
{
    if (m_kind == FormKind::Option && on != m_on) {
        m_children.clear();
        if (on) {
            const auto& fields = m_context.types().as<metadata::Variant>(m_type)->find("Some")->fields;
            m_children.push_back(make(fields.front().type, {}));
        }
    }
    m_on = on;
}

bool FormNode::addRow()
{
    if (m_kind != FormKind::List || m_children.size() >= kMaximumRows) {
        return false;
    }
    const auto* list = m_context.types().as<metadata::Sequence>(m_type);
    m_children.push_back(make(list->element, std::to_string(m_children.size() + 1)));
    return true;
}

bool FormNode::removeRow(std::size_t row)
{
    if (m_kind != FormKind::List || row >= m_children.size()) {
        return false;
    }
    m_children.erase(m_children.begin() + static_cast<std::ptrdiff_t>(row));
    renumber();
    return true;
}

bool FormNode::moveRow(std::size_t row, bool up)
{
    const bool first = up && row == 0;
    const bool last = !up && row + 1 >= m_children.size();
    if (m_kind != FormKind::List || row >= m_children.size() || first || last) {
        return false;
    }
    std::swap(m_children[row], m_children[up ? row - 1 : row + 1]);
    renumber();
    return true;
}

void FormNode::renumber()
{
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        m_children[i]->m_label = std::to_string(i + 1);
    }
}

std::string FormNode::typeText() const
{
    if (!m_typeName.empty()) {
        return m_typeName;
    }
    const metadata::Type& outer = m_context.types().at(m_outer);
    if (!outer.path.empty()) {
        return outer.path.back();
    }
    switch (m_kind) {
    case FormKind::Integer:
    case FormKind::Amount:
        return (m_signed ? "i" : "u") + std::to_string(m_width);
    case FormKind::Boolean:
        return "bool";
    case FormKind::Text:
        return "text";
    case FormKind::Bytes:
        return m_length ? std::to_string(*m_length) + " bytes" : "bytes";
    case FormKind::Bits:
        return "bits";
    default:
        return {};
    }
}

ValueForm::ValueForm(std::shared_ptr<const metadata::Metadata> metadata, metadata::TypeId type,
    std::string label, NameResolver names)
    : m_context(std::make_unique<FormContext>(FormContext { std::move(metadata), std::move(names) }))
    , m_type(type)
    , m_root(new FormNode(*m_context, type, std::move(label), {}, {}))
{
}

ValueForm::~ValueForm() = default;
ValueForm::ValueForm(ValueForm&&) noexcept = default;

ValueForm& ValueForm::operator=(ValueForm&& other) noexcept
{
    m_root = std::move(other.m_root); // the old nodes go before their context
    m_context = std::move(other.m_context);
    m_type = other.m_type;
    return *this;
}

ValueForm ValueForm::ofCall(std::shared_ptr<const metadata::Metadata> metadata, NameResolver names)
{
    const metadata::TypeId type = metadata->extrinsic.call;
    return { std::move(metadata), type, {}, std::move(names) };
}

Result<Bytes> ValueForm::bytes() const
{
    const Result<Value> whole = value();
    return whole ? metadata::encodeValue(m_context->types(), *whole) : Result<Bytes>(fail(whole));
}

Result<void> ValueForm::load(ByteView encoded)
{
    scale::Decoder in(encoded);
    const Result<Value> whole = metadata::decodeValue(m_context->types(), m_type, in);
    if (!whole) {
        return fail(whole);
    }
    if (const auto read = in.finish(); !read) {
        return fail(read);
    }
    return m_root->load(*whole);
}

namespace {

void collect(
    const FormNode& node, std::vector<std::string>& path, std::vector<FormGap>& gaps, std::size_t most)
{
    if (gaps.size() >= most) {
        return;
    }
    if (!node.label().empty()) {
        path.push_back(node.label());
    }
    if (const auto reason = node.problem()) {
        gaps.push_back({ path, *reason });
    }
    for (std::size_t i = 0; i < node.size(); ++i) {
        collect(node.child(i), path, gaps, most);
    }
    if (!node.label().empty()) {
        path.pop_back();
    }
}

} // namespace

std::vector<FormGap> ValueForm::gaps(std::size_t most) const
{
    std::vector<FormGap> gaps;
    std::vector<std::string> path;
    collect(*m_root, path, gaps, most);
    return gaps;
}

} // namespace taonaut::wallet
