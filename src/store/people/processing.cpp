// SPDX-License-Identifier: MIT
#include "store/people/processing.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/people/retention.h"
#include "store/snapshot.h"

namespace samspel {

namespace {

constexpr auto named = "(SELECT id FROM person WHERE name NOT GLOB 'erased:[1-9]*')";

// The column of a kind that says whose line it is; "" where there is none.
std::string whose(const Kind& kind, const FieldInfo& field) {
    if (QLatin1String(kind.table) == QLatin1String("person")) {
        return "id";
    }
    if (namesPerson(field)) {
        return field.column;
    }
    for (const FieldInfo& other : kind.fields) {
        if (QLatin1String(other.column) == QLatin1String("person") && namesPerson(other)) {
            return other.column;
        }
    }
    return {};
}

ProcessingLine lineOf(sqlite::Database& database, const PersonalField& what) {
    const std::string column = what.field->column;
    const bool isFlag = what.field->kind == FieldKind::flag;
    const std::string filled = isFlag ? column + " <> 0" : column + " IS NOT NULL";
    const std::string from = std::string(" FROM ") + what.kind->table + " WHERE " + filled;
    ProcessingLine line{what, 0, 0, false};
    const std::string person = whose(*what.kind, *what.field);
    const std::string living = person.empty() ? "" : " AND " + person + " IN " + named;
    line.records = database.value<qint64>("SELECT count(*)" + from + living).value_or(0);
    if (!person.empty()) {
        line.knowsPeople = true;
        line.people =
            database.value<qint64>("SELECT count(DISTINCT " + person + ")" + from + living).value_or(0);
    }
    return line;
}

} // namespace

Processing processingOf(const Ledger& ledger) {
    sqlite::Database& database = ledger.database();
    const Snapshot snapshot(database);
    Processing processing;
    for (const PersonalField& what : personalFields()) {
        processing.lines.push_back(lineOf(database, what));
    }
    const auto count = [&](const char* sql) { return database.value<qint64>(sql).value_or(0); };
    processing.people = count("SELECT count(*) FROM person WHERE name NOT GLOB 'erased:[1-9]*'");
    processing.erased = count("SELECT count(*) FROM person WHERE name GLOB 'erased:[1-9]*'");
    processing.authors =
        count("SELECT count(DISTINCT author) FROM journal WHERE author NOT GLOB 'erased:[1-9]*'");
    processing.years = retentionYears(ledger);
    return processing;
}

} // namespace samspel
