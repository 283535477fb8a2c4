// SPDX-License-Identifier: MIT
#pragma once

// Wrappers that metadata names and that leave no trace in the encoding. As in the chain's own types, two
// bounds make two types even where the elements are the same.

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

/// A list with a maximum length.
template <class T, class Bound> struct BoundedVec {
    std::vector<T> value;
    static constexpr std::string_view kPath = "bounded_collections::bounded_vec::BoundedVec";
    static Parameters parameters() { return { parameter<T>("T"), parameter("S") }; }
    static constexpr auto fields() { return std::tuple { field("", &BoundedVec::value, "Vec<T>") }; }
    friend bool operator==(const BoundedVec&, const BoundedVec&) = default;
};

/// A list that should not, but may, exceed its maximum length.
template <class T, class Bound> struct WeakBoundedVec {
    std::vector<T> value;
    static constexpr std::string_view kPath = "bounded_collections::weak_bounded_vec::WeakBoundedVec";
    static Parameters parameters() { return { parameter<T>("T"), parameter("S") }; }
    static constexpr auto fields() { return std::tuple { field("", &WeakBoundedVec::value, "Vec<T>") }; }
    friend bool operator==(const WeakBoundedVec&, const WeakBoundedVec&) = default;
};

/// A value that Rust may borrow.
template <class T> struct Cow {
    T value;
    static constexpr std::string_view kPath = "Cow";
    static Parameters parameters() { return { parameter<T>("T") }; }
    static constexpr auto fields() { return std::tuple { field("", &Cow::value, "") }; }
    friend bool operator==(const Cow&, const Cow&) = default;
};

} // namespace taonaut::subtensor
