// SPDX-License-Identifier: MIT
#include "ui/dashboard/explainpanel.h"

#include "analysis/words.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace samspel {

ExplainPanel::ExplainPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_button(new QToolButton(this)), m_about(new QToolButton(this)) {
    m_button->setObjectName(QStringLiteral("explain"));
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_about->setObjectName(QStringLiteral("aboutFigures"));
    for (QToolButton* button : {m_button, m_about}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_button, &QToolButton::toggled, this, &ExplainPanel::fill);
    connect(m_about, &QToolButton::clicked, this, &ExplainPanel::aboutWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_button);
    row->addWidget(m_about);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addLayout(row);
    retranslate();
    fill();
}

bool ExplainPanel::isOpen() const { return m_button->isChecked(); }

void ExplainPanel::show(std::vector<analysis::Statement> statements, const QString& stamp) {
    m_statements = std::move(statements);
    m_stamp = stamp;
    m_button->setEnabled(!m_statements.empty());
    fill();
}

void ExplainPanel::retranslate() {
    m_button->setText(tr("E&xplain: all that may be said, and what may not"));
    m_about->setText(tr("&About the figures"));
}

// Made when it is opened: there can be a hundred lines, and most people never look.
void ExplainPanel::fill() {
    m_button->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    delete m_sheet;
    m_sheet = nullptr;
    if (!isOpen()) {
        return;
    }
    m_sheet = new QWidget(this);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(gap::large, 0, 0, gap::small);
    column->setSpacing(gap::tiny);
    for (const analysis::Section& section : analysis::sections(m_statements, m_language)) {
        column->addWidget(new Words(section.head, Words::Voice::strong, m_sheet));
        QStringList texts = section.lines;
        if (!m_stamp.isEmpty()) {
            texts.prepend(m_stamp);
        }
        auto* lines = new Words(texts.join(QLatin1Char('\n')), Words::Voice::text, m_sheet);
        lines->setWordWrap(true);
        lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(lines);
        column->addSpacing(gap::small);
    }
    layout()->addWidget(m_sheet);
}

void ExplainPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace samspel
