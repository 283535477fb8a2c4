// SPDX-License-Identifier: MIT

#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/runtime_calls.hpp"
#include "core/wallet/value_form.hpp"
#include "tests/unit/recorded_metadata.hpp"

#include <QtTest>
#include <cstring>

using namespace taonaut;
using metadata::Primitive;
using wallet::FormError;
using wallet::FormKind;
using wallet::FormNode;
using wallet::FormUnit;
using wallet::ValueForm;

namespace {

constexpr const char* kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

std::shared_ptr<const metadata::Metadata> declared()
{
    static const auto all = std::make_shared<const metadata::Metadata>(subtensor::buildMetadata(15));
    return all;
}

FormNode* find(FormNode& node, const std::string& label)
{
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.child(i).label() == label) {
            return &node.child(i);
        }
        if (FormNode* below = find(node.child(i), label)) {
            return below;
        }
    }
    return nullptr;
}

/// The least that makes the node a value; lists get one row.
void fill(FormNode& node)
{
    switch (node.kind()) {
    case FormKind::Address:
        node.setText(kAlice);
        break;
    case FormKind::Amount:
        node.setText("1.5");
        break;
    case FormKind::Integer:
        node.setText("1");
        break;
    case FormKind::Text:
        node.setText("text");
        break;
    case FormKind::Bytes:
        node.setText(toHex(Bytes(node.length().value_or(2), std::byte { 7 })));
        break;
    case FormKind::Bits:
        node.setText("011");
        break;
    case FormKind::Option:
        node.setOn(true);
        break;
    case FormKind::List:
        node.addRow();
        break;
    case FormKind::Call:
        if (node.chosen() == nullptr) {
            node.choose("System");
            node.child(0).choose("remark");
        }
        break;
    case FormKind::Choice:
        if (node.chosen() == nullptr) {
            const auto names = node.choices();
            node.choose(names.empty() ? std::string_view() : names.front());
        }
        break;
    default:
        break;
    }
    for (std::size_t i = 0; i < node.size(); ++i) {
        fill(node.child(i));
    }
}

/// A registry with the one type under test as number 0, and what it refers to.
std::shared_ptr<const metadata::Metadata> withTypes(std::vector<metadata::Type> types)
{
    auto all = std::make_shared<metadata::Metadata>();
    all->types = *metadata::TypeRegistry::create(std::move(types));
    all->extrinsic.call = static_cast<metadata::TypeId>(all->types.size()); // none of them
    return all;
}
metadata::Type typeOf(metadata::TypeDef def, std::vector<std::string> path = {})
{
    metadata::Type type;
    type.path = std::move(path);
    type.def = std::move(def);
    return type;
}

std::string reason(const ValueForm& form)
{
    const auto value = form.value();
    return value ? "" : std::string(value.error().name());
}

} // namespace

class ValueFormTest : public QObject {
    Q_OBJECT
private slots:
    void everyCallCanBeBuilt_data();
    void everyCallCanBeBuilt();
    void transfer();
    void amountsAreExact();
    void integersKnowTheirRange();
    void wideIntegers();
    void addresses();
    void addressesOfOtherKinds();
    void bytesAndText();
    void bits();
    void listsMove();
    void nothingIsGuessed();
    void limits();
    void recursiveTypesExpandWhenAsked();
    void strangeBytesDoNotLoad();
};

void ValueFormTest::everyCallCanBeBuilt_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : { "finney-metadata-v14-343", "finney-metadata-v15-343", "finney-metadata-2025-12",
             "finney-metadata-2026-04", "" }) {
        QTest::newRow(std::strlen(file) == 0 ? "declared" : file) << file;
    }
}

void ValueFormTest::everyCallCanBeBuilt()
{
    QFETCH(QString, file);
    auto all = declared();
    if (!file.isEmpty()) {
        const auto blob = tests::recordedBytes(file.toStdString() + ".scale");
        TAONAUT_REQUIRE_FILE(blob);
        auto decoded = metadata::Metadata::decode(*blob);
        QVERIFY(decoded.has_value());
        all = std::make_shared<const metadata::Metadata>(std::move(*decoded));
    }
    std::size_t built = 0;
    for (const metadata::Pallet& pallet : all->pallets) {
        const auto* calls = pallet.calls ? all->types.as<metadata::Variant>(*pallet.calls) : nullptr;
        for (std::size_t i = 0; calls != nullptr && i < calls->cases.size(); ++i) {
            const metadata::Case& call = calls->cases[i];
            const std::string name = pallet.name + "." + call.name;
            ValueForm form = ValueForm::ofCall(all);
            QVERIFY2(form.root().choose(pallet.name), name.c_str());
            QVERIFY2(form.root().child(0).choose(call.name), name.c_str());
            fill(form.root());
            if (call.name == "report_equivocation" || call.name == "report_equivocation_unsigned") {
                QCOMPARE(reason(form), std::string("NoValue")); // this chain has no such proof
                continue;
            }
            const auto bytes = form.bytes();
            QVERIFY2(bytes.has_value(), (name + (bytes ? "" : ": " + bytes.error().text())).c_str());
            QCOMPARE(std::to_integer<int>(bytes->at(0)), pallet.index);
            QCOMPARE(std::to_integer<int>(bytes->at(1)), call.index);
            scale::Decoder in(*bytes);
            const auto decoded = metadata::decodeValue(all->types, form.type(), in);
            QVERIFY2(decoded.has_value() && in.finish().has_value(), name.c_str());
            QVERIFY2(*decoded == *form.value(), name.c_str());
            // And back into an empty form.
            ValueForm again = ValueForm::ofCall(all);
            QVERIFY2(again.load(*bytes).has_value(), name.c_str());
            QVERIFY2(again.bytes().value_or(Bytes()) == *bytes, name.c_str());
            ++built;
        }
    }
    QVERIFY(built > (file.isEmpty() ? 10U : 200U));
}

void ValueFormTest::transfer()
{
    ValueForm form = ValueForm::ofCall(declared());
    QVERIFY(form.root().kind() == FormKind::Call);
    QVERIFY(form.root().choose("Balances"));
    QVERIFY(form.root().child(0).choose("transfer_keep_alive"));
    FormNode& dest = *find(form.root(), "dest");
    FormNode& value = *find(form.root(), "value");
    QVERIFY(dest.kind() == FormKind::Address);
    QVERIFY(value.kind() == FormKind::Amount && value.unit() == FormUnit::Tao);
    QCOMPARE(form.gaps().size(), 2U);
    QCOMPARE(form.gaps().front().path.back(), std::string("dest"));
    dest.setText(kAlice);
    value.setText("120.5");
    QVERIFY(form.gaps().empty());
    subtensor::balances::TransferKeepAlive same;
    const auto call = subtensor::decodeCall(*form.bytes());
    QVERIFY(call.has_value());
    const auto& inner = std::get<subtensor::balances::Call>(*call);
    QVERIFY(std::get<subtensor::balances::TransferKeepAlive>(inner).value == Rao(120'500'000'000));
}

void ValueFormTest::amountsAreExact()
{
    ValueForm form = ValueForm::ofCall(declared());
    form.root().choose("Balances");
    form.root().child(0).choose("transfer_keep_alive");
    FormNode& value = *find(form.root(), "value");
    find(form.root(), "dest")->setText(kAlice);
    for (const auto& [text, rao] : std::vector<std::pair<const char*, std::uint64_t>> {
             { "1.5", 1'500'000'000 }, { "0.000000001", 1 }, { "18446744073.709551615", ~0ULL } }) {
        value.setText(text);
        ValueForm again = ValueForm::ofCall(declared());
        QVERIFY(again.load(*form.bytes()).has_value());
        QCOMPARE(find(again.root(), "value")->text(), std::string(text));
        QCOMPARE(*raoFromTaoText(text), Rao(rao));
    }
    for (const char* text : { "1.0000000001", "1e3", "-1", "18446744073.709551616", "1,000" }) {
        value.setText(text);
        QVERIFY2(!form.bytes().has_value(), text);
    }
}

void ValueFormTest::integersKnowTheirRange()
{
    struct Row {
        Primitive type;
        const char* most;
        const char* tooMuch;
        const char* least;
        const char* tooLittle;
    };
    for (const Row& row :
        { Row { Primitive::U8, "255", "256", "0", "-1" }, Row { Primitive::I8, "127", "128", "-128", "-129" },
            Row { Primitive::U64, "18446744073709551615", "18446744073709551616", "0", "-0" },
            Row { Primitive::I64, "9223372036854775807", "9223372036854775808", "-9223372036854775808",
                "-9223372036854775809" },
            Row { Primitive::U128, "340282366920938463463374607431768211455",
                "340282366920938463463374607431768211456", "0", "x" },
            Row { Primitive::I128, "170141183460469231731687303715884105727",
                "170141183460469231731687303715884105728", "-170141183460469231731687303715884105728",
                "-170141183460469231731687303715884105729" } }) {
        const auto types = withTypes({ typeOf(row.type) });
        for (const char* good : { row.most, row.least }) {
            ValueForm form(types, 0);
            form.root().setText(good);
            const auto bytes = form.bytes();
            QVERIFY2(bytes.has_value(), good);
            ValueForm again(types, 0);
            QVERIFY(again.load(*bytes).has_value());
            QCOMPARE(again.root().text(), std::string(good));
        }
        ValueForm form(types, 0);
        form.root().setText(row.tooMuch);
        QCOMPARE(reason(form), std::string("OutOfRange"));
        form.root().setText(row.tooLittle);
        QVERIFY(!reason(form).empty());
    }
}

void ValueFormTest::wideIntegers()
{
    const auto types
        = withTypes({ typeOf(metadata::Composite { { { {}, 1, {}, {} } } }, { "primitive_types", "U256" }),
            typeOf(metadata::Array { 4, 2 }), typeOf(Primitive::U64), typeOf(Primitive::U256) });
    const std::string most = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    for (const metadata::TypeId type : { 0U, 3U }) {
        ValueForm form(types, type);
        QVERIFY(form.root().kind() == FormKind::Integer);
        form.root().setText("256");
        QCOMPARE(std::to_integer<int>(form.bytes()->at(1)), 1);
        form.root().setText(most);
        QCOMPARE(*form.bytes(), Bytes(32, std::byte { 0xFF }));
        ValueForm again(types, type);
        QVERIFY(again.load(*form.bytes()).has_value());
        QCOMPARE(again.root().text(), most);
        form.root().setText(most + "0");
        QCOMPARE(reason(form), std::string("OutOfRange"));
    }
}

void ValueFormTest::addresses()
{
    const auto account = *fixedFromHex<AccountId>("0x" + std::string(64, '7'));
    ValueForm form = ValueForm::ofCall(declared(),
        [&](std::string_view name) { return name == "Cold vault" ? std::optional(account) : std::nullopt; });
    form.root().choose("Balances");
    form.root().child(0).choose("transfer_all");
    FormNode& dest = *find(form.root(), "dest");
    dest.setText("Cold vault");
    const auto byName = form.bytes();
    QVERIFY(byName.has_value());
    dest.setText(toHex(account.view()));
    QCOMPARE(*form.bytes(), *byName);
    for (const char* wrong : { "Warm vault", "0x77", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX" }) {
        dest.setText(wrong);
        QCOMPARE(reason(form), std::string("NotAnAddress"));
    }
    dest.setText("");
    QCOMPARE(reason(form), std::string("Missing"));
}

/// MultiAddress has more than accounts: what a call holds is shown, not replaced.
void ValueFormTest::addressesOfOtherKinds()
{
    const auto blob = tests::recordedBytes("finney-metadata-2026-04.scale");
    TAONAUT_REQUIRE_FILE(blob);
    const auto all = std::make_shared<const metadata::Metadata>(*metadata::Metadata::decode(*blob));
    Bytes call = *fromHex("0x0503"
                          "02"
                          "08aabb"
                          "04");
    ValueForm form = ValueForm::ofCall(all);
    QVERIFY(form.load(call).has_value());
    FormNode& dest = *find(form.root(), "dest");
    QVERIFY(dest.kind() == FormKind::Choice);
    QCOMPARE(dest.chosen()->name, std::string("Raw"));
    QCOMPARE(*form.bytes(), call);
}

void ValueFormTest::bytesAndText()
{
    const auto types = withTypes({ typeOf(metadata::Sequence { 1 }), typeOf(Primitive::U8),
        typeOf(metadata::Array { 4, 1 }), typeOf(Primitive::Str) });
    ValueForm list(types, 0);
    QVERIFY(list.root().kind() == FormKind::Bytes);
    QCOMPARE(toHex(*list.bytes()), std::string("0x00"));
    list.root().setText("ab");
    QCOMPARE(toHex(*list.bytes()), std::string("0x086162"));
    list.root().setText("0xff00");
    QCOMPARE(toHex(*list.bytes()), std::string("0x08ff00"));
    list.root().setText("0xf");
    QCOMPARE(reason(list), std::string("BadHex"));
    // What would be read as something else when it is typed is shown in hex.
    for (const char* bytes : { "0x0830 78", "0x0c00ff01", "0x086162" }) {
        std::string hex = bytes;
        hex.erase(std::remove(hex.begin(), hex.end(), ' '), hex.end());
        QVERIFY(list.load(*fromHex(hex)).has_value());
        QCOMPARE(toHex(*list.bytes()), hex);
    }
    ValueForm array(types, 2);
    QCOMPARE(reason(array), std::string("Missing"));
    array.root().setText("abc");
    QCOMPARE(reason(array), std::string("WrongLength"));
    array.root().setText("abcd");
    QCOMPARE(toHex(*array.bytes()), std::string("0x61626364"));
    ValueForm text(types, 3);
    text.root().setText("0x");
    QCOMPARE(toHex(*text.bytes()), std::string("0x083078"));
}

void ValueFormTest::bits()
{
    const auto make = [](Primitive store, const char* order) {
        return withTypes({ typeOf(metadata::BitSequence { 1, 2 }), typeOf(store),
            typeOf(metadata::Composite {}, { "bitvec", "order", order }) });
    };
    ValueForm low(make(Primitive::U8, "Lsb0"), 0);
    low.root().setText("1100000001");
    QCOMPARE(toHex(*low.bytes()), std::string("0x280302"));
    ValueForm high(make(Primitive::U8, "Msb0"), 0);
    high.root().setText("1100000001");
    QCOMPARE(toHex(*high.bytes()), std::string("0x28c040"));
    ValueForm words(make(Primitive::U16, "Msb0"), 0);
    words.root().setText("11");
    QCOMPARE(toHex(*words.bytes()), std::string("0x0800c0"));
    QVERIFY(words.load(*words.bytes()).has_value());
    QCOMPARE(words.root().text(), std::string("11"));
    words.root().setText("12");
    QCOMPARE(reason(words), std::string("NotBits"));
}

void ValueFormTest::listsMove()
{
    const auto types = withTypes({ typeOf(metadata::Sequence { 1 }), typeOf(Primitive::U16) });
    ValueForm form(types, 0);
    FormNode& root = form.root();
    QVERIFY(root.kind() == FormKind::List && !root.removeRow(0) && !root.moveRow(0, true));
    for (const char* text : { "1", "2", "3" }) {
        QVERIFY(root.addRow());
        root.child(root.size() - 1).setText(text);
    }
    QVERIFY(root.moveRow(2, true));
    QVERIFY(!root.moveRow(0, true) && !root.moveRow(2, false));
    QCOMPARE(toHex(*form.bytes()), std::string("0x0c010003000200"));
    QVERIFY(root.removeRow(0));
    QCOMPARE(root.child(0).label(), std::string("1"));
    QCOMPARE(toHex(*form.bytes()), std::string("0x0803000200"));
}

void ValueFormTest::nothingIsGuessed()
{
    ValueForm form = ValueForm::ofCall(declared());
    QCOMPARE(reason(form), std::string("NoChoice"));
    QVERIFY(!form.root().choose("Nobody"));
    QVERIFY(form.root().choose("Balances"));
    QCOMPARE(reason(form), std::string("NoChoice"));
    QVERIFY(form.root().child(0).choose("transfer_keep_alive"));
    QCOMPARE(reason(form), std::string("Missing"));
    // Choosing the same again keeps what was typed; choosing another starts anew.
    find(form.root(), "dest")->setText(kAlice);
    form.root().child(0).choose("transfer_keep_alive");
    QCOMPARE(find(form.root(), "dest")->text(), std::string(kAlice));
    form.root().child(0).choose("transfer_all");
    QCOMPARE(find(form.root(), "dest")->text(), std::string());
    QVERIFY(find(form.root(), "keep_alive")->kind() == FormKind::Boolean);
}

void ValueFormTest::limits()
{
    const auto types = withTypes(
        { typeOf(metadata::Array { 5000, 1 }), typeOf(Primitive::U16), typeOf(metadata::Sequence { 1 }),
            typeOf(metadata::Sequence { 4 }), typeOf(metadata::Array { 1000, 1 }) });
    QCOMPARE(reason(ValueForm(types, 0)), std::string("TooManyRows"));
    ValueForm list(types, 2);
    while (list.root().addRow()) { }
    QCOMPARE(list.root().size(), FormNode::kMaximumRows);
    ValueForm wide(types, 3);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(wide.root().addRow());
    }
    std::size_t tooLarge = 0;
    for (const auto& gap : wide.gaps(100'000)) {
        tooLarge += gap.reason.is(FormError::TooLarge) ? 1 : 0;
    }
    QVERIFY(tooLarge > 0);
    // Rows that are gone make room.
    while (wide.root().removeRow(0)) { }
    QVERIFY(wide.root().addRow());
    QVERIFY(!wide.gaps(1).front().reason.is(FormError::TooLarge));
}

void ValueFormTest::recursiveTypesExpandWhenAsked()
{
    // A structure that holds itself directly has no end; one that holds a list of itself has.
    const auto types = withTypes({ typeOf(metadata::Tuple { { 0, 0 } }), typeOf(metadata::Sequence { 1 }) });
    bool tooDeep = false;
    for (const auto& gap : ValueForm(types, 0).gaps(100'000)) {
        tooDeep = tooDeep || gap.reason.is(FormError::NestedTooDeep);
    }
    QVERIFY(tooDeep);
    QVERIFY(ValueForm(types, 1).bytes().has_value());

    const auto blob = tests::recordedBytes("finney-metadata-2026-04.scale");
    TAONAUT_REQUIRE_FILE(blob);
    ValueForm form
        = ValueForm::ofCall(std::make_shared<const metadata::Metadata>(*metadata::Metadata::decode(*blob)));
    FormNode* node = &form.root();
    std::size_t depth = 0;
    while (node->kind() == FormKind::Call) {
        QVERIFY(node->choose("Sudo") && node->child(0).choose("sudo"));
        node = find(*node, "call");
        ++depth;
    }
    QCOMPARE(depth, FormNode::kMaximumCalls + 1);
    QVERIFY(node->problem()->is(FormError::NestedTooDeep));
    QVERIFY(!form.bytes().has_value());
}

void ValueFormTest::strangeBytesDoNotLoad()
{
    ValueForm form = ValueForm::ofCall(declared());
    QVERIFY(!form.load({}).has_value());
    QVERIFY(!form.load(*fromHex("0xff00")).has_value());
    ValueForm good = ValueForm::ofCall(declared());
    good.root().choose("System");
    good.root().child(0).choose("remark");
    Bytes call = *good.bytes();
    call.push_back(std::byte { 0 });
    QVERIFY(form.load(call).error().is(scale::DecodeError::TrailingBytes));
    call.resize(1);
    QVERIFY(!form.load(call).has_value());
    // A value of another type.
    QVERIFY(form.root().load(metadata::Value { 0, true }).error().is(FormError::NotThisType));
}

QTEST_GUILESS_MAIN(ValueFormTest)
#include "value_form_test.moc"
