// SPDX-License-Identifier: MIT
#include "ui/records/lists/conditionseditor.h"

#include "ui/records/lists/conditionline.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace samspel {

ConditionsEditor::ConditionsEditor(const Kind& kind, const Language& language, const RecordNames& names,
                                   QWidget* parent)
    : QWidget(parent), m_kind(kind), m_language(language), m_names(names), m_column(new QVBoxLayout(this)),
      m_naming(new QWidget), m_name(new QLineEdit), m_save(new QPushButton) {
    m_column->setContentsMargins({});
    m_column->setSpacing(gap::tiny);
    auto* naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins({});
    naming->setSpacing(gap::small);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    m_column->addWidget(m_naming);
    m_naming->hide();
    m_save->setAutoDefault(false);
    m_name->installEventFilter(this);
    const auto save = [this] {
        const QString wanted = m_name->text().trimmed();
        if (!wanted.isEmpty()) {
            endName();
            Q_EMIT saveWanted(wanted);
        }
    };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_name, &QLineEdit::textChanged, m_save,
            [this](const QString& text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    retranslate();
    fit();
}

std::vector<Condition> ConditionsEditor::conditions() const {
    std::vector<Condition> all;
    for (const ConditionLine* line : m_lines) {
        if (auto condition = line->condition()) {
            all.push_back(std::move(*condition));
        }
    }
    return all;
}

void ConditionsEditor::setConditions(const std::vector<Condition>& conditions) {
    while (!m_lines.empty()) {
        m_lines.back()->deleteLater();
        m_lines.back()->hide();
        m_lines.pop_back();
    }
    for (const Condition& condition : conditions) {
        makeLine()->setCondition(condition);
    }
    fit();
}

ConditionLine* ConditionsEditor::add() {
    ConditionLine* line = makeLine();
    fit();
    line->takeFocus();
    return line;
}

ConditionLine* ConditionsEditor::makeLine() {
    auto* line = new ConditionLine(m_kind, m_language, m_names);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines.push_back(line);
    connect(line, &ConditionLine::changed, this, &ConditionsEditor::changed);
    connect(line, &ConditionLine::removeWanted, this, [this, line] { removeLine(line); });
    return line;
}

void ConditionsEditor::removeLine(ConditionLine* line) {
    const auto place = std::find(m_lines.begin(), m_lines.end(), line);
    const auto next = m_lines.erase(place);
    line->hide();
    line->deleteLater();
    if (next != m_lines.end()) {
        (*next)->takeFocus();
    }
    fit();
    Q_EMIT changed();
}

void ConditionsEditor::askName(const QString& suggested) {
    m_naming->show();
    m_name->setText(suggested);
    m_name->selectAll();
    fit();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConditionsEditor::endName() {
    m_naming->hide();
    fit();
}

void ConditionsEditor::fit() { setVisible(!m_lines.empty() || !m_naming->isHidden()); }

bool ConditionsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        endName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConditionsEditor::retranslate() {
    m_name->setPlaceholderText(tr("Name of the search"));
    m_name->setAccessibleName(tr("Name of the search"));
    m_save->setText(tr("Save the search"));
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    setConditions(conditions()); // their words are made anew
}

} // namespace samspel
