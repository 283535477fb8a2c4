// SPDX-License-Identifier: MIT
#include "core/net/access_rules.hpp"

#include <QtTest>

using namespace taonaut::net;

class AccessRulesTest : public QObject {
    Q_OBJECT
private slots:
    void hostsNameThisComputer()
    {
        const AccessRules rules;
        for (const char* host : { "localhost:9944", "LocalHost:9944", "127.0.0.1:9944", "[::1]:9944" }) {
            QVERIFY2(hostAllowed(rules, host, 9944), host);
        }
        for (const char* host :
            { "", "localhost", "localhost:9945", "localhost:", "localhost:99440", "evil.example:9944",
                "127.0.0.1.evil.example:9944", "127.0.0.2:9944", "[::1:9944", "[::2]:9944", "[]:9944",
                "localhost:9944:9944", "user@localhost:9944", "localhost:+9944", "192.168.1.4:9944" }) {
            QVERIFY2(!hostAllowed(rules, host, 9944), host);
        }
    }

    void furtherHosts()
    {
        AccessRules rules;
        rules.extraHosts = { "node.example:9944" };
        QVERIFY(hostAllowed(rules, "Node.Example:9944", 9944));
        QVERIFY(!hostAllowed(rules, "node.example", 9944));
        rules.anyAddress = true;
        QVERIFY(hostAllowed(rules, "192.168.1.4:9944", 9944));
        QVERIFY(hostAllowed(rules, "[fe80::1]:9944", 9944));
        QVERIFY(!hostAllowed(rules, "evil.example:9944", 9944));
        QVERIFY(!hostAllowed(rules, "[]:9944", 9944));
    }

    void originsOfThisComputer()
    {
        for (const char* origin :
            { "http://localhost", "https://LOCALHOST:8080", "http://127.0.0.1:3000", "http://[::1]:1" }) {
            QVERIFY2(isLoopbackOrigin(origin), origin);
        }
        for (const char* origin : { "", "null", "localhost", "ftp://localhost", "http://localhost/",
                 "http://localhost.evil.example", "http://localhost:80:80", "http://evil.example#localhost",
                 "http://user@localhost" }) {
            QVERIFY2(!isLoopbackOrigin(origin), origin);
        }
    }

    void origins()
    {
        AccessRules rules;
        QVERIFY(originAllowed(rules, ""));
        QVERIFY(originAllowed(rules, "http://localhost:5173"));
        QVERIFY(originAllowed(rules, "https://polkadot.js.org"));
        QVERIFY(!originAllowed(rules, "http://polkadot.js.org"));
        QVERIFY(!originAllowed(rules, "https://polkadot.js.org.evil.example"));
        QVERIFY(!originAllowed(rules, "null"));
        rules.anyOrigin = true;
        QVERIFY(originAllowed(rules, "null"));
    }

    void unsafeMethods()
    {
        AccessRules rules;
        QVERIFY(unsafeAllowed(rules, true, ""));
        QVERIFY(unsafeAllowed(rules, true, "http://localhost"));
        QVERIFY(!unsafeAllowed(rules, true, "https://polkadot.js.org"));
        QVERIFY(!unsafeAllowed(rules, false, ""));
        rules.unsafeMethods = UnsafeMethods::Never;
        QVERIFY(!unsafeAllowed(rules, true, ""));
        rules.unsafeMethods = UnsafeMethods::Always;
        QVERIFY(unsafeAllowed(rules, false, "https://polkadot.js.org"));
        rules.anyOrigin = true;
        QVERIFY(!unsafeAllowed(rules, true, "http://localhost"));
        QVERIFY(unsafeAllowed(rules, true, ""));
    }
};

QTEST_GUILESS_MAIN(AccessRulesTest)
#include "access_rules_test.moc"
