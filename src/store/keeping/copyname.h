// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace samspel {

/// A name that is free yet for a copy of the register with this stem: "FOLDER/STEM 2026-11-29
/// 08.15.00.samspel".
QString freeCopyName(const QString& folder, const QString& stem, const QDateTime& at);
/// When a copy was made, by the name that freeCopyName() gave it; not valid for a file that a person put
/// there.
QDateTime momentOfCopy(const QString& file, const QString& stem);

} // namespace samspel
