// SPDX-License-Identifier: MIT
#pragma once

// A value of any type of a runtime while a person fills it in: a tree of nodes that follows the type, each
// with what was typed and the reason why it is no value yet. Nothing is guessed: what a person did not fill
// in is missing, except that an option starts absent, a list empty and a boolean false.
//
// Structures around one nameless field are looked through: the node is that of the field. Alternatives and
// lists expand when they are chosen or get a row, so recursive types are no matter; depth, rows and nodes are
// limited, so that hostile metadata cannot exhaust memory.

#include "core/metadata/metadata.hpp"
#include "core/metadata/value.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::wallet {

enum class FormError : std::uint16_t {
    Missing, ///< nothing was filled in
    NotAnInteger, ///< a character other than digits and one leading minus
    OutOfRange, ///< the integer does not fit its type; detail: the type
    NotAnAddress, ///< neither SS58, 32 bytes in hex, nor a name that is known
    BadHex, ///< begins with 0x and is no hex
    WrongLength, ///< detail: the number of bytes that the type has
    NotBits, ///< a character other than 0 and 1
    NoChoice, ///< no alternative is chosen
    NoValue, ///< the type has no value at all: an enumeration without cases
    TooManyRows, ///< a list or array beyond kMaximumRows
    NestedTooDeep, ///< calls in calls beyond kMaximumCalls, or types beyond kMaximumDepth
    TooLarge, ///< more than kMaximumNodes
    NotThisType, ///< a value that does not have the form's type
};
std::string_view moduleOf(FormError reason);
std::string_view nameOf(FormError reason);

enum class FormKind : std::uint8_t {
    Nothing, ///< no bytes, or a type that cannot be filled in (see problem())
    Address, ///< an account, plain or as MultiAddress: SS58, hex, or a known name
    Amount, ///< rao of TAO or of a subnet's alpha, as decimal text: "1.5"
    Integer,
    Boolean,
    Text,
    Bytes, ///< hex after 0x, else the bytes of the text
    Bits, ///< "0110", first bit first
    Choice, ///< one of several cases, then its fields
    Call, ///< a choice of the pallet, whose only child is the choice of the call
    Option,
    List,
    Fields, ///< a structure, tuple or array
};

enum class FormUnit : std::uint8_t { None, Tao, Alpha };

/// An account by a name that the caller knows.
using NameResolver = std::function<std::optional<AccountId>(std::string_view)>;

struct FormContext; // value_form_node.hpp

class FormNode {
public:
    static constexpr std::size_t kMaximumRows = 1024;
    static constexpr std::size_t kMaximumNodes = 8192;
    static constexpr std::size_t kMaximumDepth = 64;
    static constexpr std::size_t kMaximumCalls = 8; ///< calls in calls

    ~FormNode();
    FormNode(const FormNode&) = delete;
    FormNode& operator=(const FormNode&) = delete;

    [[nodiscard]] FormKind kind() const noexcept { return m_kind; }
    [[nodiscard]] FormUnit unit() const noexcept { return m_unit; }
    /// Name of the field; the position for what has none.
    [[nodiscard]] const std::string& label() const noexcept { return m_label; }
    /// The type as the source text writes it, or its name: "BalanceOf<T>", "u16", "Vec<AccountId32>".
    [[nodiscard]] std::string typeText() const;
    /// Of Bytes and of arrays: how many it has exactly.
    [[nodiscard]] std::optional<std::uint32_t> length() const noexcept { return m_length; }

    /// What was typed. Address, Amount, Integer, Text, Bytes, Bits.
    [[nodiscard]] const std::string& text() const noexcept { return m_text; }
    void setText(std::string text) { m_text = std::move(text); }
    /// Boolean and Option.
    [[nodiscard]] bool isOn() const noexcept { return m_on; }
    void setOn(bool on);

    /// Choice and Call: the cases in the order of declaration; empty for others. Borrowed from the metadata.
    [[nodiscard]] std::vector<std::string_view> choices() const;
    [[nodiscard]] const metadata::Case* chosen() const noexcept { return m_case; }
    /// Answers whether there is such a case. Its fields are new and empty.
    bool choose(std::string_view name);

    [[nodiscard]] std::size_t size() const noexcept { return m_children.size(); }
    [[nodiscard]] FormNode& child(std::size_t position) { return *m_children.at(position); }
    [[nodiscard]] const FormNode& child(std::size_t position) const { return *m_children.at(position); }
    /// Lists only. False when the list is full or there is no such row.
    bool addRow();
    bool removeRow(std::size_t row);
    /// Exchanges the row with its neighbour.
    bool moveRow(std::size_t row, bool up);

    /// Why this node alone is no value; its children may have reasons of their own.
    [[nodiscard]] std::optional<Error> problem() const;
    /// Errors: problem() of the first node that has one.
    [[nodiscard]] Result<metadata::Value> value() const;
    /// Fills the node in. Errors: NotThisType, TooManyRows, NestedTooDeep, TooLarge; the node is unchanged or
    /// partly filled in afterwards.
    [[nodiscard]] Result<void> load(const metadata::Value& value);

private:
    friend class ValueForm;
    friend class FormNodeMaker;

    struct Place {
        std::size_t depth = 0;
        std::size_t calls = 0;
    };
    FormNode(
        FormContext& context, metadata::TypeId type, std::string label, std::string typeName, Place place);

    [[nodiscard]] std::unique_ptr<FormNode> make(
        metadata::TypeId type, std::string label, const std::string& typeName = {}) const;
    void expand(const std::vector<metadata::Field>& fields);
    void pick(const metadata::Case& chosen);
    void renumber();

    [[nodiscard]] Result<metadata::Value> own() const;
    [[nodiscard]] Result<metadata::Value> leaf() const;
    [[nodiscard]] Result<metadata::Value> integer() const;
    [[nodiscard]] Result<Bytes> bytes() const;
    [[nodiscard]] Result<AccountId> account() const;
    [[nodiscard]] Result<metadata::Value::Bits> bits() const;
    [[nodiscard]] Result<void> loadOwn(const metadata::Value& value);
    [[nodiscard]] Result<void> loadChildren(const std::vector<metadata::Value::Member>& members);
    [[nodiscard]] Result<void> loadRows(const std::vector<metadata::Value::Member>& members);
    [[nodiscard]] Result<void> loadChoice(const metadata::Value::Choice& choice);
    [[nodiscard]] bool loadLeaf(const metadata::Value& value);
    [[nodiscard]] bool loadBytes(const metadata::Value& value);

    FormContext& m_context;
    std::string m_label;
    std::string m_typeName; ///< as the source text writes it; may be empty
    Place m_place;
    metadata::TypeId m_outer = 0; ///< of the whole node
    std::vector<metadata::TypeId> m_wrappers; ///< structures around one field, outermost first
    metadata::TypeId m_type = 0; ///< inside the wrappers
    FormKind m_kind = FormKind::Nothing;
    FormUnit m_unit = FormUnit::None;
    unsigned m_width = 0; ///< bits of an integer
    bool m_signed = false;
    bool m_limbs = false; ///< a 256-bit integer as four of 64 bits
    std::optional<std::uint32_t> m_length;
    std::optional<FormError> m_obstacle; ///< why it cannot be filled in at all
    std::string m_text;
    bool m_on = false;
    const metadata::Case* m_case = nullptr;
    std::vector<std::unique_ptr<FormNode>> m_children;
};

/// A node that is no value yet, by the labels that lead to it.
struct FormGap {
    std::vector<std::string> path;
    Error reason;
};

class ValueForm {
public:
    ValueForm(std::shared_ptr<const metadata::Metadata> metadata, metadata::TypeId type,
        std::string label = {}, NameResolver names = {});
    ~ValueForm();
    ValueForm(ValueForm&&) noexcept;
    ValueForm& operator=(ValueForm&&) noexcept;

    /// Of the calls of the runtime.
    [[nodiscard]] static ValueForm ofCall(
        std::shared_ptr<const metadata::Metadata> metadata, NameResolver names = {});

    [[nodiscard]] FormNode& root() { return *m_root; }
    [[nodiscard]] const FormNode& root() const { return *m_root; }
    [[nodiscard]] metadata::TypeId type() const noexcept { return m_type; }

    [[nodiscard]] Result<metadata::Value> value() const { return m_root->value(); }
    /// Encoded. Errors: those of FormNode::value and of metadata::encodeValue.
    [[nodiscard]] Result<Bytes> bytes() const;
    /// Fills everything in from the whole of `encoded`. Errors: those of FormNode::load, of
    /// metadata::decodeValue and of the decoder.
    [[nodiscard]] Result<void> load(ByteView encoded);
    /// At most `most` nodes without a value, in reading order.
    [[nodiscard]] std::vector<FormGap> gaps(std::size_t most = 12) const;

private:
    std::unique_ptr<FormContext> m_context;
    metadata::TypeId m_type = 0;
    std::unique_ptr<FormNode> m_root;
};

} // namespace taonaut::wallet
