// SPDX-License-Identifier: MIT
// What a computer does to files: the process is killed, the disk is full, bytes are lost or changed.

#include "tests/unit/store/store_fixture.hpp"

#include <QtTest>
#include <csignal>
#include <fstream>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace taonaut;
using namespace taonaut::store;

class StoreHarmTest : public QObject {
    Q_OBJECT
private slots:
    void killedAtRandomMoments();
    void diskFull();
    void notADatabase();
    void truncated();
    void garbled();
};

namespace {

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

void writeFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// Commits block after block and reports each on the pipe once its commit returned.
[[noreturn]] void writeForEver(const std::filesystem::path& file, int pipe)
{
    auto store = NodeStore::open(file);
    if (!store) {
        _exit(1);
    }
    const auto head = *(*store)->head();
    for (std::uint32_t number = head ? head->number.value() + 1 : 0;; ++number) {
        if (!(*store)->commit(writeOf(number)) || write(pipe, &number, sizeof(number)) != sizeof(number)) {
            _exit(1);
        }
    }
}

/// The last number that came through the pipe.
std::optional<std::uint32_t> lastReported(int pipe)
{
    std::optional<std::uint32_t> last;
    std::uint32_t number = 0;
    while (read(pipe, &number, sizeof(number)) == sizeof(number)) {
        last = number;
    }
    return last;
}

/// Starts a writer, kills it after a while and answers what it reported.
std::optional<std::uint32_t> runAndKill(const std::filesystem::path& file, std::chrono::microseconds after)
{
    int ends[2];
    if (pipe(ends) != 0) {
        return std::nullopt;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        writeForEver(file, ends[1]);
    }
    close(ends[1]);
    usleep(static_cast<useconds_t>(after.count()));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    const auto last = lastReported(ends[0]);
    close(ends[0]);
    return last;
}

/// Opens and reads everything. True when each answer is one, or the reason Damaged.
bool answersOrSaysDamaged(const std::filesystem::path& file, int& damaged)
{
    const auto accept = [&](const auto& result) {
        damaged += result ? 0 : 1;
        return result || result.error().is(StoreError::Damaged);
    };
    const auto store = NodeStore::open(file);
    if (!accept(store)) {
        return false;
    }
    bool fine = true;
    if (store) {
        fine = accept((*store)->headState());
        for (std::uint32_t number = 0; number < 60; ++number) {
            fine = fine && accept((*store)->block(BlockNumber(number)));
            fine = fine && accept((*store)->undo(BlockNumber(number)));
        }
    }
    return fine;
}

} // namespace

void StoreHarmTest::killedAtRandomMoments()
{
    const Folder folder;
    std::mt19937 random(20260701);
    std::optional<std::uint32_t> reported;
    for (int round = 0; round < 40; ++round) {
        const auto last = runAndKill(folder.file(), std::chrono::microseconds(500 + random() % 10'000));
        reported = last ? last : reported;
        auto store = NodeStore::open(folder.file());
        QVERIFY2(store, store ? "" : store.error().text().c_str());
        const auto head = *(*store)->head();
        if (reported) {
            QVERIFY(head.has_value());
            QVERIFY2(head->number.value() >= *reported, "a block that was committed is gone");
            QVERIFY(isWhole(**store));
        }
    }
    QVERIFY(reported.has_value());
}

void StoreHarmTest::diskFull()
{
    const Folder folder;
    fill(folder.file(), 30);
    const pid_t child = fork();
    if (child == 0) {
        // No file of this process may grow beyond the limit: to the database it is a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 300'000, 300'000 };
        setrlimit(RLIMIT_FSIZE, &limit);
        auto store = NodeStore::open(folder.file());
        if (!store) {
            _exit(2);
        }
        Result<void> done;
        std::uint32_t number = 31;
        while (number < 5'000 && (done = (*store)->commit(writeOf(number)))) {
            ++number;
        }
        if (done || !done.error().is(StoreError::Full)) {
            std::fputs(done ? "never full" : done.error().text().c_str(), stderr);
            _exit(3);
        }
        const bool again = (*store)->commit(writeOf(number)).error().is(StoreError::Full);
        _exit(
            again && (*store)->head()->value().number == BlockNumber(number - 1) && isWhole(**store) ? 0 : 4);
    }
    int status = -1;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    auto store = NodeStore::open(folder.file());
    QVERIFY(store);
    QVERIFY(isWhole(**store));
    const std::uint32_t newest = (*store)->head()->value().number.value();
    QVERIFY(newest > 30);
    QVERIFY((*store)->commit(writeOf(newest + 1)));
}

void StoreHarmTest::notADatabase()
{
    const Folder folder;
    writeFile(folder.file(), std::string(5'000, 'x'));
    QVERIFY(NodeStore::open(folder.file()).error().is(StoreError::Damaged));
    writeFile(folder.file(), "SQLite format 3");
    QVERIFY(NodeStore::open(folder.file()).error().is(StoreError::Damaged));
}

void StoreHarmTest::truncated()
{
    const Folder folder;
    fill(folder.file(), 59);
    const std::string whole = readFile(folder.file());
    QVERIFY(whole.size() > 20'000);
    for (std::size_t size = 1; size < whole.size(); size += 1'777) {
        writeFile(folder.file(), whole.substr(0, size));
        const auto store = NodeStore::open(folder.file());
        QVERIFY2(!store && store.error().is(StoreError::Damaged), std::to_string(size).c_str());
    }
}

void StoreHarmTest::garbled()
{
    const Folder folder;
    fill(folder.file(), 59);
    const std::string whole = readFile(folder.file());
    std::mt19937 random(42);
    int damaged = 0;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = whole;
        const std::size_t start = random() % bytes.size();
        const std::size_t length = std::min<std::size_t>(bytes.size() - start, 1 + random() % 3'000);
        for (std::size_t i = start; i < start + length; ++i) {
            bytes[i] = static_cast<char>(random());
        }
        writeFile(folder.file(), bytes);
        QVERIFY2(answersOrSaysDamaged(folder.file(), damaged), std::to_string(round).c_str());
    }
    QVERIFY2(damaged > 150, std::to_string(damaged).c_str());
}

QTEST_GUILESS_MAIN(StoreHarmTest)
#include "store_harm_test.moc"
