// SPDX-License-Identifier: MIT
#include "ui/areas/attentionlist.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "ui/shell/rows.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <set>

namespace samspel {

namespace {

constexpr int numberRole = Qt::UserRole; // of an attention, from 1
constexpr int tableRole = Qt::UserRole + 1;
constexpr int recordRole = Qt::UserRole + 2;
constexpr int mostRecords = 300; // of one count; the rest is said in a line

} // namespace

QString titleOf(Area area) {
    static constexpr std::array titles{QT_TRANSLATE_NOOP("Place", "Today"),
                                       QT_TRANSLATE_NOOP("Place", "Partnership"),
                                       QT_TRANSLATE_NOOP("Place", "School owners"),
                                       QT_TRANSLATE_NOOP("Place", "Leaders"),
                                       QT_TRANSLATE_NOOP("Place", "Networks"),
                                       QT_TRANSLATE_NOOP("Place", "Kindergartens"),
                                       QT_TRANSLATE_NOOP("Place", "Entrepreneurship"),
                                       QT_TRANSLATE_NOOP("Place", "Adapted learning"),
                                       QT_TRANSLATE_NOOP("Place", "Money"),
                                       QT_TRANSLATE_NOOP("Place", "Evaluation")};
    return QCoreApplication::translate("Place", titles[static_cast<std::size_t>(area)]);
}

AttentionList::AttentionList(const Language& language, const RecordNames& names, QWidget* parent)
    : QTreeWidget(parent), m_language(language), m_names(names) {
    setObjectName(QStringLiteral("attention"));
    setColumnCount(3);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setItemDelegate(new CalmRows(this));
    setIndentation(gap::page);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(gap::small);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is long elides, and has its tool tip
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        fill(item);
        const int number = item->data(0, numberRole).toInt();
        m_open.push_back(m_all[static_cast<std::size_t>(number - 1)].code);
        fitDetails();
    });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem* item) {
        const int number = item->data(0, numberRole).toInt();
        std::erase(m_open, m_all[static_cast<std::size_t>(number - 1)].code);
    });
    connect(this, &QTreeWidget::itemClicked, this, &AttentionList::open);
}

void AttentionList::show(std::vector<Attention> all) {
    m_all = std::move(all);
    m_isFilled = true;
    arrange();
}

int AttentionList::due() const {
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const Attention& attention) {
        return attention.isDue && attention.count() > 0;
    }));
}

QTreeWidgetItem* AttentionList::addHeading(const QString& text) {
    auto* item = new QTreeWidgetItem(this);
    item->setText(0, text);
    item->setFirstColumnSpanned(true);
    item->setData(0, CalmRows::airRole, gap::medium);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFlags(Qt::NoItemFlags); // nothing to choose
    item->setForeground(0, QApplication::palette().color(QPalette::WindowText));
    item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    return item;
}

void AttentionList::addCount(const Attention& attention, std::size_t number) {
    auto* item = new QTreeWidgetItem(this);
    const bool isEmpty = attention.count() == 0;
    item->setData(0, numberRole, static_cast<int>(number) + 1);
    item->setText(0, attention.isComplete ? m_language.whole(attention.count()) : QStringLiteral("–"));
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(1, attention.title);
    item->setText(2, attention.isComplete ? QString() : tr("nothing recorded yet"));
    item->setToolTip(1, attention.title);
    item->setToolTip(2, item->text(2));
    if (isEmpty || !attention.isComplete) {
        for (int column = 0; column < 3; ++column) {
            item->setForeground(column, QApplication::palette().color(Theme::muted));
        }
    }
    item->setData(0, Qt::AccessibleTextRole, item->text(0) + QLatin1Char(' ') + attention.title);
    item->setChildIndicatorPolicy(isEmpty ? QTreeWidgetItem::DontShowIndicator
                                          : QTreeWidgetItem::ShowIndicator);
    if (!isEmpty && std::find(m_open.begin(), m_open.end(), attention.code) != m_open.end()) {
        fill(item);
        item->setExpanded(true);
    }
}

void AttentionList::arrange() {
    const std::vector<QString> open = m_open;
    clear();
    m_open = open;
    std::set<Area> areas;
    for (const Attention& attention : m_all) {
        areas.insert(attention.area);
    }
    const QSignalBlocker quiet(this);
    const auto addGroup = [&](const QString& heading, const auto& belongs) {
        bool hasHeading = false;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (belongs(m_all[i])) {
                if (!hasHeading) {
                    addHeading(heading);
                    hasHeading = true;
                }
                addCount(m_all[i], i);
            }
        }
    };
    const auto waits = [](const Attention& a) { return a.isDue && a.isComplete && a.count() > 0; };
    if (areas.size() > 1) {
        for (const Area area : areas) {
            addGroup(titleOf(area), [&](const Attention& a) {
                return a.area == area && (waits(a) || (area == Area::today && !a.isDue && a.count() > 0));
            });
        }
    } else {
        addGroup(tr("Waits for somebody"), waits);
        addGroup(tr("As it stands"),
                 [](const Attention& a) { return !a.isDue && a.isComplete && a.count() > 0; });
        addGroup(tr("None just now"), [](const Attention& a) { return a.isComplete && a.count() == 0; });
        addGroup(tr("Not recorded yet"), [](const Attention& a) { return !a.isComplete; });
    }
    if (topLevelItemCount() == 0) {
        addHeading(tr("Nothing waits here."));
    }
    for (int i = 0; i < topLevelItemCount() && currentItem() == nullptr; ++i) {
        if (topLevelItem(i)->data(0, numberRole).toInt() > 0) {
            setCurrentItem(topLevelItem(i));
        }
    }
    const int wide = fontMetrics().averageCharWidth();
    header()->resizeSection(0, wide * 7 + indentation());
    fitDetails();
}

// Details get what they need, up to a part of the width; titles get the rest.
void AttentionList::fitDetails() {
    header()->resizeSection(2, std::min(sizeHintForColumn(2), viewport()->width() * 2 / 5));
}

void AttentionList::fill(QTreeWidgetItem* item) {
    const int number = item->data(0, numberRole).toInt();
    if (number == 0 || item->childCount() > 0) {
        return;
    }
    const Attention& attention = m_all[static_cast<std::size_t>(number - 1)];
    for (const Concerned& record : attention.records) {
        if (item->childCount() == mostRecords) {
            auto* rest = new QTreeWidgetItem(item);
            rest->setText(1, tr("and %n more", nullptr, static_cast<int>(attention.count()) - mostRecords));
            break;
        }
        auto* child = new QTreeWidgetItem(item);
        child->setText(1, m_names.name(record.table.toLatin1().constData(), record.id));
        child->setText(2, record.detail);
        child->setToolTip(1, child->text(1));
        child->setToolTip(2, record.detail);
        child->setForeground(1, QApplication::palette().color(Theme::accent));
        child->setForeground(2, QApplication::palette().color(Theme::muted));
        child->setData(0, tableRole, record.table);
        child->setData(0, recordRole, record.id);
    }
}

void AttentionList::open(QTreeWidgetItem* item) {
    if (item == nullptr) {
        return;
    }
    if (const QString table = item->data(0, tableRole).toString(); !table.isEmpty()) {
        Q_EMIT recordWanted(table, item->data(0, recordRole).toLongLong());
    } else if (item->childIndicatorPolicy() == QTreeWidgetItem::ShowIndicator) {
        item->setExpanded(!item->isExpanded());
    }
}

void AttentionList::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fitDetails();
}

void AttentionList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        open(currentItem());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void AttentionList::changeEvent(QEvent* event) {
    // Of what was never read, that nothing waits is not known.
    if (m_isFilled && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        arrange();
    }
    QTreeWidget::changeEvent(event);
}

} // namespace samspel
