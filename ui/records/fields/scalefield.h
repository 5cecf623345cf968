// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/choicefield.h"

namespace samspel {

class ScaledLabel;

/// A step of a described scale: the list tells what each step looks like, and under it stands what the chosen
/// one does.
class ScaleField : public ChoiceField {
    Q_OBJECT
public:
    ScaleField(const FieldInfo& field, const Language& language, QWidget* parent);

    void setValue(const Value& value) override;
    void retranslate() override;
    /// What is seen where the chosen step is reached.
    QString description() const;

private:
    void describe();

    const FieldInfo& m_field;
    const Language& m_language;
    ScaledLabel* m_description;
};

} // namespace samspel
