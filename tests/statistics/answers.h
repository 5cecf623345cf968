// SPDX-License-Identifier: MIT
#pragma once

#include "near.h"
#include "statistics/interval.h"
#include "statistics/outcome.h"
#include "support/csv.h"

#include <filesystem>
#include <string>
#include <vector>

namespace samspel::statistics {

/// A table of R's answers, held against ours cell by cell, whatever rows it has. Where R has no answer (an
/// empty cell, NA or NaN: one pupil has no SD) nothing is compared, and ours may be a refusal. A file that is
/// there must have something to compare: ask `compared()` at the end.
class Answers {
public:
    explicit Answers(const std::filesystem::path& file) : m_table(file), m_rows(m_table.rows()) {}

    const csv::Table& table() const { return m_table; }
    const std::vector<csv::Row>& rows() const { return m_rows; }

    void agree(double found, const csv::Row& row, const std::string& column, double relative = 1e-9) {
        if (!row.empty(column)) {
            INFO(column);
            ++m_compared;
            CHECK(found == near(row.number(column), relative));
        }
    }
    /// Also where the number itself is next to nothing: small probabilities, and spreads.
    void agreeToTheLast(double found, const csv::Row& row, const std::string& column, double relative = 1e-9,
                        double margin = 0) {
        if (!row.empty(column)) {
            INFO(column);
            ++m_compared;
            CHECK(found == near(row.number(column), relative).margin(margin));
        }
    }
    void agree(const Outcome<double>& found, const csv::Row& row, const std::string& column) {
        if (!row.empty(column)) {
            INFO(column);
            REQUIRE(found);
            agree(*found, row, column);
        }
    }
    void agree(const Outcome<Interval>& found, const csv::Row& row, const std::string& low,
               const std::string& high) {
        if (!row.empty(low) || !row.empty(high)) {
            INFO(low << " to " << high);
            REQUIRE(found);
            agree(found->low, row, low);
            agree(found->high, row, high);
        }
    }
    /// Numbers of persons, years and pairs.
    void same(std::int64_t found, const csv::Row& row, const std::string& column) {
        if (!row.empty(column)) {
            INFO(column);
            ++m_compared;
            CHECK(found == row.integer(column));
        }
    }
    int compared() const { return m_compared; }

private:
    csv::Table m_table;
    std::vector<csv::Row> m_rows;
    int m_compared = 0;
};

/// The rows that have all of these cells filled: a missing year has no value.
inline std::vector<csv::Row> filled(const std::vector<csv::Row>& rows,
                                    const std::vector<std::string>& columns) {
    std::vector<csv::Row> result;
    for (const csv::Row& row : rows) {
        bool isFilled = true;
        for (const std::string& column : columns) {
            isFilled = isFilled && !row.empty(column);
        }
        if (isFilled) {
            result.push_back(row);
        }
    }
    return result;
}

} // namespace samspel::statistics
