// SPDX-License-Identifier: MIT
#pragma once

#include "store/people/erasure.h"

#include <set>

namespace sqlite {
class Database;
}

namespace samspel {

/// A record, by its table and key.
using RecordSpot = std::pair<QString, qint64>;

/// How one person is taken out of rows, those of the register and those of its history alike.
class Blotting {
public:
    /// The mark stands in the name's place.
    Blotting(qint64 person, const PersonSigns& signs, const ErasureChoice& choice, QString mark);

    /// Makes a record one of the person's own lines.
    void addLine(const QString& table, qint64 record) { m_lines.insert({table, record}); }
    bool isLine(const QString& table, qint64 record) const { return m_lines.contains({table, record}); }

    /// Whether whoever erases has said that this text stays as it is.
    bool spares(const Kind& kind, qint64 record, const FieldInfo& field) const;
    /// What a field of a record is to hold instead.
    Value blotted(const Kind& kind, qint64 record, const FieldInfo& field, const Value& value) const;
    /// A text that is no field of a record.
    QString blotted(const QString& text, bool ofOwn) const { return m_signs.without(text, m_mark, ofOwn); }

    /// Who made a change, an import or what was handed out.
    QString blottedAuthor(const QString& author) const {
        return m_authors.contains(author) ? m_mark : author;
    }
    const QStringList& authors() const { return m_authors; }

    const QString& mark() const { return m_mark; }
    qint64 person() const { return m_person; }

private:
    Value blottedText(const FieldInfo& field, const QString& text, bool isOwn) const;

    qint64 m_person;
    const PersonSigns& m_signs;
    QStringList m_authors;
    QString m_mark;
    std::set<TextSpot> m_leave;
    std::set<RecordSpot> m_lines;
};

/// Takes the person out of every step of the history, within the caller's transaction: words are blotted, and
/// steps that held them can be neither undone nor redone. How many there were.
qint64 blotHistory(sqlite::Database& database, Blotting& blotting);

} // namespace samspel
