// SPDX-License-Identifier: MIT
#include "exchange/sheet/sheet.h"

#include <QLocale>

namespace samspel::exchange {

namespace {

QString hundredths(qint64 value) {
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    const QString whole = sign + QString::number(qAbs(value) / 100);
    return value % 100 == 0
               ? whole
               : QStringLiteral("%1.%2").arg(whole).arg(qAbs(value) % 100, 2, 10, QLatin1Char('0'));
}

struct Plain {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    // With the 15 digits that spreadsheets reckon with: what they keep of 48.5 may be 48.500000000000007.
    QString operator()(double number) const {
        constexpr int digits = 15;
        return QString::number(QString::number(number, 'g', digits).toDouble(), 'f',
                               QLocale::FloatingPointShortest);
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime& moment) const { return moment.toString(Qt::ISODate); }
    QString operator()(QTime time) const {
        return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    }
    QString operator()(bool isSo) const { return isSo ? QStringLiteral("1") : QStringLiteral("0"); }
    QString operator()(Money money) const { return hundredths(money.oere); }
    QString operator()(Percent percent) const { return hundredths(percent.hundredths); }
};

} // namespace

QString plainText(const SheetCell& cell) { return std::visit(Plain{}, cell); }

} // namespace samspel::exchange
