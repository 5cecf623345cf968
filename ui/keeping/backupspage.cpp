// SPDX-License-Identifier: MIT
#include "ui/keeping/backupspage.h"

#include "store/ledger.h"
#include "ui/keeping/keeper.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

enum Column { made, age, reason, state, megabytes, rows, columns };

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString ageOf(const QDateTime& at) {
    const qint64 seconds = std::max<qint64>(0, at.secsTo(QDateTime::currentDateTimeUtc()));
    if (seconds < minute) {
        return BackupsPage::tr("just now");
    }
    if (seconds < hour) {
        return BackupsPage::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    }
    if (seconds < day) {
        return BackupsPage::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    }
    return BackupsPage::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
}

QString stateOf(const Backup& backup) {
    switch (backup.state) {
    case Backup::State::verified:
        return BackupsPage::tr("good, read through");
    case Backup::State::unverified:
        return BackupsPage::tr("not read through");
    case Backup::State::damaged:
        break;
    }
    return BackupsPage::tr("damaged: not as it was written");
}

} // namespace

BackupsPage::BackupsPage(const Surroundings& around, QWidget* parent)
    : Page(parent), m_ledger(around.ledger), m_language(around.language), m_keeper(*around.keeper),
      m_asking(*around.asking), m_make(new QAction(this)), m_choose(new QAction(this)),
      m_own(new QAction(this)), m_where(new Words(Words::Voice::note)), m_note(new Words(Words::Voice::text)),
      m_table(new QTableWidget), m_restore(new QPushButton), m_newest(std::make_shared<std::atomic<int>>(0)) {
    setObjectName(QStringLiteral("page_backups"));
    m_workers.setMaxThreadCount(1);
    m_table->setColumnCount(columns);
    calm(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_restore->setObjectName(QStringLiteral("restore"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_note, 1);
    below->addWidget(m_restore);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, gap::page, gap::page);
    all->setSpacing(gap::medium);
    all->addWidget(m_where);
    all->addWidget(m_table, 1);
    all->addLayout(below);
    all->addStretch(0);
    m_make->setEnabled(!m_ledger.isReadOnly());
    connect(m_make, &QAction::triggered, this, [this] { m_keeper.makeNow(); });
    connect(m_choose, &QAction::triggered, this, &BackupsPage::chooseFolder);
    connect(m_own, &QAction::triggered, this, [this] { m_keeper.choose({}); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsPage::showChoice);
    connect(m_table, &QTableWidget::cellActivated, this, &BackupsPage::restore);
    connect(&m_keeper, &Keeper::changed, this, [this] {
        if (isVisible() && !m_keeper.isWorking()) {
            look();
        }
    });
    retranslate();
}

BackupsPage::~BackupsPage() { ++*m_newest; }

QString BackupsPage::title() const { return tr("Backups"); }

QString BackupsPage::purpose() const {
    return tr(
        "Copies of the register, made by themselves: each hour of a day, each day of two weeks, each week of "
        "two months and each month before that keeps one. Restoring one keeps the register as it is now, "
        "beside.");
}

QList<QAction*> BackupsPage::pageActions() const { return {m_make, m_choose, m_own}; }

void BackupsPage::takeFocus() {
    (m_table->isHidden() ? static_cast<QWidget*>(this) : m_table)->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    look();
}

// Each is read to its end, so this goes on a worker; what was asked for last is shown.
void BackupsPage::look() {
    m_isRead = false;
    m_where->setText(
        tr("They lie in %1").arg(QDir::toNativeSeparators(m_keeper.backupsOf(m_ledger.path()).folder())));
    m_own->setEnabled(m_keeper.placeOf(m_ledger.path()).isChosen);
    m_note->setText(tr("Reading the backups through…"));
    const int number = ++*m_newest;
    m_workers.start([this, number, newest = m_newest, backups = m_keeper.backupsOf(m_ledger.path())] {
        auto found = backups.all(Backups::Look::close, [&](qint64, qint64) { return *newest == number; });
        QMetaObject::invokeMethod(
            this,
            [this, number, found = std::move(found)]() mutable {
                if (number == *m_newest) {
                    show(std::move(found));
                }
            },
            Qt::QueuedConnection);
    });
}

void BackupsPage::show(std::vector<Backup> backups) {
    m_isRead = true;
    m_backups = std::move(backups);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Backup& backup = m_backups[static_cast<std::size_t>(row)];
        const QDateTime at = backup.made.toLocalTime();
        const bool isKnown = backup.state != Backup::State::unverified;
        const QStringList cells{m_language.date(at.date()) + at.toString(QStringLiteral(" HH:mm:ss")),
                                ageOf(backup.made),
                                isKnown ? inWords(backup.reason, m_language) : QString(),
                                stateOf(backup),
                                tr("%1 MB").arg(m_language.number(static_cast<double>(backup.size) / 1e6, 1)),
                                isKnown ? m_language.whole(backup.rows) : QString()};
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(backup.path);
            if (column == state && !backup.isGood()) {
                item->setForeground(palette().color(Theme::trouble));
            }
            m_table->setItem(row, column, item);
        }
    }
    alignRight(*m_table, megabytes);
    alignRight(*m_table, rows);
    widen(*m_table, state);
    spaceColumns(*m_table);
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, 0);
    }
    showChoice();
}

const Backup* BackupsPage::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_backups.size()) ? &m_backups[static_cast<std::size_t>(row)]
                                                                : nullptr;
}

void BackupsPage::showChoice() {
    const Backup* backup = current();
    if (m_backups.empty() && m_table->hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    }
    m_table->setVisible(!m_backups.empty()); // else the words stand alone, at the top
    m_restore->setVisible(!m_backups.empty());
    m_restore->setEnabled(backup != nullptr && backup->isGood());
    m_note->setText(!m_keeper.trouble().isEmpty() ? m_keeper.trouble()
                    : m_backups.empty()
                        ? tr("There are none yet. The first is made when the register is closed.")
                    : backup != nullptr && !backup->isGood()
                        ? tr("This one is not offered: nobody can promise that it is whole.")
                        : QString());
}

void BackupsPage::restore() {
    const Backup* backup = current();
    if (backup == nullptr || !backup->isGood()) {
        return;
    }
    const QDateTime at = backup->made.toLocalTime();
    const Question question{tr("Restore a backup"),
                            tr("The register will be as it was on %1 at %2. What was done since is not lost: "
                               "the register as it is now "
                               "is kept beside, under a name with today's date.")
                                .arg(m_language.date(at.date()), at.toString(QStringLiteral("HH:mm"))),
                            {tr("Leave it"), tr("Restore")}};
    m_asking.choice(this, question, [this, chosen = *backup](int answer) {
        if (answer == 1) {
            m_keeper.wantRestore(chosen);
        }
    });
}

void BackupsPage::chooseFolder() {
    const QString folder =
        m_asking.folder(this, tr("Folder for backups"), m_keeper.placeOf(m_ledger.path()).folder);
    if (folder.isEmpty()) {
        return;
    }
    if (!BackupPlace::of(m_ledger.path(), folder).isChosen) {
        Q_EMIT said(
            {tr("The register itself lies in that folder. Choose another one, best on another disk, so that "
                "both are not lost at once."),
             Message::Kind::remark});
        return;
    }
    m_keeper.choose(folder);
    m_keeper.makeNow();
}

void BackupsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) {
            look();
        }
    }
}

void BackupsPage::retranslate() {
    m_make->setText(tr("&Make one now"));
    m_make->setIcon(icon("document-save"));
    m_choose->setText(tr("&Choose the folder …"));
    m_choose->setIcon(icon("document-open"));
    m_own->setText(tr("Use the usual folder"));
    m_own->setToolTip(tr("Among your own data on this machine"));
    m_restore->setText(tr("&Restore …"));
    m_table->setAccessibleName(tr("Backups, the newest first"));
    m_table->setHorizontalHeaderLabels(
        {tr("Made"), tr("Age"), tr("Why"), tr("State"), tr("Size"), tr("Rows")});
}

} // namespace samspel
