// SPDX-License-Identifier: MIT
#include "store/keeping/age.h"

#include "support/catch.h"
#include "support/text.h"

#include <QDateTime>
#include <algorithm>
#include <random>

using namespace samspel;

namespace {

QDateTime at(const QString& text) { return QDateTime::fromString(text + u"+01:00"_s, Qt::ISODate); }

/// The moments that are kept, in the order in which they were given.
QStringList kept(const QStringList& moments, const QString& now, const QStringList& before = {}) {
    std::vector<CopyMoment> copies;
    for (const QString& moment : moments) {
        copies.push_back({at(moment), before.contains(moment)});
    }
    const auto isKept = keptByAge(copies, at(now));
    QStringList result;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        if (isKept[static_cast<std::size_t>(i)]) {
            result << moments[i];
        }
    }
    return result;
}

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

std::vector<CopyMoment> thinned(std::vector<CopyMoment> copies, const QDateTime& now) {
    const auto isKept = keptByAge(copies, now);
    std::vector<CopyMoment> left;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (isKept[i]) {
            left.push_back(copies[i]);
        }
    }
    return left;
}

} // namespace

TEST_CASE("of the last day one copy of each hour is kept, the newest", "[store]") {
    CHECK(kept({u"2026-11-29T10:05:00"_s, u"2026-11-29T10:40:00"_s, u"2026-11-29T11:10:00"_s,
                u"2026-11-29T11:59:00"_s, u"2026-11-28T12:30:00"_s, u"2026-11-28T12:45:00"_s},
               u"2026-11-29T12:00:00"_s) ==
          QStringList{u"2026-11-29T10:40:00"_s, u"2026-11-29T11:59:00"_s, u"2026-11-28T12:45:00"_s});
}

TEST_CASE("of two weeks one of each day, of two months one of each week, before that one of each month",
          "[store]") {
    CHECK(kept({u"2026-11-26T09:00:00"_s, u"2026-11-26T16:00:00"_s, u"2026-11-25T08:00:00"_s}, // days
               u"2026-11-29T12:00:00"_s) == QStringList{u"2026-11-26T16:00:00"_s, u"2026-11-25T08:00:00"_s});
    CHECK(kept({u"2026-11-02T09:00:00"_s, u"2026-11-08T16:00:00"_s, // Monday and Sunday of week 45
                u"2026-11-01T23:00:00"_s},                          // Sunday of week 44
               u"2026-11-29T12:00:00"_s) == QStringList{u"2026-11-08T16:00:00"_s, u"2026-11-01T23:00:00"_s});
    CHECK(kept({u"2026-03-02T09:00:00"_s, u"2026-03-30T16:00:00"_s, u"2026-02-28T23:00:00"_s,
                u"2025-03-10T12:00:00"_s},
               u"2026-11-29T12:00:00"_s) ==
          QStringList{u"2026-03-30T16:00:00"_s, u"2026-02-28T23:00:00"_s, u"2025-03-10T12:00:00"_s});
}

TEST_CASE("a week belongs to the ISO year, so New Year does not part it", "[store]") {
    CHECK(kept({u"2025-12-30T09:00:00"_s, u"2026-01-02T09:00:00"_s}, u"2026-01-25T12:00:00"_s) ==
          QStringList{u"2026-01-02T09:00:00"_s}); // both in week 1 of 2026
}

TEST_CASE("what was made before an import is kept a day beside the hourly ones, eight at most", "[store]") {
    const QStringList moments{u"2026-11-29T10:05:00"_s, u"2026-11-29T10:10:00"_s, u"2026-11-29T10:40:00"_s};
    CHECK(kept(moments, u"2026-11-29T12:00:00"_s, {moments[0]}) == QStringList{moments[0], moments[2]});
    CHECK(kept(moments, u"2026-11-30T12:00:00"_s, {moments[0]}) == QStringList{moments[2]}); // a day later
    QStringList many;
    for (int minute = 0; minute < 20; ++minute) {
        many << u"2026-11-29T11:%1:00"_s.arg(minute + 10);
    }
    CHECK(kept(many, u"2026-11-29T12:00:00"_s, many) == many.mid(12));
}

TEST_CASE("a clock that was wrong costs no copy", "[store]") {
    CHECK(kept({u"2027-01-01T10:00:00"_s, u"2027-01-01T10:01:00"_s, u"2026-11-29T11:00:00"_s},
               u"2026-11-29T12:00:00"_s)
              .size() == 3);
    CHECK(kept({u"1999-01-01T10:00:00"_s}, u"2026-11-29T12:00:00"_s).size() == 1);
    CHECK(keptByAge({}, at(u"2026-11-29T12:00:00"_s)).empty());
}

TEST_CASE(
    "a copy that nobody has read through is needless once a newer good one of its day, week or month is "
    "there",
    "[store]") {
    const QDateTime now = at(u"2026-11-29T12:00:00"_s);
    // Which of the good ones stands in, by its moment; "" for none.
    const auto instead = [&](const QString& unread, const QStringList& good) {
        std::vector<CopyMoment> copies;
        for (const QString& moment : good) {
            copies.push_back({at(moment)});
        }
        const auto found = standIns({at(unread)}, copies, now);
        REQUIRE(found.size() == 1);
        return found[0] ? good[static_cast<qsizetype>(*found[0])] : QString();
    };
    const QString unread = u"2026-11-26T10:00:00"_s;
    CHECK(instead(unread, {u"2026-11-26T09:00:00"_s, u"2026-11-26T16:00:00"_s, u"2026-11-26T11:00:00"_s}) ==
          u"2026-11-26T16:00:00"_s); // the newest, which is the one that stays
    CHECK(instead(unread, {unread}) == unread);
    CHECK(instead(unread, {}).isEmpty()); // the only copy
    CHECK(instead(unread, {u"2026-11-26T09:59:00"_s}).isEmpty());
    CHECK(instead(unread, {u"2026-11-27T10:00:00"_s}).isEmpty()); // another day
    CHECK(instead(u"2026-11-02T10:00:00"_s, {u"2026-11-08T16:00:00"_s}) ==
          u"2026-11-08T16:00:00"_s);                                                // a week
    CHECK(instead(u"2026-11-01T10:00:00"_s, {u"2026-11-08T16:00:00"_s}).isEmpty()); // the week before
    CHECK(instead(u"2026-03-02T10:00:00"_s, {u"2026-03-30T16:00:00"_s}) ==
          u"2026-03-30T16:00:00"_s); // a month
    CHECK(instead(u"2026-03-02T10:00:00"_s, {u"2026-04-01T16:00:00"_s}).isEmpty());
    // Somebody may be reading it through at this moment, or a clock is wrong.
    CHECK(instead(u"2026-11-29T10:10:00"_s, {u"2026-11-29T10:50:00"_s}).isEmpty());
    CHECK(instead(u"2027-11-26T10:00:00"_s, {u"2027-11-26T11:00:00"_s}).isEmpty());
    CHECK(instead(unread, {u"2027-11-26T11:00:00"_s}).isEmpty());
    CHECK(standIns({}, {}, now).empty());
}

TEST_CASE("thinned again and again over two years, there is always one near to any moment wanted",
          "[store]") {
    std::mt19937 chance(11); // NOLINT(cert-msc51-cpp): the same on each machine
    std::uniform_int_distribution<int> minutes(5, 180);
    QDateTime now = at(u"2025-01-01T00:00:00"_s);
    const QDateTime end = now.addDays(730);
    std::vector<CopyMoment> copies;
    std::size_t most = 0;
    while (now < end) {
        now = now.addSecs(minutes(chance) * 60);
        copies.push_back({now, minutes(chance) < 10});
        copies = thinned(std::move(copies), now);
        most = std::max(most, copies.size());
        REQUIRE(copies.back().at == now);
        REQUIRE(thinned(copies, now).size() == copies.size()); // it takes no more at the same moment
    }
    // 25 hours, 8 before imports, 15 days, 10 weeks, 23 months at most.
    CHECK(most <= 25 + 8 + 15 + 10 + 23);
    const auto nearest = [&](qint64 age) {
        qint64 distance = 1000 * day;
        for (const CopyMoment& copy : copies) {
            distance = std::min(distance, std::abs(copy.at.secsTo(now) - age));
        }
        return distance;
    };
    for (qint64 age = 0; age < 23 * hour; age += hour) {
        CHECK(nearest(age) <= 3 * hour); // copies came up to three hours apart
    }
    for (qint64 age = day; age < 14 * day; age += day) {
        CHECK(nearest(age) <= day);
    }
    for (qint64 age = 14 * day; age < 60 * day; age += day) {
        CHECK(nearest(age) <= 7 * day);
    }
    for (qint64 age = 62 * day; age < 690 * day; age += 10 * day) {
        CHECK(nearest(age) <= 31 * day);
    }
}
