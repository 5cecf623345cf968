// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedunits.h"
#include "store/publishing/memory.h"

#include <functional>
#include <memory>
#include <set>

namespace samspel {

class Ledger;

/// Whether a figure may be seen by anyone.
enum class Verdict {
    shown,
    few,   ///< too few stand behind it, as everybody may know
    linked ///< too few, or another figure could be worked out with it; which of them, nobody may know
};

/// Which stored figures of a family of indicators may leave the program in public mode: one pattern for each
/// grade and period, over all figures that are linked in it, so that whatever is put together of what it
/// shows is safe. For one thread at a time: what is asked for is judged then, and kept.
class PublicFigures {
public:
    /// Indicators of one family, with their thresholds.
    PublicFigures(sqlite::Database& database, std::vector<Indicator> indicators,
                  std::shared_ptr<const LinkedUnits> units);
    ~PublicFigures();

    Verdict verdict(qint64 series, Period period) const;
    LinkedScope scopeOf(qint64 series, Period period) const;
    /// Those that have to be asked today of what was remembered by a grade.
    std::vector<LinkedScope> scopesOf(int grade, Period period) const;
    /// The linked figures of a scope, as they are now; holds until another scope is asked for.
    const LinkedFigures& linkedIn(const LinkedScope& scope) const;
    /// What the numbers of a stored figure are known by: its value or n, and what it is a share of.
    QStringList keysOf(qint64 series, Period period) const;
    /// "4640", or "#17": the unit of a series.
    QString unitOf(qint64 series) const;
    const std::vector<Exposure>& exposuresIn(const LinkedScope& scope) const;
    /// Whether the pattern of a scope hides anything that the register has.
    bool hidesIn(const LinkedScope& scope) const;
    /// Something of a period was handed out, so what was judged of it no longer holds.
    void forget(Period period) const;

    /// Judges every period that a grade has figures of; false when it was stopped between two of them.
    bool judge(int grade, const std::function<bool()>& goesOn) const;
    /// Whether that was done, but for a few periods that were forgotten since.
    bool isJudged(int grade) const;
    const QString& family() const { return m_family.front().family; }
    const std::shared_ptr<const LinkedUnits>& units() const { return m_units; }
    /// What was made on one connection goes on with another to the same register; with none while it is on
    /// its way.
    void readFrom(sqlite::Database* database) { m_database = database; }
    /// Takes over what others have judged; false when they were made of other series than these.
    bool takeIn(PublicFigures& others);

private:
    struct Stored {
        qint64 series = 0;
        int grade = -1; ///< as in a scope
        int member = 0; ///< which of the indicators
        Slice slice;
        bool operator==(const Stored&) const = default;
    };
    /// What a stored figure tells of numbers of pupils.
    struct Counted {
        int stored = 0;
        Headcount head;
        int decimals = 0;
        std::optional<qint64> behind{}; ///< of a share with its n: how many it is
    };
    /// The figures of one scope, linked.
    struct Told {
        LinkedFigures figures;
        LinkedScale scale;
        struct Number {
            qint64 series = 0;
            std::optional<statistics::disclosure::Cell> own;
            std::optional<statistics::disclosure::Cell> behind;
            bool isFew = false; ///< by its own indicator's threshold
        };
        std::vector<Number> numbers;
        QHash<qint64, int> places; ///< of series, in numbers
    };
    struct Judged {
        QHash<qint64, Verdict> verdicts; ///< of series; those not among them are untold, and shown
        std::vector<Exposure> exposures;
        bool hides = false;
    };
    using Group = std::map<Period, std::vector<Counted>>;
    class Teller;
    static constexpr int allGrades = -1; ///< of a scope

    void readSeries();
    int scopeGrade(int grade) const;
    Group readGroup(int grade) const;
    const Group& groupOf(int grade) const;
    const Told& toldIn(const LinkedScope& scope) const;
    const Judged& judgedIn(const LinkedScope& scope) const;
    Judged judged(const LinkedScope& scope) const;
    const Stored* storedOf(qint64 series) const;

    sqlite::Database* m_database;
    std::vector<Indicator> m_indicators;
    std::vector<FamilyPlace> m_family; ///< of each of them
    Lexicon m_lexicon;                 ///< of all of them
    std::vector<Word> m_parts;         ///< whom each counts, or is a share of
    std::shared_ptr<const LinkedUnits> m_units;
    std::vector<Stored> m_series;
    QHash<qint64, int> m_places; ///< of series, in m_series
    bool m_hasAll = false;       ///< a figure of all grades together: then grades are parts
    mutable std::map<int, Group> m_groups;
    mutable std::unique_ptr<Told> m_told; ///< of the scope that was asked for last
    mutable std::pair<int, Period> m_toldOf{0, Period::calendarYear(2000)};
    mutable std::map<std::pair<int, Period>, Judged> m_judged;
    mutable std::set<int> m_whole; ///< grades, as in a scope, all periods of which were judged
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
    /// The same for the memory of releases: also of an indicator that may get a threshold later. Nothing for
    /// numbers of people that every register has.
    std::shared_ptr<const PublicFigures> toRemember(const Indicator& indicator);
    /// Something of these was handed out by this program: only what it touches has to be judged anew.
    void handedOut(const QString& indicator, Period period);

    /// Whether what is public of a grade can be told at once. Makes nothing.
    bool isReady(const Indicator& indicator, int grade) const;
    /// Whether the indicator's family has more series than so many.
    bool hasMoreSeries(const Indicator& indicator, qint64 than) const;
    /// Whether the register has.
    bool hasMoreSeries(qint64 than) const;
    /// Judges all periods of a grade; false when it was stopped between two of them.
    bool judge(const Indicator& indicator, int grade, const std::function<bool()>& goesOn);
    /// Lets go of what was judged of a family, for those of another connection to adopt. Nothing when there
    /// is none.
    std::shared_ptr<PublicFigures> handOver(const Indicator& indicator);
    /// Takes what others, on a connection of their own, judged of one moment between two looks at now() here:
    /// only if it is still what it was at the first of them. Says whether.
    bool adopt(const State& before, std::shared_ptr<PublicFigures> figures);

private:
    void catchUp();
    bool isOf(const State& state) const;
    std::vector<Indicator> membersOf(const Indicator& indicator) const;

    const Ledger& m_ledger;
    State m_state;
    std::shared_ptr<const LinkedUnits> m_units;
    std::map<QString, std::shared_ptr<PublicFigures>> m_figures;    ///< by family
    std::map<QString, std::shared_ptr<const PublicFigures>> m_open; ///< by code: without a threshold
};

} // namespace samspel
