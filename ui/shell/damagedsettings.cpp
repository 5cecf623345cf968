// SPDX-License-Identifier: MIT
#include "ui/shell/damagedsettings.h"

#include <QDateTime>
#include <QFile>
#include <QSettings>

namespace samspel {

QString keepDamaged(const QSettings& settings) {
    if (settings.status() != QSettings::FormatError) {
        return {};
    }
    const QString copy = settings.fileName() + QStringLiteral(".damaged-") +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return QFile::copy(settings.fileName(), copy) ? copy : QString();
}

} // namespace samspel
