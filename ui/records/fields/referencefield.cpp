// SPDX-License-Identifier: MIT
#include "ui/records/fields/referencefield.h"

#include "domain/language.h"
#include "ui/records/fields/recordline.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace samspel {

QString unknownName(const Language& language) {
    return language.say("Check", "Nothing here is called “%1”. Type some letters and choose.");
}

ReferenceField::ReferenceField(const FieldInfo& field, const EditorMeans& means, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_language(means.language), m_line(new RecordLine(means.names)),
      m_all(new QToolButton), m_open(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap::tiny);
    row->addWidget(m_line, 1);
    row->addWidget(m_all);
    row->addWidget(m_open);
    m_all->setIcon(drawnIcon("go-down"));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::NoFocus); // the arrow key in the line does the same
    m_open->setIcon(drawnIcon("go-next"));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::NoFocus); // Ctrl+Enter in the line does the same
    m_open->setObjectName(QStringLiteral("openRecord"));
    m_line->setTable(field.refersTo);
    m_line->offerNew(true);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceField::edited);
    connect(m_line, &RecordLine::picked, this, &ReferenceField::settle);
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceField::left);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_open->setEnabled(wholeOf(value()) != 0); });
    connect(m_line, &RecordLine::newWanted, this, [this](const QString& typed) {
        Q_EMIT newRecordWanted(QString::fromLatin1(m_field.refersTo), typed, [this](qint64 id) {
            m_line->setValue(id);
            m_value = id;
            settle();
        });
    });
    connect(m_all, &QToolButton::clicked, m_line, &RecordLine::offerAll);
    connect(m_line, &RecordLine::openWanted, m_open, &QToolButton::click);
    connect(m_line, &RecordLine::backWanted, this, [this] {
        setValue(m_value);
        settle();
    });
    connect(m_open, &QToolButton::clicked, this,
            [this] { Q_EMIT recordWanted(QString::fromLatin1(m_field.refersTo), wholeOf(value())); });
    ReferenceField::retranslate();
    m_open->setEnabled(false);
}

void ReferenceField::settle() {
    Q_EMIT edited();
    Q_EMIT left();
}

Value ReferenceField::value() const { return m_line->value(); }

void ReferenceField::setValue(const Value& value) {
    m_value = value;
    m_line->setValue(value);
    m_open->setEnabled(wholeOf(value) != 0);
}

QString ReferenceField::complaint() const {
    const QString unknown = textOf(value());
    return unknown.isEmpty() ? QString() : unknownName(m_language).arg(unknown);
}

void ReferenceField::retranslate() {
    m_line->setPlaceholderText(tr("Type some letters of the name"));
    m_all->setToolTip(tr("Show all"));
    m_all->setAccessibleName(tr("Show all"));
    m_open->setToolTip(tr("Open this record (Ctrl+Enter)"));
    m_open->setAccessibleName(tr("Open this record"));
    if (!m_line->isTyped()) {
        setValue(m_value);
    }
}

void ReferenceField::setReadOnly(bool isReadOnly) {
    m_line->setReadOnly(isReadOnly);
    m_all->setEnabled(!isReadOnly);
}

QWidget* ReferenceField::target() const { return m_line; }

} // namespace samspel
