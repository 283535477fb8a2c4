// SPDX-License-Identifier: MIT
#pragma once

// A pointer to an immutable object that counts how many such pointers it has; the last one frees it. One word
// wide, without a second allocation, which matters where there are millions of them. The object's header
// declares
//
//   void retain(const T& object) noexcept;
//   void release(const T& object) noexcept;  // frees at the last call
//
// so that T may be incomplete here. Threads may share objects and copy pointers of their own freely.

#include <utility>

namespace taonaut::trie {

template <class T> class Counted {
public:
    Counted() noexcept = default; ///< null
    /// Takes over the count of one that a fresh object starts with.
    [[nodiscard]] static Counted adopt(const T* object) noexcept
    {
        Counted pointer;
        pointer.m_object = object;
        return pointer;
    }
    /// One more pointer to an object that others hold. Null gives null.
    [[nodiscard]] static Counted share(const T* object) noexcept
    {
        if (object != nullptr) {
            retain(*object);
        }
        return adopt(object);
    }

    Counted(const Counted& other) noexcept
        : Counted(share(other.m_object))
    {
    }
    Counted(Counted&& other) noexcept
        : m_object(std::exchange(other.m_object, nullptr))
    {
    }
    Counted& operator=(Counted other) noexcept
    {
        std::swap(m_object, other.m_object);
        return *this;
    }
    ~Counted()
    {
        if (m_object != nullptr) {
            release(*m_object);
        }
    }

    [[nodiscard]] const T* get() const noexcept { return m_object; }
    [[nodiscard]] const T& operator*() const noexcept { return *m_object; }
    [[nodiscard]] const T* operator->() const noexcept { return m_object; }
    explicit operator bool() const noexcept { return m_object != nullptr; }
    /// Hands over the count: the caller releases.
    [[nodiscard]] const T* detach() noexcept { return std::exchange(m_object, nullptr); }

private:
    const T* m_object = nullptr;
};

} // namespace taonaut::trie
