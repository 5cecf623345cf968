// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

struct sqlite3_context;

namespace sqlite {

class Database;

/// Where one cell of a given row goes.
class Given {
public:
    explicit Given(sqlite3_context* context) noexcept : m_context(context) {}
    void integer(std::int64_t value) const noexcept;
    /// Text that lives as long as the rows are given; it is not copied.
    void lasting(std::string_view value) const noexcept;
    void null() const noexcept;

private:
    sqlite3_context* m_context;
};

/// Gives rows one by one.
class RowGiver {
public:
    RowGiver() = default;
    RowGiver(const RowGiver&) = delete;
    RowGiver& operator=(const RowGiver&) = delete;
    virtual ~RowGiver() = default;

    /// Takes the next row; false when there is none. What it throws becomes the statement's error.
    virtual bool next() = 0;
    /// One cell of the row, by its column from 0.
    virtual void give(int column, const Given& into) const = 0;
};

/// Rows of the program's, read in SQL as a table with the columns c0, c1 … as long as this lives: for INSERT
/// … SELECT of millions of rows, which takes half the time of as many statements. It can be read once, and
/// not by a statement that is kept: Database::script() runs it.
class GivenRows {
public:
    GivenRows(Database& database, const char* name, int columns, RowGiver& giver);
    GivenRows(const GivenRows&) = delete;
    GivenRows& operator=(const GivenRows&) = delete;
    ~GivenRows();

    struct Source {
        int columns;
        RowGiver& giver;
    };

private:
    Database& m_database;
    const char* m_name;
    Source m_source;
};

} // namespace sqlite
