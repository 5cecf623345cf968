// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QCheckBox;

namespace samspel {

/// Yes or no; its label stands at its side.
class FlagField : public FieldEditor {
    Q_OBJECT
public:
    FlagField(const FieldInfo& field, const Language& language, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

private:
    const FieldInfo& m_field;
    const Language& m_language;
    QCheckBox* m_box;
};

} // namespace samspel
