// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QByteArray>
#include <QStringList>

namespace sqlite {
class Database;
}

namespace samspel {

/// A file that is to be kept in the register.
struct NewFile {
    QString name; ///< without folders: "minutes.pdf"
    QByteArray data{};
    QString media{}; ///< "application/pdf"; may be empty
    QString text{};  ///< what a search shall find it by
};

/// A file that is kept in the register.
struct KeptFile {
    QString media;
    QByteArray data;
};

// The table `content`: bytes under their SHA-256. Nothing here is a step: rows of records come and go, and
// the bytes that they name stay until they are cleared.

/// As it is known by: 64 hexadecimal digits, in small letters.
QString sha256Of(const QByteArray& data);
/// Writes the bytes if they are new, or those that are kept are damaged, and the text where there was none;
/// gives their SHA-256.
QString keepContent(sqlite::Database& database, const NewFile& file);
/// Nothing when it is not kept, or is no longer what its SHA-256 says.
std::optional<KeptFile> keptContent(sqlite::Database& database, const QString& sha256);
/// What a search finds it by; "" when it is not kept.
QString contentText(sqlite::Database& database, const QString& sha256);
/// The records whose field holds it.
std::vector<qint64> holdersOf(sqlite::Database& database, const Kind& kind, const FieldInfo& field,
                              const QString& sha256);

/// What of it no record names, and no step that can be undone or redone would bring a record of back.
QStringList unneededContent(sqlite::Database& database);
/// What records name and is not kept, or is no longer what its SHA-256 says.
QStringList damagedContent(sqlite::Database& database);
/// Whoever calls has seen to it that nothing names them.
void removeContent(sqlite::Database& database, const QStringList& sha256);

} // namespace samspel
