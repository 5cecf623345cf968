// SPDX-License-Identifier: MIT
#include "ui/dashboard/aboutfigurespage.h"

#include "analysis/about.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

namespace samspel {

namespace {

constexpr int lettersAcross = 110; // longer lines are hard to read

bool isNumber(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QWidget* tableOf(const analysis::AboutSection& section, QWidget* parent) {
    auto* table = new QWidget(parent);
    table->setAccessibleName(section.head);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, gap::tiny, 0, 0);
    grid->setHorizontalSpacing(gap::large);
    grid->setVerticalSpacing(gap::tiny);
    const auto last = static_cast<int>(section.columns.size()) - 1;
    const auto put = [&](const QString& text, Words::Voice voice, int row, int column) {
        auto* cell = new Words(text, voice, table);
        cell->setWordWrap(column == last);
        grid->addWidget(cell, row, column,
                        Qt::AlignTop | (isNumber(text) ? Qt::AlignRight : Qt::Alignment{}));
    };
    for (int column = 0; column <= last; ++column) {
        put(section.columns[column], Words::Voice::note, 0, column);
    }
    int row = 1;
    bool isText = false;
    for (const QStringList& cells : section.rows) {
        for (int column = 0; column <= last; ++column) {
            put(cells.value(column), Words::Voice::text, row, column);
        }
        isText = isText || !isNumber(cells.last());
        ++row;
    }
    grid->setColumnStretch(isText ? last : last + 1, 1);
    return table;
}

} // namespace

AboutFiguresPage::AboutFiguresPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language), m_scroll(new QScrollArea(this)) {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    build();
}

QString AboutFiguresPage::title() const { return tr("About the figures"); }

QString AboutFiguresPage::purpose() const {
    return tr("What the marks mean, what may be said of a figure, and what must be there first.");
}

void AboutFiguresPage::takeFocus() { m_scroll->setFocus(Qt::OtherFocusReason); }

void AboutFiguresPage::build() {
    auto* sheet = new QWidget; // the area deletes the one before
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(gap::page, gap::small, gap::page, gap::page);
    layout->setSpacing(gap::small);
    for (const analysis::AboutSection& section : analysis::aboutFigures(m_language)) {
        auto* head = new Words(section.head, Words::Voice::section, sheet);
        layout->addWidget(head);
        for (const QString& paragraph : section.paragraphs) {
            auto* text = new Words(paragraph, Words::Voice::text, sheet);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            layout->addWidget(text);
        }
        if (!section.rows.empty()) {
            layout->addWidget(tableOf(section, sheet));
        }
        layout->addSpacing(gap::page);
    }
    layout->addStretch(1);
    sheet->setMaximumWidth(fontMetrics().averageCharWidth() * lettersAcross);
    m_scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
}

bool AboutFiguresPage::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) { // its tables are measured anew
        build();
    }
    return Page::event(event);
}

void AboutFiguresPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
        Q_EMIT headChanged();
    }
}

} // namespace samspel
