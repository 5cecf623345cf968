// SPDX-License-Identifier: MIT
#include "ui/records/fields/linefield.h"

#include "domain/language.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace samspel {

LineField::LineField(const Reading& reading, const Language& language, QWidget* parent)
    : FieldEditor(parent), m_reading(reading), m_language(language), m_line(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap::tiny);
    row->addWidget(m_line, reading.width == 0 ? 1 : 0);
    if (reading.width > 0) {
        row->addStretch(1);
        m_line->setMinimumWidth(fontMetrics().averageCharWidth() * reading.width);
    }
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &LineField::left);
}

Value LineField::value() const {
    if (!m_isTyped) {
        return m_value;
    }
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    return m_reading.read(typed).value_or(Value(typed));
}

void LineField::setValue(const Value& value) {
    m_value = value;
    m_isTyped = false;
    m_line->setText(m_reading.write(value, m_language));
    m_line->setCursorPosition(0);
}

void LineField::retranslate() {
    if (!m_isTyped) {
        setValue(m_value);
    }
}

QString LineField::complaint() const {
    const QString text = m_line->text().trimmed();
    const bool isUnread = m_isTyped ? !text.isEmpty() && !m_reading.read(text)
                                    : !textOf(m_value).isEmpty() && !m_reading.read(textOf(m_value));
    return isUnread ? m_reading.complaint(m_language).arg(text) : QString();
}

void LineField::setReadOnly(bool isReadOnly) { m_line->setReadOnly(isReadOnly); }

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
