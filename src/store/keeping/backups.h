// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QDateTime>
#include <functional>
#include <optional>
#include <stdexcept>
#include <vector>

namespace sqlite {
class Error;
}

namespace samspel {

/// Why a backup was made.
enum class BackupReason { change, closing, wanted, migration, import, restore, recovery, compacting };

/// "before an import"
QString inWords(BackupReason reason, const Language& language);

/// No backup could be made; the message says in words why, what is safe and what to do.
class NoBackup : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Where backups lie: a folder that a person chose, or else the program's own among the person's data. Each
/// register has a folder of its own within.
struct BackupPlace {
    QString folder;
    bool isChosen = false;

    /// The chosen folder, unless it is none or the one where the register itself lies.
    static BackupPlace of(const QString& path, const QString& chosen, const QString& own = ownFolder());
    static QString ownFolder();
    /// The name under which a person's choice stands in the program's settings.
    static constexpr QLatin1String setting{"backups/folder"};
    /// And those that were chosen before, where copies lie still.
    static constexpr QLatin1String formerSetting{"backups/formerFolders"};
};

/// One copy of a register, with what was found when it was read through after it had been written.
struct Backup {
    /// verified: whole, and still as it was then; unverified: nobody has read it through; damaged: it has
    /// changed since.
    enum class State { verified, unverified, damaged };

    QString path;
    QString of; ///< the register's path
    QDateTime made;
    BackupReason reason = BackupReason::wanted;
    State state = State::unverified;
    qint64 size = 0; ///< bytes
    qint64 rows = 0;
    int schema = 0;
    QString sha256;
    QString mark;  ///< what tells one state of a register from another
    QString birth; ///< what tells one register from another: when it was made; "" when that is not known
    /// It lies under the former path of a register of this name, and nobody can tell whether that was this
    /// one.
    bool isPerhapsAnothers = false;

    bool isGood() const { return state == State::verified; }
};

/// Asked now and then with how much is done of how much; false stops.
using KeepsOn = std::function<bool(qint64 done, qint64 all)>;

/// The backups of one register, made, looked through and cleared by age. It works on the files with a
/// connection of its own, so it may run on a worker beside whoever has the register open.
class Backups {
public:
    Backups(const QString& path, const BackupPlace& place, const Language& language);

    /// Where this register's backups lie.
    QString folder() const { return m_folder; }

    /// How closely the copies are looked at: `swift` compares sizes, `close` reads each and compares its
    /// fingerprint.
    enum class Look { swift, close };
    /// The newest first; those that this register left under its former path stand among them. Where its
    /// birth cannot be read, those of any register of the name that is no longer where it was do, marked.
    std::vector<Backup> all(Look look = Look::swift, const KeepsOn& keepsOn = {}) const;
    /// The newest good one that is surely of this register, looked at closely; nothing when there is none.
    std::optional<Backup> newestGood() const;
    /// As a file is found on the disk.
    Backup read(const QString& file, Look look = Look::close) const;

    /// Copies the register, reads the copy through (pages, indexes, values, foreign keys, schema, number of
    /// rows in each table), writes down beside it what was found, and clears by age. Nothing when the newest
    /// good one holds the same already. Throws NoBackup; sqlite::Error interrupted() when `keepsOn` said so.
    std::optional<Backup> make(BackupReason reason, const KeepsOn& keepsOn = {}) const;
    /// Removes what keptByAge() does not keep; only good ones are counted. Of those that nobody has read
    /// through it removes what a good one stands in for, see standIns(). Damaged ones stay, and so does
    /// whatever a person put there.
    void thin(const QDateTime& now) const;

private:
    QString failure(const sqlite::Error& error) const;
    std::vector<Backup> in(const QString& folder, Look look, const KeepsOn& keepsOn) const;
    void thinUnread(std::vector<Backup> unread, const std::vector<Backup>& good, const QDateTime& now) const;

    QString m_path;
    BackupPlace m_place;
    QString m_folder;
    Language m_language;
};

/// A copy is not what was written, or is no register; the message says so in words.
class NotRestored : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Puts a good backup in the register's place, which nobody may have open, and keeps the file that was there,
/// renamed beside with the time. Gives its new path; "" when there was none. At each moment there is a whole
/// register under the name. Throws NotRestored, sqlite::Error; all is as it was then.
QString restore(const Backup& backup, const QString& path, const Language& language);

} // namespace samspel
