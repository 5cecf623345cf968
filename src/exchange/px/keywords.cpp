// SPDX-License-Identifier: MIT
#include "exchange/px/keywords.h"

#include <algorithm>

namespace samspel::exchange::px {

namespace {

constexpr std::size_t mostKeywords = 1'000'000;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\x1A'; }

bool isOfName(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// PC-Axis has always taken these for the same between figures; a semicolon ends DATA.
bool partsItems(char c) { return isBlank(c) || c == ','; }

} // namespace

bool Parser::refuse(const QString& what) {
    m_complaints.refuse({m_line, 0}, what);
    return false;
}

bool Parser::refuseCut() {
    return refuse(m_language.say("Import", "The file ends in the midst of a statement: it was cut off."));
}

bool Parser::skipBlanks() {
    for (; !isAtEnd() && isBlank(here()); ++m_at) {
        m_line += here() == '\n' ? 1 : 0;
    }
    return !isAtEnd();
}

std::optional<QByteArrayView> Parser::takeQuoted() {
    const qsizetype first = m_at + 1;
    const qsizetype end = m_bytes.indexOf('"', first);
    if (end < 0) {
        m_at = m_bytes.size();
        refuseCut();
        return std::nullopt;
    }
    const QByteArrayView text = m_bytes.sliced(first, end - first);
    m_line += std::count(text.begin(), text.end(), '\n');
    m_at = end + 1;
    return text;
}

bool Parser::takeName(Keyword& keyword) {
    const qsizetype first = m_at;
    while (isOfName(here())) {
        ++m_at;
    }
    keyword.line = m_line;
    keyword.name = QString::fromLatin1(m_bytes.sliced(first, m_at - first)).toUpper();
    if (keyword.name.isEmpty()) {
        return isAtEnd() ? refuseCut()
                         : refuse(m_language.say("Import", "Here a keyword of a PX file should begin."));
    }
    if (here() == '[') {
        const qsizetype end = m_bytes.indexOf(']', m_at);
        if (end < 0) {
            return refuseCut();
        }
        keyword.language = QString::fromLatin1(m_bytes.sliced(m_at + 1, end - m_at - 1)).trimmed();
        keyword.language.remove(u'"');
        m_at = end + 1;
    }
    return true;
}

bool Parser::takeKeys(Keyword& keyword) {
    if (here() != '(') {
        return true;
    }
    ++m_at;
    for (;;) {
        if (!skipBlanks()) {
            return refuseCut();
        }
        if (here() == ')') {
            ++m_at;
            return true;
        }
        if (here() == ',') {
            ++m_at;
        } else if (here() == '"') {
            const auto key = takeQuoted();
            if (!key) {
                return false;
            }
            keyword.keys.append(m_letters(*key));
        } else {
            // Some programs write the keys of NOTE and DATANOTECELL without quotes.
            const qsizetype first = m_at;
            while (!isAtEnd() && here() != ',' && here() != ')' && here() != ';') {
                ++m_at;
            }
            if (isAtEnd() || here() == ';') {
                return refuseCut();
            }
            keyword.keys.append(m_letters(m_bytes.sliced(first, m_at - first)).trimmed());
        }
    }
}

// TLIST(A1), or TLIST(A1,"2005"-"2010"); the list of years may follow behind the bracket.
bool Parser::takeTimes(Keyword& keyword) {
    const qsizetype end = m_bytes.indexOf(')', m_at);
    if (end < 0) {
        return refuseCut();
    }
    const QString inside = m_letters(m_bytes.sliced(m_at, end - m_at));
    m_line += inside.count(u'\n');
    keyword.timeScale = inside.section(u',', 0, 0).section(u'(', 1).trimmed();
    const QStringList ends = inside.section(u',', 1).remove(u'"').simplified().split(u'-');
    bool isNumber = ends.size() == 2;
    const int first = isNumber ? ends[0].trimmed().toInt(&isNumber) : 0;
    const int last = isNumber ? ends[1].trimmed().toInt(&isNumber) : -1;
    for (int year = first; isNumber && first > 1000 && last < 3000 && year <= last; ++year) {
        keyword.values.append(QString::number(year));
    }
    m_at = end + 1;
    return true;
}

bool Parser::takeValues(Keyword& keyword) {
    bool goesOn = false; // the text before goes on in the next quotes
    while (skipBlanks()) {
        if (here() == ';') {
            ++m_at;
            return true;
        }
        if (here() == ',') {
            ++m_at;
            goesOn = false;
        } else if (here() == '"') {
            const auto text = takeQuoted();
            if (!text) {
                return false;
            }
            if (goesOn) {
                keyword.values.last() += m_letters(*text);
            } else {
                keyword.values.append(m_letters(*text));
            }
            goesOn = true;
        } else {
            if (m_bytes.sliced(m_at).startsWith("TLIST")) {
                if (!takeTimes(keyword)) {
                    return false;
                }
                continue;
            }
            const qsizetype first = m_at;
            while (!isAtEnd() && here() != ';' && here() != ',' && here() != '"' && !isBlank(here())) {
                ++m_at;
            }
            keyword.values.append(m_letters(m_bytes.sliced(first, m_at - first)));
            goesOn = false;
        }
    }
    return refuseCut();
}

std::optional<std::vector<Keyword>> Parser::keywords() {
    std::vector<Keyword> found;
    if (m_bytes.startsWith("\xEF\xBB\xBF")) {
        m_at = 3;
    }
    while (skipBlanks()) {
        Keyword keyword;
        if (!takeName(keyword) || !takeKeys(keyword) || !skipBlanks() || here() != '=') {
            if (!m_complaints.hasRefused()) {
                isAtEnd() ? refuseCut()
                          : refuse(m_language.say("Import", "The keyword “%1” is not followed by “=”.")
                                       .arg(keyword.name));
            }
            return std::nullopt;
        }
        ++m_at;
        if (keyword.name == u"DATA") {
            return found;
        }
        if (!takeValues(keyword)) {
            return std::nullopt;
        }
        found.push_back(std::move(keyword));
        if (found.size() > mostKeywords) {
            refuse(m_language
                       .say("Import", "The file has more than %1 keywords. Take it out in parts, with fewer "
                                      "units in each file, or as CSV.")
                       .arg(m_language.whole(static_cast<qint64>(mostKeywords))));
            return std::nullopt;
        }
    }
    refuse(m_language.say("Import", "The file has no DATA: it was cut off, or it only describes a table."));
    return std::nullopt;
}

bool Parser::next(Item& item) {
    for (; !isAtEnd() && partsItems(here()); ++m_at) {
        if (here() == '\n') {
            ++m_line;
            m_column = 0;
        }
    }
    if (isAtEnd()) {
        return refuse(m_language.say("Import", "DATA does not end with a semicolon: the file was cut off."));
    }
    if (here() == ';') {
        ++m_at;
        if (skipBlanks()) {
            refuse(m_language.say("Import", "There is more after the semicolon that ends DATA."));
        }
        return false;
    }
    item.line = m_line;
    item.column = ++m_column;
    item.isQuoted = here() == '"';
    if (item.isQuoted) {
        const auto text = takeQuoted();
        item.text = text.value_or(QByteArrayView());
        return text.has_value();
    }
    const qsizetype first = m_at;
    while (!isAtEnd() && !partsItems(here()) && here() != ';' && here() != '"') {
        ++m_at;
    }
    item.text = m_bytes.sliced(first, m_at - first);
    return true;
}

} // namespace samspel::exchange::px
