// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"
#include "store/step.h"

#include <QStringList>
#include <limits>
#include <optional>

namespace sqlite {
class Database;
}

namespace samspel {

struct Kind;

/// The journal table: which steps there are, and in which state. Knows nothing of what a step did.
class Journal {
public:
    explicit Journal(sqlite::Database& database) : m_database(database) {}

    /// Writes a done step and drops those that were undone, with their shelved figures and the files of
    /// imports: after a new change they cannot be redone. Fills step.also from the changeset. Gives the
    /// entry's key.
    qint64 append(Step step, const QString& author, const sqlite::Changeset& changeset, qint64 source = 0);
    /// That the step concerns a record too which its changeset does not name.
    void noteRow(qint64 entry, const Kind& kind, qint64 record);
    std::optional<JournalEntry> undoable() const;
    std::optional<JournalEntry> redoable() const;
    sqlite::Changeset changeset(qint64 entry) const;
    void setState(qint64 entry, StepState state);
    /// Marks an entry as one that no longer fits, with its shelved figures thrown away.
    void giveUp(qint64 entry);
    /// Makes every done step one that undo no longer goes back to.
    void settle();
    /// The newest first; the filter's text is looked for in the language's words.
    std::vector<JournalEntry> entries(const HistoryFilter& filter, const Language& language) const;
    std::vector<RecordStep> stepsOf(const Kind& kind, qint64 record) const;
    QStringList authors() const;
    QStringList kinds() const;
    /// What an entry changed, field by field, with values as they are stored: from the first to before the
    /// end, for a step may have changed more than one looks at.
    std::vector<FieldChange> details(qint64 entry, std::size_t first = 0,
                                     std::size_t end = std::numeric_limits<std::size_t>::max()) const;
    /// Notes for all steps which records they touched: for journals from before this was noted.
    void noteAllRows();

private:
    QStringList filesOfUndoneImports();
    void dropUndone();
    void noteRows(qint64 entry, const sqlite::Changeset& changeset);

    sqlite::Database& m_database;
};

/// The tables whose rows people change, records and settings: these are recorded, and nothing else.
std::vector<std::string> recordedTables();

} // namespace samspel
