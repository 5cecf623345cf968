// SPDX-License-Identifier: MIT
#include "ui/parts/field.h"

#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace samspel {

QWidget* labelled(const QString& label, QWidget* control, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* name = new Words(label, Words::Voice::note, box);
    name->setWordWrap(false);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    name->setBuddy(control);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(label);
    }
    if (const auto* list = qobject_cast<QComboBox*>(control); list != nullptr && list->isEditable()) {
        list->lineEdit()->setAccessibleName(control->accessibleName()); // it has the focus in the box's stead
    }
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny / 2);
    layout->addWidget(name);
    layout->addWidget(control, 1, Qt::AlignVCenter);
    return box;
}

} // namespace samspel
