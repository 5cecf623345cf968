// SPDX-License-Identifier: MIT
// A person who is erased: gone from every byte of the file, and still counted.
#include "store/people/erasure.h"

#include "sqlite/changeset.h"
#include "store/content.h"
#include "store/keeping/copies.h"
#include "store/keeping/writerlock.h"
#include "store/people/gone.h"
#include "store/recordnames.h"
#include "store/search.h"
#include "store/traces.h"

#include <QFile>

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate day(2026, 11, 29);
const QString mark = u"erased:1:2026-11-29"_s;

const QStringList& personal() {
    static const QStringList texts{
        u"Kari Hansen"_s,        u"kari hansen"_s,         u"Kari Nordmann "_s, u"Kari Nordmanns nummer"_s,
        u"KARI  NORDMANN"_s,     u"kari nordmann viste"_s, u"Nordmann, Kari"_s, u"kari.hansen@luster"_s,
        u"987 65 432"_s,         u"98 76 54 32"_s,         u"Dalavegen"_s,      u"Likar korte"_s,
        u"Vikar for ein sjuk"_s, u"Gjekk tidleg"_s,        u"permisjon"_s,      u"heller bli ringt"_s};
    return texts;
}

} // namespace

TEST_CASE("a person who is erased stands in no byte of the file, its log or its journal", "[people]") {
    Traces made;
    made->undo(); // the title, which waits to be redone
    // Whatever is looked for has to be there before, or its absence would say nothing.
    const QByteArray before = made.bytes();
    for (const QString& text : personal()) {
        INFO(text.toStdString());
        CHECK(before.contains(text.toUtf8().trimmed()));
    }
    const Erasure erasure = erasePerson(*made, made.kari.value, {day});
    CHECK(erasure.mark == mark);
    CHECK(erasure.isLogEmptied);
    for (const bool isClosed : {false, true}) {
        if (isClosed) {
            made.ledger.reset();
        }
        const QByteArray after = made.bytes();
        for (const QString& text : personal()) {
            INFO(text.toStdString() << (isClosed ? ", closed" : ", open"));
            CHECK_FALSE(after.contains(text.toUtf8()));
        }
        CHECK(after.contains("Ola Nordmann")); // nobody else is touched
        CHECK(after.contains("Kari Nordmannsen"));
    }
}

TEST_CASE("what is counted is the same after an erasure, and a role keeps its organisation and time",
          "[people]") {
    Traces made;
    const std::vector<std::string> counts{
        "SELECT count(*) FROM attendance WHERE meeting = " + std::to_string(made.meeting.value) +
            " AND presence = 'present'",
        "SELECT count(person) FROM attendance",
        "SELECT sum(count) FROM gathering_attendance",
        "SELECT count(person) FROM gathering_attendance",
        "SELECT count(*) FROM enrolment WHERE course = " + std::to_string(made.course.value),
        "SELECT count(*) FROM practice_step",
        "SELECT count(*) FROM role",
        "SELECT count(*) FROM person",
        "SELECT count(*) FROM speaker",
        "SELECT count(*) FROM journal WHERE kind <> 'person'"};
    std::vector<qint64> before;
    for (const std::string& sql : counts) {
        before.push_back(made.count(sql));
    }
    CHECK(before[0] == 2);
    CHECK(before[2] == 4);
    const Erasure erasure = erasePerson(*made, made.kari.value, {day});
    for (std::size_t i = 0; i < counts.size(); ++i) {
        INFO(counts[i]);
        CHECK(made.count(counts[i]) == before[i]);
    }
    const Role role = made->find(made.role).value();
    CHECK(role.person == made.kari);
    CHECK(role.organisation == made.school);
    CHECK(role.validFrom == QDate(2008, 8, 1));
    CHECK(role.validTo == QDate(2012, 7, 31));
    CHECK(role.note.isEmpty());
    Person nobody;
    nobody.id = made.kari;
    nobody.name = mark;
    CHECK(made->find(made.kari) == nobody);
    CHECK(RecordNames(*made, english()).name("person", made.kari.value) ==
          u"Person 1, erased 29 November 2026"_s);
    // Of another's line in a network that she coordinated nothing is taken.
    CHECK(ask(*made, "SELECT note FROM gathering_attendance WHERE person = 2") ==
          QStringList{u"Møtte åleine"_s});
    CHECK(made->find(made.remark)->text == u"Ring %1, %1s nummer er %1; ikkje Kari Nordmannsen"_s.arg(mark));
    CHECK(ask(*made, "SELECT name FROM speaker") == QStringList{mark});
    CHECK(erasure.lines == 8); // role, attendance, network, gathering, enrolment with its step, speaker, note
    CHECK(made->check() == QStringList{});
    CHECK(made->remarks() == QStringList{});
    made->database().run("INSERT INTO search (search) VALUES ('integrity-check')");
}

TEST_CASE("the history after an erasure can be read, and steps that held the name are settled", "[people]") {
    Traces made;
    Organisation other = unit(OrganisationKind::school, u"976098898"_s, u"Hafslo skule"_s);
    add(*made, other);
    erasePerson(*made, made.kari.value, {day});
    // The newest step is the erasure itself, and says nothing of who it was.
    const auto history = made->history();
    CHECK(describe(history[0].step, english()).contains(mark));
    CHECK(history[0].state == StepState::settled);
    bool hasDetails = false;
    for (const JournalEntry& entry : history) {
        CHECK_FALSE(entry.step.name.contains(u"Kari Nordmann"_s));
        for (const FieldChange& change : made->details(entry.id)) {
            CHECK_FALSE((change.before + change.after).contains(u"kari.hansen"_s));
            hasDetails = hasDetails || change.after == mark;
        }
    }
    CHECK(hasDetails);
    // What does not concern her can be undone as before; hers cannot.
    CHECK(made->undoable()->kind == u"organisation"_s);
    while (made->undo().happened) {
    }
    CHECK(made->find(made.kari)->name == mark);
    CHECK_FALSE(made->redoable()->name.contains(u"Nordmann"_s));
    while (made->redo().happened) {
    }
    CHECK(made->check() == QStringList{});
    CHECK(made->history(kindOf<Person>(), made.kari.value).front().entry.step.name == mark);
}

TEST_CASE("the search no longer finds who was erased, and finds the others", "[people]") {
    Traces made;
    const auto hits = [&](const QString& typed) {
        const RecordNames names(*made, english());
        qint64 count = 0;
        for (const SearchGroup& group : search(*made, names, typed)) {
            count += group.count;
        }
        return count;
    };
    CHECK(hits(u"kari"_s) > 3);
    CHECK(hits(u"hansen"_s) > 0); // the address
    erasePerson(*made, made.kari.value, {day});
    CHECK(hits(u"kari"_s) == 1); // Kari Nordmannsen
    CHECK(hits(u"hansen"_s) == 0);
    CHECK(hits(u"nordmann"_s) == 2);
}

TEST_CASE("copies that still hold the name are told of, whole or damaged", "[people]") {
    Traces made;
    const QString before = made.place / u"before.samspel"_s;
    made->backup(before);
    const Erasure erasure = erasePerson(*made, made.kari.value, {day});
    const QString after = made.place / u"after.samspel"_s;
    made->backup(after);
    const QString broken = made.place / u"broken.samspel"_s;
    QFile whole(before);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    writeFile(broken, QByteArray("no head") + whole.readAll().mid(7));
    const QString missing = made.place / u"missing.samspel"_s;
    CHECK(filesThatHold({before, after, broken, missing}, erasure.signs) ==
          QStringList{before, broken, missing});
}

TEST_CASE("a lock, a note and a report that does not name the person are not told of as copies", "[people]") {
    Traces made;
    const WriterLock::Answer held = WriterLock::take(made.path, u"ola"_s);
    REQUIRE(held.lock);
    const QString folder = made.place / u"backups"_s;
    const Backups backups(made.path, {folder, false}, english());
    const auto before = backups.make(BackupReason::wanted);
    REQUIRE(before);
    const QString aside = made.path + u".schema6"_s; // as a migration leaves one
    REQUIRE(QFile::copy(before->path, aside));
    writeFile(made.place / u"test-rapport.txt"_s, "Ola Nordmann");
    const Erasure erasure = erasePerson(*made, made.kari.value, {day});
    REQUIRE(backups.make(BackupReason::wanted)); // does not hold her any longer
    const QString unplugged = made.place / u"not connected"_s;
    const QStringList copies = knownCopies(made.path, folder, {unplugged}, english());
    CHECK_FALSE(copies.contains(made.path));
    QStringList holding = filesThatHold(copies, erasure.signs);
    holding.sort();
    QStringList expected{before->path, aside, unplugged};
    expected.sort();
    CHECK(holding == expected);
}

TEST_CASE("a copy beside the register is known under any name, and another register there is none",
          "[people]") {
    Traces made;
    const QString copy = made.place / u"before the holidays.samspel"_s; // samspel-cli backup, recover -o
    made->backup(copy);
    const QString broken = made.place / u"from the stick.samspel"_s;
    QFile whole(copy);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    writeFile(broken, QByteArray("no head") + whole.readAll().mid(7));
    const QString other = made.place / u"networks.samspel"_s;
    Ledger::create(other, english());
    QStringList expected{copy, broken};
    expected.sort();
    QStringList known = knownCopies(made.path, made.place / u"none"_s, {}, english());
    known.sort();
    CHECK(known == expected);
    CHECK(filesThatHold(known, erasePerson(*made, made.kari.value, {day}).signs) == expected);
    add(*made, unit(OrganisationKind::school, u"974554038"_s, u"Solvorn skule"_s)); // the file is still ours
}

TEST_CASE("copies are known beside a register to which a link leads, and beside the link", "[people]") {
    Traces made;
    const Place links;
    const QString link = links / u"reg.samspel"_s;
    REQUIRE(QFile::link(made.path, link));
    const QStringList copies{made.place / u"test (replaced 2026-11-29 12.00.00).samspel"_s,
                             made.place / u"holidays.samspel"_s, links / u"reg copy.samspel"_s,
                             links / u"stick.samspel"_s};
    for (const QString& copy : copies) {
        made->backup(copy);
    }
    QStringList known = knownCopies(link, links / u"none"_s, {}, english());
    known.sort();
    QStringList expected = copies;
    expected.sort();
    CHECK(known == expected);
}

TEST_CASE("an erasure stands where the file cannot be written anew, and clearing ends it", "[people]") {
    Traces made;
    const Listener listener(*made);
    {
        // As on a full disk: SQLite writes no file anew while something is read from it.
        auto reading = made->database().query("SELECT id FROM organisation");
        REQUIRE(reading.step());
        const Erasure erasure = erasePerson(*made, made.kari.value, {day});
        CHECK(erasure.mark == mark);
        CHECK_FALSE(erasure.isFileRewritten);
        CHECK_FALSE(erasure.isLogEmptied);
        CHECK(erasure.signs.isIn(u"Kari Nordmann"_s)); // for drafts and copies
    }
    CHECK(listener.times == 1); // who shows the name reads anew
    CHECK(made->find(made.kari)->name == mark);
    const Compacted done = made->compact();
    CHECK(done.file.isDone);
    CHECK(done.file.isLogEmptied);
    const QByteArray after = made.bytes();
    for (const QString& text : personal()) {
        INFO(text.toStdString());
        CHECK_FALSE(after.contains(text.toUtf8()));
    }
}

TEST_CASE("a name by which somebody logs in is taken for a person's where it is made of their name",
          "[people]") {
    const PersonSigns signs({u"Kari Anne Nordmann"_s}, {u"kno@luster.example"_s}, {});
    for (const QString& login : {u"kari.nordmann"_s, u"Kari Anne Nordmann"_s, u"LUSTER\\karinordmann"_s,
                                 u"knordmann"_s, u"kno"_s, u"kari.nordmann@luster.example"_s}) {
        CAPTURE(login.toStdString());
        CHECK(isAlike(login, signs));
    }
    for (const QString& login : {u"kari"_s, u"ola.nordmann"_s, u"root"_s, u"?"_s, QString()}) {
        CAPTURE(login.toStdString());
        CHECK_FALSE(isAlike(login, signs));
    }
}

TEST_CASE("who made changes and imports under a login name is told of, and forgotten where that is chosen",
          "[people]") {
    Traces made;
    made->setAuthor(u"kari.nordmann"_s);
    add(*made, unit(OrganisationKind::business, {}, u"Lærdal bakeri"_s));
    const auto outcome = made->import(Figures().figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136).batch);
    REQUIRE(outcome.source.value > 0);
    made->setAuthor(u"ola"_s);
    const PersonTrace trace = traceOf(*made, made.kari.value);
    REQUIRE(trace.authors.size() > 0);
    CHECK(trace.authors[0].name == u"kari.nordmann"_s);
    CHECK(trace.authors[0].count == 3); // two steps, and the source
    CHECK(trace.stepsAsAuthor == 2);

    const Erasure told = erasePerson(*made, made.kari.value, {day});
    CHECK(told.mark == mark);
    CHECK(made->authors().contains(u"kari.nordmann"_s)); // only where somebody says that it is she
    const Erasure erasure = erasePerson(*made, made.kari.value, {day.addDays(1), {}, {u"kari.nordmann"_s}});
    CHECK(erasure.mark == mark); // who was erased before keeps the mark
    CHECK_FALSE(made->authors().contains(u"kari.nordmann"_s));
    CHECK(made->authors().contains(u"ola"_s));
    CHECK(ask(*made, "SELECT imported_by FROM source") == QStringList{mark});
    CHECK_FALSE(made.bytes().contains("kari.nordmann"));
}

TEST_CASE("somebody whose record was deleted is erased from the history too", "[people]") {
    Register made;
    Person person;
    person.name = u"Kari Nordmann"_s;
    person.email = u"kari@luster.example"_s;
    person.note = u"Likar korte møte"_s;
    const auto kari = add(*made, person);
    const Problems problems = made->change({Action::remove, u"person"_s, u"Kari Nordmann"_s},
                                           [&](Edit& edit) { edit.remove(kari); });
    CHECK(words(problems).isEmpty());
    const auto gone = gonePeople(*made);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].person == kari.value);
    CHECK(gone[0].name == u"Kari Nordmann"_s);
    person = {};
    person.name = u"Ola Dal"_s;
    const auto ola = add(*made, person);
    CHECK(ola.value != kari.value); // the key is hers still
    REQUIRE(bytesOf(made.path).contains("kari@luster.example"));

    const Erasure erasure = erasePerson(*made, kari.value, {day});
    CHECK(erasure.mark == mark);
    CHECK(erasure.steps == 2);
    CHECK(gonePeople(*made).empty());
    CHECK_FALSE(made->find(kari));
    CHECK(made->find(ola)->name == u"Ola Dal"_s);
    for (const char* text : {"Kari Nordmann", "kari@luster.example", "Likar korte"}) {
        CAPTURE(text);
        CHECK_FALSE(bytesOf(made.path).contains(text));
    }
    CHECK(made->check() == QStringList{});
    CHECK(erasePerson(*made, 4711, {day}).mark.isEmpty()); // nobody
}

TEST_CASE("a text that a person spares stays, and files and authors are told of", "[people]") {
    Traces made;
    made->setAuthor(u"Kari Nordmann"_s);
    add(*made, unit(OrganisationKind::business, {}, u"Kari Nordmann AS"_s));
    Problems problems;
    made->keepFile({u"brev.txt"_s, QByteArray("x"), u"text/plain"_s, u"Helsing Kari Nordmann"_s}, problems);
    const auto firm = made.count("SELECT id FROM organisation WHERE name = 'Kari Nordmann AS'");
    const PersonTrace trace = traceOf(*made, made.kari.value);
    CHECK(trace.stepsAsAuthor == 1);
    REQUIRE_FALSE(trace.authors.empty());
    CHECK(trace.authors[0].name == u"Kari Nordmann"_s);
    CHECK(trace.authors[0].isAlike);
    REQUIRE(trace.files.size() == 1);
    const Erasure erasure =
        erasePerson(*made, made.kari.value, {day, {{u"organisation"_s, firm, u"name"_s}}, {}});
    CHECK(made.count("SELECT count(*) FROM organisation WHERE name = 'Kari Nordmann AS'") == 1);
    REQUIRE(erasure.authors.size() == 1);
    CHECK(erasure.authors[0].name == u"Kari Nordmann"_s);
    CHECK(erasure.files.size() == 1);
    const auto certain = std::count_if(erasure.left.begin(), erasure.left.end(),
                                       [](const Mention& mention) { return mention.isCertain; });
    CHECK(certain == 1); // the firm, and Ola is one who may be meant
    const auto again = erasePerson(*made, made.ola.value, {day});
    CHECK(again.mark == u"erased:2:2026-11-29"_s);
    CHECK(made->authors().contains(u"Kari Nordmann"_s));
}

TEST_CASE("the history forgets the author too, where the person asks for it", "[people]") {
    Traces made;
    made->setAuthor(u"Kari Nordmann"_s);
    add(*made, unit(OrganisationKind::school, {}, u"Hafslo skule"_s));
    erasePerson(*made, made.kari.value, {day, {}, {u"Kari Nordmann"_s}});
    CHECK_FALSE(made->authors().contains(u"Kari Nordmann"_s));
    CHECK_FALSE(made.bytes().contains("Kari Nordmann "));
    CHECK(made->undoable()->kind == u"organisation"_s); // it is the author who is forgotten, not the step
}

TEST_CASE("a name of one word is taken from the person's own lines, and from no other text", "[people]") {
    Register made;
    Person person;
    person.name = u"Rektor"_s;
    const auto id = add(*made, person);
    Remark remark;
    remark.about = {u"person"_s, id.value};
    remark.text = u"Rektor A"_s;
    add(*made, remark);
    add(*made, unit(OrganisationKind::school, {}, u"Rektor Olsens skule"_s));
    const PersonTrace trace = traceOf(*made, id.value);
    REQUIRE(trace.mentions.size() == 2);
    CHECK_FALSE((trace.mentions[0].isCertain || trace.mentions[1].isCertain));
    erasePerson(*made, id.value, {day});
    CHECK(ask(*made, "SELECT name FROM organisation") == QStringList{u"Rektor Olsens skule"_s});
    CHECK(made->find(id)->name == mark);
    CHECK_FALSE(ask(*made, "SELECT name, hex(changeset) FROM journal WHERE kind = 'person'")
                    .join(u' ')
                    .contains(QString::fromLatin1(QByteArray("Rektor").toHex()).toUpper()));
}

TEST_CASE("everything that names a person is found, the history too", "[people]") {
    Traces made;
    const PersonTrace trace = traceOf(*made, made.kari.value);
    QStringList lines;
    for (const Referral& line : trace.lines) {
        lines << u"%1 %2"_s.arg(QLatin1String(line.tie.kind->table)).arg(line.ids.size());
    }
    lines.sort();
    CHECK(lines == QStringList{u"attendance 1"_s, u"enrolment 1"_s, u"gathering_attendance 1"_s,
                               u"network 1"_s, u"practice_step 1"_s, u"remark 1"_s, u"role 1"_s,
                               u"speaker 1"_s});
    QStringList texts;
    for (const Mention& mention : trace.mentions) {
        if (mention.isCertain) {
            texts << u"%1.%2"_s.arg(QLatin1String(mention.kind->table), QLatin1String(mention.field->column));
        }
    }
    texts.sort();
    CHECK(texts == QStringList{u"document.file"_s, u"practice_step.evidence"_s, u"remark.text"_s,
                               u"saved_search.filter"_s, u"saved_search.name"_s, u"speaker.email"_s,
                               u"speaker.name"_s});
    CHECK(trace.settings == QStringList{u"title"_s});
    CHECK(trace.unreadFiles == 1);
    const bool hasDeleted = std::any_of(trace.steps.begin(), trace.steps.end(), [](const PersonStep& step) {
        return step.entry.step.action == Action::remove &&
               step.entry.step.name.startsWith(u"Nordmann, Kari"_s);
    });
    CHECK(hasDeleted);
}

TEST_CASE("the path of a linked file that nobody uses any more is taken out of the history", "[people]") {
    Traces made;
    Document document;
    document.title = u"Søknad"_s;
    document.file.path = u"/home/kontor/CV Kari Nordmann.pdf"_s;
    const auto id = add(*made, document);
    made->change({Action::remove, u"document"_s, u"Søknad"_s}, [&](Edit& edit) { edit.remove(id); });
    REQUIRE(made.bytes().contains("CV Kari Nordmann.pdf"));
    erasePerson(*made, made.kari.value, {day});
    made.ledger.reset();
    CHECK_FALSE(made.bytes().contains("CV Kari Nordmann"));
}
