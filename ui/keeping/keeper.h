// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/backups.h"
#include "ui/shell/asking.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace samspel {

class Preferences;

/// Makes the backups of the register that is open: a while after changes, on closing, and before what changes
/// much at once; each time only if something has changed. It works on a worker and waits for it only when it
/// goes itself. Owned by the window.
class Keeper : public QObject {
    Q_OBJECT
public:
    /// `ownFolder` is where backups lie until a person chooses another; without one there is no keeping.
    Keeper(Preferences& preferences, const Language& language, const Asking& asking, QString ownFolder);
    ~Keeper() override;

    /// A register was opened to be written in.
    void follow(const QString& path);
    /// It closes: the last backup is made.
    void leave();
    /// No more backups of the register that is open: it is damaged, and a copy would not be good.
    void giveUp();
    void noteChange() { m_hasChanges = true; }
    /// Backs up, then goes on. Where that fails the person is asked; `goOn` is called when they want to go on
    /// without, else `stopHere`. Neither when `over` is gone by then.
    void before(BackupReason reason, QWidget* over, const std::function<void()>& goOn,
                const std::function<void()>& stopHere = {});
    /// Backs up where that can be done, then goes on either way: for what keeps the file itself.
    void attempt(BackupReason reason, const std::function<void()>& goOn);
    /// Waits for what is under way, so that nothing has the register open, and begins nothing.
    void rest();
    /// A backup that a person asked for; said when it is there.
    void makeNow();
    bool isWorking() const { return m_underWay > 0; }

    BackupPlace placeOf(const QString& path) const;
    Backups backupsOf(const QString& path) const;
    /// All files that are known to be copies of a register, wherever backups went.
    QStringList copiesOf(const QString& path) const;
    /// Where the person wants backups; "" is the program's own folder.
    void choose(const QString& folder);
    /// A page asks the window to put a backup in the register's place.
    void wantRestore(const Backup& backup) { Q_EMIT restoreWanted(backup); }

    /// Why the last attempt failed, in words; "" when it did not.
    QString trouble() const { return m_trouble; }
    /// When the newest backup of this register was found to be good; not valid before that is known.
    QDateTime newest() const { return m_newest; }

Q_SIGNALS:
    void changed();
    void said(const samspel::Message& message);
    void restoreWanted(const samspel::Backup& backup);

private:
    struct Work;
    void begin(BackupReason reason, std::function<void(const Work&)> then = {});
    void finish(const std::shared_ptr<Work>& work, const std::function<void(const Work&)>& then);
    QString troubleKey(const QString& path) const;
    void remember(const Work& work);

    Preferences& m_preferences;
    const Language& m_language;
    const Asking& m_asking;
    const QString m_ownFolder;
    QString m_path;
    QString m_trouble;
    QDateTime m_newest;
    bool m_hasChanges = false;
    int m_underWay = 0;
    std::shared_ptr<Work> m_last; ///< the one on closing, whose end nobody sees
    QTimer m_ticks;
    QThreadPool m_workers; // destroyed first: its work ends before what it speaks to
};

} // namespace samspel
