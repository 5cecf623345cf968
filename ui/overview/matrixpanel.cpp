// SPDX-License-Identifier: MIT
#include "ui/overview/matrixpanel.h"

#include "domain/language.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/overview/choicebox.h"
#include "ui/overview/matrixcell.h"
#include "ui/overview/recordlist.h"
#include "ui/parts/tables.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostRows = 24;

} // namespace

MatrixPanel::MatrixPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : OverviewPanel(around, names, parent), m_controls(choiceRow(this)), m_table(new QTableWidget(this)),
      m_gatherings(new RecordList(this)) {
    m_networks = addChoice(m_controls, m_networkLabel);
    calm(*m_table);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(gap::large);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter); // as the marks under it
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setItemDelegate(new MatrixCell(m_table));
    body()->addWidget(m_controls);
    body()->addWidget(m_table);
    body()->addWidget(m_gatherings);
    connect(m_networks, &QComboBox::currentIndexChanged, this, &MatrixPanel::showMatrix);
    connect(m_table, &QTableWidget::cellClicked, this, &MatrixPanel::showGatherings);
    connect(m_table, &QTableWidget::cellActivated, this, &MatrixPanel::showGatherings);
    connect(m_gatherings, &RecordList::recordWanted, this, &MatrixPanel::recordWanted);
    retranslate();
}

void MatrixPanel::retranslate() {
    setHeading(tr("Who has met"));
    m_networkLabel->setText(tr("Network"));
    m_networks->setAccessibleName(tr("Network"));
    m_table->setAccessibleName(tr("Schools by schools: at how many gatherings both were"));
}

void MatrixPanel::fill() {
    std::vector<Option> networks;
    for (const RecordNames::Entry& network : names().all(Schema<Network>::table)) {
        networks.push_back({network.id, network.name});
    }
    offer(*m_networks, networks);
    m_controls->setVisible(!networks.empty());
    showMatrix();
}

void MatrixPanel::showMatrix() {
    m_matrix = meetingMatrix(ledger(), {m_networks->currentData().toLongLong()});
    m_gatherings->clear();
    m_table->setVisible(m_matrix.isKnown());
    if (m_networks->count() == 0) {
        tell(tr("No network is registered yet. Here stands which schools have met, and which have not."));
        return;
    }
    if (!m_matrix.isKnown()) {
        tell(tr("No gathering of this network has a list of the schools that came, so who has met is not "
                "known."));
        return;
    }
    fillTable();
    const int pairs = m_matrix.pairs();
    const int never = m_matrix.pairsNeverMet();
    QString told = pairs == 0   ? tr("The network has fewer than two member schools.")
                   : never == 0 ? tr("All pairs of member schools have met.")
                                : tr("Of %n pair(s) of member schools, %1 never met.", nullptr, pairs)
                                      .arg(language().whole(never));
    tell(told + QLatin1Char(' ') +
         tr("A figure: at how many gatherings both were. A ring: never. In italics: all gatherings of the "
            "school. "
            "Choose a place to see them."));
}

QString MatrixPanel::nameOf(std::size_t school) const {
    const MatrixSchool& one = m_matrix.schools[school];
    return one.isMember ? one.name : tr("%1 (guest)").arg(one.name);
}

QString MatrixPanel::spoken(std::size_t one, std::size_t other, int count) const {
    if (one == other) {
        return tr("%1: at %n gathering(s)", nullptr, count).arg(nameOf(one));
    }
    return count == 0
               ? tr("%1 and %2 never met").arg(nameOf(one), nameOf(other))
               : tr("%1 and %2: %n gathering(s) together", nullptr, count).arg(nameOf(one), nameOf(other));
}

int MatrixPanel::rowOf(std::size_t school) const {
    const auto found = std::find(m_schoolOfRow.begin(), m_schoolOfRow.end(), static_cast<int>(school));
    return static_cast<int>(found - m_schoolOfRow.begin());
}

void MatrixPanel::fillTable() {
    const std::vector<MatrixSchool>& schools = m_matrix.schools;
    m_schoolOfRow.clear();
    QStringList rowHeads;
    QStringList columnHeads;
    std::size_t most = 1;
    for (std::size_t i = 0; i < schools.size(); ++i) {
        if (i == 0 || schools[i].municipality != schools[i - 1].municipality) {
            m_schoolOfRow.push_back(-1);
            const qint64 municipality = schools[i].municipality.value;
            rowHeads << (municipality != 0 ? names().name(Schema<Organisation>::table, municipality)
                                           : tr("Municipality not known"));
        }
        m_schoolOfRow.push_back(static_cast<int>(i));
        columnHeads << QString::number(i + 1);
        rowHeads << QStringLiteral("   %1  %2").arg(columnHeads.back(), nameOf(i));
        most = std::max(most, schools[i].attended.size());
    }
    m_table->clear();
    m_table->clearSpans();
    m_table->setRowCount(static_cast<int>(m_schoolOfRow.size()));
    m_table->setColumnCount(static_cast<int>(schools.size()));
    m_table->setVerticalHeaderLabels(rowHeads);
    m_table->setHorizontalHeaderLabels(columnHeads);
    const int width = m_table->fontMetrics().horizontalAdvance(QStringLiteral("00")) + gap::page;
    for (std::size_t i = 0; i < schools.size(); ++i) {
        const int column = static_cast<int>(i);
        m_table->horizontalHeaderItem(column)->setToolTip(nameOf(i));
        m_table->horizontalHeaderItem(column)->setData(Qt::AccessibleTextRole, nameOf(i));
        m_table->setColumnWidth(column, std::max(width, gap::large));
        fillRow(i, static_cast<int>(most));
    }
    for (std::size_t row = 0; row < m_schoolOfRow.size(); ++row) {
        if (m_schoolOfRow[row] < 0) {
            QTableWidgetItem* head = m_table->verticalHeaderItem(static_cast<int>(row));
            QFont strong = m_table->font();
            strong.setWeight(QFont::DemiBold);
            head->setFont(strong);
            auto* blank = new QTableWidgetItem;
            blank->setFlags(Qt::NoItemFlags);
            m_table->setItem(static_cast<int>(row), 0, blank);
            if (m_table->columnCount() > 1) {
                m_table->setSpan(static_cast<int>(row), 0, 1, m_table->columnCount());
            }
        }
    }
    fitRows(*m_table, m_table->rowCount(), mostRows);
}

void MatrixPanel::fillRow(std::size_t school, int most) {
    const std::vector<MatrixSchool>& schools = m_matrix.schools;
    for (std::size_t other = 0; other < schools.size(); ++other) {
        const int met = static_cast<int>(m_matrix.together(school, other).size());
        auto* cell = new QTableWidgetItem(language().whole(met));
        const QString words = spoken(school, other, met);
        cell->setData(MatrixCell::count, met);
        cell->setData(MatrixCell::share, static_cast<double>(met) / most);
        cell->setData(MatrixCell::isOwn, school == other);
        cell->setData(MatrixCell::beginsGroup,
                      other > 0 && schools[other].municipality != schools[other - 1].municipality);
        cell->setData(Qt::AccessibleTextRole, words);
        cell->setToolTip(words);
        m_table->setItem(rowOf(school), static_cast<int>(other), cell);
    }
}

void MatrixPanel::showGatherings(int row, int column) {
    if (m_schoolOfRow[static_cast<std::size_t>(row)] < 0) {
        return;
    }
    const auto one = static_cast<std::size_t>(m_schoolOfRow[static_cast<std::size_t>(row)]);
    const auto other = static_cast<std::size_t>(column);
    std::vector<RecordList::Line> lines;
    for (const Id<Gathering> id : m_matrix.together(one, other)) {
        const auto gathering = ledger().find(id);
        lines.push_back({QString::fromLatin1(Schema<Gathering>::table), id.value,
                         gathering ? language().date(gathering->date) : QString(),
                         gathering ? gathering->theme : QString()});
    }
    m_gatherings->show(spoken(one, other, static_cast<int>(lines.size())), lines);
}

} // namespace samspel
