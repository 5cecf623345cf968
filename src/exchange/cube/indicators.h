// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cube/cube.h"
#include "exchange/gathering.h"

namespace samspel::exchange::cube {

/// Knows which indicator a table's contents and further divisions are: population, one with Statistics
/// Norway's code ("ssb.12345.Elever.Skole-01"), or one that only its words tell.
class Indicators {
public:
    Indicators(const About& about, Gathering& gathering) : m_about(about), m_gathering(gathering) {}

    /// A category of a division that the register has no place of its own for.
    struct Part {
        const Axis* axis;
        const Category* category;
    };
    struct Found {
        int indicator = -1;
        bool isPopulation = false;
    };
    /// `contents` may be null: the table says what it counts as a whole.
    Found find(const Category* contents, const std::vector<Part>& parts, PeriodForm periods);

private:
    QString codeOf(const Category* contents, const std::vector<Part>& parts) const;
    QString nameOf(const Category* contents, const std::vector<Part>& parts, bool hasCode) const;

    const About& m_about;
    Gathering& m_gathering;
};

} // namespace samspel::exchange::cube
