// SPDX-License-Identifier: MIT
#include "ui/overview/moneypanel.h"

#include "domain/language.h"
#include "store/recordnames.h"
#include "ui/overview/choicebox.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <cmath>

namespace samspel {

namespace {

constexpr int tableRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int mostRows = 18;
constexpr int name = 0;

QTreeWidget* calmTree(QWidget* parent) {
    auto* tree = new QTreeWidget(parent);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->header()->setStretchLastSection(false);
    return tree;
}

int shownRows(const QTreeWidget& tree) {
    int rows = 0;
    for (auto* item = tree.topLevelItem(0); item != nullptr; item = tree.itemBelow(item)) {
        ++rows;
    }
    return rows;
}

void finish(QTreeWidget& tree) {
    for (int column = 0; column < tree.columnCount(); ++column) {
        if (column > name) {
            tree.headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        tree.resizeColumnToContents(column);
        tree.setColumnWidth(column, tree.columnWidth(column) + gap::page);
    }
}

void strengthen(QTreeWidgetItem& item, int columns) {
    for (int column = 0; column < columns; ++column) {
        QFont strong = item.font(column);
        strong.setWeight(QFont::DemiBold);
        item.setFont(column, strong);
    }
}

void alignFigures(QTreeWidgetItem& item, int columns) {
    for (int column = 1; column < columns; ++column) {
        item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

MoneyPanel::MoneyPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : OverviewPanel(around, names, parent), m_controls(choiceRow(this)), m_sums(calmTree(this)),
      m_sharesHeading(new Words(Words::Voice::strong, this)), m_shares(calmTree(this)) {
    m_years = addChoice(m_controls, m_yearLabel);
    body()->addWidget(m_controls);
    body()->addWidget(m_sums);
    body()->addWidget(m_sharesHeading);
    body()->addWidget(m_shares);
    connect(m_years, &QComboBox::currentIndexChanged, this, &MoneyPanel::showSums);
    for (QTreeWidget* tree : {m_sums, m_shares}) {
        connect(tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
            if (const QString table = item->data(name, tableRole).toString(); !table.isEmpty()) {
                Q_EMIT recordWanted(table, item->data(name, idRole).toLongLong());
            }
        });
        connect(tree, &QTreeWidget::itemExpanded, this, &MoneyPanel::fit);
        connect(tree, &QTreeWidget::itemCollapsed, this, &MoneyPanel::fit);
    }
    retranslate();
}

void MoneyPanel::retranslate() {
    setHeading(tr("Budget, actual and effort in kind"));
    m_yearLabel->setText(tr("Year"));
    m_years->setAccessibleName(tr("Year"));
    m_sharesHeading->setText(tr("Shares of the funding agreements"));
    m_sums->setHeaderLabels({tr("Programme, measure, year"), tr("Budget (kr)"), tr("Actual (kr)"),
                             tr("Budget less actual (kr)"), tr("In kind (hours)"),
                             tr("In kind, worth (kr)")});
    m_sums->setAccessibleName(tr("Budget, actual and effort in kind"));
    m_shares->setHeaderLabels({tr("Agreement and year, partner"), tr("Share (%)"), tr("Amount (kr)")});
    m_shares->setAccessibleName(tr("Shares of the funding agreements"));
}

QString MoneyPanel::money(const std::optional<Money>& amount) const {
    return amount ? amount->display(language()) : QString();
}

QStringList MoneyPanel::cells(const QString& of, const MoneySum& sum) const {
    QString difference = money(sum.difference());
    if (sum.openLines > 0) {
        difference = tr("%n line(s) open", "budget lines that lack budget or actual", sum.openLines);
    }
    QString hours;
    if (sum.hours) {
        const bool isWhole = std::floor(*sum.hours) == *sum.hours;
        hours = language().number(*sum.hours, isWhole ? 0 : 1);
    }
    return {of, money(sum.budget), money(sum.actual), difference, hours, money(sum.worth)};
}

QTreeWidgetItem* MoneyPanel::itemOf(const MoneyNode& node) const {
    auto* item = new QTreeWidgetItem(cells(node.year ? node.year->display() : node.name, node.sum));
    item->setData(name, tableRole, node.table);
    item->setData(name, idRole, node.id);
    alignFigures(*item, m_sums->columnCount());
    for (const MoneyNode& part : node.parts) {
        item->addChild(itemOf(part));
    }
    return item;
}

void MoneyPanel::fill() {
    std::vector<Option> years{{0, tr("All years")}};
    for (const Period year : moneyYears(ledger())) {
        years.push_back({year.code(), year.display()});
    }
    offer(*m_years, years);
    m_controls->setVisible(years.size() > 1);
    showShares();
    showSums();
}

void MoneyPanel::showSums() {
    const MoneyOverview overview =
        moneyOverview(ledger(), Period::fromCode(m_years->currentData().toLongLong()));
    {
        const QSignalBlocker silence(m_sums);
        m_sums->clear();
        for (const MoneyNode& programme : overview.programmes) {
            auto* item = itemOf(programme);
            m_sums->addTopLevelItem(item);
            strengthen(*item, m_sums->columnCount());
            item->setExpanded(true);
            for (int part = 0; part < item->childCount(); ++part) {
                item->child(part)->setExpanded(true);
            }
        }
        if (!overview.programmes.empty()) {
            auto* total = new QTreeWidgetItem(m_sums, cells(tr("In all"), overview.total));
            alignFigures(*total, m_sums->columnCount());
            strengthen(*total, m_sums->columnCount());
        }
    }
    m_sums->setVisible(!overview.programmes.empty());
    finish(*m_sums);
    fit();
    QString told;
    if (overview.programmes.empty()) {
        told = tr("No budget line and no effort in kind is registered yet. They are added to a measure.");
    } else if (overview.total.openLines > 0) {
        told = tr("%n budget line(s) lack budget or actual; there no difference is told.", nullptr,
                  overview.total.openLines);
    }
    tell(told);
}

QString MoneyPanel::standing(const ShareYear& year) const {
    const QString sum = year.sum.display(language());
    if (year.isWhole()) {
        return sum;
    }
    const Percent off{std::abs(wholeOfIt.hundredths - year.sum.hundredths)};
    return (year.sum < wholeOfIt ? tr("%1: %2 short of 100") : tr("%1: %2 more than 100"))
        .arg(sum, off.display(language()));
}

void MoneyPanel::showShares() {
    const std::vector<ShareYear> years = shareYears(ledger());
    {
        const QSignalBlocker silence(m_shares);
        m_shares->clear();
        for (const ShareYear& year : years) {
            auto* item = new QTreeWidgetItem(
                m_shares, {tr("%1, %2", "agreement, year").arg(year.title, year.year.display()),
                           standing(year), money(year.amount)});
            item->setData(name, tableRole, QString::fromLatin1(Schema<FundingAgreement>::table));
            item->setData(name, idRole, year.agreement.value);
            alignFigures(*item, m_shares->columnCount());
            strengthen(*item, m_shares->columnCount());
            for (const FundingShare& share : year.shares) {
                auto* partner = new QTreeWidgetItem(
                    item, {names().name(Schema<Organisation>::table, share.organisation.value),
                           share.share.display(language()), money(share.amount)});
                partner->setData(name, tableRole, QString::fromLatin1(Schema<FundingShare>::table));
                partner->setData(name, idRole, share.id.value);
                alignFigures(*partner, m_shares->columnCount());
            }
            item->setExpanded(!year.isWhole());
        }
    }
    m_sharesHeading->setVisible(!years.empty());
    m_shares->setVisible(!years.empty());
    finish(*m_shares);
    fit();
}

void MoneyPanel::fit() {
    fitRows(*m_sums, shownRows(*m_sums), mostRows);
    fitRows(*m_shares, shownRows(*m_shares), mostRows);
}

} // namespace samspel
