// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    if (const auto read = metadata::Metadata::decode(fuzz::viewOf(data, size))) {
        if (const auto written = read->encode()) {
            const auto again = metadata::Metadata::decode(*written);
            fuzz::require(again.has_value());
            const auto twice = again->encode();
            fuzz::require(twice && *twice == *written);
        }
    }
    return 0;
}
