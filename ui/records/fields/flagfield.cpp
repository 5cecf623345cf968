// SPDX-License-Identifier: MIT
#include "ui/records/fields/flagfield.h"

#include "domain/language.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace samspel {

FlagField::FlagField(const FieldInfo& field, const Language& language, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_language(language), m_box(new QCheckBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_box, 0, Qt::AlignLeft);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
    FlagField::retranslate();
}

Value FlagField::value() const { return qint64{m_box->isChecked() ? 1 : 0}; }

void FlagField::setValue(const Value& value) { m_box->setChecked(wholeOf(value) != 0); }

void FlagField::retranslate() { m_box->setText(m_language.say("Field", m_field.label)); }

void FlagField::setReadOnly(bool isReadOnly) { m_box->setEnabled(!isReadOnly); }

QWidget* FlagField::target() const { return m_box; }

} // namespace samspel
