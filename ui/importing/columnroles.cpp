// SPDX-License-Identifier: MIT
#include "ui/importing/columnroles.h"

#include "domain/indicator.h"
#include "exchange/anytable/roles.h"
#include "store/ledger.h"
#include "ui/importing/preview.h"
#include "ui/parts/field.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/records/fields/recordline.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

using exchange::anytable::Columns;
using exchange::anytable::Role;

enum Column { head, role };
constexpr int mostRows = 12;
constexpr int nothing = -1;

} // namespace

ColumnRoles::ColumnRoles(const Ledger& ledger, const Language& language, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_language(language), m_names(ledger, language),
      m_table(new QTableWidget(this)), m_indicator(new RecordLine(m_names, this)),
      m_measure(new QComboBox(this)) {
    setObjectName(QStringLiteral("columns"));
    m_table->setAccessibleName(tr("Columns of the table and what they hold"));
    m_table->setColumnCount(role + 1);
    m_table->setHorizontalHeaderLabels({tr("Column in the file"), tr("Holds")});
    calm(*m_table);
    m_table->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_indicator->setTable(Schema<Indicator>::table);
    m_indicator->setPlaceholderText(tr("Type some letters of an indicator’s name, or a new name"));
    m_indicator->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_indicatorBox = labelled(tr("What the table measures"), m_indicator, this);
    connect(m_indicator, &RecordLine::picked, this, &ColumnRoles::tell);
    connect(m_indicator, &QLineEdit::editingFinished, this, [this] {
        if (m_indicator->isTyped()) {
            tell();
        }
    });
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->addItem(tr("As the words of the table tell"), nothing);
    for (std::size_t i = 0; i < Choices<Measure>::all.size(); ++i) {
        m_measure->addItem(m_language.say("Choice", Choices<Measure>::all[i].label), static_cast<int>(i));
    }
    m_measure->setToolTip(tr("Of an indicator that is new to the register"));
    connect(m_measure, &QComboBox::activated, this, &ColumnRoles::tell);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addWidget(new Words(tr("What the columns hold"), Words::Voice::section, this));
    layout->addWidget(new Words(tr("A unit, a period and a figure are needed; the rest can be left out. The "
                                   "choice is remembered for tables with the same heads."),
                                Words::Voice::note, this));
    layout->addWidget(m_table);
    layout->addWidget(m_indicatorBox, 0, Qt::AlignLeft);
    layout->addWidget(labelled(tr("Measured as"), m_measure, this), 0, Qt::AlignLeft);
    hide();
}

void ColumnRoles::show(const Preview& preview) {
    setVisible(preview.isAnyTable());
    if (!preview.isAnyTable()) {
        return;
    }
    m_heads = preview.reading->sniffed.heads;
    fill(preview.columns);
    m_told = preview.options.indicator;
    const auto indicators = m_ledger.where<Indicator>("code", m_told);
    m_indicator->setValue(indicators.empty() ? Value(m_told) : Value(indicators.front().id.value));
    const bool isInAColumn =
        std::any_of(preview.columns.begin(), preview.columns.end(), [](const QString& column) {
            return column.startsWith(exchange::anytable::nameOf(Role::indicator) + QLatin1Char('='));
        });
    m_indicatorBox->setVisible(!isInAColumn);
    const auto& measure = preview.options.measure;
    m_measure->setCurrentIndex(m_measure->findData(measure ? static_cast<int>(*measure) : nothing));
}

void ColumnRoles::fill(const QStringList& columns) {
    const std::vector<QString> heads(m_heads.begin(), m_heads.end());
    QStringList wrong; // of a file that has changed since; the reading tells
    const Columns known = Columns::chosen(columns, heads, wrong);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(heads.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_heads[row].isEmpty() ? tr("(column %1)").arg(row + 1) : m_heads[row];
        m_table->setItem(row, head, new QTableWidgetItem(name));
        auto* choice = new QComboBox(m_table);
        choice->setAccessibleName(tr("What “%1” holds").arg(name));
        choice->addItem(tr("— left out —"), nothing);
        for (std::size_t i = 0; i < exchange::anytable::roles; ++i) {
            choice->addItem(inWords(static_cast<Role>(i), m_language), static_cast<int>(i));
            if (known.column[i] == row) {
                choice->setCurrentIndex(choice->count() - 1);
            }
        }
        choice->setEnabled(!m_heads[row].isEmpty()); // a column is known by its head
        connect(choice, &QComboBox::activated, this, [this, row] {
            giveWay(row);
            tell();
        });
        m_table->setCellWidget(row, role, choice);
    }
    m_table->resizeRowsToContents();
    spaceColumns(*m_table);
    int height = m_table->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < std::min(m_table->rowCount(), mostRows); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

// One column for each of what a table tells: the one chosen last.
void ColumnRoles::giveWay(int row) {
    const auto at = [this](int one) { return qobject_cast<QComboBox*>(m_table->cellWidget(one, role)); };
    const int chosenNow = at(row)->currentIndex();
    for (int other = 0; other < m_table->rowCount(); ++other) {
        if (other != row && chosenNow > 0 && at(other)->currentIndex() == chosenNow) {
            at(other)->setCurrentIndex(0);
        }
    }
}

void ColumnRoles::tell() {
    Columns columns;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int what = qobject_cast<QComboBox*>(m_table->cellWidget(row, role))->currentData().toInt();
        if (what != nothing) {
            columns.column[static_cast<std::size_t>(what)] = row;
        }
    }
    const Value typed = m_indicator->value();
    const auto indicator = m_ledger.find(Id<Indicator>{wholeOf(typed)});
    const QString told = indicator ? indicator->code : textOf(typed).trimmed();
    const int measure = m_measure->currentData().toInt();
    Q_EMIT chosen(columns.written({m_heads.begin(), m_heads.end()}),
                  columns.has(Role::indicator) ? QString() : told,
                  measure == nothing ? std::nullopt : std::optional(static_cast<Measure>(measure)));
}

} // namespace samspel
