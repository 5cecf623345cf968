// SPDX-License-Identifier: MIT
#include "store/overview/yearwheel.h"

#include "domain/year.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <algorithm>
#include <array>
#include <string>

namespace samspel {

namespace {

/// Records with a day of their own.
struct Dated {
    YearMark mark;
    const char* table;
    const char* day;
    const char* wholeTable; ///< nullptr where it belongs to none
    const char* whole;
    const char* condition = "1";
};

constexpr std::array datedTables{
    Dated{YearMark::dialogueMeeting, "dialogue_meeting", "date", "organisation", "municipality"},
    Dated{YearMark::gathering, "gathering", "date", "network", "network"},
    Dated{YearMark::meeting, "meeting", "date", "body", "body"},
    Dated{YearMark::seminar, "seminar", "date", "initiative", "initiative"},
    Dated{YearMark::courseGathering, "course_gathering", "date", "course", "course"},
    Dated{YearMark::transitionMeeting, "transition_meeting", "date", "transition_agreement", "agreement"},
    Dated{YearMark::grantToReport, "project_grant", "report_due", "organisation", "giver",
          "reported_on IS NULL"},
    Dated{YearMark::task, "task", "due", nullptr, "0", "done_on IS NULL"}};

YearMark markOf(CalendarKind kind) {
    switch (kind) {
    case CalendarKind::test:
        return YearMark::test;
    case CalendarKind::reporting:
        return YearMark::reporting;
    case CalendarKind::election:
        return YearMark::election;
    case CalendarKind::deadline:
        return YearMark::deadline;
    case CalendarKind::other:
        break;
    }
    return YearMark::otherDate;
}

void addFrom(const Dated& dated, sqlite::Database& database, int year, std::vector<YearEntry>& entries) {
    auto rows =
        database.query(std::string("SELECT id, ") + dated.day + ", coalesce(" + dated.whole + ", 0) FROM " +
                       dated.table + " WHERE " + dated.day + " BETWEEN ?1 AND ?2 AND " + dated.condition);
    rows.bindAll(QDate(year, 1, 1).toString(Qt::ISODate), QDate(year, 12, 31).toString(Qt::ISODate));
    while (rows.step()) {
        const QDate day = QDate::fromString(rows.column<QString>(1), Qt::ISODate);
        YearEntry entry{
            dated.mark, day, day, {QString::fromLatin1(dated.table), rows.column<std::int64_t>(0)}};
        if (const std::int64_t whole = rows.column<std::int64_t>(2); whole != 0) {
            entry.whole = {QString::fromLatin1(dated.wholeTable), whole};
        }
        entries.push_back(std::move(entry));
    }
}

void addFrom(const CalendarEntry& date, int year, std::vector<YearEntry>& entries) {
    const QDate ends = date.ends.isValid() ? date.ends : date.date;
    const auto add = [&](int later) { // QDate makes the 29th of February the 28th where there is none
        const QDate from = date.date.addYears(later);
        const QDate to = ends.addYears(later);
        if (from <= QDate(year, 12, 31) && to >= QDate(year, 1, 1)) {
            YearEntry entry{markOf(date.kind), from, to, {QStringLiteral("calendar_entry"), date.id.value}};
            if (date.organisation.isKept()) {
                entry.whole = {QStringLiteral("organisation"), date.organisation.value};
            }
            entries.push_back(std::move(entry));
        }
    };
    if (!date.isYearly) {
        add(0);
        return;
    }
    // One that lasts over New Year is there twice.
    for (int later = std::max(0, year - ends.year()); later <= year - date.date.year(); ++later) {
        add(later);
    }
}

} // namespace

std::vector<YearEntry> yearWheel(const Ledger& ledger, int year) {
    const Snapshot snapshot(ledger.database());
    std::vector<YearEntry> entries;
    for (const Dated& dated : datedTables) {
        addFrom(dated, ledger.database(), year, entries);
    }
    for (const CalendarEntry& date : ledger.all<CalendarEntry>()) {
        addFrom(date, year, entries);
    }
    const auto place = [](const YearEntry& entry) {
        return std::tuple(entry.begins, entry.mark, entry.record.id);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const YearEntry& a, const YearEntry& b) { return place(a) < place(b); });
    return entries;
}

} // namespace samspel
