// SPDX-License-Identifier: MIT
#include "store/keeping/age.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace samspel {

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 daily = 14 * day;
constexpr qint64 weekly = 62 * day;
constexpr int mostBefore = 8;

// The stretch of time of which one copy is kept.
using Stretch = std::tuple<char, int, int>;

Stretch stretchOf(const QDateTime& at, qint64 age) {
    const QDate date = at.date();
    if (age < day) {
        return {'h', static_cast<int>(date.toJulianDay()), at.time().hour()};
    }
    if (age < daily) {
        return {'d', static_cast<int>(date.toJulianDay()), 0};
    }
    if (age < weekly) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return {'w', year, week};
    }
    return {'m', date.year(), date.month()};
}

} // namespace

std::vector<bool> keptByAge(const std::vector<CopyMoment>& copies, const QDateTime& now) {
    std::vector<std::size_t> newestFirst(copies.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0U);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return copies[a].at > copies[b].at; });
    std::vector<bool> kept(copies.size(), false);
    std::set<Stretch> taken;
    int before = 0;
    for (const std::size_t i : newestFirst) {
        const QDateTime at = copies[i].at.toOffsetFromUtc(now.offsetFromUtc());
        const qint64 age = at.secsTo(now);
        const bool isFirstOfStretch = age >= 0 && taken.insert(stretchOf(at, age)).second;
        const bool isBefore = age >= 0 && age < day && copies[i].isBefore && before < mostBefore;
        before += isBefore ? 1 : 0;
        kept[i] = age < 0 || isFirstOfStretch || isBefore;
    }
    if (!newestFirst.empty()) {
        kept[newestFirst.front()] = true;
    }
    return kept;
}

std::vector<std::optional<std::size_t>> standIns(const std::vector<QDateTime>& unread,
                                                 const std::vector<CopyMoment>& good, const QDateTime& now) {
    const auto ageOf = [&](const QDateTime& at) { return at.secsTo(now); };
    const auto onClockOfNow = [&](const QDateTime& at) { return at.toOffsetFromUtc(now.offsetFromUtc()); };
    std::map<Stretch, std::size_t> newest;
    for (std::size_t i = 0; i < good.size(); ++i) {
        const QDateTime at = onClockOfNow(good[i].at);
        if (ageOf(at) < 0) {
            continue; // a clock was wrong
        }
        const auto [known, isFirst] = newest.try_emplace(stretchOf(at, ageOf(at)), i);
        if (!isFirst && good[known->second].at < good[i].at) {
            known->second = i;
        }
    }
    std::vector<std::optional<std::size_t>> found;
    for (const QDateTime& moment : unread) {
        const QDateTime at = onClockOfNow(moment);
        const auto other = ageOf(at) < day ? newest.end() : newest.find(stretchOf(at, ageOf(at)));
        const bool isNeedless = other != newest.end() && good[other->second].at >= at;
        found.push_back(isNeedless ? std::optional(other->second) : std::nullopt);
    }
    return found;
}

} // namespace samspel
