// SPDX-License-Identifier: MIT
#include "store/ledger.h"

#include "domain/catalogue.h"
#include "sqlite/backup.h"
#include "sqlite/recorder.h"
#include "sqlite/transaction.h"
#include "store/columns.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "store/shelf.h"
#include "store/snapshot.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace samspel {

namespace {

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

[[noreturn]] void refuse(const QString& text) { throw NotARegister(text.toStdString()); }

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

// Local time with its offset from UTC: what a clock on the wall said, and when that was.
QString now() {
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString systemUser() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("?") : name;
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

// A folder that cannot be written takes no log, and the log is wanted even for reading; but nothing changes
// there. Where a log is left, it has to be read, and SQLite says what stands in the way.
sqlite::Mode modeFor(const QString& path, Access access) {
    const bool hasLog = QFileInfo::exists(path + QStringLiteral("-wal"));
    if (!hasLog && !mayWriteIn(QFileInfo(path).canonicalPath())) {
        return sqlite::Mode::still;
    }
    return access == Access::read ? sqlite::Mode::readOnly : sqlite::Mode::readWrite;
}

// What an e-mail brings is not trusted with all memory or time.
sqlite::Database openRegister(const QString& path, const Language& language, Access access) {
    const auto mode = modeFor(path, access);
    try {
        sqlite::Database database(native(path), mode);
        database.limitForForeignFile();
        if (!isRegister(database)) {
            refuse(language.say("Ledger", "%1 is a database, but no Samspel register. It was not touched.")
                       .arg(path));
        }
        return database;
    } catch (const sqlite::Error& error) {
        if (error.notADatabase()) {
            refuse(language.say("Ledger", "%1 is no Samspel register. It was not touched.").arg(path));
        }
        throw;
    }
}

// Some network drives cannot share the memory that a write-ahead log needs; a rollback journal is as safe
// there, only slower.
void useLog(sqlite::Database& database) {
    try {
        database.useWriteAheadLog();
    } catch (const sqlite::Error& error) {
        if (!error.cannotOpen()) {
            throw;
        }
    }
}

} // namespace

Ledger::Ledger(sqlite::Database database, const Language& language)
    : m_database(std::move(database)), m_language(language), m_author(systemUser()) {}

std::unique_ptr<Ledger> Ledger::create(const QString& path, const Language& language) {
    // Made here and nowhere else, so that what fails later can take it away again.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        refuse(
            QFileInfo::exists(path)
                ? language
                      .say("Ledger", "%1 is there already. Choose another name, or move the file away first.")
                      .arg(path)
                : language.say("Ledger", "%1 cannot be made (%2).").arg(path, file.errorString()));
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
        Journal journal(ledger->m_database);
        journal.append({Action::make, {}, QFileInfo(path).fileName()}, ledger->m_author, sqlite::Changeset());
        journal.settle();
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
        refuse(language.say("Ledger", "%1 is a folder, and no Samspel register.").arg(path));
    }
    sqlite::Database database = openRegister(path, language, access);
    const int schema = schemaOf(database);
    // A log has to be kept beside the file, so a folder that cannot be written makes it read-only as well.
    const bool canWrite = !database.readOnly() && mayWriteIn(file.canonicalPath());
    if (schema < newestSchema() && !canWrite) {
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
            migrate(database);
        }
        useLog(database);
    }
    return std::unique_ptr<Ledger>(new Ledger(std::move(database), language));
}

QString Ledger::path() const { return QString::fromStdU16String(m_database.path().u16string()); }

bool Ledger::isReadOnly() const { return m_database.readOnly(); }

bool Ledger::isFromNewerProgram() const { return schemaOf(m_database) > newestSchema(); }

Problems Ledger::change(const Step& step, const std::function<void(Edit&)>& work) {
    sqlite::Transaction transaction(m_database);
    const auto tables = recordedTables();
    sqlite::Recorder recorder(m_database, tables);
    Edit edit(m_database, m_language);
    work(edit);
    if (refuses(edit.problems())) {
        return edit.problems();
    }
    const sqlite::Changeset changeset = recorder.changeset();
    if (changeset.empty()) {
        return {};
    }
    Journal(m_database).append(step, m_author, changeset);
    transaction.commit();
    Q_EMIT changed();
    return {};
}

ImportPlan Ledger::plan(const Batch& batch) const {
    const Snapshot snapshot(m_database);
    return planImport(m_database, batch, m_language);
}

ImportOutcome Ledger::import(const Batch& batch, const std::function<bool(qint64, qint64)>& progress) {
    sqlite::Transaction transaction(m_database);
    ImportOutcome outcome{planImport(m_database, batch, m_language), {}, false};
    if (refuses(outcome.plan.problems) || outcome.plan.changesNothing()) {
        return outcome;
    }
    Source source = batch.source;
    source.importedAt = now();
    source.importedBy = m_author;
    const auto tables = recordedTables();
    sqlite::Recorder recorder(m_database, tables);
    if (!writeImport(m_database, batch, outcome.plan, source, progress)) {
        outcome.isCancelled = true;
        return outcome;
    }
    outcome.source = source.id;
    Journal(m_database)
        .append({Action::import, {}, batch.source.file.isEmpty() ? batch.source.title : batch.source.file},
                m_author, recorder.changeset(), outcome.source.value);
    transaction.commit();
    Q_EMIT changed();
    return outcome;
}

std::optional<Step> Ledger::undoable() const {
    const auto entry = Journal(m_database).undoable();
    return entry ? std::optional(entry->step) : std::nullopt;
}

std::optional<Step> Ledger::redoable() const {
    const auto entry = Journal(m_database).redoable();
    return entry ? std::optional(entry->step) : std::nullopt;
}

Turn Ledger::undo() { return turn(Way::back); }

Turn Ledger::redo() { return turn(Way::forth); }

Turn Ledger::turn(Way way) {
    Journal journal(m_database);
    const auto next = [&] { return way == Way::back ? journal.undoable() : journal.redoable(); };
    if (!next()) {
        return {};
    }
    std::optional<JournalEntry> entry;
    try {
        sqlite::Transaction transaction(m_database);
        entry = next(); // another program may have been here a moment ago
        if (!entry) {
            return {};
        }
        apply(*entry, way);
        journal.setState(entry->id, way == Way::back ? StepState::undone : StepState::done);
        transaction.commit();
    } catch (const sqlite::Error& error) {
        // Figures are put back by statements, whose constraints say what StaleChange says of a changeset.
        const bool isStale =
            dynamic_cast<const sqlite::StaleChange*>(&error) != nullptr || error.constraint();
        if (!entry || !isStale) {
            throw;
        }
        journal.giveUp(entry->id);
        Q_EMIT changed();
        return {false, true, entry->step};
    }
    Q_EMIT changed();
    return {true, false, entry->step};
}

void Ledger::apply(const JournalEntry& entry, Way way) {
    const sqlite::Changeset changeset = Journal(m_database).changeset(entry.id);
    Shelf shelf(m_database);
    // The figures lie on the units and the source that the changeset brings.
    if (way == Way::back) {
        if (entry.source != 0) {
            shelf.takeBack(entry.source, entry.id);
        }
        changeset.inverse().apply(m_database);
    } else {
        changeset.apply(m_database);
        if (entry.source != 0) {
            shelf.putBack(entry.source, entry.id);
        }
    }
}

std::vector<JournalEntry> Ledger::history(int most) const { return Journal(m_database).entries(most); }

std::vector<FieldChange> Ledger::details(qint64 entry) const { return Journal(m_database).details(entry); }

void Ledger::beginHistoryHere() {
    Journal(m_database).settle();
    Q_EMIT changed();
}

QString Ledger::setting(const QString& key) const {
    return m_database.value<QString>("SELECT value FROM setting WHERE key = ?1", key).value_or(QString());
}

void Ledger::setSetting(const QString& key, const QString& value) {
    change({Action::change, QStringLiteral("setting"), key}, [&](Edit&) {
        m_database.run(
            "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
            key, value);
    });
}

QStringList Ledger::check() const {
    QStringList problems;
    for (const std::string& problem : m_database.integrityProblems()) {
        problems << QString::fromStdString(problem);
    }
    return problems;
}

void Ledger::backup(const QString& target) const { sqlite::backup(m_database, native(target)); }

} // namespace samspel
