// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/column.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

struct sqlite3_stmt;

namespace sqlite {

class Connection;

/// Finds a text by a view of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
        return std::hash<std::string_view>{}(text);
    }
};
struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept;
};
/// Prepared statements that nobody uses just now, by their text; one text may stand there several times.
using Idle =
    std::unordered_multimap<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, TextHash, std::equal_to<>>;

/// A prepared statement on loan from its Database; when it dies it is reset, emptied and handed back.
///
/// A SELECT that has not come to its end keeps its snapshot of the file, so let statements die early or
/// reset() them.
class Statement {
public:
    Statement(std::shared_ptr<Connection> connection, Idle::node_type prepared) noexcept;
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Binds one parameter, the first is 1. A statement under way is reset first.
    template <Bindable T>
    Statement& bind(int index, const T& value) {
        Column<T>::bind(ready(), index, value);
        return *this;
    }
    /// Binds all parameters; there must be as many values as parameters.
    template <Bindable... Ts>
    Statement& bindAll(const Ts&... values) {
        expectParameters(sizeof...(Ts));
        [[maybe_unused]] sqlite3_stmt* statement = ready();
        [[maybe_unused]] int index = 0;
        (Column<Ts>::bind(statement, ++index, values), ...);
        return *this;
    }

    /// True when there is a row to read, false at the end.
    bool step();
    /// Steps to the end and resets; bindings stay.
    void run();
    void reset() noexcept;

    /// Reads a column of the present row, the first is 0. Throws Error rather than convert, see column.h.
    template <Readable T>
    T column(int index) const {
        return Column<T>::read(present(index), index);
    }
    /// The whole row; there must be as many types as columns.
    template <Readable... Ts>
    std::tuple<Ts...> row() const {
        expectColumns(sizeof...(Ts));
        return [this]<std::size_t... I>(std::index_sequence<I...>) {
            return std::tuple<Ts...>{this->template column<Ts>(static_cast<int>(I))...};
        }
        (std::index_sequence_for<Ts...>{});
    }
    bool isNull(int column) const;
    int columnCount() const noexcept;
    std::string columnName(int column) const;
    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL, of the present row.
    int columnType(int column) const;

    /// True when running it changes nothing in the file.
    bool readOnly() const noexcept;
    const std::string& sql() const noexcept { return m_prepared.key(); }
    sqlite3_stmt* handle() const noexcept { return m_prepared.mapped().get(); }

private:
    void handBack() noexcept;
    sqlite3_stmt* ready() noexcept;
    sqlite3_stmt* present(int column) const;
    void expectParameters(std::size_t given) const;
    void expectColumns(std::size_t wanted) const;

    std::shared_ptr<Connection> m_connection;
    Idle::node_type m_prepared;
};

} // namespace sqlite
