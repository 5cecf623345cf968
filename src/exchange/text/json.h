// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace samspel::exchange {

class Json;
class JsonWalk;

/// One value of a JSON text: a view, valid as long as its Json. Numbers and texts stay as they were written
/// until somebody asks, so that 50.0 keeps its decimal.
class JsonValue {
public:
    enum class Type { none, null, flag, number, text, list, object };

    JsonValue() = default;
    JsonValue(const Json* json, quint32 at) : m_json(json), m_at(at) {}

    Type type() const;
    explicit operator bool() const { return m_json != nullptr; }
    bool is(Type type) const { return this->type() == type; }
    bool isTrue() const;
    /// The number as it is written; "" of anything else.
    QByteArrayView number() const;
    /// A text without its escapes; a number or flag as it is written; "" of null, lists and objects.
    QString text() const;
    /// Line and place of the value in the file, from 1.
    qint64 line() const;

    /// The member with this name, or none.
    JsonValue operator[](QByteArrayView name) const;
    int size() const; ///< values of a list, members of an object

    JsonWalk walk() const;                 ///< through the values of a list or the members of an object
    quint32 place() const { return m_at; } ///< in the tape; Json::at() gives the value back
    const Json* owner() const { return m_json; }

private:
    const Json* m_json = nullptr;
    quint32 m_at = 0;
};

/// Walks through the values of a list or the members of an object.
class JsonWalk {
public:
    JsonWalk(const Json* json, quint32 first, quint32 end, bool isObject)
        : m_json(json), m_at(first), m_end(end), m_isObject(isObject) {}
    bool next();
    JsonValue value() const { return m_value; }
    JsonValue name() const { return m_name; } ///< of the member

private:
    const Json* m_json;
    quint32 m_at;
    quint32 m_end;
    bool m_isObject;
    JsonValue m_name;
    JsonValue m_value;
};

/// A JSON text (RFC 8259) as a tape of places, 8 bytes for each value, with nothing copied.
class Json {
public:
    static constexpr int mostLevels = 64;
    static constexpr std::size_t mostValues = 20'000'000;

    /// What is wrong with a text, and where.
    struct Flaw {
        enum class Kind { syntax, cut, tooDeep, tooMany } kind = Kind::syntax;
        qint64 line = 0;
        qint64 letter = 0; ///< of the line, in bytes from 1
    };

    /// Takes UTF-8, with or without a mark. Look at flaw() before anything else.
    explicit Json(QByteArray bytes);
    Json(const Json&) = delete;
    Json& operator=(const Json&) = delete;

    const std::optional<Flaw>& flaw() const { return m_flaw; }
    JsonValue root() const { return m_flaw ? JsonValue() : JsonValue(this, 0); }
    JsonValue at(quint32 place) const { return {this, place}; }
    qint64 lineOf(quint32 byte) const;

private:
    friend class JsonValue;
    friend class JsonWalk;
    struct Node {
        quint32 byte; ///< where the value begins
        quint32 next; ///< place on the tape after it and all that is in it
    };

    void parse();
    void skipBlanks();
    bool takeText();
    bool takeNumber();
    bool takeWord(QByteArrayView word);
    bool takeScalar();
    void fail(Flaw::Kind kind);
    char here() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    QByteArray m_bytes;
    std::vector<Node> m_tape;
    std::vector<quint32> m_lineEnds;
    qsizetype m_at = 0;
    std::optional<Flaw> m_flaw;
};

} // namespace samspel::exchange
