// SPDX-License-Identifier: MIT
#include "ui/records/eventpapers.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "exchange/calendar/calendar.h"
#include "store/expected.h"
#include "store/recordnames.h"

#include <algorithm>

namespace samspel {

namespace {

/// "Engelsk på 5. steget – Lesing": what meets, and what about.
QString titleOf(const Kind& kind, const Row& event, const Language& language, const RecordNames& names) {
    QStringList parts;
    const auto whole = std::find_if(kind.fields.begin(), kind.fields.end(), [](const FieldInfo& field) {
        return field.kind == FieldKind::reference;
    });
    if (whole != kind.fields.end()) {
        const auto place = static_cast<std::size_t>(whole - kind.fields.begin());
        parts << names.name(whole->refersTo, wholeOf(event.cells[place]));
    }
    const QString theme = textOf(event.cells[kind.title]);
    parts << (theme.isEmpty() ? language.say("Kind", kind.singular) : theme);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

} // namespace

report::SignIn signInFor(const Ledger& ledger, const Kind& kind, const Row& event, const Language& language,
                         const RecordNames& names) {
    const auto fields = exchange::EventFields::of(kind);
    Q_ASSERT(fields);
    const auto text = [&](std::optional<std::size_t> field) {
        return field ? display(kind.fields[*field], event.cells[*field], language, names) : QString();
    };
    QStringList times{text(fields->starts), text(fields->ends)};
    times.removeAll(QString());
    QStringList date{text(fields->day), times.join(QStringLiteral("–"))};
    date.removeAll(QString());
    report::SignIn sheet{.title = titleOf(kind, event, language, names),
                         .date = date.join(QStringLiteral(", ")),
                         .place = text(fields->place),
                         .made = QDateTime::currentDateTime()};
    for (const Expected& guest : expectedAt(ledger, kind, event, language)) {
        sheet.people.push_back({guest.name, guest.place, guest.role});
    }
    return sheet;
}

} // namespace samspel
