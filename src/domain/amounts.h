// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace samspel {

class Language;

/// An amount in whole øre (hundredths of a krone), so that sums are exact.
struct Money {
    qint64 oere = 0;

    friend constexpr auto operator<=>(const Money&, const Money&) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.oere + b.oere}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.oere - b.oere}; }

    /// Reads "12 500", "12 500,50", "12500.5", "kr 12 500,-" and "−200"; nothing when the text is no amount,
    /// has more than two decimals, or passes ±10^15 kroner.
    static std::optional<Money> parse(const QString& text);
    /// "12 500,50", "12 500": kroner, with øre only where there are any.
    QString display(const Language& language) const;
};

/// A share in hundredths of a percent: 33.33 % is 3333, so that shares sum exactly.
struct Percent {
    qint64 hundredths = 0;

    friend constexpr auto operator<=>(const Percent&, const Percent&) = default;
    friend constexpr Percent operator+(Percent a, Percent b) { return {a.hundredths + b.hundredths}; }

    /// Reads "33,33", "33.33 %", "5 %"; nothing when the text is no share or has more than two decimals.
    static std::optional<Percent> parse(const QString& text);
    /// "33,33", "5", without the sign: the field's label has it.
    QString display(const Language& language) const;
};

/// All of it; what shares have to sum to.
inline constexpr Percent wholeOfIt{10000};

/// A number as people write it, with spaces between thousands, a comma and any minus, made into one that C's
/// locale reads.
QString plainNumber(const QString& text);

} // namespace samspel
