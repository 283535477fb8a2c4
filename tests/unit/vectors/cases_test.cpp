// SPDX-License-Identifier: MIT
// The checks of vector files: the own files pass, and every value in them that is said to be checked makes
// the file fail when it is changed. A check that cannot fail would show here.

#include "app/vectors/file_format.hpp"

#include <QFile>
#include <QtTest>
#include <map>
#include <set>
#include <sstream>

using namespace taonaut::vectors;

class CasesTest : public QObject {
    Q_OBJECT
private slots:
    void ownFilesPass_data();
    void ownFilesPass();
    void everyValueCounts_data();
    void everyValueCounts();
    void strangeValuesAreHarmless_data();
    void strangeValuesAreHarmless();
    void unknownMembersAreNamed();
    void uncoveredGroupsFail();
    void groupsOfEconomics();
    void nothingOfEconomicsIsPassedOver();
    void publicExpectations();
    void foreignFiles();
    void hostileFiles_data();
    void hostileFiles();
};

namespace {

constexpr std::array kFiles { "accounts", "economics", "extrinsics", "genesis", "grandpa", "headers",
    "key_files", "keys", "storage_keys", "test_genesis", "trie", "vrf" };

void fileRows()
{
    QTest::addColumn<QString>("file");
    for (const char* const name : kFiles) {
        QTest::newRow(name) << QString(name);
    }
}

Json ownFile(const QString& name)
{
    QFile file(QString(TAONAUT_VECTORS_DIR) + "/" + name + ".json");
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString(), nullptr, false)
                                          : Json();
}

Report run(const Json& root)
{
    Report report;
    if (!runFile(report, root)) {
        report.fail("unknown format", "", {});
    }
    return report;
}

std::string printed(const Report& report)
{
    std::ostringstream out;
    std::ostringstream notes;
    report.print(out, notes);
    return out.str() + notes.str();
}

/// Another value of the same kind.
Json changed(const Json& value)
{
    if (value.is_boolean()) {
        return !value.get<bool>();
    }
    if (value.is_number()) {
        return value.get<std::uint64_t>() + 3;
    }
    if (!value.is_string()) {
        return "0x00";
    }
    std::string text = value.get<std::string>();
    if (text == "accept" || text == "reject") {
        return text == "accept" ? "reject" : "accept";
    }
    if (text.empty() || text == "0x") {
        return text + "00";
    }
    const bool isDecimal = text.find_first_not_of("0123456789") == std::string::npos;
    char& decisive
        = isDecimal ? text.front() : text.back(); // the last digit of a large number decides little
    decisive = decisive == '1' ? '2' : '1';
    return text;
}

/// The members that say what must come out of a case, in the order in which they decide.
const Json* verdictOf(const Json& entry)
{
    for (const char* const member :
        { "expect_error", "expect", "valid", "zip215_valid", "decode", "type", "allSignaturesVerify" }) {
        if (entry.is_object() && entry.contains(member) && !entry[member].is_structured()) {
            return &entry[member];
        }
    }
    return nullptr;
}

/// A case that must be refused stays refused when most of its values change.
bool insideRefusedCase(const Json& root, const Json::json_pointer& leaf)
{
    for (Json::json_pointer place = leaf.parent_pointer(); !place.empty(); place = place.parent_pointer()) {
        const Json* const verdict = verdictOf(root[place]);
        if (verdict != nullptr) {
            const bool refused = verdict->is_null() || *verdict == "reject" || *verdict == "invalid"
                || *verdict == false || root[place].contains("expect_error")
                || (verdict->is_string() && verdict->get<std::string>().starts_with("error"));
            return refused && verdict != &root[leaf];
        }
    }
    return false;
}

/// What a file holds for people, and values that may differ without any rule being broken.
bool mayChange(const Json& root, const std::string& path)
{
    static const QRegularExpression free(QStringLiteral(
        "/(about|name|id|note|description|reason|format)$" // for people
        "|^/testnet/computed$|^/network$|^/code/length$"
        "|^/foreignHeaders/.*/network$"
        "|^/checkpoints/own/(genesisHash|setHistory/[01]/(hash|setId|firstBlock))$" // only plausible or not
        "|^/auraEras/own-new/activatedByHeader$" // a header that the file does not hold: a note
        "|^/realProofs/.*/incompleteKeys/" // still not in the proof
        "|^/realPrefixProofs/0/proof/[579]$" // values, which a list of keys does not need
        "|^/tries/./prefixProofs/3/prefix$" // nothing under the neighbour either
        "|^/warpProofs/.*/startAuthorities/./weight$" // everybody has voted
        "|/file_name$|/json/(address$|meta/)" // only the kind of file counts; not authenticated
        "|/(min_burn|max_burn|min_lock)$|^/vectors/8/amount_in$" // bounds that the outcome does not reach
        "|/precision$" // digits beyond those that are kept
        "|/(moving_price_i96f32_bits|miner_burned_u96f32_bits)/1$" // of a subnet without emission
        "|/state/children/c/0/1$|/state/owner/" // only whether two names are the same counts
        "|/strobe_only$|/wallet_accepts_as_bittensor_destination$")); // only their presence counts
    if (free.match(QString::fromStdString(path)).hasMatch()) {
        return true;
    }
    const Json::json_pointer leaf(path);
    // A key that is proven absent: its neighbour is absent too.
    const Json& object = root[leaf.parent_pointer()];
    const bool absentKey = leaf.back() == "key" && object.contains("value") && object["value"].is_null();
    return absentKey || insideRefusedCase(root, leaf);
}

/// One case of a file, with what its check reads elsewhere in the file: small, because it is run many times.
struct Focus {
    Json root;
    Json::json_pointer place; ///< of the value that is looked at
};

/// Objects whose members are lists of cases that read nothing else.
const std::set<std::string>& groupsOfLists()
{
    static const std::set<std::string> kGroups { "ecdsa_ethereum", "derived_accounts", "sr25519", "vrf" };
    return kGroups;
}

Focus focusInside(const Json& root, const std::string& group, const std::string& path)
{
    // "/group/list/element/rest"
    const std::size_t listEnd = path.find('/', group.size() + 2);
    const std::size_t elementEnd = path.find('/', listEnd + 1);
    const std::string list = path.substr(group.size() + 2, listEnd - group.size() - 2);
    Json small;
    small[group][list] = Json::array({ root[Json::json_pointer(path.substr(0, elementEnd))] });
    return { small, Json::json_pointer("/" + group + "/" + list + "/0" + path.substr(elementEnd)) };
}

Focus focusOn(const Json& root, const std::string& path)
{
    static const std::map<std::string, std::string> read { { "vectors", "auraEras" },
        { "auraEras", "vectors" }, { "finalityProofs", "justifications" } };
    const std::size_t groupEnd = path.find('/', 1);
    const std::string group = path.substr(1, groupEnd - 1);
    const bool oneList = root.contains("expectedStateRoot");
    if (groupsOfLists().contains(group)) {
        return focusInside(root, group, path);
    }
    const bool oneRuntime = root.contains("hasherVectors"); // small as a whole
    if (oneList || oneRuntime || !root[group].is_array()) {
        return { root, Json::json_pointer(path) };
    }
    const std::size_t elementEnd = path.find('/', groupEnd + 1);
    const std::size_t element = std::stoul(path.substr(groupEnd + 1));
    Json small;
    small[group] = Json::array({ root[group][element] });
    if (const auto other = read.find(group); other != read.end() && root.contains(other->second)) {
        small[other->second] = root[other->second];
    }
    if (root.contains("format")) {
        small["format"] = root["format"];
    }
    for (const char* const member : { "source", "chain" }) { // of extrinsics
        if (root.contains(member)) {
            small[member] = root[member];
            small.emplace("eras", Json::array()); // what the format is known by
        }
    }
    return { small, Json::json_pointer("/" + group + "/0" + path.substr(elementEnd)) };
}

} // namespace

void CasesTest::ownFilesPass_data()
{
    fileRows();
    QTest::newRow("slow_key_files") << QString("slow_key_files");
}

void CasesTest::ownFilesPass()
{
    QFETCH(QString, file);
    const Report report = run(ownFile(file));
    QVERIFY2(report.failed() == 0, printed(report).c_str());
    QVERIFY(report.passed() > 0);
}

void CasesTest::everyValueCounts_data()
{
    fileRows();
}

void CasesTest::everyValueCounts()
{
    QFETCH(QString, file);
    const Json root = ownFile(file);
    int compared = 0;
    std::string unnoticed;
    const Json leaves = root.flatten();
    for (const auto& leaf : leaves.items()) {
        const Json& value = root[Json::json_pointer(leaf.key())];
        if (value.is_structured() || mayChange(root, leaf.key())) {
            continue;
        }
        Focus focus = focusOn(root, leaf.key());
        QVERIFY2(run(focus.root).failed() == 0, leaf.key().c_str());
        focus.root[focus.place] = changed(value);
        if (run(focus.root).failed() == 0) {
            unnoticed += leaf.key() + "\n";
        }
        ++compared;
    }
    QVERIFY2(unnoticed.empty(), unnoticed.c_str());
    QVERIFY(compared > 10);
}

void CasesTest::strangeValuesAreHarmless_data()
{
    fileRows();
}

/// Values of a wrong kind fail a case or are passed over; they never stop the program.
void CasesTest::strangeValuesAreHarmless()
{
    QFETCH(QString, file);
    const Json root = ownFile(file);
    const std::vector<Json> strange { nullptr, Json::array(), Json::object(), -1, 1.5, "zz",
        Json::array({ 1 }) };
    const Json leaves = root.flatten();
    std::size_t turn = 0;
    for (const auto& leaf : leaves.items()) {
        Focus focus = focusOn(root, leaf.key());
        focus.root[focus.place] = strange[turn++ % strange.size()];
        (void)run(focus.root);
        if (!focus.place.parent_pointer().empty()) {
            focus.root[focus.place.parent_pointer()] = strange[turn % strange.size()];
            (void)run(focus.root);
        }
    }
}

void CasesTest::unknownMembersAreNamed()
{
    Json root = ownFile("headers");
    root["vectors"][0]["colour"] = "blue";
    root["remark"] = 5;
    const Report report = run(root);
    QCOMPARE(report.failed(), std::size_t(0));
    const std::string text = printed(report);
    QVERIFY(text.find("vectors.colour: unknown member") != std::string::npos);
    QVERIFY(text.find("remark: unknown member") != std::string::npos);
}

void CasesTest::uncoveredGroupsFail()
{
    Json root = ownFile("trie");
    root["novelProofs"] = Json::array({ Json::object(), Json::object() });
    root["tries"][0]["moreProofs"] = Json::array({ { { "a", 1 } } });
    const Report report = run(root);
    QCOMPARE(report.failed(), std::size_t(3));
    const std::string text = printed(report);
    QVERIFY(text.find("novelProofs: 0 passed, 2 failed\n") != std::string::npos);
    QVERIFY(text.find("tries.moreProofs: 0 passed, 1 failed\n") != std::string::npos);
    QVERIFY(text.find("  not covered: novelProofs (2)\n") != std::string::npos);
}

void CasesTest::groupsOfEconomics()
{
    const Json root = Json::parse(R"({"format": "economics-vectors-1", "conventions": ["x"], "vectors":
        [{"category": "swap"}, {"category": "burn"}, {"category": "swap"}]})");
    const std::string text = printed(run(root));
    QVERIFY(text.find("swap: 0 passed, 2 failed\n") != std::string::npos);
    QVERIFY(text.find("burn: 0 passed, 1 failed\n") != std::string::npos);
    QVERIFY(text.find("conventions") == std::string::npos);
}

/// A category or a member that nothing reads fails by name, one for people does not.
void CasesTest::nothingOfEconomicsIsPassedOver()
{
    Json root = ownFile("economics");
    Json& swap = root["vectors"][7];
    QCOMPARE(swap["category"], Json("swap"));
    swap["note"] = "x";
    swap["price_before"] = 0.5;
    QCOMPARE(run(root).failed(), std::size_t(0));
    swap["surcharge"] = 5;
    swap["expect"]["refund"] = 5;
    root["vectors"].push_back({ { "note", "no category" } });
    root["vectors"].push_back({ { "category", "burn" } });
    const std::string text = printed(run(root));
    QVERIFY(text.find("surcharge: not read") != std::string::npos);
    QVERIFY(text.find("refund: not read") != std::string::npos);
    QVERIFY(text.find("without a category") != std::string::npos);
    QVERIFY(text.find("not covered: burn (1)") != std::string::npos);
    root["vectors"] = 5;
    QCOMPARE(run(root).failed(), std::size_t(1));
}

/// What a public test states decides only where no exact number stands beside it.
void CasesTest::publicExpectations()
{
    Json root = ownFile("economics");
    Json& add = root["vectors"][2];
    QCOMPARE(add["category"], Json("max_amount_add"));
    add["expect_public"] = 1;
    add["public_tolerance"] = 0;
    add["expect_exact"] = add["expect"];
    add.erase("expect");
    QCOMPARE(run(root).failed(), std::size_t(0));
    const std::uint64_t exact = add["expect_exact"];
    add.erase("expect_exact");
    QCOMPARE(run(root).failed(), std::size_t(1));
    add["expect_public"] = exact - 7;
    QCOMPARE(run(root).failed(), std::size_t(1));
    add["public_tolerance"] = 7;
    QCOMPARE(run(root).failed(), std::size_t(0));
}

void CasesTest::foreignFiles()
{
    Report report;
    QVERIFY(!runFile(report, Json::object()));
    QVERIFY(!runFile(report, Json::array()));
    QVERIFY(!runFile(report, Json()));
    QVERIFY(!runFile(report, Json({ { "format", "something else" } })));
}

void CasesTest::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists as text") << QByteArray(R"({"tries": "x", "knownRoots": {}})");
    QTest::newRow("cases as numbers") << QByteArray(R"({"justifications": [1, "x", null, []]})");
    QTest::newRow("eras as list") << QByteArray(R"({"auraEras": [], "vectors": [{"auraEra": "x"}]})");
    QTest::newRow("trie without root")
        << QByteArray(R"({"tries": [{"readProofs": [{"keys": [], "proof": []}]}]})");
    QTest::newRow("empty storage") << QByteArray(R"({"expectedStateRoot": "0x"})");
}

void CasesTest::hostileFiles()
{
    QFETCH(QByteArray, text);
    QVERIFY(run(Json::parse(text.toStdString())).failed() > 0);
}

QTEST_GUILESS_MAIN(CasesTest)
#include "cases_test.moc"
