// SPDX-License-Identifier: MIT
#include "ui/importing/recordimportpage.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "store/ledger.h"
#include "ui/importing/recordplanmodel.h"
#include "ui/parts/field.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/shell/attempt.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>

namespace samspel {

namespace {

using State = exchange::PlannedRecord::State;

enum MappingColumn { head, example, field };
constexpr int examples = 3;

/// The first few contents of a column, so that one sees what it holds.
QString examplesOf(const exchange::RecordFile& file, std::size_t column) {
    QStringList found;
    for (const exchange::SheetRow& row : file.rows) {
        const QString text = column < row.cells.size() ? exchange::plainText(row.cells[column]) : QString();
        if (!text.isEmpty() && !found.contains(text)) {
            found << text.simplified();
        }
        if (found.size() == examples) {
            break;
        }
    }
    return found.join(QStringLiteral(" · "));
}

} // namespace

RecordImportPage::RecordImportPage(Ledger& ledger, const Language& language, QWidget* parent)
    : Page(parent), m_ledger(ledger), m_language(language), m_open(new QAction(this)),
      m_table(QString::fromLatin1(allKinds().front()->table)) {
    m_open->setShortcut(QKeySequence::Open);
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QAction::triggered, this, &RecordImportPage::openDialog);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&m_ledger, &Ledger::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            planAgain();
        }
    });
}

QString RecordImportPage::title() const { return tr("Import lists"); }

QString RecordImportPage::purpose() const {
    return tr("Takes lists from spreadsheets into the register: people, meetings, courses, anything. You see "
              "first what each row becomes.");
}

// The empty page has its own button, beside the words that say what it is for.
QList<QAction*> RecordImportPage::pageActions() const {
    return m_stack->currentIndex() == 0 ? QList<QAction*>() : QList{m_open};
}

void RecordImportPage::build() {
    m_open->setText(tr("&Choose a list…"));
    m_open->setIcon(icon("document-open"));
    delete m_stack;
    m_stack = new QStackedWidget(this);
    auto* empty = new QWidget(m_stack);
    auto* words = new Words(tr("A list is a CSV, XLSX or ODS file with a head over its columns. Columns are "
                               "matched to fields by their names; you can change that, and it is remembered. "
                               "Nothing is written before you choose Import, and an import can be undone."),
                            Words::Voice::text, empty);
    words->setMaximumWidth(words->fontMetrics().averageCharWidth() * 80);
    auto* choose = new QPushButton(m_open->icon(), m_open->text(), empty);
    connect(choose, &QPushButton::clicked, this, &RecordImportPage::openDialog);
    auto* start = new QVBoxLayout(empty);
    start->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    start->setSpacing(gap::medium);
    start->addWidget(words);
    start->addWidget(choose, 0, Qt::AlignLeft);
    start->addStretch(1);
    m_stack->addWidget(empty);

    auto* full = new QWidget(m_stack);
    m_what = new Words(Words::Voice::strong, full);
    m_columns = new QTableWidget(full);
    m_columns->setAccessibleName(tr("Columns of the file and their fields"));
    m_columns->setColumnCount(field + 1);
    m_columns->setHorizontalHeaderLabels({tr("Column in the file"), tr("Holds, for example"), tr("Field")});
    calm(*m_columns);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_model = new RecordPlanModel(m_language, full);
    m_view = new QTableView(full);
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("plan"));
    m_view->setAccessibleName(tr("What the rows become"));
    calm(*m_view);
    auto* parts = new QSplitter(Qt::Vertical, full);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_columns);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 2);

    m_counts = new Words(Words::Voice::text, full);
    m_leaveOut = new QCheckBox(tr("&Leave out the rows with problems"), full);
    connect(m_leaveOut, &QCheckBox::toggled, this, &RecordImportPage::showPlan);
    m_import = new QPushButton(icon("document-import"), tr("&Import"), full);
    connect(m_import, &QPushButton::clicked, this, [this] { m_precaution(this, [this] { import(); }); });
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(gap::medium);
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(m_leaveOut);
    bottom->addWidget(m_import);

    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(gap::page, gap::small, gap::page, gap::page);
    layout->setSpacing(gap::medium);
    layout->addWidget(makeChoices(full));
    layout->addWidget(m_what);
    layout->addWidget(parts, 1);
    layout->addLayout(bottom);
    m_stack->addWidget(full);
    this->layout()->addWidget(m_stack);
}

QWidget* RecordImportPage::makeChoices(QWidget* parent) {
    auto* box = new QWidget(parent);
    m_kind = new QComboBox(box);
    fillKinds();
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_table = m_kind->currentData().toString();
        takeTable();
    });
    m_sheet = new QComboBox(box);
    connect(m_sheet, &QComboBox::activated, this, [this](int sheet) { read(sheet); });
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::page);
    layout->addWidget(labelled(tr("The rows are"), m_kind, box));
    m_sheetBox = labelled(tr("Table in the workbook"), m_sheet, box);
    layout->addWidget(m_sheetBox);
    layout->addStretch(1);
    return box;
}

void RecordImportPage::fillKinds() {
    std::vector<std::pair<QString, QString>> kinds;
    for (const Kind* one : allKinds()) {
        kinds.emplace_back(headingOf(*one, m_language), QString::fromLatin1(one->table));
    }
    const QCollator order = norwegianOrder();
    std::sort(kinds.begin(), kinds.end(),
              [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    for (const auto& [heading, table] : kinds) {
        m_kind->addItem(heading, table);
    }
    m_kind->setCurrentIndex(m_kind->findData(m_table));
}

const Kind& RecordImportPage::kind() const { return *kindOfTable(m_table); }

void RecordImportPage::chooseKind(const QString& table) {
    if (kindOfTable(table) != nullptr) {
        m_table = table;
        m_kind->setCurrentIndex(m_kind->findData(table));
        takeTable();
    }
}

void RecordImportPage::openDialog() {
    auto* dialog = new QFileDialog(this, tr("Choose a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RecordImportPage::chooseFile);
    dialog->open();
}

void RecordImportPage::chooseFile(const QString& path) {
    m_path = path;
    read(std::nullopt);
}

void RecordImportPage::read(std::optional<qsizetype> sheet) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said({tr("%1 cannot be read (%2).").arg(QFileInfo(m_path).fileName(), file.errorString()),
                     Message::Kind::trouble});
        return;
    }
    const QByteArray bytes = file.readAll();
    exchange::SheetChoice choice;
    choice.sheet = sheet;
    m_reading = exchange::readSheet({QFileInfo(m_path).fileName(), bytes}, choice, m_language);
    m_sheet->clear();
    m_sheet->addItems(m_reading.sheets);
    m_sheet->setCurrentIndex(static_cast<int>(m_reading.chosen));
    m_sheetBox->setVisible(m_reading.sheets.size() > 1);
    m_stack->setCurrentIndex(1);
    Q_EMIT headChanged();
    m_leaveOut->setChecked(false);
    takeTable();
}

void RecordImportPage::takeTable() {
    if (m_path.isEmpty()) {
        return;
    }
    m_file = exchange::RecordFile::from(m_reading, QFileInfo(m_path).fileName(), kind());
    m_mapping = exchange::ColumnMapping::remembered(m_ledger, kind(), m_file.heads);
    fillMapping();
    planAgain();
}

void RecordImportPage::fillMapping() {
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_file.heads.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto number = static_cast<std::size_t>(row);
        const QString name = m_file.heads[row].isEmpty() ? tr("(column %1)").arg(row + 1) : m_file.heads[row];
        m_columns->setItem(row, head, new QTableWidgetItem(name));
        m_columns->setItem(row, example, new QTableWidgetItem(examplesOf(m_file, number)));
        auto* choice = new QComboBox(m_columns);
        choice->setAccessibleName(tr("Field for “%1”").arg(name));
        choice->addItem(tr("— left out —"), -1);
        for (std::size_t f = 0; f < kind().fields.size(); ++f) {
            choice->addItem(labelOf(kind().fields[f], m_language), static_cast<int>(f));
        }
        const auto mapped = m_mapping.fields[number];
        choice->setCurrentIndex(mapped ? static_cast<int>(*mapped) + 1 : 0);
        connect(choice, &QComboBox::activated, this, [this, row](int chosen) {
            // A field has one column: the one chosen last.
            for (int other = 0; other < m_columns->rowCount(); ++other) {
                auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(other, field));
                if (other != row && chosen > 0 && box->currentIndex() == chosen) {
                    box->setCurrentIndex(0);
                }
            }
            takeMapping();
        });
        m_columns->setCellWidget(row, field, choice);
    }
    m_columns->resizeRowsToContents();
    spaceColumns(*m_columns);
    m_columns->setColumnWidth(
        example, std::min(m_columns->columnWidth(example), m_columns->fontMetrics().averageCharWidth() * 50));
}

void RecordImportPage::takeMapping() {
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const int chosen = qobject_cast<QComboBox*>(m_columns->cellWidget(row, field))->currentData().toInt();
        m_mapping.fields[static_cast<std::size_t>(row)] =
            chosen < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(chosen));
    }
    planAgain();
}

void RecordImportPage::planAgain() {
    m_isStale = false;
    m_plan = {};
    if (m_path.isEmpty()) {
        return;
    }
    if (!m_reading.accepted()) {
        m_plan.problems = m_reading.problems;
        m_plan.isRefused = true;
    } else if (const auto trouble = attempt(tr("Look at the list"), [this] {
                   m_plan = exchange::planRecords(m_ledger, kind(), m_file, m_mapping, m_language);
               })) {
        Q_EMIT said(*trouble);
        m_plan.isRefused = true;
    }
    m_model->show(m_ledger, kind(), m_plan);
    spaceColumns(*m_view);
    const int widest = m_view->fontMetrics().averageCharWidth() * 50;
    m_view->setColumnWidth(RecordPlanModel::record,
                           std::min(m_view->columnWidth(RecordPlanModel::record), widest));
    showPlan();
}

void RecordImportPage::showPlan() {
    const int fresh = m_plan.count(State::fresh);
    const int changed = m_plan.count(State::changed);
    const int flawed = m_plan.count(State::flawed);
    m_what->setText(m_plan.isRefused ? tr("%1 cannot be read").arg(QFileInfo(m_path).fileName())
                                     : QFileInfo(m_path).fileName());
    m_counts->setText(tr("%1 new, %2 changed, %3 the same, %4 with problems")
                          .arg(m_language.whole(fresh), m_language.whole(changed),
                               m_language.whole(m_plan.count(State::same)), m_language.whole(flawed)));
    m_leaveOut->setVisible(flawed > 0 && flawed < static_cast<int>(m_plan.records.size()));
    m_import->setText(fresh + changed > 0 ? tr("&Import %n row(s)", nullptr, fresh + changed)
                                          : tr("&Import"));
    m_import->setEnabled(m_plan.canWrite(m_leaveOut->isChecked()) && !m_ledger.isReadOnly());
    m_import->setToolTip(m_ledger.isReadOnly() ? tr("This register is open for reading only")
                                               : tr("Writes the rows, all or nothing; it can be undone"));
}

void RecordImportPage::import() {
    exchange::RecordPlan done;
    const auto trouble = attempt(tr("Import the list"), [&] {
        done =
            exchange::importRecords(m_ledger, kind(), m_file, m_mapping, m_leaveOut->isChecked(), m_language);
    });
    if (trouble) {
        Q_EMIT said(*trouble);
    } else if (done.wasWritten) {
        Q_EMIT said({tr("%1 was imported: %2 new, %3 changed.")
                         .arg(m_file.name, m_language.whole(done.count(State::fresh)),
                              m_language.whole(done.count(State::changed))),
                     Message::Kind::done, true});
    } else {
        Q_EMIT said(
            {tr("Nothing was imported: the register or the list has changed. Look at the rows again."),
             Message::Kind::remark});
        planAgain();
    }
}

void RecordImportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) {
        planAgain();
    }
}

void RecordImportPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack != nullptr) {
        build();
        if (!m_path.isEmpty()) {
            const auto mapping = m_mapping;
            read(m_reading.sheets.isEmpty() ? std::nullopt : std::optional(m_reading.chosen));
            m_mapping = mapping;
            fillMapping();
            planAgain();
        }
    }
}

} // namespace samspel
