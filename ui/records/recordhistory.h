// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QTableWidget;

namespace samspel {

struct Kind;
class RecordNames;
class Rereading;
class ScaledLabel;

/// One record's own history: who, when, which field, from what, to what.
class RecordHistory : public QWidget {
    Q_OBJECT
public:
    RecordHistory(const Surroundings& around, RecordNames& names, QWidget* parent);

    /// Shows a record's history, and keeps it up to date while it is in view; 0 shows none.
    void show(const Kind& kind, qint64 id);

    QTableWidget* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void retranslate();

    const Ledger& m_ledger;
    const Language& m_language;
    RecordNames& m_names;
    const Kind* m_kind = nullptr;
    qint64 m_id = 0;
    QTableWidget* m_table;
    ScaledLabel* m_note;
    Rereading* m_reading;
};

} // namespace samspel
