// SPDX-License-Identifier: MIT
#include "domain/when.h"

#include "domain/language.h"

#include <QRegularExpression>

namespace samspel {

namespace {

constexpr int firstYear = 1000; // what has fewer digits is a slip of the hand
constexpr int spring = 21;
constexpr int summer = 22;
constexpr int autumn = 23;
constexpr int winter = 24;

struct Word {
    const char16_t* text;
    int part;
};

// What people write in the three languages; an EDTF season, or a month.
constexpr Word words[] = {
    {u"vår", spring},      {u"våren", spring},   {u"spring", spring},   {u"sommar", summer},
    {u"sommaren", summer}, {u"sommer", summer},  {u"sommeren", summer}, {u"summer", summer},
    {u"haust", autumn},    {u"hausten", autumn}, {u"høst", autumn},     {u"høsten", autumn},
    {u"autumn", autumn},   {u"fall", autumn},    {u"vinter", winter},   {u"vinteren", winter},
    {u"winter", winter},   {u"januar", 1},       {u"january", 1},       {u"jan", 1},
    {u"februar", 2},       {u"february", 2},     {u"feb", 2},           {u"mars", 3},
    {u"march", 3},         {u"mar", 3},          {u"april", 4},         {u"apr", 4},
    {u"mai", 5},           {u"may", 5},          {u"juni", 6},          {u"june", 6},
    {u"jun", 6},           {u"juli", 7},         {u"july", 7},          {u"jul", 7},
    {u"august", 8},        {u"aug", 8},          {u"september", 9},     {u"sept", 9},
    {u"sep", 9},           {u"oktober", 10},     {u"october", 10},      {u"okt", 10},
    {u"oct", 10},          {u"november", 11},    {u"nov", 11},          {u"desember", 12},
    {u"december", 12},     {u"des", 12},         {u"dec", 12}};

int partOf(const QString& word) {
    for (const Word& known : words) {
        if (word == QStringView(known.text)) {
            return known.part;
        }
    }
    return 0;
}

struct Months {
    int first;
    int last;
};

// A winter is counted to the year that it ends in, as people say "winter 2011".
constexpr Months monthsOf(int season) {
    switch (season) {
    case spring:
        return {3, 5};
    case summer:
        return {6, 8};
    case autumn:
        return {9, 11};
    default:
        return {1, 2};
    }
}

// What is not written is another thing than 0.
std::optional<int> numberIn(QStringView digits) {
    return digits.isEmpty() ? std::nullopt : std::optional(digits.toInt());
}

QDate lastOfMonth(int year, int month) { return {year, month, QDate(year, month, 1).daysInMonth()}; }

} // namespace

When When::day(QDate date) {
    When when;
    if (date.isValid()) {
        when.m_year = date.year();
        when.m_part = date.month();
        when.m_day = date.day();
        when.m_precision = Precision::day;
    }
    return when;
}

When When::year(int year) {
    When when;
    when.m_year = year;
    return when;
}

std::optional<When> When::parse(QStringView text) {
    static const QRegularExpression about(QStringLiteral(
        "^(?:ca\\.\\s*|(?:ca|cirka|circa|om ?lag|omtrent|omkring|kring|rundt|about|around)\\s+)"));
    static const QRegularExpression edtf(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)$"));
    static const QRegularExpression norwegian(QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$"));
    static const QRegularExpression worded(
        QStringLiteral("^(?:(\\d{1,2})\\.?\\s+)?(\\p{L}+)\\.?\\s+(\\d{4})$"));

    QString given = text.trimmed().toString().toLower();
    bool isAbout = false;
    if (const auto match = about.match(given); match.hasMatch()) {
        isAbout = true;
        given = given.sliced(match.capturedLength());
    }
    if (const auto match = edtf.match(given); match.hasMatch()) {
        isAbout = isAbout || !match.capturedView(4).isEmpty();
        return made(match.capturedView(1).toInt(), numberIn(match.capturedView(2)),
                    numberIn(match.capturedView(3)), isAbout);
    }
    if (const auto match = norwegian.match(given); match.hasMatch()) {
        return made(match.capturedView(3).toInt(), numberIn(match.capturedView(2)),
                    numberIn(match.capturedView(1)), isAbout);
    }
    if (const auto match = worded.match(given); match.hasMatch()) {
        return made(match.capturedView(3).toInt(), partOf(match.captured(2)), numberIn(match.capturedView(1)),
                    isAbout);
    }
    return std::nullopt;
}

std::optional<When> When::made(int year, std::optional<int> part, std::optional<int> day, bool isAbout) {
    When when;
    when.m_year = year;
    when.m_part = part.value_or(0);
    when.m_day = day.value_or(0);
    when.m_about = isAbout;
    if (!part) {
        when.m_precision = Precision::year;
    } else if (day) {
        when.m_precision = Precision::day;
    } else {
        when.m_precision = *part >= spring && *part <= winter ? Precision::season : Precision::month;
    }
    const bool isMonth = part && *part >= 1 && *part <= 12;
    const bool exists = when.m_precision == Precision::day     ? QDate::isValid(year, *part, *day)
                        : when.m_precision == Precision::month ? isMonth
                                                               : !day;
    return year >= firstYear && exists ? std::optional(when) : std::nullopt;
}

QDate When::earliest() const {
    switch (m_precision) {
    case Precision::day:
        return {m_year, m_part, m_day};
    case Precision::month:
        return {m_year, m_part, 1};
    case Precision::season:
        return {m_year, monthsOf(m_part).first, 1};
    case Precision::year:
        break;
    }
    return isEmpty() ? QDate() : QDate(m_year, 1, 1);
}

QDate When::latest() const {
    switch (m_precision) {
    case Precision::day:
        return {m_year, m_part, m_day};
    case Precision::month:
        return lastOfMonth(m_year, m_part);
    case Precision::season:
        return lastOfMonth(m_year, monthsOf(m_part).last);
    case Precision::year:
        break;
    }
    return isEmpty() ? QDate() : QDate(m_year, 12, 31);
}

double When::middle() const { return (yearsOf(earliest()) + yearsOf(latest().addDays(1))) / 2; }

QString When::edtf() const {
    if (isEmpty()) {
        return {};
    }
    QString text = QString::number(m_year);
    if (m_part != 0) {
        text += QStringLiteral("-%1").arg(m_part, 2, 10, QLatin1Char('0'));
    }
    if (m_day != 0) {
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    }
    return m_about ? text + QLatin1Char('~') : text;
}

QString When::display(const Language& language) const {
    if (isEmpty()) {
        return {};
    }
    const QString yearText = QString::number(m_year);
    QString text = yearText;
    switch (m_precision) {
    case Precision::day:
        text = language.date(earliest());
        break;
    case Precision::month:
        text = language.locale().standaloneMonthName(m_part) + QLatin1Char(' ') + yearText;
        break;
    case Precision::season:
        text = m_part == spring   ? language.say("When", "spring %1")
               : m_part == summer ? language.say("When", "summer %1")
               : m_part == autumn ? language.say("When", "autumn %1")
                                  : language.say("When", "winter %1");
        text = text.arg(yearText);
        break;
    case Precision::year:
        break;
    }
    return m_about ? language.say("When", "about %1").arg(text) : text;
}

double yearsOf(QDate date) { return date.year() + (date.dayOfYear() - 1.0) / date.daysInYear(); }

} // namespace samspel
