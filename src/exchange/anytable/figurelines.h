// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/anytable/roles.h"
#include "exchange/complaints.h"
#include "exchange/gathering.h"
#include "exchange/reading.h"

#include <QHash>

namespace samspel::exchange::anytable {

/// Makes figures of a table's lines, whose cells are texts. Lives for one reading.
class FigureLines {
public:
    enum class Decimals {
        comma,
        point,
        either ///< of a workbook: its numbers have a point, and a text with a comma was written by a person
    };

    FigureLines(const Columns& columns, std::vector<QString> heads, const Options& options, Decimals decimals,
                Batch& batch, Complaints& complaints, const Language& language);

    void take(const std::vector<QStringView>& cells, qint64 line);
    /// Tells what was rounded; call it at the end.
    void finish();

private:
    /// What a column's last text was understood as: lines that follow each other mostly say the same.
    template <class T>
    struct Last {
        QString text = QStringLiteral("\x01");
        T meaning{};
    };

    QStringView cell(Role role) const { return m_cells[static_cast<std::size_t>(role)]; }
    Place place(Role role) const;
    void refuse(Role role, const QString& what);
    std::optional<int> unit();
    std::optional<int> makeUnit(const QString& number, const QString& name);
    std::optional<int> indicator();
    std::optional<int> makeIndicator(const QString& told);
    std::optional<Period> period();
    std::optional<int> breakdown();
    bool takeBreakdown(Role role, Breakdown& into);
    std::optional<Scaled> number(QStringView text);
    void takeForm(int indicator, Period period);
    bool takeValue(Figure& figure);
    bool takeOther(Role role, std::optional<Scaled>& into);
    bool takeStatus(Figure& figure);

    const Columns m_columns;
    const std::vector<QString> m_heads;
    const QString m_indicator;              ///< of the whole table
    const std::optional<Measure> m_measure; ///< as a person tells it
    const Decimals m_decimals;
    Batch& m_batch;
    Complaints& m_complaints;
    const Language& m_language;
    Gathering m_gathering;

    std::array<QStringView, roles> m_cells; ///< of the present line, by role; without blanks around
    qint64 m_line = 0;
    qint64 m_rounded = 0; ///< figures with more digits than the register keeps
    int m_lastFormed = -1;
    std::vector<bool> m_hasForm; ///< of each indicator, whether a figure told its kind of period
    QHash<QString, int> m_units;
    QHash<QString, int> m_indicators;
    Last<std::optional<int>> m_lastUnit;
    Last<std::optional<int>> m_lastIndicator;
    Last<std::optional<Status>> m_lastStatus;
    static constexpr std::array breakdownRoles{Role::grade, Role::sex, Role::ownership, Role::age};
    std::array<QString, 4> m_lastParts; ///< texts of breakdownRoles
    std::optional<int> m_lastBreakdown;
    QHash<QString, int> m_breakdowns;
};

} // namespace samspel::exchange::anytable
