// SPDX-License-Identifier: MIT
#include "store/people/signs.h"

#include "domain/erased.h"
#include "domain/folding.h"
#include "domain/people.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

namespace {

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Of "Nordmann, Kari" the name as it is said; of "Kari Nordmann, rektor" and "Kari Nordmann (rektor)" what is
// no title.
QString saidName(const QString& name) {
    static const QRegularExpression inBrackets(QStringLiteral("\\([^()]*\\)"));
    const QString whole = QString(name).remove(inBrackets).simplified();
    const QString first = whole.section(QLatin1Char(','), 0, 0).trimmed();
    const QString second = whole.section(QLatin1Char(','), 1).trimmed();
    if (first.isEmpty() || second.isEmpty() || second.contains(QLatin1Char(','))) {
        return whole.isEmpty() ? name : whole;
    }
    if (second.front().isUpper()) {
        return second + QLatin1Char(' ') + first;
    }
    return first.contains(QLatin1Char(' ')) ? first : whole; // "Mayor, municipality A" is all there is
}

QStringList wordsOf(const QString& name) {
    return name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// What is not seen in a text: soft hyphens, marks of direction, what a web page breaks its lines at.
QString unseen() { return QStringLiteral("\\p{Cf}*"); }

// Between the words of a name. File names and addresses have other signs than a space there.
QString gap() { return QStringLiteral("(?:[\\s\\p{Cf}]+|[._+\\-\\x{2010}-\\x{2013}]|%20)"); }

// One letter as it may stand: composed or with its ring apart (as macOS writes names of files), and in a web
// address.
QString letterPattern(const QString& letter) {
    if (letter.size() == 1 && letter.front().unicode() < 128) {
        return letter == QLatin1String("-") ? gap() : QRegularExpression::escape(letter);
    }
    QStringList ways;
    for (const QString& form : {letter, letter.normalized(QString::NormalizationForm_D)}) {
        ways << QRegularExpression::escape(form);
        for (const QString& one : {form.toLower(), form.toUpper()}) {
            ways << QString::fromLatin1(one.toUtf8().toPercentEncoding());
        }
    }
    ways.removeDuplicates();
    return QStringLiteral("(?:%1)").arg(ways.join(QLatin1Char('|')));
}

QString wordPattern(const QString& word) {
    QStringList letters;
    for (const char32_t letter : word.normalized(QString::NormalizationForm_C).toUcs4()) {
        letters << letterPattern(QString::fromUcs4(&letter, 1));
    }
    return letters.join(unseen());
}

QString spaced(const QStringList& words) {
    QStringList patterns;
    for (const QString& word : words) {
        patterns << wordPattern(word);
    }
    return patterns.join(gap());
}

// "Nordmann, Kari" and "Nordmann Kari" for "Kari Nordmann".
QString reversed(QStringList words) {
    const QString last = words.takeLast();
    return QStringLiteral("%1(?:,[\\s\\p{Cf}]*|%2)%3").arg(wordPattern(last), gap(), spaced(words));
}

// The digits of a subscriber, whatever stands between them. Before them there may be Norway's code, or that
// of a number of another country as it is dialled.
QString phonePattern(const QString& phone) {
    constexpr qsizetype ofNorway = 8;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit()) {
            digits += QChar(QLatin1Char(static_cast<char>('0' + c.digitValue())));
        }
    }
    if (digits.startsWith(QLatin1String("00"))) {
        digits.remove(0, 2);
    }
    if (digits.size() == ofNorway + 2 && digits.startsWith(QLatin1String("47"))) {
        digits.remove(0, 2);
    }
    if (digits.size() < 5) {
        return {};
    }
    QStringList apart;
    for (const QChar c : digits) {
        apart << QString(c);
    }
    QString before = QStringLiteral("(?<![0-9])|(?<=(?<![0-9])00)");
    if (digits.size() == ofNorway) {
        before += QStringLiteral("|(?<=(?<![0-9])47)|(?<=(?<![0-9])0047)");
    }
    return QStringLiteral("(?:%1)%2(?![0-9])")
        .arg(before, apart.join(QStringLiteral("[\\s\\p{Cf}.\\-\\x{2010}-\\x{2013}]?")));
}

// Whole words, also in the genitive: "Kari Nordmanns bok" is hers, "Kari Nordmannsen" is somebody else.
QString bounded(const QString& pattern) {
    return QStringLiteral(
               "(?:(?<![\\p{L}\\p{N}])|(?<=%20|%2F))(?:%1)(?=(?:s|['’]s?)?(?![\\p{L}\\p{N}\\p{M}]))")
        .arg(pattern);
}

QStringList longestFirst(QStringList patterns) {
    patterns.removeAll(QString());
    patterns.removeDuplicates();
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return patterns;
}

// Addresses before names, which may stand in them: else "@example.org" would be left.
QRegularExpression anyOf(const QStringList& addresses, const QStringList& names) {
    const QStringList patterns = longestFirst(addresses) + longestFirst(names);
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
    QStringList mails;
    QStringList certain;
    QStringList own;
    QStringList perhaps;
    for (const QString& name : names) {
        const QStringList words = wordsOf(saidName(name));
        if (const QStringList asWritten = wordsOf(name); asWritten.size() > 1 && asWritten != words) {
            certain << bounded(spaced(asWritten));
        }
        if (words.size() > 1) {
            certain << bounded(spaced(words)) << bounded(reversed(words));
            m_written << name << words.join(QLatin1Char(' '));
            if (words.last().size() > 2) {
                perhaps << bounded(wordPattern(words.last()));
            }
        } else if (words.size() == 1) {
            own << bounded(spaced(words));
            perhaps << own.last();
        }
    }
    for (const QString& address : addresses) {
        mails << bounded(QRegularExpression::escape(address))
              << bounded(QString::fromLatin1(address.toUtf8().toPercentEncoding()));
        m_written << address;
    }
    for (const QString& phone : phones) {
        if (const QString pattern = phonePattern(phone); !pattern.isEmpty()) {
            certain << pattern;
            m_written << phone;
        }
    }
    m_written.removeDuplicates();
    m_certain = anyOf(mails, certain);
    m_own = anyOf(mails, certain + own);
    m_perhaps = anyOf({}, perhaps);
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
    // A speaker's line may have another form of the name, and an address of its own.
    auto speakers =
        ledger.database().query("SELECT name, coalesce(email, '') FROM speaker WHERE person = ?1");
    speakers.bindAll(person);
    while (speakers.step()) {
        note(names, speakers.column<QString>(0));
        note(addresses, speakers.column<QString>(1));
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
