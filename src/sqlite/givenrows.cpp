// SPDX-License-Identifier: MIT
#include "sqlite/givenrows.h"

#include "sqlite/database.h"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace sqlite {

namespace {

struct Table : sqlite3_vtab {
    GivenRows::Source* source = nullptr;
};
struct Cursor : sqlite3_vtab_cursor {
    GivenRows::Source* source = nullptr;
    std::int64_t row = 0;
    bool isAtEnd = false;
};

int connect(sqlite3* handle, void* source, int, const char* const*, sqlite3_vtab** into, char**) {
    auto* given = static_cast<GivenRows::Source*>(source);
    std::string sql = "CREATE TABLE given (";
    for (int i = 0; i < given->columns; ++i) {
        sql += (i == 0 ? "c" : ", c") + std::to_string(i);
    }
    if (const int code = sqlite3_declare_vtab(handle, (sql + ")").c_str()); code != SQLITE_OK) {
        return code;
    }
    auto table = std::make_unique<Table>();
    table->source = given;
    *into = table.release();
    return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table) {
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab*, sqlite3_index_info* info) {
    info->estimatedCost = 1e9;
    info->estimatedRows = 1'000'000'000;
    return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** into) {
    auto cursor = std::make_unique<Cursor>();
    cursor->source = static_cast<Table*>(table)->source;
    *into = cursor.release();
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* at) {
    auto* cursor = static_cast<Cursor*>(at);
    try {
        cursor->isAtEnd = !cursor->source->giver.next();
        ++cursor->row;
        return SQLITE_OK;
    } catch (const std::bad_alloc&) { // must not pass through C
        return SQLITE_NOMEM;
    } catch (const std::exception& error) {
        sqlite3_free(at->pVtab->zErrMsg);
        at->pVtab->zErrMsg = sqlite3_mprintf("%s", error.what());
        return SQLITE_ERROR;
    }
}

int filter(sqlite3_vtab_cursor* at, int, const char*, int, sqlite3_value**) { return next(at); }

int isAtEnd(sqlite3_vtab_cursor* at) { return static_cast<Cursor*>(at)->isAtEnd ? 1 : 0; }

int column(sqlite3_vtab_cursor* at, sqlite3_context* context, int index) {
    static_cast<Cursor*>(at)->source->giver.give(index, Given(context));
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor* at, sqlite3_int64* into) {
    *into = static_cast<Cursor*>(at)->row;
    return SQLITE_OK;
}

// Without a way to create it, it is there under its own name only, and never in a schema.
sqlite3_module madeModule() {
    sqlite3_module module{};
    module.xConnect = connect;
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnect;
    module.xDestroy = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowid;
    return module;
}

} // namespace

void Given::integer(std::int64_t value) const noexcept { sqlite3_result_int64(m_context, value); }

void Given::lasting(std::string_view value) const noexcept {
    sqlite3_result_text64(m_context, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Given::null() const noexcept { sqlite3_result_null(m_context); }

GivenRows::GivenRows(Database& database, const char* name, int columns, RowGiver& giver)
    : m_database(database), m_name(name), m_source{columns, giver} {
    static const sqlite3_module module = madeModule();
    Error::require(sqlite3_create_module_v2(database.handle(), name, &module, &m_source, nullptr),
                   database.handle(), name);
}

GivenRows::~GivenRows() { sqlite3_create_module_v2(m_database.handle(), m_name, nullptr, nullptr, nullptr); }

} // namespace sqlite
