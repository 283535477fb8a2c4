// SPDX-License-Identifier: MIT
// taonaut-vectors FILE...
//
// Checks the code against files of test vectors. Prints one line per group of cases, the mismatches indented
// below it, and the totals on the last line. Answers 0 when every case of every file passed, 1 when any
// failed, 2 when there is nothing to check.

#include "app/vectors/file_format.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using taonaut::vectors::Json;
using taonaut::vectors::Report;

constexpr std::string_view kUnreadable = "unreadable";

Report check(const std::string& path)
{
    Report report;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const Json root = Json::parse(text.str(), nullptr, false);
    if (!file.is_open()) {
        report.fail(kUnreadable, path, { "cannot be opened" });
    } else if (!root.is_object()) {
        report.fail(kUnreadable, path, { "not a JSON object" });
    } else if (!taonaut::vectors::runFile(report, root, std::filesystem::path(path).parent_path())) {
        report.fail(kUnreadable, path, { "of no known format" });
    }
    return report;
}

int run(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: taonaut-vectors FILE...\n";
        return 2;
    }
    std::size_t passed = 0;
    std::size_t failed = 0;
    for (int i = 1; i < argc; ++i) {
        std::cerr << argv[i] << '\n';
        const Report report = check(argv[i]);
        report.print(std::cout, std::cerr);
        passed += report.passed();
        failed += report.failed();
    }
    std::cout << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
try {
    return run(argc, argv);
} catch (const std::exception& problem) { // out of memory: nothing else throws
    std::fputs(problem.what(), stderr);
    return 2;
}
