// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/ssb/labels.h"

namespace samspel::exchange::cube {

using ssb::Dimension;

/// What a file says of a table as a whole.
struct About {
    QString table; ///< its publisher's number for it: "07459"; "" when the file does not tell
    QString title;
    QString contents; ///< what is counted when no dimension tells
    QString unit;     ///< … and in what
    /// The publisher is Norwegian: "4640" is a municipality. Elsewhere numbers like these are other places.
    bool isNorwegian = false;
    bool isStatisticsNorway = false;
};
/// Whether a publisher's name or address is one of Norway's that use its official numbers.
bool isNorwegian(QStringView publisher);
/// Whether it is Statistics Norway, by its name or address.
bool isStatisticsNorway(QStringView publisher);

/// One dimension of a table, and what the register takes it for; nothing: a division that the register has no
/// place of its own for, so that it becomes a part of what is counted.
struct Axis {
    QString code;
    QString name;
    std::optional<Dimension> meaning;
    /// None of its regions has a number: they are known by their names alone.
    bool hasOnlyNames = false;
};
/// One category of a dimension.
struct Category {
    QString code;
    QString label;
    QString unit; ///< of measurement, where the dimension tells what is counted
};

} // namespace samspel::exchange::cube
