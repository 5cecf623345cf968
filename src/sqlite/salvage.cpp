// SPDX-License-Identifier: MIT
#include "sqlite/salvage.h"

#include "sqlite/database.h"
#include "sqlite/error.h"

#include <sqlite3.h>

#include <algorithm>

namespace sqlite {
namespace {

// A stretch of keys in which nothing is readable is tried at so many places before it is given up.
constexpr std::int64_t mostParts = 2048;

std::string listed(const std::vector<std::string>& names, const char* after) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name + after;
    }
    return text;
}

std::string parameters(std::size_t first, std::size_t count) {
    std::string text = "(";
    for (std::size_t i = 0; i < count; ++i) {
        text += (i == 0 ? "?" : ", ?") + std::to_string(first + i);
    }
    return text + ")";
}

std::optional<std::int64_t> wholeOf(const std::optional<Salvage::Row>& key) {
    const auto* whole = key ? std::get_if<std::int64_t>(&key->front()) : nullptr;
    return whole != nullptr ? std::optional(*whole) : std::nullopt;
}

// A size that damage, or somebody, has made larger than this connection reads is a row that is lost.
bool isUnreadable(const Error& error) {
    return error.damaged() || error.notADatabase() || error.primary() == SQLITE_TOOBIG;
}

} // namespace

const char* Salvage::compared(Way way) {
    switch (way) {
    case Way::up:
        return " > ";
    case Way::at:
        return " >= ";
    case Way::only:
        return " = ";
    case Way::down:
        break;
    }
    return " < ";
}

Salvage::Salvage(Database& damaged, const std::string& table)
    : m_database(damaged), m_table(identifier(table)) {
    auto known = damaged.query("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1");
    known.bindAll(table);
    if (!known.step()) {
        throw Error(1, "there is no such table", table); // SQLITE_ERROR
    }
    m_hasRowid = !known.column<bool>(0);
    auto columns = damaged.query("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid");
    columns.bindAll(table);
    std::vector<std::pair<int, std::string>> key;
    while (columns.step()) {
        m_columns.push_back(identifier(columns.column<std::string>(0)));
        if (const int place = columns.column<int>(1); place > 0 && !m_hasRowid) {
            key.emplace_back(place, m_columns.back());
        }
    }
    std::sort(key.begin(), key.end());
    for (auto& [place, name] : key) {
        m_key.push_back(std::move(name));
    }
    if (m_hasRowid) {
        m_key.emplace_back("rowid");
    }
}

std::string Salvage::sql(Way way, bool hasFrom, bool hasUntil) const {
    const std::string key = "(" + listed(m_key, "") + ")";
    std::string text = "SELECT " + listed(m_key, "") + ", " + listed(m_columns, "") + " FROM " + m_table;
    std::size_t next = 1;
    if (hasFrom) {
        text += " WHERE " + key + compared(way) + parameters(next, m_key.size());
        next += m_key.size();
    }
    if (hasUntil) {
        text += (hasFrom ? " AND " : " WHERE ") + key + (way == Way::down ? " > " : " < ") +
                parameters(next, m_key.size());
    }
    return text + " ORDER BY " + listed(m_key, way == Way::down ? " DESC" : "");
}

Salvage::Walk Salvage::walk(Way way, const std::optional<Row>& from, const std::optional<Row>& until) {
    Walk walk;
    Row row(m_key.size() + m_columns.size());
    try {
        auto statement = m_database.query(sql(way, from.has_value(), until.has_value()));
        int parameter = 0;
        for (const auto* bound : {&from, &until}) {
            for (std::size_t i = 0; *bound && i < m_key.size(); ++i) {
                statement.bind(++parameter, (**bound)[i]);
            }
        }
        while (statement.step()) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                row[i] = statement.column<Value>(static_cast<int>(i));
            }
            walk.last = Row(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(m_key.size()));
            (*m_take)(row);
        }
        walk.isWhole = true;
    } catch (const Error& error) {
        if (!isUnreadable(error)) {
            throw;
        }
    }
    return walk;
}

// The key of the row nearest to a place.
std::optional<Salvage::Row> Salvage::probe(Way way, std::int64_t place) {
    try {
        auto statement =
            m_database.query("SELECT " + listed(m_key, "") + " FROM " + m_table + " WHERE " + m_key.front() +
                             (way == Way::up ? " >= ?1" : " <= ?1") + " ORDER BY " +
                             listed(m_key, way == Way::up ? "" : " DESC") + " LIMIT 1");
        statement.bindAll(place);
        if (!statement.step()) {
            return std::nullopt;
        }
        Row key;
        for (std::size_t i = 0; i < m_key.size(); ++i) {
            key.push_back(statement.column<Value>(static_cast<int>(i)));
        }
        return key;
    } catch (const Error& error) {
        if (!isUnreadable(error)) {
            throw;
        }
        return std::nullopt;
    }
}

// Places between two keys on which a row that can be read may lie.
std::vector<std::int64_t> Salvage::places(const std::optional<Row>& low, const std::optional<Row>& high) {
    std::vector<std::int64_t> result;
    const auto first = wholeOf(low);
    const auto last = wholeOf(high);
    if ((low && !first) || (high && !last)) {
        return result; // texts cannot be halved
    }
    constexpr std::int64_t farthest = std::int64_t{1} << 60;
    if (!low || !high) { // keys grow from 1, and nobody knows how far: each time twice as far
        for (std::int64_t stride = 1; stride < farthest; stride *= 2) {
            result.push_back(low || !high ? first.value_or(0) + stride : *last - stride);
        }
        return result;
    }
    for (std::int64_t parts = 2; parts <= mostParts && parts / 2 <= *last - *first; parts *= 2) {
        for (std::int64_t part = 1; part < parts; part += 2) {
            result.push_back(*first + static_cast<std::int64_t>(static_cast<double>(*last - *first) *
                                                                static_cast<double>(part) /
                                                                static_cast<double>(parts)));
        }
    }
    return result;
}

std::optional<Salvage::Row> Salvage::land(const std::optional<Row>& low, const std::optional<Row>& high) {
    for (const std::int64_t place : places(low, high)) {
        for (const Way way : {Way::up, Way::down}) {
            const auto key = probe(way, place);
            if (key && (!low || *low < *key) && (!high || *key < *high)) {
                return key;
            }
        }
    }
    return std::nullopt;
}

void Salvage::readBetween(const std::optional<Row>& after, const std::optional<Row>& before) {
    const Walk up = walk(Way::up, after, before);
    if (up.isWhole) {
        return;
    }
    const auto low = up.last ? up.last : after;
    const Walk down = walk(Way::down, before, low);
    if (down.isWhole) {
        return;
    }
    const auto high = down.last ? down.last : before;
    const auto landed = land(low, high);
    if (!landed) {
        m_gaps.push_back({low, high});
        return;
    }
    const Walk onward = walk(Way::at, landed, high);
    readBetween(low, landed);
    if (!onward.isWhole) {
        if (!onward.last) {
            m_gaps.push_back({landed, landed}); // its key can be read, and the rest of it not
        }
        readBetween(onward.last ? onward.last : landed, high);
    }
}

std::vector<Salvage::Gap> Salvage::read(const std::function<void(const Row&)>& take,
                                        const std::vector<Gap>& stretches) {
    m_take = &take;
    m_gaps.clear();
    for (const Gap& stretch : stretches) {
        if (stretch.after && stretch.after == stretch.before) {
            if (!walk(Way::only, stretch.after, {}).last) {
                m_gaps.push_back(stretch);
            }
        } else {
            readBetween(stretch.after, stretch.before);
        }
    }
    m_take = nullptr;
    return std::move(m_gaps);
}

} // namespace sqlite
