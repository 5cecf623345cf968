// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

/// What the measuring programs share: runs of whole processes and of functions, medians, and one line for
/// each result.
namespace bench {

/// Milliseconds; the median of the runs, after one that warms up.
double median(int runs, const std::function<void()>& work);

/// A process as it was: how long it took, and the most memory that it held.
struct Run {
    double milliseconds = 0;
    double peakMegabytes = 0;
    int exit = 0;
};
Run process(const QString& program, const QStringList& words);
/// Median time and greatest memory of several runs; `before` is called ahead of each.
Run processes(int runs, const QString& program, const QStringList& words,
              const std::function<void()>& before = {});

/// Prints one result; with a limit also whether it holds. Gives whether it does.
bool tell(const char* what, double value, const char* unit, std::optional<double> most = {});
/// The same for a value that has to be at least so great.
bool tellLeast(const char* what, double value, const char* unit, double least);

/// A program that was built beside this one.
QString beside(const char* name);

} // namespace bench
