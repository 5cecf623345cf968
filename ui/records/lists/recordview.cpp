// SPDX-License-Identifier: MIT
#include "ui/records/lists/recordview.h"

#include "ui/records/lists/celldelegate.h"
#include "ui/records/recordmodel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace samspel {

namespace {

constexpr int rowsMeasured = 60; // for the width of a column; more would have to be asked of the register

} // namespace

RecordView::RecordView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // the keys and clicks that do are told here
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(40);
    header->setResizeContentsPrecision(rowsMeasured);
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &RecordView::editCurrent);
    fitRows();
}

void RecordView::fitRows() {
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(fontMetrics()));
}

void RecordView::letEdit(const EditorMeans& means, CellKeeper keeper) {
    m_means.emplace(means);
    m_keeper = std::move(keeper);
}

const RecordModel& RecordView::records() const { return *static_cast<const RecordModel*>(model()); }

bool RecordView::canEdit(const QModelIndex& index) const {
    return m_means && index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

void RecordView::editCurrent() {
    if (canEdit(currentIndex())) {
        scrollTo(currentIndex());
        edit(currentIndex());
    }
}

QWidget* RecordView::makeEditorFor(const QModelIndex& index) {
    if (!canEdit(index)) {
        return nullptr;
    }
    m_cell = {records().idAt(index.row()), index.column()};
    m_place = index;
    m_editor = new CellEditor(records().kind().fields[static_cast<std::size_t>(m_cell.column)], *m_means,
                              viewport());
    const QString column = records().headerData(m_cell.column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_editor->begin(records().valueAt(index), tr("%1: %2").arg(column, records().nameAt(index.row())));
    connect(m_editor, &CellEditor::keepWanted, this, &RecordView::keepCell);
    connect(m_editor, &CellEditor::dropWanted, this, &RecordView::dropCell);
    connect(m_editor, &CellEditor::left, this, &RecordView::leaveCell);
    connect(m_editor, &CellEditor::resized, this, &RecordView::updateEditorGeometries);
    connect(m_editor->field(), &FieldEditor::recordWanted, this, &RecordView::recordWanted);
    connect(m_editor->field(), &FieldEditor::newRecordWanted, this, &RecordView::newRecordWanted);
    connect(m_editor->field(), &FieldEditor::troubled, this, &RecordView::refused);
    return m_editor;
}

QString RecordView::reason(const Problems& problems) const {
    const Kind& kind = records().kind();
    QStringList said;
    for (const Problem& problem : problems) {
        if (problem.weight != Problem::Weight::refuses) {
            continue;
        }
        const QString own = QString::fromLatin1(kind.fields[static_cast<std::size_t>(m_cell.column)].column);
        const bool isElsewhere = !problem.field.isEmpty() && problem.field != own;
        const QString column =
            isElsewhere
                ? records()
                      .headerData(static_cast<int>(kind.fieldNumber(QLatin1String(problem.field.toLatin1()))),
                                  Qt::Horizontal, Qt::DisplayRole)
                      .toString()
                : QString();
        said << (isElsewhere ? tr("%1: %2").arg(column, problem.what) : problem.what);
    }
    said.removeDuplicates();
    return said.join(QLatin1Char(' '));
}

void RecordView::keepCell(CellEditor::Way way) {
    if (m_editor == nullptr || m_isEnding) {
        return;
    }
    Cell next = m_cell;
    if (way != CellEditor::Way::stay) {
        next = neighbour(way == CellEditor::Way::next);
    }
    if (m_editor->isChanged()) {
        const QScopedValueRollback busy(m_isEnding, true); // a message may take the focus, which ends it too
        QString why = m_editor->field()->complaint();
        const qint64 before = m_cell.record;
        if (why.isEmpty()) {
            why = reason(m_keeper.keep(m_cell.record, static_cast<std::size_t>(m_cell.column),
                                       m_editor->field()->value()));
        }
        if (!why.isEmpty()) {
            m_editor->refuse(why);
            Q_EMIT refused(why);
            return;
        }
        next.record = next.record == before ? m_cell.record : next.record;
    }
    endCell();
    if (way == CellEditor::Way::stay || next.column < 0) {
        return;
    }
    Q_EMIT movingOn();
    if (const int row = records().rowOf(next.record); row >= 0) {
        setCurrentIndex(model()->index(row, next.column));
        editCurrent();
    }
}

void RecordView::leaveCell() {
    if (m_editor == nullptr || m_isEnding) {
        return;
    }
    if (m_editor->isChanged()) {
        const QScopedValueRollback busy(m_isEnding, true);
        const auto field = static_cast<std::size_t>(m_cell.column);
        const Value value = m_editor->field()->value();
        QString why = m_editor->field()->complaint();
        if (why.isEmpty()) {
            why = reason(m_keeper.keep(m_cell.record, field, value));
        }
        if (!why.isEmpty()) {
            m_keeper.hold(m_cell.record, field, value, why);
        }
    }
    endCell();
}

void RecordView::dropCell() {
    if (!m_isEnding) {
        endCell();
    }
}

void RecordView::endCell() {
    if (m_editor == nullptr) {
        return;
    }
    const QScopedValueRollback busy(m_isEnding, true);
    CellEditor* editor = m_editor;
    m_editor = nullptr;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && (focus == editor || editor->isAncestorOf(focus));
    if (hadFocus) {
        setFocus(Qt::OtherFocusReason);
    }
    if (m_place.isValid()) {
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    } else { // its row is gone, as that of a new record is when it is kept
        setState(NoState);
        editor->hide();
        editor->deleteLater();
    }
    editor->disconnect(this); // it outlives this by a moment, and sees where the keyboard goes
    editor->field()->disconnect(this);
    Q_EMIT cellLeft();
}

RecordView::Cell RecordView::neighbour(bool isNext) const {
    std::vector<int> columns;
    const QModelIndex here = currentIndex();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column) && canEdit(here.siblingAtColumn(column))) {
            columns.push_back(column);
        }
    }
    const auto at = std::find(columns.begin(), columns.end(), m_cell.column);
    if (at == columns.end()) {
        return {};
    }
    if (isNext ? at + 1 != columns.end() : at != columns.begin()) {
        return {m_cell.record, isNext ? *(at + 1) : *(at - 1)};
    }
    int row = here.row() + (isNext ? 1 : -1);
    while (row >= 0 && row < records().rowCount() && records().isHeading(row)) {
        row += isNext ? 1 : -1;
    }
    return row >= 0 && row < records().rowCount()
               ? Cell{records().idAt(row), isNext ? columns.front() : columns.back()}
               : Cell{};
}

// Asked for when the current cell becomes another while one is written in.
void RecordView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    if (editor == m_editor && editor != nullptr) {
        leaveCell();
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void RecordView::reset() {
    m_editor = nullptr;
    QTableView::reset();
}

QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    // A heading has a record right under it.
    const bool isHeading = to.isValid() && to.data(RecordModel::headingRole).isValid();
    return isHeading ? to.siblingAtRow(to.row() + 1) : to;
}

void RecordView::keyPressEvent(QKeyEvent* event) {
    m_second.stop();
    QTableView::keyPressEvent(event);
}

void RecordView::mousePressEvent(QMouseEvent* event) {
    m_second.stop();
    const QModelIndex at = indexAt(event->position().toPoint());
    m_isSecondClick = !m_isFreshlyFocused && hasFocus() && at == currentIndex() && canEdit(at) &&
                      event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_isFreshlyFocused = false;
    QTableView::mousePressEvent(event);
}

void RecordView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    if (m_isSecondClick && indexAt(event->position().toPoint()) == currentIndex()) {
        m_second.start(QApplication::doubleClickInterval());
    }
    m_isSecondClick = false;
}

void RecordView::mouseDoubleClickEvent(QMouseEvent* event) {
    m_second.stop();
    m_isSecondClick = false;
    QTableView::mouseDoubleClickEvent(event);
}

void RecordView::focusInEvent(QFocusEvent* event) {
    m_isFreshlyFocused =
        event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    QTableView::focusInEvent(event);
}

void RecordView::focusOutEvent(QFocusEvent* event) {
    m_second.stop();
    QTableView::focusOutEvent(event);
}

} // namespace samspel
