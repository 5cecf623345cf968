// SPDX-License-Identifier: MIT
#include "ui/overview/overviewpanel.h"

#include "store/recordnames.h"
#include "ui/parts/words.h"
#include "ui/shell/place.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

OverviewPanel::OverviewPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : QWidget(parent), m_ledger(around.ledger), m_language(around.language), m_names(names),
      m_heading(new Words(Words::Voice::section, this)), m_sentence(new Words(Words::Voice::text, this)),
      m_body(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    m_body->setSpacing(gap::medium);
    layout->addLayout(m_body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void OverviewPanel::refresh() {
    m_isFilled = true;
    fill();
}

void OverviewPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool isWords = event->type() == QEvent::LanguageChange;
    if (isWords) {
        retranslate();
    }
    // A panel that nobody has asked for yet has nothing to be wrong.
    if (m_isFilled && (isWords || event->type() == QEvent::FontChange)) {
        fill();
    }
}

void OverviewPanel::setHeading(const QString& heading) {
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void OverviewPanel::tell(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QString OverviewPanel::sentence() const { return m_sentence->text(); }

void fitRows(QAbstractItemView& view, int rows, int most) {
    const int rowHeight = Theme::rowHeight(view.fontMetrics());
    const int shown = std::max(1, std::min(rows, most)); // there may be none
    int height = shown * rowHeight + 2 * view.frameWidth();
    if (const auto* table = qobject_cast<QTableView*>(&view)) {
        table->verticalHeader()->setDefaultSectionSize(rowHeight);
        height += table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->sizeHint().height();
    } else if (const auto* tree = qobject_cast<QTreeView*>(&view)) {
        int left = shown; // rows with a mark are higher than those without
        for (QModelIndex at = view.model()->index(0, 0); at.isValid() && left > 0; --left) {
            height += tree->visualRect(at).height() - rowHeight;
            at = tree->indexBelow(at);
        }
        height += tree->isHeaderHidden() ? 0 : tree->header()->sizeHint().height();
    }
    if (view.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
        height += view.horizontalScrollBar()->sizeHint().height();
    }
    view.setFixedHeight(height);
}

} // namespace samspel
