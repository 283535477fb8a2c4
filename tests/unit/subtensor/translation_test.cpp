// SPDX-License-Identifier: MIT
// From the encoding of one type to that of another which means the same.

#include "core/base/hex.hpp"
#include "core/scale/decoder.hpp"
#include "core/subtensor/error.hpp"
#include "core/subtensor/type_fit.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Primitive;
using metadata::TypeId;
using metadata::TypeRegistry;

namespace {

TypeRegistry registry(std::vector<metadata::TypeDef> definitions)
{
    std::vector<metadata::Type> types;
    for (auto& definition : definitions) {
        types.push_back({ {}, {}, std::move(definition), {} });
    }
    return *TypeRegistry::create(std::move(types));
}

metadata::Field named(const char* name, TypeId type)
{
    return { name, type, std::nullopt, {} };
}

/// The types of both sides; the last one is what is translated.
struct Pair {
    TypeRegistry source;
    TypeRegistry target;
    std::vector<TypeId> open {};

    [[nodiscard]] std::optional<Translation> plan(Allowance allowance) const
    {
        TypeFit fit({ source }, { target, open }, allowance);
        const auto root = fit.types(last(source), last(target));
        return root ? std::optional(Translation(fit.take(), *root)) : std::nullopt;
    }
    [[nodiscard]] std::string difference(Allowance allowance) const
    {
        TypeFit fit({ source }, { target, open }, allowance);
        return fit.types(last(source), last(target)) ? "" : fit.difference();
    }
    static TypeId last(const TypeRegistry& types) { return static_cast<TypeId>(types.size() - 1); }
};

Bytes hex(const char* text)
{
    return fromHex(text).value_or(Bytes());
}

std::string translated(const Pair& pair, const char* bytes, Allowance allowance = Allowance::Reading)
{
    const auto plan = pair.plan(allowance);
    if (!plan) {
        return "no plan: " + pair.difference(allowance);
    }
    const auto result = plan->apply(hex(bytes));
    return result ? toBareHex(*result) : std::string(result.error().name());
}

Pair order()
{
    return { registry({ Primitive::U8, Primitive::U16,
                 metadata::Composite { { named("a", 0), named("b", 1), named("c", 0) } } }),
        registry({ Primitive::U8, Primitive::U16,
            metadata::Composite { { named("c", 0), named("a", 0), named("b", 1) } } }) };
}

Pair moreFields()
{
    return { registry({ Primitive::U8, metadata::Sequence { 0 }, Primitive::Str,
                 metadata::Composite { { named("list", 1), named("a", 0), named("text", 2) } } }),
        registry({ Primitive::U8, metadata::Composite { { named("a", 0) } } }) };
}

Pair integers(metadata::TypeDef source, metadata::TypeDef target)
{
    const metadata::TypeDef filler = Primitive::U64;
    return { registry({ filler, std::move(source) }), registry({ filler, std::move(target) }) };
}

metadata::Variant cases(std::vector<std::pair<std::string, std::uint8_t>> names)
{
    metadata::Variant result;
    for (auto& [name, index] : names) {
        result.cases.push_back({ name, {}, index, {} });
    }
    return result;
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private slots:
    void otherOrder()
    {
        QCOMPARE(translated(order(), "01020304"), std::string("04010203"));
        QCOMPARE(translated(order(), "01020304", Allowance::Numbering), std::string("04010203"));
        QCOMPARE(translated(order(), "010203", Allowance::Numbering), std::string("UnexpectedEnd"));
        QCOMPARE(translated(order(), "0102030405"), std::string("TrailingBytes"));
        QCOMPARE(order().difference(Allowance::None), std::string("a, c"));
    }

    void fieldsTooMany()
    {
        QCOMPARE(translated(moreFields(), "080102ff0c616263"), std::string("ff"));
        QCOMPARE(translated(moreFields(), "080102ff0c6162"), std::string("TooMany"));
        QCOMPARE(translated(moreFields(), "080102ff04ff"), std::string("BadText"));
        // Signed fields are never left out.
        QVERIFY(!moreFields().plan(Allowance::Numbering));
        const Pair back { moreFields().target, moreFields().source };
        QVERIFY(!back.plan(Allowance::Reading));
    }

    void missingField()
    {
        const Pair pair { registry({ Primitive::U8,
                              metadata::Composite { { named("a", 0), named("b", 0), named("c", 0) } } }),
            registry({ Primitive::U8, metadata::Composite { { named("a", 0), named("d", 0) } } }) };
        QCOMPARE(pair.difference(Allowance::Reading), std::string("nothing, d"));
    }

    void sameNameTwice()
    {
        const Pair pair { registry(
                              { Primitive::U8, metadata::Composite { { named("a", 0), named("a", 0) } } }),
            registry({ Primitive::U8, metadata::Composite { { named("a", 0), named("b", 0) } } }) };
        QVERIFY(!pair.plan(Allowance::Reading));
        QVERIFY(!pair.plan(Allowance::Numbering));
    }

    void widths_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("wider") << 0 << "01ff"
                               << "01ff0000";
        QTest::newRow("narrower") << 1 << "01ff0000"
                                  << "01ff";
        QTest::newRow("too large") << 1 << "00000100"
                                   << "NotRepresentable";
        QTest::newRow("compact") << 2 << "01010000"
                                 << "0504";
        QTest::newRow("from compact") << 3 << "0504"
                                      << "01010000";
        QTest::newRow("too large in compact") << 3 << "070000000001"
                                              << "NotRepresentable";
        QTest::newRow("not canonical") << 3 << "0100"
                                       << "NotCanonical";
        QTest::newRow("negative wider") << 4 << "feff"
                                        << "feffffffffffffff";
        QTest::newRow("negative narrower") << 5 << "feffffffffffffff"
                                           << "feff";
        QTest::newRow("negative too large") << 5 << "feffffffffffff7f"
                                            << "NotRepresentable";
        QTest::newRow("negative too small") << 5 << "ff7fffffffffffff"
                                            << "NotRepresentable";
        QTest::newRow("whole width") << 6 << "ffffffffffffffffffffffffffffffff"
                                     << "NotRepresentable";
        QTest::newRow("whole width fits") << 6 << "ffffffffffffffff0000000000000000"
                                          << "ffffffffffffffff";
    }
    void widths()
    {
        QFETCH(int, which);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const std::vector<Pair> pairs { integers(Primitive::U16, Primitive::U32),
            integers(Primitive::U32, Primitive::U16), integers(Primitive::U32, metadata::Compact { 0 }),
            integers(metadata::Compact { 0 }, Primitive::U32), integers(Primitive::I16, Primitive::I64),
            integers(Primitive::I64, Primitive::I16), integers(Primitive::U128, Primitive::U64) };
        const Pair& pair = pairs[static_cast<std::size_t>(which)];
        QCOMPARE(QString::fromStdString(translated(pair, from.toStdString().c_str())), to);
        QVERIFY(!pair.plan(Allowance::Numbering));
    }

    void signsDoNotMix()
    {
        QVERIFY(!integers(Primitive::I32, Primitive::U32).plan(Allowance::Reading));
        QVERIFY(!integers(Primitive::U8, Primitive::Bool).plan(Allowance::Reading));
        QVERIFY(!integers(Primitive::U256, Primitive::U128).plan(Allowance::Reading));
    }

    void otherNumbers()
    {
        const Pair pair { registry({ cases({ { "A", 0 }, { "B", 1 }, { "C", 2 } }) }),
            registry({ cases({ { "B", 7 }, { "A", 3 } }) }) };
        QCOMPARE(translated(pair, "01"), std::string("07"));
        QCOMPARE(translated(pair, "00", Allowance::Numbering), std::string("03"));
        QCOMPARE(translated(pair, "02"), std::string("NotRepresentable"));
        QCOMPARE(translated(pair, "03"), std::string("BadTag"));
        QVERIFY(!pair.plan(Allowance::None));
    }

    // Which of the two is meant would be a guess.
    void nameOfTwoCases()
    {
        const Pair pair { registry({ cases({ { "A", 0 }, { "A", 1 }, { "B", 2 } }) }),
            registry({ cases({ { "A", 0 }, { "B", 2 } }) }) };
        QCOMPARE(translated(pair, "00"), std::string("NotRepresentable"));
        QCOMPARE(translated(pair, "01"), std::string("NotRepresentable"));
        QCOMPARE(translated(pair, "02"), std::string("02"));
        const Pair back { pair.target, pair.source };
        QCOMPARE(translated(back, "00", Allowance::Numbering), std::string("NotRepresentable"));
    }

    void openEnumerations()
    {
        const auto holding = [](Primitive primitive) {
            metadata::Variant variant = cases({ { "A", 0 }, { "B", 1 } });
            variant.cases[1].fields = { named("x", 0) };
            return registry({ primitive, std::move(variant) });
        };
        Pair pair { holding(Primitive::Bool), holding(Primitive::U8) };
        QCOMPARE(pair.difference(Allowance::Reading), std::string("B.x: bool, u8"));
        pair.open = { 1 };
        QCOMPARE(translated(pair, "00"), std::string("00"));
        QCOMPARE(translated(pair, "0101"), std::string("NotRepresentable"));
    }

    // A pair that differs may not stay as alike for what counted on it.
    void differencesInCircles()
    {
        // call = A(inner) | B(inner); inner = { call list, value }
        const auto types = [](Primitive primitive) {
            metadata::Variant call;
            call.cases = { { "A", { named("inner", 3) }, 0, {} }, { "B", { named("inner", 3) }, 1, {} },
                { "C", {}, 2, {} } };
            return registry({ primitive, call, metadata::Sequence { 1 },
                metadata::Composite { { named("calls", 2), named("value", 0) } },
                metadata::Tuple { { 1, 1 } } });
        };
        Pair pair { types(Primitive::Bool), types(Primitive::U8) };
        QVERIFY(!pair.plan(Allowance::Reading));
        pair.open = { 1 };
        QCOMPARE(translated(pair, "0202"), std::string("0202"));
        QCOMPARE(translated(pair, "02000400"), std::string("NotRepresentable"));
        QCOMPARE(translated(pair, "02010400"), std::string("NotRepresentable"));
    }

    void containers()
    {
        const auto types = [](Primitive element) {
            return registry({ element, metadata::Sequence { 0 }, metadata::Array { 2, 0 }, Primitive::Str,
                Primitive::Bool, Primitive::Char, Primitive::U256, metadata::Composite {},
                metadata::Sequence { 7 }, metadata::BitSequence { 10, 7 }, Primitive::U8,
                metadata::Tuple { { 1, 2, 3, 4, 5, 8, 9 } } });
        };
        const Pair pair { types(Primitive::U8), types(Primitive::U16) };
        const char* const bytes = "080102"
                                  "0304"
                                  "0461"
                                  "01"
                                  "61000000"
                                  "0c"
                                  "24ff01";
        const char* const wide = "0801000200"
                                 "03000400"
                                 "0461"
                                 "01"
                                 "61000000"
                                 "0c"
                                 "24ff01";
        QCOMPARE(translated(pair, bytes), std::string(wide));
        QCOMPARE(translated(pair,
                     "080102"
                     "0304"
                     "0461"
                     "02"),
            std::string("BadBool"));
        QCOMPARE(translated(pair, "fd0f"), std::string("TooMany"));
        QVERIFY(!pair.plan(Allowance::Numbering));
        const Pair same { types(Primitive::U8), types(Primitive::U8) };
        QVERIFY(same.plan(Allowance::None)->isIdentity());
    }

    void unitsMatter()
    {
        const auto fraction = [](const char* path) {
            std::vector<metadata::Type> types(2);
            types[0].def = Primitive::U64;
            types[1].path = { "sp_arithmetic", path };
            types[1].def = metadata::Composite { { { std::nullopt, 0, std::nullopt, {} } } };
            return *TypeRegistry::create(std::move(types));
        };
        const Pair other { fraction("Perquintill"), fraction("Perbill") };
        QCOMPARE(other.difference(Allowance::Reading), std::string("Perquintill, Perbill"));
        const Pair plain { fraction("Perquintill"), registry({ Primitive::U64 }) };
        QVERIFY(!plain.plan(Allowance::Reading));
        const Pair same { fraction("Perquintill"), fraction("Perquintill") };
        QVERIFY(same.plan(Allowance::None)->isIdentity());
        const Pair noUnit { fraction("TaoBalance"), registry({ Primitive::U64 }) };
        QVERIFY(noUnit.plan(Allowance::None)->isIdentity());
    }

    void endlessValuesEnd()
    {
        // A list of itself: every byte 0x04 opens one more.
        const auto itself = [](Primitive primitive) {
            return registry({ primitive, metadata::Composite { { named("next", 2), named("value", 0) } },
                metadata::Sequence { 1 } });
        };
        const Pair pair { itself(Primitive::U8), itself(Primitive::U16) };
        const auto plan = pair.plan(Allowance::Reading);
        QVERIFY(plan);
        const auto refused = plan->apply(Bytes(100'000, std::byte { 4 }));
        QVERIFY(!refused && refused.error().is(SubtensorError::NestedTooDeep));
        const auto shallow = plan->apply(hex("040005"));
        QVERIFY(shallow);
        QCOMPARE(toBareHex(*shallow), std::string("04000500"));
    }

    // A field too many of which a server says that it has 2^60 parts, none with bytes.
    void partsWithoutBytesEnd()
    {
        std::vector<metadata::TypeDef> chain;
        constexpr TypeId kLevels = 60;
        for (TypeId level = 0; level < kLevels; ++level) {
            chain.push_back(metadata::Tuple { { level + 1, level + 1 } });
        }
        chain.push_back(metadata::Tuple {});
        chain.push_back(metadata::Array { 0xFFFF'FFFFU, 0 });
        chain.push_back(Primitive::U8);
        const TypeId value = kLevels + 2;
        chain.push_back(metadata::Composite { { named("parts", 0), named("list", kLevels + 1),
            named("value", value), named("other", value) } });
        const Pair pair { registry(std::move(chain)),
            registry({ Primitive::U8, metadata::Composite { { named("value", 0), named("other", 0) } } }) };
        const auto plan = pair.plan(Allowance::Reading);
        QVERIFY(plan);
        const auto refused = plan->apply(hex("0507"));
        QVERIFY(!refused && refused.error().is(SubtensorError::NestedTooDeep));
    }

    void wideTypesEnd()
    {
        const auto wide = [](std::size_t count) {
            metadata::Composite composite;
            for (std::size_t i = 0; i < count; ++i) {
                composite.fields.push_back(named(("f" + std::to_string(i)).c_str(), 0));
            }
            return registry({ Primitive::U8, std::move(composite) });
        };
        const Pair pair { wide(300'000), wide(2) };
        QCOMPARE(pair.difference(Allowance::Reading), std::string("too large to compare"));
        const Pair fair { wide(1'000), wide(2) };
        QVERIFY(fair.plan(Allowance::Reading));
    }

    // Types that refer to each other in ever wider circles, as a server could make them.
    void hostileTypesEnd()
    {
        std::vector<metadata::TypeDef> wide;
        constexpr TypeId kTypes = 600;
        for (TypeId id = 0; id + 1 < kTypes; ++id) {
            metadata::Composite composite;
            for (TypeId other = 1; other <= 8; ++other) {
                composite.fields.push_back(
                    { std::nullopt, (id * 7 + other * 13) % kTypes, std::nullopt, {} });
            }
            wide.push_back(composite);
        }
        wide.push_back(Primitive::U8);
        const TypeRegistry types = registry(std::move(wide));
        QVERIFY(!encodedAlike(types, 0, registry({ Primitive::U16 }), 0));
        (void)encodedAlike(types, 0, types, 1);
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
