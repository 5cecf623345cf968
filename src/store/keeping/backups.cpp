// SPDX-License-Identifier: MIT
#include "store/keeping/backups.h"

#include "sqlite/backup.h"
#include "sqlite/database.h"
#include "sqlite/error.h"
#include "store/keeping/backupnote.h"
#include "store/keeping/birth.h"
#include "store/keeping/copyname.h"
#include "store/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace samspel {

namespace {

constexpr int copyUnread = 10; // SQLITE_IOERR: the disk gives back something else than it took

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

QString whole(const QString& path) {
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

// By its path, which is known also when the file itself can no longer be read.
QString folderNameOf(const QString& path) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    constexpr int enough = 10;
    return QStringLiteral("%1-%2").arg(QFileInfo(path).completeBaseName(),
                                       QString::fromLatin1(hash.left(enough)));
}

// Steps and their states, and what is written beside the steps: kept files, and what erasing and clearing do.
QString markOf(sqlite::Database& database) {
    QString mark = QStringLiteral("%1").arg(schemaOf(database));
    auto states =
        database.query("SELECT state, count(*), max(id) FROM journal GROUP BY state ORDER BY state");
    while (states.step()) {
        mark += QStringLiteral(" %1:%2:%3")
                    .arg(QString::fromStdString(states.column<std::string>(0)))
                    .arg(states.column<std::int64_t>(1))
                    .arg(states.column<std::int64_t>(2));
    }
    for (const char* pragma : {"PRAGMA page_count", "PRAGMA freelist_count"}) {
        mark += QStringLiteral(" %1").arg(database.value<std::int64_t>(pragma).value_or(0));
    }
    const auto add = [&](const char* sql) {
        mark += QStringLiteral(" %1").arg(database.value<std::int64_t>(sql).value_or(0));
    };
    // Both may find room on pages that are there already.
    if (schemaOf(database) >= 3) {
        add("SELECT count(*) FROM content");
    }
    if (schemaOf(database) >= 5) { // what was handed out is held against each later release
        add("SELECT coalesce(max(id), 0) FROM release");
    }
    return mark;
}

// "" when there is nothing that can be read. A log is looked at only where one lies.
QString birthIn(const QString& path) {
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    try {
        sqlite::Database database(native(path), hasLog ? sqlite::Mode::readOnly : sqlite::Mode::still);
        database.limitForForeignFile();
        return isRegister(database) ? birthOf(database) : QString();
    } catch (const sqlite::Error&) {
        return {};
    }
}

qint64 rowsIn(sqlite::Database& database) {
    std::vector<std::string> tables;
    auto names = database.query("SELECT name FROM sqlite_schema WHERE type='table' AND rootpage>0");
    while (names.step()) {
        tables.push_back(names.column<std::string>(0));
    }
    qint64 rows = 0;
    for (const std::string& table : tables) {
        rows += database.value<std::int64_t>("SELECT count(*) FROM " + sqlite::identifier(table)).value_or(0);
    }
    return rows;
}

// Looks through the copy that has its name, and writes down beside it what was found.
void describeCopy(Backup& backup) {
    sqlite::Database copy(native(backup.path), sqlite::Mode::still);
    backup.rows = rowsIn(copy);
    backup.schema = schemaOf(copy);
    backup.mark = markOf(copy);
    backup.birth = birthOf(copy);
    backup.size = QFileInfo(backup.path).size();
    backup.sha256 = sha256OfFile(backup.path);
    if (backup.sha256.isEmpty()) {
        throw sqlite::Error(copyUnread, "the copy cannot be read back");
    }
    writeNote(backup);
    backup.state = Backup::State::verified;
}

// What a program that was ended in the middle left: nobody writes at one copy for a day.
void removeLeftovers(const QString& folder) {
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo& part :
         QDir(folder).entryInfoList({QStringLiteral("*.part"), QStringLiteral("*.part-*")}, QDir::Files)) {
        if (part.lastModified() < yesterday) {
            QFile::remove(part.filePath());
        }
    }
}

} // namespace

QString inWords(BackupReason reason, const Language& language) {
    switch (reason) {
    case BackupReason::change:
        return language.say("Keeping", "while working");
    case BackupReason::closing:
        return language.say("Keeping", "when it was closed");
    case BackupReason::wanted:
        return language.say("Keeping", "because you asked for it");
    case BackupReason::migration:
        return language.say("Keeping", "before it was brought up to date");
    case BackupReason::import:
        return language.say("Keeping", "before an import");
    case BackupReason::restore:
        return language.say("Keeping", "before a backup was restored");
    case BackupReason::recovery:
        return language.say("Keeping", "before a recovery");
    case BackupReason::compacting:
        break;
    }
    return language.say("Keeping", "before it was compacted");
}

QString BackupPlace::ownFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/samspel/backups");
}

BackupPlace BackupPlace::of(const QString& path, const QString& chosen, const QString& own) {
    const bool isApart = !chosen.isEmpty() && whole(chosen) != QFileInfo(whole(path)).path();
    return isApart ? BackupPlace{chosen, true} : BackupPlace{own, false};
}

Backups::Backups(const QString& path, const BackupPlace& place, const Language& language)
    : m_path(whole(path)), m_place(place), m_folder(place.folder + QLatin1Char('/') + folderNameOf(m_path)),
      m_language(language) {}

std::vector<Backup> Backups::in(const QString& folder, Look look, const KeepsOn& keepsOn) const {
    std::vector<Backup> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.samspel")}, QDir::Files);
    for (const QFileInfo& file : files) {
        if (keepsOn && !keepsOn(static_cast<qint64>(found.size()), files.size())) {
            break;
        }
        found.push_back(readNote(file.filePath(), look));
    }
    return found;
}

std::vector<Backup> Backups::all(Look look, const KeepsOn& keepsOn) const {
    std::vector<Backup> found = in(m_folder, look, keepsOn);
    // A register that was moved has left its backups under its former path. On a folder that several share a
    // register of the same name, on another machine, is not "there" either.
    std::vector<Backup> moved;
    const QString alike = QFileInfo(m_path).completeBaseName() + QLatin1Char('-');
    for (const QFileInfo& folder : QDir(m_place.folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!folder.fileName().startsWith(alike) || folder.filePath() == m_folder) {
            continue;
        }
        for (const Backup& backup : in(folder.filePath(), look, keepsOn)) {
            if (!backup.of.isEmpty() && QFileInfo(backup.of).fileName() == QFileInfo(m_path).fileName() &&
                !QFileInfo::exists(backup.of)) {
                moved.push_back(backup);
            }
        }
    }
    const QString birth = moved.empty() ? QString() : birthIn(m_path);
    for (Backup& backup : moved) {
        if (backup.birth.isEmpty()) { // its note is of a program that did not write it down
            backup.birth = birthIn(backup.path);
        }
        backup.isPerhapsAnothers = birth.isEmpty() || backup.birth.isEmpty();
        if (backup.isPerhapsAnothers || backup.birth == birth) {
            found.push_back(std::move(backup));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Backup& a, const Backup& b) { return a.made > b.made; });
    return found;
}

Backup Backups::read(const QString& file, Look look) const { return readNote(file, look); }

std::optional<Backup> Backups::newestGood() const {
    for (const Backup& backup : all(Look::swift)) {
        if (!backup.isPerhapsAnothers && backup.isGood() && readNote(backup.path, Look::close).isGood()) {
            return backup;
        }
    }
    return std::nullopt;
}

std::optional<Backup> Backups::make(BackupReason reason, const KeepsOn& keepsOn) const {
    // The folder that a person chose may lie on a disk that is not there now; then it is not made elsewhere.
    const bool isThere = m_place.isChosen ? QFileInfo(m_place.folder).isDir() : QDir().mkpath(m_place.folder);
    if (!isThere || !QDir().mkpath(m_folder)) {
        throw NoBackup(m_language
                           .say("Keeping",
                                "No backup was made: the folder for backups, %1, is not there or cannot be "
                                "written. The register itself is saved. Connect the disk, or choose another "
                                "folder under File, Backups.")
                           .arg(m_place.folder)
                           .toStdString());
    }
    try {
        removeLeftovers(m_folder);
        const bool hasLog = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
        sqlite::Database database(native(m_path), sqlite::Mode::readWrite);
        database.keepLogOnClose(hasLog); // a damaged file stays as it is, with its log
        database.limitForForeignFile();  // before a migration nobody has looked at its schema yet
        auto good = in(m_folder, Look::swift, {});
        std::erase_if(good, [](const Backup& backup) { return !backup.isGood(); });
        const auto newest = std::max_element(
            good.begin(), good.end(), [](const Backup& a, const Backup& b) { return a.made < b.made; });
        const bool isHeld = newest != good.end() && newest->mark == markOf(database) &&
                            (newest->birth.isEmpty() || newest->birth == birthOf(database));
        if (isHeld && reason != BackupReason::wanted && readNote(newest->path, Look::close).isGood()) {
            return std::nullopt;
        }
        Backup backup;
        backup.made = QDateTime::currentDateTimeUtc();
        backup.path = freeCopyName(m_folder, QFileInfo(m_path).completeBaseName(), backup.made.toLocalTime());
        backup.of = m_path;
        backup.reason = reason;
        sqlite::backup(database, native(backup.path),
                       [&](int remaining, int all) { return !keepsOn || keepsOn(all - remaining, all); });
        database.keepLogOnClose(false);
        try {
            describeCopy(backup);
        } catch (
            ...) { // or it would lie there for ever, offered to nobody, and the next attempt make another
            QFile::remove(backup.path);
            throw;
        }
        if (reason != BackupReason::restore) { // it may be of the hour of the one that is to be restored
            thin(backup.made);
        }
        return backup;
    } catch (const sqlite::Error& error) {
        if (error.interrupted()) {
            throw;
        }
        throw NoBackup(failure(error).toStdString());
    } catch (const std::exception& error) {
        throw NoBackup(m_language
                           .say("Keeping",
                                "No backup was made (%1). The register itself is saved. Look at the "
                                "folder for backups, %2, or choose another one under File, Backups.")
                           .arg(QString::fromLocal8Bit(error.what()), m_place.folder)
                           .toStdString());
    }
}

QString Backups::failure(const sqlite::Error& error) const {
    if (error.full()) {
        return m_language
            .say("Keeping",
                 "No backup was made: the disk with the folder for backups, %1, is full. The register "
                 "itself is saved. Free some space there, or choose another folder under File, "
                 "Backups.")
            .arg(m_place.folder);
    }
    if (error.damaged() || error.notADatabase()) {
        return m_language.say("Keeping",
                              "No backup was made: the register cannot be read whole, so a copy would "
                              "not be good. Earlier backups are kept. Choose File, Check the register, "
                              "to see what is wrong.");
    }
    if (error.busy()) {
        return m_language.say("Keeping",
                              "No backup was made: another program is writing to the register. The "
                              "register itself is saved, and a backup is tried again later.");
    }
    return m_language
        .say("Keeping",
             "No backup was made: the disk or the folder for backups, %1, did not answer as it should. "
             "The register itself is saved. Check the disk or the connection, or choose another folder "
             "under File, Backups.")
        .arg(m_place.folder);
}

} // namespace samspel
