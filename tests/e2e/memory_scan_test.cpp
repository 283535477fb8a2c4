// SPDX-License-Identifier: MIT
// The scan finds what lies about, so that its silence says something.

#include "tests/e2e/memory_scan.hpp"

#include <QtTest>
#include <cstring>
#include <memory>
#include <sys/mman.h>

using namespace taonaut;
using test::MaskedBytes;
using test::MemoryScan;

namespace {

/// The text never stands in the program: it is made of its mirror image, a byte at a time.
template <class Character> std::unique_ptr<Character[]> planted(std::string_view mirrored)
{
    auto text = std::make_unique<Character[]>(mirrored.size());
    for (std::size_t i = 0; i < mirrored.size(); ++i) {
        text[i] = static_cast<Character>(mirrored[mirrored.size() - 1 - i]);
    }
    return text;
}

MaskedBytes maskedMirror(std::string_view mirrored)
{
    const auto text = planted<char>(mirrored);
    const MaskedBytes masked(ByteView(reinterpret_cast<const std::byte*>(text.get()), mirrored.size()));
    ::explicit_bzero(text.get(), mirrored.size());
    return masked;
}

constexpr std::string_view kMirror = "krowten eht fo terces a si siht";
constexpr std::string_view kPhraseMirror = "tis yreve neewteb nrob tseug yreve";

} // namespace

class MemoryScanTest : public QObject {
    Q_OBJECT
private slots:
    void silentWhenNothingIsThere();
    void findsTextInEveryEncoding();
    void findsHexAndBytes();
    void findsWordsInSequence();
    void findsProtectedPages();
};

void MemoryScanTest::silentWhenNothingIsThere()
{
    MemoryScan scan;
    scan.lookForText("text", maskedMirror(kMirror));
    scan.lookForHex("text", maskedMirror(kMirror));
    scan.lookForWordsInSequence("phrase", maskedMirror(kPhraseMirror));
    const auto found = scan.run();
    QVERIFY2(found.empty(), found.empty() ? "" : found.front().c_str());
}

void MemoryScanTest::findsTextInEveryEncoding()
{
    MemoryScan scan;
    scan.lookForText("text", maskedMirror(kMirror));
    const auto utf8 = planted<char>(kMirror);
    QVERIFY(scan.run().front().starts_with("text as UTF-8"));
    ::explicit_bzero(utf8.get(), kMirror.size());
    const auto utf16 = planted<char16_t>(kMirror);
    QVERIFY(scan.run().front().starts_with("text as UTF-16"));
    ::explicit_bzero(utf16.get(), kMirror.size() * 2);
    const auto utf32 = planted<char32_t>(kMirror);
    QVERIFY(scan.run().front().starts_with("text as UTF-32"));
    ::explicit_bzero(utf32.get(), kMirror.size() * 4);
}

void MemoryScanTest::findsHexAndBytes()
{
    const auto hex = planted<char>("efcdab8967452301"); // the mirror image of 1032547698badcfe
    MemoryScan scan;
    const std::byte bytes[] = { std::byte { 0x10 }, std::byte { 0x32 }, std::byte { 0x54 },
        std::byte { 0x76 }, std::byte { 0x98 }, std::byte { 0xba }, std::byte { 0xdc }, std::byte { 0xfe } };
    scan.lookForHex("key", MaskedBytes(bytes));
    QVERIFY(scan.run().front().starts_with("key in hex"));
    MemoryScan raw;
    raw.lookFor("key", MaskedBytes(bytes));
    QVERIFY(raw.run().front().starts_with("key in"));
    ::explicit_bzero(hex.get(), 16);
}

void MemoryScanTest::findsWordsInSequence()
{
    MemoryScan scan;
    scan.lookForWordsInSequence("phrase", maskedMirror(kPhraseMirror)); // every guest born between every sit
    // "guest", "born", "between" with other bytes between them.
    const auto words = planted<char16_t>("neewteb |12| nrob ,tseug");
    const auto found = scan.run();
    QVERIFY(found.size() == 1 && found.front().starts_with("phrase, words 2 to 4 as UTF-16"));
    ::explicit_bzero(words.get(), 48);
}

void MemoryScanTest::findsProtectedPages()
{
    MemoryScan scan;
    scan.lookForText("text", maskedMirror(kMirror));
    void* const page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const auto text = planted<char>(kMirror);
    std::memcpy(page, text.get(), kMirror.size());
    ::explicit_bzero(text.get(), kMirror.size());
    QCOMPARE(::mprotect(page, 4096, PROT_NONE), 0);
    QVERIFY(!scan.run().empty());
    ::munmap(page, 4096);
    QVERIFY(scan.run().empty());
}

QTEST_GUILESS_MAIN(MemoryScanTest)
#include "memory_scan_test.moc"
