// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <memory>
#include <optional>

namespace samspel {

class Language;

/// Who has a register open for writing, as the lock beside it tells.
struct Writer {
    QString user;    ///< "" when the lock does not tell
    QString host;    ///< "" as above
    QString program; ///< "samspel", "samspel-cli"
    qint64 process = 0;
    QDateTime since;
    bool isOnThisMachine = false;

    /// Whether it is the one who was meant, who has not let go and come back since.
    bool isSame(const Writer& other) const {
        return process == other.process && host == other.host && user == other.user && since == other.since;
    }
    /// "Kari Nordmann on pc-12 since 09:15", in words for a sentence.
    QString inWords(const Language& language) const;
};

/// The right to write to a register, as long as this lives: the file "NAME.lock" beside it, which other
/// machines on a shared folder see too. It keeps nobody from reading. Whoever opens a register for a person
/// takes it, and workers of the same program write under it.
class WriterLock {
public:
    /// Why there can be no lock: the folder is write-protected, or its disk is full or did not answer.
    enum class Reason { none, writeProtected, disk };
    /// What became of the wish: either the lock, or who has it, or the reason why there can be none.
    struct Answer {
        std::unique_ptr<WriterLock> lock{};
        std::optional<Writer> writer{};
        Reason reason = Reason::none;
    };
    /// Waits for nobody. The lock of a process of this machine that is gone, or of a machine that has been
    /// started again since, is taken over.
    static Answer take(const QString& path, const QString& user);
    /// Takes the lock away from another machine, or from somebody who cannot be told; to be done when a
    /// person has said so. A process that is alive on this machine keeps it, and so does whoever has taken it
    /// since the person was asked about @p asked.
    static Answer takeOver(const QString& path, const QString& user, const Writer& asked);
    /// Who has the lock now; nothing when nobody has.
    static std::optional<Writer> writerOf(const QString& path);

    ~WriterLock();
    /// Whether this is the lock of that register, by whatever name it is called.
    bool isOf(const QString& path) const;
    /// Whether nobody has taken it over, or removed it.
    bool isStillHeld() const;

private:
    explicit WriterLock(const QString& file) : m_lock(std::make_unique<QLockFile>(file)) {}

    std::unique_ptr<QLockFile> m_lock;
    QString m_token; ///< tells it from another lock of this process, at the same place
};

} // namespace samspel
