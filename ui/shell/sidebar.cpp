// SPDX-License-Identifier: MIT
#include "ui/shell/sidebar.h"

#include "domain/folding.h"
#include "store/ledger.h"
#include "store/rowkeys.h"
#include "ui/shell/icons.h"
#include "ui/shell/rows.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

namespace samspel {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int organisationRole = Qt::UserRole + 1;
constexpr int isFilledRole = Qt::UserRole + 2;

qint64 organisationOf(const QTreeWidgetItem* item) { return item->data(0, organisationRole).toLongLong(); }

} // namespace

Sidebar::Sidebar(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("sidebar"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setIndentation(gap::page);
    setItemDelegate(new CalmRows(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setBackgroundRole(QPalette::Window);
    setExpandsOnDoubleClick(true);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        m_open.insert(organisationOf(item));
        fill(item);
    });
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem* item) { m_open.erase(organisationOf(item)); });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { choose(item); });
    retranslate();
}

void Sidebar::setPlaces(const std::vector<Place>& places) {
    m_places = places;
    clear();
    for (const Place& place : m_places) {
        auto* item = new QTreeWidgetItem(this);
        item->setData(0, placeRole, place.id);
        item->setData(0, CalmRows::airRole, gap::tiny);
        item->setIcon(0, drawnIcon("samspel-" + place.id));
    }
    retranslate();
    refresh();
}

void Sidebar::setLedger(const Ledger* ledger) {
    m_ledger = ledger;
    refresh();
}

void Sidebar::refresh() {
    const bool hasAny = m_ledger != nullptr && rowCount(*m_ledger, kindOf<Organisation>(), {}) > 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!m_places[static_cast<std::size_t>(i)].holdsOrganisations) {
            continue;
        }
        QTreeWidgetItem* root = topLevelItem(i);
        const qint64 current = currentItem() != nullptr ? organisationOf(currentItem()) : 0;
        const QSignalBlocker quiet(this);
        root->setData(0, isFilledRole, false);
        qDeleteAll(root->takeChildren());
        root->setChildIndicatorPolicy(hasAny ? QTreeWidgetItem::ShowIndicator
                                             : QTreeWidgetItem::DontShowIndicator);
        if (m_open.contains(0)) {
            fill(root);
            root->setExpanded(true);
        }
        if (current != 0) {
            mark(m_places[static_cast<std::size_t>(i)].id, current);
        }
    }
}

void Sidebar::fill(QTreeWidgetItem* branch) {
    if (branch->data(0, isFilledRole).toBool()) {
        return;
    }
    branch->setData(0, isFilledRole, true);
    QList<QTreeWidgetItem*> items;
    for (const Organisation& organisation : children(organisationOf(branch))) {
        items << makeItem(organisation);
    }
    branch->addChildren(items);
    for (QTreeWidgetItem* item : items) {
        if (m_open.contains(organisationOf(item))) {
            fill(item);
            item->setExpanded(true);
        }
    }
}

std::vector<Organisation> Sidebar::children(qint64 parent) const {
    if (m_ledger == nullptr) {
        return {};
    }
    const QCollator order = norwegianOrder();
    std::vector<std::pair<QCollatorSortKey, Organisation>> found; // there may be thousands beside each other
    for (Organisation& one : m_ledger->where<Organisation>("parent", parent != 0 ? Value{parent} : Value{})) {
        QCollatorSortKey key = order.sortKey(one.name);
        found.emplace_back(std::move(key), std::move(one));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        const int byName = a.first.compare(b.first);
        return byName != 0 ? byName < 0 : a.second.validFrom > b.second.validFrom;
    });
    std::vector<Organisation> ordered;
    ordered.reserve(found.size());
    for (auto& [key, one] : found) {
        ordered.push_back(std::move(one));
    }
    return ordered;
}

QTreeWidgetItem* Sidebar::makeItem(const Organisation& organisation) const {
    auto* item = new QTreeWidgetItem;
    const bool isGone = organisation.validTo.isValid() && organisation.validTo <= QDate::currentDate();
    item->setText(0, isGone ? tr("%1 (until %2)").arg(organisation.name).arg(organisation.validTo.year())
                            : organisation.name);
    if (isGone) {
        item->setForeground(0, palette().color(Theme::muted));
    }
    item->setData(0, organisationRole, organisation.id.value);
    const bool hasChildren =
        rowCount(*m_ledger, kindOf<Organisation>(), Under{"parent", organisation.id.value}) > 0;
    item->setChildIndicatorPolicy(hasChildren ? QTreeWidgetItem::ShowIndicator
                                              : QTreeWidgetItem::DontShowIndicator);
    return item;
}

void Sidebar::mark(const QByteArray& place, qint64 organisation) {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        if (item->data(0, placeRole).toByteArray() != place) {
            continue;
        }
        if (organisation != 0 && item->isExpanded()) {
            for (QTreeWidgetItemIterator it(item); *it != nullptr; ++it) {
                if (organisationOf(*it) == organisation) {
                    item = *it;
                    break;
                }
            }
        }
        setCurrentItem(item);
        return;
    }
    setCurrentItem(nullptr); // a place of the Help menu
}

void Sidebar::choose(QTreeWidgetItem* item) {
    if (item == nullptr) {
        return;
    }
    if (const qint64 id = organisationOf(item)) {
        Q_EMIT organisationChosen(id);
    } else {
        Q_EMIT placeChosen(item->data(0, placeRole).toByteArray());
    }
}

void Sidebar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentItem());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void Sidebar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
    QTreeWidget::changeEvent(event);
}

void Sidebar::retranslate() {
    setAccessibleName(tr("Places of the register"));
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QString label =
            QCoreApplication::translate("Place", m_places[static_cast<std::size_t>(i)].label);
        topLevelItem(i)->setText(0, label);
        topLevelItem(i)->setToolTip(0, i < 10 ? tr("%1 (Alt+%2)").arg(label).arg((i + 1) % 10) : label);
    }
    fit();
}

// The places can be read whatever the size of the text; organisations under them scroll.
void Sidebar::fit() {
    int widest = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(topLevelItem(i)->text(0)));
    }
    const int icon = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, this);
    // Where the window is too low for all of them, a scroll bar stands beside them.
    const int bar = verticalScrollBar()->sizeHint().width();
    setMinimumWidth(indentation() + icon + widest + gap::large + bar);
}

} // namespace samspel
