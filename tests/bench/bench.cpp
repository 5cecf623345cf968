// SPDX-License-Identifier: MIT
#include "bench/bench.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace bench {

namespace {

double now() {
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void line(const char* what, double value, const char* unit, const char* limit, bool holds) {
    std::printf("%-58s %9.2f %-4s %s%s\n", what, value, unit, limit, holds ? "" : "  FALLS SHORT");
    std::fflush(stdout);
}

} // namespace

double median(int runs, const std::function<void()>& work) {
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = now();
        work();
        times.push_back(now() - start);
    }
    return middle(std::move(times));
}

Run process(const QString& program, const QStringList& words) {
    std::vector<QByteArray> bytes{program.toLocal8Bit()};
    for (const QString& word : words) {
        bytes.push_back(word.toLocal8Bit());
    }
    std::vector<char*> argv;
    for (QByteArray& word : bytes) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    const double start = now();
    const pid_t child = fork();
    if (child == 0) {
        std::freopen("/dev/null", "w", stdout);
        std::freopen("/dev/null", "w", stderr);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {now() - start, static_cast<double>(usage.ru_maxrss) / 1024.0,
            WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Run processes(int runs, const QString& program, const QStringList& words,
              const std::function<void()>& before) {
    Run all;
    std::vector<double> times;
    for (int i = 0; i <= runs; ++i) {
        if (before) {
            before();
        }
        const Run one = process(program, words);
        if (i > 0) {
            times.push_back(one.milliseconds);
        }
        all.peakMegabytes = std::max(all.peakMegabytes, one.peakMegabytes);
        all.exit = std::max(all.exit, one.exit);
    }
    all.milliseconds = middle(std::move(times));
    if (all.exit != 0) {
        std::printf("%s exited with %d; its time means nothing\n", qPrintable(program), all.exit);
    }
    return all;
}

bool tell(const char* what, double value, const char* unit, std::optional<double> most) {
    const bool holds = !most || value <= *most;
    line(what, value, unit, most ? qPrintable(QStringLiteral("(at most %1)").arg(*most)) : "", holds);
    return holds;
}

bool tellLeast(const char* what, double value, const char* unit, double least) {
    line(what, value, unit, qPrintable(QStringLiteral("(at least %1)").arg(least)), value >= least);
    return value >= least;
}

QString beside(const char* name) {
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

} // namespace bench
