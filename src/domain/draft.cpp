// SPDX-License-Identifier: MIT
#include "domain/draft.h"

#include <cmath>

namespace samspel {

namespace {

// A text may be what was typed and could not be read, so that any field takes one.
bool canHold(FieldKind kind, const Value& value) {
    if (std::holds_alternative<double>(value)) {
        return kind == FieldKind::decimal;
    }
    if (!std::holds_alternative<qint64>(value)) {
        return true;
    }
    switch (kind) {
    case FieldKind::whole:
    case FieldKind::decimal:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::flag:
    case FieldKind::period:
    case FieldKind::reference:
        return true;
    default:
        return false;
    }
}

} // namespace

QString storedCell(const Value& value) {
    if (const auto* whole = std::get_if<qint64>(&value)) {
        return QStringLiteral("w%1").arg(*whole);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QStringLiteral("d%1").arg(*decimal, 0, 'g', 17);
    }
    return isEmpty(value) ? QString() : QStringLiteral("t") + textOf(value);
}

std::optional<Value> cellOfStored(const QString& stored) {
    if (stored.isEmpty()) {
        return Value{};
    }
    const QString rest = stored.mid(1);
    bool isRead = false;
    if (stored.startsWith(QLatin1Char('w'))) {
        const qint64 whole = rest.toLongLong(&isRead);
        return isRead ? std::optional<Value>(whole) : std::nullopt;
    }
    if (stored.startsWith(QLatin1Char('d'))) {
        const double decimal = rest.toDouble(&isRead);
        return isRead && std::isfinite(decimal) ? std::optional<Value>(decimal) : std::nullopt;
    }
    return stored.startsWith(QLatin1Char('t')) ? std::optional<Value>(rest) : std::nullopt;
}

Row withDraft(const Kind& kind, Row row, const DraftCells& draft) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const auto cell = draft.find(QString::fromLatin1(kind.fields[i].column));
        if (cell != draft.end() && canHold(kind.fields[i].kind, cell->second)) {
            row.cells[i] = cell->second;
        }
    }
    return row;
}

} // namespace samspel
