// SPDX-License-Identifier: MIT
#pragma once

// A full disk, as far as a program can tell.

#include <csignal>
#include <sys/resource.h>

namespace taonaut::test {

/// No file may grow past this size while the object lives: the system answers writes with an error.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before {};
};

} // namespace taonaut::test
