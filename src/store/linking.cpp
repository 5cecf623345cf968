// SPDX-License-Identifier: MIT
#include "store/linking.h"

#include "domain/language.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/table.h"

namespace samspel {

namespace {

bool isThere(sqlite::Database& database, const Kind* kind, qint64 id) {
    return kind != nullptr &&
           database
               .value<bool>(std::string("SELECT EXISTS (SELECT 1 FROM ") + kind->table + " WHERE id = ?1)",
                            id)
               .value_or(false);
}

void complainOf(const FieldInfo& field, const Language& language, Problems& problems) {
    problems.push_back({.field = QString::fromLatin1(field.column),
                        .what = language.say("Check", "It refers to a record that is not in the register.")});
}

/// The tables that links of this field lead to, known or not.
std::vector<std::string> targets(sqlite::Database& database, const Kind& kind, const FieldInfo& field) {
    const std::string column = field.column;
    auto statement = database.query("SELECT DISTINCT substr(" + column + ", 1, instr(" + column +
                                    ", ':') - 1) FROM " + kind.table + " WHERE " + column + " IS NOT NULL");
    std::vector<std::string> tables;
    while (statement.step()) {
        tables.push_back(statement.column<std::string>(0));
    }
    return tables;
}

/// How many rows were changed or deleted.
std::int64_t dropBroken(sqlite::Database& database, const Kind& kind, const FieldInfo& field) {
    std::int64_t count = 0;
    for (const std::string& target : targets(database, kind, field)) {
        if (kindOfTable(QString::fromStdString(target)) == nullptr) {
            continue; // of a newer program
        }
        const std::string column = field.column;
        const std::string broken =
            std::string(" WHERE ") + column + " GLOB '" + target + ":*' AND CAST(substr(" + column + ", " +
            std::to_string(target.size() + 2) + ") AS INTEGER) NOT IN (SELECT id FROM " + target + ")";
        database.run(field.rules.required
                         ? std::string("DELETE FROM ") + kind.table + broken
                         : std::string("UPDATE ") + kind.table + " SET " + column + " = NULL" + broken);
        count += database.changes();
    }
    return count;
}

} // namespace

void checkLinks(sqlite::Database& database, const Kind& kind, const Row& row, const Language& language,
                Problems& problems) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        if (field.kind == FieldKind::link) {
            const auto link = Link::parse(textOf(row.cells[i]));
            if (link && !isThere(database, kindOfTable(link->table), link->id)) {
                complainOf(field, language, problems);
            }
        } else if (field.kind == FieldKind::references) {
            const Kind* other = kindOfTable(QString::fromLatin1(field.refersTo));
            const auto keys = parseKeys(textOf(row.cells[i])).value_or(std::vector<qint64>{});
            if (std::any_of(keys.begin(), keys.end(),
                            [&](qint64 key) { return !isThere(database, other, key); })) {
                complainOf(field, language, problems);
            }
        }
    }
}

void dropBrokenLinks(sqlite::Database& database) {
    // What goes along may itself be linked to, so until nothing more falls.
    std::int64_t count = 1;
    while (count > 0) {
        count = 0;
        for (const Kind* kind : allKinds()) {
            for (const FieldInfo& field : kind->fields) {
                count += field.kind == FieldKind::link ? dropBroken(database, *kind, field) : 0;
            }
        }
    }
}

qint64 countListing(sqlite::Database& database, const Kind& user, const Kind& kind, qint64 id) {
    qint64 count = 0;
    for (const FieldInfo& field : user.fields) {
        if (field.kind == FieldKind::references &&
            QLatin1String(field.refersTo) == QLatin1String(kind.table)) {
            count += database
                         .value<qint64>(std::string("SELECT count(*) FROM ") + user.table +
                                            " WHERE EXISTS (SELECT 1 FROM json_each(" + field.column +
                                            ") WHERE value = ?1)",
                                        id)
                         .value_or(0);
        }
    }
    return count;
}

} // namespace samspel
