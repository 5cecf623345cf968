// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"
#include "exchange/table/columnmapping.h"

namespace samspel::exchange {

/// A table of records on its way into the register: its heads, and the rows below them.
struct RecordFile {
    QString name; ///< of the file
    QStringList heads;
    std::vector<SheetRow> rows;

    /// Titles and notes above the head are left out: the head is the row that tells most of the kind's
    /// fields.
    static RecordFile from(const SheetReading& reading, const QString& name, const Kind& kind);
    /// Whether it was written as Heads::columns: its records are known by their keys.
    bool hasKeys(const Kind& kind) const;
};

/// What one row of the file becomes.
struct PlannedRecord {
    enum class State { fresh, changed, same, flawed };

    State state = State::same;
    qint64 line = 0;
    samspel::Row row;                 ///< as it will be; its key is negative while it is new
    std::vector<std::size_t> changes; ///< fields that differ from what the register holds

    friend bool operator==(const PlannedRecord&, const PlannedRecord&) = default;
};

/// What an import of records would do, or did. Records stand in the order of the file.
struct RecordPlan {
    std::vector<PlannedRecord> records;
    Problems problems;      ///< with line and column in the file
    bool isRefused = false; ///< something concerns the whole file
    bool wasWritten = false;

    int count(PlannedRecord::State state) const;
    bool canWrite(bool leavesOutFlawed) const;
};

/// What an import would do at this moment. It is tried in the register and taken back, so that what only the
/// register can tell is told here, too. An empty cell leaves what the register holds. Throws sqlite::Error.
RecordPlan planRecords(Ledger& ledger, const Kind& kind, const RecordFile& file, const ColumnMapping& mapping,
                       const Language& language);

/// Asked after each row that was looked at, and each that was written; false stops, which throws
/// RecordsStopped.
using RowWatch = std::function<bool()>;
struct RecordsStopped {};

/// Plans and writes as a part of the step that the edit belongs to, without the rows that have problems.
RecordPlan writeRecords(Edit& edit, Ledger& ledger, const Kind& kind, const RecordFile& file,
                        const ColumnMapping& mapping, const RowWatch& watch, const Language& language);

/// Plans anew, and does what the plan says as one step: all of it or nothing, without the rows that have
/// problems when the person leaves them out. The mapping is remembered with it. Throws sqlite::Error.
RecordPlan importRecords(Ledger& ledger, const Kind& kind, const RecordFile& file,
                         const ColumnMapping& mapping, bool leavesOutFlawed, const Language& language);

} // namespace samspel::exchange
