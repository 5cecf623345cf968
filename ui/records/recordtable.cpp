// SPDX-License-Identifier: MIT
#include "ui/records/recordtable.h"

#include "domain/language.h"
#include "ui/records/shown.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace samspel {

namespace {

// Until a person chooses otherwise.
constexpr int mostColumns = 5;
constexpr int mostCharacters = 34; // of a column

// Cells never hold a tab or a new line in a spreadsheet's paste.
QString flat(QString cell) {
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

RecordTable::RecordTable(RecordModel& model, const Language& language, Preferences& preferences,
                         const QString& memory, const char* hidden, QWidget* parent)
    : QWidget(parent), m_model(model), m_language(language), m_preferences(preferences),
      m_memory(QStringLiteral("lists/") + memory), m_filter(new QLineEdit), m_columns(new QToolButton),
      m_view(new QTableView) {
    if (hidden != nullptr) {
        m_never = static_cast<int>(model.kind().fieldNumber(QLatin1String(hidden)));
    }
    auto* top = new QHBoxLayout;
    top->setSpacing(gap::small);
    top->addWidget(m_filter, 1);
    top->addWidget(m_columns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addLayout(top);
    column->addWidget(m_view, 1);

    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_columns->setIcon(drawnIcon("samspel-columns"));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_view->setModel(&model);
    m_view->installEventFilter(this);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->setMinimumSectionSize(40);
    m_view->setSortingEnabled(true);
    fitRows();
    showDefaults();
    retranslate();
    restore();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        const qint64 kept = current();
        m_model.setFilter(typed);
        setCurrent(m_model.rowOf(kept) >= 0 ? kept : 0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!m_isQuiet && index.isValid()) {
                    Q_EMIT chosen(m_model.idAt(index.row()));
                }
            });
    connect(
        m_view->horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
        [this](const QPoint& at) { offerColumns(m_view->horizontalHeader()->viewport()->mapToGlobal(at)); });
    connect(m_columns, &QToolButton::clicked, this,
            [this] { offerColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(m_view, &QTableView::doubleClicked, this, &RecordTable::formWanted);
}

RecordTable::~RecordTable() {
    remember();
    m_view->selectionModel()->disconnect(
        this); // the model goes with its last word, and nobody is there to hear it
}

qint64 RecordTable::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model.idAt(index.row()) : -1;
}

void RecordTable::setCurrent(qint64 id) {
    m_isQuiet = true;
    if (id > 0 && m_model.rowOf(id) < 0 && !m_filter->text().isEmpty()) {
        m_filter->clear();
    }
    const int row = m_model.rowOf(id);
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else {
        const int column = std::max(0, m_view->horizontalHeader()->logicalIndexAt(0));
        const QModelIndex index = m_model.index(row, column);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    }
    m_isQuiet = false;
}

std::vector<qint64> RecordTable::selected() const {
    std::vector<qint64> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        ids.push_back(m_model.idAt(index.row()));
    }
    return ids;
}

void RecordTable::reload() {
    const qint64 kept = current();
    m_isQuiet = true;
    m_model.reload();
    m_isQuiet = false;
    if (!m_isFitted) {
        fitColumns();
    }
    setCurrent(kept);
}

QString RecordTable::copied() const {
    const QHeaderView* header = m_view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
            columns << column;
        }
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns) {
        cells << flat(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    lines << cells.join(QLatin1Char('\t'));
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (const int column : columns) {
            cells << flat(row.siblingAtColumn(column).data(Qt::ToolTipRole).toString());
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void RecordTable::showDefaults() {
    QHeaderView* header = m_view->horizontalHeader();
    const Kind& kind = m_model.kind();
    // What names a record stands first, where the records have names.
    if (kind.fields[kind.title].rules.required) {
        header->moveSection(header->visualIndex(static_cast<int>(kind.title)), 0);
    }
    int shownColumns = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const FieldInfo& field = kind.fields[static_cast<std::size_t>(column)];
        const bool isShown = column != m_never && !field.rules.folded && field.kind != FieldKind::longText &&
                             shownColumns < mostColumns;
        m_view->setColumnHidden(column, !isShown);
        if (isShown && shownColumns++ == 0) {
            m_view->sortByColumn(column, Qt::AscendingOrder);
        }
    }
}

void RecordTable::fitColumns() {
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    m_view->horizontalHeader()->setStretchLastSection(
        false); // or the last would keep the width it was stretched to
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_view->isColumnHidden(column)) {
            m_view->resizeColumnToContents(column);
            m_view->setColumnWidth(column, std::min(most, m_view->columnWidth(column) + gap::medium));
        }
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_isFitted = m_model.rowCount() > 0;
}

void RecordTable::restore() {
    QHeaderView* header = m_view->horizontalHeader();
    const QStringList columns = m_preferences.value(m_memory + QStringLiteral("/columns")).toStringList();
    const int letter = fontMetrics().averageCharWidth();
    int place = 0;
    header->setStretchLastSection(false);
    for (const QString& told : columns) { // "name:width" in tenths of a letter; a hidden one "name:0"
        const QByteArray name = told.section(QLatin1Char(':'), 0, 0).toLatin1();
        const int width = told.section(QLatin1Char(':'), 1, 1).toInt();
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (name != m_model.kind().fields[static_cast<std::size_t>(column)].column || column == m_never) {
                continue;
            }
            header->moveSection(header->visualIndex(column), place++);
            m_view->setColumnHidden(column, width <= 0);
            m_view->setColumnWidth(column, std::max(width * letter / 10, header->minimumSectionSize()));
            m_isFitted = true;
        }
    }
    header->setStretchLastSection(true);
    const QString sorted = m_preferences.value(m_memory + QStringLiteral("/sort")).toString();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name =
            QString::fromLatin1(m_model.kind().fields[static_cast<std::size_t>(column)].column);
        if (sorted == name || sorted == QLatin1Char('-') + name) {
            m_view->sortByColumn(column, sorted == name ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
    }
    m_filter->setText(m_preferences.value(m_memory + QStringLiteral("/filter")).toString());
    m_model.setFilter(m_filter->text());
}

void RecordTable::remember() {
    const QHeaderView* header = m_view->horizontalHeader();
    const int letter =
        std::max(1, fontMetrics().averageCharWidth()); // widths stay right when text gets larger
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(column);
        columns << QStringLiteral("%1:%2")
                       .arg(QLatin1String(m_model.kind().fields[static_cast<std::size_t>(column)].column))
                       .arg(isHidden ? 0 : 10 * header->sectionSize(column) / letter);
    }
    const int sorted = std::max(0, header->sortIndicatorSection());
    const QString name = QString::fromLatin1(m_model.kind().fields[static_cast<std::size_t>(sorted)].column);
    m_preferences.setValue(m_memory + QStringLiteral("/columns"), columns);
    m_preferences.setValue(m_memory + QStringLiteral("/sort"),
                           header->sortIndicatorOrder() == Qt::AscendingOrder ? name
                                                                              : QLatin1Char('-') + name);
    m_preferences.setValue(m_memory + QStringLiteral("/filter"), m_filter->text());
}

void RecordTable::offerColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == m_never) {
            continue;
        }
        QAction* action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(static_cast<std::size_t>(column) != m_model.kind().title ||
                           m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_view->setColumnHidden(column, !isShown); });
    }
    menu->popup(at);
}

void RecordTable::fitRows() {
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(0);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(fontMetrics()));
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
                m_view->selectRow(0);
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    } else if (watched == m_view) {
        if (key->matches(QKeySequence::Copy)) {
            QGuiApplication::clipboard()->setText(copied());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            Q_EMIT removeWanted();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
            Q_EMIT formWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitRows();
    } else if (event->type() == QEvent::PaletteChange) {
        m_columns->setIcon(drawnIcon("samspel-columns"));
    }
    QWidget::changeEvent(event);
}

void RecordTable::retranslate() {
    const QString heading = headingOf(m_model.kind(), m_language);
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(heading));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_view->setAccessibleName(heading);
    reload();
}

} // namespace samspel
