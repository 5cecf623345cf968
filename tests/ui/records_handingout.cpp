// SPDX-License-Identifier: MIT
// Lists and events on their way out of the window: files, addresses, papers for the day.
#include "ui/records/handingout.h"

#include "domain/bodies.h"
#include "domain/people.h"
#include "exchange/sheet/sheet.h"
#include "shell_window.h"
#include "ui/records/recordhead.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

using namespace samspel;
using namespace samspel::test;

namespace {

template <class R>
Id<R> add(Ledger& ledger, const R& record) {
    Id<R> id;
    REQUIRE(ledger.change({Action::add, {}, {}}, [&](Edit& edit) { id = edit.add(record); }).empty());
    return id;
}

Person person(const QString& name, const QString& email) {
    Person made;
    made.name = name;
    made.email = email;
    return made;
}

/// A window with pages of people, roles and meetings, in which every file goes where the test says.
struct OutWindow : Window {
    OutWindow()
        : Window(u"en"_s, {placeOf<Person>("people"), placeOf<Role>("roles"), placeOf<Meeting>("meetings")}) {
        open();
        kari = add(ledger(), person(u"Kari Moe"_s, u"kari@sogndal.no"_s));
        add(ledger(), person(u"Åse Bø"_s, {}));
        add(ledger(), person(u"Ola Dal"_s, u"ola@vik.no"_s));
    }
    RecordPanel& panel(const char* place) {
        RecordPanel& panel = *records(place).panel();
        panel.table()->handingOut()->setWhereTo(
            [this](QWidget*, const FileWanted& wanted, const std::function<void(const QString&)>& then) {
                asked = wanted;
                if (!target.isEmpty()) {
                    then(target);
                }
            });
        return panel;
    }
    void trigger(RecordTable& table, const char* name) {
        const std::unique_ptr<QMenu> menu(table.makeMenu());
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        REQUIRE(action != nullptr);
        action->trigger();
        settle();
    }
    static bool offers(RecordTable& table, const char* name) {
        const std::unique_ptr<QMenu> menu(table.makeMenu());
        return menu->findChild<QAction*>(QLatin1String(name)) != nullptr;
    }
    QByteArray written() const {
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The written table, cells joined by "|".
    QStringList table() const {
        const auto reading = exchange::readSheet({u"list"_s, written()}, {}, window->language());
        QStringList lines;
        for (const auto& row : reading.rows) {
            QStringList cells;
            for (const auto& cell : row.cells) {
                cells << exchange::plainText(cell);
            }
            lines << cells.join(u'|');
        }
        return lines;
    }

    Id<Person> kari;
    QString target = folder.filePath(u"out.csv"_s);
    FileWanted asked;
};

} // namespace

TEST_CASE("a list is exported as it stands: its rows, its order, and the columns shown or all") {
    OutWindow w;
    RecordTable& table = *w.panel("people").table();
    const auto column = [](const char* name) {
        return static_cast<int>(kindOf<Person>().fieldNumber(QLatin1String(name)));
    };
    for (int i = 0; i < static_cast<int>(kindOf<Person>().fields.size()); ++i) {
        table.view()->setColumnHidden(i, i != column("name") && i != column("email"));
    }
    table.view()->sortByColumn(column("name"), Qt::DescendingOrder);
    table.filter()->setText(u".no"_s);
    Window::settle();
    for (const char* ending : {"csv", "xlsx", "ods"}) {
        w.target = w.folder.filePath(u"people.%1"_s.arg(QLatin1String(ending)));
        w.trigger(table, "exportShown");
        CHECK(w.table() ==
              QStringList{u"Name|E-mail"_s, u"Ola Dal|ola@vik.no"_s, u"Kari Moe|kari@sogndal.no"_s});
        CHECK(w.window->lastMessage().startsWith(u"2 record"_s));
        CHECK(w.window->lastMessage().endsWith(w.target + u'.'));
    }
    CHECK(w.asked.name == u"People"_s);
    w.trigger(table, "exportAll");
    CHECK(w.table().first().startsWith(u"Name|E-mail|Phone|Address|"_s));
    CHECK(w.table().size() == 3);
}

TEST_CASE("a file that cannot be written is told, and a person who thinks better of it gets none") {
    OutWindow w;
    RecordTable& table = *w.panel("people").table();
    w.target.clear();
    w.trigger(table, "exportAll");
    CHECK(w.asked.kinds.size() == 3);
    w.target = w.folder.filePath(u"no/such/folder/people.csv"_s);
    w.trigger(table, "exportAll");
    CHECK(w.window->lastMessage().contains(u"Write the file"_s));
    CHECK_FALSE(QFileInfo::exists(w.target));
}

TEST_CASE("addresses of people go to the clipboard, to letters and to address books, of roles as well") {
    OutWindow w;
    Organisation sogndal;
    sogndal.name = u"Sogndal"_s;
    sogndal.kind = OrganisationKind::municipality;
    Role role;
    role.kind = RoleKind::mayor;
    role.person = w.kari;
    role.organisation = add(w.ledger(), sogndal);
    add(w.ledger(), role);
    RecordTable& people = *w.panel("people").table();
    w.trigger(people, "copyAddresses");
    CHECK(QGuiApplication::clipboard()->text() == u"Kari Moe <kari@sogndal.no>, Ola Dal <ola@vik.no>"_s);
    CHECK(w.window->lastMessage().startsWith(u"2 e-mail address"_s));
    CHECK(w.window->lastMessage().contains(u" 1 "_s)); // who has none
    w.trigger(people, "mailMerge");
    REQUIRE(w.table().size() == 4);
    CHECK(w.table()[1].startsWith(u"Kari Moe|Kari|Moe|Sogndal|Mayor|"_s));
    w.trigger(people, "exportCards");
    CHECK(w.written().count("BEGIN:VCARD") == 3);
    w.trigger(*w.panel("roles").table(), "copyAddresses");
    CHECK(QGuiApplication::clipboard()->text() == u"Kari Moe <kari@sogndal.no>"_s);
    CHECK_FALSE(OutWindow::offers(*w.panel("meetings").table(), "copyAddresses"));
    CHECK(OutWindow::offers(*w.panel("meetings").table(), "exportCalendar"));
}

TEST_CASE("a meeting has its sign-in sheet, its badges and its place in a calendar") {
    OutWindow w;
    Body council;
    council.name = u"Regionrådet"_s;
    Meeting meeting;
    meeting.body = add(w.ledger(), council);
    meeting.date = QDate(2026, 3, 12);
    meeting.starts = QTime(10, 0);
    meeting.place = u"Kvåle"_s;
    const auto id = add(w.ledger(), meeting);
    RecordPanel& panel = w.panel("meetings");
    panel.open(id.value);
    Window::settle();
    CHECK(panel.head()->papers()->isVisible());
    const QList<QAction*> papers = panel.head()->papers()->menu()->actions();
    REQUIRE(papers.size() == 3);

    w.target = w.folder.filePath(u"sheet.pdf"_s);
    papers[0]->trigger();
    CHECK(w.asked.name == u"Regionrådet – meeting – sign-in sheet"_s);
    CHECK(w.written().startsWith("%PDF-"));
    CHECK(w.window->lastMessage().contains(w.target));
    CHECK(w.window->lastMessage().contains(u"Nobody is known to be expected"_s));

    w.target = w.folder.filePath(u"badges.pdf"_s);
    papers[1]->trigger();
    CHECK_FALSE(QFileInfo::exists(w.target)); // there is nobody to make one for
    Seat seat;
    seat.body = meeting.body;
    seat.interest = u"Vik"_s;
    SeatTerm term;
    term.seat = add(w.ledger(), seat);
    term.person = w.kari;
    add(w.ledger(), term);
    papers[1]->trigger();
    CHECK(w.written().startsWith("%PDF-"));
    CHECK(w.window->lastMessage().startsWith(u"1 badge"_s));
    CHECK(w.window->lastMessage().contains(w.target));

    w.target = w.folder.filePath(u"meeting.ics"_s);
    papers[2]->trigger();
    CHECK(w.written().contains("DTSTART;TZID=Europe/Oslo:20260312T100000\r\n"));
    CHECK(w.written().count("BEGIN:VEVENT") == 1);

    RecordPanel& people = w.panel("people");
    people.open(w.kari.value);
    CHECK_FALSE(people.head()->papers()->isVisible());
}
