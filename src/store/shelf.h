// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace sqlite {
class Database;
}

namespace samspel {

/// Where the figures of an undone import lie until it is redone: figures are too many for a changeset. Works
/// within the caller's transaction.
class Shelf {
public:
    explicit Shelf(sqlite::Database& database) : m_database(database) {}

    /// Undo: takes a source's figures off the register, gives back those that they replaced, and lays them on
    /// the shelf under a journal entry. Series that have no figures left go too.
    void takeBack(qint64 source, qint64 journalEntry);
    /// Redo: puts them back. The units and the source are there again. Throws sqlite::Error (constraint) when
    /// another series has taken the place of one of them.
    void putBack(qint64 source, qint64 journalEntry);
    /// Throws away what can no longer be put back: the figures of every entry that is not undone.
    void clear();

private:
    sqlite::Database& m_database;
};

} // namespace samspel
