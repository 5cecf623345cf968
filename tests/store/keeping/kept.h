// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/backups.h"
#include "store/register.h"

#include <QFile>

/// What tests of backups share: a register that has some, and damage to a file.
namespace samspel::made {

/// A register with a folder for its backups.
struct Kept {
    Register made;
    BackupPlace place{made.place.folder() + u"/backups"_s, false};

    Backups backups() const { return {made.path, place, english()}; }
    void addSchool(const QString& name) {
        add(*made, unit(OrganisationKind::municipality, QString::number(4640 + count++), name));
    }
    int count = 0;
};

/// What the units of a register in a file are called, sorted.
inline QStringList namesIn(const QString& path) {
    QStringList found;
    for (const Organisation& one : Ledger::open(path, english(), Access::read)->all<Organisation>()) {
        found << one.name;
    }
    found.sort();
    return found;
}

/// One bit of the byte at @p place is another.
inline void flip(const QString& path, qint64 place) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(place));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(place));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 0x10)));
}

/// What is said when no backup can be made.
inline QString failureOf(const Backups& backups) {
    try {
        backups.make(BackupReason::wanted);
    } catch (const NoBackup& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace samspel::made
