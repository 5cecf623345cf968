// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {

class Database;

/// Leaves a table's CHECKs out while it lives: for rows by the million whose values come from the program's
/// own types. They cost as much as writing the rows.
class WithoutChecks {
public:
    explicit WithoutChecks(Database& database);
    WithoutChecks(const WithoutChecks&) = delete;
    WithoutChecks& operator=(const WithoutChecks&) = delete;
    ~WithoutChecks();

private:
    Database& m_database;
};

/// The same for foreign keys. It has to be made before the transaction begins, and whoever makes it sees to
/// it that what is written refers to what is there.
class WithoutForeignKeys {
public:
    explicit WithoutForeignKeys(Database& database);
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;
    ~WithoutForeignKeys();

private:
    Database& m_database;
};

/// Keeps a rollback journal instead of the write-ahead log as long as it lives: so each new page is written
/// once, where it stays, and not into the log first. Others can neither read nor write meanwhile. Where
/// somebody else has the file open, or it has no log, everything stays as it was. To be made and ended
/// outside of transactions; forces as much to the disk as the log does.
class WithoutLog {
public:
    explicit WithoutLog(Database& database);
    WithoutLog(const WithoutLog&) = delete;
    WithoutLog& operator=(const WithoutLog&) = delete;
    /// Where somebody reads the file at this moment, the next who opens it makes the log again.
    ~WithoutLog();

    bool isActive() const { return m_isActive; }

private:
    Database& m_database;
    bool m_isActive = false;
};

} // namespace sqlite
