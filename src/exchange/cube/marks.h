// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <QByteArrayView>
#include <QStringView>
#include <optional>

namespace samspel::exchange::cube {

/// What a cell of a publisher's table says.
struct Said {
    Status status = Status::normal;
    std::optional<Scaled> value;
    bool isEmpty = false;   ///< there was nothing in the cell
    bool isRounded = false; ///< it had more digits than the register keeps
};

/// What a mark says that stands in a cell or beside it: Statistics Norway's symbols, which all tables of
/// PxWeb share ("." cannot exist, ".." missing, ":" suppressed, "*" provisional), the flags of SDMX and
/// Eurostat ("p", "e", "c"), and plain words. Nothing when nobody knows it. "-" is zero, which is no mark.
std::optional<Status> statusOfMark(QStringView mark);
/// The same of words that explain a symbol: "Vises ikke av konfidensialitetshensyn".
std::optional<Status> statusOfLegend(QStringView words);
/// Whether a text is a dash, which stands for 0.
bool isNil(QStringView text);

/// A cell of Statistics Norway's as text: a figure, a mark, or both. Nothing when it is neither.
std::optional<Said> saidByText(QStringView text);

/// A cell of a file that parts figure and mark. `number` is "" for null. Nothing when the number is none, or
/// when a mark that hides the figure stands beside one that is not 0. A mark that nobody knows leaves
/// `isKnown` false: without a number the figure is missing then.
std::optional<Said> saidByParts(QByteArrayView number, QStringView mark, bool& isKnown);

} // namespace samspel::exchange::cube
