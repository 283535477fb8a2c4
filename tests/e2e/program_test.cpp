// SPDX-License-Identifier: MIT
// The program as people run it: the whole journey, the pictures of every screen, and what it says to bad
// options.

#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class ProgramTest : public QObject {
    Q_OBJECT
private slots:
    void selfTestHolds();
    void tourShowsEveryScreen_data();
    void tourShowsEveryScreen();
    void badOptionsAreExplained_data();
    void badOptionsAreExplained();
};

namespace {

struct Outcome {
    int code = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(TAONAUT_PROGRAM, arguments);
    if (!process.waitForFinished(90'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

bool isFlat(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

void ProgramTest::selfTestHolds()
{
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = run({ "self-test" });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.output + outcome.errors));
    QVERIFY(clock.elapsed() < 20'000);
    for (const char* told :
        { "proven by its body", "final: block", "killed with SIGKILL", "all of it held" }) {
        QVERIFY2(outcome.output.contains(told), told);
    }
}

void ProgramTest::tourShowsEveryScreen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("scale");
    QTest::newRow("dark") << QStringList() << 1;
    QTest::newRow("light, Chinese, twice the size")
        << QStringList { "--theme", "light", "--locale", "zh_TW", "--scale", "2" } << 2;
}

void ProgramTest::tourShowsEveryScreen()
{
    QFETCH(QStringList, options);
    QFETCH(int, scale);
    const QTemporaryDir folder;
    const Outcome outcome = run(QStringList { "tour", folder.path() } + options);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.output + outcome.errors));
    for (const char* name : { "01-first-start", "02-portfolio-empty", "03-portfolio", "04-proof", "05-send",
             "06-review", "07-review-stopped", "08-activity", "09-receive", "10-keys", "11-settings",
             "12-add-account", "13-network-trust", "14-network-calls", "15-network-storage",
             "16-network-block", "17-network-understood", "18-network-switch", "19-lying-server", "20-locked",
             "21-unlock", "22-offline" }) {
        const QImage image(folder.filePath(QString(name) + ".png"));
        QVERIFY2(!image.isNull(), name);
        QCOMPARE(image.size(), QSize(1440, 900) * scale);
        QVERIFY2(!isFlat(image), name);
    }
}

void ProgramTest::badOptionsAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown command") << QStringList { "fly" } << "no command";
    QTest::newRow("unknown option") << QStringList { "self-test", "--fly" } << "no option --fly";
    QTest::newRow("missing value") << QStringList { "self-test", "--keep" } << "needs a value";
    QTest::newRow("bad number") << QStringList { "self-test", "--block-time", "soon" } << "milliseconds";
    QTest::newRow("bad theme") << QStringList { "tour", "x", "--theme", "pink" } << "dark or light";
    QTest::newRow("no folder") << QStringList { "tour" } << "name a folder";
}

void ProgramTest::badOptionsAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
