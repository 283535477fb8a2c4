// SPDX-License-Identifier: MIT
#pragma once

// The eight points of small order of edwards25519: in their canonical, then in other encodings, all of which
// ZIP-215 reads.

#include <string>
#include <vector>

namespace taonaut::test {

inline std::vector<std::string> smallOrderEncodings()
{
    const std::string tail = std::string(60, 'f');
    return {
        "01" + std::string(62, '0'),
        "ec" + tail + "7f",
        std::string(64, '0'),
        std::string(62, '0') + "80",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "01" + std::string(60, '0') + "80",
        "ec" + tail + "ff",
        "ee" + tail + "7f",
        "ee" + tail + "ff",
        "ed" + tail + "7f",
        "ed" + tail + "ff",
    };
}

} // namespace taonaut::test
