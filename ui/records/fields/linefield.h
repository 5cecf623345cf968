// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cell.h"
#include "ui/records/fields/fieldeditor.h"

class QLabel;
class QLineEdit;

namespace samspel {

/// A value that fits on a line: text, numbers, amounts, dates and periods, read and shown as domain/cell.h
/// tells.
class LineField : public FieldEditor {
    Q_OBJECT
public:
    LineField(const FieldInfo& field, const Language& language, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    QString complaint() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

protected:
    QLineEdit* line() const { return m_line; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void showReadOnly();

    const FieldInfo& m_field;
    const Language& m_language;
    QLineEdit* m_line;
    QLabel* m_unit = nullptr; // of an amount or a share
    Value m_value;            // as it was set, so that what nobody typed stays exact
    bool m_isTyped = false;
    bool m_isReadOnly = false;
};

/// Gives Ctrl+Z and Ctrl+Shift+Z to the register when the line has nothing of its own to take back.
bool yieldsUndo(const QLineEdit& line, const QEvent& event);

} // namespace samspel
