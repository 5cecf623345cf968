// SPDX-License-Identifier: MIT
#pragma once

#include "store/step.h"
#include "ui/records/recordnames.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"

class QLineEdit;
class QTableWidget;

namespace samspel {

class ScaledLabel;

/// Everything that was ever done to the register: who, when, what, and which field went from what to what.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(const Surroundings& around, QWidget* parent);

    QString title() const override;
    QString purpose() const override;
    void takeFocus() override;

    QTableWidget* steps() const { return m_steps; }
    QTableWidget* fields() const { return m_fields; }
    QLineEdit* filter() const { return m_filter; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showFields();
    void retranslate();
    QString stateOf(const JournalEntry& entry) const;
    QStringList cellsOf(const FieldChange& change) const;

    const Ledger& m_ledger;
    const Language& m_language;
    RecordNames m_names;
    std::vector<JournalEntry> m_entries;
    QLineEdit* m_filter;
    QTableWidget* m_steps;
    QTableWidget* m_fields;
    ScaledLabel* m_note;
    bool m_isStale = true;
};

} // namespace samspel
