// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QToolButton;

namespace samspel {

class RecordLine;

/// Another record: found by typing some letters of its name, followed by the arrow, made where it is not
/// there yet.
class ReferenceField : public FieldEditor {
    Q_OBJECT
public:
    ReferenceField(const FieldInfo& field, const EditorMeans& means, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    QString complaint() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

private:
    void settle();

    const FieldInfo& m_field;
    const Language& m_language;
    RecordLine* m_line;
    QToolButton *m_all, *m_open;
    Value m_value;
};

/// What to tell of a name that no record has; %1 is the name.
QString unknownName(const Language& language);

} // namespace samspel
