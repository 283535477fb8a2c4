// SPDX-License-Identifier: MIT
#pragma once

// Folders and files of keys, as the system calls see them. Everything below the first folder is reached
// through open descriptors, so that no symbolic link is followed and nothing can be exchanged on the way.
//
// A file is written without a name (or, where the file system has no such files, under one that starts with
// ".new-"), synced, read back, checked, given its name, and its folder synced. A process that is killed at
// any moment leaves the old state or the new one.

#include "core/crypto/secret.hpp"
#include "core/wallet/key_error.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::wallet {

/// An open descriptor.
class Descriptor {
public:
    explicit Descriptor(int number = -1) noexcept
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] bool valid() const noexcept { return m_number >= 0; }
    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    int m_number;
};

/// Looks at the bytes that were read back before they get their name; an error ends the writing.
using CheckWritten = std::function<Result<void>(ByteView)>;

class KeyDisk {
public:
    enum class Temporary : std::uint8_t {
        Unnamed,
        Named
    }; ///< Named: for file systems without the other, and tests

    struct File {
        crypto::Secret content;
        bool readableByOthers = false; ///< by the group or everybody
    };

    /// Links in the path are followed. Errors: NotFound, NotAFile (no folder), NotReadable.
    [[nodiscard]] static Result<KeyDisk> open(const std::filesystem::path& folder);
    /// The same, made with mode 0700 if it is missing. Errors: also NotWritable, NoSpace.
    [[nodiscard]] static Result<KeyDisk> make(const std::filesystem::path& folder);

    /// A folder inside. Errors: NotFound, IsLink, NotAFile, NotReadable.
    [[nodiscard]] Result<KeyDisk> child(const std::string& name) const;
    [[nodiscard]] Result<KeyDisk> makeChild(const std::string& name) const;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

    /// What is inside, in order, without "." and "..". Errors: NotReadable.
    [[nodiscard]] Result<std::vector<std::string>> names() const;
    [[nodiscard]] bool has(const std::string& name) const; ///< of any kind, links to nowhere included
    [[nodiscard]] bool isFolder(const std::string& name) const;
    [[nodiscard]] bool isLink(const std::string& name) const;

    /// A regular file of at most kLargestKeyFile bytes. Errors: NotFound, IsLink, NotAFile, TooLarge,
    /// NotReadable.
    [[nodiscard]] Result<File> read(const std::string& name) const;

    /// Mode 0600. Errors: NameTaken, NoSpace, NotWritable and those of `check`.
    [[nodiscard]] Result<void> writeNew(const std::string& name, ByteView content,
        const CheckWritten& check = {}, Temporary temporary = Temporary::Unnamed) const;
    /// Where the old content of a file goes.
    struct Backup {
        const KeyDisk& folder;
        std::string name;
    };
    /// Puts other content in the place of a file, which goes to the backup, or nowhere. There is no moment
    /// without a file of the name. Errors: NotFound, NoSpace, NotWritable and those of `check`.
    [[nodiscard]] Result<void> replace(const std::string& name, ByteView content,
        const std::optional<Backup>& backup, const CheckWritten& check = {}) const;
    /// Moves a file or folder; never over another. Errors: NotFound, NameTaken, NotWritable.
    [[nodiscard]] Result<void> move(
        const std::string& name, const KeyDisk& target, const std::string& newName) const;
    /// Mode 0600 for a regular file. Errors: those of read, NotWritable.
    [[nodiscard]] Result<void> makePrivate(const std::string& name) const;

    void removeFile(const std::string& name) const; ///< for what was just made
    void removeFolder(const std::string& name) const; ///< if it is empty
    /// Of the folder of all wallets, for one change. Clears what killed processes left under temporary names,
    /// here and in the wallets. Errors: Busy.
    [[nodiscard]] Result<Descriptor> lock() const;

private:
    KeyDisk(Descriptor descriptor, std::filesystem::path path)
        : m_descriptor(std::move(descriptor))
        , m_path(std::move(path))
    {
    }
    void removeLeftovers() const;
    /// depth: how many levels of folders below this one are cleared too.
    void removeLeftoversBelow(int depth) const;
    [[nodiscard]] Result<void> linkAs(const Descriptor& file, const std::string& name) const;
    [[nodiscard]] Result<std::string> writeTemporary(ByteView content, const CheckWritten& check) const;
    [[nodiscard]] bool sync() const;

    Descriptor m_descriptor;
    std::filesystem::path m_path;
};

} // namespace taonaut::wallet
