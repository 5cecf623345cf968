// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace samspel::exchange::px {

/// One statement of a PX file: VALUES[en]("region")="Vik","Sogndal";
struct Keyword {
    QString name;     ///< in capitals
    QString language; ///< of a variant; "" is the file's own
    QStringList keys; ///< in brackets
    QStringList values;
    QString timeScale; ///< "A1" of TLIST(A1)
    qint64 line = 0;
};

/// A cell of DATA, or a key before them.
struct Item {
    QByteArrayView text; ///< without quotes
    bool isQuoted = false;
    qint64 line = 0;
    int column = 0; ///< among the items of the line, from 1
};

/// Takes a PX file apart: the keywords, then the items of DATA one by one, as they stand.
class Parser {
public:
    using Letters = std::function<QString(QByteArrayView)>;

    Parser(QByteArrayView bytes, Letters letters, Complaints& complaints, const Language& language)
        : m_bytes(bytes), m_letters(std::move(letters)), m_complaints(complaints), m_language(language) {}

    /// All keywords up to DATA. Nothing when a statement is broken or DATA lacks; the complaints tell.
    std::optional<std::vector<Keyword>> keywords();
    /// The next item of DATA; false at its end, or when it is broken, which the complaints tell.
    bool next(Item& item);

private:
    bool skipBlanks();
    bool takeName(Keyword& keyword);
    bool takeKeys(Keyword& keyword);
    bool takeValues(Keyword& keyword);
    bool takeTimes(Keyword& keyword);
    std::optional<QByteArrayView> takeQuoted();
    bool refuse(const QString& what);
    bool refuseCut();
    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    char here() const { return isAtEnd() ? '\0' : m_bytes[m_at]; }

    QByteArrayView m_bytes;
    Letters m_letters;
    Complaints& m_complaints;
    const Language& m_language;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    int m_column = 0;
};

} // namespace samspel::exchange::px
