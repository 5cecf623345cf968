// SPDX-License-Identifier: MIT
#include "domain/cell.h"
#include "domain/language.h"
#include "exchange/calendar/calendar.h"
#include "store/ledger.h"
#include "store/recordnames.h"

#include <QCryptographicHash>
#include <algorithm>
#include <limits>

namespace samspel::exchange {

namespace {

std::optional<std::size_t> fieldOf(const Kind& kind, std::initializer_list<const char*> columns,
                                   std::initializer_list<FieldKind> kinds) {
    for (const char* column : columns) {
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            const FieldInfo& field = kind.fields[i];
            if (qstrcmp(field.column, column) == 0 &&
                std::find(kinds.begin(), kinds.end(), field.kind) != kinds.end()) {
                return i;
            }
        }
    }
    return std::nullopt;
}

// From when until when something holds, or is kept, is nothing that happens.
bool isBound(const FieldInfo& field) {
    const QLatin1String column(field.column);
    return column.startsWith(QLatin1String("valid_")) || column == QLatin1String("keep_until");
}

/// The exact day of a date; of a date "as well as it is known" only where a day is known.
QDate dayOf(const FieldInfo& field, const Value& value) {
    if (field.kind == FieldKind::date) {
        return QDate::fromString(textOf(value), Qt::ISODate);
    }
    const auto when = When::parse(textOf(value));
    const bool isExact = when && when->precision() == When::Precision::day && !when->isAbout();
    return isExact ? when->earliest() : QDate();
}

QTime timeOf(const samspel::Row& row, std::optional<std::size_t> field) {
    return field ? QTime::fromString(textOf(row.cells[*field]), QStringLiteral("HH:mm")) : QTime();
}

/// What the record tells besides: "Theme: Reading", a line each.
QString restOf(const Kind& kind, const samspel::Row& row, const EventFields& fields, const Language& language,
               const RecordNames& names) {
    QStringList lines;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const bool isTold = i == fields.day || i == kind.title || fields.lastDay == i || fields.starts == i ||
                            fields.ends == i || fields.place == i;
        const QString text = isTold ? QString() : display(kind.fields[i], row.cells[i], language, names);
        if (!text.isEmpty()) {
            lines << QStringLiteral("%1: %2").arg(labelOf(kind.fields[i], language), text);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::optional<EventFields> EventFields::of(const Kind& kind) {
    EventFields fields;
    // A day that is named so comes before the first that there is: a task's "due", not the day it was given.
    auto day = fieldOf(kind, {"date", "held_on", "due", "deadline", "begins", "starts_on"},
                       {FieldKind::date, FieldKind::when});
    for (const FieldKind wanted : {FieldKind::date, FieldKind::when}) {
        for (std::size_t i = 0; i < kind.fields.size() && !day; ++i) {
            if (kind.fields[i].kind == wanted && !isBound(kind.fields[i])) {
                day = i;
            }
        }
    }
    if (!day) {
        return std::nullopt;
    }
    fields.day = *day;
    if (qstrcmp(kind.fields[*day].column, "due") != 0 && qstrcmp(kind.fields[*day].column, "deadline") != 0) {
        fields.lastDay =
            fieldOf(kind, {"ends", "ends_on", "end_date", "last_day"}, {FieldKind::date, FieldKind::when});
    }
    fields.starts = fieldOf(kind, {"starts", "starts_at", "time"}, {FieldKind::time});
    fields.ends = fieldOf(kind, {"ends", "ends_at"}, {FieldKind::time});
    fields.place = fieldOf(kind, {"place", "location", "venue"},
                           {FieldKind::text, FieldKind::longText, FieldKind::reference});
    return fields;
}

// The step that made the register stands first in its journal, and stays there.
QString registerMark(const Ledger& ledger) {
    const auto steps = ledger.history(HistoryFilter{.most = std::numeric_limits<int>::max()});
    const QString first =
        steps.empty() ? QString() : steps.back().at + steps.back().author + steps.back().step.name;
    const QByteArray hash = QCryptographicHash::hash(first.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

Events eventsOf(const Ledger& ledger, const Kind& kind, std::span<const samspel::Row> rows,
                const Language& language, const RecordNames& names) {
    const auto fields = EventFields::of(kind);
    Q_ASSERT(fields);
    const QString mark = registerMark(ledger);
    QString category = language.say("Kind", kind.singular);
    category[0] = category[0].toUpper();
    Events events;
    for (const samspel::Row& row : rows) {
        Event event;
        event.first = dayOf(kind.fields[fields->day], row.cells[fields->day]);
        if (!event.first.isValid()) {
            ++events.withoutDay;
            continue;
        }
        event.uid =
            QStringLiteral("%1-%2@%3.samspel").arg(QLatin1String(kind.table), QString::number(row.id), mark);
        const QString name = names.nameOf(kind, row);
        event.summary = name.isEmpty() ? category : name;
        if (fields->lastDay) {
            event.last = dayOf(kind.fields[*fields->lastDay], row.cells[*fields->lastDay]);
        }
        event.starts = timeOf(row, fields->starts);
        event.ends = timeOf(row, fields->ends);
        if (fields->place) {
            event.place = display(kind.fields[*fields->place], row.cells[*fields->place], language, names);
        }
        event.description = restOf(kind, row, *fields, language, names);
        event.categories = {category};
        events.all.push_back(event);
    }
    return events;
}

} // namespace samspel::exchange
