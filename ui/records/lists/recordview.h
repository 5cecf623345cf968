// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace samspel {

/// The rows of a RecordModel: whole rows are chosen, and headings of groups run across all columns and are
/// stepped over by the keyboard.
class RecordView : public QTableView {
    Q_OBJECT
public:
    explicit RecordView(QWidget* parent = nullptr);

    /// By the font.
    void fitRows();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace samspel
