// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "statistics/disclosure/cells.h"
#include "store/publishing/lexicon.h"

#include <compare>
#include <map>

namespace samspel {

/// How many persons stand behind a figure, as far as anyone can know.
struct Headcount {
    enum class Kind {
        counted, ///< a number that the register has
        hidden,  ///< its publisher hides it, or it may not leave the project
        untold   ///< there is a value, and nobody tells of how many: its publisher has judged
    };
    Kind kind = Kind::untold;
    qint64 count = 0;
};

/// A unit among those that figures are linked by: its parent is counted with it.
struct LinkedUnit {
    QString number;  ///< what the memory of releases knows it by; "#17" where it has none
    int parent = -1; ///< by place in the list; -1: none
    QDate validFrom{};
    QDate validTo{};
    std::vector<int> members{};      ///< of a region, on the period's day
    std::vector<int> predecessors{}; ///< that became it, whole or nearly
    QString ownership{};             ///< of a school: "public" or "private", where that is known
};

/// Which of the linked figures: the unit by its place, and the breakdown.
struct Slice {
    int unit = 0;
    int grade = 0;
    Sex sex = Sex::all;
    Word ownership;
    Word age;
    Word part{}; ///< of those who took part in a test, as "level1"; "" for all of them
    friend auto operator<=>(const Slice&, const Slice&) = default;
};
struct SliceHash {
    std::size_t operator()(const Slice& slice) const noexcept;
};

struct Piece {
    qint64 series = 0; ///< 0 where no figure tells it
    Slice slice;
    Headcount head;
    QString suffix{}; ///< of the indicator, where its n is another one than the rest of its family has
    bool isOwnN = false;
};

/// What the counts are in.
struct LinkedScale {
    qint64 threshold = 10;               ///< at least 1, in the unit of the counts
    bool isRounded = false;              ///< counts with decimals, whose sums may be out by their last digit
    std::map<QString, qint64> ofParts{}; ///< of those among the pupils who have a threshold of their own

    qint64 of(const QString& part) const;
    qint64 ofKey(const QString& key) const;
    qint64 largest() const;
};

/// The figures of one indicator and period as a system of linked counts, for disclosure::suppress().
struct LinkedFigures {
    statistics::disclosure::System system;
    /// Wholes that stand for sums that do not add up: taken as seen, so that nothing rests on the difference.
    std::vector<statistics::disclosure::Cell> assumed;
    /// Figures of which nobody here knows into which sum each belongs: all are hidden where one is.
    std::vector<std::vector<statistics::disclosure::Cell>> unsure{};
    /// For each cell, what it is the same by in another release: "4640|5|female|all|all", or of what it is
    /// the rest.
    QStringList keys;
    /// The cell of each piece; nothing for what is untold.
    std::vector<std::optional<statistics::disclosure::Cell>> cells{};
};

/// Links figures by the sums that hold between them: units and what they belong to, sexes, forms of
/// ownership, ages, grades, levels of a test, regions, merged units. A sum holds only if all its parts are
/// there; docs/numbers.md
/// ("Suppression") says how that is judged. The day is that on which the units count.
LinkedFigures linked(std::vector<Piece> pieces, const Lexicon& lexicon, const std::vector<LinkedUnit>& units,
                     const LinkedScale& scale, QDate day);

/// "4640|5|female|all|all": what a figure is known by in the memory of releases.
QString keyOf(const Breakdown& breakdown, const QString& unit);

} // namespace samspel
