// SPDX-License-Identifier: MIT
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/property/generator.hpp"

using namespace taonaut;
using taonaut::property::Generator;

namespace {

/// Size of a compact integer by its definition.
std::size_t compactSize(Uint128 value)
{
    if (value < (1U << 6)) {
        return 1;
    }
    if (value < (1U << 14)) {
        return 2;
    }
    if (value < (1U << 30)) {
        return 4;
    }
    std::size_t bytes = 0;
    for (Uint128 rest = value; rest != 0; rest >>= 8) {
        ++bytes;
    }
    return 1 + bytes;
}

} // namespace

class ScaleProperties : public QObject {
    Q_OBJECT
private slots:
    void compactsComeBackInTheirShortestForm()
    {
        Generator random;
        for (int i = 0; i < 100'000; ++i) {
            const Uint128 value = random.wideNumber();
            const Bytes written = scale::Encoder().compact(value).take();
            QCOMPARE(written.size(), compactSize(value));
            scale::Decoder in(written);
            QVERIFY(in.compact128() == value);
            QVERIFY(in.finish());
            scale::Decoder narrow(written);
            const auto fits = narrow.compact<std::uint32_t>();
            QCOMPARE(narrow.ok(), value <= 0xffff'ffffU);
            QVERIFY(!narrow.ok() || fits == value);
        }
    }

    void whatIsReadAsACompactWasWrittenSo()
    {
        Generator random;
        for (int i = 0; i < 100'000; ++i) {
            const Bytes bytes = random.bytes(0, 18);
            scale::Decoder in(bytes);
            const Uint128 value = in.compact128();
            if (in.ok()) {
                const Bytes written = scale::Encoder().compact(value).take();
                QVERIFY(equal(written, ByteView(bytes).first(in.offset())));
            }
        }
    }

    void sequencesOfEverythingComeBack()
    {
        Generator random;
        for (int round = 0; round < 2'000; ++round) {
            std::vector<std::pair<std::size_t, std::uint64_t>> numbers; // kind and value
            std::vector<Bytes> strings;
            scale::Encoder out;
            for (std::size_t i = 0; i < random.between(0, 20); ++i) {
                const std::size_t kind = random.between(0, 3);
                const std::uint64_t value = random.number(8U << kind);
                numbers.emplace_back(kind, value);
                strings.push_back(random.bytes(0, 80));
                kind == 0       ? out.u8(static_cast<std::uint8_t>(value))
                    : kind == 1 ? out.u16(static_cast<std::uint16_t>(value))
                    : kind == 2 ? out.u32(static_cast<std::uint32_t>(value))
                                : out.u64(value);
                out.boolean(value % 2 == 1).u128(value).bytes(strings.back());
            }
            const Bytes written = out.take();
            scale::Decoder in(written);
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                const auto [kind, value] = numbers[i];
                const std::uint64_t read = kind == 0 ? in.u8()
                    : kind == 1                      ? in.u16()
                    : kind == 2                      ? in.u32()
                                                     : in.u64();
                QCOMPARE(read, value);
                QCOMPARE(in.boolean(), value % 2 == 1);
                QVERIFY(in.u128() == value);
                QVERIFY(equal(in.bytes(), strings[i]));
            }
            QVERIFY(in.finish());
            if (!written.empty()) {
                scale::Decoder cut(ByteView(written).first(written.size() - 1));
                for (const auto& [kind, value] : numbers) {
                    static_cast<void>(cut.raw(std::size_t(1) << kind));
                    static_cast<void>(cut.boolean());
                    static_cast<void>(cut.u128());
                    static_cast<void>(cut.bytes());
                }
                QVERIFY(!cut.finish());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ScaleProperties)
#include "scale_test.moc"
