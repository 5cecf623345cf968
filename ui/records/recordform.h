// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

#include <QScrollArea>
#include <set>

class QLabel;
class QToolButton;

namespace samspel {

/// The form of one record, made from its kind's description: labels above fields in one column, the needed
/// fields first, the rest folded; what is wrong stands beside the field.
class RecordForm : public QScrollArea {
    Q_OBJECT
public:
    /// `hidden` is a column that is not asked for, as a sub-table's parent; it keeps what the row holds.
    RecordForm(const Kind& kind, const EditorMeans& means, const char* hidden = nullptr,
               QWidget* parent = nullptr);

    ~RecordForm() override;

    void showRow(const Row& row);
    /// As the fields stand now.
    Row row() const;
    /// What cannot be read as its field's kind.
    Problems unreadable() const;
    /// Shows each problem beside its field. While something needed is empty, those of fields that the person
    /// has not come to yet are left out: an empty form is no mistake.
    void mark(const Problems& problems);
    /// From now on every problem is marked.
    void markAll() { m_marksAll = true; }
    void setReadOnly(bool isReadOnly);
    /// Other records may have got new names.
    void refreshNames();
    void focusFirst();
    /// Unfolds what it stands in.
    void focusField(const QString& column);
    FieldEditor* editor(const char* column) const;
    /// What is said beside a field; "" when all is well.
    QString problemBeside(const char* column) const;

Q_SIGNALS:
    void edited();
    void left();
    void recordWanted(const QString& table, qint64 id);
    void newRecordWanted(const QString& table, const QString& typed, const std::function<void(qint64)>& take);
    void troubled(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        std::size_t field;
        QWidget* box;
        QLabel* label; ///< nullptr for a flag, which carries its own
        FieldEditor* editor;
        QLabel* help;
        QLabel* problem;
    };
    Line makeLine(std::size_t field);
    /// What stands under a field: how to fill it in, and what it is kept for when it is about a person.
    QString helpOf(const FieldInfo& field) const;
    void retranslate();
    void unfold(bool isOpen);
    bool isFilledIn() const;

    const Kind& m_kind;
    const EditorMeans m_means;
    std::vector<Line> m_lines; // in the order of the form
    Row m_row;
    QWidget* m_folded = nullptr;
    QToolButton* m_more = nullptr;
    std::set<std::size_t> m_visited;
    bool m_marksAll = false;
};

} // namespace samspel
