// SPDX-License-Identifier: MIT
#include "ui/records/fields/linefield.h"

#include "domain/erased.h"
#include "domain/language.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace samspel {

namespace {

// Some characters wide; 0 as wide as there is room.
int widthOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::text:
        return 0;
    case FieldKind::when:
    case FieldKind::approximate:
        return 22;
    case FieldKind::date:
        return 18;
    case FieldKind::money:
        return 16;
    default:
        return 12;
    }
}

bool isNumber(FieldKind kind) {
    return kind == FieldKind::whole || kind == FieldKind::decimal || kind == FieldKind::money ||
           kind == FieldKind::percent;
}

QString written(const FieldInfo& field, const Value& value, const Language& language) {
    return field.kind == FieldKind::text ? withErasedInWords(textOf(value), language)
                                         : display(field, value, language, NoNames());
}

} // namespace

LineField::LineField(const FieldInfo& field, const Language& language, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_language(language), m_line(new QLineEdit) {
    const int width = widthOf(field.kind);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap::tiny);
    row->addWidget(m_line, width == 0 ? 1 : 0);
    if (field.kind == FieldKind::money || field.kind == FieldKind::percent) {
        m_unit = new QLabel;
        row->addWidget(m_unit);
    }
    if (isNumber(field.kind)) {
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (width > 0) {
        row->addStretch(1);
    }
    LineField::fit();
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &LineField::left);
    LineField::retranslate();
}

void LineField::fit() {
    if (const int width = widthOf(m_field.kind); width > 0) {
        m_line->setFixedWidth(m_line->fontMetrics().averageCharWidth() * width + gap::page);
    }
}

void LineField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        fit();
    }
    FieldEditor::changeEvent(event);
}

Value LineField::value() const {
    if (!m_isTyped) {
        return m_value;
    }
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    return parseCell(m_field, typed).value_or(Value(typed));
}

void LineField::setValue(const Value& value) {
    m_value = value;
    m_isTyped = false;
    m_line->setText(written(m_field, value, m_language));
    showReadOnly();
    m_line->setCursorPosition(0);
}

void LineField::retranslate() {
    if (m_unit != nullptr) {
        m_unit->setText(m_field.kind == FieldKind::money ? tr("kr") : tr("%"));
    }
    if (!m_isTyped) {
        setValue(m_value);
    }
}

QString LineField::complaint() const {
    const QString text = m_line->text().trimmed();
    const bool isUnread = m_isTyped ? !text.isEmpty() && !parseCell(m_field, text)
                                    : !textOf(m_value).isEmpty() && !parseCell(m_field, textOf(m_value));
    return isUnread ? complaintAbout(m_field, m_language).arg(text) : QString();
}

void LineField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    showReadOnly();
}

// A mark of an erased name is shown in words, which are not what the register keeps.
void LineField::showReadOnly() { m_line->setReadOnly(m_isReadOnly || isErased(textOf(m_value))); }

QWidget* LineField::target() const { return m_line; }

bool yieldsUndo(const QLineEdit& line, const QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.matches(QKeySequence::Undo) && !line.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !line.isRedoAvailable());
}

bool LineField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && yieldsUndo(*m_line, *event)) {
        event->ignore();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_isTyped) {
        setValue(m_value);
        Q_EMIT edited();
        Q_EMIT left();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samspel
