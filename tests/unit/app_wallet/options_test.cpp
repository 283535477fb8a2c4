// SPDX-License-Identifier: MIT
#include "app/wallet/wallet_options.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::app;

namespace {

Result<WalletOptions> read(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    return readWalletOptions(arguments);
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT
private slots:
    void verbsTakeTheirArguments();
    void values();
    void refusals_data();
    void refusals();
    void helpWins();
};

void OptionsTest::verbsTakeTheirArguments()
{
    QCOMPARE(read({ "list" })->verb, WalletVerb::List);
    const auto open = read({ "open", "savings" });
    QCOMPARE(open->key.wallet, std::string("savings"));
    QCOMPARE(open->key.hotkey, std::string());
    const auto exported = read({ "export", "savings/miner", "file.json" });
    QCOMPARE(exported->key.wallet, std::string("savings"));
    QCOMPARE(exported->key.hotkey, std::string("miner"));
    QCOMPARE(exported->argument, std::string("file.json"));
    QCOMPARE(read({ "describe", "a/b" })->argument, std::string("a/b"));
}

void OptionsTest::values()
{
    const auto options = read({ "new", "a", "--form", "hardened", "--words", "24", "--scheme", "ed25519",
        "--wallets", "/w", "--password-file", "p", "--new-password-file", "n", "--json", "--password-env" });
    QVERIFY(options);
    QVERIFY(options->form == wallet::KeyForm::Hardened);
    QCOMPARE(options->words, 24);
    QVERIFY(options->scheme == wallet::KeyScheme::Ed25519);
    QCOMPARE(options->wallets.string(), std::string("/w"));
    QCOMPARE(options->passwordFile, std::string("p"));
    QCOMPARE(options->newPasswordFile, std::string("n"));
    QVERIFY(options->json && options->passwordFromEnvironment);
    QVERIFY(!read({ "new", "a" })->form.has_value());
    QCOMPARE(read({ "new", "a", "--words", "15" })->words, 15);
    QCOMPARE(read({ "sign", "a", "--message", "" })->message, std::string());
}

void OptionsTest::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* line, WalletOptionError reason) {
        QTest::newRow(line) << QString(line) << static_cast<int>(reason);
    };
    row("", WalletOptionError::NoVerb);
    row("steal", WalletOptionError::UnknownVerb);
    row("list savings", WalletOptionError::WrongArguments);
    row("open", WalletOptionError::WrongArguments);
    row("export savings", WalletOptionError::WrongArguments);
    row("open a --colour red", WalletOptionError::UnknownOption);
    row("open a --wallets", WalletOptionError::MissingValue);
    row("new a --form ansible", WalletOptionError::BadValue);
    row("new a --words 13", WalletOptionError::BadValue);
    row("new a --scheme ecdsa", WalletOptionError::BadValue);
}

void OptionsTest::refusals()
{
    QFETCH(QString, line);
    QFETCH(int, reason);
    std::vector<std::string> words;
    for (const QString& word : line.split(' ', Qt::SkipEmptyParts)) {
        words.push_back(word.toStdString());
    }
    const auto options = read(words);
    QVERIFY(!options);
    QVERIFY2(options.error().is(static_cast<WalletOptionError>(reason)), options.error().text().c_str());
}

void OptionsTest::helpWins()
{
    QCOMPARE(read({ "--help" })->verb, WalletVerb::Help);
    QCOMPARE(read({ "open", "--help" })->verb, WalletVerb::Help);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
