// SPDX-License-Identifier: MIT
#include "ui/records/fields/datefield.h"

#include "domain/language.h"
#include "ui/shell/icons.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace samspel {

DateField::DateField(const FieldInfo& field, const Language& language, QWidget* parent)
    : LineField(field, language, parent), m_language(language), m_button(new QToolButton) {
    m_button->setIcon(icon("view-calendar"));
    m_button->setAutoRaise(true);
    static_cast<QHBoxLayout*>(layout())->insertWidget(1, m_button);
    connect(m_button, &QToolButton::clicked, this, &DateField::pick);
    DateField::retranslate();
}

void DateField::retranslate() {
    LineField::retranslate();
    m_button->setToolTip(tr("Pick the day from a calendar"));
    m_button->setAccessibleName(tr("Pick the day from a calendar"));
}

void DateField::setReadOnly(bool isReadOnly) {
    LineField::setReadOnly(isReadOnly);
    m_button->setEnabled(!isReadOnly);
}

void DateField::pick() {
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setLocale(m_language.locale());
    calendar->setAccessibleName(tr("Calendar"));
    const QDate chosen = QDate::fromString(textOf(value()), Qt::ISODate);
    calendar->setSelectedDate(chosen.isValid() ? chosen : QDate::currentDate());
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    QDate picked;
    const auto take = [&](QDate date) {
        picked = date;
        menu.close();
    };
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
    if (picked.isValid()) {
        setValue(picked.toString(Qt::ISODate));
        Q_EMIT edited();
        Q_EMIT left();
    }
    line()->setFocus();
}

} // namespace samspel
