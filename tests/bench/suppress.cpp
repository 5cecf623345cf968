// SPDX-License-Identifier: MIT
// Suppression of municipalities with their schools × sex, up to the whole nation: how time grows with the
// table.
#include "statistics/disclosure/suppress.h"
#include "bench/bench.h"
#include "statistics/disclosure/crosstable.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace samspel::statistics::disclosure;

namespace {

/// Schools spread over the municipalities as they are: each has one, some have many.
CrossTable made(int municipalities, int schools) {
    std::mt19937 random(2023);
    std::vector<std::vector<std::string>> paths;
    for (int i = 0; i < schools; ++i) {
        const double share = std::pow(static_cast<double>(random() % 10000) / 10000, 2);
        const int municipality = i < municipalities ? i : static_cast<int>(municipalities * share);
        paths.push_back({std::to_string(municipality), std::to_string(i)});
    }
    CrossTable table({Dimension(paths), Dimension({{"girls"}, {"boys"}})});
    for (const auto& path : paths) {
        const unsigned half = static_cast<unsigned>(random() % 30);
        for (const char* sex : {"girls", "boys"}) {
            const std::vector<std::uint32_t> leaves{table.dimensions()[0].leaf(path),
                                                    table.dimensions()[1].leaf({sex})};
            table.add(leaves, static_cast<std::int64_t>(half * (50 + random() % 100) / 100));
        }
    }
    return table;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    double before = 0;
    double sizeBefore = 0;
    double growth = 0;
    double last = 0;
    for (const int part : {16, 8, 4, 2, 1}) {
        const CrossTable table = made(357 / part, 2800 / part);
        const System system = table.system();
        Pattern pattern;
        last = bench::median(5, [&] { pattern = suppress(system, {}); });
        const auto hidden =
            std::count_if(pattern.why.begin(), pattern.why.end(), [](Why why) { return why != Why::Shown; });
        bench::tell(qPrintable(QStringLiteral("%1 municipalities, %2 schools: %3 cells, %4 hidden")
                                   .arg(357 / part)
                                   .arg(2800 / part)
                                   .arg(table.size())
                                   .arg(hidden)),
                    last, "ms");
        if (before > 0) {
            growth = std::log(last / before) / std::log(table.size() / sizeBefore);
            std::printf("  time grows as the table to the power of %.2f\n", growth);
        }
        before = last;
        sizeBefore = table.size();
    }
    const bool isQuick = bench::tell("the whole nation", last, "ms", 5000);
    const bool isTame = bench::tell("power of growth at the end", growth, "", 2.5);
    return isQuick && isTame ? 0 : 1;
}
