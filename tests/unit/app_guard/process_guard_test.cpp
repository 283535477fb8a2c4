// SPDX-License-Identifier: MIT
// Each case runs in a process of its own, which it changes for good.

#include "app/guard/process_guard.hpp"

#include <QtTest>
#include <functional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace taonaut;

class ProcessGuardTest : public QObject {
    Q_OBJECT
private slots:
    void noCoreNoReader();
    void childrenInheritTheLimit();
    void lockedMemory();
};

namespace {

/// The exit code of a child that does this.
int inChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(work());
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool mayDumpCore()
{
    rlimit limit {};
    getrlimit(RLIMIT_CORE, &limit);
    return limit.rlim_max != 0;
}

} // namespace

void ProcessGuardTest::noCoreNoReader()
{
    QCOMPARE(inChild([] { return prctl(PR_GET_DUMPABLE); }), 1); // or the test could not fail
    QCOMPARE(inChild([] {
        app::closeToOthers();
        return prctl(PR_GET_DUMPABLE) == 0 && !mayDumpCore() ? 0 : 1;
    }),
        0);
}

void ProcessGuardTest::childrenInheritTheLimit()
{
    QCOMPARE(inChild([] {
        app::closeToOthers();
        // The hard limit: no program that is started from here can raise it again.
        execl("/bin/sh", "sh", "-c", "test \"$(ulimit -H -c)\" = 0", nullptr);
        return 9;
    }),
        0);
}

void ProcessGuardTest::lockedMemory()
{
    if (!app::canLockMemory()) {
        QSKIP("the system does not let this test lock memory");
    }
    QCOMPARE(inChild([] {
        const rlimit none { 0, 0 };
        setrlimit(RLIMIT_MEMLOCK, &none);
        if (setuid(65534) != 0) { // root may lock without a limit
            return geteuid() == 0 ? 1 : 0;
        }
        return app::canLockMemory() ? 1 : 0;
    }),
        0);
}

QTEST_GUILESS_MAIN(ProcessGuardTest)
#include "process_guard_test.moc"
