// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedunits.h"
#include "store/publishing/memory.h"

#include <memory>

namespace samspel {

class Ledger;

/// Whether a figure may be seen by anyone.
enum class Verdict {
    shown,
    few,   ///< too few stand behind it, as everybody may know
    linked ///< too few, or another figure could be worked out with it; which of them, nobody may know
};

/// Which stored figures of one indicator may leave the program in public mode: one pattern for each grade and
/// period, over all figures that are linked in it, so that whatever is put together of what it shows is safe.
class PublicFigures {
public:
    PublicFigures(const Ledger& ledger, const Indicator& indicator, std::shared_ptr<const LinkedUnits> units);

    Verdict verdict(qint64 series, Period period) const;
    /// The linked figures of a series' grade, as they are now.
    LinkedScope scopeOf(qint64 series, Period period) const;
    LinkedFigures linkedIn(const LinkedScope& scope) const;
    const std::vector<Exposure>& exposuresIn(const LinkedScope& scope) const;
    /// Whether the pattern of a scope hides anything that the register has.
    bool hidesIn(const LinkedScope& scope) const;

private:
    struct Stored {
        qint64 series = 0;
        Slice slice;
    };
    struct Counted {
        Piece piece;
        int decimals = 0;
    };
    struct Judged {
        QHash<qint64, Verdict> verdicts; ///< of series; those not among them are untold, and shown
        std::vector<Exposure> exposures;
        bool hides = false;
    };
    using Group = std::map<Period, std::vector<Counted>>;

    void readSeries();
    const Group& groupOf(int grade) const;
    const Judged& judgedIn(const LinkedScope& scope) const;
    std::vector<Piece> piecesOf(const LinkedScope& scope, LinkedScale& scale) const;

    const Ledger& m_ledger;
    Indicator m_indicator;
    std::shared_ptr<const LinkedUnits> m_units;
    std::vector<Stored> m_series;
    QHash<qint64, int> m_grades; ///< of each series, as in a scope
    mutable std::map<int, Group> m_groups;
    mutable std::map<std::pair<int, Period>, Judged> m_judged;
};

/// The patterns that the register needs, kept until what they rest on has changed.
class PublicPatterns {
public:
    /// What patterns rest on: figures, units and indicators, what other programs wrote, what was handed out.
    struct State {
        quint64 figures = 0;
        qint64 others = 0;
        qint64 releases = 0;
        friend bool operator==(const State&, const State&) = default;
    };

    explicit PublicPatterns(const Ledger& ledger) : m_ledger(ledger) {}

    /// What was made of figures at another state must not be handed out: it would be noted against others.
    State now() const;

    /// Nothing for an indicator without a threshold: of these nothing is hidden.
    std::shared_ptr<const PublicFigures> of(const Indicator& indicator);

private:
    const Ledger& m_ledger;
    State m_state;
    std::shared_ptr<const LinkedUnits> m_units;
    std::map<Id<Indicator>, std::shared_ptr<const PublicFigures>> m_figures;
};

} // namespace samspel
