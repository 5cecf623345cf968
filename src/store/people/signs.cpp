// SPDX-License-Identifier: MIT
#include "store/people/signs.h"

#include "domain/erased.h"
#include "domain/folding.h"
#include "domain/people.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"

#include <algorithm>
#include <set>

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

// Half letters would stop every search.
QString whole(const QString& text) { return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8()); }

// Of a name without end (a whole mail, pasted into the field) the first words: an expression holds no more.
QStringList wordsOf(const QString& name) {
    constexpr qsizetype longest = 400;
    QString seen = whole(name);
    seen.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    seen = seen.simplified();
    if (seen.size() > longest) {
        seen = seen.first(seen.lastIndexOf(QLatin1Char(' '), longest) > 0
                              ? seen.lastIndexOf(QLatin1Char(' '), longest)
                              : longest);
    }
    return seen.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// What is not seen in a text: soft hyphens, marks of direction, what a web page breaks its lines at. It takes
// all there is and gives nothing back, as no letter begins with it: else a text with very many of them would
// take more steps than the search allows itself, and the name in it would be missed.
QString unseen() { return QStringLiteral("\\p{Cf}*+"); }

// Between the words of a name. File names and addresses have other signs than a space there.
QString gap() {
    return QStringLiteral("(?:[\\s\\p{Cf}]++|%1(?:[._+\\-\\x{2010}-\\x{2013}]|%20)%1)")
        .replace(QLatin1String("%1"), unseen());
}

// One letter as it may stand: composed or with its ring apart (as macOS writes names of files), and in a web
// address.
QString letterPattern(const QString& letter) {
    if (letter.size() == 1 && letter.front().unicode() < 128) {
        return QRegularExpression::escape(letter);
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

// What is not seen stands between two letters; the gap that a hyphen is has its own.
QString wordPattern(const QString& word) {
    QString pattern;
    bool isAfterLetter = false;
    for (const char32_t letter : word.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool isLetter = letter != U'-';
        if (isLetter && isAfterLetter) {
            pattern += unseen();
        }
        pattern += isLetter ? letterPattern(QString::fromUcs4(&letter, 1)) : gap();
        isAfterLetter = isLetter;
    }
    return pattern;
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
    return QStringLiteral("%1(?:,[\\s\\p{Cf}]*+|%2)%3").arg(wordPattern(last), gap(), spaced(words));
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

// Addresses before names, which may stand in them: else "@example.org" would be left. One expression for all
// is fastest, but it holds only so much, and one that holds too much would find nothing.
std::vector<QRegularExpression> allOf(const QStringList& addresses, const QStringList& names) {
    constexpr qsizetype most = 20'000; // letters of a pattern; each of ours alone is acceptable
    std::vector<QRegularExpression> all;
    QString joined;
    for (const QString& pattern : longestFirst(addresses) + longestFirst(names)) {
        if (!joined.isEmpty() && joined.size() + pattern.size() > most) {
            all.emplace_back(joined, options);
            joined.clear();
        }
        joined += (joined.isEmpty() ? QString() : QStringLiteral("|")) + pattern;
    }
    if (!joined.isEmpty()) {
        all.emplace_back(joined, options);
    }
    return all;
}

bool found(const std::vector<QRegularExpression>& signs, const QString& text) {
    const QString readable = whole(text);
    return std::any_of(signs.begin(), signs.end(), [&](const QRegularExpression& sign) {
        const auto match = sign.match(readable);
        return match.hasMatch() || !match.isValid(); // then nobody can tell
    });
}

// The first that stands in the text goes first, and of those that begin alike the one that is listed first:
// no sign is looked for in a mark.
QString replaced(const QString& text, const std::vector<QRegularExpression>& signs, const QString& mark) {
    const QString readable = whole(text);
    std::vector<QRegularExpressionMatch> next;
    for (const QRegularExpression& sign : signs) {
        next.push_back(sign.match(readable));
    }
    QString result;
    qsizetype done = 0;
    while (true) {
        const auto first = std::min_element(next.begin(), next.end(), [](const auto& a, const auto& b) {
            return a.hasMatch() && (!b.hasMatch() || a.capturedStart() < b.capturedStart());
        });
        if (first == next.end() || !first->hasMatch()) {
            return done == 0 ? text : result + readable.sliced(done);
        }
        result += readable.sliced(done, first->capturedStart() - done) + mark;
        done = first->capturedEnd();
        for (std::size_t i = 0; i < signs.size(); ++i) {
            if (next[i].hasMatch() && next[i].capturedStart() < done) {
                next[i] = signs[i].match(readable, done);
            }
        }
    }
}

void note(QStringList& list, const QString& text) {
    if (const QString one = text.simplified(); !one.isEmpty() && !isErased(one) && !list.contains(one)) {
        list << one;
    }
}

// What organisations are called, or were, and the other people; of none when the person speaks nowhere.
std::set<QString> namesOfOthers(sqlite::Database& database, qint64 person) {
    std::set<QString> names;
    auto rows = database.query(
        "SELECT name FROM (SELECT name FROM organisation UNION SELECT name FROM organisation_name UNION "
        "SELECT name FROM person WHERE id <> ?1) WHERE EXISTS (SELECT 1 FROM speaker WHERE person = ?1)");
    rows.bindAll(person);
    while (rows.step()) {
        names.insert(rows.column<QString>(0).simplified().toCaseFolded());
    }
    return names;
}

} // namespace

PersonSigns::PersonSigns(const QStringList& names, const QStringList& addresses, const QStringList& phones)
    : m_names(names), m_addresses(addresses) {
    constexpr qsizetype longestAddress = 1000; // with room to spare, and an expression holds it
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
        const QString cut = whole(address).left(longestAddress);
        mails << bounded(QRegularExpression::escape(cut))
              << bounded(QString::fromLatin1(cut.toUtf8().toPercentEncoding()));
        m_written << address;
    }
    for (const QString& phone : phones) {
        if (const QString pattern = phonePattern(phone); !pattern.isEmpty()) {
            certain << pattern;
            m_written << phone;
        }
    }
    m_written.removeDuplicates();
    m_certain = allOf(mails, certain);
    m_own = allOf(mails, certain + own);
    m_perhaps = allOf({}, perhaps);
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
    // A speaker's line may have another form of the name, and an address of its own. But it may also be that
    // of a centre or of somebody else whom the person answers for: their name stays where it stands.
    const auto others = namesOfOthers(ledger.database(), person);
    auto speakers =
        ledger.database().query("SELECT name, coalesce(email, '') FROM speaker WHERE person = ?1");
    speakers.bindAll(person);
    while (speakers.step()) {
        const QString name = speakers.column<QString>(0).simplified();
        if (names.contains(name) || !others.contains(name.toCaseFolded())) {
            note(names, name);
            note(addresses, speakers.column<QString>(1));
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
