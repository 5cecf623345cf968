// SPDX-License-Identifier: MIT
#include "store/keeping/backupnote.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <array>
#include <system_error>

namespace samspel {

namespace {

constexpr std::array reasons{"change", "closing", "wanted",   "migration",
                             "import", "restore", "recovery", "compacting"};

QString noteOf(const QString& file) { return file + QStringLiteral(".json"); }

std::optional<BackupReason> reasonOf(const QString& name) {
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (name == QLatin1String(reasons[i])) {
            return static_cast<BackupReason>(i);
        }
    }
    return std::nullopt;
}

} // namespace

QString sha256OfFile(const QString& name) {
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

void writeNote(const Backup& backup) {
    const QJsonObject note{
        {QStringLiteral("register"), backup.of},
        {QStringLiteral("made"), backup.made.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("reason"), QLatin1String(reasons[static_cast<std::size_t>(backup.reason)])},
        {QStringLiteral("size"), backup.size},
        {QStringLiteral("rows"), backup.rows},
        {QStringLiteral("schema"), backup.schema},
        {QStringLiteral("sha256"), backup.sha256},
        {QStringLiteral("mark"), backup.mark},
        {QStringLiteral("birth"), backup.birth}};
    QSaveFile file(noteOf(backup.path));
    const QByteArray bytes = QJsonDocument(note).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw std::runtime_error(file.errorString().toStdString());
    }
}

bool hasNote(const QString& name) {
    const QFileInfo note(noteOf(name));
    return note.exists() || note.isSymLink();
}

Backup readNote(const QString& name, Backups::Look look) {
    const QFileInfo file(name);
    Backup backup;
    backup.path = name;
    backup.made = file.lastModified();
    backup.size = file.size();
    QFile noteFile(noteOf(name));
    constexpr qint64 longest = 16'384;
    if (!noteFile.open(QIODevice::ReadOnly)) {
        return backup;
    }
    const QJsonObject note = QJsonDocument::fromJson(noteFile.read(longest)).object();
    const QDateTime made = QDateTime::fromString(note[QStringLiteral("made")].toString(), Qt::ISODate);
    const auto reason = reasonOf(note[QStringLiteral("reason")].toString());
    const QString sha256 = note[QStringLiteral("sha256")].toString();
    constexpr int hexDigits = 64;
    if (!made.isValid() || !reason || sha256.size() != hexDigits) {
        return backup;
    }
    backup.made = made;
    backup.reason = *reason;
    backup.sha256 = sha256;
    backup.of = note[QStringLiteral("register")].toString();
    backup.rows = note[QStringLiteral("rows")].toInteger();
    backup.schema = note[QStringLiteral("schema")].toInt();
    backup.mark = note[QStringLiteral("mark")].toString();
    backup.birth = note[QStringLiteral("birth")].toString();
    const bool isSame = backup.size == note[QStringLiteral("size")].toInteger() &&
                        (look == Backups::Look::swift || sha256OfFile(name) == sha256);
    backup.state = isSame ? Backup::State::verified : Backup::State::damaged;
    return backup;
}

} // namespace samspel
