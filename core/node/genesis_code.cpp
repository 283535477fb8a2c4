// SPDX-License-Identifier: MIT
#include "core/node/genesis_code.hpp"

#include "core/metadata/runtime_api_id.hpp"
#include "core/subtensor/runtime_api.hpp"
#include "core/subtensor/runtime_version.hpp"

#include <algorithm>

// WebAssembly core specification 1.0, chapter 5 (binary format).
namespace taonaut::node {
namespace {

namespace api = subtensor::api;

enum Section : std::uint8_t {
    Custom = 0,
    Types = 1,
    Imports = 2,
    Functions = 3,
    Globals = 6,
    Exports = 7,
    Code = 10,
    Data = 11,
};
constexpr std::uint8_t kI32 = 0x7f;
constexpr std::uint8_t kI64 = 0x7e;
constexpr std::uint8_t kI32Const = 0x41;
constexpr std::uint8_t kI64Const = 0x42;
constexpr std::uint8_t kEnd = 0x0b;
constexpr std::uint8_t kExportFunction = 0;
constexpr std::uint8_t kExportGlobal = 3;
constexpr std::uint32_t kDataOffset = 1024;
constexpr std::uint32_t kHeapBase = 65'536;
constexpr std::uint32_t kMemoryPages = 20;

class Writer {
public:
    Writer& byte(std::uint8_t value)
    {
        m_bytes.push_back(static_cast<std::byte>(value));
        return *this;
    }
    Writer& raw(ByteView bytes)
    {
        append(m_bytes, bytes);
        return *this;
    }
    /// LEB128 without sign.
    Writer& number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7) {
            byte(static_cast<std::uint8_t>(value | 0x80));
        }
        return byte(static_cast<std::uint8_t>(value));
    }
    /// LEB128 with sign, of a number that is not negative.
    Writer& signedNumber(std::uint64_t value)
    {
        for (; value >= 0x40; value >>= 7) {
            byte(static_cast<std::uint8_t>(value | 0x80));
        }
        return byte(static_cast<std::uint8_t>(value));
    }
    Writer& sized(ByteView bytes) { return number(bytes.size()).raw(bytes); }
    Writer& name(std::string_view text) { return sized(bytesOf(text)); }
    Writer& section(Section id, const Writer& contents) { return byte(id).sized(contents.m_bytes); }
    [[nodiscard]] const Bytes& bytes() const noexcept { return m_bytes; }

private:
    Bytes m_bytes;
};

/// An exported function and what it answers.
struct Answer {
    std::string name;
    Bytes bytes;
};

std::vector<Answer> answersOf(const consensus::AuraAuthorities& authors,
    const consensus::AuthorityList& voters, Milliseconds slotDuration)
{
    return {
        { api::kSlotDuration.fullName(),
            api::kSlotDuration.encodeAnswer({ static_cast<std::uint64_t>(slotDuration.count()) }) },
        { api::kAuraAuthorities.fullName(), consensus::encodeAuraAuthorities(authors) },
        { api::kGrandpaAuthorities.fullName(), consensus::encodeAuthorityList(voters) },
        { api::kCurrentSetId.fullName(), api::kCurrentSetId.encodeAnswer(0) },
    };
}

/// Name and version of a group of functions, as the section `runtime_apis` lists them.
Bytes groupVersions()
{
    Writer out;
    for (const std::string_view group :
        { api::kVersion.group, api::kSlotDuration.group, api::kCurrentSetId.group, api::kMetadata.group }) {
        const auto id = metadata::runtimeApiId(group);
        for (const auto& [listed, version] : subtensor::runtimeVersion().apis) {
            if (listed == id) {
                out.raw(id).raw(subtensor::encode(version));
            }
        }
    }
    return out.bytes();
}

Bytes versionWithoutApis()
{
    subtensor::RuntimeVersion version = subtensor::runtimeVersion();
    version.apis.clear();
    return subtensor::encode(version);
}

void writeDeclarations(Writer& out, std::size_t functions)
{
    out.section(Types, Writer().number(1).byte(0x60).number(2).byte(kI32).byte(kI32).number(1).byte(kI64));
    out.section(Imports, Writer().number(1).name("env").name("memory").byte(2).byte(0).number(kMemoryPages));
    Writer kinds;
    kinds.number(functions);
    for (std::size_t i = 0; i < functions; ++i) {
        kinds.number(0);
    }
    out.section(Functions, kinds);
    out.section(
        Globals, Writer().number(1).byte(kI32).byte(0).byte(kI32Const).signedNumber(kHeapBase).byte(kEnd));
}

void writeFunctions(Writer& out, const std::vector<Answer>& answers)
{
    Writer exports;
    Writer code;
    Bytes data;
    exports.number(answers.size() + 1);
    code.number(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        exports.name(answers[i].name).byte(kExportFunction).number(i);
        const std::uint64_t where = kDataOffset + data.size();
        const std::uint64_t result = where | std::uint64_t { answers[i].bytes.size() } << 32;
        code.sized(Writer().number(0).byte(kI64Const).signedNumber(result).byte(kEnd).bytes());
        append(data, answers[i].bytes);
    }
    exports.name("__heap_base").byte(kExportGlobal).number(0);
    out.section(Exports, exports).section(Code, code);
    out.section(
        Data, Writer().number(1).number(0).byte(kI32Const).signedNumber(kDataOffset).byte(kEnd).sized(data));
}

} // namespace

Bytes genesisCode(const consensus::AuraAuthorities& authors, const consensus::AuthorityList& voters,
    Milliseconds slotDuration)
{
    const std::vector<Answer> answers = answersOf(authors, voters, slotDuration);
    Writer out;
    out.byte(0).raw(bytesOf("asm")).byte(1).byte(0).byte(0).byte(0);
    writeDeclarations(out, answers.size());
    writeFunctions(out, answers);
    out.section(Custom, Writer().name("runtime_version").raw(versionWithoutApis()));
    out.section(Custom, Writer().name("runtime_apis").raw(groupVersions()));
    return out.bytes();
}

} // namespace taonaut::node
