// SPDX-License-Identifier: MIT
#include "ui/records/recordform.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "domain/personal.h"
#include "ui/records/fields/fieldeditor.h"
#include "ui/shell/icons.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int comfortableWidth = 560; // px at the usual text size: lines that the eye follows

bool isColumn(const FieldInfo& field, const char* column) {
    return column != nullptr && QLatin1String(field.column) == QLatin1String(column);
}

} // namespace

RecordForm::RecordForm(const Kind& kind, const EditorMeans& means, const char* hidden, QWidget* parent)
    : QScrollArea(parent), m_kind(kind), m_means(means) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(gap::page, gap::small, gap::page, gap::page);
    column->setSpacing(gap::medium);
    m_folded = new QWidget;
    auto* folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins({});
    folded->setSpacing(gap::medium);

    const auto addAll = [&](auto isWanted, QVBoxLayout* to) {
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            if (isWanted(kind.fields[i].rules) && !isColumn(kind.fields[i], hidden)) {
                m_lines.push_back(makeLine(i));
                to->addWidget(m_lines.back().box);
            }
        }
    };
    addAll([](const Rules& rules) { return rules.required; }, column);
    addAll([](const Rules& rules) { return !rules.required && !rules.folded; }, column);
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("moreFields"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_folded);
    addAll([](const Rules& rules) { return !rules.required && rules.folded; }, folded);
    column->addStretch(1);
    m_more->setVisible(folded->count() > 0);
    connect(m_more, &QToolButton::toggled, this, &RecordForm::unfold);
    unfold(false);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    content->setMaximumWidth(std::max(comfortableWidth, fontMetrics().averageCharWidth() * 72));
    content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    retranslate();
}

RecordForm::~RecordForm() {
    for (const Line& line : m_lines) {
        line.editor->disconnect(this); // its parts outlive it by a moment
    }
}

RecordForm::Line RecordForm::makeLine(std::size_t number) {
    const FieldInfo& field = m_kind.fields[number];
    Line line{number, new QWidget, nullptr, nullptr, nullptr, nullptr};
    auto* column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(gap::tiny);
    line.editor = makeEditor(field, m_means, line.box);
    if (field.kind != FieldKind::flag) {
        line.label = new QLabel;
        line.label->setBuddy(line.editor);
        column->addWidget(line.label);
    }
    column->addWidget(line.editor);
    line.problem = new ScaledLabel(1, Theme::trouble);
    line.problem->setObjectName(QStringLiteral("problem_") + QLatin1String(field.column));
    line.problem->hide();
    column->addWidget(line.problem);
    line.help = new ScaledLabel(type::note, Theme::muted);
    column->addWidget(line.help);
    line.help->setVisible(!helpOf(field).isEmpty());
    line.editor->setObjectName(QStringLiteral("field_") + QLatin1String(field.column));
    connect(line.editor, &FieldEditor::edited, this, [this, number] {
        m_visited.insert(number);
        Q_EMIT edited();
    });
    connect(line.editor, &FieldEditor::left, this, [this, number] {
        m_visited.insert(number);
        Q_EMIT left();
    });
    connect(line.editor, &FieldEditor::recordWanted, this, &RecordForm::recordWanted);
    connect(line.editor, &FieldEditor::newRecordWanted, this, &RecordForm::newRecordWanted);
    connect(line.editor, &FieldEditor::troubled, this, &RecordForm::troubled);
    return line;
}

QString RecordForm::helpOf(const FieldInfo& field) const {
    QStringList help;
    if (field.rules.help != nullptr) {
        help << m_means.language.say("Field", field.rules.help);
    }
    if (const PersonalField* personal = personalOf(field)) {
        help << tr("Kept for: %1").arg(m_means.language.say("Field", personal->purpose));
    }
    return help.join(QStringLiteral(" · "));
}

void RecordForm::showRow(const Row& row) {
    const bool isOther = row.id != m_row.id || m_row.cells.empty();
    m_row = row;
    for (const Line& line : m_lines) {
        line.editor->setValue(row.cells[line.field]);
    }
    if (isOther) {
        m_visited.clear();
        m_marksAll = row.id != 0;
    }
}

Row RecordForm::row() const {
    Row row = m_row;
    for (const Line& line : m_lines) {
        row.cells[line.field] = line.editor->value();
    }
    return row;
}

Problems RecordForm::unreadable() const {
    Problems problems;
    for (const Line& line : m_lines) {
        if (const QString what = line.editor->complaint(); !what.isEmpty()) {
            problems.push_back(
                {.field = QString::fromLatin1(m_kind.fields[line.field].column), .what = what});
        }
    }
    return problems;
}

// As long as something needed is missing a person has not come to the rest yet; then nothing else is held
// back.
bool RecordForm::isFilledIn() const {
    const bool isBegun = m_row.id != 0 || !m_visited.empty();
    return isBegun && std::none_of(m_lines.begin(), m_lines.end(), [this](const Line& line) {
               return m_kind.fields[line.field].rules.required && isEmpty(line.editor->value());
           });
}

void RecordForm::mark(const Problems& problems) {
    const bool marksAll = m_marksAll || isFilledIn();
    for (const Line& line : m_lines) {
        QStringList said;
        for (const Problem& problem : problems) {
            if (problem.field == QLatin1String(m_kind.fields[line.field].column) &&
                !said.contains(problem.what)) {
                said << problem.what;
            }
        }
        const bool isShown = !said.isEmpty() && (marksAll || m_visited.contains(line.field));
        line.problem->setText(isShown ? said.join(QLatin1Char(' ')) : QString());
        line.problem->setVisible(isShown);
        line.help->setVisible(!isShown && !line.help->text().isEmpty());
        line.editor->target()->setAccessibleDescription(isShown ? line.problem->text() : line.help->text());
        if (isShown && m_kind.fields[line.field].rules.folded) {
            m_more->setChecked(true);
        }
    }
}

QString RecordForm::problemBeside(const char* column) const {
    for (const Line& line : m_lines) {
        if (isColumn(m_kind.fields[line.field], column)) {
            return line.problem->text();
        }
    }
    return {};
}

FieldEditor* RecordForm::editor(const char* column) const {
    for (const Line& line : m_lines) {
        if (isColumn(m_kind.fields[line.field], column)) {
            return line.editor;
        }
    }
    return nullptr;
}

void RecordForm::setReadOnly(bool isReadOnly) {
    for (const Line& line : m_lines) {
        line.editor->setReadOnly(isReadOnly);
    }
}

void RecordForm::refreshNames() {
    for (const Line& line : m_lines) {
        line.editor->retranslate();
    }
}

void RecordForm::focusFirst() {
    // The field that names the record is what a person wants to fill in first, wherever it stands.
    for (const Line& line : m_lines) {
        if (line.field == m_kind.title && !m_kind.fields[line.field].rules.folded) {
            line.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_lines.empty()) {
        m_lines.front().editor->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::focusField(const QString& column) {
    for (const Line& line : m_lines) {
        const FieldInfo& field = m_kind.fields[line.field];
        if (column == QLatin1String(field.column)) {
            m_more->setChecked(m_more->isChecked() || (field.rules.folded && !field.rules.required));
            line.editor->setFocus(Qt::OtherFocusReason);
        }
    }
}

void RecordForm::unfold(bool isOpen) {
    m_folded->setVisible(isOpen);
    m_more->setIcon(drawnIcon(isOpen ? "go-down" : "go-next"));
    m_more->setText(isOpen ? tr("Fewer fields") : tr("More fields"));
}

void RecordForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange && widget() != nullptr) {
        widget()->setMaximumWidth(std::max(comfortableWidth, fontMetrics().averageCharWidth() * 72));
    }
    QScrollArea::changeEvent(event);
}

void RecordForm::retranslate() {
    for (const Line& line : m_lines) {
        const FieldInfo& field = m_kind.fields[line.field];
        const QString label = labelOf(field, m_means.language);
        if (line.label != nullptr) {
            line.label->setText(field.rules.required ? tr("%1 (needed)").arg(label) : label);
        }
        line.editor->target()->setAccessibleName(label);
        line.help->setText(helpOf(field));
        line.editor->target()->setAccessibleDescription(line.help->text());
        line.editor->retranslate();
    }
    unfold(m_more->isChecked());
}

} // namespace samspel
