// SPDX-License-Identifier: MIT
#pragma once

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

/// One field that a step changed.
struct FieldChange {
    QString table;
    qint64 record = 0;
    QString column;
    QString before;
    QString after;
};

} // namespace samspel
