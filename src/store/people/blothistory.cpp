// SPDX-License-Identifier: MIT
// How a person is taken out of the journal.
#include "domain/people.h"
#include "sqlite/changewriter.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/journal.h"
#include "store/journalrow.h"
#include "store/people/blotting.h"
#include "store/shelf.h"

#include <map>

namespace samspel {

namespace {

using sqlite::Operation;

qint64 recordOf(const sqlite::RowChange& row) {
    const sqlite::CellChange& key = row.cells.front();
    const auto* id = std::get_if<std::int64_t>(row.operation == Operation::insert ? &key.after : &key.before);
    return id != nullptr ? qint64{*id} : 0;
}

bool leadsTo(const FieldInfo& field, const sqlite::Value& value, qint64 person) {
    if (field.kind == FieldKind::reference && QLatin1String(field.refersTo) == QLatin1String("person")) {
        const auto* id = std::get_if<std::int64_t>(&value);
        return id != nullptr && *id == person;
    }
    const auto* text = std::get_if<std::string>(&value);
    return field.kind == FieldKind::link && text != nullptr && *text == "person:" + std::to_string(person);
}

Value toValue(const sqlite::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        return QString::fromStdString(*text);
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return qint64{*whole};
    }
    const auto* decimal = std::get_if<double>(&value);
    return decimal != nullptr ? Value(*decimal) : Value();
}

sqlite::Value toStored(const Value& value) {
    if (isEmpty(value)) {
        return {};
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        return text->toStdString();
    }
    const auto* decimal = std::get_if<double>(&value);
    return decimal != nullptr ? sqlite::Value(*decimal) : sqlite::Value(std::int64_t{wholeOf(value)});
}

/// Walks through the journal with the fields of each table by the place of their columns.
class History {
public:
    History(sqlite::Database& database, Blotting& blotting) : m_database(database), m_blotting(blotting) {}

    // Lines that are gone by now are the person's as well.
    void findLines() {
        for (const qint64 entry : entries()) {
            for (const sqlite::RowChange& row : Journal(m_database).changeset(entry).rows()) {
                const auto& [kind, fields] = table(row.table);
                for (std::size_t i = 0; i < row.cells.size() && i < fields.size(); ++i) {
                    if (fields[i] != nullptr &&
                        (leadsTo(*fields[i], row.cells[i].before, m_blotting.person()) ||
                         leadsTo(*fields[i], row.cells[i].after, m_blotting.person()))) {
                        m_blotting.addLine(QString::fromLatin1(kind->table), recordOf(row));
                    }
                }
            }
        }
    }

    qint64 blot() {
        qint64 count = 0;
        for (const qint64 entry : entries()) {
            count += blot(entry) ? 1 : 0;
        }
        return count;
    }

private:
    using Fields = std::pair<const Kind*, std::vector<const FieldInfo*>>;

    std::vector<qint64> entries() {
        std::vector<qint64> all;
        auto rows = m_database.query("SELECT id FROM journal ORDER BY id");
        while (rows.step()) {
            all.push_back(rows.column<qint64>(0));
        }
        return all;
    }
    const Fields& table(const std::string& name) {
        const auto known = m_tables.find(name);
        if (known != m_tables.end()) {
            return known->second;
        }
        const Kind* kind = kindOfTable(QString::fromStdString(name));
        return m_tables
            .emplace(name, Fields{kind, kind != nullptr ? fieldsByPlace(m_database, *kind)
                                                        : std::vector<const FieldInfo*>()})
            .first->second;
    }
    bool blot(sqlite::Value& value, const Kind* kind, qint64 record, const FieldInfo* field) {
        sqlite::Value blotted = value;
        if (kind != nullptr && field != nullptr) {
            blotted = toStored(m_blotting.blotted(*kind, record, *field, toValue(value)));
            // A linked file's path stays where it is used, and is told of; here nobody follows it.
            const auto* path = std::get_if<std::string>(&blotted);
            if (field->kind == FieldKind::file && path != nullptr && path->starts_with("path:") &&
                !m_blotting.spares(*kind, record, *field)) {
                blotted = m_blotting.blotted(QString::fromStdString(*path), false).toStdString();
            }
        } else if (const auto* text =
                       std::get_if<std::string>(&value)) { // a setting, a column that was retired
            blotted = m_blotting.blotted(QString::fromStdString(*text), false).toStdString();
        }
        const bool isOther = blotted != value;
        value = std::move(blotted);
        return isOther;
    }
    bool blot(qint64 entry) {
        auto rows = Journal(m_database).changeset(entry).rows();
        bool isOther = false;
        bool isOwn = false;
        for (sqlite::RowChange& row : rows) {
            const auto& [kind, fields] = table(row.table);
            const qint64 record = recordOf(row);
            isOwn = isOwn || (kind == &kindOf<Person>() && record == m_blotting.person()) ||
                    m_blotting.isLine(QString::fromStdString(row.table), record);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const FieldInfo* field = i < fields.size() ? fields[i] : nullptr;
                isOther = blot(row.cells[i].before, kind, record, field) || isOther;
                isOther = blot(row.cells[i].after, kind, record, field) || isOther;
            }
        }
        QStringList words; // of the step: what it was about, and what it was merged into
        for (const char* column : {"name", "target"}) {
            const std::string sql =
                std::string("SELECT coalesce(") + column + ", '') FROM journal WHERE id = ?1";
            words << m_database.value<QString>(sql, entry).value_or(QString());
        }
        QStringList blotted;
        for (const QString& word : words) {
            blotted << m_blotting.blotted(word, isOwn);
        }
        if (!isOther && blotted == words) {
            return false;
        }
        m_database.run(
            "UPDATE journal SET changeset = ?2, name = ?3, target = nullif(?4, ''), state = CASE "
            "state WHEN 'done' THEN 'settled' WHEN 'undone' THEN 'dropped' ELSE state END WHERE id "
            "= ?1",
            entry, sqlite::changesetOf(rows).bytes(), blotted[0], blotted[1]);
        return true;
    }

    sqlite::Database& m_database;
    Blotting& m_blotting;
    std::map<std::string, Fields> m_tables;
};

// What was handed out, and by whom.
void blotReleases(sqlite::Database& database, const Blotting& blotting) {
    struct Words {
        qint64 id;
        QString who, what, file;
        bool operator==(const Words&) const = default;
    };
    std::vector<Words> all;
    auto rows = database.query("SELECT id, who, what, coalesce(file, '') FROM release");
    while (rows.step()) {
        all.push_back({rows.column<qint64>(0), rows.column<QString>(1), rows.column<QString>(2),
                       rows.column<QString>(3)});
    }
    for (const Words& words : all) {
        const Words blotted{words.id, blotting.blottedAuthor(words.who), blotting.blotted(words.what, false),
                            blotting.blotted(words.file, false)};
        if (!(blotted == words)) {
            database.run("UPDATE release SET who = ?2, what = ?3, file = nullif(?4, '') WHERE id = ?1",
                         blotted.id, blotted.who, blotted.what, blotted.file);
        }
    }
}

} // namespace

qint64 blotHistory(sqlite::Database& database, Blotting& blotting) {
    History history(database, blotting);
    history.findLines();
    const qint64 count = history.blot();
    for (const QString& name : blotting.authors()) {
        database.run("UPDATE journal SET author = ?2 WHERE author = ?1", name, blotting.mark());
    }
    blotReleases(database, blotting);
    Shelf(database).clear(); // an import that was undone and can no longer be redone
    return count;
}

} // namespace samspel
