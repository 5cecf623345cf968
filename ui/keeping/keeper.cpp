// SPDX-License-Identifier: MIT
#include "ui/keeping/keeper.h"

#include "store/keeping/copies.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <chrono>

namespace samspel {

namespace {

constexpr std::chrono::minutes look{5};
constexpr qint64 interval = 60 * 60; // s between two backups while somebody works

} // namespace

/// One backup: the worker's until it has ended, then the window's.
struct Keeper::Work {
    QString path;
    BackupReason reason = BackupReason::change;
    std::optional<Backup> made{};
    QString trouble{};
};

Keeper::Keeper(Preferences& preferences, const Language& language, const Asking& asking, QString ownFolder)
    : m_preferences(preferences), m_language(language), m_asking(asking), m_ownFolder(std::move(ownFolder)) {
    m_workers.setMaxThreadCount(1);
    m_ticks.setInterval(look);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        const bool isDue =
            !m_newest.isValid() || m_newest.secsTo(QDateTime::currentDateTimeUtc()) >= interval;
        if (m_hasChanges && isDue && !isWorking()) {
            begin(BackupReason::change);
        }
    });
}

Keeper::~Keeper() {
    m_workers.waitForDone();
    if (m_last) {
        remember(*m_last); // told when the program is opened next
    }
}

BackupPlace Keeper::placeOf(const QString& path) const {
    return BackupPlace::of(path, m_preferences.value(BackupPlace::setting).toString(), m_ownFolder);
}

Backups Keeper::backupsOf(const QString& path) const { return {path, placeOf(path), m_language}; }

QStringList Keeper::copiesOf(const QString& path) const {
    const QString chosen = m_preferences.value(BackupPlace::setting).toString();
    return knownCopies(path, m_ownFolder,
                       m_preferences.value(BackupPlace::formerSetting).toStringList() + QStringList(chosen),
                       m_language);
}

void Keeper::choose(const QString& folder) {
    // Copies stay where they are, and whoever is erased later stands in them.
    QStringList former = m_preferences.value(BackupPlace::formerSetting).toStringList();
    if (const QString before = m_preferences.value(BackupPlace::setting).toString(); !before.isEmpty()) {
        former.removeAll(before);
        former << before;
        m_preferences.setValue(BackupPlace::formerSetting, former);
    }
    m_preferences.setValue(BackupPlace::setting, folder);
    m_preferences.sync();
    m_newest = {};
    Q_EMIT changed();
}

void Keeper::follow(const QString& path) {
    if (m_ownFolder.isEmpty()) {
        return;
    }
    m_path = path;
    m_newest = {};
    m_hasChanges = false;
    m_trouble = m_preferences.value(troubleKey(path)).toString();
    if (!m_trouble.isEmpty()) {
        Q_EMIT said({m_trouble, Message::Kind::trouble});
    }
    m_ticks.start();
    Q_EMIT changed();
}

void Keeper::leave() {
    m_ticks.stop();
    if (!m_path.isEmpty()) {
        begin(BackupReason::closing);
    }
    m_path.clear();
}

void Keeper::giveUp() {
    m_ticks.stop();
    m_path.clear();
    Q_EMIT changed();
}

void Keeper::before(BackupReason reason, QWidget* over, const std::function<void()>& goOn,
                    const std::function<void()>& stopHere) {
    if (m_path.isEmpty()) {
        goOn();
        return;
    }
    begin(reason, [this, over = QPointer<QWidget>(over), goOn, stopHere](const Work& work) {
        if (over == nullptr) {
            return;
        }
        if (work.trouble.isEmpty()) {
            goOn();
            return;
        }
        m_asking.choice(
            over,
            {tr("There is no backup"),
             work.trouble + QStringLiteral("\n\n") +
                 (work.reason == BackupReason::compacting
                      ? tr("Nothing has been done yet. Do you want to go on all the same? A kept file that "
                           "is "
                           "cleared does not come back.")
                      : tr("Nothing has been done yet. Do you want to go on all the same? What is done can "
                           "be undone as long as the register is whole.")),
             {tr("Stop here"), tr("Go on without a backup")}},
            [over, goOn, stopHere](int answer) {
                if (over != nullptr && answer == 1) {
                    goOn();
                } else if (over != nullptr && stopHere) {
                    stopHere();
                }
            });
    });
}

void Keeper::attempt(BackupReason reason, const std::function<void()>& goOn) {
    if (m_path.isEmpty()) {
        goOn();
        return;
    }
    begin(reason, [goOn](const Work&) { goOn(); });
}

void Keeper::rest() { m_workers.waitForDone(); }

void Keeper::makeNow() {
    if (m_path.isEmpty()) {
        return;
    }
    begin(BackupReason::wanted, [this](const Work& work) {
        if (work.made) {
            Q_EMIT said(
                {tr("The backup lies in %1, and was read through once to be sure.").arg(work.made->path)});
        }
    });
}

void Keeper::begin(BackupReason reason, std::function<void(const Work&)> then) {
    auto work = std::make_shared<Work>();
    work->path = m_path;
    work->reason = reason;
    if (reason == BackupReason::closing) {
        m_last = work;
    }
    m_hasChanges = false;
    ++m_underWay;
    m_workers.start([this, work, then = std::move(then), backups = backupsOf(m_path)] {
        try {
            work->made = backups.make(work->reason);
        } catch (const std::exception& reasonOfFailure) { // NoBackup says all in the person's words
            work->trouble = QString::fromUtf8(reasonOfFailure.what());
        }
        QMetaObject::invokeMethod(
            this, [this, work, then] { finish(work, then); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

// One for each register, by the name of its folder among the backups.
QString Keeper::troubleKey(const QString& path) const {
    return QStringLiteral("backups/troubles/") + QFileInfo(backupsOf(path).folder()).fileName();
}

void Keeper::remember(const Work& work) {
    if (work.trouble.isEmpty()) {
        m_preferences.remove(troubleKey(work.path));
    } else {
        m_preferences.setValue(troubleKey(work.path), work.trouble);
    }
}

void Keeper::finish(const std::shared_ptr<Work>& work, const std::function<void(const Work&)>& then) {
    --m_underWay;
    if (work == m_last) {
        m_last.reset();
    }
    if (!m_path.isEmpty() && work->path != m_path) { // another register's, which has been closed meanwhile
        remember(*work);
        if (!work->trouble.isEmpty()) {
            Q_EMIT said(
                {tr("Of %1, which was closed: %2").arg(QFileInfo(work->path).fileName(), work->trouble),
                 Message::Kind::trouble});
        }
        Q_EMIT changed();
        return;
    }
    const bool isNews = work->trouble != m_trouble;
    m_trouble = work->trouble;
    remember(*work);
    if (m_trouble.isEmpty()) {
        m_newest = QDateTime::currentDateTimeUtc();
    } else {
        m_hasChanges = true; // they wait for the next attempt
        if (isNews) {
            Q_EMIT said({m_trouble, Message::Kind::trouble});
        }
    }
    Q_EMIT changed();
    if (then) {
        then(*work);
    }
}

} // namespace samspel
