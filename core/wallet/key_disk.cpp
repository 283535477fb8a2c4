// SPDX-License-Identifier: MIT
#include "core/wallet/key_disk.hpp"

#include "core/base/hex.hpp"
#include "core/wallet/key_form.hpp"
#include "core/wallet/wallet_name.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace taonaut::wallet {

namespace {

using crypto::Secret;

constexpr std::string_view kTemporary = ".new-";
constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;

std::string temporaryName()
{
    return std::string(kTemporary) + toBareHex(Secret::random(8).view());
}

tl::unexpected<Error> writeFailure()
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? KeyError::NoSpace : errno == EEXIST ? KeyError::NameTaken : KeyError::NotWritable);
}

bool writeAll(int file, ByteView content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// From the start of the file, as much as there is up to the size of the buffer.
std::size_t readAll(int file, std::span<std::byte> buffer)
{
    std::size_t used = 0;
    while (used < buffer.size()) {
        const ssize_t part
            = ::pread(file, buffer.data() + used, buffer.size() - used, static_cast<off_t>(used));
        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part <= 0) {
            break;
        }
        used += static_cast<std::size_t>(part);
    }
    return used;
}

/// Writes, syncs, reads back and checks an open empty file.
Result<void> fill(const Descriptor& file, ByteView content, const CheckWritten& check)
{
    // The mode of a new file is subject to the umask.
    if (::fchmod(file.number(), kPrivateFile) != 0 || !writeAll(file.number(), content)
        || ::fsync(file.number()) != 0) {
        return writeFailure();
    }
    Secret back(content.size() + 1);
    const std::size_t size = readAll(file.number(), back.mutableView());
    if (size != content.size() || !equal(back.view().first(size), content)) {
        return fail(KeyError::NotWritable, "the file does not read back as it was written");
    }
    return check ? check(back.view().first(size)) : Result<void>();
}

Error openFailure(int folder, const std::string& name)
{
    struct stat status { };
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return Error(errno == ENOENT ? KeyError::NotFound : KeyError::NotReadable);
    }
    return Error(S_ISLNK(status.st_mode) ? KeyError::IsLink : KeyError::NotReadable);
}

} // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    if (this != &other) {
        if (valid()) {
            ::close(m_number);
        }
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

Descriptor::~Descriptor()
{
    if (valid()) {
        ::close(m_number);
    }
}

Result<KeyDisk> KeyDisk::open(const std::filesystem::path& folder)
{
    Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.valid()) {
        return fail(errno == ENOENT ? KeyError::NotFound
                : errno == ENOTDIR  ? KeyError::NotAFile
                                    : KeyError::NotReadable);
    }
    return KeyDisk(std::move(opened), folder);
}

Result<KeyDisk> KeyDisk::make(const std::filesystem::path& folder)
{
    Result<KeyDisk> existing = open(folder);
    if (existing || !existing.error().is(KeyError::NotFound)) {
        const bool blocked = !existing && existing.error().is(KeyError::NotAFile);
        return blocked ? fail(KeyError::NotWritable) : std::move(existing);
    }
    std::error_code problem;
    std::filesystem::create_directories(folder.parent_path(), problem);
    if (::mkdir(folder.c_str(), kPrivateFolder) != 0 && errno != EEXIST) {
        return writeFailure();
    }
    return open(folder);
}

Result<KeyDisk> KeyDisk::child(const std::string& name) const
{
    struct stat status { };
    if (::fstatat(m_descriptor.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return fail(errno == ENOENT ? KeyError::NotFound : KeyError::NotReadable);
    }
    if (!S_ISDIR(status.st_mode)) {
        return fail(S_ISLNK(status.st_mode) ? KeyError::IsLink : KeyError::NotAFile);
    }
    Descriptor opened(
        ::openat(m_descriptor.number(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!opened.valid()) {
        return fail(KeyError::NotReadable);
    }
    return KeyDisk(std::move(opened), m_path / name);
}

Result<KeyDisk> KeyDisk::makeChild(const std::string& name) const
{
    const bool made = ::mkdirat(m_descriptor.number(), name.c_str(), kPrivateFolder) == 0;
    if (!made && errno != EEXIST) {
        return writeFailure();
    }
    if (made && !sync()) {
        return writeFailure();
    }
    return child(name);
}

Result<std::vector<std::string>> KeyDisk::names() const
{
    const int copy = ::openat(m_descriptor.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto close = [](DIR* stream) { ::closedir(stream); };
    const std::unique_ptr<DIR, decltype(close)> stream(copy < 0 ? nullptr : ::fdopendir(copy), close);
    if (!stream) {
        return fail(KeyError::NotReadable);
    }
    std::vector<std::string> result;
    while (const dirent* const entry = ::readdir(stream.get())) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") {
            result.push_back(name);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool KeyDisk::has(const std::string& name) const
{
    struct stat status { };
    return ::fstatat(m_descriptor.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

bool KeyDisk::isFolder(const std::string& name) const
{
    struct stat status { };
    return ::fstatat(m_descriptor.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISDIR(status.st_mode);
}

bool KeyDisk::isLink(const std::string& name) const
{
    struct stat status { };
    return ::fstatat(m_descriptor.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISLNK(status.st_mode);
}

Result<KeyDisk::File> KeyDisk::read(const std::string& name) const
{
    const Descriptor file(
        ::openat(m_descriptor.number(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.valid()) {
        return tl::unexpected<Error>(openFailure(m_descriptor.number(), name));
    }
    struct stat status { };
    if (::fstat(file.number(), &status) != 0) {
        return fail(KeyError::NotReadable);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(KeyError::NotAFile);
    }
    if (static_cast<std::uint64_t>(status.st_size) > kLargestKeyFile) {
        return fail(KeyError::TooLarge);
    }
    Secret content(static_cast<std::size_t>(status.st_size));
    const std::size_t size = readAll(file.number(), content.mutableView());
    File result;
    result.content = size == content.size() ? std::move(content) : Secret::copyOf(content.view().first(size));
    result.readableByOthers = (status.st_mode & 0077U) != 0;
    return result;
}

/// Gives a file without a name its name, unless that exists.
Result<void> KeyDisk::linkAs(const Descriptor& file, const std::string& name) const
{
    const std::string source = "/proc/self/fd/" + std::to_string(file.number());
    if (::linkat(AT_FDCWD, source.c_str(), m_descriptor.number(), name.c_str(), AT_SYMLINK_FOLLOW) != 0) {
        return writeFailure();
    }
    return {};
}

/// A complete and checked file under a temporary name.
Result<std::string> KeyDisk::writeTemporary(ByteView content, const CheckWritten& check) const
{
    const std::string name = temporaryName();
    const Descriptor file(::openat(m_descriptor.number(), name.c_str(),
        O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kPrivateFile));
    if (!file.valid()) {
        return writeFailure();
    }
    if (auto filled = fill(file, content, check); !filled) {
        removeFile(name);
        return fail(filled);
    }
    return name;
}

Result<void> KeyDisk::writeNew(
    const std::string& name, ByteView content, const CheckWritten& check, Temporary temporary) const
{
    if (has(name)) {
        return fail(KeyError::NameTaken); // before the slow check; the link decides
    }
    const Descriptor unnamed(temporary == Temporary::Named
            ? -1
            : ::openat(m_descriptor.number(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, kPrivateFile));
    bool linked = false;
    if (unnamed.valid()) {
        if (auto filled = fill(unnamed, content, check); !filled) {
            return filled;
        }
        const Result<void> link = linkAs(unnamed, name);
        if (!link && link.error().is(KeyError::NameTaken)) {
            return link;
        }
        linked = link.has_value();
    }
    if (!linked) { // no files without a name here, or no /proc
        const Result<std::string> written = writeTemporary(content, check);
        if (!written) {
            return fail(written);
        }
        if (auto moved = move(*written, *this, name); !moved) {
            removeFile(*written);
            return moved;
        }
    }
    if (!sync()) {
        const auto failure = writeFailure();
        removeFile(name);
        return failure;
    }
    return {};
}

Result<void> KeyDisk::replace(const std::string& name, ByteView content, const std::optional<Backup>& backup,
    const CheckWritten& check) const
{
    const Result<File> old = read(name);
    if (!old) {
        return fail(old);
    }
    // Until it has the content, the new file has no name that a killed process could leave behind.
    const Descriptor unnamed(
        ::openat(m_descriptor.number(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, kPrivateFile));
    std::string written = temporaryName();
    if (unnamed.valid()) {
        if (auto filled = fill(unnamed, content, check); !filled) {
            return filled;
        }
    }
    if (!unnamed.valid() || !linkAs(unnamed, written)) {
        const Result<std::string> named = writeTemporary(content, check);
        if (!named) {
            return fail(named);
        }
        written = *named;
    }
    // A copy, not a link: the backup is 0600 and stays what it is whatever happens to the file.
    const Result<void> kept
        = backup ? backup->folder.writeNew(backup->name, old->content.view()) : Result<void>();
    if (!kept) {
        removeFile(written);
        return kept;
    }
    if (::renameat(m_descriptor.number(), written.c_str(), m_descriptor.number(), name.c_str()) != 0
        || !sync()) {
        const auto failure = writeFailure();
        removeFile(written);
        return failure;
    }
    return {};
}

Result<void> KeyDisk::move(const std::string& name, const KeyDisk& target, const std::string& newName) const
{
    const int from = m_descriptor.number();
    const int to = target.m_descriptor.number();
    if (::renameat2(from, name.c_str(), to, newName.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == ENOENT) {
            return fail(KeyError::NotFound);
        }
        // File systems without this form of rename: the lock keeps others of this program away meanwhile.
        const bool unsupported = errno == EINVAL || errno == ENOSYS;
        if (!unsupported) {
            return writeFailure();
        }
        if (target.has(newName)) {
            return fail(KeyError::NameTaken);
        }
        if (::renameat(from, name.c_str(), to, newName.c_str()) != 0) {
            return writeFailure();
        }
    }
    return sync() && target.sync() ? Result<void>() : fail(KeyError::NotWritable);
}

Result<void> KeyDisk::makePrivate(const std::string& name) const
{
    const Descriptor file(
        ::openat(m_descriptor.number(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.valid()) {
        return tl::unexpected<Error>(openFailure(m_descriptor.number(), name));
    }
    struct stat status { };
    if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return fail(KeyError::NotAFile);
    }
    return ::fchmod(file.number(), kPrivateFile) == 0 ? Result<void>() : fail(KeyError::NotWritable);
}

void KeyDisk::removeFile(const std::string& name) const
{
    ::unlinkat(m_descriptor.number(), name.c_str(), 0);
}

void KeyDisk::removeFolder(const std::string& name) const
{
    ::unlinkat(m_descriptor.number(), name.c_str(), AT_REMOVEDIR);
}

void KeyDisk::removeLeftovers() const
{
    for (const std::string& name : names().value_or(std::vector<std::string>())) {
        if (!name.starts_with(kTemporary)) {
            continue;
        }
        if (const auto folder = child(name)) { // a wallet that was being made
            for (const char* const file : { kColdkeyFile, kColdkeyPublicFile }) {
                folder->removeFile(file);
            }
            folder->removeLeftovers();
            removeFolder(name);
        } else {
            removeFile(name);
        }
    }
}

void KeyDisk::removeLeftoversBelow(int depth) const
{
    removeLeftovers();
    if (depth == 0) {
        return;
    }
    for (const std::string& name : names().value_or(std::vector<std::string>())) {
        if (const auto folder = child(name)) {
            folder->removeLeftoversBelow(depth - 1);
        }
    }
}

Result<Descriptor> KeyDisk::lock() const
{
    Descriptor own(::openat(m_descriptor.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!own.valid()) {
        return fail(KeyError::NotReadable);
    }
    if (::flock(own.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return fail(KeyError::Busy);
    }
    removeLeftoversBelow(2); // a wallet's folder, and its hotkeys and backups
    return own; // a file system without locks has no second instance that could hold one
}

/// Makes names durable. Some file systems cannot sync folders and say so with EINVAL.
bool KeyDisk::sync() const
{
    return ::fsync(m_descriptor.number()) == 0 || errno == EINVAL;
}

} // namespace taonaut::wallet
