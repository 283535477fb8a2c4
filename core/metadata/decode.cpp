// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"
#include "core/metadata/type_codec.hpp"

namespace taonaut::metadata {

namespace {

constexpr std::string_view kMagic = "meta";
constexpr std::uint8_t kOldest = 14;
constexpr std::uint8_t kNewest = 16;

/// Reads the parts in which the three versions agree, and steps over what only version 16 says.
class MetadataReader {
public:
    MetadataReader(ByteView contents, std::uint8_t version)
        : m_reader(contents, Metadata::kMaximumParts)
        , m_version(version)
    {
    }
    Result<Metadata> read();

private:
    std::vector<Type> types();
    Pallet pallet();
    void storage(Pallet& pallet);
    StorageEntry storageEntry();
    std::optional<TypeId> enumeration();
    Constant constant();
    ExtrinsicFormat extrinsic();
    ExtrinsicFormat extrinsic14();
    ExtrinsicFormat extrinsic16();
    std::vector<TransactionExtension> extensions();
    RuntimeApi api();
    RuntimeFunction function();
    std::vector<RuntimeFunction::Argument> arguments();
    OuterEnums outerEnums();
    CustomValue custom();

    void skipDeprecation();
    void skipDeprecationNote();
    void skipAssociatedTypes();
    void skipViewFunctions();

    [[nodiscard]] bool is16() const noexcept { return m_version == 16; }
    scale::Decoder& in() { return m_reader.in(); }

    Reader m_reader;
    std::uint8_t m_version;
};

std::vector<Type> MetadataReader::types()
{
    TypeId next = 0;
    return m_reader.list(6, [&] {
        if (m_reader.typeId() != next++) {
            m_reader.refuse(MetadataError::TypeOutOfOrder, std::to_string(next - 1));
        }
        return readType(m_reader);
    });
}

void MetadataReader::skipDeprecationNote()
{
    (void)m_reader.text();
    (void)m_reader.optionalText();
}

void MetadataReader::skipDeprecation()
{
    const std::uint8_t tag = is16() ? in().u8() : 0;
    if (tag == 2) {
        skipDeprecationNote();
    } else if (tag > 2) {
        in().setError(scale::DecodeError::BadTag);
    }
}

StorageEntry MetadataReader::storageEntry()
{
    StorageEntry entry;
    entry.name = m_reader.text();
    entry.modifier = in().option() ? Modifier::Default : Modifier::Optional;
    if (in().option()) {
        entry.hashers = m_reader.list(1, [&] {
            const std::uint8_t hasher = in().u8();
            if (hasher > static_cast<std::uint8_t>(Hasher::Identity)) {
                in().setError(scale::DecodeError::BadTag);
            }
            return static_cast<Hasher>(hasher);
        });
        entry.key = m_reader.typeId();
        if (entry.hashers.empty()) {
            m_reader.refuse(MetadataError::HashersMismatch, entry.name);
        }
    }
    entry.value = m_reader.typeId();
    entry.defaultValue = toBytes(in().bytes());
    entry.docs = m_reader.lines();
    skipDeprecation();
    return entry;
}

void MetadataReader::storage(Pallet& pallet)
{
    if (in().option()) {
        pallet.storagePrefix = m_reader.text();
        pallet.storage = m_reader.list(6, [&] { return storageEntry(); });
    }
}

std::optional<TypeId> MetadataReader::enumeration()
{
    if (!in().option()) {
        return std::nullopt;
    }
    const TypeId type = m_reader.typeId();
    if (is16()) { // which cases are deprecated, by index
        (void)m_reader.list(2, [&] {
            const std::uint8_t index = in().u8();
            skipDeprecation();
            return index;
        });
    }
    return type;
}

Constant MetadataReader::constant()
{
    Constant constant;
    constant.name = m_reader.text();
    constant.type = m_reader.typeId();
    constant.value = toBytes(in().bytes());
    constant.docs = m_reader.lines();
    skipDeprecation();
    return constant;
}

void MetadataReader::skipAssociatedTypes()
{
    (void)m_reader.list(3, [&] {
        (void)m_reader.text();
        (void)m_reader.typeId();
        return m_reader.lines().size();
    });
}

void MetadataReader::skipViewFunctions()
{
    (void)m_reader.list(36, [&] {
        (void)in().raw(32);
        (void)function();
        return true;
    });
}

Pallet MetadataReader::pallet()
{
    Pallet pallet;
    pallet.name = m_reader.text();
    storage(pallet);
    pallet.calls = enumeration();
    pallet.events = enumeration();
    pallet.constants = m_reader.list(4, [&] { return constant(); });
    pallet.errors = enumeration();
    if (is16()) {
        skipAssociatedTypes();
        skipViewFunctions();
    }
    pallet.index = in().u8();
    if (m_version > 14) {
        pallet.docs = m_reader.lines();
    }
    skipDeprecation();
    return pallet;
}

std::vector<TransactionExtension> MetadataReader::extensions()
{
    return m_reader.list(3, [&] {
        TransactionExtension extension;
        extension.identifier = m_reader.text();
        extension.extra = m_reader.typeId();
        extension.additional = m_reader.typeId();
        return extension;
    });
}

ExtrinsicFormat MetadataReader::extrinsic14()
{
    ExtrinsicFormat format;
    format.type = m_reader.typeId();
    format.versions = { in().u8() };
    format.extensions = extensions();
    return format;
}

ExtrinsicFormat MetadataReader::extrinsic16()
{
    ExtrinsicFormat format;
    format.versions = m_reader.list(1, [&] { return in().u8(); });
    format.address = m_reader.typeId();
    format.call = m_reader.typeId();
    format.signature = m_reader.typeId();
    (void)m_reader.list(2, [&] { // which extensions each version of general transactions has
        const std::uint8_t version = in().u8();
        (void)m_reader.list(1, [&] { return in().compact<std::uint32_t>(); });
        return version;
    });
    format.extensions = extensions();
    return format;
}

ExtrinsicFormat MetadataReader::extrinsic()
{
    if (m_version == 14) {
        return extrinsic14();
    }
    if (is16()) {
        return extrinsic16();
    }
    ExtrinsicFormat format;
    format.versions = { in().u8() };
    format.address = m_reader.typeId();
    format.call = m_reader.typeId();
    format.signature = m_reader.typeId();
    format.extra = m_reader.typeId();
    format.extensions = extensions();
    return format;
}

std::vector<RuntimeFunction::Argument> MetadataReader::arguments()
{
    return m_reader.list(2, [&] {
        RuntimeFunction::Argument argument;
        argument.name = m_reader.text();
        argument.type = m_reader.typeId();
        return argument;
    });
}

RuntimeFunction MetadataReader::function()
{
    RuntimeFunction function;
    function.name = m_reader.text();
    function.arguments = arguments();
    function.result = m_reader.typeId();
    function.docs = m_reader.lines();
    skipDeprecation();
    return function;
}

RuntimeApi MetadataReader::api()
{
    RuntimeApi api;
    api.name = m_reader.text();
    api.functions = m_reader.list(4, [&] { return function(); });
    api.docs = m_reader.lines();
    if (is16()) {
        api.version = in().compact<std::uint32_t>();
    }
    skipDeprecation();
    return api;
}

OuterEnums MetadataReader::outerEnums()
{
    OuterEnums outer;
    outer.call = m_reader.typeId();
    outer.event = m_reader.typeId();
    outer.error = m_reader.typeId();
    return outer;
}

CustomValue MetadataReader::custom()
{
    CustomValue value;
    value.name = m_reader.text();
    value.type = m_reader.typeId();
    value.value = toBytes(in().bytes());
    return value;
}

Result<Metadata> MetadataReader::read()
{
    Metadata result;
    result.version = m_version;
    std::vector<Type> allTypes = types();
    result.pallets = m_reader.list(8, [&] { return pallet(); });
    result.extrinsic = extrinsic();
    if (!is16()) {
        result.runtimeType = m_reader.typeId();
    }
    if (m_version > 14) {
        result.apis = m_reader.list(3, [&] { return api(); });
        result.outerEnums = outerEnums();
        result.custom = m_reader.list(3, [&] { return custom(); });
    }
    if (const auto done = m_reader.finish(); !done) {
        return fail(done);
    }
    Result<TypeRegistry> registry = TypeRegistry::create(std::move(allTypes));
    if (!registry) {
        return fail(registry);
    }
    result.types = std::move(*registry);
    return result;
}

} // namespace

std::optional<std::uint8_t> versionOf(ByteView bytes)
{
    if (bytes.size() <= kMagic.size() || !equal(bytes.first(kMagic.size()), bytesOf(kMagic))) {
        return std::nullopt;
    }
    const auto version = std::to_integer<std::uint8_t>(bytes[kMagic.size()]);
    return version >= kOldest && version <= kNewest ? std::optional(version) : std::nullopt;
}

Result<Metadata> Metadata::decode(ByteView bytes)
{
    if (bytes.size() > kMaximumSize) {
        return fail(MetadataError::TooLarge, std::to_string(bytes.size()) + " bytes");
    }
    if (bytes.size() <= kMagic.size() || !equal(bytes.first(kMagic.size()), bytesOf(kMagic))) {
        return fail(MetadataError::NotMetadata);
    }
    const std::optional<std::uint8_t> version = versionOf(bytes);
    if (!version) {
        const auto found = std::to_integer<unsigned>(bytes[kMagic.size()]);
        return fail(MetadataError::UnknownVersion, std::to_string(found));
    }
    Result<Metadata> result = MetadataReader(bytes.subspan(kMagic.size() + 1), *version).read();
    if (!result) {
        return result;
    }
    if (const auto sound = result->validate(); !sound) {
        return fail(sound);
    }
    return result;
}

} // namespace taonaut::metadata
