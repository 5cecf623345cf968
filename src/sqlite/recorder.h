// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"

#include <memory>
#include <span>
#include <string>

struct sqlite3_session;

namespace sqlite {

class Connection;
class Database;

/// Notes what this connection changes in some tables while it lives, whether by statements, triggers or
/// cascades.
class Recorder {
public:
    /// Every table must have a PRIMARY KEY; rows with NULL in it are not seen. Name base tables only: what
    /// triggers derive from them follows by itself when the changeset is applied. A table whose rows go with
    /// a row of a named one (ON DELETE CASCADE) should be named too, or the changeset cannot bring them back.
    Recorder(Database& database, std::span<const std::string> tables);
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    ~Recorder();

    /// What has changed since the beginning, net: a row inserted and removed again does not appear.
    Changeset changeset();

private:
    struct Delete {
        void operator()(sqlite3_session* session) const noexcept;
    };

    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

} // namespace sqlite
