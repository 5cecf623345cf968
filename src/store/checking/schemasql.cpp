// SPDX-License-Identifier: MIT
#include "store/checking/schemasql.h"

#include <algorithm>
#include <vector>

namespace samspel {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Reads one statement, sign by sign.
class Reader {
public:
    explicit Reader(std::string_view sql) : m_rest(sql) {}

    std::string read() {
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            if (isSpace(c)) {
                take(1);
                m_isApart = true;
            } else if (m_rest.starts_with("--")) {
                take(std::min(m_rest.find('\n'), m_rest.size()));
                m_isApart = true;
            } else if (m_rest.starts_with("/*")) {
                const auto end = m_rest.find("*/", 2);
                take(end == std::string_view::npos ? m_rest.size() : end + 2);
                m_isApart = true;
            } else if (c == '\'') {
                put(quoted('\''), false);
            } else if (c == '"' || c == '`' || c == '[') {
                putName(quoted(c == '[' ? ']' : c));
            } else if (isOfName(c)) {
                std::size_t size = 0;
                while (size < m_rest.size() && isOfName(m_rest[size])) {
                    ++size;
                }
                std::string word(take(size));
                std::transform(word.begin(), word.end(), word.begin(), lower);
                put(word, true);
            } else {
                put(std::string(take(1)), false);
            }
        }
        return std::move(m_result);
    }

private:
    std::string_view take(std::size_t size) {
        const auto taken = m_rest.substr(0, size);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    // With its quotes; a doubled one inside does not end it.
    std::string quoted(char end) {
        std::size_t size = 1;
        while (size < m_rest.size()) {
            if (m_rest[size] == end) {
                if (size + 1 >= m_rest.size() || m_rest[size + 1] != end || end == ']') {
                    break;
                }
                ++size;
            }
            ++size;
        }
        return std::string(take(size + 1));
    }
    // Quotes go only from what would be the same name without them.
    void putName(const std::string& quotedName) {
        const std::string name =
            quotedName.size() > 2 ? quotedName.substr(1, quotedName.size() - 2) : std::string();
        const bool isPlain = !name.empty() && std::all_of(name.begin(), name.end(), isOfName);
        std::string word = isPlain ? name : quotedName;
        std::transform(word.begin(), word.end(), word.begin(), lower);
        put(word, isPlain);
    }
    void put(const std::string& word, bool isWord) {
        if (m_isApart && isWord && m_wasWord) {
            m_result += ' ';
        }
        m_result += word;
        m_wasWord = isWord;
        m_isApart = false;
    }

    std::string_view m_rest;
    std::string m_result;
    bool m_isApart = false;
    bool m_wasWord = false;
};

// Up to the next such sign; the rest of the text where there is none.
std::string_view takeUpTo(std::string_view& rest, char end) {
    const auto part = rest.substr(0, rest.find(end));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    return part;
}

// The name of a column, perhaps with how it is compared and its direction.
bool isColumn(std::string_view term) {
    std::vector<std::string_view> words;
    while (!term.empty()) {
        words.push_back(takeUpTo(term, ' '));
    }
    if (!words.empty() && (words.back() == "asc" || words.back() == "desc")) {
        words.pop_back();
    }
    const bool isPlain = words.size() == 1 || (words.size() == 3 && words[1] == "collate");
    return isPlain && std::all_of(words.begin(), words.end(), [](std::string_view word) {
               return std::all_of(word.begin(), word.end(), isOfName);
           });
}

bool isOfColumnsAlone(std::string_view index) {
    const auto open = index.find('(');
    if (open == std::string_view::npos || !index.ends_with(')')) {
        return false;
    }
    std::string_view columns = index.substr(open + 1, index.size() - open - 2);
    while (!columns.empty()) {
        if (!isColumn(takeUpTo(columns, ','))) {
            return false;
        }
    }
    return true;
}

// Outside of texts and odd names.
bool hasWord(std::string_view sql, std::string_view wanted) {
    std::size_t at = 0;
    while (at < sql.size()) {
        if (const char c = sql[at]; c == '\'' || c == '"' || c == '`' || c == '[') {
            const auto end = sql.find(c == '[' ? ']' : c, at + 1); // a doubled one ends it, and begins anew
            at = end == std::string_view::npos ? sql.size() : end + 1;
            continue;
        }
        std::size_t size = 0;
        while (at + size < sql.size() && isOfName(sql[at + size])) {
            ++size;
        }
        if (sql.substr(at, size) == wanted) {
            return true;
        }
        at += std::max<std::size_t>(size, 1);
    }
    return false;
}

} // namespace

std::string comparableSql(std::string_view sql) { return Reader(sql).read(); }

bool worksOut(std::string_view comparable) {
    if (comparable.starts_with("create index") || comparable.starts_with("create unique index")) {
        return !isOfColumnsAlone(comparable);
    }
    return comparable.starts_with("create table") && hasWord(comparable, "as"); // name TEXT AS (…)
}

} // namespace samspel
