// SPDX-License-Identifier: MIT
#include "core/service/profile.hpp"
#include "tests/unit/service/size_limit.hpp"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace taonaut;
using service::Profile;
using service::ProfileError;

class ProfileTest : public QObject {
    Q_OBJECT
private slots:
    void filesAreReplacedWhole();
    void foldersAndFilesArePrivate();
    void absentFilesAreEmpty();
    void damagedFilesAreKeptAside();
    void unwritableAndUnreadable();
    void fullDiskLeavesTheOldFile();
    void walletsFolder();
    void everyReasonHasAName();
};

namespace {

std::filesystem::path fileIn(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

} // namespace

void ProfileTest::filesAreReplacedWhole()
{
    const QTemporaryDir folder;
    const auto file = fileIn(folder, "deep/er/file.json");
    QVERIFY(Profile::writeJson(file, { { "a", 1 } }).has_value());
    QVERIFY(Profile::writeJson(file, { { "b", std::string(100'000, 'x') } }).has_value());
    QVERIFY(Profile::writeJson(file, { { "c", 3 } }).has_value());
    const Result<nlohmann::json> read = Profile::readJson(file);
    QVERIFY(read.has_value());
    QCOMPARE(read->dump(), std::string(R"({"c":3})"));
    // Nothing temporary stays behind.
    QCOMPARE(QDir(QString::fromStdString(file.parent_path().string())).entryList(QDir::Files),
        QStringList("file.json"));
}

void ProfileTest::foldersAndFilesArePrivate()
{
    const QTemporaryDir folder;
    const auto file = fileIn(folder, "private/file");
    QVERIFY(Profile::writeFile(file, "secretless, but nobody's business").has_value());
    struct stat status { };
    QCOMPARE(stat(file.parent_path().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
    QCOMPARE(stat(file.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void ProfileTest::absentFilesAreEmpty()
{
    const QTemporaryDir folder;
    QCOMPARE(*Profile::readFile(fileIn(folder, "none")), std::string());
    QVERIFY(Profile::readJson(fileIn(folder, "none"))->is_null());
}

void ProfileTest::damagedFilesAreKeptAside()
{
    const QTemporaryDir folder;
    const auto file = fileIn(folder, "book.json");
    for (const std::string& bytes : { std::string("{"), std::string("\0\0\0", 3), std::string("\xff\xfe{}"),
             std::string(200'000, '[') }) {
        QVERIFY(Profile::writeFile(file, bytes).has_value());
        QVERIFY(Profile::readJson(file).error().is(ProfileError::Damaged));
        QVERIFY(!QFile::exists(QString::fromStdString(file.string())));
        QFile aside(QString::fromStdString(file.string()) + ".damaged");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll().toStdString(), bytes);
        QVERIFY(Profile::readJson(file)->is_null()); // and life goes on
    }
}

void ProfileTest::unwritableAndUnreadable()
{
    const QTemporaryDir folder;
    QVERIFY(Profile::writeFile(fileIn(folder, "blocker"), "a file").has_value());
    QVERIFY(Profile::writeFile(fileIn(folder, "blocker/file"), "x").error().is(ProfileError::NotWritable));
    QVERIFY(Profile::makeFolder(fileIn(folder, "blocker/folder")).error().is(ProfileError::NotWritable));
    // A folder where a file should be can be read by nobody.
    QVERIFY(Profile::makeFolder(fileIn(folder, "folder")).has_value());
    QVERIFY(Profile::readFile(fileIn(folder, "folder")).error().is(ProfileError::NotReadable));
    QVERIFY(Profile::readJson(fileIn(folder, "folder")).error().is(ProfileError::NotReadable));
    QVERIFY(Profile::writeFile(fileIn(folder, "folder"), "x").error().is(ProfileError::NotWritable));
}

void ProfileTest::fullDiskLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto file = fileIn(folder, "activity.json");
    QVERIFY(Profile::writeFile(file, "the old book").has_value());
    {
        const test::SizeLimit limit(4'096);
        const Result<void> written = Profile::writeFile(file, std::string(1 << 20, 'x'));
        QVERIFY(!written.has_value());
        QVERIFY(written.error().is(ProfileError::NoSpace));
        // Nor may the part of a small file that still fits take the place of the old one.
        const test::SizeLimit less(8);
        QVERIFY(Profile::writeFile(file, "the new book").error().is(ProfileError::NoSpace));
    }
    QCOMPARE(*Profile::readFile(file), std::string("the old book"));
    QVERIFY(Profile::writeFile(file, "the new book").has_value());
}

void ProfileTest::walletsFolder()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray variable = qgetenv("BT_WALLET_PATH");
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toUtf8());
    qunsetenv("BT_WALLET_PATH");
    const Profile usual;
    const Profile chosen(fileIn(folder, "profile"));
    QCOMPARE(usual.wallets(), fileIn(folder, ".bittensor/wallets"));
    QCOMPARE(chosen.wallets(), fileIn(folder, "profile/wallets")); // a chosen profile stays by itself
    qputenv("BT_WALLET_PATH", "/srv/wallets");
    QCOMPARE(usual.wallets(), std::filesystem::path("/srv/wallets"));
    QCOMPARE(chosen.wallets(), std::filesystem::path("/srv/wallets"));
    QCOMPARE(chosen.wallets("/option"), std::filesystem::path("/option")); // over everything
    qputenv("BT_WALLET_PATH", "~/keys");
    QCOMPARE(usual.wallets(), fileIn(folder, "keys"));
    qputenv("BT_WALLET_PATH", "");
    QCOMPARE(usual.wallets(), fileIn(folder, ".bittensor/wallets"));
    qputenv("HOME", home);
    if (variable.isNull()) {
        qunsetenv("BT_WALLET_PATH");
    } else {
        qputenv("BT_WALLET_PATH", variable);
    }
}

void ProfileTest::everyReasonHasAName()
{
    for (const auto reason : { ProfileError::NotWritable, ProfileError::NoSpace, ProfileError::NotReadable,
             ProfileError::Damaged }) {
        QVERIFY(nameOf(reason) != "Unknown");
    }
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
