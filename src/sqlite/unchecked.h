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

} // namespace sqlite
