// SPDX-License-Identifier: MIT
#include "core/wallet/new_file.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/secret.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace taonaut::wallet {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) noexcept
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] bool valid() const noexcept { return m_number >= 0; }
    [[nodiscard]] int number() const noexcept { return m_number; }
    /// Whether the system took over everything that was written.
    bool close() noexcept
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

/// Removes the file on every way out of a failed write.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& folder)
        : m_path(folder / (".new-" + toBareHex(crypto::Secret::random(8).view())))
    {
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { ::unlink(m_path.c_str()); }

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

tl::unexpected<Error> writeFailure()
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? KeystoreError::NoSpace : KeystoreError::NotWritable);
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

Result<void> writeSynced(const std::filesystem::path& path, ByteView content)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.valid() || !writeAll(file.number(), content) || ::fsync(file.number()) != 0 || !file.close()) {
        return writeFailure();
    }
    return {};
}

/// Gives the file its name unless that exists.
bool renameToNew(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    // File systems without this form of rename have links, which never replace either.
    return (errno == EINVAL || errno == ENOSYS) && ::link(from.c_str(), to.c_str()) == 0;
}

/// Makes the new name itself durable. Some file systems cannot sync folders and say so with EINVAL.
bool syncFolder(const std::filesystem::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.valid() && (::fsync(opened.number()) == 0 || errno == EINVAL);
}

} // namespace

Result<void> writeNewFile(const std::filesystem::path& path, ByteView content)
{
    const TemporaryFile temporary(path.parent_path());
    if (auto written = writeSynced(temporary.path(), content); !written) {
        return written;
    }
    const Result<Bytes> back = readSmallFile(temporary.path(), content.size());
    if (!back || *back != toBytes(content)) {
        return fail(KeystoreError::NotWritable, "the file does not read back as it was written");
    }
    if (!renameToNew(temporary.path(), path)) {
        return errno == EEXIST ? fail(KeystoreError::NameTaken) : writeFailure();
    }
    if (!syncFolder(path.parent_path())) {
        const auto failure = writeFailure();
        ::unlink(path.c_str());
        return failure;
    }
    return {};
}

Result<Bytes> readSmallFile(const std::filesystem::path& path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.valid()) {
        return fail(errno == ENOENT ? KeystoreError::NotFound : KeystoreError::NotWritable);
    }
    struct stat status { };
    if (::fstat(file.number(), &status) != 0) {
        return fail(KeystoreError::NotWritable);
    }
    if (!S_ISREG(status.st_mode) || static_cast<std::uint64_t>(status.st_size) > limit) {
        return fail(KeystoreError::NotAWallet);
    }
    Bytes content(static_cast<std::size_t>(status.st_size));
    std::size_t used = 0;
    while (used < content.size()) {
        const ssize_t part = ::read(file.number(), content.data() + used, content.size() - used);
        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part <= 0) {
            break;
        }
        used += static_cast<std::size_t>(part);
    }
    content.resize(used);
    return content;
}

} // namespace taonaut::wallet
