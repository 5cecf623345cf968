// SPDX-License-Identifier: MIT
#include "exchange/text/json.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

} // namespace

Json::Json(QByteArray bytes) : m_bytes(std::move(bytes)) {
    for (qsizetype at = m_bytes.indexOf('\n'); at >= 0; at = m_bytes.indexOf('\n', at + 1)) {
        m_lineEnds.push_back(static_cast<quint32>(at));
    }
    if (m_bytes.startsWith("\xEF\xBB\xBF")) {
        m_at = 3;
    }
    parse();
}

qint64 Json::lineOf(quint32 byte) const {
    return std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), byte) - m_lineEnds.begin() + 1;
}

void Json::fail(Flaw::Kind kind) {
    if (!m_flaw) {
        const auto byte = static_cast<quint32>(m_at);
        const qint64 line = lineOf(byte);
        const qint64 start = line > 1 ? qint64{m_lineEnds[static_cast<std::size_t>(line - 2)]} + 1 : 0;
        m_flaw = Flaw{kind == Flaw::Kind::syntax && m_at >= m_bytes.size() ? Flaw::Kind::cut : kind, line,
                      m_at - start + 1};
    }
}

void Json::skipBlanks() {
    while (m_at < m_bytes.size() && (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')) {
        ++m_at;
    }
}

bool Json::takeText() {
    if (here() != '"') {
        return false;
    }
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20) {
            return false;
        }
        if (c != '\\') {
            continue;
        }
        ++m_at;
        if (here() == 'u') {
            for (int i = 0; i < 4; ++i) {
                ++m_at;
                if (!isHex(here())) {
                    return false;
                }
            }
        } else if (m_at >= m_bytes.size() || !QByteArrayView("\"\\/bfnrt").contains(here())) {
            return false;
        }
    }
    return false;
}

bool Json::takeNumber() {
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDigit(here())) {
            ++m_at;
        }
        return m_at > first;
    };
    m_at += here() == '-' ? 1 : 0;
    const bool isZero = here() == '0';
    const qsizetype first = m_at;
    if (!digits() || (isZero && m_at > first + 1)) {
        return false;
    }
    if (here() == '.') {
        ++m_at;
        if (!digits()) {
            return false;
        }
    }
    if (here() == 'e' || here() == 'E') {
        ++m_at;
        m_at += here() == '+' || here() == '-' ? 1 : 0;
        return digits();
    }
    return true;
}

bool Json::takeWord(QByteArrayView word) {
    if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(word)) {
        const auto rest = QByteArrayView(m_bytes).sliced(m_at);
        if (word.startsWith(rest)) {
            m_at = m_bytes.size(); // cut within the word
        }
        return false;
    }
    m_at += word.size();
    return true;
}

bool Json::takeScalar() {
    switch (here()) {
    case '"':
        return takeText();
    case 't':
        return takeWord("true");
    case 'f':
        return takeWord("false");
    case 'n':
        return takeWord("null");
    default:
        return takeNumber();
    }
}

// Without recursion: what is open stands in a list, so that depth costs no stack.
void Json::parse() {
    std::vector<quint32> open;
    bool wantsValue = true;
    for (;;) {
        skipBlanks();
        if (wantsValue) {
            if (m_tape.size() >= mostValues) {
                return fail(Flaw::Kind::tooMany);
            }
            const auto place = static_cast<quint32>(m_tape.size());
            m_tape.push_back({static_cast<quint32>(m_at), place + 1});
            const char c = here();
            if (c == '{' || c == '[') {
                if (open.size() >= mostLevels) {
                    return fail(Flaw::Kind::tooDeep);
                }
                ++m_at;
                open.push_back(place);
                skipBlanks();
                if (here() != (c == '{' ? '}' : ']')) {
                    wantsValue = c == '[';
                    if (wantsValue) {
                        continue;
                    }
                } else {
                    wantsValue = false;
                }
            } else if (takeScalar()) {
                wantsValue = false;
            } else {
                return fail(Flaw::Kind::syntax);
            }
        }
        skipBlanks();
        if (open.empty()) {
            if (m_at < m_bytes.size()) {
                fail(Flaw::Kind::syntax);
            }
            return;
        }
        const bool inObject = m_bytes[m_tape[open.back()].byte] == '{';
        const bool isFirst = m_tape.size() == open.back() + 1;
        if (here() == (inObject ? '}' : ']')) {
            ++m_at;
            m_tape[open.back()].next = static_cast<quint32>(m_tape.size());
            open.pop_back();
            continue;
        }
        if (!isFirst) {
            if (here() != ',') {
                return fail(Flaw::Kind::syntax);
            }
            ++m_at;
            skipBlanks();
        }
        if (inObject) {
            const auto place = static_cast<quint32>(m_tape.size());
            m_tape.push_back({static_cast<quint32>(m_at), place + 1});
            if (!takeText()) {
                return fail(Flaw::Kind::syntax);
            }
            skipBlanks();
            if (here() != ':') {
                return fail(Flaw::Kind::syntax);
            }
            ++m_at;
        }
        wantsValue = true;
    }
}

JsonValue::Type JsonValue::type() const {
    if (m_json == nullptr) {
        return Type::none;
    }
    switch (m_json->m_bytes[m_json->m_tape[m_at].byte]) {
    case '{':
        return Type::object;
    case '[':
        return Type::list;
    case '"':
        return Type::text;
    case 't':
    case 'f':
        return Type::flag;
    case 'n':
        return Type::null;
    default:
        return Type::number;
    }
}

bool JsonValue::isTrue() const { return is(Type::flag) && m_json->m_bytes[m_json->m_tape[m_at].byte] == 't'; }

QByteArrayView JsonValue::number() const {
    if (!is(Type::number)) {
        return {};
    }
    const qsizetype first = m_json->m_tape[m_at].byte;
    qsizetype end = first;
    while (end < m_json->m_bytes.size() && QByteArrayView("+-.eE0123456789").contains(m_json->m_bytes[end])) {
        ++end;
    }
    return QByteArrayView(m_json->m_bytes).sliced(first, end - first);
}

QString JsonValue::text() const {
    switch (type()) {
    case Type::number:
        return QString::fromLatin1(number());
    case Type::flag:
        return isTrue() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::text:
        break;
    default:
        return {};
    }
    const QByteArray& bytes = m_json->m_bytes;
    QString text;
    qsizetype at = m_json->m_tape[m_at].byte + qsizetype{1};
    for (qsizetype first = at;;) {
        if (bytes[at] != '"' && bytes[at] != '\\') {
            ++at;
            continue;
        }
        text += QString::fromUtf8(QByteArrayView(bytes).sliced(first, at - first));
        if (bytes[at] == '"') {
            return text;
        }
        const char c = bytes[at + 1];
        at += 2;
        if (c == 'u') {
            text += QChar(static_cast<char16_t>(bytes.mid(at, 4).toUInt(nullptr, 16)));
            at += 4;
        } else {
            static constexpr QByteArrayView escapes = "bfnrt";
            static constexpr QByteArrayView letters = "\b\f\n\r\t";
            const qsizetype which = escapes.indexOf(c);
            text += QLatin1Char(which < 0 ? c : letters[which]);
        }
        first = at;
    }
}

qint64 JsonValue::line() const { return m_json == nullptr ? 0 : m_json->lineOf(m_json->m_tape[m_at].byte); }

JsonValue JsonValue::operator[](QByteArrayView name) const {
    if (!is(Type::object)) {
        return {};
    }
    const QString wanted = QString::fromUtf8(name);
    for (JsonWalk walk = this->walk(); walk.next();) {
        if (walk.name().text() == wanted) {
            return walk.value();
        }
    }
    return {};
}

int JsonValue::size() const {
    int count = 0;
    for (JsonWalk walk = this->walk(); walk.next();) {
        ++count;
    }
    return count;
}

JsonWalk JsonValue::walk() const {
    const bool isObject = is(Type::object);
    if (!isObject && !is(Type::list)) {
        return {m_json, 0, 0, false};
    }
    return {m_json, m_at + 1, m_json->m_tape[m_at].next, isObject};
}

bool JsonWalk::next() {
    if (m_at >= m_end) {
        return false;
    }
    if (m_isObject) {
        m_name = {m_json, m_at};
        m_at = m_json->m_tape[m_at].next;
    }
    m_value = {m_json, m_at};
    m_at = m_json->m_tape[m_at].next;
    return true;
}

} // namespace samspel::exchange
