// SPDX-License-Identifier: MIT
// A backup takes the register's place.
#include "sqlite/backup.h"
#include "sqlite/database.h"
#include "store/keeping/backupnote.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <unistd.h>

namespace samspel {

namespace {

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

/// What lies beside a register that was not closed in order; it belongs to that file and to no other.
constexpr std::array journals{"-wal", "-journal"};

QString asideName(const QString& path, const Language& language) {
    const QFileInfo file(path);
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString stem = file.path() + QLatin1Char('/') +
                         language.say("Keeping", "%1 (replaced %2)").arg(file.completeBaseName(), when);
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(ending);
    }
    return name;
}

/// The register's file under a second name. Where the disk knows no second names it is moved.
bool giveSecondName(const QString& path, const QString& other) {
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()) == 0 ||
           QFile::rename(path, other);
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
                language.say("Keeping", "%1 is no Samspel register. Nothing was touched.").arg(backup.path));
        }
        sqlite::backup(database, native(fresh));
    }
    const auto giveUp = [&](const QString& why) {
        QFile::remove(fresh);
        refuse(language
                   .say("Keeping",
                        "The backup was not put in place (%1). The register is as it was. Check that "
                        "you may write in its folder.")
                   .arg(why));
    };
    if (!isThere) {
        if (!QFile::rename(fresh, path)) {
            giveUp(path);
        }
        return {};
    }
    QFile::setPermissions(fresh, QFileInfo(path).permissions());
    const QString aside = asideName(path, language);
    // First what belongs to the file, so that it is never played into another.
    for (const char* ending : journals) {
        const QString journal = path + QLatin1String(ending);
        if (QFileInfo::exists(journal) && !QFile::rename(journal, aside + QLatin1String(ending))) {
            giveUp(journal);
        }
    }
    QFile::remove(path + QStringLiteral("-shm")); // memory, and no content
    const auto putBack = [&](const QString& why) {
        for (const char* ending : journals) {
            QFile::rename(aside + QLatin1String(ending), path + QLatin1String(ending));
        }
        giveUp(why);
    };
    if (!giveSecondName(path, aside)) {
        putBack(aside);
    }
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        if (QFileInfo::exists(path)) {
            QFile::remove(aside);
        } else {
            QFile::rename(aside, path);
        }
        putBack(path);
    }
    return aside;
}

} // namespace samspel
