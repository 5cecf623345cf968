// SPDX-License-Identifier: MIT
#include "store/checking/schemacheck.h"

#include "domain/language.h"
#include "sqlite/database.h"
#include "store/checking/schemasql.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/migrations.h"

#include <QCryptographicHash>
#include <chrono>
#include <map>

namespace samspel {

namespace {

constexpr auto patience = std::chrono::seconds(20);
constexpr std::size_t mostTold = 5;
// Of what the migrations make, up to the newest. A test tells the new one when it changes.
constexpr QByteArrayView
    newestFingerprint("2a277230ca2154fadef46e5441da57d1289f6c4bd51db9d9e233f81ff2d8dbb5");

struct Made {
    std::string type;
    std::string table; ///< that an index or trigger belongs to
    std::string sql;   ///< comparable
};

// Names are unique in a schema, whatever their type; SQLite does not tell big letters from small ones.
using Objects = std::map<std::string, Made>;

// A file that was made to do harm may hold two of one name, or anything as a type.
Objects schemaIn(sqlite::Database& database, std::vector<SchemaDifference>& doubled) {
    Objects schema;
    auto rows =
        database.query("SELECT type, lower(name), lower(tbl_name), coalesce(sql, '') FROM sqlite_schema");
    while (rows.step()) {
        const auto name = rows.column<std::string>(1);
        const Made made{rows.column<std::string>(0), rows.column<std::string>(2),
                        comparableSql(rows.column<std::string>(3))};
        if (!schema.emplace(name, made).second) {
            doubled.push_back({SchemaDifference::What::altered, QString::fromStdString(made.type),
                               QString::fromStdString(name), false});
        }
    }
    return schema;
}

Objects objectsOfVersion(int version) {
    sqlite::Database database(":memory:", sqlite::Mode::create);
    for (int schema = 1; schema <= version; ++schema) {
        takeToSchema(database, schema);
    }
    std::vector<SchemaDifference> none;
    return schemaIn(database, none);
}

// What SQLite makes by itself: indexes of keys, what ANALYZE counts.
bool isOfSqlite(const std::string& name, const Made& made) {
    return (made.type == "index" && made.sql.empty() && name.starts_with("sqlite_autoindex_")) ||
           (made.type == "table" && (name == "sqlite_stat1" || name == "sqlite_stat4"));
}

// FTS5's own tables are worded by SQLite, in each version as it likes.
bool isShadow(const std::string& name) {
    return name.starts_with("search_") && name != "search_kind" && name != "search_version";
}

bool isVirtual(const Made& made) { return made.sql.starts_with("create virtual"); }

bool isSame(const std::string& name, const Made& ours, const Made& theirs) {
    if (isShadow(name)) {
        return theirs.type == "table" && !isVirtual(theirs);
    }
    return ours.type == theirs.type && ours.table == theirs.table && ours.sql == theirs.sql;
}

bool isOursByName(const Objects& ours, const Made& made) { return ours.contains(made.table); }

// A plain table beside ours, or an index on it: nothing of ours reads or writes it. What an index or a column
// works out is none: the check and each backup would do it, and one call of a function can last for hours.
bool isInert(const Objects& ours, const std::string& name, const Made& made) {
    const bool isPlain = (made.type == "table" && !isVirtual(made)) || made.type == "index";
    return isPlain && !worksOut(made.sql) && !isOursByName(ours, made) && !ours.contains(name);
}

std::vector<SchemaDifference> differencesOf(const Objects& ours, const Objects& theirs, bool isNewer) {
    std::vector<SchemaDifference> differences;
    const auto put = [&](SchemaDifference::What what, const std::string& name, const Made& made, bool inert) {
        differences.push_back({what, QString::fromStdString(made.type), QString::fromStdString(name), inert});
    };
    for (const auto& [name, made] : theirs) {
        const auto known = ours.find(name);
        if (known != ours.end()) {
            // A newer program may have added columns, and no table of ours has become anything else. It
            // lets neither column nor index work anything out (docs/store.md).
            const bool isKept = isNewer
                                    ? made.type == known->second.type &&
                                          isVirtual(made) == isVirtual(known->second) && !worksOut(made.sql)
                                    : isSame(name, known->second, made);
            if (!isKept) {
                put(SchemaDifference::What::altered, name, made, false);
            }
        } else if (!isNewer && !isOfSqlite(name, made)) {
            put(SchemaDifference::What::foreign, name, made, isInert(ours, name, made));
        } else if (isNewer && worksOut(made.sql)) {
            put(SchemaDifference::What::foreign, name, made, false);
        }
    }
    for (const auto& [name, made] : ours) {
        if (!isNewer && !theirs.contains(name) && !isOfSqlite(name, made)) {
            put(SchemaDifference::What::missing, name, made, made.type == "index");
        }
    }
    return differences;
}

// All that isSame() looks at, and nothing that SQLite words as it likes.
QByteArray fingerprintOf(const Objects& objects) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto put = [&](const std::string& text) {
        hash.addData(QByteArrayView(text));
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const auto& [name, made] : objects) {
        if (!isOfSqlite(name, made)) {
            put(name);
            put(isShadow(name) ? made.type + (isVirtual(made) ? " virtual" : "") : made.type + made.table);
            put(isShadow(name) ? std::string() : made.sql);
        }
    }
    return hash.result().toHex();
}

QString list(const std::vector<SchemaDifference>& differences, const Language& language) {
    QStringList names;
    for (const SchemaDifference& difference : differences) {
        if (!difference.isInert && names.size() < static_cast<qsizetype>(mostTold)) {
            names << describe(difference, language);
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<SchemaDifference> schemaDifferences(sqlite::Database& database) {
    const int version = schemaOf(database);
    const bool isNewer = version > newestSchema();
    std::vector<SchemaDifference> differences;
    const Objects theirs = schemaIn(database, differences);
    // Nearly every file is of the newest schema. To make that anew, and compare, takes half the time of
    // opening one.
    if (version == newestSchema() && differences.empty() && fingerprintOf(theirs) == newestFingerprint) {
        return {};
    }
    static const Objects newest = objectsOfVersion(newestSchema());
    for (SchemaDifference& difference :
         differencesOf(version < newestSchema() ? objectsOfVersion(version) : newest, theirs, isNewer)) {
        differences.push_back(std::move(difference));
    }
    return differences;
}

QString knownSchemaFingerprint() { return QString::fromLatin1(newestFingerprint); }

QString madeSchemaFingerprint() {
    return QString::fromLatin1(fingerprintOf(objectsOfVersion(newestSchema())));
}

QString describe(const SchemaDifference& difference, const Language& language) {
    const QString what = difference.type == QLatin1String("table")     ? language.say("Schema", "table %1")
                         : difference.type == QLatin1String("index")   ? language.say("Schema", "index %1")
                         : difference.type == QLatin1String("view")    ? language.say("Schema", "view %1")
                         : difference.type == QLatin1String("trigger") ? language.say("Schema", "trigger %1")
                                                                       : QStringLiteral("%1");
    const QString name = what.arg(difference.name.left(60));
    switch (difference.what) {
    case SchemaDifference::What::altered:
        return language.say("Schema", "%1 (altered)").arg(name);
    case SchemaDifference::What::missing:
        return language.say("Schema", "%1 (missing)").arg(name);
    case SchemaDifference::What::foreign:
        break;
    }
    return name;
}

void requireOwnSchema(sqlite::Database& database, const QString& path, const Language& language) {
    const auto end = std::chrono::steady_clock::now() + patience;
    database.onProgress([end] { return std::chrono::steady_clock::now() < end; });
    std::vector<SchemaDifference> differences;
    try {
        differences = schemaDifferences(database);
    } catch (const sqlite::Error& error) {
        database.onProgress({});
        if (!error.interrupted()) {
            throw;
        }
        throw NotARegister(
            language
                .say("Ledger",
                     "%1 cannot be opened: its head never comes to an end, as in a file "
                     "that was made to do harm. It was not touched. Open a backup, or ask whoever sent it.")
                .arg(path)
                .toStdString());
    }
    database.onProgress({});
    if (schemaOf(database) < 0) {
        throw NotARegister(language
                               .say("Ledger", "%1 is marked as a Samspel register, and is none. It was not "
                                              "touched. Open a backup, or ask whoever sent it.")
                               .arg(path)
                               .toStdString());
    }
    if (const QString told = list(differences, language); !told.isEmpty()) {
        throw NotARegister(
            language
                .say("Ledger",
                     "%1 was altered by another program: %2. Samspel does not open it, for such a change "
                     "could run by itself, or hide and change what you see. It was not touched. Open "
                     "a backup, or ask whoever sent the file.")
                .arg(path, told)
                .toStdString());
    }
}

} // namespace samspel
