// SPDX-License-Identifier: MIT
#include "ui/importing/importpage.h"

#include "exchange/formats.h"
#include "store/ledger.h"
#include "ui/importing/importwork.h"
#include "ui/importing/previewpanel.h"
#include "ui/importing/progressline.h"
#include "ui/parts/words.h"
#include "ui/shell/attempt.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostRows = 5;
constexpr int tick = 100; // ms between two looks at how far the work is

/// Shows with a dashed line where files can be let go.
class DropArea : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(Theme::outline), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), gap::tiny, gap::tiny);
    }
};

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths += url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

ImportPage::ImportPage(Ledger& ledger, const Language& language, QWidget* parent)
    : Page(parent), m_ledger(ledger), m_language(language), m_open(new QAction(this)) {
    setAcceptDrops(true);
    m_open->setShortcut(QKeySequence::Open);
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QAction::triggered, this, &ImportPage::openDialog);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();

    m_workers.setMaxThreadCount(1); // a plan is made from what the file before has written
    m_ticks.setInterval(tick);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (m_work) {
            m_progress->advance(m_work->done, m_work->all, m_work->clock.elapsed());
        }
    });
    connect(&m_ledger, &Ledger::changed, this, &ImportPage::registerChanged);
    showItems();
}

ImportPage::~ImportPage() { cancel(); }

QString ImportPage::title() const { return tr("Import"); }

QString ImportPage::purpose() const {
    return tr("Takes published figures into the register. You see first what a file holds and what it would "
              "change.");
}

QList<QAction*> ImportPage::pageActions() const { return {m_open}; }

void ImportPage::build() {
    m_open->setText(tr("&Choose files…"));
    m_open->setIcon(icon("document-open"));
    delete m_stack;
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeFull());
    layout()->addWidget(m_stack);
}

QWidget* ImportPage::makeEmpty() {
    auto* box = new QWidget(this);
    auto* area = new DropArea(box);
    auto* choose = new QPushButton(m_open->icon(), m_open->text(), area);
    choose->setAccessibleDescription(tr("Opens a dialog for files of figures"));
    choose->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &ImportPage::openDialog);
    QStringList titles{tr("These kinds are read:")};
    for (const exchange::Format& format : exchange::formats()) {
        titles += QStringLiteral("•  ") + m_language.say("Format", format.title);
    }
    auto* inner = new QVBoxLayout(area);
    inner->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    inner->setSpacing(gap::medium);
    inner->addWidget(new Words(tr("Drop files of figures here"), Words::Voice::section, area));
    inner->addWidget(
        new Words(tr("Each file is read and shown with its working. Nothing is written before you choose "
                     "Import, and an import can be undone."),
                  Words::Voice::text, area));
    inner->addWidget(choose, 0, Qt::AlignLeft);
    inner->addSpacing(gap::small);
    inner->addWidget(new Words(titles.join(QLatin1Char('\n')), Words::Voice::note, area));
    area->setMaximumWidth(area->fontMetrics().averageCharWidth() * 80);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(gap::page, gap::small, gap::page, gap::page);
    layout->addWidget(area);
    layout->addStretch(1);
    return box;
}

QWidget* ImportPage::makeFull() {
    auto* box = new QWidget(this);
    m_list = new QListWidget(box);
    m_list->setAccessibleName(tr("Chosen files"));
    m_list->setTabKeyNavigation(false);
    m_panel = new PreviewPanel(m_language);
    auto* scroll = new QScrollArea(box);
    scroll->setWidget(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);
    m_progress = new ProgressLine(m_language, box);
    m_accept = new QPushButton(icon("document-import"), tr("&Import"), box);
    m_aside = new QPushButton(tr("Put &aside"), box);
    m_aside->setToolTip(
        tr("Takes the file off this page; the file itself and the register stay as they are"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_aside);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(gap::page, gap::small, gap::page, gap::page);
    layout->setSpacing(gap::medium);
    layout->addWidget(m_list);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ImportPage::showCurrent);
    connect(m_panel, &PreviewPanel::overruled, this, [this](const exchange::Options& options) {
        if (Item* item = current()) {
            item->options = options;
            item->wantsReading = true;
            next();
        }
    });
    connect(m_progress, &ProgressLine::cancelled, this, &ImportPage::cancel);
    connect(m_accept, &QPushButton::clicked, this, &ImportPage::accept);
    connect(m_aside, &QPushButton::clicked, this, &ImportPage::putAside);
    return box;
}

void ImportPage::openDialog() {
    QStringList endings;
    for (const exchange::Format& format : exchange::formats()) {
        endings += QString::fromLatin1(format.endings).split(QLatin1Char(' '));
    }
    endings.removeDuplicates();
    auto* dialog = new QFileDialog(this, tr("Choose files of figures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Files of figures (%1)").arg(endings.join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::choose);
    dialog->open();
}

void ImportPage::choose(const QStringList& paths) {
    QString last;
    for (const QString& path : paths) {
        last = QFileInfo(path).absoluteFilePath();
        if (Item* item = itemOf(last)) {
            item->wantsReading = true;
        } else {
            m_items.push_back({.path = last, .options = {}, .preview = {}});
        }
    }
    showItems();
    if (const Item* item = itemOf(last)) {
        m_list->setCurrentRow(static_cast<int>(item - m_items.data()));
    }
    next();
}

void ImportPage::accept() {
    if (m_ledger.isReadOnly()) {
        return;
    }
    for (Item& item : m_items) {
        item.wantsImport = item.preview && item.preview->verdict() == Preview::Verdict::ready;
    }
    next();
}

void ImportPage::cancel() {
    for (Item& item : m_items) {
        item.wantsImport = false;
        item.wantsReading = false;
    }
    if (m_work) {
        m_work->isCancelled = true;
        m_progress->closing(tr("Stopping…"));
    }
}

void ImportPage::putAside() {
    if (const Item* item = current()) {
        m_items.erase(m_items.begin() + (item - m_items.data()));
        showItems();
    }
}

int ImportPage::readyCount() const {
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [](const Item& item) {
        return item.preview && item.preview->verdict() == Preview::Verdict::ready;
    }));
}

ImportPage::Item* ImportPage::itemOf(const QString& path) {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.path == path; });
    return found == m_items.end() ? nullptr : &*found;
}

ImportPage::Item* ImportPage::current() {
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_items.size()) ? &m_items[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

void ImportPage::next() {
    if (m_work) {
        return;
    }
    const auto wanted = [this](bool Item::*what) {
        return std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.*what; });
    };
    if (const auto item = wanted(&Item::wantsReading); item != m_items.end()) {
        beginReading(*item);
    } else if (const auto ready = wanted(&Item::wantsImport); ready != m_items.end()) {
        beginImport(*ready);
    } else if (const auto stale = wanted(&Item::wantsPlan); stale != m_items.end()) {
        beginPlanning(*stale);
    } else {
        Q_EMIT settled();
    }
    showButtons();
}

void ImportPage::begin(const Item& item, const QString& what, std::function<void(ImportWork&)> run,
                       std::function<void(Item&, ImportWork&)> done) {
    m_work = std::make_shared<ImportWork>();
    m_work->what = what;
    m_progress->begin(what);
    m_ticks.start();
    m_workers.start([this, work = m_work, run = std::move(run), done = std::move(done), path = item.path] {
        try {
            run(*work);
        } catch (...) { // told by finish(), where a person can see it
            work->error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, done, path] { finish(path, done); }, Qt::QueuedConnection);
    });
}

void ImportPage::finish(const QString& path, const std::function<void(Item&, ImportWork&)>& done) {
    const std::shared_ptr<ImportWork> work = std::exchange(m_work, nullptr);
    m_ticks.stop();
    if (Item* item = itemOf(path)) {
        const auto trouble = attempt(work->what, [&] {
            if (work->error) {
                std::rethrow_exception(work->error);
            }
            done(*item, *work);
        });
        if (trouble) {
            Q_EMIT said(*trouble);
        }
    }
    // What was never read, and no longer is to be, has nothing to show.
    std::erase_if(m_items, [](const Item& item) { return !item.preview && !item.wantsReading; });
    showItems();
    next();
}

void ImportPage::beginReading(Item& item) {
    item.wantsReading = false;
    item.wantsPlan = false;
    item.wasImported = false;
    begin(
        item, tr("Reading %1").arg(QFileInfo(item.path).fileName()),
        [path = item.path, options = item.options, registerPath = m_ledger.path(),
         language = m_language](ImportWork& work) {
            work.preview = std::make_shared<Preview>(preview(path, options, registerPath, language));
        },
        [](Item& read, ImportWork& work) {
            if (!work.isCancelled) {
                read.preview = work.preview;
            }
        });
}

void ImportPage::beginPlanning(Item& item) {
    item.wantsPlan = false;
    if (!item.preview || !item.preview->reading.accepted()) {
        next();
        return;
    }
    begin(
        item, tr("Comparing %1 with the register").arg(item.preview->file()),
        [before = item.preview, registerPath = m_ledger.path(), language = m_language](ImportWork& work) {
            work.preview = std::make_shared<Preview>(*before);
            work.preview->plan = planAgain(*before, registerPath, language);
        },
        [](Item& planned, ImportWork& work) {
            planned.preview = work.preview;
            planned.wasImported = planned.wasImported && !work.preview->plan.knownSince.isEmpty();
        });
}

void ImportPage::beginImport(Item& item) {
    item.wantsImport = false;
    begin(
        item, tr("Importing %1").arg(item.preview->file()),
        [accepted = item.preview, registerPath = m_ledger.path(), author = m_ledger.author(),
         language = m_language](ImportWork& work) {
            const auto ledger = Ledger::open(registerPath, language);
            ledger->setAuthor(author);
            work.outcome = ledger->import(accepted->reading.batch, [&work](qint64 done, qint64 all) {
                work.done = done;
                work.all = all;
                return !work.isCancelled;
            });
        },
        [this](Item& written, ImportWork& work) { tellImport(written, work.outcome); });
}

void ImportPage::tellImport(Item& item, const ImportOutcome& outcome) {
    const QString file = item.preview->file();
    item.wantsPlan = true;
    if (outcome.isCancelled) {
        Q_EMIT said({tr("The import of %1 was stopped. Nothing in the register has changed.").arg(file),
                     Message::Kind::remark});
        return;
    }
    if (!outcome.source.isKept() && !refuses(outcome.plan.problems)) {
        Q_EMIT said({tr("%1 held nothing new; nothing was written.").arg(file), Message::Kind::remark});
        return;
    }
    if (!outcome.source.isKept()) {
        Q_EMIT said(
            {tr("%1 was not imported: the register has changed since the file was read. Nothing was written; "
                "look at it once more.")
                 .arg(file),
             Message::Kind::trouble});
        return;
    }
    item.wasImported = true;
    QString text = tr("%1 is imported: %2 new cells").arg(file, m_language.whole(outcome.plan.fresh));
    if (outcome.plan.changed > 0) {
        text += tr(", %1 changed").arg(m_language.whole(outcome.plan.changed));
    }
    if (!outcome.plan.newUnits.empty()) {
        text += tr(", %1 new units").arg(m_language.whole(static_cast<qint64>(outcome.plan.newUnits.size())));
    }
    // The worker wrote on a connection of its own; the ledger that all pages listen to has not noticed.
    Q_EMIT m_ledger.changed();
    Q_EMIT said({text + QLatin1Char('.'), Message::Kind::done, true});
}

void ImportPage::registerChanged() {
    for (Item& item : m_items) {
        item.wantsPlan = true;
    }
    if (isVisible()) {
        next();
    }
}

void ImportPage::showItems() {
    const int row = std::clamp(m_list->currentRow(), 0, std::max(0, static_cast<int>(m_items.size()) - 1));
    m_stack->setCurrentIndex(m_items.empty() ? 0 : 1);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Item& item : m_items) {
        const QString word =
            item.preview ? Statement(*item.preview, item.wasImported, m_language).word : tr("waits");
        m_list->addItem(QStringLiteral("%1 — %2").arg(QFileInfo(item.path).fileName(), word));
    }
    m_list->setCurrentRow(m_items.empty() ? -1 : row);
    m_list->setVisible(m_items.size() > 1);
    const int rows = std::min(mostRows, static_cast<int>(m_items.size()));
    m_list->setFixedHeight(rows * Theme::rowHeight(m_list->fontMetrics()) + 2 * m_list->frameWidth());
    showCurrent();
}

void ImportPage::showCurrent() {
    const Item* item = current();
    const bool isShown = item != nullptr && item->preview;
    m_panel->setVisible(isShown);
    if (isShown) {
        m_panel->show(*item->preview, item->wasImported);
    }
    showButtons();
}

void ImportPage::showButtons() {
    const int ready = readyCount();
    m_progress->setVisible(m_work != nullptr);
    m_accept->setText(ready > 1 ? tr("&Import %n file(s)", nullptr, ready) : tr("&Import"));
    m_accept->setEnabled(ready > 0 && !m_work && !m_ledger.isReadOnly());
    m_accept->setToolTip(m_ledger.isReadOnly() ? tr("This register is open for reading only")
                                               : tr("Writes the figures, all or nothing; it can be undone"));
    m_accept->setDefault(m_accept->isEnabled());
    m_aside->setEnabled(current() != nullptr && !m_work);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event) {
    choose(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void ImportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    next();
}

void ImportPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack != nullptr) {
        build();
        if (m_work) {
            m_progress->begin(m_work->what);
        }
        showItems();
    }
}

} // namespace samspel
