// SPDX-License-Identifier: MIT
#pragma once

#include "domain/links.h"
#include "domain/problem.h"

#include <QByteArray>

namespace samspel {
class Language;
class Ledger;
} // namespace samspel

namespace samspel::exchange {

/// What a search shall find a file by: the text of plain text, PDF, ODT, ODS, ODP and DOCX, at most a million
/// characters; "" of anything else, and of a file that is damaged, locked or packed so tightly that it means
/// harm.
QString textOf(const QString& name, const QByteArray& data, const Language& language);
/// "application/pdf", by the file's first bytes and its name.
QString mediaOf(const QString& name, const QByteArray& data);

/// Reads a file from the disk and keeps it in the register with its text, for a field of a record. When it
/// cannot be read or is too large, a problem and an empty link.
FileLink keepFile(Ledger& ledger, const QString& path, Problems& problems);

} // namespace samspel::exchange
