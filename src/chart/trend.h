// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/analyse.h"
#include "chart/axis.h"
#include "chart/line.h"
#include "domain/programme.h"

#include <QStringList>
#include <utility>

namespace samspel {
class Language;
}

/// What a chart says, where it lies and how it is painted: one model, one layout and one painter for all
/// media.
namespace samspel::chart {

/// What is drawn of the figures: they themselves, or how far each lies from the nation's of the same year.
enum class Form { figures, distance };

/// What a trend is made from: figures as they may be shown, all of one indicator, and what happened
/// meanwhile.
struct TrendInput {
    std::vector<Series> series;
    std::vector<Role> roles;           ///< one for each series
    std::vector<analysis::Peer> peers; ///< of the chosen unit, for its place among the others
    std::vector<Segment> segments;
    std::vector<Milestone> milestones;
    std::vector<SubProgramme> subProgrammes;
    std::optional<Period> from; ///< empty: from the first figure that can be drawn
    std::optional<Period> to;
    std::optional<std::pair<When, When>> programme; ///< begins and ends; the end may be empty
    Audience audience = Audience::open;
    Form form = Form::figures; ///< a distance wants the nation among the series
};

/// Where a series breaks; nothing is drawn, subtracted or joined across it.
struct Break {
    double x = 0;
    Period first = Period::calendarYear(2000); ///< the first period after it
    QString words;
};

struct MilestoneMark {
    Id<Milestone> milestone;
    QString title;   ///< with its time where the drawing cannot tell it
    QString spoken;  ///< title, time and lane
    double from = 0; ///< years since year 0, within the time axis
    double to = 0;
    bool isPoint = true;
    bool isClippedLeft = false; ///< it began before the axis does
    bool isClippedRight = false;
};

struct MilestoneLane {
    QString name;
    Lane kind = Lane::programme;
    std::vector<MilestoneMark> marks; ///< in the order of time
};

/// One row of the table of the same figures; `line` and `point` lead back to the point.
struct TableRow {
    std::size_t line = 0;
    std::size_t point = 0;
    QString unit, period, value, uncertainty, n, status, remark, code;
};

/// What a chart says: the one source of the picture, the table, the sentences and what a screen reader hears.
struct Trend {
    Form form = Form::figures;
    QString title;
    QString subtitle;
    QString valueTitle; ///< of the value axis, where it does not have the figures' own scale; or empty
    QString stamp;      ///< "Internal: …", or empty
    QString empty;      ///< why there is nothing to draw, or empty
    TimeAxis time;
    ValueAxis values;
    std::vector<Line> lines;
    std::vector<Break> breaks;
    std::vector<MilestoneLane> lanes;
    std::vector<analysis::Statement> statements; ///< all that may be said of the chosen unit, and refusals
    QStringList sentences;                       ///< a handful of them, in words
    QStringList caution;                         ///< never empty, and always drawn
    QStringList notes;                           ///< how to read the marks, what is hidden and why
    QString cautionHead;                         ///< "Read with care"
    QStringList rowHeads;                        ///< the eight columns of the table
    std::vector<TableRow> rows;

    /// The whole chart in words, for a screen reader and for a picture's description.
    QString spoken() const;
};

/// Applies the rules of docs/numbers.md, section 5. `input.roles` has as many entries as `input.series`.
Trend trend(const TrendInput& input, const Language& language);

} // namespace samspel::chart
