// SPDX-License-Identifier: MIT
#pragma once

// Every type that metadata mentions outside its registry. Internal to this module.

#include "core/metadata/metadata.hpp"

namespace taonaut::metadata {

/// In the order in which version 15 numbers types. The runtime of version 16 is not mentioned.
void forEachMention(Metadata& metadata, const std::function<void(TypeId&)>& visit);

} // namespace taonaut::metadata
