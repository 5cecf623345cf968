// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace samspel {

class Language;

enum class Action { add, change, remove, import, make };

/// What one undoable step did, as data: it is put into words in the reader's language when it is shown.
struct Step {
    Action action = Action::change;
    QString kind; ///< table of the record that a person worked on; empty for an import
    QString name; ///< its title, or the file's name; empty when the record has none

    /// Rows of other records that the step took along, by table.
    struct Also {
        QString table;
        int count = 0;
        friend bool operator==(const Also&, const Also&) = default;
    };
    std::vector<Also> also{};
    QString into{}; ///< of a record that was removed: the name of the one that it was merged into

    friend bool operator==(const Step&, const Step&) = default;
};

/// "Delete organisation “Vik”, with 2 memberships".
QString describe(const Step& step, const Language& language);

/// done: in the register. undone: can be redone. dropped: undone, and another change came after. obsolete:
/// can no longer be undone, because what it changed has been changed since in another way. settled: in the
/// register, from before the point that undo goes back to.
enum class StepState { done, undone, dropped, obsolete, settled };

/// One line of the register's history.
struct JournalEntry {
    qint64 id = 0;
    QString at; ///< ISO 8601, UTC
    QString author;
    Step step;
    StepState state = StepState::done;
    qint64 source = 0; ///< key of the source that an import made
};

/// Which steps are wanted; what is left empty does not choose.
struct HistoryFilter {
    QString person{};
    QString kind{};    ///< table of a record that the step touched; "setting" too
    qint64 record = 0; ///< its key, when kind is given
    QDate from{};      ///< days of the reader's time zone, both included
    QDate to{};
    QString text{}; ///< words of the step as it is described, its day or its person; folded when compared
    int offset = 0; ///< of the steps that answer, the newest first
    int most = 1000;
};

/// One field that a step changed.
struct FieldChange {
    QString table;
    qint64 record = 0;
    QString column;
    QString before;
    QString after;
};

/// What one step did to one record.
struct RecordStep {
    enum class What { added, changed, removed };
    JournalEntry entry;
    What what = What::changed;
    std::vector<FieldChange> fields;
};

} // namespace samspel
