// SPDX-License-Identifier: MIT
// A backup takes the register's place.
#include "sqlite/backup.h"
#include "sqlite/database.h"
#include "sqlite/pagesum.h"
#include "store/keeping/backupnote.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace samspel {

namespace {

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

/// What lies beside a register that was not closed in order; it belongs to that file and to no other.
constexpr std::array journals{"-wal", "-journal"};

bool hasJournal(const QString& name) {
    return std::any_of(journals.begin(), journals.end(),
                       [&](const char* ending) { return QFileInfo::exists(name + QLatin1String(ending)); });
}

QString asideName(const QString& path, const Language& language) {
    const QFileInfo file(path);
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString stem = file.path() + QLatin1Char('/') +
                         language.say("Keeping", "%1 (replaced %2)").arg(file.completeBaseName(), when);
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name) || hasJournal(name); ++i) {
        name = QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(ending);
    }
    return name;
}

// What the log holds goes into its own file, which then says all by itself. A file with damage, or one that
// cannot show that it has none, is kept as it is, with its log beside it.
void playLog(const QString& path) {
    if (!hasJournal(path)) {
        return;
    }
    constexpr auto patience = std::chrono::seconds(1); // somebody who reads it still keeps the log
    try {
        const sqlite::PageSurvey survey = sqlite::surveyPages(native(path));
        if (survey.form.sums != sqlite::PageForm::Sums::kept || !survey.damaged.empty()) {
            return;
        }
        sqlite::Database database(native(path), sqlite::Mode::readWrite, patience);
        database.limitForForeignFile();
        if (isRegister(database)) {
            database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    } catch (const sqlite::Error&) { // then it lies beside
    }
}

/// A file under a second name. Where the disk knows no second names it is moved.
bool giveSecondName(const QString& path, const QString& other) {
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()) == 0 ||
           QFile::rename(path, other);
}

/// The register and what lies beside it under the name where they are kept, the whole of it before anything
/// leaves its place: whatever ends the program in between, no log is parted from its file. Gives the one that
/// could not be named so; "" when there was none.
QString setAside(const QString& path, const QString& aside) {
    for (const char* ending : {"", "-wal", "-journal"}) {
        const QString name = path + QLatin1String(ending);
        if (QFileInfo::exists(name) && !giveSecondName(name, aside + QLatin1String(ending))) {
            return name;
        }
    }
    for (const char* ending : journals) { // or they would be played into the restored one
        const QString name = path + QLatin1String(ending);
        if (QFileInfo::exists(name) && !QFile::remove(name)) {
            return name;
        }
    }
    QFile::remove(path + QStringLiteral("-shm")); // memory, and no content
    return {};
}

void takeBack(const QString& path, const QString& aside) {
    for (const char* ending : {"-wal", "-journal", ""}) {
        const QString name = path + QLatin1String(ending);
        const QString other = aside + QLatin1String(ending);
        if (QFileInfo::exists(name)) {
            QFile::remove(other);
        } else {
            QFile::rename(other, name);
        }
    }
}

// The new name stays in a power cut too. Some network drives cannot say so; it is in place all the same.
void forceFolderOf(const QString& path) {
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

[[noreturn]] void refuse(const QString& text) { throw NotRestored(text.toStdString()); }

} // namespace

QString restore(const Backup& backup, const QString& named, const Language& language) {
    if (!readNote(backup.path, Backups::Look::close).isGood()) {
        refuse(language
                   .say("Keeping",
                        "%1 is no backup that was read through, or it has changed since. Nothing was "
                        "touched. Choose another backup.")
                   .arg(backup.path));
    }
    // A link to the register stays one.
    const QString real = QFileInfo(named).canonicalFilePath();
    const QString path = real.isEmpty() ? QFileInfo(named).absoluteFilePath() : real;
    const bool isThere = QFileInfo::exists(path);
    const QString fresh = path + QStringLiteral(".restored");
    QFile::remove(fresh); // of a restoring that was ended in the middle
    {
        sqlite::Database database(native(backup.path), sqlite::Mode::still);
        database.limitForForeignFile();
        if (!isRegister(database)) {
            refuse(
                language
                    .say("Keeping", "%1 is no Samspel register. Nothing was touched. Choose another backup.")
                    .arg(backup.path));
        }
        sqlite::backup(database, native(fresh));
    }
    if (isThere) {
        QFile::setPermissions(fresh, QFileInfo(path).permissions());
        playLog(path);
    }
    // Also where the register is gone its log may lie there still, and SQLite would play it into any file of
    // the name.
    const QString aside = asideName(path, language);
    const auto giveUp = [&](const QString& why) {
        takeBack(path, aside);
        QFile::remove(fresh);
        refuse(language
                   .say("Keeping",
                        "The backup was not put in place (%1). The register is as it was. Check that "
                        "you may write in its folder.")
                   .arg(why));
    };
    if (const QString stuck = setAside(path, aside); !stuck.isEmpty()) {
        giveUp(stuck);
    }
    const bool hasCome = !isThere && QFileInfo::exists(path); // meanwhile: nobody has asked to replace it
    if (hasCome || ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        giveUp(path);
    }
    forceFolderOf(path);
    return isThere ? aside : QString();
}

} // namespace samspel
