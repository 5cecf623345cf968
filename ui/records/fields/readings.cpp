// SPDX-License-Identifier: MIT
#include "ui/records/fields/readings.h"

#include "domain/language.h"
#include "domain/period.h"
#include "domain/when.h"

#include <cmath>

namespace samspel::readings {

namespace {

constexpr int mostDecimals = 10;

// A number as people write it, made into one that C's locale reads.
QString plainNumber(const QString& text) {
    QString plain;
    for (const QChar c : text) {
        if (c == QChar(0x2212)) {
            plain += QLatin1Char('-');
        } else if (c == QLatin1Char(',')) {
            plain += QLatin1Char('.');
        } else if (!c.isSpace()) {
            plain += c;
        }
    }
    return plain;
}

// What could not be read, or nothing to show, is kept as it stands.
QString asItStands(const Value& value) { return textOf(value); }

QString writeDecimal(const Value& value, const Language& language) {
    const auto* number = std::get_if<double>(&value);
    const auto* whole = std::get_if<qint64>(&value);
    if (number == nullptr && whole == nullptr) {
        return asItStands(value);
    }
    const double shown = number != nullptr ? *number : static_cast<double>(*whole);
    const QString exact = QString::number(shown, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = exact.indexOf(QLatin1Char('.'));
    const auto decimals = point < 0 ? 0 : std::min<qsizetype>(mostDecimals, exact.size() - point - 1);
    return language.number(shown, static_cast<int>(decimals));
}

} // namespace

Reading text() {
    return {[](const QString& text) { return std::optional<Value>(text); },
            [](const Value& value, const Language&) { return textOf(value); },
            [](const Language&) { return QString(); }};
}

Reading whole() {
    return {[](const QString& text) {
                bool isRead = false;
                const qint64 number = plainNumber(text).toLongLong(&isRead);
                return isRead ? std::optional<Value>(number) : std::nullopt;
            },
            [](const Value& value, const Language& language) {
                return std::holds_alternative<qint64>(value) ? language.whole(wholeOf(value))
                                                             : asItStands(value);
            },
            [](const Language& language) { return language.say("Check", "“%1” is no whole number."); }, 12};
}

Reading decimal() {
    return {[](const QString& text) {
                bool isRead = false;
                const double number = plainNumber(text).toDouble(&isRead);
                return isRead && std::isfinite(number) ? std::optional<Value>(number) : std::nullopt;
            },
            writeDecimal,
            [](const Language& language) { return language.say("Check", "“%1” is no number."); }, 12};
}

Reading date() {
    return {[](const QString& text) {
                const auto when = When::parse(text);
                return when && when->precision() == When::Precision::day && !when->isAbout()
                           ? std::optional<Value>(when->earliest().toString(Qt::ISODate))
                           : std::nullopt;
            },
            [](const Value& value, const Language& language) {
                const QDate date = QDate::fromString(textOf(value), Qt::ISODate);
                return date.isValid() ? language.date(date) : asItStands(value);
            },
            [](const Language& language) {
                return language.say("Check", "“%1” is no date. Write it as 15.9.2010 or 2010-09-15.");
            },
            18};
}

Reading when() {
    return {[](const QString& text) {
                const auto when = When::parse(text);
                return when ? std::optional<Value>(when->edtf()) : std::nullopt;
            },
            [](const Value& value, const Language& language) {
                const auto when = When::parse(textOf(value));
                return when ? when->display(language) : asItStands(value);
            },
            [](const Language& language) {
                return language.say("Check",
                                    "“%1” is no date. A day, a month, “autumn 2010” or a year will do.");
            },
            22};
}

Reading period() {
    return {[](const QString& text) {
                QString plain = text;
                const auto read = Period::parse(plain.replace(QChar(0x2013), QLatin1Char('-')));
                return read ? std::optional<Value>(qint64{read->code()}) : std::nullopt;
            },
            [](const Value& value, const Language&) {
                const auto period = Period::fromCode(wholeOf(value));
                return period ? period->display() : asItStands(value);
            },
            [](const Language& language) {
                return language.say(
                    "Check", "“%1” is no period. Write a year, as 2023, or a school year, as 2023-24.");
            },
            12};
}

} // namespace samspel::readings
