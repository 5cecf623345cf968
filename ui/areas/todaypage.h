// SPDX-License-Identifier: MIT
#pragma once

#include "ui/areas/areapage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace samspel {

class Words;

/// The first page: what is due for the role of the person who opened the register, and the programme's year.
class TodayPage : public AreaPage {
    Q_OBJECT
public:
    TodayPage(const Surroundings& around, AreaSpec spec, QWidget* parent);

    QComboBox* role() const { return m_role; }

protected:
    QWidget* makeHead() override;
    QWidget* firstStep() const override;
    void refresh() override;
    std::vector<Attention> counts() const override;
    void changeEvent(QEvent* event) override;

private:
    void fillRoles();
    QWidget* makeFirstSteps();
    void nameFirstSteps();
    bool hasBegun() const;
    RoleKind chosenRole() const;

    QComboBox* m_role = nullptr;
    QLabel* m_label = nullptr;
    QWidget* m_roles = nullptr; ///< the two
    QWidget* m_steps = nullptr; ///< the first ones, in an empty register
    Words *m_stepsHead = nullptr, *m_stepsWords = nullptr;
    std::vector<QPushButton*> m_stepButtons;
};

} // namespace samspel
