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

double middleOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
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
    return middleOf(std::move(times));
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
    return {now() - start, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024.0, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

std::vector<std::vector<Run>> inTurn(int rounds, const std::vector<Contender>& contenders) {
    std::vector<std::vector<Run>> all(contenders.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const Contender& contender = contenders[i];
            if (contender.before) {
                contender.before();
            }
            const Run run = process(contender.program, contender.words);
            if (round > 0) {
                all[i].push_back(run);
            }
        }
    }
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        if (const int exit = middle(all[i]).exit; exit != 0) {
            std::printf("%s exited with %d; its time means nothing\n", qPrintable(contenders[i].program),
                        exit);
        }
    }
    return all;
}

Run middle(const std::vector<Run>& runs) {
    Run all;
    std::vector<double> times;
    std::vector<double> processor;
    for (const Run& run : runs) {
        times.push_back(run.milliseconds);
        processor.push_back(run.processorMilliseconds);
        all.peakMegabytes = std::max(all.peakMegabytes, run.peakMegabytes);
        all.exit = run.exit != 0 ? run.exit : all.exit;
    }
    all.milliseconds = middleOf(std::move(times));
    all.processorMilliseconds = middleOf(std::move(processor));
    return all;
}

double ratio(const std::vector<Run>& one, const std::vector<Run>& other, double Run::*time) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < one.size(); ++i) {
        ratios.push_back(one[i].*time / (other[i].*time));
    }
    return middleOf(std::move(ratios));
}

Run processes(int runs, const QString& program, const QStringList& words,
              const std::function<void()>& before) {
    return middle(inTurn(runs, {{program, words, before}}).front());
}

bool tell(const QByteArray& what, double value, const char* unit, std::optional<double> most) {
    const bool holds = !most || value <= *most;
    line(what.constData(), value, unit, most ? qPrintable(QStringLiteral("(at most %1)").arg(*most)) : "",
         holds);
    return holds;
}

bool tellLeast(const QByteArray& what, double value, const char* unit, double least) {
    line(what.constData(), value, unit, qPrintable(QStringLiteral("(at least %1)").arg(least)),
         value >= least);
    return value >= least;
}

QString beside(const char* name) {
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

} // namespace bench
