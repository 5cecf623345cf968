// SPDX-License-Identifier: MIT
#include "ui/overview/networkyearspanel.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "store/ledger.h"
#include "store/overview/networkyears.h"
#include "ui/overview/bardelegate.h"
#include "ui/parts/tables.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostRows = 12;

} // namespace

NetworkYearsPanel::NetworkYearsPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : OverviewPanel(around, names, parent), m_table(new QTableWidget(this)) {
    calm(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setItemDelegate(new BarDelegate(BarDelegate::Place::under, m_table));
    body()->addWidget(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        Q_EMIT recordWanted(QString::fromLatin1(Schema<Network>::table),
                            m_table->item(row, 0)->data(Qt::UserRole).toLongLong());
    });
    retranslate();
}

void NetworkYearsPanel::retranslate() {
    setHeading(tr("Gatherings by year"));
    m_table->setAccessibleName(tr("Networks: gatherings and schools by year"));
}

void NetworkYearsPanel::fill() {
    const std::vector<NetworkYears> networks = networkYears(ledger(), today());
    m_table->clear();
    m_table->setVisible(!networks.empty());
    if (networks.empty()) {
        tell(tr(
            "No gathering is registered yet. A network's gatherings, with the schools that came, are added "
            "on its page."));
        return;
    }
    tell(tr("Gatherings, and how many different schools came. An empty place: nothing is registered."));
    int first = networks.front().years.begin()->first;
    int last = first;
    int most = 1;
    for (const NetworkYears& network : networks) {
        first = std::min(first, network.years.begin()->first);
        last = std::max(last, network.years.rbegin()->first);
        for (const auto& [year, one] : network.years) {
            most = std::max(most, one.gatherings);
        }
    }
    m_table->setRowCount(static_cast<int>(networks.size()));
    m_table->setColumnCount(last - first + 2);
    QStringList heads{tr("Network")};
    for (int year = last; year >= first; --year) { // the newest stands beside the names
        heads << QString::number(year);
    }
    m_table->setHorizontalHeaderLabels(heads);
    const FieldInfo& state = kindOf<Network>().fields[kindOf<Network>().fieldNumber(QLatin1String("state"))];
    int row = 0;
    for (const NetworkYears& network : networks) {
        const QString name =
            network.state == NetworkState::active
                ? network.name
                : QStringLiteral("%1 (%2)").arg(
                      network.name,
                      choiceLabel(state, QString::fromLatin1(keyOf(network.state)), language()).toLower());
        auto* head = new QTableWidgetItem(name);
        head->setData(Qt::UserRole, network.id.value);
        m_table->setItem(row, 0, head);
        for (const auto& [year, one] : network.years) {
            QString text = language().whole(one.gatherings);
            QString spoken = tr("%1 in %2: %n gathering(s)", nullptr, one.gatherings).arg(name).arg(year);
            if (one.schools) {
                const QString schools = tr("%n school(s)", nullptr, *one.schools);
                text += QStringLiteral(" · ") + schools;
                spoken += QStringLiteral(", ") + schools;
            }
            auto* item = new QTableWidgetItem(text);
            item->setData(BarDelegate::share, static_cast<double>(one.gatherings) / most);
            item->setData(Qt::AccessibleTextRole, spoken);
            item->setToolTip(spoken);
            m_table->setItem(row, last - year + 1, item);
        }
        ++row;
    }
    spaceColumns(*m_table);
    fitRows(*m_table, row, mostRows);
    const int rowHeight = Theme::rowHeight(m_table->fontMetrics()) + gap::small;
    m_table->setFixedHeight(m_table->height() + std::min(row, mostRows) * gap::small);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight); // room for the bar under the text
}

} // namespace samspel
