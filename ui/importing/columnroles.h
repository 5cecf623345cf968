// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"
#include "store/recordnames.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace samspel {

class RecordLine;
struct Preview;

/// The columns of any table, each with a list of what it may hold; and what the table measures, where no
/// column tells that.
class ColumnRoles : public QWidget {
    Q_OBJECT
public:
    ColumnRoles(const Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    /// Hides itself when the file is no such table.
    void show(const Preview& preview);

Q_SIGNALS:
    /// "unit=Kommunenr", and so on; the indicator's code or name; and how it is measured, where a person said
    /// so.
    void chosen(const QStringList& columns, const QString& indicator, std::optional<Measure> measure);

private:
    void fill(const QStringList& columns);
    void giveWay(int row);
    void tell();

    const Ledger& m_ledger;
    const Language& m_language;
    RecordNames m_names;
    QStringList m_heads;
    QTableWidget* m_table;
    QWidget* m_indicatorBox;
    RecordLine* m_indicator;
    QComboBox* m_measure;
    QString m_told; ///< the indicator, as it was told
};

} // namespace samspel
