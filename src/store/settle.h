// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "statistics/mean.h"

#include <memory>

namespace samspel {

class Ledger;
class PublicFigures;
enum class Verdict;

/// What a figure as it is stored may be shown as: its segment, its status in words that hold now (first of a
/// segment, low reliability), hidden when its audience may not see it, and its standard error. There is no
/// other way from a stored figure to one that is shown, so what is public goes through publishing/ for
/// everybody.
class Settling {
public:
    Settling(const Ledger& ledger, const Indicator& indicator, Audience audience);

    /// `series` is the one that the figure is kept in.
    Shown operator()(qint64 series, const Figure& figure) const;
    /// A figure that a newer one replaced. It is linked with what else was replaced, so for Audience::open it
    /// is shown only where nothing of its period is hidden, now or then, and never with a number of persons.
    Shown replaced(qint64 series, const Figure& figure) const;
    const Segment* segmentOf(Period period) const;
    const Indicator& indicator() const { return m_indicator; }
    /// Standard deviation between pupils that holds in a period; known for the newest segment only, and for
    /// what comes after all of them.
    std::optional<double> spreadIn(Period period) const;

private:
    bool isTooSmall(const Figure& figure) const;
    bool wasAnyTooSmall(Period period) const;
    Shown shownAs(const Figure& figure, Verdict verdict) const;
    Shown hidden(const Figure& figure, Withheld why) const;
    std::optional<statistics::StandardError> standardErrorOf(const Figure& figure) const;

    const Ledger& m_ledger;
    Indicator m_indicator;
    std::vector<Segment> m_segments;
    Audience m_audience;
    std::shared_ptr<const PublicFigures> m_public; ///< none for the internal audience, or without a threshold
};

} // namespace samspel
