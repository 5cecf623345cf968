// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <functional>

namespace sqlite {
class Database;
class Error;
} // namespace sqlite

namespace samspel {

struct NewFile;

/// What work inside Ledger::change may do to the register. Checks each record; when anything is not
/// acceptable, the ledger takes the whole step back and gives the problems.
class Edit {
public:
    Edit(sqlite::Database& database, const Language& language) : m_database(database), m_language(language) {}

    template <class R>
    Id<R> add(const R& record) {
        return {add(kindOf<R>(), rowOf(record))};
    }
    template <class R>
    void change(const R& record) {
        change(kindOf<R>(), rowOf(record));
    }
    template <class R>
    void remove(Id<R> id) {
        remove(kindOf<R>(), id.value);
    }

    /// The key of the new row; 0 when it is not acceptable.
    qint64 add(const Kind& kind, const Row& row);
    void change(const Kind& kind, const Row& row);
    /// Takes along what is a part of it. What only refers to it stands in the way, and the problem names it;
    /// a record that is gone already is no problem.
    void remove(const Kind& kind, qint64 id);

    /// A setting of the register itself, as Ledger::setSetting, as a part of a larger step.
    void setSetting(const QString& key, const QString& value);

    /// Keeps a file's bytes for a record that is about to name it; taken back with the step if that fails.
    FileLink keepFile(const NewFile& file);

    const Problems& problems() const { return m_problems; }

private:
    /// Runs the work on the completed row when it passes its checks; a constraint that fails becomes a
    /// problem.
    void attempt(const Kind& kind, const Row& row, const std::function<void(const Row&)>& work);
    void explain(const Kind& kind, const Row& row, const sqlite::Error& error);
    void explainUnique(const Kind& kind, const Row& row, const QString& detail);
    void explainForeignKey(const Kind& kind, const Row& row);
    /// What keeps a record from being deleted: "2 programmes", "35 figures".
    QStringList users(const Kind& kind, qint64 id);
    /// What names it in a list of references.
    QStringList listers(const Kind& kind, qint64 id);

    sqlite::Database& m_database;
    const Language& m_language;
    Problems m_problems;
};

} // namespace samspel
