// SPDX-License-Identifier: MIT
#include "ui/overview/recordlist.h"

#include "ui/overview/overviewpanel.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace samspel {

namespace {

constexpr int tableRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int mostRows = 8;

} // namespace

RecordList::RecordList(QWidget* parent)
    : QWidget(parent), m_heading(new Words(Words::Voice::strong, this)), m_list(new QTreeWidget(this)) {
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(2);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT recordWanted(item->data(0, tableRole).toString(), item->data(0, idRole).toLongLong());
    });
    hide();
}

void RecordList::show(const QString& heading, const std::vector<Line>& lines) {
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    m_list->clear();
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem(m_list, {line.name, line.detail});
        item->setData(0, tableRole, line.table);
        item->setData(0, idRole, line.id);
        item->setSizeHint(1, {0, Theme::rowHeight(m_list->fontMetrics())});
    }
    if (!lines.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_list->setVisible(!lines.empty());
    fitRows(*m_list, static_cast<int>(lines.size()), mostRows);
    QWidget::show();
}

void RecordList::clear() {
    m_list->clear();
    hide();
}

QString RecordList::heading() const { return m_heading->text(); }

} // namespace samspel
