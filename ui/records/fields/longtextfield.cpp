// SPDX-License-Identifier: MIT
#include "ui/records/fields/longtextfield.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 12;
} // namespace

LongTextField::LongTextField(QWidget* parent) : FieldEditor(parent), m_text(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT edited();
    });
    fit();
}

Value LongTextField::value() const {
    if (!m_text->document()->isModified()) {
        return m_value;
    }
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? Value{} : Value{text};
}

void LongTextField::setValue(const Value& value) {
    const QSignalBlocker quiet(m_text);
    m_value = value;
    m_text->setPlainText(textOf(value)); // forgets what could be taken back
    m_text->document()->setModified(false);
    fit();
}

void LongTextField::setReadOnly(bool isReadOnly) { m_text->setReadOnly(isReadOnly); }

QWidget* LongTextField::target() const { return m_text; }

void LongTextField::fit() {
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout()->lineCount());
    }
    const auto margin = static_cast<int>(2 * m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(std::clamp(lines, fewestLines, mostLines) * m_text->fontMetrics().lineSpacing() +
                           margin);
}

bool LongTextField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text) {
        return FieldEditor::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::FocusOut:
        if (m_text->document()->isModified()) {
            Q_EMIT left();
        }
        break;
    case QEvent::FontChange:
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &LongTextField::fit, Qt::QueuedConnection);
        break;
    case QEvent::ShortcutOverride: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool yields = (key->matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !m_text->document()->isRedoAvailable());
        if (yields) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_text->document()->isModified()) {
            setValue(m_value);
            Q_EMIT edited();
            Q_EMIT left();
            return true;
        }
        break;
    default:
        break;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samspel
