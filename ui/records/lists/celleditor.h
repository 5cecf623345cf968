// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

#include <QFrame>

namespace samspel {

class ScaledLabel;

/// A form's editor of one field, laid over the cell of a list. Enter and Tab are for keeping what stands in
/// it, Esc for leaving it; what is refused stays, and the reason stands under it.
class CellEditor : public QFrame {
    Q_OBJECT
public:
    enum class Way { stay, next, previous };

    CellEditor(const FieldInfo& field, const EditorMeans& means, QWidget* parent);

    /// Shows what the cell holds. `name` is for screen readers: the column and the record.
    void begin(const Value& value, const QString& name);
    FieldEditor* field() const { return m_field; }
    bool isChanged() const { return m_field->value() != m_start; }
    /// Marks it with the reason, until the person goes on writing.
    void refuse(const QString& why);
    QString refusal() const;
    /// Where it stands over its cell: as large as it needs to be, and within what is seen.
    QRect placeOver(const QRect& cell, const QRect& seen) const;

Q_SIGNALS:
    void keepWanted(samspel::CellEditor::Way way);
    void dropWanted();
    void left();    ///< the keyboard went elsewhere in the window
    void resized(); ///< it asks for another size

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    FieldEditor* m_field;
    int m_letters; // that it has room for
    ScaledLabel* m_problem;
    Value m_start;
};

} // namespace samspel
