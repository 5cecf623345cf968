// SPDX-License-Identifier: MIT
#include "cli/keeping.h"

#include "cli/command.h"
#include "cli/output.h"
#include "store/author.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace samspel::cli {

namespace {

QString nameOf(Backup::State state) {
    switch (state) {
    case Backup::State::verified:
        return QStringLiteral("verified");
    case Backup::State::unverified:
        return QStringLiteral("unverified");
    case Backup::State::damaged:
        break;
    }
    return QStringLiteral("damaged");
}

QJsonObject toJson(const Backup& backup, const Language& language) {
    return {{QStringLiteral("file"), backup.path},
            {QStringLiteral("made"), backup.made.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("reason"), inWords(backup.reason, language)},
            {QStringLiteral("state"), nameOf(backup.state)},
            {QStringLiteral("size"), backup.size},
            {QStringLiteral("rows"), backup.rows},
            {QStringLiteral("schema"), backup.schema},
            {QStringLiteral("register"), backup.of},
            {QStringLiteral("sha256"), backup.sha256}};
}

// A file by its path, or by its name in the register's folder for backups.
QString fileOf(const QString& named, const Backups& backups) {
    const QString within = QDir(backups.folder()).filePath(QFileInfo(named).fileName());
    return QFileInfo::exists(named) || !QFileInfo::exists(within) ? QFileInfo(named).absoluteFilePath()
                                                                  : within;
}

} // namespace

BackupPlace backupPlace(const QString& path, const QString& given) {
    return BackupPlace::of(path,
                           given.isEmpty() ? ownSettings()->value(BackupPlace::setting).toString() : given);
}

std::unique_ptr<QSettings> ownSettings() {
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("samspel"),
                                       QStringLiteral("samspel"));
}

QStringList chosenFolders() {
    const auto settings = ownSettings();
    return settings->value(BackupPlace::formerSetting).toStringList() +
           QStringList(settings->value(BackupPlace::setting).toString());
}

QString notRewritten(const QString& path, const Language& language) {
    return language
        .say("Cli",
             "The file could not be written anew: the disk is full, or does not answer as it should. The "
             "register is whole, and what was taken out of it stays out, but what it was may still lie "
             "between the pages of the file. Free some space (as much as the register takes) and run "
             "samspel-cli compact %1.")
        .arg(path);
}

OpenRegister openToWrite(const QString& path, const Language& language) {
    OpenRegister opened = samspel::openToWrite(path, language, backupPlace(path));
    if (!opened.remark.isEmpty()) {
        tell(opened.remark);
    }
    return opened;
}

Exit listBackups(const Arguments& arguments, const Language& language) {
    const QString path = arguments.words().first();
    const Backups backups(path, backupPlace(path, arguments.value("--folder")), language);
    const std::vector<Backup> found = backups.all(Backups::Look::close);
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const Backup& backup : found) {
            array.append(toJson(backup, language));
        }
        printJson(array);
        return Exit::done;
    }
    std::vector<QStringList> rows;
    for (const Backup& backup : found) {
        rows.push_back({backup.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                        nameOf(backup.state), QString::number(backup.size), QString::number(backup.rows),
                        inWords(backup.reason, language), backup.path});
    }
    printTable({QStringLiteral("made"), QStringLiteral("state"), QStringLiteral("size"),
                QStringLiteral("rows"), QStringLiteral("reason"), QStringLiteral("file")},
               rows);
    if (found.empty()) {
        tell(language.say("Cli", "There are no backups in %1.").arg(backups.folder()));
    }
    return Exit::done;
}

Exit restoreRegister(const Arguments& arguments, const Language& language) {
    const QString path = arguments.words()[0];
    const Backups backups(path, backupPlace(path, arguments.value("--folder")), language);
    const Backup backup = backups.read(fileOf(arguments.words()[1], backups));
    const WriterLock::Answer answer = WriterLock::take(path, systemUser());
    if (answer.writer) {
        throw inUse(*answer.writer, language);
    }
    if (backup.isGood() && QFileInfo(path).isFile()) {
        try {
            backups.make(BackupReason::restore);
        } catch (const NoBackup& reason) { // the file itself is kept
            tell(QString::fromUtf8(reason.what()));
        }
    }
    const QString aside = restore(backup, path, language);
    Ledger::open(path, language, Access::read);
    print(language.say("Cli", "%1 is as it was on %2.")
              .arg(path, backup.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) +
          QLatin1Char('\n'));
    if (!aside.isEmpty()) {
        tell(language.say("Cli", "The file that was there is kept as %1.").arg(aside));
    }
    return Exit::done;
}

} // namespace samspel::cli
