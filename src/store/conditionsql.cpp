// SPDX-License-Identifier: MIT
#include "store/conditionsql.h"

#include "domain/cell.h"
#include "domain/folding.h"

#include <algorithm>

namespace samspel {

namespace {

using Test = Condition::Test;

struct Days {
    QDate first;
    QDate last;
};

// What a person may mean by "2010", "autumn 2010" or "today".
Days daysOf(const QString& text, QDate today) {
    if (const auto day = relativeDay(text, today)) {
        return {*day, *day};
    }
    const When when = When::parse(text).value_or(When{});
    return {when.earliest(), when.latest()};
}

std::string withDays(CellSql& sql, const std::string& column, const FieldInfo& field, Test test, Days days) {
    const bool isWhen = field.kind == FieldKind::when;
    const auto mark = [&](QDate day) {
        return sql.parameter(isWhen ? Value(qint64{day.toJulianDay()}) : Value(day.toString(Qt::ISODate)));
    };
    const std::string cell = isWhen ? "first_day(" + column + ")" : column;
    switch (test) {
    case Test::before:
        return cell + " < " + mark(days.first);
    case Test::after:
        return cell + " > " + mark(days.last);
    default:
        return cell + " BETWEEN " + mark(days.first) + " AND " + mark(days.last);
    }
}

// A row that some record of the other kind refers to.
std::string referredTo(CellSql& sql, const CellSql::Place& place, const Referrer& by) {
    const std::string table = by.kind->table;
    const std::string column = by.field->column;
    if (by.field->kind == FieldKind::link) {
        const std::string own = sql.parameter(QLatin1String(place.kind.table) + QLatin1Char(':'));
        return own + " || " + place.as + ".id IN (SELECT " + column + " FROM " + table + ")";
    }
    const std::string keys =
        by.field->kind == FieldKind::references
            ? "SELECT j.value FROM " + table + " r, json_each(r." + column + ") j"
            : "SELECT " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL";
    return place.as + ".id IN (" + keys + ")";
}

std::string isValue(CellSql& sql, const std::string& column, const FieldInfo& field, const QString& text) {
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
        return "folds(" + column + ") = " + sql.parameter(folded(text));
    case FieldKind::references:
        return "EXISTS (SELECT 1 FROM json_each(" + column +
               ") WHERE value = " + sql.parameter(qint64{text.toLongLong()}) + ")";
    case FieldKind::approximate:
        return "counted(" + column +
               ") = " + sql.parameter(Approximate::parse(text).value_or(Approximate{}).number());
    default:
        return column + " = " + sql.parameter(valueOfText(field, text));
    }
}

std::string comparison(CellSql& sql, const CellSql::Place& place, const FieldInfo& field, Test test,
                       const QString& text) {
    const std::string column = place.as + "." + field.column;
    const std::string sign = test == Test::before   ? " < "
                             : test == Test::after  ? " > "
                             : test == Test::atMost ? " <= "
                                                    : " >= ";
    if (field.kind == FieldKind::scale) {
        const auto step = std::find_if(field.choices.begin(), field.choices.end(), [&](const Choice& choice) {
            return text == QLatin1String(choice.key);
        });
        return sql.rank(place, field) + sign + std::to_string(step - field.choices.begin());
    }
    if (field.kind == FieldKind::approximate) {
        return "counted(" + column + ")" + sign +
               sql.parameter(Approximate::parse(text).value_or(Approximate{}).number());
    }
    return column + sign + sql.parameter(valueOfText(field, text));
}

std::string allWords(CellSql& sql, const CellSql::Place& place, const FieldInfo& field, const QString& text) {
    std::string all = "1";
    for (const QString& word : folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        all += " AND " + sql.cellHolds(place, field, word);
    }
    return all;
}

} // namespace

std::string conditionSql(CellSql& sql, const CellSql::Place& place, const Condition& condition, QDate today) {
    if (condition.test == Test::none || condition.test == Test::some) {
        const auto all = referrersOf(place.kind);
        const auto by = std::find_if(all.begin(), all.end(),
                                     [&](const Referrer& r) { return r.name() == condition.column; });
        return (condition.test == Test::none ? "NOT " : "") + ("(" + referredTo(sql, place, *by) + ")");
    }
    const FieldInfo& field =
        place.kind.fields[place.kind.fieldNumber(QLatin1String(condition.column.toLatin1()))];
    const std::string column = place.as + "." + field.column;
    const bool isDay = field.kind == FieldKind::date || field.kind == FieldKind::when;
    switch (condition.test) {
    case Test::isEmpty:
        return column + " IS NULL";
    case Test::isFilled:
        return column + " IS NOT NULL";
    case Test::contains:
        return "(" + allWords(sql, place, field, condition.value) + ")";
    case Test::is:
    case Test::isNot: {
        const std::string is = isDay ? withDays(sql, column, field, Test::is, daysOf(condition.value, today))
                                     : isValue(sql, column, field, condition.value);
        // What is empty is not it either.
        return "(" + is + ")" + (condition.test == Test::isNot ? " IS NOT TRUE" : "");
    }
    default:
        return isDay ? withDays(sql, column, field, condition.test, daysOf(condition.value, today))
                     : comparison(sql, place, field, condition.test, condition.value);
    }
}

} // namespace samspel
