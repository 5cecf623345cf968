// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace samspel {

enum class PeriodKind { calendarYear, schoolYear };

/// A calendar year ("2023") or a school year ("2023-24"): what a figure belongs to. The two never mix in one
/// series.
class Period {
public:
    static constexpr Period calendarYear(int year) { return Period(year * 10); }
    static constexpr Period schoolYear(int autumn) { return Period(autumn * 10 + 5); }

    /// Reads "2023", "2023-24", "2023-2024" and "2023/24"; nothing when the text is none of these, or when
    /// the second year does not follow the first.
    static std::optional<Period> parse(QStringView text);
    /// The whole number that the register keeps: year × 10, and 5 more for a school year. It sorts by time.
    static constexpr std::optional<Period> fromCode(qint64 code) {
        const auto rest = code % 10;
        if (code < 10000 || code > 99999 || (rest != 0 && rest != 5)) {
            return std::nullopt;
        }
        return Period(static_cast<int>(code));
    }

    constexpr int code() const { return m_code; }
    constexpr PeriodKind kind() const {
        return m_code % 10 == 5 ? PeriodKind::schoolYear : PeriodKind::calendarYear;
    }
    /// The calendar year, or the year in whose autumn the school year begins.
    constexpr int year() const { return m_code / 10; }
    constexpr Period next() const { return Period(m_code + 10); }
    /// Whether `later` is the period right after this one, of the same kind.
    constexpr bool isFollowedBy(Period later) const { return later.m_code == m_code + 10; }
    /// Years since year 0 at the middle of the period: a school year lies at the turn of the year. For a time
    /// axis.
    constexpr double middle() const { return kind() == PeriodKind::schoolYear ? year() + 1.0 : year() + 0.5; }
    /// "2023" or "2023-24", as the command line and files write it.
    QString text() const;
    /// "2023" or "2023–24", with an en dash, for people.
    QString display() const;

    friend constexpr auto operator<=>(const Period&, const Period&) = default;

private:
    constexpr explicit Period(int code) : m_code(code) {}
    int m_code;
};

} // namespace samspel
