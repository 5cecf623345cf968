// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QPlainTextEdit;

namespace samspel {

/// Text over several lines; it grows with what is written, up to twelve lines.
class LongTextField : public FieldEditor {
    Q_OBJECT
public:
    explicit LongTextField(QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QPlainTextEdit* m_text;
    Value m_value;
};

} // namespace samspel
