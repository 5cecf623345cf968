// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace samspel {

class Language;

/// A date as well as it is known: a day, a month, a season or a year, perhaps "about". Kept as EDTF (ISO
/// 8601-2): "2010-09-15", "2010-09", "2010-23" (autumn), "2010", with a closing "~" for about.
class When {
public:
    enum class Precision { day, month, season, year };

    When() = default;
    static When day(QDate date);
    static When year(int year);
    /// Reads EDTF as above, and as people write in the three languages: "15.9.2010", "15. september 2010",
    /// "sept. 2010", "haust 2010", "høsten 2010", "autumn 2010", "ca. 2010", "om lag våren 2010". Reads back
    /// what display() gives. Nothing when it is no date.
    static std::optional<When> parse(QStringView text);

    bool isEmpty() const { return m_year == 0; }
    bool isAbout() const { return m_about; }
    Precision precision() const { return m_precision; }
    /// First and last day that the words may mean.
    QDate earliest() const;
    QDate latest() const;
    /// Years since year 0, at the middle of what the words may mean. For a time axis.
    double middle() const;
    QString edtf() const;
    /// "15 September 2010", "autumn 2010", "about 2010", in the language's own order.
    QString display(const Language& language) const;

    friend bool operator==(const When&, const When&) = default;

private:
    /// Nothing when there is no such day, month or season.
    static std::optional<When> made(int year, std::optional<int> part, std::optional<int> day, bool isAbout);

    int m_year = 0;
    int m_part = 0; // month 1–12, or EDTF's season 21–24
    int m_day = 0;
    Precision m_precision = Precision::year;
    bool m_about = false;
};

/// Years since year 0: 1 July 2010 lies near 2010.5.
double yearsOf(QDate date);

} // namespace samspel
