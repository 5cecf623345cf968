// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace samspel::exchange {

/// How a text is laid out as a table.
struct Layout {
    QChar separator;     ///< null when no line holds one
    qint64 headLine = 0; ///< the first line with as many cells as most lines have
    QString lineEnd;     ///< "CRLF" or "LF"; "" in a text of one line
};

/// Finds the separator that gives most of the first lines the same number of cells; titles and blank lines
/// above the head count for little, and decimal commas do not mislead it.
Layout layoutOf(QStringView text);

/// The cells of the row on line @p headLine, from 1, or of the first one after it; none where there is none.
/// They are views of the text; a cell that does not stand there as it reads, with doubled quotes, is empty.
std::vector<QStringView> headOf(QStringView text, QChar separator, qint64 headLine);

} // namespace samspel::exchange
