// SPDX-License-Identifier: MIT
// Backups::thin(): which copies go, and what has to be sure before one does.
#include "sqlite/database.h"
#include "sqlite/error.h"
#include "store/columns.h"
#include "store/keeping/age.h"
#include "store/keeping/backupnote.h"
#include "store/keeping/backups.h"
#include "store/keeping/birth.h"
#include "store/keeping/copyname.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>

namespace samspel {

namespace {

constexpr qint64 longestCopying = 60 * 60; // s

std::filesystem::path nativeCopy(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

// Whether all that was done in the one copy had been done in the other as well: its last step stands there.
// Nobody knows what a person did in a copy that was opened as a register.
bool holds(const QString& other, const QString& copy) {
    try {
        sqlite::Database one(nativeCopy(copy), sqlite::Mode::still);
        sqlite::Database two(nativeCopy(other), sqlite::Mode::still);
        for (sqlite::Database* database : {&one, &two}) {
            database->limitForForeignFile();
            if (!isRegister(*database)) {
                return false;
            }
        }
        const auto last = one.value<std::int64_t>("SELECT id FROM journal ORDER BY id DESC LIMIT 1");
        const auto when = [&](sqlite::Database& database) {
            return database.value<QString>("SELECT at FROM journal WHERE id = ?1", last.value_or(0));
        };
        const auto what = [&](sqlite::Database& database) {
            return database.value<std::vector<std::byte>>("SELECT changeset FROM journal WHERE id = ?1",
                                                          last.value_or(0));
        };
        return last && when(one) == when(two) && what(one) == what(two) && birthOf(one) == birthOf(two);
    } catch (const sqlite::Error&) {
        return false;
    }
}

} // namespace

void Backups::thin(const QDateTime& now) const {
    std::vector<Backup> good = in(m_folder, Look::swift, {});
    std::vector<Backup> unread = good;
    std::erase_if(good, [](const Backup& backup) { return !backup.isGood(); });
    std::erase_if(unread, [](const Backup& backup) { return backup.state != Backup::State::unverified; });
    thinUnread(std::move(unread), good, now);
    std::vector<CopyMoment> moments;
    for (const Backup& backup : good) {
        moments.push_back({backup.made, backup.reason >= BackupReason::wanted});
    }
    const std::vector<bool> kept = keptByAge(moments, now.toLocalTime());
    for (std::size_t i = 0; i < good.size(); ++i) {
        // The note goes first: what is left of a removal that broke off is not taken for a good one.
        if (!kept[i] && QFile::remove(good[i].path + QStringLiteral(".json"))) {
            QFile::remove(good[i].path);
        }
    }
}

// A program that was ended between a copy and its note leaves one that nobody offers. It goes only when this
// program named it, nothing has touched it since, a whole day has passed, and a good one that holds as much
// stands in for it, which is read once more from end to end.
void Backups::thinUnread(std::vector<Backup> unread, const std::vector<Backup>& good,
                         const QDateTime& now) const {
    const QString stem = QFileInfo(m_path).completeBaseName();
    std::erase_if(unread, [&](const Backup& backup) {
        const QDateTime named = momentOfCopy(backup.path, stem);
        return !named.isValid() || hasNote(backup.path) ||
               QFileInfo::exists(backup.path + QStringLiteral("-wal")) ||
               std::abs(named.secsTo(QFileInfo(backup.path).lastModified())) > longestCopying;
    });
    std::vector<QDateTime> moments;
    for (const Backup& backup : unread) {
        moments.push_back(momentOfCopy(backup.path, stem));
    }
    std::vector<CopyMoment> others;
    for (const Backup& backup : good) {
        others.push_back({backup.made});
    }
    const auto instead = standIns(moments, others, now.toLocalTime());
    std::map<std::size_t, bool> isWhole;
    for (std::size_t i = 0; i < unread.size(); ++i) {
        if (!instead[i]) {
            continue;
        }
        const Backup& other = good[*instead[i]];
        const auto [known, isFirst] = isWhole.try_emplace(*instead[i], false);
        if (isFirst) {
            known->second = readNote(other.path, Look::close).isGood();
        }
        if (known->second && holds(other.path, unread[i].path)) {
            QFile::remove(unread[i].path);
        }
    }
}

} // namespace samspel
