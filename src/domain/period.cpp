// SPDX-License-Identifier: MIT
#include "domain/period.h"

namespace samspel {

namespace {

// Of a year, so of four digits at most.
std::optional<int> digits(QStringView text) {
    if (text.size() > 4) {
        return std::nullopt;
    }
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<Period> Period::parse(QStringView text) {
    text = text.trimmed();
    if (text.size() < 4) {
        return std::nullopt;
    }
    const auto first = digits(text.first(4));
    if (!first || *first < 1000) {
        return std::nullopt;
    }
    const QStringView rest = text.sliced(4);
    if (rest.isEmpty()) {
        return calendarYear(*first);
    }
    const QChar separator = rest.front();
    const bool separates = separator == u'-' || separator == u'/' || separator == QChar(0x2013);
    const auto second = digits(rest.sliced(1));
    if (!separates || !second) {
        return std::nullopt;
    }
    const bool follows =
        (rest.size() == 3 && *second == (*first + 1) % 100) || (rest.size() == 5 && *second == *first + 1);
    return follows ? std::optional(schoolYear(*first)) : std::nullopt;
}

QString Period::text() const {
    if (kind() == PeriodKind::calendarYear) {
        return QString::number(year());
    }
    return QStringLiteral("%1-%2").arg(year()).arg((year() + 1) % 100, 2, 10, QLatin1Char('0'));
}

QString Period::display() const { return text().replace(QLatin1Char('-'), QChar(0x2013)); }

} // namespace samspel
