// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/table/fieldreading.h"
#include "exchange/table/recordmatcher.h"
#include "exchange/table/recordplan.h"

namespace samspel::exchange {

/// Throws RecordsStopped when the one who looks on says so.
inline void goOn(const RowWatch& watch) {
    if (watch && !watch()) {
        throw RecordsStopped{};
    }
}

/// Works out what each row of a file becomes, without writing.
class RecordPlanner {
public:
    RecordPlanner(const Ledger& ledger, const Kind& kind, const RecordFile& file,
                  const ColumnMapping& mapping, const Language& language);

    /// Throws RecordsStopped.
    RecordPlan plan(const RowWatch& watch = {});

private:
    struct Read {
        samspel::Row row;
        std::vector<bool> isGiven;                        ///< fields with a cell that is not empty
        std::vector<std::pair<std::size_t, QString>> odd; ///< fields whose cell does not fit, and why
        bool isFlawed = false;
    };
    Read read(const SheetRow& row);
    void readCell(const SheetRow& row, std::size_t column, Read& into);
    PlannedRecord planned(const SheetRow& row, std::size_t number);
    const samspel::Row* known(qint64 id) const;
    /// Whether a cell says what lists show of the record already, in words that are not the register's own.
    bool saysTheSame(std::size_t field, const SheetCell& cell, const samspel::Row& before) const;
    void compare(const Read& read, const SheetRow& row, const samspel::Row* before, PlannedRecord& record);
    void checkRecord(PlannedRecord& record);
    void complain(qint64 line, std::size_t field, const QString& what, Problem::Weight weight);
    void gatherOwnNames();
    void spreadFlaws(RecordPlan& plan) const;

    const Kind& m_kind;
    const RecordFile& m_file;
    const ColumnMapping& m_mapping;
    const Language& m_language;
    const bool m_hasKeys;
    std::vector<samspel::Row> m_rows;
    QHash<qint64, std::size_t> m_rowOf;
    RecordMatcher m_matcher;
    ReferenceFinder m_finder;
    QHash<QString, qint64>
        m_ownNames;                 ///< of rows of the file, with their negative keys; 0 when several have it
    QHash<qint64, qint64> m_lineOf; ///< of records that a row of the file is already
    Problems m_problems;
};

} // namespace samspel::exchange
