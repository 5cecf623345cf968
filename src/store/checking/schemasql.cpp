// SPDX-License-Identifier: MIT
#include "store/checking/schemasql.h"

#include <algorithm>

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

} // namespace

std::string comparableSql(std::string_view sql) { return Reader(sql).read(); }

} // namespace samspel
