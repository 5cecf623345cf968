// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// A plain reader for the comma-separated tables that tests are held against: UTF-8, a head line, quotes
/// doubled inside quotes, "" and NA empty. It throws on anything it does not understand, so that a test
/// cannot pass by misreading.
namespace csv {

/// The cells of each line that has any.
inline std::vector<std::vector<std::string>> split(const std::string& text, char separator) {
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> cells;
    std::string cell;
    bool quoted = false;
    const auto endLine = [&] {
        if (!cells.empty() || !cell.empty()) {
            cells.push_back(std::move(cell));
            lines.push_back(std::move(cells));
        }
        cells.clear();
        cell.clear();
    };
    for (std::size_t index = text.rfind("\xEF\xBB\xBF", 0) == 0 ? 3 : 0; index < text.size(); ++index) {
        const char letter = text[index];
        if (quoted) {
            if (letter != '"') {
                cell += letter;
            } else if (index + 1 < text.size() && text[index + 1] == '"') {
                cell += text[++index];
            } else {
                quoted = false;
            }
        } else if (letter == '"') {
            quoted = true;
        } else if (letter == separator) {
            cells.push_back(std::move(cell));
            cell.clear();
        } else if (letter == '\n') {
            endLine();
        } else if (letter != '\r') {
            cell += letter;
        }
    }
    endLine();
    return lines;
}

inline std::vector<std::vector<std::string>> lines(const std::filesystem::path& path, char separator = ',') {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    std::ostringstream all;
    all << file.rdbuf();
    return split(all.str(), separator);
}

class Row {
public:
    using Columns = std::shared_ptr<const std::map<std::string, std::size_t>>;

    Row(Columns columns, std::vector<std::string> cells)
        : m_columns(std::move(columns)), m_cells(std::move(cells)) {}

    bool has(const std::string& column) const { return m_columns->count(column) > 0; }
    const std::string& text(const std::string& column) const {
        const auto found = m_columns->find(column);
        if (found == m_columns->end()) {
            throw std::runtime_error("no column " + column);
        }
        return m_cells.at(found->second);
    }
    bool empty(const std::string& column) const {
        const std::string& cell = text(column);
        return cell.empty() || cell == "NA" || cell == "NaN";
    }
    double number(const std::string& column) const { return parse(text(column)); }
    int integer(const std::string& column) const {
        const double value = number(column);
        if (!(std::abs(value) <= 2147483647) || value != std::trunc(value)) {
            throw std::runtime_error("not a whole number in " + column + ": " + text(column));
        }
        return static_cast<int>(value);
    }
    bool flag(const std::string& column) const { return text(column) == "TRUE"; }
    std::optional<double> maybeNumber(const std::string& column) const {
        return empty(column) ? std::nullopt : std::optional(number(column));
    }
    std::optional<int> maybeInteger(const std::string& column) const {
        return empty(column) ? std::nullopt : std::optional(integer(column));
    }

    static double parse(const std::string& text) {
        double value = 0;
        const char* end = text.data() + text.size();
        const auto [stopped, error] = std::from_chars(text.data(), end, value);
        if (error != std::errc{} || stopped != end) {
            throw std::runtime_error("not a number: " + text);
        }
        return value;
    }

private:
    Columns m_columns;
    std::vector<std::string> m_cells;
};

class Table {
public:
    explicit Table(const std::filesystem::path& path, char separator = ',') {
        auto all = lines(path, separator);
        if (all.empty()) {
            throw std::runtime_error("no head line in " + path.string());
        }
        const std::vector<std::string>& head = all.front();
        std::map<std::string, std::size_t> columns;
        for (std::size_t index = 0; index < head.size(); ++index) {
            columns.emplace(head[index], index); // the first wins where a head repeats a name
        }
        m_columns = std::make_shared<const std::map<std::string, std::size_t>>(std::move(columns));
        for (std::size_t line = 1; line < all.size(); ++line) {
            if (all[line].size() != head.size()) {
                throw std::runtime_error("another number of cells in a line of " + path.string());
            }
            m_cells.push_back(std::move(all[line]));
        }
    }

    std::vector<Row> rows() const {
        std::vector<Row> result;
        for (const auto& cells : m_cells) {
            result.emplace_back(m_columns, cells);
        }
        return result;
    }

    /// The rows of each value of one column, in the order in which the values first occur.
    std::vector<std::pair<std::string, std::vector<Row>>> groups(const std::string& column) const {
        std::vector<std::pair<std::string, std::vector<Row>>> result;
        std::map<std::string, std::size_t> places;
        for (const Row& row : rows()) {
            const auto [place, isNew] = places.emplace(row.text(column), result.size());
            if (isNew) {
                result.emplace_back(row.text(column), std::vector<Row>{});
            }
            result[place->second].second.push_back(row);
        }
        return result;
    }

    /// The rows with this value in this column.
    std::vector<Row> where(const std::string& column, const std::string& value) const {
        std::vector<Row> result;
        for (const Row& row : rows()) {
            if (row.text(column) == value) {
                result.push_back(row);
            }
        }
        return result;
    }

private:
    Row::Columns m_columns;
    std::vector<std::vector<std::string>> m_cells;
};

} // namespace csv
