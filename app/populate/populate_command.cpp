// SPDX-License-Identifier: MIT
// `taonaut populate`: synthetic miners, validators and traders for a local chain.

#include "app/commands.hpp"
#include "app/populate/populate_options.hpp"
#include "core/service/population/population_link.hpp"

#include <QCoreApplication>
#include <cstdio>

namespace taonaut::app {
namespace {

constexpr int kUsage = 2;
constexpr int kFailed = 1;

constexpr const char* kHelp
    = R"(Fills a local chain with synthetic miners, validators and traders, so that everything on it lives.

  taonaut populate [options]

  --endpoint URL    the node; default ws://127.0.0.1:9944
  --seed TEXT       the same text makes the same people; default taonaut
  --subnets N       subnets that are opened, 1 to 32; default 1
  --validators N    per subnet, 1 to 64; default 4
  --miners N        per subnet, 0 to 240; default 12
  --traders N       per subnet, 0 to 64; default 3
  --help

They sign ordinary transactions, paid by //Alice, and stop with Ctrl+C. Started again with the same seed they
go on where they were. On a chain that is not local nothing is sent.
)";

/// Prints what happens until the process is told to end.
int work(QCoreApplication& application, const PopulateOptions& options)
{
    service::PopulationLink link(options.endpoint, options.population);
    int code = 0;
    QObject::connect(&link, &service::PopulationLink::connected, [] { std::puts("Connected."); });
    QObject::connect(&link, &service::PopulationLink::disconnected, [](const Error& reason) {
        std::printf("Not connected (%s); trying again.\n", reason.text().c_str());
    });
    QObject::connect(&link, &service::PopulationLink::acted, [](quint32 block, int taken, int refused) {
        if (taken + refused > 0) {
            std::printf("Block %u: %d sent, %d refused\n", block, taken, refused);
            std::fflush(stdout);
        }
    });
    QObject::connect(&link, &service::PopulationLink::failed, [&](const Error& reason) {
        std::fprintf(stderr, "taonaut populate: %s\n", reason.text().c_str());
        code = kFailed;
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    link.start();
    QCoreApplication::exec();
    return code;
}

} // namespace

int runPopulate(int argc, char** argv)
{
    const std::span<char* const> words(argv, static_cast<std::size_t>(argc));
    const Result<PopulateOptions> options = readPopulateOptions(words.subspan(1));
    if (!options) {
        std::fprintf(stderr, "taonaut populate: %s; taonaut populate --help explains the arguments\n",
            options.error().detail().c_str());
        return kUsage;
    }
    if (options->help) {
        std::fputs(kHelp, stdout);
        return 0;
    }
    QCoreApplication application(argc, argv);
    return work(application, *options);
}

} // namespace taonaut::app
