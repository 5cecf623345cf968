// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/publicfigures.h"

#include <set>
#include <unordered_map>

namespace samspel {

class LinkedUnion;

/// Puts the figures of a scope together: what several indicators of a family tell of the same pupils is one
/// number.
class PublicFigures::Teller {
public:
    Teller(const PublicFigures& figures, const std::vector<Counted>& counted);
    Told run(const std::vector<LinkedUnit>& units, QDate day);

private:
    using Cell = statistics::disclosure::Cell;

    const Stored& storedOf(const Counted& one) const;
    int memberOf(const Counted& one) const;
    const FamilyPlace& placeOf(const Counted& one) const;
    Word partOf(const Counted& one) const;
    const Indicator& indicatorOf(const Counted& one) const;
    /// Whom a figure's value or n counts, and whom it is a share of.
    Slice sliceOf(const Counted& one) const;
    Slice behindSliceOf(const Counted& one) const;
    /// A share is linked with the number that it is only where somebody counts that number.
    bool isLinkedBehind(const Counted& one) const;
    bool isOwnN(const Counted& one) const;

    /// A number that two indicators tell has the stricter of their thresholds.
    void readThresholds(int decimals);
    void gather();
    void add(const Slice& slice, const Headcount& head, qint64 series, bool mayReplace = true);
    std::vector<std::optional<Cell>> inUnion(LinkedUnion& all, const LinkedFigures& figures) const;
    /// An indicator whose n is another one than the family's here or there: its own sums hold besides, with
    /// the levels that it has.
    void linkAlone(int member, const std::vector<LinkedUnit>& units, QDate day, LinkedUnion& all,
                   std::vector<std::optional<Cell>>& own) const;
    void addNumber(const Counted& one, std::optional<Cell> own,
                   const std::vector<std::optional<Cell>>& cells);
    qint64 ownThreshold(const Indicator& indicator) const;

    const PublicFigures& m_of;
    std::vector<Counted> m_counted;
    std::set<Word> m_toldParts;                         ///< whom some figure's value or n counts
    std::set<Word> m_countedParts;                      ///< with which shares are linked
    std::set<Word> m_shares;                            ///< levels that only shares tell of
    std::vector<Piece> m_pieces;                        ///< of all, each number once
    std::unordered_map<Slice, int, SliceHash> m_common; ///< their places
    Told m_told;
};

} // namespace samspel
