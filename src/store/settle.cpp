// SPDX-License-Identifier: MIT
#include "store/settle.h"

#include "statistics/gate.h"
#include "store/columns.h"
#include "store/figurerow.h"
#include "store/ledger.h"
#include "store/publishing/publicfigures.h"
#include "store/seriesquery.h"

#include <algorithm>

namespace samspel {

Settling::Settling(const Ledger& ledger, const Indicator& indicator, Audience audience)
    : m_ledger(ledger), m_indicator(indicator), m_segments(segmentsOf(ledger, indicator.id)),
      m_audience(audience), m_public(audience == Audience::open ? ledger.patterns().of(indicator) : nullptr) {
}

const Segment* Settling::segmentOf(Period period) const {
    const auto it = std::find_if(m_segments.begin(), m_segments.end(),
                                 [period](const Segment& s) { return s.holds(period); });
    return it != m_segments.end() ? &*it : nullptr;
}

std::optional<double> Settling::spreadIn(Period period) const {
    const bool isOlder = std::any_of(m_segments.begin(), m_segments.end(), [period](const Segment& s) {
        return period < s.first || (s.holds(period) && s.last);
    });
    return isOlder ? std::nullopt : m_indicator.spread;
}

bool Settling::isTooSmall(const Figure& figure) const {
    if (m_audience == Audience::internal || !figure.value || m_indicator.threshold == 0) {
        return false;
    }
    if (m_indicator.measure == Measure::count) {
        return figure.value->digits > 0 && figure.value->value() < m_indicator.threshold;
    }
    // Without a count the publisher has judged; it published no figure that it held to be too small.
    return figure.n && *figure.n < m_indicator.threshold;
}

std::optional<statistics::StandardError> Settling::standardErrorOf(const Figure& figure) const {
    if (m_indicator.measure != Measure::mean || !figure.value) {
        return std::nullopt;
    }
    const auto uncertainty = figure.uncertainty ? std::optional(figure.uncertainty->value()) : std::nullopt;
    statistics::StandardError error;
    error.rounding =
        m_indicator.isRounded ? std::sqrt(statistics::roundingVariance(figure.value->decimals)) : 0.0;
    if (figure.n && *figure.n > 0) {
        const statistics::Spread spread{.uncertainty = uncertainty, .pooledSd = spreadIn(figure.period)};
        const auto sampling = statistics::standardError(spread, static_cast<int>(*figure.n));
        if (!sampling) {
            return std::nullopt;
        }
        error.sampling = *sampling;
    } else if (uncertainty) {
        const auto sampling = statistics::standardErrorFromUncertainty(*uncertainty);
        if (!sampling) {
            return std::nullopt;
        }
        error.sampling = *sampling;
    } else {
        return std::nullopt;
    }
    return error;
}

Shown Settling::operator()(qint64 series, const Figure& figure) const {
    if (m_audience == Audience::open && figure.confidentiality != Confidentiality::free) {
        return hidden(figure, Withheld::internalOnly);
    }
    const Verdict verdict = m_public != nullptr ? m_public->verdict(series, figure.period) : Verdict::shown;
    return shownAs(figure, verdict == Verdict::shown && isTooSmall(figure) ? Verdict::few : verdict);
}

Shown Settling::replaced(qint64 series, const Figure& figure) const {
    if (m_audience == Audience::open && figure.confidentiality != Confidentiality::free) {
        return hidden(figure, Withheld::internalOnly);
    }
    const bool isLinked =
        m_public != nullptr &&
        (m_public->hidesIn(m_public->scopeOf(series, figure.period)) || wasAnyTooSmall(figure.period));
    // What was replaced stands in no state that later releases are checked against, so of how many it was is
    // told nobody.
    const bool isNumber = m_public != nullptr && m_indicator.measure == Measure::count;
    Shown shown = shownAs(figure, isLinked || isNumber ? Verdict::linked : Verdict::shown);
    if (m_public != nullptr) {
        shown.figure.n.reset();
        shown.figure.uncertainty.reset();
        shown.standardError.reset();
        shown.samplingError.reset();
    }
    return shown;
}

// Of all grades, for replaced figures are few.
bool Settling::wasAnyTooSmall(Period period) const {
    auto rows = m_ledger.database().query(std::string("SELECT ") + figureColumns +
                                          " FROM superseded WHERE period = ?1 AND series IN (SELECT s.id "
                                          "FROM organisation AS o CROSS JOIN series "
                                          "AS s ON s.unit = o.id WHERE s.indicator = ?2)");
    rows.bindAll(period, m_indicator.id);
    while (rows.step()) {
        const Figure figure = readFigure(rows, 0);
        const bool isHidden = figure.status == Status::suppressed && figure.n != 0;
        if (isHidden || isTooSmall(figure) || figure.confidentiality != Confidentiality::free) {
            return true;
        }
    }
    return false;
}

Shown Settling::hidden(const Figure& stored, Withheld why) const {
    const Segment* segment = segmentOf(stored.period);
    Shown shown{stored, segment != nullptr ? segment->code : QString(), why, {}, 0, 0, {}};
    shown.figure.status = Status::suppressed;
    shown.figure.value.reset();
    shown.figure.uncertainty.reset();
    shown.figure.n.reset();
    return shown;
}

Shown Settling::shownAs(const Figure& stored, Verdict verdict) const {
    if (verdict != Verdict::shown && stored.value) {
        Shown shown = hidden(stored, Withheld::belowThreshold);
        if (verdict == Verdict::linked) {
            shown.figure.confidentiality = Confidentiality::secondary;
        }
        return shown;
    }
    const Segment* segment = segmentOf(stored.period);
    Shown shown{stored, segment != nullptr ? segment->code : QString(), Withheld::no, {}, 0, 0, {}};
    Figure& figure = shown.figure;
    // Of a figure without a value the number of pupils is all that could be told. It may be few, or with it
    // another could be worked out. 0 is no few: there was nobody.
    if (m_audience == Audience::open && !figure.value && figure.n != 0 &&
        (verdict != Verdict::shown || figure.status == Status::suppressed)) {
        figure.n.reset();
    }
    const bool isSmall = m_indicator.measure != Measure::count && figure.n &&
                         *figure.n < statistics::least(statistics::Need::SolidPoint);
    if (figure.status == Status::normal && figure.value) {
        if (isSmall) {
            figure.status = Status::lowReliability;
        } else if (segment != nullptr && segment->first == figure.period) {
            figure.status = Status::firstOfSegment;
        }
    }
    if (const auto error = standardErrorOf(figure)) {
        shown.standardError = error->total();
        shown.samplingError = error->sampling;
    }
    return shown;
}

} // namespace samspel
