// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace samspel {

/// A file that is to be written, as the dialog speaks of it.
struct FileWanted {
    QString title{};
    QString name{};      ///< suggested, without an ending
    QStringList kinds{}; ///< "PDF (*.pdf)", the most wanted first; they give the ending
};

/// Asks where a file is to be written. `then` gets its path, and is not called when the person thought better
/// of it. A test gives the answer in its place.
using WhereTo = std::function<void(QWidget* over, const FileWanted& wanted,
                                   const std::function<void(const QString& path)>& then)>;

/// The desktop's own dialog; returns at once.
void askWhereTo(QWidget* over, const FileWanted& wanted,
                const std::function<void(const QString& path)>& then);

/// A name that any desktop accepts for a file: without signs that have a meaning in paths.
QString asFileName(const QString& words);

/// Writes all or nothing, and never over a register (NotARegister). Throws std::runtime_error with the
/// system's reason.
void writeFile(const QString& path, const QByteArray& content);

} // namespace samspel
