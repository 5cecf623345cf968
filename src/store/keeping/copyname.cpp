// SPDX-License-Identifier: MIT
#include "store/keeping/copyname.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace samspel {

namespace {

constexpr QLatin1String momentInName("yyyy-MM-dd HH.mm.ss");

} // namespace

QString freeCopyName(const QString& folder, const QString& stem, const QDateTime& at) {
    const QString name = QStringLiteral("%1/%2 %3").arg(folder, stem, at.toString(momentInName));
    QString free = name + QStringLiteral(".samspel");
    for (int i = 2; QFileInfo::exists(free); ++i) {
        free = QStringLiteral("%1-%2.samspel").arg(name).arg(i);
    }
    return free;
}

QDateTime momentOfCopy(const QString& file, const QString& stem) {
    static const QRegularExpression form(
        QStringLiteral("\\A (\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d)(-\\d+)?\\.samspel\\z"));
    const QString name = QFileInfo(file).fileName();
    const auto match = form.match(name.startsWith(stem) ? name.sliced(stem.size()) : QString());
    return match.hasMatch() ? QDateTime::fromString(match.captured(1), momentInName) : QDateTime();
}

} // namespace samspel
