// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/yearwheel.h"
#include "ui/overview/fittedtree.h"
#include "ui/overview/overviewpanel.h"

class QToolButton;

namespace samspel {

class Words;
class YearWheel;

/// The programme's year as a wheel, and the same as a list by month beside it.
class YearPanel : public OverviewPanel {
    Q_OBJECT
public:
    YearPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    void retranslate() override;
    int year() const { return m_year != 0 ? m_year : today().year(); }
    void showYear(int year);
    YearWheel* wheel() const { return m_wheel; }
    QTreeWidget* list() const { return m_list; }

protected:
    void fill() override;

private:
    QString titleOf(const YearEntry& entry) const;
    QString daysOf(const YearEntry& entry) const;
    QString daysInYear(const YearEntry& entry) const;
    void reveal(QTreeWidgetItem* item);
    void fillList();
    void open(std::size_t entry);
    QTreeWidgetItem* itemOf(std::size_t entry) const;

    int m_year = 0; ///< this year's, until another was chosen
    std::vector<YearEntry> m_entries;
    QToolButton* m_before;
    Words* m_yearWords;
    QToolButton* m_after;
    YearWheel* m_wheel;
    FittedTree* m_list;
};

} // namespace samspel
