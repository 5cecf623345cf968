// SPDX-License-Identifier: MIT
#pragma once

#include "store/recordnames.h"
#include "store/step.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace samspel {

class HistoryFilterBar;
class PersonRights;
class Rereading;
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
    QLineEdit* filter() const;
    HistoryFilterBar* filterBar() const { return m_filter; }
    /// Seen while the chosen step names somebody whose record is deleted.
    QPushButton* eraser() const { return m_eraser; }
    PersonRights* rights() const { return m_rights; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void loadMore();
    void showFields();
    void loadMoreFields();
    void offerErasing();
    void retranslate();
    QStringList cellsOf(const FieldChange& change) const;

    const Ledger& m_ledger;
    const Language& m_language;
    RecordNames m_names;
    std::vector<JournalEntry> m_entries;
    HistoryFilterBar* m_filter;
    QTableWidget* m_steps;
    QTableWidget* m_fields;
    ScaledLabel* m_note;
    QPushButton* m_eraser;
    PersonRights* m_rights;
    qint64 m_gone = 0; ///< the person whom that would erase
    Rereading* m_reading;
    bool m_isWhole = false;     ///< whether all steps that answer to the filter are in the list
    bool m_hasAllFields = true; ///< whether all that the chosen step changed is
};

} // namespace samspel
