// SPDX-License-Identifier: MIT
#include "chart/caution.h"

#include "analysis/phrases.h"
#include "analysis/words.h"
#include "chart/distance.h"
#include "chart/saying.h"
#include "chart/words.h"
#include "domain/language.h"
#include "domain/measuringtime.h"
#include "statistics/gate.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace samspel::chart {

namespace {

constexpr std::size_t mostRivals = 6;

const Line* lineIn(const Trend& trend, Role role) {
    const auto found =
        std::find_if(trend.lines.begin(), trend.lines.end(), [&](const Line& l) { return l.role == role; });
    return found == trend.lines.end() ? nullptr : &*found;
}

bool isDrawn(const Point& point) { return point.value && point.isOnAxis; }

/// Least and most of what `of` tells of a line's drawn points; nothing when it tells nothing of any.
template <class Of>
std::optional<std::pair<double, double>> rangeOf(const Line& line, Of of) {
    std::optional<std::pair<double, double>> range;
    for (const Point& point : line.points) {
        if (const auto value = of(point); value && isDrawn(point)) {
            const double v = static_cast<double>(*value);
            range =
                range ? std::pair(std::min(range->first, v), std::max(range->second, v)) : std::pair(v, v);
        }
    }
    return range;
}

/// How many months figures are measured in.
int monthsOf(const MeasuringTime& time) {
    return 12 * (time.last.year() - time.first.year()) + time.last.month() - time.first.month() + 1;
}

/// A month's name, or two: "September to October".
QString months(const MeasuringTime& time, const Language& language) {
    const auto name = [&](QDate day) { return language.locale().standaloneMonthName(day.month()); };
    return time.first.month() == time.last.month()
               ? name(time.first)
               : language.say("Chart", "%1 to %2").arg(name(time.first), name(time.last));
}

/// When in the year these figures are measured, where that is known of all: "January to May, later October to
/// December". Of neighbours that begin in the same month the longer one is told for both.
QString measuredIn(const std::set<Period>& periods, const Indicator& indicator, const Language& language) {
    std::vector<MeasuringTime> times;
    bool isAnyUnknown = false;
    for (const Period period : periods) {
        const MeasuringTime time = measuringTime(indicator, period);
        if (!time.isKnown) {
            isAnyUnknown = true;
        } else if (times.empty() || times.back().first.month() != time.first.month()) {
            times.push_back(time);
        } else if (monthsOf(times.back()) < monthsOf(time)) {
            times.back() = time;
        }
    }
    QString all;
    for (const MeasuringTime& time : times) {
        const QString told = months(time, language);
        all = all.isEmpty() ? told : language.say("Chart", "%1, later %2").arg(all, told);
    }
    QStringList sentences;
    if (!all.isEmpty()) {
        sentences += language.say("Chart", "When in the year the figures are measured: %1.").arg(all);
    }
    if (isAnyUnknown) {
        sentences += all.isEmpty()
                         ? language.say("Chart", "It is not known when in the year the figures are measured: "
                                                 "each may be of any day of its year.")
                         : language.say("Chart", "It is not known when in the year the oldest figures were "
                                                 "measured: each may be of any day of its year.");
    }
    return sentences.join(QLatin1Char(' '));
}

/// How many years lie before, in and after a programme, by when their figures are measured.
QStringList yearsOfProgramme(const Trend& trend, const TrendInput& input, const Language& language) {
    if (!input.programme || input.programme->first.isEmpty() || input.series.empty()) {
        return {};
    }
    const auto& [begins, ends] = *input.programme;
    const Indicator& indicator = input.series.front().indicator;
    const Line* chosen = lineIn(trend, Role::chosen);
    std::set<Period> years;
    for (const Line& line : trend.lines) {
        for (const Point& point : line.points) {
            if (isDrawn(point) && (chosen == nullptr || &line == chosen)) {
                years.insert(point.period);
            }
        }
    }
    if (years.empty()) {
        return {};
    }
    qint64 before = 0;
    qint64 during = 0;
    qint64 after = 0;
    std::vector<Period> onNeither;
    for (const Period period : years) {
        const MeasuringTime time = measuringTime(indicator, period);
        const TimeSide begun = sideOf(time, begins);
        const TimeSide ended = ends.isEmpty() ? TimeSide::before : sideOf(time, ends);
        if (begun == TimeSide::before) {
            ++before;
        } else if (begun == TimeSide::neither || ended == TimeSide::neither) {
            onNeither.push_back(period);
        } else {
            ++(ended == TimeSide::after ? after : during);
        }
    }
    QStringList said;
    if (ends.isEmpty()) {
        said += language.say("Chart", "The programme began in %1. Years with a figure: %2 before, %3 after.")
                    .arg(begins.display(language), language.whole(before), language.whole(during));
    } else {
        said += language
                    .say("Chart", "The programme lasted from %1 to %2. Years with a figure: %3 before it, %4 "
                                  "during it, %5 after it.")
                    .arg(begins.display(language), ends.display(language), language.whole(before),
                         language.whole(during), language.whole(after));
    }
    if (!onNeither.empty()) {
        said += (ends.isEmpty()
                     ? language.say("Chart", "On neither side, because the programme may have begun while "
                                             "they were measured: %1.")
                     : language.say("Chart", "Counted nowhere, because the programme may have begun or ended "
                                             "while they were measured: %1."))
                    .arg(analysis::spans(onNeither, language));
    }
    said += measuredIn(years, indicator, language);
    return said;
}

QString uncertainty(const Line& chosen, Measure measure, const Language& language) {
    const auto range = rangeOf(chosen, [](const Point& p) { return p.halfWidth; });
    if (range && chosen.newest()->sd) {
        return distanceUncertainty(chosen.name, *range, language);
    }
    if (range) {
        const QString low = language.number(range->first, 1);
        const QString high = language.number(range->second, 1);
        return low == high ? language.say("Chart", "Each figure of %1 is uncertain by ±%2 (95 %).")
                                 .arg(chosen.name, low)
                           : language.say("Chart", "Each figure of %1 is uncertain by ±%2 to ±%3 (95 %).")
                                 .arg(chosen.name, low, high);
    }
    return measure == Measure::mean && chosen.newest() != nullptr
               ? language.say("Chart", "How far chance can move the figures of %1 is not known.")
                     .arg(chosen.name)
               : QString();
}

QString fewPupils(const Line& chosen, Measure measure, const Language& language) {
    const auto range = rangeOf(chosen, [](const Point& p) { return p.n; });
    if (!range || measure == Measure::count || statistics::ask(statistics::Need::OwnSpread, range->first)) {
        return {};
    }
    const auto least = static_cast<qint64>(range->first);
    const auto most = static_cast<qint64>(range->second);
    return least == most ? language.say("Chart", "%1 has %2 a year here: single pupils move the mean.")
                               .arg(chosen.name, analysis::pupils(least, language))
                         : language.say("Chart", "%1 has %2 to %3 a year here: single pupils move the mean.")
                               .arg(chosen.name, language.whole(least), analysis::pupils(most, language));
}

QString rivals(const Trend& trend, const TrendInput& input, const Language& language) {
    QStringList names;
    for (const MilestoneLane& lane : trend.lanes) {
        if (lane.kind != Lane::outside) {
            continue;
        }
        for (const MilestoneMark& mark : lane.marks) {
            const auto milestone = std::find_if(input.milestones.begin(), input.milestones.end(),
                                                [&](const Milestone& m) { return m.id == mark.milestone; });
            if (milestone != input.milestones.end()) {
                names += QStringLiteral("%1 (%2)").arg(milestone->title, time(*milestone, language));
            }
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const auto all = static_cast<std::size_t>(names.size());
    if (all > mostRivals) {
        names = names.first(static_cast<qsizetype>(mostRivals));
        names += language.say("Chart", "%1 more").arg(language.whole(static_cast<qint64>(all - mostRivals)));
    }
    return language.say("Chart", "Other things happened in the same years: %1.")
        .arg(names.join(QStringLiteral("; ")));
}

QStringList cautionOf(const Trend& trend, const TrendInput& input, const Language& language) {
    QStringList all{language.say("Chart", "The figures tell what happened, not why.")};
    if (input.programme || !trend.lanes.empty()) {
        all += analysis::programmeCaution(language);
    }
    all += yearsOfProgramme(trend, input, language);
    if (const Line* chosen = lineIn(trend, Role::chosen)) {
        const Measure measure = input.series.front().indicator.measure;
        all += uncertainty(*chosen, measure, language);
        all += fewPupils(*chosen, measure, language);
    }
    for (const Break& gap : trend.breaks) {
        all += (trend.form == Form::distance
                    ? language.say("Chart", "The series breaks before %1: across it, distances may be read "
                                            "only roughly.")
                    : language.say("Chart", "The series breaks before %1: figures on the two sides cannot be "
                                            "compared."))
                   .arg(gap.first.display());
    }
    for (const Segment& segment : input.segments) {
        const bool isShown = std::any_of(trend.lines.begin(), trend.lines.end(), [&](const Line& line) {
            return std::any_of(line.points.begin(), line.points.end(),
                               [&](const Point& p) { return p.value && p.segment == segment.code; });
        });
        if (isShown) {
            all += catalogueText(segment.caution, language);
        }
    }
    all += rivals(trend, input, language);
    all.removeAll(QString());
    return all;
}

/// One note for each reason: "Suppressed (fewer than 10 pupils): Aurland 2019–20, 2021–22; Vik 2019–20."
QStringList hiddenNotes(const Trend& trend, const Language& language) {
    std::map<std::pair<QString, QString>, QStringList> byReason;
    for (const Line& line : trend.lines) {
        std::map<std::pair<QString, QString>, std::vector<Period>> own;
        for (const Point& point : line.points) {
            if (point.mark == Mark::hidden) {
                own[{point.word, point.reason}].push_back(point.period);
            }
        }
        for (const auto& [why, periods] : own) {
            byReason[why] += line.name + QLatin1Char(' ') + analysis::spans(periods, language);
        }
    }
    QStringList notes;
    for (const auto& [why, where] : byReason) {
        const QString word = why.first.first(1).toUpper() + why.first.sliced(1);
        notes += QStringLiteral("%1 (%2): %3.").arg(word, why.second, where.join(QStringLiteral("; ")));
    }
    return notes;
}

QStringList otherScaleNotes(const Trend& trend, const TrendInput& input, const Language& language) {
    QStringList notes;
    std::map<QString, std::vector<Period>> byScale;
    for (const Line& line : trend.lines) {
        for (const Point& point : line.points) {
            const auto segment = std::find_if(input.segments.begin(), input.segments.end(),
                                              [&](const Segment& s) { return s.code == point.segment; });
            if (!point.isOnAxis && point.value) {
                byScale[segment == input.segments.end() ? QString() : segment->scale].push_back(point.period);
            }
        }
    }
    for (const auto& [scale, periods] : byScale) {
        const QString years = analysis::spans(periods, language);
        notes += scale.isEmpty()
                     ? language.say("Chart", "On another scale, in the table only: %1.").arg(years)
                     : language.say("Chart", "On another scale (%2), in the table only: %1.")
                           .arg(years, catalogueText(scale, language));
    }
    return notes;
}

QStringList coverageNotes(const TrendInput& input, const Trend& trend, const Language& language) {
    QStringList notes;
    for (const Line& line : trend.lines) {
        const Series& series = input.series[static_cast<std::size_t>(&line - trend.lines.data())];
        const bool isCorrected =
            std::any_of(series.figures.begin(), series.figures.end(),
                        [](const Shown& s) { return s.figure.version == Version::corrected; });
        if (isCorrected) {
            notes += language
                         .say("Chart", "%1: corrected with Statistics Norway's parameters; below county "
                                       "level this is the program's own estimate.")
                         .arg(line.name);
        }
        if (!series.remarks.isEmpty()) {
            notes += language.say("Chart", "%1, put together from those that became it: %2")
                         .arg(line.name, series.remarks.join(QLatin1Char(' ')));
        }
        for (const Shown& shown : series.figures) {
            if (shown.partsKnown >= shown.parts || shown.withheld != Withheld::no || !shown.coverage) {
                continue;
            }
            const bool isAmong = std::any_of(line.points.begin(), line.points.end(), [&](const Point& p) {
                return p.period == shown.figure.period && p.value;
            });
            if (isAmong) {
                notes += language.say("Chart", "%1 %2: %3 of %4 units, %5 % of the pupils.")
                             .arg(line.name, shown.figure.period.display(), language.whole(shown.partsKnown),
                                  language.whole(shown.parts), language.number(100 * *shown.coverage, 0));
            }
        }
    }
    return notes;
}

QStringList markNotes(const Trend& trend, const Language& language) {
    QStringList notes;
    bool isHollow = false;
    bool isEstimated = false;
    for (const Line& line : trend.lines) {
        isHollow = isHollow || std::any_of(line.points.begin(), line.points.end(), [](const Point& p) {
                       return p.mark == Mark::hollow && p.isOnAxis;
                   });
        isEstimated = isEstimated || std::any_of(line.strokes.begin(), line.strokes.end(),
                                                 [](const Stroke& s) { return s.isEstimated; });
        if (!line.bands.empty()) {
            notes += language.say("Chart", "Band: what chance alone can give for %1 (95 %).").arg(line.name);
        } else if (!line.whiskers.empty()) {
            notes += language.say("Chart", "Upright line: what chance alone can give for %1 (95 %).")
                         .arg(line.name);
        }
    }
    if (isHollow) {
        notes += language.say("Chart", "Hollow points: fewer than %1 pupils, low reliability.")
                     .arg(language.whole(statistics::least(statistics::Need::SolidPoint)));
    }
    if (isEstimated) {
        notes += language.say("Chart", "Dotted lines: estimated.");
    }
    return notes;
}

} // namespace

void fillWords(Trend& trend, const TrendInput& input, const Language& language) {
    trend.statements = statementsOf(input);
    trend.sentences = sentencesOf(trend, language);
    trend.cautionHead = language.say("Chart", "Read with care");
    trend.caution = cautionOf(trend, input, language);
    trend.notes = distanceNotes(trend, language) + markNotes(trend, language) + hiddenNotes(trend, language) +
                  otherScaleNotes(trend, input, language) + coverageNotes(input, trend, language) +
                  trend.notes;
    for (QStringList* texts : {&trend.caution, &trend.notes}) {
        for (QString& text : *texts) {
            text = analysis::bound(text);
        }
    }
}

} // namespace samspel::chart
