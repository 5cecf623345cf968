// SPDX-License-Identifier: MIT
#include "exchange/sample/sampletext.h"

#include <QRegularExpression>
#include <algorithm>

namespace samspel::exchange {

namespace {

QDate workday(QDate day, int towards) {
    while (day.dayOfWeek() > Qt::Friday) {
        day = day.addDays(towards);
    }
    return day;
}

QString written(const QString& word, int shift, QDate today) {
    if (word == QLatin1String("year")) {
        return QString::number(today.year() + shift);
    }
    if (shift == 0) {
        return today.toString(Qt::ISODate);
    }
    QDate day = workday(today.addDays(shift), shift < 0 ? -1 : 1);
    if (word == QLatin1String("held")) {
        day = std::max(day, QDate(today.year(), 1, 1));
    }
    return day.toString(Qt::ISODate);
}

} // namespace

QString filledIn(const QString& text, QDate today, const QHash<QString, QString>& files) {
    static const QRegularExpression mark(
        QStringLiteral("\\{(?:(today|held|year)([+-]\\d+)?|file ([^}]+))\\}"));
    QString filled;
    qsizetype from = 0;
    for (auto marks = mark.globalMatch(text); marks.hasNext();) {
        const auto found = marks.next();
        filled.append(QStringView(text).mid(from, found.capturedStart() - from));
        filled += found.hasCaptured(3) ? files.value(found.captured(3))
                                       : written(found.captured(1), found.captured(2).toInt(), today);
        from = found.capturedEnd();
    }
    return filled.append(QStringView(text).mid(from));
}

} // namespace samspel::exchange
