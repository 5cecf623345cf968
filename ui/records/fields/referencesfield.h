// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QToolButton;

namespace samspel {

class FlowLayout;
class RecordLine;

/// Several records of one kind, each as a chip that opens it, and a line to add one more. Backspace in the
/// empty line takes the last away; Left goes to the chips, where Delete takes one away.
class ReferencesField : public FieldEditor {
    Q_OBJECT
public:
    ReferencesField(const FieldInfo& field, const EditorMeans& means, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    QString complaint() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;
    const std::vector<qint64>& ids() const { return m_ids; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(qint64 id);
    void remove(std::size_t place);
    /// Makes a chip of what stands in the line, when it names a record.
    void take();
    void showChips();
    QWidget* makeChip(std::size_t place);
    bool chipKey(std::size_t place, int key);

    const FieldInfo& m_field;
    const EditorMeans m_means;
    QWidget* m_chips;
    FlowLayout* m_flow;
    RecordLine* m_line;
    QToolButton* m_all;
    std::vector<qint64> m_ids; // in the order of their names
    std::vector<QToolButton*> m_names;
    Value m_value;
    bool m_isReadOnly = false;
};

} // namespace samspel
