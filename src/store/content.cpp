// SPDX-License-Identifier: MIT
#include "store/content.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/fingerprint.h"

#include <QtEndian>
#include <set>

namespace samspel {

namespace {

constexpr auto prefix = "kept:";
constexpr qsizetype leastWorthPacking = 4096;
constexpr qint64 mostUnpacked = 512LL * 1024 * 1024;

// The first four bytes tell the size; in a file that was made to do harm they may tell of gigabytes.
QByteArray unpacked(const QByteArray& data, qint64 size) {
    if (data.size() < 4 || size > mostUnpacked || qFromBigEndian<quint32>(data.constData()) != size) {
        return {};
    }
    return qUncompress(data);
}

std::span<const std::byte> bytesOf(const QByteArray& data) {
    return std::as_bytes(std::span(data.data(), static_cast<std::size_t>(data.size())));
}

std::set<QString> named(sqlite::Database& database) {
    std::set<QString> all;
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            if (field.kind != FieldKind::file) {
                continue;
            }
            auto cells = database.query(std::string("SELECT ") + field.column + " FROM " + kind->table +
                                        " WHERE " + field.column + " GLOB 'kept:*'");
            while (cells.step()) {
                if (const auto file = FileLink::parse(cells.column<QString>(0))) {
                    all.insert(file->sha256);
                }
            }
        }
    }
    return all;
}

QStringList kept(sqlite::Database& database) {
    QStringList all;
    auto rows = database.query("SELECT sha256 FROM content ORDER BY sha256");
    while (rows.step()) {
        all << rows.column<QString>(0);
    }
    return all;
}

bool isInHistory(sqlite::Database& database, const QString& sha256) {
    return database
        .value<bool>("SELECT EXISTS (SELECT 1 FROM journal WHERE state IN ('done', 'undone') AND "
                     "instr(changeset, ?1) > 0)",
                     bytesOf((QLatin1String(prefix) + sha256).toUtf8()))
        .value_or(false);
}

} // namespace

QString sha256Of(const QByteArray& data) {
    Fingerprint fingerprint;
    fingerprint.add(data);
    return fingerprint.text();
}

QString keepContent(sqlite::Database& database, const NewFile& file) {
    const QString sha256 = sha256Of(file.data);
    QString text = file.text;
    if (!keptContent(database, sha256)) { // not there, or damaged: what its name says stands in for it
        text = text.isEmpty() ? contentText(database, sha256) : text;
        database.run("DELETE FROM content WHERE sha256 = ?1", sha256);
    }
    // What is packed already (a PDF, a workbook) gains nothing, and stays as it is.
    const QByteArray packed = file.data.size() < leastWorthPacking ? QByteArray() : qCompress(file.data, 6);
    const bool isPacked = !packed.isEmpty() && packed.size() < file.data.size() / 10 * 9;
    database.run("INSERT INTO content (sha256, size, media, text, packed, data) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                 "ON CONFLICT (sha256) DO UPDATE SET text = excluded.text WHERE text = ''",
                 sha256, qint64{file.data.size()}, file.media, text, isPacked,
                 bytesOf(isPacked ? packed : file.data));
    return sha256;
}

std::optional<KeptFile> keptContent(sqlite::Database& database, const QString& sha256) {
    auto row = database.query("SELECT media, packed, size, data FROM content WHERE sha256 = ?1");
    row.bindAll(sha256);
    if (!row.step()) {
        return std::nullopt;
    }
    const auto bytes = row.column<std::vector<std::byte>>(3);
    QByteArray data(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    if (row.column<bool>(1)) {
        data = unpacked(data, row.column<qint64>(2));
    }
    return sha256Of(data) == sha256 ? std::optional(KeptFile{row.column<QString>(0), data}) : std::nullopt;
}

QString contentText(sqlite::Database& database, const QString& sha256) {
    return database.value<QString>("SELECT text FROM content WHERE sha256 = ?1", sha256).value_or(QString());
}

std::vector<qint64> holdersOf(sqlite::Database& database, const Kind& kind, const FieldInfo& field,
                              const QString& sha256) {
    auto rows = database.query(std::string("SELECT id FROM ") + kind.table + " WHERE substr(" + field.column +
                               ", 1, ?2) = ?1");
    const QString start = QLatin1String(prefix) + sha256;
    rows.bindAll(start, qint64{start.size()});
    std::vector<qint64> ids;
    while (rows.step()) {
        ids.push_back(rows.column<qint64>(0));
    }
    return ids;
}

QStringList unneededContent(sqlite::Database& database) {
    const auto inUse = named(database);
    QStringList unneeded;
    for (const QString& sha256 : kept(database)) {
        if (!inUse.contains(sha256) && !isInHistory(database, sha256)) {
            unneeded << sha256;
        }
    }
    return unneeded;
}

QStringList damagedContent(sqlite::Database& database) {
    QStringList damaged;
    for (const QString& sha256 : named(database)) {
        if (!keptContent(database, sha256)) {
            damaged << sha256;
        }
    }
    return damaged;
}

void removeContent(sqlite::Database& database, const QStringList& sha256) {
    for (const QString& one : sha256) {
        database.run("DELETE FROM content WHERE sha256 = ?1", one);
    }
}

} // namespace samspel
