// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QWidget>

namespace samspel {

class Language;
class RecordNames;

/// What a person fills one field in with; one class for each kind of value. What cannot be read as the
/// field's kind is given as the text that was typed, so that nothing is lost and the form can say what is
/// wrong.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual Value value() const = 0;
    /// Shows a value, without saying that a person edited.
    virtual void setValue(const Value& value) = 0;
    /// Words and number forms have changed.
    virtual void retranslate() {}
    /// What stands in it cannot be read as the field's kind: what to tell; "" when all is well.
    virtual QString complaint() const { return {}; }
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// The widget that takes the focus and carries the accessible name.
    virtual QWidget* target() const = 0;

Q_SIGNALS:
    void edited(); ///< something was typed or chosen
    void left();   ///< the person is done with the field for now
};

/// The editor for a field's kind.
FieldEditor* makeEditor(const FieldInfo& field, const Language& language, const RecordNames& names,
                        QWidget* parent);

} // namespace samspel
