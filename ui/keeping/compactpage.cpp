// SPDX-License-Identifier: MIT
#include "ui/keeping/compactpage.h"

#include "store/databasefile.h"
#include "store/ledger.h"
#include "store/people/typedwords.h"
#include "ui/keeping/keeper.h"
#include "ui/parts/words.h"
#include "ui/shell/attempt.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStorageInfo>
#include <QVBoxLayout>
#include <atomic>

namespace samspel {

/// The worker's until it has ended, then the window's.
struct CompactWork {
    std::atomic<bool> isCancelled = false;
    qint64 before = 0; ///< bytes of the file
    qint64 after = 0;
    Compacted done{};
    std::optional<Message> trouble{};
};

namespace {

QString inMegabytes(qint64 bytes, const Language& language) {
    constexpr double thousandMegabytes = 1e9;
    const auto size = static_cast<double>(bytes);
    const QString text = size < thousandMegabytes
                             ? CompactPage::tr("%1 MB").arg(language.number(size / 1e6, 1))
                             : CompactPage::tr("%1 GB").arg(language.number(size / thousandMegabytes, 1));
    return QString(text).replace(QLatin1Char(' '), QChar::Nbsp); // no line ends between
}

// With the log, which holds the newest pages until it is played into the file.
qint64 sizeOf(const QString& path) {
    return QFileInfo(path).size() + QFileInfo(fileBeside(path, "-wal")).size();
}

// Also where the pages get their sums: a connection that is open beside sees with its next question that they
// have become shorter.
void compact(CompactWork& work, const QString& path, const Language& language, const QStringList& spared) {
    const auto ledger = Ledger::open(path, language);
    ledger->database().onProgress([&work] { return !work.isCancelled; });
    work.before = sizeOf(path);
    work.done = ledger->compact(spared);
    work.after = sizeOf(path);
}

} // namespace

CompactPage::CompactPage(const Surroundings& around, QWidget* parent)
    : Page(parent), m_ledger(around.ledger), m_language(around.language), m_preferences(around.preferences),
      m_keeper(*around.keeper), m_asking(*around.asking), m_begin(new QAction(this)),
      m_verdict(new Words(Words::Voice::strong)), m_stage(new Words(Words::Voice::text)),
      m_bar(new QProgressBar), m_stop(new QPushButton) {
    setObjectName(QStringLiteral("page_compact"));
    m_workers.setMaxThreadCount(1);
    m_bar->setRange(0, 0); // how long a file takes is not known beforehand
    m_bar->setTextVisible(false);
    m_stage->setWordWrap(false); // beside a bar that takes all the width it would stand in two lines
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    row->addWidget(m_stage);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, gap::page, gap::page);
    all->setSpacing(gap::medium);
    all->addWidget(m_verdict);
    all->addLayout(row);
    all->addStretch(1);
    m_begin->setEnabled(!m_ledger.isReadOnly());
    connect(m_begin, &QAction::triggered, this, &CompactPage::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work) {
            m_work->isCancelled = true;
        }
    });
    showWork(false);
    retranslate();
}

CompactPage::~CompactPage() {
    if (m_work) {
        m_work->isCancelled = true;
    }
}

QString CompactPage::title() const { return tr("Compact the register"); }

QString CompactPage::purpose() const {
    return tr(
        "Takes out of the file what nothing uses any more: kept files that nothing names, and free space "
        "between its pages. Records, figures and the history stay as they are.");
}

QList<QAction*> CompactPage::pageActions() const { return {m_begin}; }

QString CompactPage::busyWith() const { return m_work ? tr("Compacting the register") : QString(); }

QString CompactPage::verdict() const { return m_verdict->text(); }

void CompactPage::ask() {
    if (m_work || m_isAsking || m_ledger.isReadOnly()) {
        return;
    }
    const QString path = m_ledger.path();
    const qint64 size = sizeOf(path);
    const qint64 free = QStorageInfo(QFileInfo(path).path()).bytesAvailable();
    QString text =
        tr("Kept files that neither a record, nor a step that can be undone, nor a draft of yours names are "
           "cleared for good. The search is made anew, and the file is written anew without free space. "
           "All else stays as it is. A backup is made first.") +
        QStringLiteral("\n\n") +
        tr("While it lasts, nothing can be changed in the register. It may need %1 of free space beside the "
           "register and as much for temporary files; there is %2 beside it.")
            .arg(inMegabytes(size, m_language), inMegabytes(free, m_language));
    if (free >= 0 && free < size) {
        text += QLatin1Char(' ') + tr("That may be too little: the file then stays as it is.");
    }
    m_isAsking = true;
    m_asking.choice(this, {tr("Compact the register"), text, {tr("Leave it"), tr("Compact")}},
                    [this](int answer) {
                        if (answer != 1) {
                            m_isAsking = false;
                            return;
                        }
                        m_begin->setEnabled(false);
                        m_hasTold = true;
                        m_verdict->setForegroundRole(QPalette::WindowText);
                        m_verdict->setText(tr("Making a backup first…"));
                        m_keeper.before(
                            BackupReason::compacting, this, [this] { begin(); },
                            [this] {
                                m_isAsking = false;
                                m_begin->setEnabled(true);
                                m_verdict->setText(tr("Nothing was compacted, and nothing has changed."));
                            });
                    });
}

void CompactPage::begin() {
    m_isAsking = false;
    m_work = std::make_shared<CompactWork>();
    m_verdict->clear();
    const QStringList spared = filesInDrafts(m_preferences.settings());
    showWork(true);
    m_stop->setFocus(Qt::OtherFocusReason); // or it goes astray with the button that was pressed
    m_workers.start(
        [this, work = m_work, path = m_ledger.path(), language = m_language, tried = title(), spared] {
            work->trouble = attempt(tried, [&] { compact(*work, path, language, spared); });
            QMetaObject::invokeMethod(
                this, [this, work] { finish(work); }, Qt::QueuedConnection);
        });
}

void CompactPage::finish(const std::shared_ptr<CompactWork>& work) {
    m_work.reset();
    const bool hadFocus = m_stop->hasFocus();
    showWork(false);
    tell(*work);
    if (hadFocus) {
        takeFocus();
    }
    if (!work->trouble) {
        Q_EMIT m_ledger.changed(); // the worker wrote on a connection of its own
    }
}

void CompactPage::tell(const CompactWork& work) {
    if (work.trouble) {
        m_verdict->setForegroundRole(Theme::trouble);
        m_verdict->setText(work.trouble->text);
        Q_EMIT said(*work.trouble);
        return;
    }
    const Rewriting& file = work.done.file;
    const QString cleared = tr("%n kept file(s) were cleared.", nullptr, work.done.files);
    QString text;
    if (!file.isDone && work.isCancelled) {
        text = tr("It was stopped before the file was written anew. The register is whole, and no smaller. "
                  "Compact it once more when it suits.");
    } else if (!file.isDone) {
        text =
            tr("The file could not be written anew: the disk is full, or does not answer as it should. The "
               "register is whole, and no smaller. Free some space, as much as the register takes, and "
               "compact it once more.");
    } else if (!file.isLogEmptied) {
        text = tr("The register is compacted. Another program reads it just now: the file grows smaller, and "
                  "what was cleared goes from its log, when all have closed it.");
    } else {
        text = tr("The register is compacted: it took %1, and now it takes %2.")
                   .arg(inMegabytes(work.before, m_language), inMegabytes(work.after, m_language));
    }
    text += QLatin1Char(' ') + cleared;
    m_verdict->setForegroundRole(file.isDone ? QPalette::WindowText : Theme::trouble);
    m_verdict->setText(text);
    if (!isVisible()) { // the person has gone elsewhere meanwhile
        Q_EMIT said({text, file.isDone ? Message::Kind::done : Message::Kind::trouble});
    }
}

void CompactPage::tellSize() {
    const auto trouble = attempt(title(), [this] {
        m_verdict->setForegroundRole(QPalette::WindowText);
        m_verdict->setText(tr("The register takes %1 on the disk; %2 of it is free space between its pages.")
                               .arg(inMegabytes(sizeOf(m_ledger.path()), m_language),
                                    inMegabytes(m_ledger.unusedBytes(), m_language)));
    });
    if (trouble) {
        m_verdict->setText(trouble->text);
    }
}

void CompactPage::showWork(bool isUnderWay) {
    m_begin->setEnabled(!isUnderWay && !m_ledger.isReadOnly());
    for (QWidget* widget :
         {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)}) {
        widget->setVisible(isUnderWay);
    }
}

void CompactPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!m_hasTold) {
        tellSize();
    }
}

void CompactPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CompactPage::retranslate() {
    m_begin->setText(tr("&Compact now …"));
    m_begin->setIcon(icon("dialog-ok"));
    m_stage->setText(tr("Writing the file anew…"));
    m_stop->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("How far the compacting is"));
    if (!m_work && !m_isAsking) { // what was said, was said in the other language
        m_hasTold = false;
        tellSize();
    }
}

} // namespace samspel
