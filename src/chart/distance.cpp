// SPDX-License-Identifier: MIT
#include "chart/distance.h"

#include "analysis/phrases.h"
#include "analysis/words.h"
#include "chart/saying.h"
#include "domain/language.h"

#include <algorithm>
#include <map>

namespace samspel::chart {

using statistics::Reason;

namespace {

constexpr int distanceDecimals = 2; // of a distance, and of its half-width

QString refusalFor(Reason reason, const Language& language) {
    analysis::Statement statement{.topic = analysis::Topic::Distance};
    statement.outcome = reason;
    return analysis::sentence(statement, language);
}

} // namespace

QString noDistance(const TrendInput& input, const Language& language) {
    if (input.series.empty()) {
        return {};
    }
    const Measure measure = input.series.front().indicator.measure;
    if (measure != Measure::mean) {
        return refusalFor(measure == Measure::share ? Reason::NoShareForm : Reason::WrongMeasure, language);
    }
    for (std::size_t i = 0; i < input.series.size(); ++i) {
        if (input.roles[i] == Role::chosen && input.series[i].unit.kind == OrganisationKind::nation) {
            return language.say("Chart", "The nation has no distance from itself. Choose another unit.");
        }
    }
    const auto ofNation = std::count(input.roles.begin(), input.roles.end(), Role::nation);
    const bool areBoth = ofNation > 0 && ofNation < std::ssize(input.roles);
    return areBoth ? QString() : refusalFor(Reason::NoCommonYears, language);
}

std::vector<DistancesOfSeries> distancesOf(const TrendInput& input) {
    std::vector<DistancesOfSeries> all(input.series.size());
    std::vector<bool> isDone(input.series.size(), false);
    for (std::size_t first = 0; first < input.series.size(); ++first) {
        if (isDone[first] || input.roles[first] == Role::nation) {
            continue;
        }
        const Series& series = input.series[first];
        std::vector<const Series*> units;
        std::vector<std::size_t> places;
        for (std::size_t i = first; i < input.series.size(); ++i) {
            if (input.roles[i] != Role::nation && input.series[i].breakdown == series.breakdown) {
                units.push_back(&input.series[i]);
                places.push_back(i);
                isDone[i] = true;
            }
        }
        auto found = analysis::distances(questionOf(input, series), units);
        for (std::size_t i = 0; i < places.size(); ++i) {
            all[places[i]] = std::move(found[i]);
        }
    }
    return all;
}

void measureFromNation(Point& point, const statistics::Outcome<analysis::FromNation>& distance,
                       const Language& language) {
    point.interval.reset();
    point.halfWidth.reset();
    if (!distance) {
        point.mark = Mark::hidden;
        point.value.reset();
        point.n.reset();
        point.word = language.say("Chart", "no distance");
        const Reason reason = distance.refusal().reason;
        point.reason =
            reason == Reason::NoCommonYears
                ? language.say("Chart", "the nation has no figure of that year that may be shown")
            : reason == Reason::SpreadUnknown
                ? language.say("Chart", "the standard deviation of the nation's pupils is not known")
                : analysis::reasonOf(distance.refusal(), language);
        return;
    }
    point.value = distance->inSd;
    point.decimals = distanceDecimals;
    point.sd = distance->sd;
    if (distance->half) {
        point.halfWidth = distance->half;
        point.interval =
            statistics::Interval{distance->inSd - *distance->half, distance->inSd + *distance->half};
    }
}

QString distanceUncertainty(const QString& unit, std::pair<double, double> range, const Language& language) {
    const QString low = language.number(range.first, distanceDecimals);
    const QString high = language.number(range.second, distanceDecimals);
    return low == high ? language
                             .say("Chart", "Each distance of %1 is uncertain by ±%2 standard deviations "
                                           "(95 %).")
                             .arg(unit, low)
                       : language
                             .say("Chart", "Each distance of %1 is uncertain by ±%2 to ±%3 standard "
                                           "deviations (95 %).")
                             .arg(unit, low, high);
}

QStringList distanceNotes(const Trend& trend, const Language& language) {
    std::map<QString, std::vector<Period>> years; // by the SD, as it is shown
    for (const Line& line : trend.lines) {
        for (const Point& point : line.points) {
            if (point.sd) {
                years[language.number(*point.sd, distanceDecimals)].push_back(point.period);
            }
        }
    }
    if (years.empty()) {
        return {};
    }
    QStringList notes{language.say(
        "Chart", "Each dot is a figure less the nation's of the same year, in standard deviations "
                 "of the nation's pupils. The dots are not joined, and across breaks they may be "
                 "read only roughly. The line at 0 is the nation.")};
    // In the order of time.
    std::vector<std::pair<Period, QString>> used;
    for (const auto& [sd, periods] : years) {
        used.emplace_back(*std::min_element(periods.begin(), periods.end()),
                          language.say("Chart", "%1 in %2").arg(sd, analysis::spans(periods, language)));
    }
    std::sort(used.begin(), used.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList texts;
    for (const auto& [period, text] : used) {
        texts += text;
    }
    notes += language.say("Chart", "One standard deviation, on the figures' own scale: %1.")
                 .arg(texts.join(QStringLiteral("; ")));
    return notes;
}

} // namespace samspel::chart
