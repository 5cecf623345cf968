// SPDX-License-Identifier: MIT
#include "ui/records/fields/choicefield.h"

#include "domain/language.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace samspel {

ChoiceField::ChoiceField(const FieldInfo& field, const Language& language, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_language(language), m_box(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap::tiny);
    column->addWidget(m_box, 0, Qt::AlignLeft);
    if (!field.rules.required) {
        m_box->addItem(QString(), QString());
    }
    for (const Choice& choice : field.choices) {
        m_box->addItem(QString(), QString::fromLatin1(choice.key));
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
    ChoiceField::retranslate();
}

Value ChoiceField::value() const {
    if (m_box->currentIndex() < 0) {
        return m_unknown;
    }
    const QString key = m_box->currentData().toString();
    return key.isEmpty() ? Value{} : Value{key};
}

void ChoiceField::setValue(const Value& value) {
    m_unknown = value;
    m_box->setCurrentIndex(m_box->findData(textOf(value)));
}

void ChoiceField::retranslate() {
    for (int i = 0; i < m_box->count(); ++i) {
        const QString key = m_box->itemData(i).toString();
        m_box->setItemText(i, tr("not chosen"));
        for (const Choice& choice : m_field.choices) {
            if (key == QLatin1String(choice.key)) {
                m_box->setItemText(i, m_language.say("Choice", choice.label));
            }
        }
    }
}

void ChoiceField::setReadOnly(bool isReadOnly) { m_box->setEnabled(!isReadOnly); }

QWidget* ChoiceField::target() const { return m_box; }

} // namespace samspel
