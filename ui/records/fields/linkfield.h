// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QComboBox;
class QToolButton;

namespace samspel {

class RecordLine;

/// A record of any kind: first its kind, then some letters of its name; the arrow opens it.
class LinkField : public FieldEditor {
    Q_OBJECT
public:
    LinkField(const FieldInfo& field, const EditorMeans& means, QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    QString complaint() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;
    QComboBox* kinds() const { return m_kinds; }

private:
    void fillKinds();
    void settle();

    const Language& m_language;
    QComboBox* m_kinds;
    RecordLine* m_line;
    QToolButton *m_all, *m_open;
    Value m_value;
};

} // namespace samspel
