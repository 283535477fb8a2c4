// SPDX-License-Identifier: MIT
#pragma once

namespace taonaut::metadata {

/// One callable out of several, for std::visit.
template <class... Callables> struct Overloaded : Callables... {
    using Callables::operator()...;
};
template <class... Callables> Overloaded(Callables...) -> Overloaded<Callables...>;

} // namespace taonaut::metadata
