// SPDX-License-Identifier: MIT
#include "sqlite/recorder.h"

#include "sqlite/connection.h"
#include "sqlite/database.h"
#include "sqlite/error.h"

#include <sqlite3.h>

#include <cstddef>

namespace sqlite {
namespace {

/// The name as the schema spells it, for that is how it will stand in the changeset.
std::string recordable(Database& database, const std::string& table) {
    Statement search =
        database.query("SELECT name, EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE pk > 0)"
                       " FROM sqlite_schema AS t WHERE type = 'table' AND name = ?1 COLLATE NOCASE");
    if (!search.bindAll(table).step()) {
        throw Error(SQLITE_ERROR, "there is no table " + table + " to record");
    }
    auto [name, hasKey] = search.row<std::string, bool>();
    if (!hasKey) {
        throw Error(SQLITE_ERROR, "table " + name + " has no primary key and cannot be recorded");
    }
    return name;
}

} // namespace

void Recorder::Delete::operator()(sqlite3_session* session) const noexcept { sqlite3session_delete(session); }

Recorder::Recorder(Database& database, std::span<const std::string> tables)
    : m_connection(database.connection()) {
    sqlite3_session* session = nullptr;
    Error::require(sqlite3session_create(database.handle(), "main", &session), database.handle());
    m_session.reset(session);
    for (const std::string& table : tables) {
        Error::require(sqlite3session_attach(session, recordable(database, table).c_str()),
                       database.handle());
    }
    // A DELETE without WHERE that was prepared while nobody listened empties the table in one stroke,
    // unheard.
    m_connection->outdateStatements();
}

Recorder::~Recorder() = default;

Changeset Recorder::changeset() {
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &data);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(data, &sqlite3_free);
    Error::require(code, m_connection->handle());
    const auto* bytes = static_cast<const std::byte*>(data);
    return Changeset(std::span(bytes, static_cast<std::size_t>(size)));
}

} // namespace sqlite
