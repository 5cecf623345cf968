// SPDX-License-Identifier: MIT
#include "chart/trend.h"

#include "analysis/settling.h"
#include "chart/caution.h"
#include "chart/distance.h"
#include "chart/joining.h"
#include "chart/lanes.h"
#include "chart/words.h"
#include "domain/language.h"

#include <algorithm>
#include <cassert>

namespace samspel::chart {

namespace {

constexpr int fewestPeriods = 3;

const Segment* segmentOf(const TrendInput& input, const QString& code) {
    const auto found = std::find_if(input.segments.begin(), input.segments.end(),
                                    [&](const Segment& s) { return s.code == code; });
    return found == input.segments.end() ? nullptr : &*found;
}

QString scaleOf(const TrendInput& input, const QString& code) {
    const Segment* segment = segmentOf(input, code);
    return segment != nullptr ? segment->scale : QString();
}

bool isAsked(const TrendInput& input, Period period) {
    return (!input.from || *input.from <= period) && (!input.to || period <= *input.to);
}

/// The name of a series: its unit (with its number where two are called the same, as Sogndal before and after
/// 2020), and its breakdown where that is what tells the series apart.
QString nameOf(const TrendInput& input, const Series& series, const Language& language) {
    const Organisation& unit = series.unit;
    const bool hasNamesake = std::any_of(input.series.begin(), input.series.end(), [&](const Series& other) {
        return other.unit.name == unit.name && other.unit.number != unit.number;
    });
    QStringList parts{hasNamesake ? QStringLiteral("%1 (%2)").arg(unit.name, unit.number) : unit.name};
    const Breakdown& first = input.series.front().breakdown;
    const auto differs = [&](auto member) {
        return std::any_of(input.series.begin(), input.series.end(),
                           [&](const Series& other) { return other.breakdown.*member != first.*member; });
    };
    if (differs(&Breakdown::grade)) {
        parts += language.say("Chart", "grade %1").arg(series.breakdown.grade);
    }
    if (differs(&Breakdown::sex)) {
        parts +=
            language.say("Choice", Choices<Sex>::all[static_cast<std::size_t>(series.breakdown.sex)].label)
                .toLower();
    }
    return parts.join(QStringLiteral(", "));
}

/// `distances` has an entry for each figure, and is nullptr where the figures themselves are drawn.
Line lineOf(const TrendInput& input, std::size_t number, const DistancesOfSeries* distances,
            const Language& language) {
    const Series& series = input.series[number];
    Line line;
    line.name = nameOf(input, series, language);
    line.role = input.roles[number];
    if (distances != nullptr && line.role == Role::nation) {
        line.level = 0;
        return line;
    }
    for (std::size_t i = 0; i < series.figures.size(); ++i) {
        const Shown& given = series.figures[i];
        if (!isAsked(input, given.figure.period)) {
            continue;
        }
        const Shown shown = analysis::settled(given, series.indicator, input.audience);
        Point point = pointOf(shown, series, segmentOf(input, shown.segment), input.audience);
        point.code = codeOf(series, given);
        if (point.mark == Mark::hidden) {
            point.word = hiddenWord(shown, language);
            point.reason = hiddenReason(shown, series.indicator, language);
        } else {
            point.reason = remark(shown, point.mark, language);
            if (distances != nullptr) {
                measureFromNation(point, (*distances)[i], language);
            }
        }
        line.points.push_back(point);
    }
    return line;
}

/// The code of the newest segment with a value, or with any figure when all are hidden.
QString newestSegment(const std::vector<Line>& lines) {
    const Point* newest = nullptr;
    for (const bool mayBeHidden : {false, true}) {
        for (const Line& line : lines) {
            for (const Point& point : line.points) {
                if ((mayBeHidden || point.value) && (newest == nullptr || newest->period < point.period)) {
                    newest = &point;
                }
            }
        }
        if (newest != nullptr) {
            return newest->segment;
        }
    }
    return {};
}

TimeAxis timeAxis(const TrendInput& input, const std::vector<Line>& lines) {
    std::optional<Period> first = input.from;
    std::optional<Period> last = input.to;
    for (const Line& line : lines) {
        for (const Point& point : line.points) {
            if (!point.isOnAxis) {
                continue;
            }
            if (!input.from && (!first || point.period < *first)) {
                first = point.period;
            }
            if (!input.to && (!last || *last < point.period)) {
                last = point.period;
            }
        }
    }
    if (!first || !last || *last < *first) {
        return {};
    }
    TimeAxis axis;
    for (Period period = *first; period <= *last; period = period.next()) {
        axis.ticks.push_back({period.middle(), period.display()});
    }
    // A lone figure stands in the middle of a few empty periods and not on the frame.
    const double missing = std::max(0, fewestPeriods - static_cast<int>(axis.ticks.size())) / 2.0;
    axis.from = first->middle() - 0.5 - missing;
    axis.to = last->middle() + 0.5 + missing;
    return axis;
}

ValueAxis valuesOf(const TrendInput& input, const std::vector<Line>& lines) {
    std::optional<double> low;
    std::optional<double> high;
    for (const Line& line : lines) {
        for (const Point& point : line.points) {
            if (!point.value || !point.isOnAxis) {
                continue;
            }
            const bool hasInterval = line.role == Role::chosen && point.interval;
            low = std::min(low.value_or(*point.value), hasInterval ? point.interval->low : *point.value);
            high = std::max(high.value_or(*point.value), hasInterval ? point.interval->high : *point.value);
        }
    }
    if (!low) {
        return {};
    }
    if (input.form == Form::distance) { // the nation is always in view
        return valueAxis(std::min(*low, 0.0), std::max(*high, 0.0), distanceSpan);
    }
    const Indicator& indicator = input.series.front().indicator;
    return valueAxis(*low, *high, indicator.span, indicator.least, indicator.most);
}

std::vector<Break> breaksOf(const TrendInput& input, const TimeAxis& time, const Language& language) {
    std::vector<Break> breaks;
    const auto earliest =
        std::min_element(input.segments.begin(), input.segments.end(),
                         [](const Segment& a, const Segment& b) { return a.first < b.first; });
    for (const Segment& segment : input.segments) {
        // Where the series itself begins, nothing breaks.
        const double x = segment.first.middle() - 0.5;
        if (time.from < x && x < time.to && earliest->first < segment.first) {
            breaks.push_back({x, segment.first,
                              segment.reason.isEmpty() ? language.say("Chart", "Break in the series")
                                                       : catalogueText(segment.reason, language)});
        }
    }
    std::sort(breaks.begin(), breaks.end(), [](const Break& a, const Break& b) { return a.x < b.x; });
    return breaks;
}

bool isCorrected(const TrendInput& input) {
    return std::any_of(input.series.begin(), input.series.end(), [](const Series& series) {
        return std::any_of(series.figures.begin(), series.figures.end(),
                           [](const Shown& shown) { return shown.figure.version == Version::corrected; });
    });
}

void fillTitle(Trend& trend, const TrendInput& input, const QString& scale, const Language& language) {
    if (input.series.empty()) {
        trend.title = language.say("Chart", "No figures chosen");
        return;
    }
    const Series& first = input.series.front();
    const QString name = catalogueText(first.indicator.name, language);
    const auto chosen = std::find_if(trend.lines.begin(), trend.lines.end(),
                                     [](const Line& line) { return line.role == Role::chosen; });
    trend.title =
        chosen == trend.lines.end() ? name : language.say("Chart", "%1: %2").arg(name, chosen->name);
    QStringList parts;
    if (first.breakdown.grade > 0) {
        parts += language.say("Chart", "Grade %1").arg(first.breakdown.grade);
    }
    if (first.breakdown.sex != Sex::all) {
        parts +=
            language.say("Choice", Choices<Sex>::all[static_cast<std::size_t>(first.breakdown.sex)].label);
    }
    if (input.form == Form::distance) {
        parts += language.say("Chart", "Distance to the nation");
    } else if (!scale.isEmpty()) {
        parts += catalogueText(scale, language);
    } else if (first.indicator.measure == Measure::share) {
        parts += language.say("Chart", "per cent"); // nothing else on the picture says so
    } else if (!first.indicator.unit.isEmpty()) {
        parts += catalogueText(first.indicator.unit, language);
    }
    if (isCorrected(input)) {
        parts += language.say("Choice", "Corrected").toLower();
    }
    trend.subtitle = parts.join(QStringLiteral(" · "));
}

void fillRows(Trend& trend, const TrendInput& input, const Language& language) {
    const bool isShare = !input.series.empty() && input.series.front().indicator.measure == Measure::share;
    trend.rowHeads = {language.say("Chart", "Unit"),
                      language.say("Chart", "Period"),
                      trend.form == Form::distance ? language.say("Chart", "Distance")
                                                   : language.say("Chart", "Value"),
                      isShare ? language.say("Chart", "95 %") : language.say("Chart", "±"),
                      language.say("Chart", "Pupils"),
                      language.say("Chart", "Status"),
                      language.say("Chart", "Remark"),
                      language.say("Chart", "Code")};
    for (std::size_t l = 0; l < trend.lines.size(); ++l) {
        const bool isCount = input.series[l].indicator.measure == Measure::count;
        for (std::size_t p = 0; p < trend.lines[l].points.size(); ++p) {
            const Point& point = trend.lines[l].points[p];
            TableRow row{l,
                         p,
                         trend.lines[l].name,
                         point.period.display(),
                         {},
                         {},
                         {},
                         {},
                         point.reason,
                         point.code ? point.code->text() : QString()};
            if (point.value) {
                row.value = language.number(*point.value, point.decimals);
            }
            row.uncertainty = intervalText(point, language);
            if (point.n && !isCount && point.mark != Mark::hidden) {
                row.n = language.whole(*point.n);
            }
            row.status = QChar::fromLatin1(letter(point.status));
            if (point.mark == Mark::hidden) {
                row.value = point.word;
            } else if (!point.isOnAxis) {
                const QString other = language.say("Chart", "on another scale, not drawn");
                row.remark = row.remark.isEmpty() ? other : row.remark + QStringLiteral("; ") + other;
            }
            trend.rows.push_back(row);
        }
    }
}

// "Sogndal 48", and the year as well where the line ends before others do: its label stands at the right end
// all the same.
void nameLines(std::vector<Line>& lines, const Language& language) {
    std::optional<Period> last;
    for (const Line& line : lines) {
        if (const Point* newest = line.newest()) {
            last = std::max(last.value_or(newest->period), newest->period);
        }
    }
    for (Line& line : lines) {
        const Point* newest = line.newest();
        line.label = line.name;
        if (line.level) {
            line.label += QLatin1Char(' ') + language.number(*line.level, 0);
        } else if (newest != nullptr) {
            line.label += QLatin1Char(' ') + language.number(*newest->value, newest->decimals);
            line.label +=
                newest->period < *last ? QStringLiteral(" (%1)").arg(newest->period.display()) : QString();
        }
    }
}

} // namespace

const Point* Line::newest() const {
    const auto found =
        std::find_if(points.rbegin(), points.rend(), [](const Point& p) { return p.value && p.isOnAxis; });
    return found == points.rend() ? nullptr : &*found;
}

QString Trend::spoken() const {
    QStringList parts{title, subtitle, valueTitle, stamp, empty};
    for (const Line& line : lines) {
        for (const Point& point : line.points) {
            parts += point.spoken;
        }
    }
    for (const MilestoneLane& lane : lanes) {
        for (const MilestoneMark& mark : lane.marks) {
            parts += mark.spoken;
        }
    }
    parts += sentences;
    parts += caution;
    parts += notes;
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

Trend trend(const TrendInput& input, const Language& language) {
    assert(input.roles.size() == input.series.size());
    Trend made;
    made.form = input.form;
    const bool isDistance = made.form == Form::distance;
    const QString refused = isDistance ? noDistance(input, language) : QString();
    const std::vector<DistancesOfSeries> distances =
        isDistance && refused.isEmpty() ? distancesOf(input) : std::vector<DistancesOfSeries>{};
    for (std::size_t i = 0; refused.isEmpty() && i < input.series.size(); ++i) {
        Line line = lineOf(input, i, isDistance ? &distances[i] : nullptr, language);
        line.number = static_cast<int>(std::count_if(made.lines.begin(), made.lines.end(),
                                                     [&](const Line& l) { return l.role == line.role; }));
        made.lines.push_back(std::move(line));
    }
    const QString scale = scaleOf(input, newestSegment(made.lines));
    for (std::size_t i = 0; i < made.lines.size(); ++i) {
        Line& line = made.lines[i];
        for (Point& point : line.points) {
            // Distances are in standard deviations, whatever the scale.
            point.isOnAxis = isDistance || scaleOf(input, point.segment) == scale;
            point.spoken = QStringLiteral("%1 %2: %3")
                               .arg(line.name, point.period.display(),
                                    spokenFigure(point, input.series[i].indicator.measure, language));
        }
        if (isDistance) {
            keepApart(line);
        } else {
            join(line);
        }
    }
    nameLines(made.lines, language);
    made.time = timeAxis(input, made.lines);
    made.values = valuesOf(input, made.lines);
    nameTicks(made.values, language);
    made.breaks = breaksOf(input, made.time, language);
    fillTitle(made, input, scale, language);
    if (isDistance && !made.values.isEmpty()) {
        made.valueTitle = language.say("Chart", "Distance to the nation in standard deviations");
    }
    if (!refused.isEmpty()) {
        made.empty = refused;
    } else if (made.values.isEmpty()) {
        const bool isHidden = std::any_of(made.lines.begin(), made.lines.end(),
                                          [](const Line& line) { return !line.points.empty(); });
        made.empty =
            isHidden ? language.say("Chart", "No figure here may be shown; the table tells why.")
                     : language.say("Chart", "There are no figures for this choice. Choose another unit or "
                                             "other years, or import figures.");
    }
    if (input.audience == Audience::internal) {
        made.stamp = language.say("Chart", "Internal: holds figures that must not be passed on");
    }
    fillLanes(made, input, language);
    fillWords(made, input, language);
    fillRows(made, input, language);
    return made;
}

} // namespace samspel::chart
