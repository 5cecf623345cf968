// SPDX-License-Identifier: MIT
#pragma once

#include "domain/links.h"

#include <QDate>
#include <vector>

namespace samspel {

class Ledger;

/// What a mark on the year wheel stands for.
enum class YearMark {
    dialogueMeeting,
    gathering,
    meeting,
    seminar,
    courseGathering,
    transitionMeeting,
    test,
    reporting,
    election,
    deadline,
    otherDate,
    grantToReport,
    task
};
inline constexpr std::size_t yearMarks = 13;

/// Something that happens, or is due, on a day of the year.
struct YearEntry {
    YearMark mark;
    QDate begins; ///< may lie before the year, where it lasts into it
    QDate ends;   ///< the last day; the same as `begins` for most
    Link record;
    Link whole{}; ///< what it belongs to: a gathering's network, a dialogue meeting's municipality
};

/// The programme's year, by day. Dates that come back every year do so from their first year on, the 29th of
/// February as the 28th; of tasks and grants, those that are neither done nor reported.
std::vector<YearEntry> yearWheel(const Ledger& ledger, int year);

} // namespace samspel
