// SPDX-License-Identifier: MIT
#pragma once

#include "domain/draft.h"

namespace samspel {

class Preferences;

/// What a person has begun to fill in and the register cannot take yet: only the cells that differ from what
/// is kept. It stands in the person's settings at once, so it outlives a crash.
class Drafts {
public:
    /// `scope` names the register and, for a sub-table, the parent; drafts of one scope and kind are kept
    /// together.
    Drafts(Preferences& preferences, const Kind& kind, QString scope);

    /// Reads them anew, for when an erasure has taken some away.
    void read();
    /// Keeps what differs between the two; forgets the draft when nothing does. Key 0 is a new record.
    void keep(const Row& kept, const Row& asItStands);
    void forget(qint64 id);
    bool has(qint64 id) const { return m_cells.contains(id); }
    bool isEmpty() const { return m_cells.empty(); }
    /// How many drafts of this scope were found damaged now. They are put aside in the settings, under
    /// "damaged", so each is told once and none is thrown away.
    int damaged() const { return m_damaged; }
    /// The row with its draft over it.
    Row over(const Row& kept) const;
    /// The keys of records with a draft; 0 for a new one.
    std::vector<qint64> ids() const;

private:
    QString keyOf(qint64 id) const;
    void putAside(const QString& key);

    Preferences& m_preferences;
    const Kind& m_kind;
    QString m_group;
    std::map<qint64, DraftCells> m_cells;
    int m_damaged = 0;
};

} // namespace samspel
