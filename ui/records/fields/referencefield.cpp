// SPDX-License-Identifier: MIT
#include "ui/records/fields/referencefield.h"

#include "domain/language.h"
#include "ui/records/fields/linefield.h"
#include "ui/records/recordnames.h"
#include "ui/shell/folding.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <algorithm>

namespace samspel {

namespace {
constexpr int mostSuggestions = 200;
}

ReferenceField::ReferenceField(const FieldInfo& field, const Language& language, const RecordNames& names,
                               QWidget* parent)
    : FieldEditor(parent), m_field(field), m_language(language), m_names(names), m_line(new QLineEdit),
      m_button(new QToolButton), m_suggestions(new QStringListModel(this)),
      m_completer(new QCompleter(m_suggestions, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap::tiny);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    m_button->setIcon(drawnIcon("go-down"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // the arrow key in the line does the same
    m_completer->setCompletionMode(
        QCompleter::UnfilteredPopupCompletion); // what to offer is found by our own folding
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_line);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_isTyped = true;
        suggest(typed);
        Q_EMIT edited();
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& name) {
                m_line->setText(name);
                m_isTyped = true;
                Q_EMIT edited();
                Q_EMIT left();
            });
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceField::left);
    connect(m_button, &QToolButton::clicked, this, &ReferenceField::offerAll);
    ReferenceField::retranslate();
}

void ReferenceField::suggest(const QString& typed) {
    const QString wanted = folded(typed);
    QStringList best;
    if (!wanted.trimmed().isEmpty()) {
        // Those that begin so, then those of which a word does, then those that hold it; each in Norwegian
        // order.
        for (int quality = 3; quality > 0; --quality) {
            for (const RecordNames::Entry& entry : m_names.all(m_field.refersTo)) {
                if (best.size() < mostSuggestions && answerQuality(entry.folded, wanted) == quality) {
                    best << entry.name;
                }
            }
        }
    }
    m_suggestions->setStringList(best);
    if (best.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void ReferenceField::offerAll() {
    QStringList all;
    for (const RecordNames::Entry& entry : m_names.all(m_field.refersTo)) {
        all << entry.name;
    }
    m_suggestions->setStringList(all);
    m_line->setFocus();
    m_completer->complete();
}

Value ReferenceField::value() const {
    if (!m_isTyped) {
        return m_value;
    }
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    const auto& all = m_names.all(m_field.refersTo);
    const QString wanted = folded(typed);
    const auto exact = std::find_if(all.begin(), all.end(), [&](const auto& e) { return e.name == typed; });
    if (exact != all.end()) {
        return exact->id;
    }
    // As good as exact: it alone is called so but for capitals and accents, or it alone answers to the
    // letters.
    for (const bool isWhole : {true, false}) {
        const auto fits = [&](const RecordNames::Entry& e) {
            return isWhole ? e.folded == wanted : answerQuality(e.folded, wanted) >= 2;
        };
        const auto first = std::find_if(all.begin(), all.end(), fits);
        if (first != all.end() && std::find_if(first + 1, all.end(), fits) == all.end()) {
            return first->id;
        }
    }
    return typed;
}

void ReferenceField::setValue(const Value& value) {
    m_value = value;
    m_isTyped = false;
    m_line->setText(std::holds_alternative<qint64>(value) ? m_names.name(m_field.refersTo, wholeOf(value))
                                                          : textOf(value));
    m_line->setCursorPosition(0);
}

QString ReferenceField::complaint() const {
    const QString unknown = textOf(value());
    return unknown.isEmpty()
               ? QString()
               : m_language.say("Check", "Nothing here is called “%1”. Type some letters and choose.")
                     .arg(unknown);
}

void ReferenceField::retranslate() {
    m_line->setPlaceholderText(tr("Type some letters of the name"));
    m_button->setToolTip(tr("Show all"));
    m_button->setAccessibleName(tr("Show all"));
    if (!m_isTyped) {
        setValue(m_value);
    }
}

void ReferenceField::setReadOnly(bool isReadOnly) {
    m_line->setReadOnly(isReadOnly);
    m_button->setEnabled(!isReadOnly);
}

QWidget* ReferenceField::target() const { return m_line; }

bool ReferenceField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line) {
        return FieldEditor::eventFilter(watched, event);
    }
    if (yieldsUndo(*m_line, *event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && !m_line->isReadOnly()) {
            offerAll();
            return true;
        }
        if (key == Qt::Key_Escape && m_isTyped) {
            setValue(m_value);
            Q_EMIT edited();
            Q_EMIT left();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace samspel
