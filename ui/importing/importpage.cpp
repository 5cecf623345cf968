// SPDX-License-Identifier: MIT
#include "ui/importing/importpage.h"

#include "exchange/formats.h"
#include "store/ledger.h"
#include "ui/importing/importqueue.h"
#include "ui/importing/importwork.h"
#include "ui/importing/previewpanel.h"
#include "ui/importing/progressline.h"
#include "ui/parts/words.h"
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

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

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
    : Page(parent), m_ledger(ledger), m_language(language), m_queue(new ImportQueue(ledger, language, this)),
      m_open(new QAction(this)) {
    setAcceptDrops(true);
    m_open->setShortcut(QKeySequence::Open);
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QAction::triggered, this, &ImportPage::openDialog);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();

    m_ticks.setInterval(tick);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (const ImportWork* work = m_queue->work()) {
            m_progress->advance(work->done, work->all, work->clock.elapsed() - work->begunAt, work->of);
        }
    });
    connect(m_queue, &ImportQueue::changed, this, &ImportPage::showItems);
    connect(m_queue, &ImportQueue::said, this, &Page::said);
    connect(&m_ledger, &Ledger::changed, this, [this] {
        if (isVisible()) {
            m_queue->next();
        }
    });
    showItems();
}

QString ImportPage::title() const { return tr("Import"); }

QString ImportPage::purpose() const {
    return tr("Takes published figures into the register. You see first what a file holds and what it would "
              "change.");
}

// The empty page has its own button, beside the words that say what it is for.
QList<QAction*> ImportPage::pageActions() const {
    return m_queue->items().empty() ? QList<QAction*>() : QList{m_open};
}

QString ImportPage::busyWith() const {
    const ImportWork* work = m_queue->work();
    return work != nullptr && work->isWriting ? tr("The import of %1").arg(QFileInfo(work->path).fileName())
                                              : QString();
}

void ImportPage::build() {
    m_open->setText(tr("&Choose files…"));
    m_open->setIcon(icon("document-open"));
    delete m_stack;
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeFull());
    m_shown.reset();
    layout()->addWidget(m_stack);
}

QWidget* ImportPage::makeEmpty() {
    auto* box = new QWidget;
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
    inner->addWidget(new Words(
        tr("Each file is read, and you see how it was understood. Nothing is written before you choose "
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
    return scrolling(box, this);
}

QWidget* ImportPage::makeFull() {
    auto* box = new QWidget(this);
    m_list = new QListWidget(box);
    m_list->setAccessibleName(tr("Chosen files"));
    m_list->setTabKeyNavigation(false);
    m_panel = new PreviewPanel(m_ledger, m_language);
    QScrollArea* scroll = scrolling(m_panel, box);
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

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showCurrent();
        showWork();
    });
    connect(m_panel, &PreviewPanel::overruled, this,
            [this](const exchange::Options& options) { m_queue->readOtherwise(currentRow(), options); });
    connect(m_panel, &PreviewPanel::decided, this,
            [this](const ImportChoices& choices) { m_queue->decide(currentRow(), choices); });
    connect(m_progress, &ProgressLine::cancelled, m_queue, &ImportQueue::cancel);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false);
        m_precaution(this, [this] { m_queue->accept(); });
    });
    connect(m_aside, &QPushButton::clicked, this, [this] { m_queue->remove(currentRow()); });
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
    const int row = m_queue->choose(paths);
    m_list->setCurrentRow(row);
}

int ImportPage::currentRow() const {
    return std::min(m_list->currentRow(), static_cast<int>(m_queue->items().size()) - 1);
}

void ImportPage::showItems() {
    const std::vector<ImportItem>& items = m_queue->items();
    const int row = std::max(0, currentRow());
    if (const int part = items.empty() ? 0 : 1; m_stack->currentIndex() != part) {
        m_stack->setCurrentIndex(part);
        Q_EMIT headChanged();
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ImportItem& item : items) {
            const QString word =
                item.preview ? Statement(*item.preview, item.wasImported, m_language).word : tr("waits");
            m_list->addItem(QStringLiteral("%1 — %2").arg(item.file(), word));
        }
        m_list->setCurrentRow(items.empty() ? -1 : row);
    }
    m_list->setVisible(items.size() > 1);
    const int rows = std::min(mostRows, static_cast<int>(items.size()));
    m_list->setFixedHeight(rows * Theme::rowHeight(m_list->fontMetrics()) + 2 * m_list->frameWidth());
    showCurrent();
    showWork();
}

void ImportPage::showCurrent() {
    const int row = currentRow();
    const ImportItem* item = row < 0 ? nullptr : &m_queue->items()[static_cast<std::size_t>(row)];
    const auto preview = item != nullptr ? item->preview : nullptr;
    m_panel->setVisible(preview != nullptr);
    // What is there already keeps its place, what is unfolded and what is marked.
    if (preview && (preview != m_shown || item->wasImported != m_shownAsImported)) {
        m_panel->show(*preview, item->wasImported);
        m_shownAsImported = item->wasImported;
    }
    m_shown = preview;
}

void ImportPage::showWork() {
    const ImportWork* work = m_queue->work();
    const int ready = m_queue->readyCount();
    const bool canWrite = !m_ledger.isReadOnly();
    const int row = currentRow();
    const bool isCurrentReady = row >= 0 && m_queue->items()[static_cast<std::size_t>(row)].isReady();
    m_progress->setVisible(work != nullptr);
    if (work == nullptr) {
        m_ticks.stop();
    } else if (work->isCancelled) {
        m_progress->closing(tr("Stopping…"));
    } else if (!m_ticks.isActive() || m_progress->what() != work->what) {
        m_progress->begin(work->what);
        m_ticks.start();
    }
    // Beside one that is refused, too, it says how many it writes: the chosen one may not be among them.
    const bool isOneOfMany = m_queue->items().size() > 1;
    m_accept->setText(ready > 0 && isOneOfMany ? tr("&Import %n file(s)", nullptr, ready) : tr("&Import"));
    m_accept->setEnabled(ready > 0 && work == nullptr && canWrite);
    m_accept->setToolTip(!canWrite     ? tr("This register is open for reading only")
                         : isOneOfMany ? tr("Writes the figures of those that are ready, each file all or "
                                            "nothing; it can be undone")
                                       : tr("Writes the figures, all or nothing; it can be undone"));
    m_accept->setDefault(m_accept->isEnabled() && isCurrentReady);
    m_aside->setEnabled(row >= 0 && work == nullptr);
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
    m_queue->next();
}

void ImportPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack != nullptr) {
        m_ticks.stop();
        build();
        showItems();
    }
}

bool ImportPage::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange && m_stack != nullptr) {
        m_shown.reset(); // its tables are measured anew
        QMetaObject::invokeMethod(this, &ImportPage::showItems, Qt::QueuedConnection);
    }
    return Page::event(event);
}

} // namespace samspel
