// SPDX-License-Identifier: MIT
#pragma once

// Numbers declared types in the order of a real runtime: each type when it is first met, before the types
// that it mentions, parameters before fields. Metadata written from the same declarations in the same order
// is the same byte for byte, and so is its digest. Source of the order: paritytech/scale-info
// src/registry.rs.

#include "core/metadata/type_registry.hpp"

#include <unordered_map>

namespace taonaut::metadata {

struct TypeDeclaration;
/// The identity of a declared type is the address of its declaration, an object with static storage.
using TypeKey = const TypeDeclaration*;
using TypeDescription = BasicType<TypeKey>;

struct TypeDeclaration {
    TypeDescription (*describe)();
};

class TypeBuilder {
public:
    /// The number of the type; numbers it and all that it mentions if it is new.
    TypeId add(TypeKey type);

    /// Everything numbered so far. The builder is empty afterwards.
    [[nodiscard]] TypeRegistry take();

private:
    std::vector<Type> m_types;
    std::unordered_map<TypeKey, TypeId> m_ids;
};

} // namespace taonaut::metadata
