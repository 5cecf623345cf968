// SPDX-License-Identifier: MIT
#include "store/people/signs.h"

#include "domain/erased.h"
#include "domain/folding.h"
#include "domain/people.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

namespace {

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QStringList wordsOf(const QString& name) {
    return name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString spaced(const QStringList& words) {
    QStringList escaped;
    for (const QString& word : words) {
        escaped << QRegularExpression::escape(word);
    }
    return escaped.join(QStringLiteral("\\s+"));
}

// "Nordmann, Kari" and "Nordmann Kari" for "Kari Nordmann".
QString reversed(QStringList words) {
    const QString last = words.takeLast();
    return QRegularExpression::escape(last) + QStringLiteral(",?\\s+") + spaced(words);
}

// The digits of a subscriber, whatever stands between them.
QString phonePattern(const QString& phone) {
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    for (const char* code : {"0047", "47"}) {
        if (digits.size() > 8 && digits.startsWith(QLatin1String(code))) {
            digits = digits.mid(static_cast<qsizetype>(qstrlen(code)));
        }
    }
    if (digits.size() < 5) {
        return {};
    }
    QStringList apart;
    for (const QChar c : digits) {
        apart << QString(c);
    }
    return QStringLiteral("(?<![0-9])") + apart.join(QStringLiteral("[\\s.-]?")) +
           QStringLiteral("(?![0-9])");
}

// Whole words, also in the genitive: "Kari Nordmanns bok" is hers, "Kari Nordmannsen" is somebody else.
QString bounded(const QString& pattern) {
    return QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?=(?:s|['’]s?)?(?![\\p{L}\\p{N}]))").arg(pattern);
}

QRegularExpression anyOf(QStringList patterns) {
    patterns.removeAll(QString());
    patterns.removeDuplicates();
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return patterns.isEmpty() ? QRegularExpression()
                              : QRegularExpression(patterns.join(QLatin1Char('|')), options);
}

bool found(const QRegularExpression& expression, const QString& text) {
    return !expression.pattern().isEmpty() && expression.match(text).hasMatch();
}

QString replaced(QString text, const QRegularExpression& expression, const QString& mark) {
    return expression.pattern().isEmpty() ? text : text.replace(expression, mark);
}

void note(QStringList& list, const QString& text) {
    if (const QString one = text.simplified(); !one.isEmpty() && !isErased(one) && !list.contains(one)) {
        list << one;
    }
}

} // namespace

PersonSigns::PersonSigns(const QStringList& names, const QStringList& addresses, const QStringList& phones)
    : m_names(names), m_addresses(addresses) {
    QStringList certain;
    QStringList own;
    QStringList perhaps;
    for (const QString& name : names) {
        const QStringList words = wordsOf(name);
        if (words.size() > 1) {
            certain << bounded(spaced(words)) << bounded(reversed(words));
            m_written << name;
            if (words.last().size() > 2) {
                perhaps << bounded(QRegularExpression::escape(words.last()));
            }
        } else if (words.size() == 1) {
            own << bounded(spaced(words));
            perhaps << own.last();
        }
    }
    for (const QString& address : addresses) {
        certain << bounded(QRegularExpression::escape(address));
        m_written << address;
    }
    for (const QString& phone : phones) {
        if (const QString pattern = phonePattern(phone); !pattern.isEmpty()) {
            certain << pattern;
            m_written << phone;
        }
    }
    m_certain = anyOf(certain);
    m_own = anyOf(certain + own);
    m_perhaps = anyOf(perhaps);
}

PersonSigns PersonSigns::of(const Ledger& ledger, qint64 person) {
    QStringList names;
    QStringList addresses;
    QStringList phones;
    const auto take = [&](const QString& column, const QString& text) {
        if (column == QLatin1String("name")) {
            note(names, text);
        } else if (column == QLatin1String("email")) {
            note(addresses, text);
        } else if (column == QLatin1String("phone")) {
            note(phones, text);
        }
    };
    if (const auto known = ledger.find(Id<Person>{person})) {
        note(names, known->name);
        note(addresses, known->email);
        note(phones, known->phone);
    }
    for (const RecordStep& step : ledger.history(kindOf<Person>(), person)) {
        for (const FieldChange& change : step.fields) {
            take(change.column, change.before);
            take(change.column, change.after);
        }
    }
    return {names, addresses, phones};
}

bool PersonSigns::isIn(const QString& text) const { return found(m_certain, text); }

bool PersonSigns::isPerhapsIn(const QString& text) const { return found(m_perhaps, text); }

bool PersonSigns::isFoundBy(const QString& typed) const {
    constexpr int asBeginningOfAWord = 2;
    const QStringList words = wordsOf(folded(typed));
    const auto isBegun = [&](const QString& sign) {
        const QString whole = folded(sign);
        return std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return answerQuality(whole, word) >= asBeginningOfAWord;
        });
    };
    return isIn(typed) || isPerhapsIn(typed) ||
           (!words.isEmpty() && (std::any_of(m_names.begin(), m_names.end(), isBegun) ||
                                 std::any_of(m_addresses.begin(), m_addresses.end(), isBegun)));
}

QString PersonSigns::without(const QString& text, const QString& mark, bool ofOwn) const {
    return replaced(text, ofOwn ? m_own : m_certain, mark);
}

} // namespace samspel
