// SPDX-License-Identifier: MIT
#include "exchange/table/sheetexport.h"

#include "domain/cell.h"
#include "store/recordnames.h"

#include <numeric>

namespace samspel::exchange {

namespace {

QString namesOf(const FieldInfo& field, const QString& keys, const RecordNames& names) {
    QStringList all;
    for (const qint64 key : parseKeys(keys).value_or(std::vector<qint64>{})) {
        all << names.name(field.refersTo, key);
    }
    return all.join(QStringLiteral("; ")); // a name may hold a comma
}

SheetCell orText(bool isValid, const SheetCell& cell, const QString& text) {
    return isValid ? cell : SheetCell(text);
}

} // namespace

SheetCell cellOf(const FieldInfo& field, const Value& value, Heads heads, const Language& language,
                 const RecordNames& names) {
    const bool isForPeople = heads == Heads::labels;
    const QString text = textOf(value);
    if (samspel::isEmpty(value)) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::whole:
        return static_cast<double>(wholeOf(value));
    case FieldKind::decimal: {
        const auto* decimal = std::get_if<double>(&value);
        return decimal != nullptr ? *decimal : static_cast<double>(wholeOf(value));
    }
    case FieldKind::money:
        return Money{wholeOf(value)};
    case FieldKind::percent:
        return Percent{wholeOf(value)};
    case FieldKind::flag:
        return wholeOf(value) != 0;
    case FieldKind::date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return orText(date.isValid(), date, text);
    }
    case FieldKind::time: {
        const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
        return orText(time.isValid(), time, text);
    }
    case FieldKind::period: {
        const auto period = Period::fromCode(wholeOf(value));
        return period ? period->text() : QString();
    }
    case FieldKind::reference:
        return isForPeople ? SheetCell(names.name(field.refersTo, wholeOf(value)))
                           : SheetCell(static_cast<double>(wholeOf(value)));
    case FieldKind::references:
        return isForPeople ? namesOf(field, text, names) : text;
    default:
        return isForPeople ? display(field, value, language, names) : text;
    }
}

Sheet sheetOf(const Kind& kind, std::span<const samspel::Row> rows, Heads heads, const Language& language,
              const RecordNames& names) {
    std::vector<std::size_t> all(kind.fields.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return sheetOf(kind, rows, all, heads, language, names);
}

Sheet sheetOf(const Kind& kind, std::span<const samspel::Row> rows, std::span<const std::size_t> fields,
              Heads heads, const Language& language, const RecordNames& names) {
    const bool isForPeople = heads == Heads::labels;
    Sheet sheet;
    sheet.name = isForPeople ? headingOf(kind, language) : QString::fromLatin1(kind.table);
    if (!isForPeople) {
        sheet.heads << QStringLiteral("id");
    }
    for (const std::size_t number : fields) {
        const FieldInfo& field = kind.fields[number];
        sheet.heads << (isForPeople ? labelOf(field, language) : QString::fromLatin1(field.column));
    }
    sheet.rows.reserve(rows.size());
    for (const samspel::Row& row : rows) {
        auto& cells = sheet.rows.emplace_back();
        cells.reserve(fields.size() + 1);
        if (!isForPeople) {
            cells.emplace_back(static_cast<double>(row.id));
        }
        for (const std::size_t i : fields) {
            cells.push_back(cellOf(kind.fields[i], row.cells[i], heads, language, names));
        }
    }
    return sheet;
}

} // namespace samspel::exchange
