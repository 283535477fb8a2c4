// SPDX-License-Identifier: MIT
#include "app/vectors/merlin_program.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/merlin.hpp"

#include <charconv>

namespace taonaut::vectors {

namespace {

using crypto::Strobe;
using crypto::Transcript;

constexpr std::size_t kLongestChallenge = 1U << 16;
const Bytes kBigData(1024, std::byte { 0x63 });

void runOperation(Members& in, Transcript& transcript)
{
    const std::string operation = in.text("op");
    const std::string label = in.text("label");
    if (operation == "append") {
        transcript.append(label, in.hex("data"));
    } else if (operation == "append_u64") {
        const std::string digits = in.text("value");
        std::uint64_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        in.require(read.ec == std::errc() && read.ptr == digits.data() + digits.size(), "value");
        transcript.appendU64(label, value);
    } else if (operation == "challenge") {
        Bytes output(std::min<std::uint64_t>(in.number("len"), kLongestChallenge));
        transcript.challenge(label, output);
        in.expectHex("out", output);
    } else {
        in.fail("op: unknown operation " + operation);
    }
}

/// 32 rounds, each of which feeds its challenge back. Source: merlin src/transcript.rs, equivalence_complex.
void runComplex(Members& in)
{
    Transcript transcript(in.text("label"));
    transcript.append("step1", bytesOf("some data"));
    const std::vector<Bytes> challenges = in.hexList("challenges");
    in.require(challenges.size() == 32, "32 challenges");
    for (const Bytes& expected : challenges) {
        Bytes actual(32);
        transcript.challenge("challenge", actual);
        if (actual != expected) {
            in.mismatch("challenges", toHex(expected), toHex(actual));
        }
        transcript.append("bigdata", kBigData);
        transcript.append("challengedata", actual);
    }
}

/// Source: merlin src/strobe.rs, test_conformance.
void runStrobe(Members& in)
{
    Strobe strobe(in.text("protocol"));
    Bytes output(32);
    strobe.metaAd(bytesOf("ms"), false);
    strobe.metaAd(bytesOf("g"), true);
    strobe.ad(kBigData, false);
    strobe.metaAd(bytesOf("prf"), false);
    strobe.prf(output);
    in.expectHex("prf1", output);
    strobe.metaAd(bytesOf("key"), false);
    strobe.key(output);
    strobe.metaAd(bytesOf("prf"), false);
    strobe.prf(output);
    in.expectHex("prf2", output);
}

} // namespace

void checkMerlin(Members& in)
{
    in.describes({ "program", "strobe_only" });
    if (in.has("strobe_only")) {
        runStrobe(in);
    } else if (in.has("program")) {
        in.expectText("program", "equivalence_complex");
        runComplex(in);
    } else {
        Transcript transcript(in.text("label"));
        in.each("ops", [&](Members& step) { runOperation(step, transcript); });
    }
}

} // namespace taonaut::vectors
