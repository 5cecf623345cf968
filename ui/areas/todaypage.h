// SPDX-License-Identifier: MIT
#pragma once

#include "ui/areas/areapage.h"

class QComboBox;
class QLabel;

namespace samspel {

/// The first page: what is due for the role of the person who opened the register, and the programme's year.
class TodayPage : public AreaPage {
    Q_OBJECT
public:
    TodayPage(const Surroundings& around, AreaSpec spec, QWidget* parent);

    QComboBox* role() const { return m_role; }

protected:
    QWidget* makeHead() override;
    std::vector<Attention> counts() const override;
    void changeEvent(QEvent* event) override;

private:
    void fillRoles();
    RoleKind chosenRole() const;

    QComboBox* m_role = nullptr;
    QLabel* m_label = nullptr;
};

} // namespace samspel
