// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QComboBox;

namespace samspel {

/// One of a few words.
class ChoiceField : public FieldEditor {
    Q_OBJECT
public:
    ChoiceField(const FieldInfo& field, const Language& language, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

protected:
    QComboBox* box() const { return m_box; }

private:
    const FieldInfo& m_field;
    const Language& m_language;
    QComboBox* m_box;
    Value m_unknown; // what is none of the choices stays as it is until another is chosen
};

} // namespace samspel
