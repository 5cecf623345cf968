// SPDX-License-Identifier: MIT
#include "store/settle.h"

#include "statistics/gate.h"
#include "statistics/mean.h"

namespace samspel {

Settling::Settling(const Indicator& indicator, std::vector<Segment> segments, Audience audience)
    : m_indicator(indicator), m_segments(std::move(segments)), m_audience(audience) {}

const Segment* Settling::segmentOf(Period period) const {
    const auto it = std::find_if(m_segments.begin(), m_segments.end(),
                                 [period](const Segment& s) { return s.holds(period); });
    return it != m_segments.end() ? &*it : nullptr;
}

std::optional<double> Settling::spreadIn(const Segment* segment) const {
    return segment == nullptr || !segment->last ? m_indicator.spread : std::nullopt;
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

// Of a figure without a value the number of pupils is all that could be told, and few are soon known by name.
// 0 is no few: there was nobody.
void Settling::hideSmallCount(Figure& figure) const {
    if (m_audience == Audience::open && !figure.value && figure.n && *figure.n > 0 &&
        *figure.n < m_indicator.threshold) {
        figure.n.reset();
    }
}

std::optional<double> Settling::standardErrorOf(const Figure& figure, const Segment* segment) const {
    if (m_indicator.measure != Measure::mean || !figure.value) {
        return std::nullopt;
    }
    const auto uncertainty = figure.uncertainty ? std::optional(figure.uncertainty->value()) : std::nullopt;
    statistics::StandardError error;
    error.rounding =
        m_indicator.isRounded ? std::sqrt(statistics::roundingVariance(figure.value->decimals)) : 0.0;
    if (figure.n && *figure.n > 0) {
        const statistics::Spread spread{.uncertainty = uncertainty, .pooledSd = spreadIn(segment)};
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
    return error.total();
}

Shown Settling::operator()(const Figure& stored) const {
    Shown shown{stored, {}, Withheld::no, {}, 0, 0, {}};
    Figure& figure = shown.figure;
    const Segment* segment = segmentOf(figure.period);
    shown.segment = segment != nullptr ? segment->code : QString();
    hideSmallCount(figure);
    const bool isConfidential =
        m_audience == Audience::open && figure.confidentiality != Confidentiality::free;
    if (isConfidential || isTooSmall(figure)) {
        figure.status = Status::suppressed;
        figure.value.reset();
        figure.uncertainty.reset();
        figure.n.reset();
        shown.withheld = isConfidential ? Withheld::internalOnly : Withheld::belowThreshold;
        return shown;
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
    shown.standardError = standardErrorOf(figure, segment);
    return shown;
}

} // namespace samspel
