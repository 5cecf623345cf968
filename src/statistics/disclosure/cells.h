// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

/// Counts that leave the program, and how each is told from the others by adding and subtracting.
namespace samspel::statistics::disclosure {

/// A cell by its place in the list of counts.
using Cell = std::uint32_t;

/// A whole that is the sum of its parts: a municipality of its schools, all pupils of girls and boys, three
/// years of each year, a region or a merged unit of its municipalities.
struct Sum {
    Cell whole = 0;
    std::vector<Cell> parts;
    bool operator==(const Sum&) const = default;
};

/// All cells that are linked, whatever table or release they stand in, and the sums that link them.
struct System {
    /// How many persons; never below 0. Empty where a publisher has hidden the number: such a cell is
    /// hidden here as well, and guarded.
    std::vector<std::optional<std::int64_t>> counts;
    /// No whole may be a part of itself, however far down.
    std::vector<Sum> sums;
    /// Every cell once: the first is the last to be hidden. See usualOrder().
    std::vector<Cell> order;
    /// Of each cell, where they differ: that of the rules holds for all when there are none.
    std::vector<std::int64_t> thresholds{};
};

/// Empty cells first, then by falling count, wholes before their parts, then by place.
std::vector<Cell> usualOrder(const System& system);

/// What must not be seen. The threshold is data of each indicator.
struct Rules {
    /// At least 1; a count of 1 … threshold − 1 is hidden. Where cells have thresholds of their own, the
    /// largest.
    std::int64_t threshold = 10;
    bool protectZeros = false; ///< whether 0 is hidden too; else it is structural and published
    bool remainderRule = true; ///< whether what is left of a published whole must reach the threshold
    /// Whether sums of cells of one person each (of empty cells, when these are protected) are guarded as
    /// well: as many persons as cells tells that each cell has one.
    bool singletons = true;

    bool isPrimary(std::int64_t count) const { return isPrimary(count, threshold); }
    bool isPrimary(std::int64_t count, std::int64_t least) const {
        return count < least && (count > 0 || protectZeros);
    }
};

/// The least number of persons that may be shown in a cell: its own, or else the rules'.
inline std::int64_t thresholdOf(const System& system, const Rules& rules, Cell cell) {
    return system.thresholds.empty() ? rules.threshold : system.thresholds[cell];
}

/// Why a cell is hidden.
enum class Why : std::uint8_t {
    Shown,
    Primary,   ///< too few persons, or hidden by its publisher
    Secondary, ///< with it a hidden cell could be worked out
    Remainder, ///< without it the hidden parts of a whole would be too few together
    Absent,    ///< not below the threshold, but stands in no table of this release
};

/// What leaves the program now, beside what left it before.
struct Release {
    std::vector<Cell> earlier; ///< shown by earlier prints and exports
    /// Cells of the system that no table of this release has: they link others, and stay where they are.
    std::vector<Cell> absent;
};

/// Which cells are hidden.
struct Pattern {
    std::vector<Why> why; ///< for each cell
    /// Guarded cells that what was published before gives away already: nothing hidden now mends that.
    std::vector<Cell> exposed;
    /// Groups of cells that are too few persons together, and whose sum what was published before gives
    /// away.
    std::vector<std::vector<Cell>> exposedGroups;

    bool isHidden(Cell cell) const { return why[cell] != Why::Shown; }
    bool isSafe() const { return exposed.empty() && exposedGroups.empty(); }
};

} // namespace samspel::statistics::disclosure
