// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/table/recordplan.h"

#include <QAbstractTableModel>

namespace samspel {

class RecordNames;

/// What an import would do with each row of a file, as a table: its line, what happens, which record, what
/// changes or what is wrong. Owns its copy.
class RecordPlanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { line, state, record, details, columns };

    RecordPlanModel(const Language& language, QObject* parent);

    void show(const Ledger& ledger, const Kind& kind, const exchange::RecordPlan& plan);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown {
        qint64 line = 0;
        exchange::PlannedRecord::State state = exchange::PlannedRecord::State::same;
        QString record;
        QString details;
    };
    QString stateWord(exchange::PlannedRecord::State one) const;

    const Language& m_language;
    std::vector<Shown> m_rows;
};

} // namespace samspel
