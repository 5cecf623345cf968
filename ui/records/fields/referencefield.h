// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace samspel {

/// Another record, found by typing some letters of its name; hundreds are as easy as a few.
class ReferenceField : public FieldEditor {
    Q_OBJECT
public:
    ReferenceField(const FieldInfo& field, const Language& language, const RecordNames& names,
                   QWidget* parent);

    Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    QString complaint() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void suggest(const QString& typed);
    void offerAll();

    const FieldInfo& m_field;
    const Language& m_language;
    const RecordNames& m_names;
    QLineEdit* m_line;
    QToolButton* m_button;
    QStringListModel* m_suggestions;
    QCompleter* m_completer;
    Value m_value;
    bool m_isTyped = false;
};

} // namespace samspel
