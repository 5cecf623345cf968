// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/meetingmatrix.h"
#include "ui/overview/overviewpanel.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace samspel {

class RecordList;

/// Which schools of a network have met, as a table of schools by schools; a cell opens their gatherings.
class MatrixPanel : public OverviewPanel {
    Q_OBJECT
public:
    MatrixPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    void retranslate() override;
    QComboBox* networks() const { return m_networks; }
    QTableWidget* table() const { return m_table; }
    RecordList* gatherings() const { return m_gatherings; }
    /// The table's row of a school; rows of municipalities stand between them.
    int rowOf(std::size_t school) const;

protected:
    void fill() override;

private:
    void showMatrix();
    void fillTable();
    void fillRow(std::size_t school, int most);
    void showGatherings(int row, int column);
    QString nameOf(std::size_t school) const;
    QString spoken(std::size_t one, std::size_t other, int count) const;

    QComboBox* m_networks;
    QWidget* m_controls;
    QLabel* m_networkLabel;
    QTableWidget* m_table;
    RecordList* m_gatherings;
    MeetingMatrix m_matrix;
    std::vector<int> m_schoolOfRow; ///< -1 for a municipality's
};

} // namespace samspel
