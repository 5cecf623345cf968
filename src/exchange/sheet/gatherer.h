// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/archive.h"

namespace samspel::exchange {

/// Takes the cells of a table as a reader finds them, row by row, and holds them to the limits. Rows that
/// hold nothing are passed over, and what is empty at a row's end is left out.
class Gatherer {
public:
    Gatherer(SheetReading& into, const SheetLimits& limits, const Language& language)
        : m_into(into), m_limits(limits), m_language(language) {}

    /// The next row has this number, or comes this many rows later. Throws Refused when a row comes twice.
    void beginRow(qint64 line);
    qint64 line() const { return m_line; }
    /// A cell in a column, from 0; columns of one row come in any order. Throws Refused.
    void take(qint64 column, SheetCell cell);
    /// The row is the same this many times: 1 once. Throws Refused.
    void endRow(qint64 times = 1);

private:
    SheetReading& m_into;
    const SheetLimits& m_limits;
    const Language& m_language;
    SheetRow m_row;
    qint64 m_line = 0;
    qint64 m_cells = 0;
};

SheetReading readXlsx(Archive& archive, const SheetChoice& choice, const SheetLimits& limits,
                      const Language& language);
SheetReading readOds(Archive& archive, const SheetChoice& choice, const SheetLimits& limits,
                     const Language& language);
SheetReading readCsv(const Input& input, const SheetChoice& choice, const SheetLimits& limits,
                     const Language& language);

} // namespace samspel::exchange
