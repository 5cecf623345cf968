// SPDX-License-Identifier: MIT
#include "domain/amounts.h"

#include "domain/language.h"
#include "domain/plainwhole.h"

#include <QRegularExpression>

namespace samspel {

namespace {

constexpr qsizetype mostDigits = 15; // of the whole part: far from the end of 64 bits

/// Hundredths of a plain number; nothing when it is none with at most two decimals.
std::optional<qint64> readHundredths(const QString& plain) {
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d+)(?:\\.(\\d{0,2}))?$"));
    const auto match = shape.match(plain);
    if (!match.hasMatch() || match.capturedLength(2) > mostDigits) {
        return std::nullopt;
    }
    const QString decimals = match.captured(3).leftJustified(2, QLatin1Char('0'));
    const qint64 size = match.captured(2).toLongLong() * 100 + decimals.toLongLong();
    return match.capturedLength(1) > 0 ? -size : size;
}

QString withoutEmptyDecimals(qint64 value, const Language& language) {
    const int decimals = value % 100 == 0 ? 0 : 2;
    // Through text, for a double has no room for every øre of a large sum.
    const QString kroner = language.whole(qAbs(value) / 100);
    const QString sign = value < 0 ? QString(QChar(0x2212)) : QString();
    if (decimals == 0) {
        return sign + kroner;
    }
    return sign + kroner + language.locale().decimalPoint() +
           QStringLiteral("%1").arg(qAbs(value) % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

QString plainNumber(const QString& text) {
    static const QRegularExpression grouped(
        QStringLiteral("^[-\u2212]?\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})$"));
    const bool hasGroups = grouped.match(text.trimmed()).hasMatch();
    QString plain;
    for (const QChar c : text) {
        if (c == QChar(0x2212)) {
            plain += QLatin1Char('-');
        } else if (c == QLatin1Char(',')) {
            plain += hasGroups ? QString() : QStringLiteral(".");
        } else if (!c.isSpace()) {
            plain += c;
        }
    }
    return plain;
}

QString plainWhole(const QString& text) {
    static const QRegularExpression group(QStringLiteral("^[-\u2212]?\\d{2,3},\\d{3}$"));
    return plainNumber(group.match(text.trimmed()).hasMatch() ? QString(text).remove(QLatin1Char(','))
                                                              : text);
}

std::optional<Money> Money::parse(const QString& text) {
    static const QRegularExpression around(
        QStringLiteral("^\\s*(?:kr|nok)\\.?\\s*|\\s*(?:kr|kroner|nok)\\.?\\s*$|,-+\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto read = readHundredths(plainWhole(QString(text).remove(around)));
    return read ? std::optional(Money{*read}) : std::nullopt;
}

QString Money::display(const Language& language) const { return withoutEmptyDecimals(oere, language); }

std::optional<Percent> Percent::parse(const QString& text) {
    QString number = text.trimmed();
    if (number.endsWith(QLatin1Char('%'))) {
        number.chop(1);
    }
    const auto read = readHundredths(plainNumber(number)); // a third with three decimals is no 33 333 %
    return read ? std::optional(Percent{*read}) : std::nullopt;
}

QString Percent::display(const Language& language) const {
    return withoutEmptyDecimals(hundredths, language);
}

} // namespace samspel
