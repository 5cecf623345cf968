// SPDX-License-Identifier: MIT
// A register as large as a county's: 5,000 people, 3,000 organisations, 2,000 meetings, 40,000 attendances.
// How long its pages take to open and a word to be found, beside bare SQL of the same rows.
#include "bench/bench.h"
#include "domain/bodies.h"
#include "domain/people.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "store/rowkeys.h"
#include "store/search.h"
#include "ui/areas/areapage.h"
#include "ui/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <cstdio>

using namespace samspel;

namespace {

constexpr int organisations = 3000;
constexpr int people = 5000;
constexpr int meetings = 2000;
constexpr int attendancesEach = 20;

QString numbered(const char* word, int number) {
    return QStringLiteral("%1 %2").arg(QString::fromUtf8(word)).arg(number);
}

void fill(Ledger& ledger) {
    const Problems problems = ledger.change({Action::make, {}, QStringLiteral("large")}, [](Edit& edit) {
        std::vector<Id<Organisation>> places;
        for (int i = 0; i < organisations; ++i) {
            Organisation o;
            o.kind = i < 350 ? OrganisationKind::municipality : OrganisationKind::school;
            o.name = i < 350 ? numbered("Kommune", i) : numbered("Øvre skule", i);
            o.number = i < 350 ? QString::number(1000 + i) : QString::number(900000000 + i);
            if (i >= 350) {
                o.parent = places[static_cast<std::size_t>(i % 350)];
            }
            places.push_back(edit.add(o));
        }
        std::vector<Id<Person>> persons;
        for (int i = 0; i < people; ++i) {
            Person person;
            person.name = numbered("Rektor ved skule", i);
            person.email = QStringLiteral("rektor%1@example.org").arg(i);
            persons.push_back(edit.add(person));
            Role role;
            role.kind = RoleKind::principal;
            role.person = persons.back();
            role.organisation = places[static_cast<std::size_t>(350 + i % (organisations - 350))];
            role.validFrom = QDate(2010, 8, 1).addDays(i % 3000);
            edit.add(role);
        }
        Body body;
        body.name = QStringLiteral("Regionrådet");
        const Id<Body> council = edit.add(body);
        for (int i = 0; i < meetings; ++i) {
            Meeting meeting;
            meeting.body = council;
            meeting.date = QDate(2006, 1, 10).addDays(i * 3);
            meeting.title = numbered("Styremøte om lesing", i);
            meeting.place = QStringLiteral("Sogndal");
            const Id<Meeting> id = edit.add(meeting);
            for (int j = 0; j < attendancesEach; ++j) {
                Attendance attendance;
                attendance.meeting = id;
                attendance.person = persons[static_cast<std::size_t>((i * 7 + j * 13) % people)];
                edit.add(attendance);
            }
        }
    });
    if (refuses(problems)) {
        std::fprintf(stderr, "%s\n", qPrintable(problems.front().what));
        std::exit(1);
    }
}

void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

struct Slowest {
    double milliseconds = 0;
    QString page{};

    void time(const QString& name, const std::function<void()>& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        settle();
        const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        std::printf("  %-45s %8.1f ms\n", qPrintable(name), taken);
        if (taken > milliseconds) {
            *this = {taken, name};
        }
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.samspel"));
    const Language language = Language::load(QStringLiteral("nn"));
    {
        const auto ledger = Ledger::create(path, language);
        QElapsedTimer timer;
        timer.start();
        fill(*ledger);
        bench::tell("making the register, each record checked and indexed",
                    static_cast<double>(timer.elapsed()), "ms");
    }
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setLanguage(QStringLiteral("nn"));
    Appearance appearance(app);
    const std::vector<Place> places = allPlaces();
    MainWindow window(preferences, appearance, {places, Asking{}, folder.path()});
    window.resize(1600, 1000);
    window.show();
    settle();
    Slowest slowest;
    slowest.time(QStringLiteral("opening the register"), [&] { window.openRegister(path); });
    slowest = {};
    for (const Place& place : places) {
        slowest.time(QString::fromLatin1(place.id), [&] { window.showPlace(place.id); });
        if (auto* area = qobject_cast<AreaPage*>(window.page(place.id))) {
            for (int tab = 1; tab < area->tabs()->count(); ++tab) {
                slowest.time(QString::fromLatin1(place.id) + QStringLiteral(" / ") +
                                 area->tabs()->tabText(tab),
                             [&] { area->tabs()->setCurrentIndex(tab); });
            }
        }
    }
    Ledger& ledger = *window.ledger();
    const double bare = bench::median(11, [&] {
        auto rows = ledger.database().query("SELECT * FROM person ORDER BY name");
        while (rows.step()) {
            rows.column<QString>(1);
        }
    });
    const RecordNames names(ledger, language);
    const double finding = bench::median(21, [&] { search(ledger, names, QStringLiteral("lesing 1999")); });
    const double finding2 = bench::median(21, [&] { search(ledger, names, QStringLiteral("ovre")); });
    // Lists as they are asked for after a change, an order or a word: their keys alone.
    const auto listing = [&](const char* what, const RowQuery& query) {
        bench::tell(what, bench::median(5, [&] { rowKeys(ledger, query, language); }), "ms");
    };
    listing("all people by name", {.kind = &kindOf<Person>()});
    listing("all people with a word", {.kind = &kindOf<Person>(), .filter = QStringLiteral("rektor 4711")});
    listing("40,000 attendances by meeting",
            {.kind = &kindOf<Attendance>(), .sort = QStringLiteral("meeting")});
    listing("40,000 attendances by person",
            {.kind = &kindOf<Attendance>(), .sort = QStringLiteral("person")});
    listing("40,000 attendances with a word",
            {.kind = &kindOf<Attendance>(), .filter = QStringLiteral("4711")});
    bench::tell("names of all people, in order",
                bench::median(5,
                              [&] {
                                  names.forget();
                                  names.all("person");
                              }),
                "ms");
    const double like = bench::median(5, [&] {
        auto rows = ledger.database().query(
            "SELECT id FROM meeting WHERE title LIKE '%lesing%' AND title LIKE '%1999%'");
        while (rows.step()) {
            rows.column<std::int64_t>(0);
        }
    });
    bench::tell("bare SQL: all people by name", bare, "ms");
    std::printf("the slowest page: %s\n", qPrintable(slowest.page));
    const bool isQuick = bench::tell("the slowest page", slowest.milliseconds, "ms", 200.0);
    bench::tell("the slowest page, in bare queries", slowest.milliseconds / bare, "x");
    const bool isFound = bench::tell("finding two words", finding, "ms", 50.0);
    const bool isFoundToo = bench::tell("finding a word that 2,650 records have", finding2, "ms", 50.0);
    bench::tell("bare SQL with LIKE over the meetings alone", like, "ms");
    return isQuick && isFound && isFoundToo ? 0 : 1;
}
