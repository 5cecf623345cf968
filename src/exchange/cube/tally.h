// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/gathering.h"
#include "exchange/ssb/labels.h"

#include <array>
#include <bitset>
#include <map>

namespace samspel::exchange::cube {

using ssb::Ages;

/// Counts what a population table says of each unit in each year, to tell two things that no single cell
/// does: whether the unit was there at all, and how many people of all ages it had. Figures of 0 people are
/// held back until that is known; all others go on at once.
class Tally {
public:
    Tally(Batch& batch, Gathering& gathering, Complaints& complaints, const Language& language)
        : m_batch(batch), m_gathering(gathering), m_complaints(complaints), m_language(language) {}

    /// Takes one figure; `ages` is nothing for all ages.
    void add(int series, int unit, Sex sex, const std::optional<Ages>& ages, const Figure& figure);
    /// Adds the figures of units that were not there as ones that cannot exist, adds totals of all ages where
    /// every age is known, and refuses a total that is not the sum of its ages.
    void finish(const QString& indicator);

private:
    static constexpr int oldest = 105; ///< ages from here on count as one
    using AgeSet = std::bitset<oldest + 1>;

    /// What the file says of the people of one sex.
    struct People {
        AgeSet ages; ///< single years, and the open group at the end
        bool hasOpenEnd = false;
        bool hasGaps = false; ///< an age without a value, or counted twice
        bool isProvisional = false;
        qint64 sum = 0; ///< over the ages
        qint64 firstLine = 0;
        std::optional<qint64> total; ///< of all ages: the file's own, or added up here

        bool isComplete() const { return hasOpenEnd && ages.all() && !hasGaps; }
    };
    enum class Presence { there, absent, unknown };
    /// A figure of 0 people, held back.
    struct Held {
        qint64 line;
        int series;
        int column;
        bool isProvisional;
    };
    struct Year {
        std::array<People, 3> people; ///< by sex
        AgeSet covered;               ///< by figures of any sex
        bool hasAnybody = false;
        bool hasGaps = false;
        Presence presence = Presence::there;
        std::vector<Held> held;

        People& of(Sex sex) { return people[static_cast<std::size_t>(sex)]; }
    };

    Presence presenceOf(const UnitClaim& unit, int number, const Year& year) const;
    void settlePresences();
    void release(int number, Year& year);
    void addTotals(int unit, int number, Year& year, const QString& indicator);
    void addTotal(int unit, Sex sex, int number, const Year& year, const QString& indicator);

    Batch& m_batch;
    Gathering& m_gathering;
    Complaints& m_complaints;
    const Language& m_language;
    std::vector<std::map<int, Year>> m_units; ///< by place of the unit, then by year
    int m_totals = 0;                         ///< that were added up here
};

} // namespace samspel::exchange::cube
