// SPDX-License-Identifier: MIT
#pragma once

#include "ui/overview/overviewpanel.h"

class QTableWidget;

namespace samspel {

/// How often each network met year by year, and how many schools it reached. A year of which nothing is known
/// is left empty.
class NetworkYearsPanel : public OverviewPanel {
    Q_OBJECT
public:
    NetworkYearsPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    void retranslate() override;
    QTableWidget* table() const { return m_table; }

protected:
    void fill() override;

private:
    QTableWidget* m_table;
};

} // namespace samspel
