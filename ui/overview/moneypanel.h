// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/money.h"
#include "ui/overview/overviewpanel.h"

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace samspel {

class Words;

/// Budget, actual and effort in kind from programme to year, and who pays which share. Sums are exact.
class MoneyPanel : public OverviewPanel {
    Q_OBJECT
public:
    MoneyPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    void retranslate() override;
    QComboBox* years() const { return m_years; }
    QTreeWidget* sums() const { return m_sums; }
    QTreeWidget* shares() const { return m_shares; }

protected:
    void fill() override;

private:
    void showSums();
    void showShares();
    void fit();
    QTreeWidgetItem* itemOf(const MoneyNode& node) const;
    QStringList cells(const QString& name, const MoneySum& sum) const;
    QString money(const std::optional<Money>& amount) const;
    QString standing(const ShareYear& year) const;

    QComboBox* m_years;
    QWidget* m_controls;
    QLabel* m_yearLabel;
    QTreeWidget* m_sums;
    Words* m_sharesHeading;
    QTreeWidget* m_shares;
};

} // namespace samspel
