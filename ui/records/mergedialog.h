// SPDX-License-Identifier: MIT
#pragma once

#include "store/merging.h"
#include "ui/shell/page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace samspel {

class Language;
class RecordLine;
class RecordNames;
class Words;

/// Asks which record an unconfirmed unit or indicator is, shows what becoming one with it would do, and does
/// it: as one step, that can be undone.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Ledger& ledger, const RecordNames& names, const Language& language, const Kind& kind,
                qint64 from, QWidget* over);

    RecordLine* target() const { return m_target; }
    void accept() override;

Q_SIGNALS:
    void merged(qint64 into, const samspel::Message& message);

private:
    void look();
    void showPlan(const MergePlan& plan);
    void showConflicts(const MergePlan& plan);
    void refreshButton();
    qint64 into() const;

    Ledger& m_ledger;
    const Language& m_language;
    const Kind& m_kind;
    const qint64 m_from;
    MergePlan m_plan;
    bool m_isPlanned = false;
    RecordLine* m_target;
    Words* m_told;
    QTableWidget* m_conflicts;
    QCheckBox* m_newer;
    QPushButton* m_merge;
};

} // namespace samspel
