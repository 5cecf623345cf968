// SPDX-License-Identifier: MIT
#include "exchange/table/recordtable.h"

#include "domain/language.h"
#include "exchange/text/rows.h"

namespace samspel::exchange {

namespace {

/// A cell as a value of its field; nothing when it cannot be one.
std::optional<Value> valueOf(const FieldInfo& field, const QString& cell, const Resolve& resolve) {
    if (cell.isEmpty()) {
        return Value{};
    }
    bool isNumber = true;
    switch (field.kind) {
    case FieldKind::whole:
    case FieldKind::flag: {
        const qint64 number = cell.toLongLong(&isNumber);
        return isNumber ? std::optional<Value>(number) : std::nullopt;
    }
    case FieldKind::decimal: {
        const double number = QString(cell).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        return isNumber ? std::optional<Value>(number) : std::nullopt;
    }
    case FieldKind::period: {
        const auto period = Period::parse(cell);
        return period ? std::optional<Value>(qint64{period->code()}) : std::nullopt;
    }
    case FieldKind::reference: {
        const qint64 id = resolve(QLatin1String(field.refersTo), cell);
        return id != 0 ? std::optional<Value>(id) : std::nullopt;
    }
    case FieldKind::when: {
        const auto when = When::parse(cell);
        return when ? std::optional<Value>(when->edtf()) : std::nullopt;
    }
    default:
        return Value{cell};
    }
}

std::optional<std::size_t> fieldOf(const Kind& kind, QStringView head) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (head == QLatin1String(kind.fields[i].column)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace

RecordTable readRecords(const Kind& kind, const QString& text, const Resolve& resolve,
                        const std::function<void(const samspel::Row&)>& keep, const Language& language) {
    RecordTable table;
    Rows rows(text, QLatin1Char(','));
    if (!rows.next()) {
        table.problems.push_back({.what = language.say("Import", "The file is empty.")});
        return table;
    }
    std::vector<std::optional<std::size_t>> fields;
    for (const QStringView head : rows.cells()) {
        fields.push_back(fieldOf(kind, head));
        if (!fields.back()) {
            table.otherHeads << head.toString();
        }
    }
    while (rows.next()) {
        if (rows.isBlank()) {
            continue;
        }
        if (rows.cells().size() != fields.size()) {
            table.problems.push_back(
                {.line = rows.line(),
                 .what = language.say("Import", "This line has %1 cells; the head has %2.")
                             .arg(rows.cells().size())
                             .arg(fields.size())});
            continue;
        }
        samspel::Row row{0, std::vector<Value>(kind.fields.size())};
        QStringList others;
        const auto before = table.problems.size();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString cell = rows.cells()[i].toString();
            if (!fields[i]) {
                others << cell;
                continue;
            }
            const FieldInfo& field = kind.fields[*fields[i]];
            if (auto value = valueOf(field, cell, resolve)) {
                row.cells[*fields[i]] = *std::move(value);
            } else {
                table.problems.push_back(
                    {.field = QString::fromLatin1(field.column),
                     .line = rows.line(),
                     .column = static_cast<qint64>(i) + 1,
                     .what = language.say("Import", "“%1” does not fit here.").arg(cell)});
            }
        }
        if (table.problems.size() == before) {
            keep(row);
            table.rows.push_back(std::move(row));
            table.others.push_back(others);
        }
    }
    return table;
}

} // namespace samspel::exchange
