// SPDX-License-Identifier: MIT
// From the start of the process to the first paint of the window with the sample register, and the memory
// that it takes.
#include "bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString reg = folder.filePath(QStringLiteral("sample.samspel"));
    bench::process(bench::beside("samspel-cli"), {QStringLiteral("new"), reg, QStringLiteral("--sample")});
    const auto empty = bench::processes(11, bench::beside("empty_application"), {});
    const auto window =
        bench::processes(11, bench::beside("samspel"), {QStringLiteral("--until-painted"), reg});
    bench::tell("an empty QApplication", empty.milliseconds, "ms");
    bench::tell("the window with the sample register, painted", window.milliseconds, "ms");
    const bool isQuick = bench::tell("ratio", window.milliseconds / empty.milliseconds, "x", 6.0);
    const bool isSmall =
        bench::tell("peak memory of the window (an empty one is below)", window.peakMegabytes, "MB", 80.0);
    bench::tell("peak memory of an empty QApplication", empty.peakMegabytes, "MB");
    return isQuick && isSmall ? 0 : 1;
}
