// SPDX-License-Identifier: MIT
#include "store/rowkeys.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "store/columns.h"
#include "store/conditionsql.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

namespace {

constexpr qsizetype mostWords = 12; // of a filter: SQLite nests no deeper than it is allowed to

const FieldInfo& fieldOf(const Kind& kind, const QString& column) {
    return kind.fields[column.isEmpty() ? kind.title : kind.fieldNumber(QLatin1String(column.toLatin1()))];
}

bool isByYear(FieldKind kind) { return kind == FieldKind::date || kind == FieldKind::when; }

// Both begin with the year.
std::string groupOf(const FieldInfo& field) {
    const std::string column = std::string("t.") + field.column;
    return isByYear(field.kind) ? "substr(" + column + ", 1, 4)" : column;
}

std::string whereOf(CellSql& sql, const CellSql::Place& place, const RowQuery& query, QDate today) {
    std::string where = "1";
    if (query.under) {
        where += std::string(" AND t.") + query.under->column + " = " + sql.parameter(query.under->parent);
    }
    for (const Condition& condition : query.conditions) {
        if (fits(*query.kind, condition)) {
            where += " AND " + conditionSql(sql, place, condition, today);
        }
    }
    for (const QString& word :
         folded(query.filter).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords)) {
        where += " AND " + sql.rowHolds(place, word);
    }
    return where;
}

std::string orderOf(CellSql& sql, const CellSql::Place& place, const RowQuery& query) {
    std::string order;
    const auto append = [&](const std::vector<std::string>& keys, bool isDown) {
        for (const std::string& key : keys) {
            order += key + (isDown ? " DESC" : "") + " NULLS LAST, ";
        }
    };
    if (!query.group.isEmpty()) {
        const FieldInfo& group = fieldOf(*query.kind, query.group);
        append(isByYear(group.kind) ? std::vector{groupOf(group)} : sql.order(place, group), false);
        append({groupOf(group)}, false); // two of one name are two groups
    }
    const FieldInfo& field = fieldOf(*query.kind, query.sort);
    const FieldInfo& title = query.kind->fields[query.kind->title];
    append(sql.order(place, field), query.order == Qt::DescendingOrder);
    if (&field != &title && title.kind == FieldKind::text && title.rules.required) { // a short name
        append(sql.order(place, title), false);
    }
    return order + "t.id";
}

} // namespace

RowKeys rowKeys(const Ledger& ledger, const RowQuery& query, const Language& language, QDate today) {
    CellSql sql(ledger.database(), language);
    const CellSql::Place place{*query.kind, "t"};
    const bool isGrouped = !query.group.isEmpty();
    const std::string where = whereOf(sql, place, query, today);
    const std::string order = orderOf(sql, place, query);
    // An order that was left out may have left its value behind: the last column takes all that there are.
    const std::string text = "SELECT t.id, " +
                             (isGrouped ? groupOf(fieldOf(*query.kind, query.group)) : "NULL") + ", ?" +
                             std::to_string(sql.values().size()) + " FROM " + query.kind->table +
                             " t WHERE " + where + " ORDER BY " + order;
    auto statement = ledger.database().query(text);
    int number = 0;
    for (const Value& value : sql.values()) {
        statement.bind(++number, value);
    }
    RowKeys keys;
    while (statement.step()) {
        if (isGrouped) {
            Value value = statement.column<Value>(1);
            if (keys.groups.empty() || keys.groups.back().value != value) {
                keys.groups.push_back({keys.ids.size(), std::move(value)});
            }
        }
        keys.ids.push_back(statement.column<std::int64_t>(0));
    }
    return keys;
}

int rowCount(const Ledger& ledger, const Kind& kind, const std::optional<Under>& under) {
    const std::string count = std::string("SELECT count(*) FROM ") + kind.table;
    return under ? ledger.database()
                       .value<int>(count + " WHERE " + under->column + " = ?1", under->parent)
                       .value_or(0)
                 : ledger.database().value<int>(count).value_or(0);
}

std::vector<Row> rowsOf(const Ledger& ledger, const Kind& kind, std::span<const qint64> ids) {
    const Table table(kind);
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (auto row = table.find(ledger.database(), id)) {
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

bool canGroup(const Kind& kind, const FieldInfo& field) {
    switch (field.kind) {
    case FieldKind::longText:
    case FieldKind::decimal:
    case FieldKind::money:
    case FieldKind::time:
    case FieldKind::references:
    case FieldKind::file:
        return false;
    default:
        return &field != &kind.fields[kind.title];
    }
}

QString headingOf(const FieldInfo& field, const Value& group, const Language& language, const Names& names) {
    if (isByYear(field.kind)) {
        return textOf(group);
    }
    if (field.kind == FieldKind::flag) {
        return wholeOf(group) != 0 ? language.say("Field", "yes") : language.say("Field", "no");
    }
    return display(field, group, language, names);
}

} // namespace samspel
