// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace sqlite {

class Connection;
class Database;

/// All or nothing: what happens while it lives is undone unless it was committed.
class Transaction {
public:
    enum class Kind { deferred, immediate, exclusive };

    /// Immediate takes the write lock at once, so that busy() comes here and not half-way. One at a time, see
    /// Savepoint.
    explicit Transaction(Database& database, Kind kind = Kind::immediate);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// When it throws, the transaction is still open and may be tried again.
    void commit();

private:
    std::shared_ptr<Connection> m_connection;
    bool m_open = true;
};

/// A transaction within a transaction; those within each other end in reverse order.
class Savepoint {
public:
    explicit Savepoint(Database& database);
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    ~Savepoint();

    void commit();

private:
    std::shared_ptr<Connection> m_connection;
    bool m_open = true;
};

} // namespace sqlite
