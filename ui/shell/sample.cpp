// SPDX-License-Identifier: MIT
#include "ui/shell/sample.h"

#include "domain/language.h"
#include "exchange/sample/sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace samspel {

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString sampleCopy(const QString& folder, const Language& language) {
    const QString path = QDir(folder).filePath(QStringLiteral("sample-%1.samspel").arg(language.code()));
    if (QFileInfo::exists(path)) {
        return path;
    }
    QDir().mkpath(folder);
    // Made beside and then renamed: a half-made sample is never taken for a whole one.
    const QString half = path + QStringLiteral(".part");
    QFile::remove(half);
    exchange::makeSample(half, language);
    QFile::rename(half, path);
    return path;
}

} // namespace samspel
