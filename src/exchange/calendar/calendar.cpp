// SPDX-License-Identifier: MIT
#include "exchange/calendar/calendar.h"

#include "exchange/text/contentlines.h"

namespace samspel::exchange {

namespace {

QString dayOf(QDate date) { return date.toString(QStringLiteral("yyyyMMdd")); }
QString momentOf(QDate date, QTime time) { return dayOf(date) + time.toString(QStringLiteral("'T'HHmmss")); }

// The rules since 1996, as RFC 5545 writes them; older days take them over, as most calendars do.
void addZone(ContentLines& lines) {
    const auto part = [&](const char* kind, const char* begins, const char* from, const char* to,
                          const char* rule, const char* name) {
        lines.add("BEGIN", QLatin1String(kind));
        lines.add("DTSTART", QLatin1String(begins));
        lines.add("TZOFFSETFROM", QLatin1String(from));
        lines.add("TZOFFSETTO", QLatin1String(to));
        lines.add("RRULE", QLatin1String(rule));
        lines.add("TZNAME", QLatin1String(name));
        lines.add("END", QLatin1String(kind));
    };
    lines.add("BEGIN", QStringLiteral("VTIMEZONE"));
    lines.add("TZID", QStringLiteral("Europe/Oslo"));
    part("DAYLIGHT", "19810329T020000", "+0100", "+0200", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "CEST");
    part("STANDARD", "19961027T030000", "+0200", "+0100", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "CET");
    lines.add("END", QStringLiteral("VTIMEZONE"));
}

void addTimes(ContentLines& lines, const Event& event) {
    const QDate last = event.last.isValid() && event.last > event.first ? event.last : event.first;
    if (!event.starts.isValid()) {
        lines.add("DTSTART;VALUE=DATE", dayOf(event.first));
        lines.add("DTEND;VALUE=DATE", dayOf(last.addDays(1))); // the first day that is free again
        lines.add("TRANSP", QStringLiteral("TRANSPARENT"));
        return;
    }
    lines.add("DTSTART;TZID=Europe/Oslo", momentOf(event.first, event.starts));
    if (event.ends.isValid() && (last > event.first || event.ends > event.starts)) {
        lines.add("DTEND;TZID=Europe/Oslo", momentOf(last, event.ends));
    } else {
        lines.add("DURATION", QStringLiteral("PT1H")); // a thing without length is not seen in a calendar
    }
}

} // namespace

QByteArray toCalendar(std::span<const Event> events, const QString& name, const QDateTime& made) {
    ContentLines lines;
    lines.add("BEGIN", QStringLiteral("VCALENDAR"));
    lines.add("VERSION", QStringLiteral("2.0"));
    lines.add("PRODID", QStringLiteral("-//Samspel//Samspel//NO"));
    lines.add("CALSCALE", QStringLiteral("GREGORIAN"));
    lines.add("METHOD", QStringLiteral("PUBLISH"));
    lines.addText("X-WR-CALNAME", name);
    addZone(lines);
    const QString stamp = made.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const Event& event : events) {
        lines.add("BEGIN", QStringLiteral("VEVENT"));
        lines.add("UID", ContentLines::escaped(event.uid));
        lines.add("DTSTAMP", stamp);
        addTimes(lines, event);
        lines.addText("SUMMARY", event.summary);
        lines.addText("LOCATION", event.place);
        lines.addText("DESCRIPTION", event.description);
        QStringList categories;
        for (const QString& category : event.categories) {
            categories << ContentLines::escaped(category);
        }
        if (!categories.isEmpty()) {
            lines.add("CATEGORIES", categories.join(QLatin1Char(',')));
        }
        lines.add("END", QStringLiteral("VEVENT"));
    }
    lines.add("END", QStringLiteral("VCALENDAR"));
    return lines.bytes();
}

} // namespace samspel::exchange
