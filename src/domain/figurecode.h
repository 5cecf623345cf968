// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace samspel {

/// The short code of a figure, "F-2M4-K7Q1": printed beside it, and typed to find where it came from. It
/// holds the series, the period and the version, and a sign that tells a slip of the pen. A figure that is
/// joined from those of other units has no series of its own: "D-2M4K7Q-8XW1" holds its unit, and with one of
/// their series what it measures.
struct FigureCode {
    static constexpr qint64 mostUnit = (qint64{1} << 20) - 1;

    qint64 series = 0; ///< its key in the register
    Period period = Period::calendarYear(2000);
    Version version = Version::published;
    qint64 unit =
        0; ///< key of the unit that it was joined for, at most mostUnit; 0 where it stands as its series

    bool isJoined() const { return unit != 0; }
    /// Letters and digits after Crockford's base 32: no I, L, O or U.
    QString text() const;
    /// Reads it with small or capital letters, with or without the dashes, O as 0, I and L as 1. Nothing when
    /// it is no code, or one that was mistyped.
    static std::optional<FigureCode> parse(const QString& text);

    friend bool operator==(const FigureCode&, const FigureCode&) = default;
};

/// The code of a figure as it is shown; nothing when no stored figure stands behind it.
std::optional<FigureCode> codeOf(const Series& series, const Shown& shown);
/// The codes of what it was made of; none of a figure that stands as it was told.
std::vector<FigureCode> inputsOf(const Shown& shown);

} // namespace samspel
