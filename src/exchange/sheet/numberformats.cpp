// SPDX-License-Identifier: MIT
#include "exchange/sheet/numberformats.h"

#include <QRegularExpression>
#include <cmath>

namespace samspel::exchange {

namespace {

constexpr double secondsOfDay = 86'400;
constexpr double lastSerial = 2'958'465; // 31 December 9999
constexpr double falseDay = 60;          // 29 February 1900, which never was

NumberForm formOfParts(bool isDate, bool isTime) {
    return isDate && isTime ? NumberForm::moment
           : isDate         ? NumberForm::date
           : isTime         ? NumberForm::time
                            : NumberForm::number;
}

} // namespace

NumberForm builtInForm(int id) {
    const auto lies = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10) {
        return NumberForm::percent;
    }
    return id == 22 ? NumberForm::moment
                    : formOfParts(lies(14, 17) || lies(27, 31) || id == 36 || lies(50, 54) || lies(57, 58),
                                  lies(18, 21) || lies(32, 35) || lies(45, 47) || lies(55, 56));
}

NumberForm formOf(const QString& code) {
    // Words in quotes, escaped letters, colours and conditions say nothing of the number; [h] is hours.
    static const QRegularExpression elapsed(QStringLiteral("\\[(h+|m+|s+)\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression besides(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"));
    QString plain = code.section(QLatin1Char(';'), 0, 0);
    plain.replace(elapsed, QStringLiteral("h"));
    plain = plain.remove(besides).toLower();
    plain.remove(QLatin1String("general"));
    if (plain.contains(QLatin1Char('%'))) {
        return NumberForm::percent;
    }
    const bool isTime = plain.contains(QLatin1Char('h')) || plain.contains(QLatin1Char('s'));
    const bool isDate = plain.contains(QLatin1Char('y')) || plain.contains(QLatin1Char('d')) ||
                        (plain.contains(QLatin1Char('m')) && !isTime);
    return formOfParts(isDate, isTime);
}

SheetCell dated(double serial, NumberForm form, bool is1904) {
    const double day = std::floor(serial);
    if (serial < 0 || day > lastSerial || (!is1904 && day == falseDay)) {
        return serial;
    }
    auto days = static_cast<qint64>(day);
    auto seconds = static_cast<qint64>(std::llround((serial - day) * secondsOfDay));
    if (seconds == static_cast<qint64>(secondsOfDay)) {
        seconds = 0;
        ++days;
    }
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (form == NumberForm::time) {
        return days == 0 ? SheetCell(time) : SheetCell(serial);
    }
    if (days == 0 && !is1904) {
        return serial; // there is no day 0
    }
    const QDate begin = is1904           ? QDate(1904, 1, 1)
                        : day < falseDay ? QDate(1899, 12, 31)
                                         : QDate(1899, 12, 30);
    const QDate date = begin.addDays(days);
    return seconds == 0 ? SheetCell(date) : SheetCell(QDateTime(date, time));
}

} // namespace samspel::exchange
