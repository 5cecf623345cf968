// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace samspel {

/// The short code of a figure, "F-2M4-K7Q1": printed beside it, and typed to find where it came from. It
/// holds the series, the period and the version, and a sign that tells a slip of the pen.
struct FigureCode {
    qint64 series = 0; ///< its key in the register
    Period period = Period::calendarYear(2000);
    Version version = Version::published;

    /// Letters and digits after Crockford's base 32: no I, L, O or U.
    QString text() const;
    /// Reads it with small or capital letters, with or without the dashes, O as 0, I and L as 1. Nothing when
    /// it is no code, or one that was mistyped.
    static std::optional<FigureCode> parse(const QString& text);

    friend bool operator==(const FigureCode&, const FigureCode&) = default;
};

} // namespace samspel
