// SPDX-License-Identifier: MIT
#pragma once

// The types of metadata in the order of version 15. The metadata digest is defined over that order, and
// version 16 numbers the same types in another one; a chain that serves version 16 alone can still be signed
// for.
//
// Order: each type when it is first mentioned, before the types that it mentions itself, parameters before
// the definition (pre-order); mentioned by the pallets one after the other (storage keys and values, calls,
// events, constants, errors), then the extrinsic (address, call, signature, all extensions as one type, then
// what each extension sends and adds), the runtime, the functions of the runtime, the outer enumerations,
// custom values. Types that only version 16 mentions come last and keep their order.
//
// Sources: paritytech/frame-metadata frame-metadata/src/v15.rs, paritytech/scale-info src/registry.rs.

#include "core/metadata/metadata.hpp"

namespace taonaut::metadata {

/// Metadata of version 15 from version 15 or 16. Version 16 does not say which type is the runtime: where the
/// answer comes from it, `runtimeType` is 0 and the answer is for digests and lookups, not for being
/// published. Version 15 in the order that real chains have stays as it is. Errors: NotWritable for version
/// 14; NoExtrinsicParts when version 16 mentions no extrinsic of its own address, call and signature types,
/// whose fourth parameter is all extensions as one type, or it is no extrinsic of version 4.
[[nodiscard]] Result<Metadata> asVersion15(const Metadata& metadata);

} // namespace taonaut::metadata
