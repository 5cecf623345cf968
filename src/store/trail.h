// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figurecode.h"

namespace samspel {

class Language;
class Ledger;

/// How a figure was made that no file holds.
enum class Formula {
    sum,          ///< of its parts
    weightedMean, ///< of its parts, by their pupils
    pooledCounts, ///< of its parts' shares: the persons behind them of all persons
    onePart,      ///< the only part's own figure
    correction,   ///< of the published scale points, by Statistics Norway's parameters
};
QString keyOf(Formula formula); ///< "sum", "weighted_mean", "pooled_counts", "one_part", "correction"
/// Nothing for a figure that stands as it was told.
std::optional<Formula> formulaOf(const Indicator& indicator, const Shown& shown);

/// Where one figure came from.
struct Trail {
    /// A figure as one source told it.
    struct Told {
        Figure figure;
        Source source;
        Id<Source> replacedBy;   ///< not kept while it holds
        bool isHidden = false;   ///< from this audience: then it has no value, and its line may not be shown
        bool isLineShown = true; ///< the whole line: it may hold what nobody has judged
    };

    /// A unit that had its part in a figure that was made, or should have had.
    struct Part {
        Organisation unit;
        std::optional<FigureCode> code; ///< nothing where the register has no figure of it
        std::optional<Shown> shown;
        bool isIn = false;
    };
    /// A figure that was made when it was asked for.
    struct Made {
        Shown shown;
        Formula formula = Formula::sum;
        std::vector<Part> parts;
        QStringList remarks; ///< notes of the mergers
    };

    FigureCode code;
    Organisation unit;
    Indicator indicator;
    Breakdown breakdown;
    std::vector<Told> told;   ///< what holds now first, then what it replaced, the latest first
    std::optional<Made> made; ///< where no file tells it; `told` is empty then
};

/// "Σ n·m ⁄ Σ n, the parts' means weighted by their pupils; 6 of 7 parts, 95 % of the pupils": the formula of
/// what was made, in words.
QString formulaOf(const Trail& trail, const Language& language);

/// As its audience may see it. Nothing when the register has no such figure; one that was replaced and has
/// none after it is found, too, and one whose series has gone up in another by the other's code.
std::optional<Trail> trailOf(const Ledger& ledger, const FigureCode& code, Audience audience);

/// The same without any figure: what a code names. Quick, whatever else the register has.
std::optional<Trail> trailHead(const Ledger& ledger, const FigureCode& code);

/// The code of a stored figure; nothing when there is none of that place.
std::optional<FigureCode> codeOf(const Ledger& ledger, Id<Organisation> unit, Id<Indicator> indicator,
                                 const Breakdown& breakdown, Period period, Version version);

} // namespace samspel
