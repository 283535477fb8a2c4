// SPDX-License-Identifier: MIT
// The order in which declared types are numbered, and the ids of groups of runtime functions.

#include "core/base/hex.hpp"
#include "core/metadata/runtime_api_id.hpp"
#include "core/metadata/type_builder.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::metadata;

namespace {

TypeDescription describeByte();
TypeDescription describeWord();
TypeDescription describeList();
TypeDescription describeTree();

constexpr TypeDeclaration kByte { &describeByte };
constexpr TypeDeclaration kWord { &describeWord };
constexpr TypeDeclaration kTree { &describeTree };
constexpr TypeDeclaration kTrees { &describeList };

TypeDescription describeByte()
{
    return { {}, {}, Primitive::U8, {} };
}
TypeDescription describeWord()
{
    return { {}, {}, Primitive::U32, {} };
}
TypeDescription describeList()
{
    return { {}, {}, BasicSequence<TypeKey> { &kTree }, {} };
}
/// Mentions a parameter, its own list and a byte.
TypeDescription describeTree()
{
    BasicComposite<TypeKey> fields { { { "children", &kTrees, "Vec<Tree>", {} },
        { "leaf", &kByte, "u8", {} } } };
    return { { "a", "Tree" }, { { "T", &kWord }, { "P", std::nullopt } }, std::move(fields), { "Docs." } };
}

} // namespace

class BuilderTest : public QObject {
    Q_OBJECT

private slots:
    void numbersWhenFirstMet()
    {
        TypeBuilder builder;
        QCOMPARE(builder.add(&kTree), TypeId { 0 });
        QCOMPARE(builder.add(&kByte), TypeId { 3 });
        QCOMPARE(builder.add(&kTree), TypeId { 0 });
        const TypeRegistry types = builder.take();
        QCOMPARE(types.size(), std::size_t { 4 });
        QVERIFY(types.at(1).def == TypeDef(Primitive::U32)); // parameters before fields
        QVERIFY(types.at(2).def == TypeDef(Sequence { 0 }));
        QVERIFY(types.at(3).def == TypeDef(Primitive::U8));
        const Type& tree = types.at(0);
        QCOMPARE(pathText(tree.path), std::string("a::Tree"));
        QVERIFY(tree.parameters == (std::vector<Parameter> { { "T", 1 }, { "P", std::nullopt } }));
        QVERIFY(tree.docs == (std::vector<std::string> { "Docs." }));
        const auto& fields = std::get<Composite>(tree.def).fields;
        QCOMPARE(fields[0].type, TypeId { 2 });
        QCOMPARE(*fields[1].name, std::string("leaf"));
        QCOMPARE(*fields[1].typeName, std::string("u8"));
    }

    void isEmptyAfterwards()
    {
        TypeBuilder builder;
        (void)builder.add(&kTree);
        (void)builder.take();
        QCOMPARE(builder.take().size(), std::size_t { 0 });
        QCOMPARE(builder.add(&kByte), TypeId { 0 });
    }

    // The ids that every chain of this kind publishes.
    void idsOfFunctionGroups()
    {
        QCOMPARE(toBareHex(runtimeApiId("Core")), std::string("df6acb689907609b"));
        QCOMPARE(toBareHex(runtimeApiId("Metadata")), std::string("37e397fc7c91f5e4"));
        QCOMPARE(toBareHex(runtimeApiId("AccountNonceApi")), std::string("bc9d89904f5b923f"));
    }
};

QTEST_GUILESS_MAIN(BuilderTest)
#include "builder_test.moc"
