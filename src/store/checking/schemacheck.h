// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace sqlite {
class Database;
}

namespace samspel {

class Language;

/// Something in a file's schema that our migrations of its version do not make, or make otherwise.
struct SchemaDifference {
    enum class What { foreign, altered, missing };

    What what = What::foreign;
    QString type; ///< "table", "index", "view", "trigger"
    QString name;
    bool isInert = false; ///< it can neither run nor change what is read and written: a table beside ours
};

/// Compares the schema as it stands in the file with what the migrations of its version make, by their SQL
/// without spaces, comments and quotes. Of a newer program's file only what takes the name of something of
/// ours, and columns and indexes that work something out.
std::vector<SchemaDifference> schemaDifferences(sqlite::Database& database);

/// What makes the comparison short: a fingerprint of the newest schema that is written down, and the one of
/// what the migrations make. They are the same, or each opening takes twice as long.
QString knownSchemaFingerprint();
QString madeSchemaFingerprint();

/// "trigger person_copied"
QString describe(const SchemaDifference& difference, const Language& language);

/// Throws NotARegister, naming it, when something stands in the file that could run, hide or change what is
/// read and written; also when the file keeps the question from coming to an end. To be asked before anything
/// is read.
void requireOwnSchema(sqlite::Database& database, const QString& path, const Language& language);

} // namespace samspel
