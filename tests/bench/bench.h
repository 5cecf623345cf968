// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

/// What the measuring programs share: runs of whole processes and of functions, medians, and one line for
/// each result.
namespace bench {

/// Milliseconds; the median of the runs, after one that warms up.
double median(int runs, const std::function<void()>& work);

/// A process as it was: how long it took, how long processors worked for it (its own and the system's time,
/// of all its threads), and the most memory that it held.
struct Run {
    double milliseconds = 0;
    double processorMilliseconds = 0;
    double peakMegabytes = 0;
    int exit = 0;
};
Run process(const QString& program, const QStringList& words);

/// A process to be measured; `before` is called ahead of each run.
struct Contender {
    QString program;
    QStringList words;
    std::function<void()> before{};
};
/// All runs of each contender, after one that warms up: one after the other in turn, so that whatever else
/// the machine does falls on all alike.
std::vector<std::vector<Run>> inTurn(int rounds, const std::vector<Contender>& contenders);
/// The median of each time and the greatest memory.
Run middle(const std::vector<Run>& runs);
/// The median over the rounds of one's time by the other's in the same round.
double ratio(const std::vector<Run>& one, const std::vector<Run>& other, double Run::*time);

/// Median times and greatest memory of several runs of one process.
Run processes(int runs, const QString& program, const QStringList& words,
              const std::function<void()>& before = {});

/// Prints one result; with a limit also whether it holds. Gives whether it does.
bool tell(const QByteArray& what, double value, const char* unit, std::optional<double> most = {});
/// The same for a value that has to be at least so great.
bool tellLeast(const QByteArray& what, double value, const char* unit, double least);

/// A program that was built beside this one.
QString beside(const char* name);

} // namespace bench
