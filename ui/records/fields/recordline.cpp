// SPDX-License-Identifier: MIT
#include "ui/records/fields/recordline.h"

#include "domain/folding.h"
#include "store/recordnames.h"
#include "ui/records/fields/linefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <algorithm>

namespace samspel {

namespace {
constexpr int mostSuggestions = 200;
}

RecordLine::RecordLine(const RecordNames& names, QWidget* parent)
    : QLineEdit(parent), m_names(names), m_suggestions(new QStringListModel(this)),
      m_completer(new QCompleter(m_suggestions, this)) {
    m_completer->setCompletionMode(
        QCompleter::UnfilteredPopupCompletion); // what to offer is found by our own folding
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_isTyped = true;
        suggest(typed);
    });
    // By its place, for two records may be called the same.
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto place = static_cast<std::size_t>(index.row());
                if (place >= m_ids.size()) {
                    return;
                }
                const qint64 id = m_ids[place];
                if (id == 0) {
                    Q_EMIT newWanted(text().trimmed());
                    return;
                }
                setValue(id);
                m_isTyped = true;
                Q_EMIT picked();
            });
}

void RecordLine::setTable(const char* table) {
    m_table = table;
    setValue({});
}

void RecordLine::setValue(const Value& value) {
    m_value = value;
    m_isTyped = false;
    setText(std::holds_alternative<qint64>(value) && m_table != nullptr
                ? m_names.name(m_table, wholeOf(value))
                : textOf(value));
    setCursorPosition(0);
}

Value RecordLine::value() const {
    const QString typed = text().trimmed();
    const bool isAsSet = m_table != nullptr && wholeOf(m_value) != 0 &&
                         typed == m_names.name(m_table, wholeOf(m_value)).trimmed();
    if (!m_isTyped || isAsSet) {
        return m_value;
    }
    if (typed.isEmpty()) {
        return {};
    }
    if (m_table == nullptr) {
        return typed;
    }
    const auto& all = m_names.all(m_table);
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

void RecordLine::suggest(const QString& typed) {
    const QString wanted = folded(typed);
    QStringList best;
    std::vector<qint64> ids;
    if (!wanted.trimmed().isEmpty() && m_table != nullptr) {
        // Those that begin so, then those of which a word does, then those that hold it; each in Norwegian
        // order.
        for (int quality = 3; quality > 0; --quality) {
            for (const RecordNames::Entry& entry : m_names.all(m_table)) {
                if (best.size() < mostSuggestions && answerQuality(entry.folded, wanted) == quality) {
                    best << entry.name;
                    ids.push_back(entry.id);
                }
            }
        }
        if (m_offersNew && !isReadOnly()) {
            best << tr("New: “%1” …").arg(typed.trimmed());
            ids.push_back(0);
        }
    }
    offer(std::move(best), std::move(ids));
}

void RecordLine::offerAll() {
    QStringList all;
    std::vector<qint64> ids;
    if (m_table != nullptr) {
        for (const RecordNames::Entry& entry : m_names.all(m_table)) {
            all << entry.name;
            ids.push_back(entry.id);
        }
        if (m_offersNew && !isReadOnly()) {
            all << tr("New …");
            ids.push_back(0);
        }
    }
    setFocus();
    offer(std::move(all), std::move(ids));
}

void RecordLine::offer(QStringList names, std::vector<qint64> ids) {
    m_suggestions->setStringList(names);
    m_ids = std::move(ids);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

bool RecordLine::event(QEvent* event) {
    if (yieldsUndo(*this, *event)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void RecordLine::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOffering = m_completer->popup()->isVisible(); // then the keys are the suggestions'
    if (event->key() == Qt::Key_Down && !isReadOnly()) {
        offerAll();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && !isOffering) {
        Q_EMIT openWanted();
    } else if (event->key() == Qt::Key_Escape && m_isTyped && !isOffering) {
        Q_EMIT backWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace samspel
