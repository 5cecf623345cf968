// SPDX-License-Identifier: MIT
#include "domain/approximate.h"

#include "domain/amounts.h"
#include "domain/language.h"
#include "domain/plainwhole.h"

#include <QRegularExpression>
#include <array>

namespace samspel {

namespace {

using How = Approximate::How;

struct Wording {
    How how;
    const char* before; ///< as a regular expression, in the three languages
    const char* mark;   ///< %1 is the number, as it is kept
    const char* say;
};

constexpr std::array wordings{
    Wording{How::about, "ca\\.?|cirka|circa|om ?lag|omtrent|omkring|kring|rundt|about|around", "~%1",
            QT_TRANSLATE_NOOP("Approximate", "about %1")},
    Wording{How::justOver, "(?:litt |noko |noe |like |just )?(?:over|meir enn|mer enn|more than)|vel", ">%1",
            QT_TRANSLATE_NOOP("Approximate", "just over %1")},
    Wording{How::nearly,
            "(?:litt |noko |noe |like |just )?(?:under|mindre enn|less than)|nesten|knapt|nearly", "<%1",
            QT_TRANSLATE_NOOP("Approximate", "nearly %1")},
    Wording{How::atLeast, "minst|at least", "%1+", QT_TRANSLATE_NOOP("Approximate", "at least %1")},
    Wording{How::atMost, "høgst|høyst|maks(?:imalt)?|at most", "%1-",
            QT_TRANSLATE_NOOP("Approximate", "at most %1")}};

std::optional<qint64> wholeIn(const QString& text) {
    bool isRead = false;
    const qint64 number = plainWhole(text).toLongLong(&isRead);
    return isRead && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

Approximate Approximate::between(qint64 least, qint64 most) {
    Approximate range(least, How::between);
    range.m_most = most;
    return range;
}

std::optional<Approximate> Approximate::parse(const QString& text) {
    static const QRegularExpression range(
        QStringLiteral("^(?:(?:mellom|between)\\s+)?(\\d[\\d\\s,]*?)\\s*(?:\\.\\.|-|–|til|to|og|and)"
                       "\\s*(\\d[\\d\\s,]*)$"),
        QRegularExpression::UseUnicodePropertiesOption); // spaces between thousands do not break lines
    const QString given = text.trimmed().toLower();
    if (const auto exact = wholeIn(given)) {
        return Approximate(*exact);
    }
    for (const Wording& wording : wordings) {
        const QString shape = QString::fromUtf8(wording.mark);
        const QString before = shape.section(QStringLiteral("%1"), 0, 0);
        const QString after = shape.section(QStringLiteral("%1"), 1);
        if (given.startsWith(before) && given.endsWith(after)) {
            if (const auto number =
                    wholeIn(given.mid(before.size(), given.size() - before.size() - after.size()))) {
                return Approximate(*number, wording.how);
            }
        }
        const QRegularExpression words(
            QStringLiteral("^(?:%1)\\s*(\\d.*)$").arg(QString::fromUtf8(wording.before)));
        if (const auto match = words.match(given); match.hasMatch()) {
            if (const auto number = wholeIn(match.captured(1))) {
                return Approximate(*number, wording.how);
            }
        }
    }
    if (const auto match = range.match(given); match.hasMatch()) {
        const auto least = wholeIn(match.captured(1));
        const auto most = wholeIn(match.captured(2));
        if (least && most && *least < *most) {
            return between(*least, *most);
        }
    }
    return std::nullopt;
}

QString Approximate::stored() const {
    if (isEmpty()) {
        return {};
    }
    if (m_how == How::between) {
        return QStringLiteral("%1..%2").arg(number()).arg(m_most);
    }
    for (const Wording& wording : wordings) {
        if (wording.how == m_how) {
            return QString::fromUtf8(wording.mark).arg(number());
        }
    }
    return QString::number(number());
}

QString Approximate::display(const Language& language) const {
    if (isEmpty()) {
        return {};
    }
    if (m_how == How::between) {
        return language.whole(number()) + QChar(0x2013) + language.whole(m_most);
    }
    for (const Wording& wording : wordings) {
        if (wording.how == m_how) {
            return language.say("Approximate", wording.say).arg(language.whole(number()));
        }
    }
    return language.whole(number());
}

} // namespace samspel
