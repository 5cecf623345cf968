// SPDX-License-Identifier: MIT
#include "analysis/material.h"

#include "analysis/settling.h"
#include "domain/thresholds.h"
#include "statistics/mean.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace samspel::analysis {

using statistics::Outcome;
using statistics::Reason;

namespace {

template <class Figures>
Outcome<statistics::Series> seriesOf(const Figures& figures, bool needsWeight) {
    std::vector<statistics::Point> points;
    for (const Usable& figure : figures) {
        if (figure.n || !needsWeight) {
            points.push_back(figure.point());
        }
    }
    return statistics::Series::of(std::move(points));
}

} // namespace

Outcome<statistics::Estimate> Usable::estimate() const {
    return se.then([this](double error) { return statistics::Estimate{basis, value, error}; });
}

Outcome<statistics::Share> Usable::share() const {
    if (!n) {
        return Reason::WeightUnknown;
    }
    return count.then([this](int persons) { return statistics::Share{basis, persons, *n}; });
}

Outcome<statistics::Series> Stretch::series() const { return seriesOf(figures, false); }
Outcome<statistics::Series> Stretch::weighted() const { return seriesOf(figures, true); }

Material::Material(const Question& asked) : question(asked) {
    for (const Shown& shown : question.series.figures) {
        if (!isAsked(shown.figure.period)) {
            continue;
        }
        const Shown ready = settled(shown, question.series.indicator, question.audience);
        own.push_back(
            {shown.figure.period, shown.segment, shown.figure.version, usable(ready), scaleOf(shown)});
    }
    nation = question.nation != nullptr ? usables(question.nation->figures) : std::vector<Usable>{};
    county = question.county != nullptr ? usables(question.county->figures) : std::vector<Usable>{};
    for (const Peer& peer : question.peers) {
        peers.push_back({peer.takesPart, usables(peer.figures)});
    }
    for (const Given& given : own) {
        auto found = std::find_if(stretches.begin(), stretches.end(), [&](const Stretch& stretch) {
            return stretch.scale == given.scale && stretch.version == given.version;
        });
        if (found == stretches.end()) {
            const Segment* segment = segmentOf(given.segment);
            stretches.push_back({.segment = given.segment,
                                 .version = given.version,
                                 .yearsCompare = segment == nullptr || analysis::yearsCompare(*segment),
                                 .figures = {},
                                 .scale = given.scale});
            found = stretches.end() - 1;
            found->first = given.period;
        }
        found->last = given.period;
        if (given.figure) {
            found->figures.push_back(*given.figure);
        }
    }
    for (Stretch& stretch : stretches) {
        stretch.spread = spreadOf(stretch);
    }
}

Statement Material::about(Topic topic, const Stretch& stretch) const {
    const Indicator& indicator = question.series.indicator;
    Statement made{.topic = topic, .segment = stretch.segment, .version = stretch.version};
    made.measure = indicator.measure;
    made.better = indicator.direction;
    made.kind = question.series.unit.kind;
    made.isInPoints = indicator.unit.isEmpty() || indicator.unit == QLatin1String("points");
    if (!stretch.figures.empty()) {
        made.from = stretch.figures.front().period;
        made.to = stretch.figures.back().period;
    } else {
        made.from = stretch.first;
        made.to = stretch.last;
    }
    return made;
}

Statement Material::about(Topic topic, const Stretch& stretch, Period period) const {
    Statement made = about(topic, stretch);
    made.from = period;
    made.to = period;
    return made;
}

Facts Material::withCount(Facts facts, int count) const {
    if (question.audience == Audience::internal || count == 0 || count >= usualThreshold(Measure::count)) {
        facts.numbers.push_back({"count", static_cast<double>(count)});
    }
    return facts;
}

Outcome<Usable> Material::read(const Shown& shown) {
    return usable(settled(shown, question.series.indicator, question.audience));
}

Outcome<double> Material::spreadFor(const Shown& shown, const Usable& figure) const {
    const QString scale = scaleOf(shown);
    const auto found = std::find_if(stretches.begin(), stretches.end(), [&](const Stretch& stretch) {
        return stretch.scale == scale && stretch.version == shown.figure.version && !stretch.figures.empty();
    });
    if (found != stretches.end()) {
        return found->spread;
    }
    return spreadOf({.segment = shown.segment,
                     .version = shown.figure.version,
                     .first = figure.period,
                     .figures = {figure},
                     .scale = scale},
                    true);
}

bool Material::isAsked(Period period) const {
    return (!question.from || *question.from <= period) && (!question.to || period <= *question.to);
}

const Segment* Material::segmentOf(const QString& code) const {
    const auto found = std::find_if(question.segments.begin(), question.segments.end(),
                                    [&](const Segment& s) { return s.code == code; });
    return found == question.segments.end() ? nullptr : &*found;
}

// Years that lie in no segment are on one scale only where no segment begins between them.
QString Material::scaleOf(const Shown& shown) const {
    if (!shown.segment.isEmpty()) {
        return shown.segment;
    }
    const auto begun =
        std::count_if(question.segments.begin(), question.segments.end(),
                      [&](const Segment& segment) { return segment.first <= shown.figure.period; });
    return QStringLiteral("\n%1").arg(begun); // no code of a segment
}

statistics::Basis Material::basisOf(const Shown& shown) {
    const QString scale = scaleOf(shown);
    auto place = m_scales.indexOf(scale);
    if (place < 0) {
        place = m_scales.size();
        m_scales += scale;
    }
    return {shown.figure.period.year(), statistics::Segment{static_cast<int>(place)},
            shown.figure.version == Version::corrected ? statistics::Version::Corrected
                                                       : statistics::Version::Published};
}

Outcome<Usable> Material::usable(const Shown& shown) {
    const Indicator& indicator = question.series.indicator;
    if (const auto seen = look(shown, indicator, question.audience); !seen) {
        return seen.refusal();
    }
    const Figure& figure = shown.figure;
    Usable made{.period = figure.period,
                .basis = basisOf(shown),
                .value = figure.value->value(),
                .decimals = figure.value->decimals,
                .n = {},
                .uncertainty = {},
                .sampling = {}};
    if (figure.n && *figure.n > 0 && *figure.n <= std::numeric_limits<int>::max()) {
        made.n = static_cast<int>(*figure.n);
    }
    if (figure.uncertainty) {
        made.uncertainty = figure.uncertainty->value();
        made.uncertaintyDecimals = figure.uncertainty->decimals;
        // A publisher's U is of chance alone. That of joined units has their rounding in it as well, which is
        // no spread between pupils: s from it would be too large.
        const bool isJoined = shown.parts > 1;
        made.sampling = !isJoined ? made.uncertainty
                        : shown.samplingError
                            ? std::optional(statistics::publishedFactor * *shown.samplingError)
                            : std::nullopt;
    }
    if (indicator.measure == Measure::share) {
        made.count = countBehind(shown);
    }
    if (indicator.measure != Measure::mean) {
        made.se = notFor(indicator.measure);
        return made;
    }
    const auto error =
        standardErrorOf(shown, indicator, question.series.breakdown.grade, segmentOf(shown.segment));
    const auto may = uncertaintyOf(shown, indicator, question.audience, error);
    made.se = may ? Outcome<double>(*error) : Outcome<double>(may.refusal());
    return made;
}

std::vector<Usable> Material::usables(const std::vector<Shown>& figures) {
    std::vector<Usable> all;
    for (const Shown& shown : figures) {
        if (isAsked(shown.figure.period)) {
            if (const auto one = read(shown)) {
                all.push_back(*one);
            }
        }
    }
    return all;
}

// The indicator's own SD holds for its newest segment. An older scale's is taken from what was published on
// it: each U of at least 30 pupils is an SD, and they are pooled by n − 1. Of joined units it is the SD
// within them: √(Σn·s²/Σn), the sampling part of their error times √Σn. Who may be among the peers counts
// itself only where these tell nothing.
Outcome<double> Material::spreadOf(const Stretch& stretch, bool isAmongPeers) const {
    if (measure() != Measure::mean) {
        return notFor(measure());
    }
    const Segment* segment = segmentOf(stretch.segment);
    if (const auto mastery = masterySpread(segment, question.series.breakdown.grade)) {
        return *mastery;
    }
    const bool isNewest =
        segment != nullptr
            ? !segment->last
            : std::none_of(question.segments.begin(), question.segments.end(),
                           [&](const Segment& one) { return stretch.first && *stretch.first < one.first; });
    if (isNewest && question.series.indicator.spread) {
        return *question.series.indicator.spread;
    }
    if (stretch.figures.empty()) {
        return Reason::SpreadUnknown;
    }
    double squares = 0;
    double freedom = 0;
    const auto take = [&](const std::vector<Usable>& figures) {
        for (const Usable& figure : figures) {
            if (!statistics::sameScale(figure.basis, stretch.figures.front().basis) || !figure.n ||
                !figure.sampling || !statistics::ask(statistics::Need::OwnSpread, *figure.n)) {
                continue;
            }
            if (const auto sd = statistics::sdFromUncertainty(*figure.sampling, *figure.n); sd && *sd > 0) {
                squares += (*figure.n - 1) * *sd * *sd;
                freedom += *figure.n - 1;
            }
        }
    };
    if (!isAmongPeers) {
        take(stretch.figures);
    }
    for (const Donor& peer : peers) {
        take(peer.figures);
    }
    if (isAmongPeers && freedom <= 0) {
        take(stretch.figures);
    }
    if (freedom <= 0) {
        return Reason::SpreadUnknown;
    }
    return std::sqrt(squares / freedom);
}

Reason notFor(Measure measure) {
    return measure == Measure::share ? Reason::NoShareForm : Reason::WrongMeasure;
}

const Usable* findSame(const std::vector<Usable>& figures, const Usable& like) {
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Usable& f) { return f.basis == like.basis; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace samspel::analysis
