// SPDX-License-Identifier: MIT
// What goes out to calendars and address books.
#include "domain/language.h"
#include "exchange/calendar/calendar.h"
#include "exchange/contacts/contacts.h"
#include "exchange/text/contentlines.h"
#include "support/catch.h"
#include "support/text.h"

#include <QProcess>

using namespace samspel;
using namespace samspel::exchange;

namespace {

std::optional<QString> askPython(const QString& module, const QString& script, const QByteArray& input) {
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import "_s + module});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        WARN("left out, this machine has no python3 module " << module.toStdString());
        return std::nullopt;
    }
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
    python.write(input);
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    CHECK(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

std::vector<Event> events() {
    return {{.uid = u"gathering-1@x.samspel"_s,
             .summary = u"Samling; «lesing», fyrste\nlinje"_s,
             .first = QDate(2026, 3, 28),
             .starts = QTime(9, 0),
             .ends = QTime(15, 30),
             .place = u"Kvåle, Sogndal"_s,
             .description = QStringLiteral("Å").repeated(200),
             .categories = {u"Samling"_s, u"Nettverk, norsk"_s}},
            {.uid = u"gathering-2@x.samspel"_s,
             .summary = u"Etter at klokka er stilt"_s,
             .first = QDate(2026, 3, 30),
             .starts = QTime(9, 0)},
            {.uid = u"seminar-3@x.samspel"_s,
             .summary = u"To dagar"_s,
             .first = QDate(2026, 12, 31),
             .last = QDate(2027, 1, 1)}};
}

} // namespace

TEST_CASE("Lines are folded at 75 bytes, between letters, and texts escaped", "[sending]") {
    ContentLines lines;
    lines.addText("NOTE", u"a,b;c\\d\ne"_s);
    CHECK(lines.bytes() == "NOTE:a\\,b\\;c\\\\d\\ne\r\n");
    for (int before = 0; before < 4; ++before) {
        ContentLines folded;
        const QString text = QStringLiteral("x").repeated(before) + QStringLiteral("ø€😀").repeated(40);
        folded.addText("NOTE", text);
        for (const QByteArray& line : folded.bytes().split('\n')) {
            CHECK(line.size() <= 76); // and the CR
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
        CHECK(QByteArray(folded.bytes()).replace("\r\n ", "") == "NOTE:" + text.toUtf8() + "\r\n");
    }
}

TEST_CASE("A calendar holds days and times as a calendar program wants them", "[sending]") {
    const QByteArray calendar =
        toCalendar(events(), u"Samlingar"_s, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK(calendar.count("DTSTAMP:20260102T030405Z\r\n") == 3);
    CHECK(calendar.contains(
        "DTSTART;TZID=Europe/Oslo:20260328T090000\r\nDTEND;TZID=Europe/Oslo:20260328T153000\r\n"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270102\r\n"));
    CHECK(calendar.contains("LOCATION:Kvåle\\, Sogndal\r\n"));
}

TEST_CASE("python3-icalendar reads our calendar, with the right hours before and after the clock changes",
          "[sending]") {
    const auto said = askPython(
        u"icalendar"_s,
        u"import sys, icalendar\n"
        "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
        "zone = c.walk('VTIMEZONE')[0].to_tz()\n"
        "for e in c.walk('VEVENT'):\n"
        "    d = e['DTSTART'].dt\n"
        "    print(e['UID'], repr(str(e['SUMMARY'])), d, e.get('DTEND').dt if 'DTEND' in e else "
        "e['DURATION'].dt,\n"
        "          zone.localize(d.replace(tzinfo=None)).utcoffset() if hasattr(d, 'hour') else '', "
        "len(str(e.get('DESCRIPTION', ''))), e['CATEGORIES'].to_ical().decode() if 'CATEGORIES' in e else "
        "'', "
        "sep='|')"_s,
        toCalendar(events(), u"Samlingar"_s, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)));
    if (said) {
        CHECK(
            said->toStdString() ==
            "gathering-1@x.samspel|'Samling; «lesing», fyrste\\nlinje'|2026-03-28 09:00:00+01:00|2026-03-28 "
            "15:30:00+01:00|1:00:00|200|Samling,Nettverk, norsk\n"
            "gathering-2@x.samspel|'Etter at klokka er stilt'|2026-03-30 09:00:00+02:00|1:00:00|2:00:00|0|\n"
            "seminar-3@x.samspel|'To dagar'|2026-12-31|2027-01-02||0|");
    }
}

namespace {

std::vector<ContactCard> contacts() {
    return {{.uid = u"person-1@x.samspel"_s,
             .name = u"Kari Anne von der Moe"_s,
             .organisation = u"Sogndal; kommune"_s,
             .role = u"Rektor, nettverksleiar"_s,
             .email = u"kari@example.org"_s,
             .phone = u"+47 57 00 00 00"_s,
             .address = u"Gravensteinsgata 1\n6856 Sogndal"_s},
            {.uid = u"organisation-2@x.samspel"_s,
             .name = u"Høgskulen, Vest"_s,
             .isOrganisation = true,
             .email = u"post@example.org"_s},
            {.uid = u"person-3@x.samspel"_s, .name = u"Utan adresse"_s}};
}

} // namespace

TEST_CASE("python3-vobject reads our contacts, in both versions", "[sending]") {
    for (const CardVersion version : {CardVersion::v3, CardVersion::v4}) {
        const auto said =
            askPython(u"vobject"_s,
                      u"import sys, vobject\n"
                      "for c in vobject.readComponents(sys.stdin.buffer.read().decode()):\n"
                      "    a = c.contents.get('adr')\n"
                      "    print(c.version.value, c.fn.value, c.n.value.family, c.n.value.given, "
                      "'/'.join(c.org.value) if 'org' in c.contents else '', c.title.value if 'title' in "
                      "c.contents else '', "
                      "c.email.value if 'email' in c.contents else '', a[0].value.street + '+' + "
                      "a[0].value.code + '+' + "
                      "a[0].value.city if a else '', sep='|')"_s,
                      toCards(contacts(), version));
        if (said) {
            const QString number = version == CardVersion::v3 ? u"3.0"_s : u"4.0"_s;
            CHECK(*said == (u"%1|Kari Anne von der Moe|von der Moe|Kari Anne|Sogndal; kommune|Rektor, "
                            "nettverksleiar|kari@example.org|Gravensteinsgata 1+6856+Sogndal\n"
                            "%1|Høgskulen, Vest|||Høgskulen, Vest||post@example.org|\n"
                            "%1|Utan adresse|adresse|Utan||||"_s)
                               .arg(number));
        }
    }
}

TEST_CASE("Address lines quote what has signs, and leave out who has no address", "[sending]") {
    CHECK(addressLine(contacts()) ==
          u"Kari Anne von der Moe <kari@example.org>, \"Høgskulen, Vest\" <post@example.org>"_s);
    CHECK(addressLine(std::vector<ContactCard>{{.name = u"To"_s, .email = u"a@b.no, c@d.no"_s}}).isEmpty());
}

TEST_CASE("A table for mail merge parts names and addresses", "[sending]") {
    const Sheet sheet = mergeTable(contacts(), Language::load(u"en"_s));
    REQUIRE(sheet.rows.size() == 3);
    QStringList cells;
    for (const SheetCell& cell : sheet.rows[0]) {
        cells << plainText(cell);
    }
    CHECK(cells.join(u'|') ==
          u"Kari Anne von der Moe|Kari Anne|von der Moe|Sogndal; kommune|Rektor, nettverksleiar|"
          "Gravensteinsgata 1|6856|Sogndal|kari@example.org|+47 57 00 00 00"_s);
    CHECK(sheet.heads.size() == 10);
}
