// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/cells.h"
#include "statistics/disclosure/sparse.h"

#include <span>

/// Secondary suppression as linear algebra. Private to this folder.
namespace samspel::statistics::disclosure {

/// What part a cell has in an elimination.
enum class Part : std::uint8_t {
    Nought,    ///< known to be 0, so that it stands for nothing
    Known,     ///< published before
    Candidate, ///< to be published if it can be
    Guarded,   ///< must not be worked out, and is not published
    Withheld,  ///< not published, but need not be guarded
};

/// Cells that are looked at beyond the guarded ones.
enum class Size : std::uint8_t {
    Usual,
    Small,     ///< an inner cell below the threshold: a sum of such cells may be too small as well
    Singleton, ///< one of a single person: sums of such cells tell each of them
};

struct Question {
    std::span<const Sum> sums;
    std::vector<Part> parts;          ///< of each cell
    std::span<const Cell> order;      ///< every cell once; candidates are taken in this order
    std::vector<Size> sizes;          ///< of each cell, or empty when only guarded cells matter
    std::vector<std::int64_t> counts; ///< of each cell that is not Usual
    Rules rules;
    std::vector<std::int64_t> thresholds{}; ///< of each cell, or empty when that of the rules holds
};

struct Answer {
    std::vector<Cell> hidden;  ///< candidates that cannot be published
    std::vector<Cell> exposed; ///< guarded cells that the known ones give away
    std::vector<Cell> known;   ///< other cells that they give away
    /// Groups of small cells whose sum is published or can be computed, and is below the threshold.
    std::vector<std::vector<Cell>> groups;
};

/// Publishes one candidate after the other, each only if no guarded cell then lies in the span of what is
/// published (Langsrud 2024, GaussSuppression). In exact arithmetic.
///
/// The cells are vectors of the space of all cells modulo the sums. Which basis this space gets changes no
/// answer, as only spans are asked for. We take the earliest independent cells of the order: what is
/// published is then mostly a unit vector, and to eliminate it is to strike a coordinate.
///
/// A coordinate that is struck stays where it stands until somebody asks for the vector: each cell is asked
/// for once, and a guarded one only by those that share its rarest coordinate.
Answer eliminate(const Question& question);

/// The sums solved: each cell by the earlier ones.
struct Solved {
    std::optional<Vectors<std::int64_t>> narrow;
    std::optional<Vectors<Wide>> wide; ///< where 64 bits were too few
};
/// The same, with sums that are solved once for several questions: these may differ in which cells are
/// candidates, guarded or withheld, and in nothing else.
Answer eliminate(const Question& question, Solved& solved);

} // namespace samspel::statistics::disclosure
