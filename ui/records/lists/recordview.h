// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/lists/celleditor.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

namespace samspel {

class RecordModel;

/// Who keeps what is written in the cells of a list.
struct CellKeeper {
    /// Keeps the record with this value in one field; a new record gets its key. What stands in the way: then
    /// nothing has changed.
    std::function<Problems(qint64& id, std::size_t field, const Value& value)> keep{};
    /// The person went on without mending what is refused: it is held as a draft of the record.
    std::function<void(qint64 id, std::size_t field, const Value& value, const QString& why)> hold{};
};

/// The rows of a RecordModel: whole rows are chosen, headings of groups run across all columns and are
/// stepped over by the keyboard, and cells are written in where they stand.
class RecordView : public QTableView {
    Q_OBJECT
public:
    explicit RecordView(QWidget* parent = nullptr);

    using QTableView::sizeHintForColumn;

    /// By the font.
    void fitRows();

    /// From now on its cells can be written in.
    void letEdit(const EditorMeans& means, CellKeeper keeper);
    bool canEdit(const QModelIndex& index) const;
    void editCurrent();
    /// While a cell is being written in; else nullptr.
    CellEditor* editor() const { return m_editor; }
    /// Ends the writing: keeps what stands there, or holds it as a draft.
    void leaveCell();
    /// Ends the writing and leaves the cell as it was.
    void dropCell();

    /// For the delegate.
    QWidget* makeEditorFor(const QModelIndex& index);

Q_SIGNALS:
    void refused(const QString& why);
    /// A cell has been kept and the next is to be opened: rows have to stand in their places.
    void movingOn();
    void cellLeft();
    void recordWanted(const QString& table, qint64 id);
    void newRecordWanted(const QString& table, const QString& typed, const std::function<void(qint64)>& take);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void reset() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Cell {
        qint64 record = -1;
        int column = -1;
    };
    const RecordModel& records() const;
    /// The cell that Tab leads to; no column when there is none.
    Cell neighbour(bool isNext) const;
    void keepCell(CellEditor::Way way);
    QString reason(const Problems& problems) const;
    void endCell();

    std::optional<EditorMeans> m_means;
    CellKeeper m_keeper;
    QPointer<CellEditor> m_editor;
    Cell m_cell; // that the editor stands over
    QPersistentModelIndex m_place;
    bool m_isEnding = false;
    QTimer m_second; // after a further click on the current cell, unless it becomes a double one
    bool m_isSecondClick = false;
    bool m_isFreshlyFocused = false; // the click that brought the keyboard here is no second one
};

} // namespace samspel
