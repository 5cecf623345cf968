// SPDX-License-Identifier: MIT
#include "store/keeping/openregister.h"
#include "store/migrations.h"
#include "store/recovery.h"
#include "store/register.h"
#include "trust/limits.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

using namespace samspel;
using namespace samspel::made;

namespace {

/// The reason for which a register is refused; "" when it opens.
QString refusal(const QString& path, Access access = Access::write) {
    try {
        Ledger::open(path, english(), access);
    } catch (const NotARegister& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

QString refusalToMake(const QString& path) {
    try {
        Ledger::create(path, english());
    } catch (const NotARegister& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

void runOn(const QString& path, const std::string& sql) {
    sqlite::Database(path.toStdString(), sqlite::Mode::create).script(sql);
}

/// Acts as somebody whom file permissions bind, for the tests may run as root.
class Nobody {
public:
    Nobody() : m_wasRoot(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~Nobody() {
        if (m_wasRoot && ::seteuid(0) != 0) {
            std::abort();
        }
    }

private:
    bool m_wasRoot;
};

} // namespace

TEST_CASE("a new register knows the catalogue and nothing else", "[store]") {
    const Register made;
    CHECK_FALSE(made->isReadOnly());
    CHECK_FALSE(made->isFromNewerProgram());
    CHECK(made->path() == made.path);
    CHECK(made->all<Indicator>().size() == 4);
    CHECK(made->all<Segment>().size() == 12);
    CHECK(made->all<Organisation>().empty());
    CHECK(made->check().isEmpty());
    CHECK(made->setting(u"title"_s).isEmpty());
    CHECK_FALSE(made->undoable()); // the making of it is where its history begins
    CHECK_FALSE(made->redoable());
    CHECK_FALSE(made->undo().happened);
    REQUIRE(made->history().size() == 1);
    CHECK(made->history()[0].step.action == Action::make);
    CHECK(made->history()[0].state == StepState::settled);
    CHECK(describe(made->history()[0].step, english()) == u"Make the register “test.samspel”"_s);
    CHECK(made->details(made->history()[0].id).empty());
}

TEST_CASE("a register is opened with its guards up", "[store]") {
    Register made;
    made.reopen();
    auto& database = made->database();
    CHECK(database.value<int>("PRAGMA foreign_keys") == 1);
    CHECK(database.value<int>("PRAGMA trusted_schema") == 0);
    CHECK(database.value<std::string>("PRAGMA journal_mode") == "wal");
    CHECK(database.value<int>("PRAGMA busy_timeout") == 5000);
    CHECK(database.value<int>("PRAGMA application_id") == 0x536D7370); // "Smsp"
    CHECK(database.value<int>("PRAGMA user_version") == newestSchema());
    CHECK(database.limit(6, -1) == 50);               // SQLITE_LIMIT_FUNCTION_ARG
    CHECK(database.limit(0, -1) == 64 * 1024 * 1024); // SQLITE_LIMIT_LENGTH
}

TEST_CASE("a register is never made over a file that is there", "[store]") {
    const Place place;
    const QString path = place / u"notes.txt"_s;
    writeFile(path, "my notes");
    CHECK(refusalToMake(path).contains(u"is there already"_s));
    CHECK(refusalToMake(place.folder()).contains(u"is there already"_s));
    CHECK(fileContent(path) == QString::fromLatin1(QByteArray("my notes").toHex()));
    Ledger::create(place / u"a.samspel"_s, english());
    CHECK(refusalToMake(place / u"a.samspel"_s).contains(u"is there already"_s));
    CHECK(refusal(place / u"a.samspel"_s).isEmpty());
}

TEST_CASE("a register cannot be made in a folder that is not there", "[store]") {
    const Place place;
    CHECK(refusalToMake(place / u"none/a.samspel"_s).contains(u"cannot be made"_s));
    CHECK(place.names().isEmpty());
}

TEST_CASE("a disk that is full while a register is made leaves no half-made one", "[store]") {
    const Place place;
    {
        const trust::SmallFiles limit(20'000); // the schema alone needs more
        CHECK_THROWS_AS(Ledger::create(place / u"a.samspel"_s, english()), sqlite::Error);
    }
    CHECK(QDir(place.folder()).entryList(QDir::Files).isEmpty());
    Ledger::create(place / u"a.samspel"_s, english()); // the name is free
}

TEST_CASE("what is no register is refused and not touched", "[store]") {
    const Place place;
    CHECK(refusal(place / u"none.samspel"_s).contains(u"is not there"_s));
    CHECK(refusal(place.folder()).contains(u"is a folder"_s));

    writeFile(place / u"short.txt"_s, "Hei!");
    writeFile(place / u"long.txt"_s, QByteArray(5000, 'x'));
    writeFile(place / u"empty"_s, {});
    runOn(place / u"other.db"_s, "CREATE TABLE school (name TEXT); PRAGMA application_id = 7");
    for (const QString& name : {u"short.txt"_s, u"long.txt"_s, u"empty"_s, u"other.db"_s}) {
        CAPTURE(name);
        const QString before = fileContent(place / name);
        for (const Access access : {Access::write, Access::read}) {
            const QString why = refusal(place / name, access);
            CHECK(why.contains(name));
            CHECK(why.contains(u"no Samspel register"_s));
            CHECK(why.contains(u"not touched"_s));
        }
        CHECK(fileContent(place / name) == before);
    }
    CHECK(QDir(place.folder()).entryList(QDir::Files).size() == 4);
}

TEST_CASE("a register that was cut short is not taken for a sound one", "[store]") {
    Register made;
    made.ledger.reset();
    QFile file(made.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    try {
        const auto ledger = Ledger::open(made.path, english());
        CHECK_FALSE(ledger->check().isEmpty());
    } catch (const sqlite::Error& error) {
        CHECK((error.damaged() || error.notADatabase()));
    }
}

TEST_CASE("a log beside an emptied register is never deleted", "[store]") {
    const Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const QString log = fileContent(made.path + u"-wal"_s); // of a register that nobody has closed yet
    REQUIRE(log.size() > 20'000);
    const QString emptied = made.place / u"emptied.samspel"_s;
    for (const QByteArray& left : {QByteArray(), QByteArray(1, '\0')}) {
        CAPTURE(left.size());
        for (const Access access : {Access::write, Access::beside, Access::read}) {
            writeFile(emptied, left);
            QFile::remove(emptied + u"-wal"_s);
            REQUIRE(QFile::copy(made.path + u"-wal"_s, emptied + u"-wal"_s));
            CHECK_THROWS(Ledger::open(emptied, english(), access));
            CHECK(fileContent(emptied + u"-wal"_s) == log);
        }
        const Backups backups(emptied, {made.place / u"backups"_s, false}, english());
        CHECK_THROWS_AS(backups.make(BackupReason::restore), NoBackup);
        CHECK_THROWS(openForWork(emptied, english(), {u"kari"_s, {made.place / u"backups"_s, false}}));
        CHECK(fileContent(emptied + u"-wal"_s) == log);
    }
    writeFile(emptied, {});
    CHECK(refusal(emptied).contains(u"is empty"_s));
}

TEST_CASE("where a link leads to a register, its log is found beside the register itself", "[store]") {
    const Register made;
    const Place links;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    REQUIRE(QFileInfo(made.path + u"-wal"_s).size() > 20'000); // Sogndal is there and nowhere else
    const QString link = links / u"link.samspel"_s;
    SECTION("in a folder that cannot be written") {
        REQUIRE(QFile::link(made.path, link));
        QFile::setPermissions(made.place.folder(), QFile::Permissions::fromInt(0x5555));
        for (const char* ending : {"", "-wal", "-shm"}) {
            QFile::setPermissions(made.path + QLatin1String(ending), QFile::Permissions::fromInt(0x6666));
        }
        QFile::setPermissions(links.folder(), QFile::Permissions::fromInt(0x7777));
        {
            const Nobody nobody;
            for (const QString& path : {made.path, link}) {
                const auto ledger = Ledger::open(path, english(), Access::read);
                CHECK(ledger->all<Organisation>().size() == 1);
            }
        }
        QFile::setPermissions(made.place.folder(), QFile::Permissions::fromInt(0x7777));
    }
    SECTION("of a register that was emptied") {
        const QString emptied = made.place / u"emptied.samspel"_s;
        REQUIRE(QFile::copy(made.path + u"-wal"_s, emptied + u"-wal"_s));
        const QString log = fileContent(emptied + u"-wal"_s);
        writeFile(emptied, QByteArray(1, '\0')); // to SQLite that is empty
        REQUIRE(QFile::link(emptied, link));
        for (const Access access : {Access::write, Access::read}) {
            CHECK_THROWS(Ledger::open(link, english(), access));
            CHECK(fileContent(emptied + u"-wal"_s) == log);
        }
    }
    SECTION("of a register that is recovered") {
        const QString left = made.place / u"left.samspel"_s; // as a killed program leaves it
        REQUIRE(QFile::copy(made.path, left));
        REQUIRE(QFile::copy(made.path + u"-wal"_s, left + u"-wal"_s));
        REQUIRE(QFile::link(left, link));
        const QString target = links / u"recovered.samspel"_s;
        CHECK(recover(link, target, english()).isWhole());
        CHECK(Ledger::open(target, english())->all<Organisation>().size() == 1);
    }
}

TEST_CASE("a log that cannot be read where it lies is told, with what to do, and is not passed over",
          "[store]") {
    const Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const Place place;
    const QString path = place / u"left.samspel"_s;
    const auto refusalOfNobody = [&] {
        for (const QString& name : QDir(place.folder()).entryList(QDir::Files)) {
            QFile::setPermissions(place / name, QFile::Permissions::fromInt(0x4444));
        }
        QFile::setPermissions(place.folder(), QFile::Permissions::fromInt(0x5555));
        QString why;
        {
            const Nobody nobody;
            why = refusal(path, Access::read);
        }
        QFile::setPermissions(place.folder(), QFile::Permissions::fromInt(0x7777));
        return why;
    };
    SECTION("a write-ahead log") {
        REQUIRE(QFile::copy(made.path, path));
        REQUIRE(QFile::copy(made.path + u"-wal"_s, path + u"-wal"_s)); // and not the memory that goes with it
        CHECK(refusalOfNobody().contains(u"where you may write"_s));
    }
    SECTION("what a killed program left half done") {
        const QString half = made.place / u"half.samspel"_s;
        made->backup(half);
        sqlite::Database database(half.toStdString(), sqlite::Mode::readWrite);
        database.script("PRAGMA journal_mode=DELETE; PRAGMA cache_size=4; BEGIN; UPDATE organisation SET "
                        "name = 'Lost'; UPDATE indicator SET note = hex(zeroblob(20000))");
        REQUIRE(QFile::copy(half, path));
        REQUIRE(QFile::copy(half + u"-journal"_s, path + u"-journal"_s));
        database.script("ROLLBACK");
        CHECK(refusalOfNobody().contains(u"where you may write"_s));
    }
    SECTION("a log that holds nothing is in nobody's way") {
        made->backup(path);
        { const auto logged = Ledger::open(path, english()); }
        writeFile(path + u"-wal"_s, {});
        CHECK(refusalOfNobody().isEmpty());
    }
}

TEST_CASE("no new file gets a name beside which the log of a register lies", "[store]") {
    const Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const QString moved = made.place / u"moved.samspel"_s; // the register was, and not its log
    REQUIRE(QFile::copy(made.path + u"-wal"_s, moved + u"-wal"_s));
    const QString log = fileContent(moved + u"-wal"_s);
    CHECK(refusalToMake(moved).contains(u"moved.samspel-wal lies there still"_s));
    CHECK_THROWS_AS(made->backup(moved), NotARegister);
    CHECK_THROWS_AS(recover(made.path, moved, english()), NotARegister);
    CHECK_FALSE(QFile::exists(moved));
    CHECK(fileContent(moved + u"-wal"_s) == log);
    writeFile(moved + u"-wal"_s, {}); // one that was emptied in order holds nothing
    made->backup(moved);
    CHECK(Ledger::open(moved, english())->all<Organisation>().size() == 1);
    const QString recovered = made.place / u"recovered.samspel"_s;
    const QString fresh = made.place / u"fresh.samspel"_s;
    writeFile(recovered + u"-wal"_s, {});
    writeFile(fresh + u"-wal"_s, {});
    recover(moved, recovered, english());
    CHECK(Ledger::open(recovered, english())->all<Organisation>().size() == 1);
    CHECK(refusalToMake(fresh).isEmpty());
}

TEST_CASE("a pipe is no register, and nobody waits for what it might say", "[store]") {
    const Place place;
    const QString pipe = place / u"pipe.samspel"_s;
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const Access access : {Access::write, Access::read}) {
        CHECK(refusal(pipe, access).contains(u"is no Samspel register"_s));
    }
    CHECK_THROWS_AS(openForWork(pipe, english(), {u"kari"_s, {place / u"backups"_s, false}}), NotARegister);
    CHECK_THROWS_AS(recover(pipe, place / u"new.samspel"_s, english()), NotARegister);
    CHECK(place.names().isEmpty()); // neither a lock nor a copy
}

TEST_CASE("a register of a newer program opens for reading only", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    made.ledger.reset();
    runOn(made.path, "PRAGMA user_version = 1000; ALTER TABLE organisation ADD COLUMN telephone TEXT");
    const auto newer = Ledger::open(made.path, english());
    CHECK(newer->isReadOnly());
    CHECK(newer->isFromNewerProgram());
    REQUIRE(newer->all<Organisation>().size() == 1);
    CHECK(newer->all<Organisation>()[0].name == u"Sogndal"_s);
    CHECK(made.place.names() == QStringList{u"test.samspel"_s}); // and nothing was copied aside
    CHECK(schemaOf(newer->database()) == 1000);
}

TEST_CASE("an older register is copied aside and brought up to date", "[store]") {
    // What a register of schema 0 would be: marked as ours, and empty.
    const Place place;
    const QString path = place / u"old.samspel"_s;
    runOn(path,
          "PRAGMA application_id = " + std::to_string(applicationId) + "; CREATE TABLE note (text TEXT)");
    CHECK(refusal(path, Access::read).contains(u"older Samspel"_s));
    CHECK(place.names() == QStringList{u"old.samspel"_s});
    writeFile(place / u"old.samspel.schema0"_s, "of another time");

    const auto ledger = Ledger::open(path, english());
    CHECK_FALSE(ledger->isReadOnly());
    CHECK(schemaOf(ledger->database()) == newestSchema());
    CHECK(place.names() ==
          QStringList{u"old.samspel"_s, u"old.samspel.schema0"_s, u"old.samspel.schema0-2"_s});
    sqlite::Database aside((place / u"old.samspel.schema0-2"_s).toStdString(), sqlite::Mode::readOnly);
    CHECK(schemaOf(aside) == 0);
    CHECK(aside.value<int>("SELECT count(*) FROM sqlite_schema") == 1);
    CHECK(add(*ledger, unit(OrganisationKind::nation, u"0"_s, u"Noreg"_s)).isKept());
}

TEST_CASE("a register that fails to be brought up to date stays as it was", "[store]") {
    const Place place;
    const QString path = place / u"old.samspel"_s;
    // A table of the newest schema is there already: the migration stops in the middle.
    runOn(path, "PRAGMA application_id = " + std::to_string(applicationId) + "; CREATE TABLE milestone (x)");
    CHECK_THROWS_AS(Ledger::open(path, english()), sqlite::Error);
    sqlite::Database database(path.toStdString(), sqlite::Mode::readOnly);
    CHECK(schemaOf(database) == 0);
    CHECK(database.value<int>("SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("a register opened for reading writes nothing", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    made.reopen(Access::read);
    const auto before = content(*made);
    CHECK(made->isReadOnly());
    const auto isRefused = [](const auto& work) {
        try {
            work();
        } catch (const sqlite::Error& error) {
            return error.readOnly();
        }
        return false;
    };
    CHECK(isRefused([&] {
        made->change({}, [](Edit& edit) { edit.add(unit(OrganisationKind::nation, u"0"_s, u"Noreg"_s)); });
    }));
    CHECK(isRefused([&] { made->setSetting(u"title"_s, u"Sogn"_s); }));
    CHECK(isRefused([&] { made->undo(); }));
    CHECK(isRefused([&] { made->import(Figures().figure(u"4640"_s, u"2023-24"_s, u"48"_s).batch); }));
    CHECK_FALSE(made->redo().happened); // there is nothing to redo, so nothing is written
    CHECK(made->plan(Figures().figure(u"4640"_s, u"2023-24"_s, u"48"_s).batch).fresh == 3);
    CHECK(content(*made) == before);
    CHECK(made->check().isEmpty());
}

TEST_CASE("a write-protected register opens for reading", "[store]") {
    Register made;
    made.ledger.reset();
    QFile::setPermissions(made.place.folder(), QFile::Permissions::fromInt(0x7777));
    QFile::setPermissions(made.path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const Nobody nobody;
    made.ledger = Ledger::open(made.path, english());
    CHECK(made->isReadOnly());
    CHECK(made->all<Indicator>().size() == 4);
}

TEST_CASE("a register in a folder that cannot be written opens for reading", "[store]") {
    Register made;
    made.ledger.reset();
    QFile::setPermissions(made.path, QFile::Permissions::fromInt(0x6666));
    QFile::setPermissions(made.place.folder(), QFile::Permissions::fromInt(0x5555));
    {
        const Nobody nobody;
        made.ledger = Ledger::open(made.path, english());
        CHECK(made->isReadOnly());
        CHECK(made->all<Indicator>().size() == 4);
        made.ledger.reset();
    }
    QFile::setPermissions(made.place.folder(), QFile::Permissions::fromInt(0x7777));
}

TEST_CASE("a backup is a register of its own, and never takes the place of a file", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    made->backup(made.place / u"copy.samspel"_s);
    CHECK_THROWS_AS(made->backup(made.place / u"copy.samspel"_s), NotARegister);
    const auto copy = Ledger::open(made.place / u"copy.samspel"_s, english());
    CHECK(content(*copy) == content(*made));
    CHECK(copy->undo().happened); // its history came along
    CHECK(made->all<Organisation>().size() == 1);
}

TEST_CASE("what is wrong in the file is told", "[store]") {
    Register made;
    made->database().script(
        "PRAGMA foreign_keys = OFF; INSERT INTO membership (region, member) VALUES (7, 8)");
    const QStringList problems = made->check();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].contains(u"membership"_s));
}

TEST_CASE("what a killed program left half done is taken back for who only reads", "[store]") {
    const Register made;
    const auto municipality = add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const QString file = made.place / u"half.samspel"_s;
    made->backup(file);
    const QString copy = made.place / u"copy.samspel"_s;
    {
        sqlite::Database half(file.toStdString(), sqlite::Mode::readWrite);
        half.script("PRAGMA journal_mode=DELETE; PRAGMA cache_size=4; BEGIN; UPDATE organisation SET name = "
                    "'Lost'; UPDATE indicator SET note = hex(zeroblob(20000))");
        REQUIRE(QFile::copy(file, copy)); // as if it had been killed now
        REQUIRE(QFile::copy(file + u"-journal"_s, copy + u"-journal"_s));
        half.script("ROLLBACK");
    }
    QFile whole(file);
    QFile broken(copy);
    REQUIRE((whole.open(QIODevice::ReadOnly) && broken.open(QIODevice::ReadOnly)));
    REQUIRE(whole.readAll() != broken.readAll()); // some of it had reached the file
    const auto ledger = Ledger::open(copy, english(), Access::read);
    CHECK(ledger->isReadOnly());
    CHECK(ledger->find(municipality)->name == u"Sogndal"_s);
    CHECK_FALSE(QFile::exists(copy + u"-journal"_s));
}

TEST_CASE("an import of very many figures leaves the log out and brings it back", "[store]") {
    const Register made;
    Figures file;
    file.figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136);
    ImportChoices choices;
    choices.manyFigures = 1;
    QString during;
    REQUIRE(made->import(file.batch, choices,
                         [&](qint64, qint64) {
                             during = QString::fromStdString(
                                 made->database().value<std::string>("PRAGMA journal_mode").value_or(""));
                             return true;
                         })
                .plan.problems.empty());
    CHECK(during == u"delete"_s);
    CHECK(made->database().value<std::string>("PRAGMA journal_mode") == "wal");
    // Cancelled, it leaves no trace, and the log is there as well.
    file.figure(u"4640"_s, u"2024-25"_s, u"49"_s, 130);
    CHECK(made->import(file.batch, choices, [](qint64, qint64) { return false; }).isCancelled);
    CHECK(made->database().value<std::string>("PRAGMA journal_mode") == "wal");
    CHECK(made->database().value<int>("SELECT count(*) FROM observation") == 1);
}
