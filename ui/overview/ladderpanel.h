// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/ladder.h"
#include "ui/overview/overviewpanel.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace samspel {

class RecordList;

/// From an offer to shared practice, as a staircase of bars with counts; a step opens those who stand on it.
class LadderPanel : public OverviewPanel {
    Q_OBJECT
public:
    LadderPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    void retranslate() override;
    QComboBox* courses() const { return m_courses; }
    QComboBox* municipalities() const { return m_municipalities; }
    QTableWidget* steps() const { return m_steps; }
    RecordList* people() const { return m_people; }

protected:
    void fill() override;

private:
    LadderChoice choice() const;
    void fillChoices();
    void showSteps();
    void showPeople(int step);
    QString stepName(std::size_t step) const;

    QComboBox* m_courses;
    QComboBox* m_municipalities;
    QWidget* m_controls;
    QLabel* m_courseLabel;
    QLabel* m_municipalityLabel;
    QTableWidget* m_steps;
    RecordList* m_people;
    Ladder m_ladder;
};

} // namespace samspel
