// SPDX-License-Identifier: MIT
#include "domain/erased.h"

#include "domain/language.h"

#include <QRegularExpression>

namespace samspel {

namespace {

constexpr QLatin1String beginning("erased:");

const QRegularExpression& pattern() {
    static const QRegularExpression expression(
        QStringLiteral("\\berased:([1-9][0-9]{0,17}):([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"));
    return expression;
}

} // namespace

QString erasedMark(qint64 person, QDate day) {
    return beginning + QString::number(person) + QLatin1Char(':') + day.toString(Qt::ISODate);
}

bool isErased(const QString& text) {
    if (!text.startsWith(beginning)) {
        return false;
    }
    const auto match = pattern().match(text);
    return match.hasMatch() && match.capturedLength() == text.size();
}

QString withErasedInWords(const QString& text, const Language& language) {
    if (!text.contains(beginning)) {
        return text;
    }
    QString words;
    qsizetype at = 0;
    for (auto it = pattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
        words += QStringView(text).mid(at, match.capturedStart() - at);
        words += language.say("Person", "Person %1, erased %2")
                     .arg(match.captured(1), day.isValid() ? language.date(day) : match.captured(2));
        at = match.capturedEnd();
    }
    words += QStringView(text).mid(at);
    return words;
}

} // namespace samspel
