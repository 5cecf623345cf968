// SPDX-License-Identifier: MIT
#include "exchange/table/recordtable.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "exchange/text/rows.h"

namespace samspel::exchange {

namespace {

std::optional<Value> severalOf(const FieldInfo& field, const QString& cell, const Resolve& resolve) {
    std::vector<qint64> keys;
    for (const QString& name : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        keys.push_back(resolve(QLatin1String(field.refersTo), name.trimmed()));
        if (keys.back() == 0) {
            return std::nullopt;
        }
    }
    return Value{storedKeys(std::move(keys))};
}

std::optional<Value> linkOf(const QString& cell, const Resolve& resolve) {
    const Kind* kind = kindOfTable(cell.section(QLatin1Char(':'), 0, 0));
    const qint64 id =
        kind != nullptr ? resolve(QLatin1String(kind->table), cell.section(QLatin1Char(':'), 1)) : 0;
    return id != 0 ? std::optional<Value>(Link{QString::fromLatin1(kind->table), id}.stored()) : std::nullopt;
}

/// A cell as a value of its field; nothing when it cannot be one.
std::optional<Value> valueOf(const FieldInfo& field, const QString& cell, const Resolve& resolve) {
    if (cell.isEmpty()) {
        return Value{};
    }
    switch (field.kind) {
    case FieldKind::reference: {
        const qint64 id = resolve(QLatin1String(field.refersTo), cell);
        return id != 0 ? std::optional<Value>(id) : std::nullopt;
    }
    case FieldKind::references:
        return severalOf(field, cell, resolve);
    case FieldKind::link:
        return linkOf(cell, resolve);
    default:
        return parseCell(field, cell);
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

RecordTable readRecords(const Kind& kind, const QString& text, const Resolve& resolve, const Keep& keep,
                        const Language& language) {
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
            keep(row, others);
            table.rows.push_back(std::move(row));
            table.others.push_back(others);
        }
    }
    return table;
}

} // namespace samspel::exchange
