// SPDX-License-Identifier: MIT
#include "store/keeping/birth.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "store/columns.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <array>

namespace samspel {

namespace {

constexpr auto birthKey = "birth";

QString bitsOf(sqlite::Database& database) {
    try {
        return database.value<QString>("SELECT value FROM setting WHERE key = ?1", birthKey)
            .value_or(QString());
    } catch (const sqlite::Error& error) {
        if (error.damaged() || error.interrupted()) {
            throw;
        }
        return {}; // a newer program may keep its settings elsewhere
    }
}

} // namespace

QString birthOf(sqlite::Database& database) {
    const QString bits = bitsOf(database);
    return !bits.isEmpty()
               ? bits
               : database.value<QString>("SELECT at FROM journal ORDER BY id LIMIT 1").value_or(QString());
}

void giveBirth(sqlite::Database& database) {
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(bits.data()), sizeof bits);
    database.run("INSERT INTO setting (key, value) VALUES (?1, ?2)", birthKey,
                 QString::fromLatin1(bytes.toHex()));
}

} // namespace samspel
