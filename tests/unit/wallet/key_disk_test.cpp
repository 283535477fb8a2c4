// SPDX-License-Identifier: MIT
// Folders and files of keys: both ways of writing, what is refused, and what a killed process leaves.

#include "core/wallet/key_disk.hpp"
#include "core/wallet/key_form.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <sys/stat.h>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>() };
}

std::vector<std::string> namesIn(const KeyDisk& folder)
{
    return folder.names().value_or(std::vector<std::string> { "unreadable" });
}

Result<void> refuse(ByteView)
{
    return fail(KeyError::Damaged, "of this test");
}

} // namespace

class KeyDiskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesBothWays_data();
    void writesBothWays();
    void checkedBeforeItHasAName_data();
    void checkedBeforeItHasAName();
    void replacing();
    void replacingFails();
    void moving();
    void opening();
    void reading();
    void leftovers();
    void locks();

private:
    [[nodiscard]] KeyDisk disk() const { return std::move(*KeyDisk::make(m_folder)); }

    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
};

void KeyDiskTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_folder = fs::path(m_directory->path().toStdString()) / "keys";
}

void KeyDiskTest::writesBothWays_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("without a name") << false;
    QTest::newRow("under a temporary name") << true;
}

void KeyDiskTest::writesBothWays()
{
    QFETCH(bool, named);
    const auto temporary = named ? KeyDisk::Temporary::Named : KeyDisk::Temporary::Unnamed;
    const KeyDisk folder = disk();
    std::string seen;
    const CheckWritten look = [&](ByteView written) {
        seen.assign(reinterpret_cast<const char*>(written.data()), written.size());
        return Result<void>();
    };
    QCOMPARE(reasonOf(folder.writeNew("a", bytesOf("content"), look, temporary)), std::string("none"));
    QCOMPARE(seen, std::string("content"));
    QCOMPARE(contentOf(m_folder / "a"), std::string("content"));
    QCOMPARE(reasonOf(folder.writeNew("a", bytesOf("other"), {}, temporary)), std::string("NameTaken"));
    QCOMPARE(contentOf(m_folder / "a"), std::string("content"));
    QCOMPARE(namesIn(folder), std::vector<std::string> { "a" });
    struct stat status { };
    QCOMPARE(::stat((m_folder / "a").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    // Somebody was faster while the content was checked.
    const CheckWritten overtaken = [&](ByteView) {
        std::ofstream(m_folder / "b") << "theirs";
        return Result<void>();
    };
    QCOMPARE(reasonOf(folder.writeNew("b", bytesOf("ours"), overtaken, temporary)), std::string("NameTaken"));
    QCOMPARE(contentOf(m_folder / "b"), std::string("theirs"));
    QCOMPARE(namesIn(folder), (std::vector<std::string> { "a", "b" }));
}

void KeyDiskTest::checkedBeforeItHasAName_data()
{
    writesBothWays_data();
}

void KeyDiskTest::checkedBeforeItHasAName()
{
    QFETCH(bool, named);
    const auto temporary = named ? KeyDisk::Temporary::Named : KeyDisk::Temporary::Unnamed;
    const KeyDisk folder = disk();
    QCOMPARE(fullReasonOf(folder.writeNew("a", bytesOf("content"), refuse, temporary)),
        std::string("Damaged: of this test"));
    QVERIFY(namesIn(folder).empty());
}

void KeyDiskTest::replacing()
{
    const KeyDisk folder = disk();
    const KeyDisk backups = std::move(*folder.makeChild("backup"));
    QVERIFY(folder.writeNew("a", bytesOf("old")).has_value());
    const KeyDisk::Backup backup { backups, "a-1" };
    const CheckWritten stillThere = [&](ByteView) {
        return contentOf(m_folder / "a") == "old" ? Result<void>() : fail(KeyError::Damaged);
    };
    QCOMPARE(reasonOf(folder.replace("a", bytesOf("new"), backup, stillThere)), std::string("none"));
    QCOMPARE(contentOf(m_folder / "a"), std::string("new"));
    QCOMPARE(contentOf(m_folder / "backup/a-1"), std::string("old"));
    QCOMPARE(namesIn(folder), (std::vector<std::string> { "a", "backup" }));
    QCOMPARE(reasonOf(folder.replace("a", bytesOf("newer"), std::nullopt)), std::string("none"));
    QCOMPARE(contentOf(m_folder / "a"), std::string("newer"));
    QCOMPARE(namesIn(backups).size(), std::size_t(1));
}

void KeyDiskTest::replacingFails()
{
    const KeyDisk folder = disk();
    const KeyDisk backups = std::move(*folder.makeChild("backup"));
    QVERIFY(folder.writeNew("a", bytesOf("old")).has_value());
    QVERIFY(backups.writeNew("taken", bytesOf("kept")).has_value());
    QCOMPARE(reasonOf(folder.replace("none", bytesOf("new"), std::nullopt)), std::string("NotFound"));
    QCOMPARE(reasonOf(folder.replace("a", bytesOf("new"), std::nullopt, refuse)), std::string("Damaged"));
    QCOMPARE(reasonOf(folder.replace("a", bytesOf("new"), KeyDisk::Backup { backups, "taken" })),
        std::string("NameTaken"));
    QCOMPARE(contentOf(m_folder / "a"), std::string("old"));
    QCOMPARE(contentOf(m_folder / "backup/taken"), std::string("kept"));
    QCOMPARE(namesIn(folder), (std::vector<std::string> { "a", "backup" }));
}

void KeyDiskTest::moving()
{
    const KeyDisk folder = disk();
    const KeyDisk other = std::move(*folder.makeChild("other"));
    QVERIFY(folder.writeNew("a", bytesOf("1")).has_value());
    QVERIFY(folder.writeNew("b", bytesOf("2")).has_value());
    QCOMPARE(reasonOf(folder.move("a", folder, "b")), std::string("NameTaken"));
    QCOMPARE(reasonOf(folder.move("none", other, "a")), std::string("NotFound"));
    QCOMPARE(reasonOf(folder.move("a", other, "c")), std::string("none"));
    QCOMPARE(contentOf(m_folder / "other/c"), std::string("1"));
    QCOMPARE(contentOf(m_folder / "b"), std::string("2"));
}

void KeyDiskTest::opening()
{
    QCOMPARE(reasonOf(KeyDisk::open(m_folder)), std::string("NotFound"));
    const KeyDisk folder = disk();
    QVERIFY(folder.writeNew("file", bytesOf("x")).has_value());
    fs::create_directory_symlink(m_directory->path().toStdString(), m_folder / "link");
    QCOMPARE(reasonOf(folder.child("none")), std::string("NotFound"));
    QCOMPARE(reasonOf(folder.child("file")), std::string("NotAFile"));
    QCOMPARE(reasonOf(folder.child("link")), std::string("IsLink"));
    QCOMPARE(reasonOf(folder.makeChild("link")), std::string("IsLink"));
    QCOMPARE(reasonOf(folder.makeChild("file")), std::string("NotAFile"));
    QCOMPARE(reasonOf(KeyDisk::open(m_folder / "file")), std::string("NotAFile"));
    QCOMPARE(reasonOf(KeyDisk::make(m_folder / "file")), std::string("NotWritable"));
    QVERIFY(folder.isLink("link") && !folder.isFolder("link") && folder.has("link"));
    fs::create_symlink("nowhere", m_folder / "dangling");
    QVERIFY(folder.has("dangling") && folder.isLink("dangling"));
}

void KeyDiskTest::reading()
{
    const KeyDisk folder = disk();
    QVERIFY(folder.writeNew("a", bytesOf("content")).has_value());
    QVERIFY(folder.read("a")->content.equals(bytesOf("content")));
    QVERIFY(!folder.read("a")->readableByOthers);
    ::chmod((m_folder / "a").c_str(), 0644);
    QVERIFY(folder.read("a")->readableByOthers);
    fs::create_symlink("a", m_folder / "link");
    QVERIFY(folder.writeNew("empty", {}).has_value());
    QVERIFY(folder.read("empty")->content.empty());
    QCOMPARE(reasonOf(folder.read("none")), std::string("NotFound"));
    QCOMPARE(reasonOf(folder.read("link")), std::string("IsLink"));
    QCOMPARE(reasonOf(folder.makePrivate("link")), std::string("IsLink"));
    fs::create_directory(m_folder / "folder");
    QCOMPARE(reasonOf(folder.read("folder")), std::string("NotAFile"));
    QCOMPARE(reasonOf(folder.makePrivate("folder")), std::string("NotAFile"));
    std::ofstream(m_folder / "large") << std::string(kLargestKeyFile + 1, 'x');
    QCOMPARE(reasonOf(folder.read("large")), std::string("TooLarge"));
}

void KeyDiskTest::leftovers()
{
    const KeyDisk folder = disk();
    fs::create_directories(m_folder / ".new-1");
    fs::create_directories(m_folder / "w/hotkeys");
    fs::create_directories(m_folder / ".new-2");
    for (const char* const file : { ".new-1/coldkey", ".new-1/coldkeypub.txt", ".new-1/.new-3", "w/.new-4",
             "w/hotkeys/.new-5", "w/coldkey", "w/hotkeys/h", ".newer", ".new-2/something of others" }) {
        std::ofstream(m_folder / file) << "x";
    }
    QVERIFY(folder.lock().has_value());
    // Only what this program can have left.
    std::vector<std::string> left;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
        if (!entry.is_directory()) {
            left.push_back(fs::relative(entry.path(), m_folder).string());
        }
    }
    std::sort(left.begin(), left.end());
    QCOMPARE(left,
        (std::vector<std::string> { ".new-2/something of others", ".newer", "w/coldkey", "w/hotkeys/h" }));
    QVERIFY(!fs::exists(m_folder / ".new-1"));
}

void KeyDiskTest::locks()
{
    const KeyDisk folder = disk();
    const KeyDisk same = disk();
    {
        const auto lock = folder.lock();
        QVERIFY(lock.has_value());
        QCOMPARE(reasonOf(same.lock()), std::string("Busy"));
        QCOMPARE(reasonOf(folder.lock()), std::string("Busy"));
    }
    QVERIFY(same.lock().has_value());
}

QTEST_GUILESS_MAIN(KeyDiskTest)
#include "key_disk_test.moc"
