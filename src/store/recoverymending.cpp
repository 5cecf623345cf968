// SPDX-License-Identifier: MIT
#include "store/recoverymending.h"

#include "sqlite/error.h"
#include "store/content.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/recoverycarrying.h"

#include <algorithm>

namespace samspel {

namespace {

/// A reference of a table: what it leads to has to be there.
struct Reference {
    std::string column;
    std::string parent;
    std::string parentColumn;
    bool mayBeEmpty = false;
};

std::vector<Reference> referencesOf(sqlite::Database& database, const std::string& table) {
    std::vector<Reference> references;
    auto rows = database.query(
        "SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), c.\"notnull\" = 0 AND c.pk = 0 "
        "FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) c ON c.name = f.\"from\"");
    rows.bindAll(table);
    while (rows.step()) {
        references.push_back({sqlite::identifier(rows.column<std::string>(0)),
                              sqlite::identifier(rows.column<std::string>(1)),
                              sqlite::identifier(rows.column<std::string>(2)), rows.column<bool>(3)});
    }
    return references;
}

// What leads to a lost row forgets it, or is lost as well.
qint64 loosen(sqlite::Database& database, const std::string& table, const Reference& reference,
              RecoveryReport::Kind& count, std::map<qint64, qint64>& figuresBySource) {
    const std::string broken = reference.column + " IS NOT NULL AND " + reference.column +
                               " NOT IN (SELECT " + reference.parentColumn + " FROM " + reference.parent +
                               ")";
    const std::string name = sqlite::identifier(table);
    if (reference.mayBeEmpty) {
        try {
            database.script("UPDATE " + name + " SET " + reference.column + " = NULL WHERE " + broken);
            return database.value<qint64>("SELECT changes()").value_or(0);
        } catch (const sqlite::Error& error) {
            if (!error.constraint()) {
                throw;
            }
        }
    }
    if (table == "observation") {
        auto rows =
            database.query("SELECT source, count(*) FROM observation WHERE " + broken + " GROUP BY source");
        while (rows.step()) {
            figuresBySource[rows.column<qint64>(0)] += rows.column<qint64>(1);
        }
    } else if (database.value<int>("SELECT count(*) FROM pragma_table_info(?1) WHERE name = 'id'", table) ==
               1) {
        auto keys = database.query("SELECT id FROM " + name + " WHERE " + broken);
        while (keys.step()) {
            noteKey(count.keys, QString::number(keys.column<qint64>(0)));
        }
    }
    database.script("DELETE FROM " + name + " WHERE " + broken);
    const qint64 gone = database.value<qint64>("SELECT changes()").value_or(0);
    const qint64 undoubted = std::min(count.read, gone);
    count.read -= undoubted;
    count.doubtful -= gone - undoubted;
    count.lost += gone;
    return gone;
}

} // namespace

void mendReferences(sqlite::Database& database, RecoveryReport& report,
                    std::map<qint64, qint64>& figuresBySource) {
    qint64 changed = 1;
    while (changed > 0) { // what is lost now may have been referred to
        changed = 0;
        for (RecoveryReport::Kind& kind : report.kinds) {
            const std::string table = kind.table.toStdString();
            for (const Reference& reference : referencesOf(database, table)) {
                changed += loosen(database, table, reference, kind, figuresBySource);
            }
        }
    }
}

void dropBrokenSteps(sqlite::Database& database, RecoveryReport& report) {
    const auto count =
        std::find_if(report.kinds.begin(), report.kinds.end(),
                     [](const RecoveryReport::Kind& kind) { return kind.table == QLatin1String("journal"); });
    std::vector<qint64> ids;
    for (auto rows = database.query("SELECT id FROM journal"); rows.step();) {
        ids.push_back(rows.column<qint64>(0));
    }
    for (const qint64 id : ids) {
        try {
            const auto rows = Journal(database).changeset(id).rows();
        } catch (const sqlite::Error& error) {
            if (!error.damaged()) {
                throw;
            }
            database.run("DELETE FROM journal WHERE id = ?1", id);
            --count->read;
            ++count->lost;
            noteKey(count->keys, QString::number(id));
        }
    }
}

void tellSources(sqlite::Database& database, const std::map<qint64, qint64>& figures,
                 RecoveryReport& report) {
    for (const auto& [id, count] : figures) {
        const auto source = Table(kindOf<Source>()).find(database, id);
        const auto record = source ? recordOf<Source>(*source) : Source{};
        report.sources.push_back(
            {record.file.isEmpty() ? record.title : record.file, count,
             !record.kept.sha256.isEmpty() && keptContent(database, record.kept.sha256)});
    }
}

} // namespace samspel
