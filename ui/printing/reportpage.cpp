// SPDX-License-Identifier: MIT
#include "ui/printing/reportpage.h"

#include "report/pagelayout.h"
#include "report/pdf.h"
#include "store/ledger.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/noting.h"
#include "ui/parts/unitbox.h"
#include "ui/parts/words.h"
#include "ui/printing/pagesview.h"
#include "ui/printing/printing.h"
#include "ui/shell/attempt.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

QString nameOf(const QString& code) {
    return code == QLatin1String("nn")   ? QStringLiteral("Nynorsk")
           : code == QLatin1String("nb") ? QStringLiteral("Bokmål")
                                         : QStringLiteral("English");
}

QString fileNameOf(const report::Pages& pages) {
    QString name = pages.title;
    for (QChar& c : name) {
        c = c.isLetterOrNumber() ? c : QLatin1Char('-');
    }
    return name + pages.made.date().toString(QStringLiteral("-yyyy-MM-dd")) + QStringLiteral(".pdf");
}

} // namespace

ReportPage::ReportPage(Ledger& ledger, const Language& language, QWidget* parent)
    : Page(parent), m_ledger(ledger), m_language(language), m_print(new QAction(this)),
      m_save(new QAction(this)) {
    m_print->setShortcut(QKeySequence::Print);
    m_save->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    for (QAction* action : {m_print, m_save}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_print, &QAction::triggered, this, &ReportPage::openPrintDialog);
    connect(m_save, &QAction::triggered, this, &ReportPage::openSaveDialog);
    connect(&m_ledger, &Ledger::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    m_reportLanguage->setCurrentIndex(std::max(0, m_reportLanguage->findData(m_language.code())));
}

QString ReportPage::title() const { return tr("Reports"); }

QString ReportPage::purpose() const {
    return tr("What you see is what is printed and saved. Public, unless you ask for internal figures.");
}

QList<QAction*> ReportPage::pageActions() const { return {m_print, m_save}; }

void ReportPage::build() {
    m_print->setText(tr("&Print…"));
    m_print->setIcon(icon("document-print"));
    m_save->setText(tr("Save as P&DF…"));
    m_save->setIcon(icon("document-save"));
    delete m_all;
    m_all = new QWidget(this);
    m_view = new PagesView(m_all);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap::page, gap::small, gap::page, gap::medium);
    row->setSpacing(gap::page);
    row->addWidget(makeControls(), 1);
    row->addWidget(makeZoom(), 0, Qt::AlignBottom);
    m_content = new QStackedWidget(m_all);
    m_content->addWidget(m_view);
    m_content->addWidget(makeEmpty());
    auto* all = new QVBoxLayout(m_all);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row);
    all->addWidget(m_content, 1);
    layout()->addWidget(m_all);
}

QWidget* ReportPage::makeControls() {
    auto* box = new QWidget(this);
    m_kind = new QComboBox(box);
    m_kind->addItem(tr("Status report to the region council"), static_cast<int>(ReportKind::status));
    m_kind->addItem(tr("One municipality's page"), static_cast<int>(ReportKind::municipality));
    m_kind->addItem(tr("Register of processing: what is kept about people"),
                    static_cast<int>(ReportKind::processing));
    m_unit = new UnitBox(box);
    m_reportLanguage = new QComboBox(box);
    for (const QString& code : Language::codes()) {
        m_reportLanguage->addItem(nameOf(code), code);
    }
    m_internal = new QCheckBox(tr("&Internal"), box);
    m_internal->setToolTip(
        tr("With figures that must not be passed on, for this one time; each page is stamped"));
    m_internal->setAccessibleDescription(m_internal->toolTip());
    auto* layout = new FlowLayout(box, gap::page, gap::small);
    layout->addWidget(labelled(tr("Report"), m_kind, box));
    layout->addWidget(labelled(tr("About"), m_unit, box));
    layout->addWidget(labelled(tr("Language"), m_reportLanguage, box));
    layout->addWidget(labelled(tr("Audience"), m_internal, box));
    connect(m_kind, &QComboBox::activated, this, [this] {
        readUnits();
        make();
    });
    connect(m_unit, &UnitBox::chosen, this, &ReportPage::make);
    connect(m_reportLanguage, &QComboBox::activated, this, &ReportPage::make);
    connect(m_internal, &QCheckBox::clicked, this, &ReportPage::make);
    return box;
}

QWidget* ReportPage::makeZoom() {
    m_place = new Words(Words::Voice::note, this);
    m_place->setWordWrap(false);
    m_zoom = new QComboBox(this);
    m_zoom->addItem(tr("Page width"), 0);
    m_zoom->addItem(tr("Whole page"), -1);
    for (const int percent : {50, 75, 100, 125, 150, 200, 300}) {
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    }
    m_zoom->setCurrentIndex(m_zoom->findData(100));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setToolTip(tr("Ctrl and + or − change the size as well"));
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int percent = m_zoom->currentData().toInt();
        using Fit = PagesView::Fit;
        m_view->zoom(percent == 0  ? Fit::width
                     : percent < 0 ? Fit::sheet
                                   : Fit::percent,
                     std::max(percent, 1));
    });
    connect(m_view, &PagesView::moved, this, &ReportPage::showPlace);
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::medium);
    layout->addWidget(m_place);
    layout->addWidget(m_zoom);
    return box;
}

QWidget* ReportPage::makeEmpty() {
    auto* box = new QWidget(this);
    m_missing = new Words(Words::Voice::text, box);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    layout->setSpacing(gap::medium);
    layout->addWidget(new Words(tr("There is nothing to report on yet"), Words::Voice::section, box));
    layout->addWidget(m_missing);
    auto* add = new QPushButton(icon("list-add"), tr("Go to the organisations"), box);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted("organisations"); });
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return box;
}

ReportChoice ReportPage::choice() const {
    ReportChoice choice;
    choice.kind = static_cast<ReportKind>(m_kind->currentData().toInt());
    choice.unit = m_unit->number();
    choice.language = m_reportLanguage->currentData().toString();
    choice.audience = m_internal->isChecked() ? Audience::internal : Audience::open;
    return choice;
}

void ReportPage::choose(const ReportChoice& choice) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(choice.kind)));
    readUnits();
    if (!choice.unit.isEmpty()) {
        m_unit->choose(choice.unit);
    }
    m_reportLanguage->setCurrentIndex(std::max(0, m_reportLanguage->findData(choice.language)));
    m_internal->setChecked(choice.audience == Audience::internal);
    make();
}

const report::Pages& ReportPage::pages() const { return m_view->pages(); }

void ReportPage::refresh() {
    m_isStale = false;
    readUnits();
    make();
}

void ReportPage::readUnits() {
    const auto trouble = attempt(tr("Read the units"), [this] {
        const auto report = static_cast<ReportKind>(m_kind->currentData().toInt());
        const OrganisationKind kind = unitKindOf(report);
        auto units = namedUnits(m_ledger);
        std::erase_if(units, [kind](const NamedUnit& unit) { return unit.kind != kind; });
        m_unit->show(inOrder(units, m_language));
        if (m_unit->number().isEmpty()) {
            m_unit->setCurrentIndex(0);
        }
        m_unit->setEnabled(isAboutUnit(report) && units.size() > 1);
        m_internal->setEnabled(isAboutUnit(report)); // no figures, so nothing internal
    });
    if (trouble) {
        Q_EMIT said(*trouble);
    }
}

void ReportPage::make() {
    const ReportChoice asked = choice();
    const bool canBeMade = !asked.unit.isEmpty() || !isAboutUnit(asked.kind);
    m_content->setCurrentIndex(canBeMade ? 0 : 1);
    m_print->setEnabled(canBeMade);
    m_save->setEnabled(canBeMade);
    m_place->setVisible(canBeMade);
    m_zoom->setVisible(canBeMade);
    if (!canBeMade) {
        m_missing->setText(
            asked.kind == ReportKind::status
                ? tr("A status report is about a region. Add one, with its municipalities, among the "
                     "organisations.")
                : tr("Add a municipality among the organisations, or import a file that has some."));
        return;
    }
    const auto trouble = attempt(tr("Make the report"), [&] {
        const PublicPatterns::State state = m_ledger.patterns().now();
        m_view->show(report::layOut(documentOf(m_ledger, asked)));
        m_madeOf = state;
    });
    if (trouble) {
        Q_EMIT said(*trouble);
    }
    showPlace();
}

void ReportPage::showPlace() {
    const auto count = static_cast<qint64>(pages().pages.size());
    m_place->setText(
        tr("Page %1 of %2")
            .arg(m_language.whole(static_cast<qint64>(m_view->currentPage()) + 1), m_language.whole(count)));
}

void ReportPage::showRecord(const QString& table, qint64 id) {
    if (table != QLatin1String(Schema<Organisation>::table)) {
        return;
    }
    const auto unit = m_ledger.find(Id<Organisation>{id});
    if (unit && unit->kind == OrganisationKind::municipality) {
        ReportChoice wanted = choice();
        wanted.kind = ReportKind::municipality;
        wanted.unit = unit->number;
        choose(wanted);
    }
}

// What other programs wrote meanwhile is in no view yet, and a release is noted against what holds.
bool ReportPage::stillHolds() {
    bool holds = false;
    const auto trouble = attempt(tr("Make the report"),
                                 [&] { holds = !pages().release || m_ledger.patterns().now() == m_madeOf; });
    if (trouble) {
        Q_EMIT said(*trouble);
    } else if (!holds) {
        refresh();
        Q_EMIT said(
            {tr("The register has changed meanwhile, so nothing was handed out. Look at the report as "
                "it is now, and hand it out then."),
             Message::Kind::remark});
    }
    return holds;
}

void ReportPage::openPrintDialog() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(pages().title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, static_cast<int>(pages().pages.size()));
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(*printer); });
    dialog->open();
}

int ReportPage::print(QPrinter& printer) {
    if (!stillHolds()) {
        return 0;
    }
    int printed = 0;
    const auto trouble = attempt(tr("Print the report"), [&] { printed = paintOn(printer, pages()); });
    if (trouble) {
        Q_EMIT said(*trouble);
        return 0;
    }
    const auto release = pages().release;
    endInternal();
    const QString done = tr("%n page(s) went to the printer.", nullptr, printed);
    Q_EMIT said(release ? noted(m_ledger, *release, done, m_language) : Message{done});
    return printed;
}

void ReportPage::openSaveDialog() {
    auto* dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileNameOf(pages()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::save);
    dialog->open();
}

void ReportPage::save(const QString& path) {
    if (!stillHolds()) {
        return;
    }
    QByteArray bytes;
    const auto trouble = attempt(tr("Save the report"), [&] {
        bytes = report::pdf(pages());
        writeFile(path, bytes);
    });
    if (trouble) {
        Q_EMIT said(*trouble);
        return;
    }
    if (!pages().release) {
        endInternal();
        Q_EMIT said({tr("Saved as %1, with internal figures and their stamp. The next one is public again.")
                         .arg(path)});
        return;
    }
    Release release = withFile(*pages().release, path, bytes);
    release.medium = Medium::pdf;
    Q_EMIT said(noted(m_ledger, release, tr("Saved as %1.").arg(path), m_language));
}

void ReportPage::endInternal() {
    if (m_internal->isChecked()) {
        m_internal->setChecked(false);
        make();
    }
}

void ReportPage::leave() { endInternal(); }

std::optional<Release> ReportPage::handedByPicture() const {
    return m_content->currentIndex() == 0 ? pages().release : std::nullopt;
}

void ReportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ReportPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_view != nullptr) {
        const ReportChoice before = choice();
        build();
        choose(before);
    }
}

} // namespace samspel
