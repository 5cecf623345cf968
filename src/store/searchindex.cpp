// SPDX-License-Identifier: MIT
#include "store/searchindex.h"

#include "sqlite/changeset.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/table.h"

#include <algorithm>
#include <map>
#include <set>

namespace samspel {

namespace {

constexpr qint64 mostRecords = qint64{1} << searchKeyBits;

// A program that reads a foreign file must not take one record's place for another's.
bool hasPlace(qint64 record) { return record > 0 && record < mostRecords; }

qint64 keyOf(qint64 number, qint64 record) { return number * mostRecords + record; }

} // namespace

bool SearchIndex::isCurrent() const {
    return m_database.value<QString>("SELECT version FROM search_version") == m_texts.version();
}

void SearchIndex::rebuild() {
    m_database.run("DELETE FROM search");
    for (const Kind* kind : allKinds()) {
        const qint64 number = numberOf(*kind);
        for (const Row& row : Table(*kind).all(m_database)) {
            write(*kind, number, row);
        }
    }
    m_database.run("INSERT INTO search (search) VALUES ('optimize')");
    m_database.run("DELETE FROM search_version");
    m_database.run("INSERT INTO search_version (version) VALUES (?1)", m_texts.version());
}

void SearchIndex::follow(const sqlite::Changeset& changeset) {
    std::map<QString, std::set<qint64>> touched;
    for (const sqlite::RowChange& row : changeset.rows()) {
        const sqlite::CellChange& key = row.cells.front();
        const auto* id =
            std::get_if<std::int64_t>(row.operation == sqlite::Operation::insert ? &key.after : &key.before);
        if (id != nullptr) {
            touched[QString::fromStdString(row.table)].insert(*id);
        }
    }
    for (const auto& [name, records] : touched) {
        const Kind* kind = kindOfTable(name);
        if (kind == nullptr) {
            continue;
        }
        const Table table(*kind);
        const qint64 number = numberOf(*kind);
        for (const qint64 id : records) {
            if (hasPlace(id)) {
                m_database.run("DELETE FROM search WHERE rowid = ?1", keyOf(number, id));
            }
            if (const auto row = table.find(m_database, id)) {
                write(*kind, number, *row);
            }
        }
    }
}

void SearchIndex::followContent(const QString& sha256) {
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            if (field.kind != FieldKind::file) {
                continue;
            }
            const Table table(*kind);
            const qint64 number = numberOf(*kind);
            for (const qint64 id : holdersOf(m_database, *kind, field, sha256)) {
                m_database.run("DELETE FROM search WHERE rowid = ?1", keyOf(number, id));
                if (const auto row = table.find(m_database, id)) {
                    write(*kind, number, *row);
                }
            }
        }
    }
}

void SearchIndex::write(const Kind& kind, qint64 number, const Row& row) {
    if (!hasPlace(row.id)) {
        return;
    }
    const auto texts =
        m_texts.of(kind, row, [&](const QString& sha256) { return contentText(m_database, sha256); });
    m_database.run("INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)", keyOf(number, row.id),
                   texts.title, texts.body);
}

qint64 SearchIndex::numberOf(const Kind& kind) {
    m_database.run("INSERT INTO search_kind (kind) VALUES (?1) ON CONFLICT DO NOTHING", kind.table);
    return m_database.value<qint64>("SELECT number FROM search_kind WHERE kind = ?1", kind.table).value();
}

std::vector<const Kind*> SearchIndex::stale() const {
    std::vector<const Kind*> stale;
    for (const Kind* kind : allKinds()) {
        const auto number =
            m_database.value<qint64>("SELECT number FROM search_kind WHERE kind = ?1", kind->table)
                .value_or(0);
        auto count = m_database.value<qint64>("SELECT count(*) FROM search WHERE rowid >= ?1 AND rowid < ?2",
                                              keyOf(number, 0), keyOf(number + 1, 0));
        auto indexed = m_database.query("SELECT title, body FROM search WHERE rowid = ?1");
        const auto rows = Table(*kind).all(m_database);
        const bool isKnown = count.value_or(0) == static_cast<qint64>(rows.size()) &&
                             std::all_of(rows.begin(), rows.end(), [&](const Row& row) {
                                 const auto texts = m_texts.of(*kind, row, [&](const QString& sha256) {
                                     return contentText(m_database, sha256);
                                 });
                                 indexed.bindAll(keyOf(number, row.id));
                                 return hasPlace(row.id) && indexed.step() &&
                                        indexed.column<QString>(0) == texts.title &&
                                        indexed.column<QString>(1) == texts.body;
                             });
        if (!isKnown) {
            stale.push_back(kind);
        }
    }
    return stale;
}

} // namespace samspel
