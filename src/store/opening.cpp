// SPDX-License-Identifier: MIT
// How a register is made and opened.
#include "domain/catalogue.h"
#include "sqlite/backup.h"
#include "sqlite/transaction.h"
#include "store/checking/schemacheck.h"
#include "store/databasefile.h"
#include "store/freename.h"
#include "store/journal.h"
#include "store/keeping/birth.h"
#include "store/ledger.h"
#include "store/migrations.h"
#include "store/searchindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace samspel {

namespace {

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

[[noreturn]] void refuse(const QString& text) { throw NotARegister(text.toStdString()); }

QString noRegister(const QString& path, const Language& language) {
    return language
        .say("Ledger", "%1 is no Samspel register. It was not touched. Choose another file; "
                       "if it was a register once, go on from its newest backup.")
        .arg(path);
}

void writeCatalogue(sqlite::Database& database) {
    const Table indicators(kindOf<Indicator>());
    const Table segments(kindOf<Segment>());
    for (const CatalogueEntry& entry : catalogue()) {
        const Id<Indicator> indicator{indicators.insert(database, rowOf(entry.indicator))};
        for (Segment segment : entry.segments) {
            segment.indicator = indicator;
            segments.insert(database, rowOf(segment));
        }
    }
}

// The copy that is kept when an older register is brought to the newest schema.
QString asideName(const QString& path, int schema) {
    const QString stem = path + QStringLiteral(".schema%1").arg(schema);
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = stem + QStringLiteral("-%1").arg(i);
    }
    return name;
}

// By the rights that the process has now, as SQLite will find them; QFileInfo asks for those it was started
// with.
bool mayWriteIn(const QString& folder) {
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK, AT_EACCESS) == 0;
}

bool hasLog(const QString& path) { return QFileInfo(fileBeside(path, "-wal")).size() > 0; }

bool isHalfDone(const QString& path) { return QFileInfo(fileBeside(path, "-journal")).size() > 0; }

// Somebody has it open, perhaps on another machine: a log that is empty now may grow.
bool isOpenElsewhere(const QString& path) {
    return QFileInfo::exists(fileBeside(path, "-wal")) && QFileInfo::exists(fileBeside(path, "-shm"));
}

// A folder that cannot be written takes no log, and the log is wanted even for reading; but nothing changes
// there. Where a log is left, it has to be read, and SQLite says what stands in the way.
sqlite::Mode modeFor(const QString& path, Access access) {
    const bool isPlain = !hasLog(path) && !isHalfDone(path) && !isOpenElsewhere(path);
    if (isPlain && !mayWriteIn(QFileInfo(path).canonicalPath())) {
        return sqlite::Mode::still;
    }
    return access == Access::read ? sqlite::Mode::readOnly : sqlite::Mode::readWrite;
}

// What a program that was killed left half done in a rollback journal has to be taken back before anybody can
// read, and only who may write can do that.
void takeBackHalfDone(const QString& path) {
    if (!QFileInfo::exists(fileBeside(path, "-journal")) || !mayWriteIn(QFileInfo(path).canonicalPath())) {
        return;
    }
    try {
        sqlite::Database database(native(path), sqlite::Mode::readWrite);
        database.limitForForeignFile();
        isRegister(database);        // SQLite looks for the journal at the first question
    } catch (const sqlite::Error&) { // opening it says why
    }
}

// What an e-mail brings is not trusted with all memory or time.
sqlite::Database openRegister(const QString& path, const Language& language, Access access) {
    takeBackHalfDone(path);
    const auto mode = modeFor(path, access);
    const bool isLogged = hasLog(path);
    try {
        sqlite::Database database(native(path), mode);
        database.keepLogOnClose(isLogged); // until it has opened: what is refused is not touched
        database.limitForForeignFile();
        if (!isRegister(database)) {
            refuse(
                language
                    .say(
                        "Ledger",
                        "%1 is a database, but no Samspel register. It was not touched. Choose another file.")
                    .arg(path));
        }
        requireOwnSchema(database, path, language);
        return database;
    } catch (const sqlite::Error& error) {
        if (error.notADatabase()) {
            refuse(noRegister(path, language));
        }
        if ((error.cannotOpen() || error.readOnly()) && (isLogged || isHalfDone(path)) &&
            !mayWriteIn(QFileInfo(path).canonicalPath())) {
            refuse(language
                       .say("Ledger",
                            "%1 was not closed in order: its last changes lie in a log beside it, which "
                            "can only be read where one may write. Nothing was touched. Copy it and all "
                            "files whose names begin with its name to a folder where you may write, and "
                            "open the copy.")
                       .arg(path));
        }
        throw;
    }
}

// What was saved stays, in a power cut too: each commit is forced to the disk. Some network drives cannot
// share the memory that a write-ahead log needs; a rollback journal is as safe there, only slower.
void useLog(sqlite::Database& database) {
    try {
        database.useWriteAheadLog(sqlite::Synchronous::full);
    } catch (const sqlite::Error& error) {
        if (!error.cannotOpen()) {
            throw;
        }
        database.script("PRAGMA synchronous = EXTRA"); // the journal's end is forced as well
    }
}

// The register is copied aside and checked before this.
void bringUpToDate(sqlite::Database& database) {
    migrate(database);
    if (database.value<std::string>("PRAGMA journal_mode") != "wal") {
        return; // pages get their sums where a log can be kept
    }
    try {
        database.addPageSums();
    } catch (const sqlite::Error& error) {
        if (!error.full() && !error.busy()) {
            throw;
        }
        // It is sound without them, and remarks() tells how it gets them.
    }
}

} // namespace

std::unique_ptr<Ledger> Ledger::create(const QString& path, const Language& language) {
    requireFreeName(path, language);
    // Made here and nowhere else, so that what fails later can take it away again.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        refuse(
            language.say("Ledger", "%1 cannot be made (%2). Check the folder, and that you may write there.")
                .arg(path, file.errorString()));
    }
    file.close();
    try {
        std::unique_ptr<Ledger> ledger(
            new Ledger(sqlite::Database(native(path), sqlite::Mode::readWrite), language));
        ledger->m_database.limitForForeignFile();
        useLog(ledger->m_database);
        migrate(ledger->m_database);
        sqlite::Transaction transaction(ledger->m_database);
        writeCatalogue(ledger->m_database);
        giveBirth(ledger->m_database);
        Journal journal(ledger->m_database);
        journal.append({Action::make, {}, QFileInfo(path).fileName()}, ledger->m_author, sqlite::Changeset());
        journal.settle();
        SearchIndex(ledger->m_database, ledger->searchTexts()).rebuild();
        transaction.commit();
        return ledger;
    } catch (...) {
        for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(path + QLatin1String(ending));
        }
        throw;
    }
}

std::unique_ptr<Ledger> Ledger::open(const QString& path, const Language& language, Access access) {
    const QFileInfo file(path);
    if (!file.exists()) {
        refuse(language.say("Ledger", "%1 is not there. Check the name and the folder.").arg(path));
    }
    if (file.isDir()) {
        refuse(language.say("Ledger", "%1 is a folder, and no Samspel register. Choose a file in it.")
                   .arg(path));
    }
    if (!file.isFile()) { // to read a pipe would wait for somebody to write
        refuse(noRegister(path, language));
    }
    if (file.size() == 0) {
        refuse(language
                   .say("Ledger",
                        "%1 is empty, and no Samspel register. It was not touched. If it was a "
                        "register once, keep what lies beside it, and go on from its newest backup.")
                   .arg(path));
    }
    sqlite::Database database = openRegister(path, language, access);
    const int schema = schemaOf(database);
    // A log has to be kept beside the file, so a folder that cannot be written makes it read-only as well.
    const bool canWrite = !database.readOnly() && mayWriteIn(file.canonicalPath());
    if (schema < newestSchema() && (!canWrite || access == Access::beside)) {
        refuse(language
                   .say("Ledger",
                        "%1 was made by an older Samspel and has to be brought up to date first: open it "
                        "where it can be written.")
                   .arg(path));
    }
    if (schema > newestSchema() || !canWrite) {
        if (!database.readOnly()) {
            database = openRegister(path, language, Access::read);
        }
    } else {
        if (schema < newestSchema()) {
            sqlite::backup(database, native(asideName(path, schema)));
        }
        useLog(database);
        if (schema < newestSchema()) {
            bringUpToDate(database);
        }
    }
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(database), language));
    if (access != Access::beside && !ledger->isReadOnly() &&
        !SearchIndex(ledger->m_database, ledger->searchTexts()).isCurrent()) {
        ledger->rebuildSearch();
    }
    ledger->m_database.keepLogOnClose(false);
    return ledger;
}

} // namespace samspel
