// SPDX-License-Identifier: MIT
#include "domain/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QTranslator>
#include <algorithm>
#include <cmath>

namespace samspel {

namespace {

constexpr QChar minus(0x2212);

// Whether a number has been rounded to nothing: what is shown decides, not what was given.
bool isZero(const QString& shown) {
    return std::none_of(shown.begin(), shown.end(),
                        [](QChar c) { return (c.isDigit() && c != u'0') || c.isLetter(); });
}

} // namespace

Language Language::load(const QString& code) {
    Language language;
    language.m_code = codes().contains(code) ? code : QStringLiteral("en");
    language.m_locale = language.m_code == QLatin1String("nn")   ? QLocale(QStringLiteral("nn_NO"))
                        : language.m_code == QLatin1String("nb") ? QLocale(QStringLiteral("nb_NO"))
                                                                 : QLocale(QStringLiteral("en_GB"));
    auto words = std::make_shared<QTranslator>();
    if (words->load(QStringLiteral(":/i18n/samspel_") + language.m_code)) {
        language.m_words = std::move(words);
    }
    return language;
}

QString Language::systemCode() {
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (code == QLatin1String("nb") || code == QLatin1String("en")) {
            return code;
        }
        if (code == QLatin1String("nn") || code == QLatin1String("no")) {
            return QStringLiteral("nn");
        }
    }
    return QStringLiteral("en");
}

QStringList Language::codes() { return {QStringLiteral("nn"), QStringLiteral("nb"), QStringLiteral("en")}; }

QString Language::say(const char* context, const char* source, const char* comment, int n) const {
    QString text = m_words ? m_words->translate(context, source, comment, n) : QString();
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    return n < 0 ? text : text.replace(QLatin1String("%n"), whole(n));
}

QString Language::number(double value, int decimals) const {
    const QString text = parted(QLocale(QLocale::C).toString(std::abs(value), 'f', decimals));
    return value < 0 && !isZero(text) ? minus + text : text;
}

QString Language::whole(qint64 value) const {
    // Not through a double, which holds no more than 53 bits; and the least qint64 has no positive twin.
    const QString text = QString::number(value);
    return value < 0 ? minus + parted(text.sliced(1)) : parted(text);
}

QString Language::signedNumber(double value, int decimals) const {
    const QString text = number(value, decimals);
    return value > 0 && !isZero(text) ? QLatin1Char('+') + text : text;
}

QString Language::parted(QString digits) const {
    const bool isNorwegian = m_code != QLatin1String("en");
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    if (point >= 0 && isNorwegian) {
        digits[point] = QLatin1Char(',');
    }
    qsizetype place = point < 0 ? digits.size() : point;
    if (place > 4 && digits.front().isDigit()) { // not "infinity"
        for (place -= 3; place > 0; place -= 3) {
            digits.insert(place, isNorwegian ? QChar(0xA0) : QLatin1Char(','));
        }
    }
    return digits;
}

QString Language::date(QDate date) const {
    return m_locale.toString(date, m_code == QLatin1String("en") ? QStringLiteral("d MMMM yyyy")
                                                                 : QStringLiteral("d. MMMM yyyy"));
}

} // namespace samspel
