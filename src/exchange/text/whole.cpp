// SPDX-License-Identifier: MIT
#include "exchange/text/whole.h"

namespace samspel::exchange {

bool isWhole(const Rows& row, std::size_t wantedCells, Complaints& complaints, const Language& language) {
    const auto cells = static_cast<qint64>(row.cells().size());
    const auto wanted = static_cast<qint64>(wantedCells);
    if (row.flaw()) {
        complaints.refuse({row.line(), row.flawedCell() + 1},
                          row.flaw() == Rows::Flaw::neverCloses
                              ? language.say("Import", "A quoted cell begins here and never ends.")
                              : language.say("Import", "There is text after the quote that ends this cell."));
    } else if (!row.isEnded()) {
        complaints.refuse({row.line(), cells},
                          language.say("Import", "The last line has no end: the file was cut off."));
    } else if (cells != wanted) {
        complaints.refuse(
            {row.line(), std::min(cells, wanted)},
            language.say("Import", "The line has %1 cells where the head has %2: it was cut or changed.")
                .arg(QString::number(cells), QString::number(wanted)));
    } else {
        return true;
    }
    return false;
}

} // namespace samspel::exchange
