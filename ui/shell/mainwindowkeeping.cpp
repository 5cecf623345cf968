// SPDX-License-Identifier: MIT
// How the window opens a register, keeps its right to write, and finds a way out where the file is damaged.
#include "ui/shell/mainwindow.h"

#include "store/author.h"
#include "store/databasefile.h"
#include "store/keeping/folderkeeper.h"
#include "store/keeping/openregister.h"
#include "store/ledger.h"
#include "ui/keeping/keeper.h"
#include "ui/shell/attempt.h"
#include "ui/shell/banner.h"
#include "ui/shell/menus.h"
#include "ui/shell/pagehead.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rescue.h"
#include "ui/shell/sample.h"
#include "ui/shell/sidebar.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QtConcurrent>

namespace samspel {

namespace {

QString warnedKey(const QString& path) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    constexpr int enough = 12;
    return QStringLiteral("folders/") + QString::fromLatin1(hash.left(enough));
}

// The newest one that may be of this register, which itself cannot say so any more.
std::optional<Backup> perhapsAnothers(const Backups& backups) {
    for (const Backup& backup : backups.all()) {
        if (backup.isPerhapsAnothers && backups.read(backup.path).isGood()) {
            return backup;
        }
    }
    return std::nullopt;
}

QString moment(const QDateTime& at, const Language& language) {
    const QDateTime local = at.toLocalTime();
    return language.date(local.date()) + local.toString(QStringLiteral(" HH:mm"));
}

} // namespace

bool MainWindow::openRegister(const QString& path) { return openWith(path, nullptr); }

bool MainWindow::openWith(const QString& path, const Writer* takesOver) {
    const auto trouble = attempt(tr("Open register"), [&] {
        OpenWish wish{systemUser(), m_keeper->placeOf(path)};
        if (takesOver != nullptr) {
            wish.takesOver = *takesOver;
        }
        if (m_lock && m_lock->isOf(path) && m_lock->isStillHeld()) {
            wish.held = m_lock;
        }
        use(openForWork(path, m_language, std::move(wish)));
    });
    if (trouble) {
        tell(*trouble);
        // Another file under the register's name, or nothing at all: then a backup is what is left.
        if (trouble->offersRescue || (!isDatabase(path) && QFileInfo(QFileInfo(path).path()).isDir() &&
                                      !m_keeper->backupsOf(path).all().empty())) {
            rescue(path, trouble->text);
        }
    }
    return !trouble;
}

bool MainWindow::createRegister(const QString& path) {
    const auto trouble =
        attempt(tr("New register"), [&] { use(createForWork(path, m_language, systemUser())); });
    if (trouble) {
        tell(*trouble);
    } else {
        tell({tr("The register lies in %1. All you do is saved there at once.").arg(path)});
    }
    return !trouble;
}

bool MainWindow::openSample() {
    QString path;
    const auto trouble = attempt(tr("Open a copy of the sample register"),
                                 [&] { path = sampleCopy(m_fittings.sampleFolder, m_language); });
    if (trouble) {
        tell(*trouble);
    }
    return !trouble && openRegister(path);
}

void MainWindow::openForReading(const QString& path) {
    const auto trouble = attempt(tr("Open register"), [&] {
        OpenRegister opened;
        opened.ledger = Ledger::open(path, m_language, Access::read);
        use(std::move(opened));
    });
    tell(trouble.value_or(
        Message{tr("The register is open for reading. What is damaged may be missing or wrong; "
                   "nothing is written."),
                Message::Kind::remark}));
}

void MainWindow::use(OpenRegister opened) {
    closeRegister();
    m_lock = std::move(opened.lock);
    m_ledger = std::move(opened.ledger);
    connect(m_ledger.get(), &Ledger::changed, this, &MainWindow::refresh, Qt::QueuedConnection);
    connect(m_ledger.get(), &Ledger::changed, this, [this] { m_keeper->noteChange(); });
    m_preferences.rememberRegister(m_ledger->path());
    m_menus->setRecent(m_preferences.recentRegisters());
    m_menus->setOpen(true, m_ledger->isReadOnly());
    m_head->show();
    m_sidebar->show();
    m_banner->setVisible(m_ledger->setting(QStringLiteral("is_sample")) == QLatin1String("1"));
    m_sidebar->setLedger(m_ledger.get());
    refresh();
    if (!m_fittings.places.empty()) {
        showPlace(m_fittings.places.front().id);
    }
    m_isWaitingForWriter = opened.writer.has_value();
    if (opened.writer) {
        tellWriter(*opened.writer);
    } else if (m_ledger->isReadOnly() && opened.remark.isEmpty()) {
        tell({tr("This register can only be read here: the file is write-protected, or a newer Samspel made "
                 "it. Nothing is written to it. To work in it, ask for the right to write there, or open it "
                 "in "
                 "that Samspel."),
              Message::Kind::remark});
    }
    if (m_lock) {
        m_keeper->follow(m_ledger->path());
    }
    if (!opened.remark.isEmpty()) {
        tell({opened.remark, Message::Kind::trouble});
    }
    if (m_lock || m_isWaitingForWriter) {
        m_watch.start();
    }
    warnOfFolder();
}

void MainWindow::tellWriter(const Writer& writer) {
    std::vector<Banner::Way> ways{{tr("Try again"), [this] { openRegister(m_ledger->path()); }}};
    if (!writer.isOnThisMachine) {
        ways.push_back({tr("Take over …"), [this] { takeOver(); }});
    }
    m_writerBanner->tell(
        tr("This register is open elsewhere: %1. You can read and print it here; nothing can be "
           "changed until it is closed there.")
            .arg(writer.inWords(m_language)),
        ways);
}

void MainWindow::takeOver() {
    const auto writer = WriterLock::writerOf(m_ledger->path());
    if (!writer) {
        openRegister(m_ledger->path());
        return;
    }
    const Question question{
        tr("Take over the register"),
        tr("The register is marked as open: %1. If somebody is still working there, both would "
           "write, and work may be lost. Take over only if you know that Samspel is closed there, "
           "for example because that machine has stopped.")
            .arg(writer->inWords(m_language)),
        {tr("Leave it"), tr("Take over")}};
    m_fittings.asking.choice(this, question, [this, asked = *writer](int answer) {
        if (answer == 1 && m_ledger != nullptr) {
            openWith(m_ledger->path(), &asked);
        }
    });
}

void MainWindow::lookAtLock() {
    if (m_ledger == nullptr) {
        return;
    }
    const QString path = m_ledger->path();
    if (m_lock && !m_lock->isStillHeld() && !isBusy()) {
        openRegister(path); // for reading, when somebody has it now
    } else if (m_isWaitingForWriter && !WriterLock::writerOf(path)) {
        m_isWaitingForWriter = false;
        m_writerBanner->tell(
            tr("The register is free now. Open it anew to see what was done there, and to go on."),
            {{tr("Open anew"), [this] { openRegister(m_ledger->path()); }}});
    }
}

void MainWindow::warnOfFolder() {
    const QString path = m_ledger->path();
    const auto keeper = m_lock ? folderKeeperOf(path) : std::nullopt;
    if (!keeper || m_preferences.value(warnedKey(path)).toString() == keeper->name) {
        return;
    }
    m_folderBanner->tell(warning(*keeper, m_language), {{tr("Understood"), [this, path, name = keeper->name] {
                                                             m_preferences.setValue(warnedKey(path), name);
                                                             m_folderBanner->tell({});
                                                         }}});
}

void MainWindow::makeBackup() {
    const QFileInfo file(m_ledger->path());
    const QString name = QStringLiteral("%1 %2.samspel")
                             .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString path = m_fittings.asking.newRegister(this, tr("Make a backup"), name);
    if (path.isEmpty()) {
        return;
    }
    const auto trouble = attempt(tr("Make a backup"), [&] { m_ledger->backup(path); });
    tell(trouble.value_or(
        Message{tr("The backup lies in %1, and was read through once to be sure.").arg(path)}));
}

void MainWindow::restoreBackup(const QString& path, const Backup& backup) {
    m_keeper->attempt(BackupReason::restore, [this, path, backup] {
        QString aside;
        std::shared_ptr<WriterLock> lock = m_lock;
        const auto trouble = attempt(tr("Restore a backup"), [&] {
            if (!lock || !lock->isOf(path)) {
                WriterLock::Answer answer = WriterLock::take(path, systemUser());
                if (answer.writer) {
                    throw inUse(*answer.writer, m_language);
                }
                lock = std::move(answer.lock);
            }
            closeRegister();
            m_keeper->rest();
            aside = restore(backup, path, m_language);
        });
        m_lock = lock; // so that opening finds it held by this window
        if (openRegister(path) && !trouble) {
            const QString kept =
                aside.isEmpty() ? QString() : tr(" The file that was there is kept as %1.").arg(aside);
            tell({tr("The register is as it was on %1.").arg(moment(backup.made, m_language)) + kept});
        }
        if (trouble) {
            tell(*trouble);
        }
    });
}

void MainWindow::rescue(const QString& path, const QString& why) {
    const Backups backups = m_keeper->backupsOf(path);
    const auto backup = backups.newestGood();
    const bool isOpen = m_ledger != nullptr && m_ledger->path() == path;
    const bool canRead =
        !isOpen && !attempt(tr("Open register"), [&] { Ledger::open(path, m_language, Access::read); });
    Question question{
        tr("The register is damaged"),
        why + QStringLiteral("\n\n") +
            tr("The file itself is kept as it is, whatever you choose; nothing is mended in it."),
        {tr("Leave it")}};
    std::vector<std::function<void()>> ways{[] {}};
    const auto offer = [&](const QString& text, std::function<void()> way) {
        question.answers << text;
        ways.push_back(std::move(way));
    };
    if (backup) {
        offer(tr("Restore the backup of %1").arg(moment(backup->made, m_language)),
              [this, path, chosen = *backup] { restoreBackup(path, chosen); });
    } else {
        question.text += QLatin1Char('\n') + tr("There is no good backup in the folder for backups.");
        if (const auto other = perhapsAnothers(backups)) {
            question.text +=
                QLatin1Char('\n') +
                tr("There are backups of a register of the same name that lay in %1. Restore one "
                   "only if that was this register; it may be somebody else's.")
                    .arg(other->of);
            offer(tr("Restore the backup of %1, of the register in %2")
                      .arg(moment(other->made, m_language), other->of),
                  [this, path, chosen = *other] { restoreBackup(path, chosen); });
        }
    }
    if (QFileInfo::exists(path)) {
        offer(tr("Make a copy of what can be read"), [this, path] { recover(path); });
    }
    if (canRead) {
        offer(tr("Open for reading only"), [this, path] { openForReading(path); });
    }
    m_fittings.asking.choice(this, question,
                             [ways](int answer) { ways[static_cast<std::size_t>(answer)](); });
}

void MainWindow::recover(const QString& path) {
    const QString target = m_fittings.asking.newRegister(
        this, tr("Where the recovered copy is to lie"),
        tr("%1 (recovered)").arg(QFileInfo(path).completeBaseName()) + QStringLiteral(".samspel"));
    if (target.isEmpty()) {
        return;
    }
    tell({tr("Reading what can be read of the register…"), Message::Kind::remark});
    struct Outcome {
        QStringList report;
        std::optional<Message> trouble;
    };
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher, path, target] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater();
        if (outcome.trouble) {
            tell(*outcome.trouble);
            return;
        }
        // A backup of the damaged one as it is closed could not be good, and to say so would hide the report.
        const bool wasFollowed = m_lock && m_lock->isOf(path);
        if (wasFollowed) {
            m_keeper->giveUp();
        }
        const bool isOpen = openRegister(target);
        if (!isOpen && wasFollowed) {
            m_keeper->follow(path);
        }
        if (isOpen) {
            tell({tr("This is the recovered copy, in %1.").arg(target) + QLatin1Char('\n') +
                      outcome.report.join(QLatin1Char('\n')),
                  Message::Kind::remark});
        }
    });
    watcher->setFuture(QtConcurrent::run([path, target, language = m_language, tried = tr("Recover")] {
        Outcome outcome;
        outcome.trouble = attempt(tried, [&] { outcome.report = recoverInto(path, target, language); });
        return outcome;
    }));
}

bool MainWindow::isBusy() const {
    return std::any_of(m_pages.begin(), m_pages.end(), [](const auto& page) {
        return page.second != nullptr && !page.second->busyWith().isEmpty();
    });
}

void MainWindow::whenFree(const std::function<void()>& goOn) {
    QString busy;
    for (const auto& [id, page] : m_pages) {
        busy = page != nullptr && busy.isEmpty() ? page->busyWith() : busy;
    }
    if (busy.isEmpty()) {
        goOn();
        return;
    }
    const Question question{
        tr("Work is under way"),
        tr("%1 is not finished. If it is stopped, nothing of that file is written; what was "
           "finished before stays.")
            .arg(busy),
        {tr("Wait"), tr("Stop it")}};
    m_fittings.asking.choice(this, question, [this, goOn](int answer) {
        if (answer == 1) {
            m_isLettingGo = true;
            goOn();
        }
    });
}

} // namespace samspel
