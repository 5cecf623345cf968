// SPDX-License-Identifier: MIT
#include "ui/overview/yearpanel.h"

#include "domain/language.h"
#include "store/recordnames.h"
#include "ui/overview/yearmarks.h"
#include "ui/overview/yearwheel.h"
#include "ui/parts/sidebyside.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int entryRole = Qt::UserRole;

} // namespace

YearPanel::YearPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : OverviewPanel(around, names, parent), m_before(new QToolButton(this)),
      m_yearWords(new Words(Words::Voice::strong, this)), m_after(new QToolButton(this)),
      m_wheel(new YearWheel), m_list(new FittedTree) {
    m_before->setArrowType(Qt::LeftArrow);
    m_after->setArrowType(Qt::RightArrow);
    m_yearWords->setWordWrap(false);
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the title elides, and has its tool tip
    auto* years = new QHBoxLayout;
    years->setSpacing(gap::small);
    years->addWidget(m_before);
    years->addWidget(m_yearWords);
    years->addWidget(m_after);
    years->addStretch();
    body()->addLayout(years);
    body()->addWidget(new SideBySide(m_wheel, m_list, this));

    connect(m_before, &QToolButton::clicked, this, [this] { showYear(year() - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { showYear(year() + 1); });
    connect(m_wheel, &YearWheel::yearWanted, this, [this](int step) { showYear(year() + step); });
    connect(m_wheel, &YearWheel::opened, this, &YearPanel::open);
    connect(m_wheel, &YearWheel::walked, this, [this](std::size_t entry) {
        const QSignalBlocker silence(m_list);
        m_list->setCurrentItem(itemOf(entry));
    });
    const auto entryOf = [](const QTreeWidgetItem* item) {
        const QVariant entry = item != nullptr ? item->data(0, entryRole) : QVariant();
        return entry.isValid() ? std::optional(static_cast<std::size_t>(entry.toULongLong())) : std::nullopt;
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this, entryOf](QTreeWidgetItem* item) {
        m_wheel->goTo(entryOf(item));
        reveal(item);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this, entryOf](QTreeWidgetItem* item) {
        if (const auto entry = entryOf(item)) {
            open(*entry);
        }
    });
    retranslate();
}

void YearPanel::retranslate() {
    setHeading(tr("The year"));
    m_before->setAccessibleName(tr("The year before"));
    m_before->setToolTip(tr("The year before"));
    m_after->setAccessibleName(tr("The year after"));
    m_after->setToolTip(tr("The year after"));
    m_wheel->setAccessibleName(tr("The year as a wheel"));
    m_list->setAccessibleName(tr("The year by month"));
}

void YearPanel::showYear(int year) {
    m_year = std::clamp(year, firstYear, lastYear);
    refresh();
}

QString YearPanel::daysOf(const YearEntry& entry) const {
    const QString begins = language().date(entry.begins);
    return entry.ends > entry.begins ? tr("%1 to %2").arg(begins, language().date(entry.ends)) : begins;
}

// The year stands above.
QString YearPanel::daysInYear(const YearEntry& entry) const {
    const auto said = [this](QDate date) {
        const QString whole = language().date(date);
        return date.year() == year() ? whole.chopped(QString::number(year()).size()).trimmed() : whole;
    };
    return entry.ends > entry.begins ? tr("%1 to %2").arg(said(entry.begins), said(entry.ends))
                                     : said(entry.begins);
}

QString YearPanel::titleOf(const YearEntry& entry) const {
    const QString title = names().name(entry.record.table.toLatin1().constData(), entry.record.id);
    const QString whole = names().name(entry.whole.table.toLatin1().constData(), entry.whole.id);
    return whole.isEmpty() || title.contains(whole) ? title : QStringLiteral("%1: %2").arg(whole, title);
}

void YearPanel::fill() {
    m_entries = yearWheel(ledger(), year());
    m_yearWords->setText(QString::number(year()));
    QStringList spoken;
    for (const YearEntry& entry : m_entries) {
        spoken << QStringLiteral("%1, %2, %3").arg(daysOf(entry), nameOf(entry.mark), titleOf(entry));
    }
    m_wheel->show(year(), m_entries, spoken, language().locale(), today(),
                  tr("today", "mark of the year wheel"));
    const QString told =
        m_entries.empty()
            ? tr("Nothing is registered for %1: meetings, gatherings, tests, reporting dates, tasks.")
                  .arg(year())
            : tr("%n meeting(s), date(s) and task(s). Those of one kind in one week share a mark.", nullptr,
                 static_cast<int>(m_entries.size()));
    tell(told);
    m_wheel->setAccessibleDescription(told);
    fillList();
}

void YearPanel::fillList() {
    const QSignalBlocker silence(m_list);
    m_list->clear();
    const int icon = static_cast<int>(markSize(m_list->font())) + 2;
    m_list->setIconSize({icon, icon});
    const QDate first(year(), 1, 1);
    int rows = 0;
    QTreeWidgetItem* head = nullptr;
    int month = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const YearEntry& entry = m_entries[i];
        const QDate day = std::max(entry.begins, first);
        if (head == nullptr || month != day.month()) {
            month = day.month();
            head = new QTreeWidgetItem(m_list, {language().locale().standaloneMonthName(month)});
            QFont strong = m_list->font();
            strong.setWeight(QFont::DemiBold);
            head->setFont(0, strong);
            head->setSizeHint(0, {1, icon}); // as high as rows with a mark
            head->setFirstColumnSpanned(true);
            head->setExpanded(true);
            ++rows;
        }
        auto* item = new QTreeWidgetItem(head, {daysInYear(entry), nameOf(entry.mark), titleOf(entry)});
        item->setIcon(0, iconOf(entry.mark, m_list->font(), QApplication::palette(), devicePixelRatioF()));
        item->setData(0, entryRole, static_cast<qulonglong>(i));
        item->setToolTip(0, nameOf(entry.mark)); // where its column gives way
        item->setToolTip(2, titleOf(entry));
        ++rows;
    }
    m_list->setColumnHidden(1, false);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    const int title = std::min(m_list->sizeHintForColumn(2), m_list->fontMetrics().averageCharWidth() * 34);
    m_list->setWantedWidth(m_list->columnWidth(0) + m_list->columnWidth(1) + title);
    m_list->setYielding(1, title); // the mark tells the kind as well; what it is called stands nowhere else
    m_list->setVisible(!m_entries.empty());
    fitRows(*m_list, rows, rows); // what it lies in scrolls
}

// The list has no scroll bar of its own that would follow the keys.
void YearPanel::reveal(QTreeWidgetItem* item) {
    QWidget* around = parentWidget();
    while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr) {
        around = around->parentWidget();
    }
    if (item == nullptr || around == nullptr || !m_list->hasFocus()) {
        return;
    }
    auto* area = static_cast<QScrollArea*>(around);
    const QRect row = m_list->visualItemRect(item);
    const QPoint middle = m_list->viewport()->mapTo(area->widget(), QPoint(0, row.center().y()));
    area->ensureVisible(0, middle.y(), 0, row.height());
}

QTreeWidgetItem* YearPanel::itemOf(std::size_t entry) const {
    for (QTreeWidgetItemIterator it(m_list); *it != nullptr; ++it) {
        const QVariant known = (*it)->data(0, entryRole);
        if (known.isValid() && known.toULongLong() == entry) {
            return *it;
        }
    }
    return nullptr;
}

void YearPanel::open(std::size_t entry) {
    if (entry < m_entries.size()) {
        Q_EMIT recordWanted(m_entries[entry].record.table, m_entries[entry].record.id);
    }
}

} // namespace samspel
