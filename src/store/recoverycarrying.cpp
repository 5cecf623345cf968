// SPDX-License-Identifier: MIT
#include "store/recoverycarrying.h"

#include "sqlite/error.h"
#include "sqlite/salvage.h"

#include <algorithm>
#include <set>

namespace samspel {

namespace {

using Key = sqlite::Salvage::Row;

constexpr int mostKeys = 20;

QString shown(const Key& key) {
    QStringList parts;
    for (const sqlite::Value& value : key) {
        const auto* whole = std::get_if<std::int64_t>(&value);
        const auto* text = std::get_if<std::string>(&value);
        parts << (whole != nullptr  ? QString::number(*whole)
                  : text != nullptr ? QString::fromStdString(*text)
                                    : QStringLiteral("?"));
    }
    return parts.join(QLatin1Char('/'));
}

QString shown(const sqlite::Salvage::Gap& gap) {
    const auto bound = [](const std::optional<Key>& key) { return key ? shown(*key) : QStringLiteral("…"); };
    return bound(gap.after) + QStringLiteral("–") + bound(gap.before);
}

// What is made from the rest, or belongs to what can no longer be done again.
bool isDerived(const std::string& table) {
    return table.starts_with("sqlite_") || table.starts_with("search") || table.starts_with("shelved") ||
           table == "journal_row";
}

// A figure or a step with a wrong bit would be believed; a record is read by people, and told as doubtful.
bool isLeftOutIfDoubtful(const std::string& table) {
    return table == "observation" || table == "superseded" || table == "journal";
}

/// Carries one table over.
class Carrier {
public:
    Carrier(sqlite::Database& sound, sqlite::Database& trusting, sqlite::Database& target,
            const std::string& table, RecoveryReport::Kind& count, std::map<qint64, qint64>& figuresBySource)
        : m_sound(sound), m_trusting(trusting), m_target(target), m_table(table), m_count(count),
          m_figures(figuresBySource) {}

    void carry() {
        const auto gaps = read(m_sound, false, {sqlite::Salvage::Gap{}});
        for (const auto& gap : read(m_trusting, true, gaps)) {
            ++m_count.gaps;
            noteKey(m_count.keys, shown(gap));
        }
        for (const std::string& column : m_foreign) {
            ++m_count.gaps;
            noteKey(m_count.keys, QString::fromStdString(column));
        }
    }

private:
    std::vector<sqlite::Salvage::Gap> read(sqlite::Database& from, bool isDoubtful,
                                           const std::vector<sqlite::Salvage::Gap>& stretches) {
        sqlite::Salvage salvage(from, m_table);
        std::vector<std::size_t> places;
        const std::string insert = insertion(salvage, places);
        const auto source = std::find(salvage.columns().begin(), salvage.columns().end(), "\"source\"");
        const auto sourceAt =
            salvage.keySize() + static_cast<std::size_t>(source - salvage.columns().begin());
        const auto takeRow = [&](const Key& row) {
            const Key key(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(salvage.keySize()));
            if (isDoubtful && isLeftOutIfDoubtful(m_table)) {
                lose(key);
                if (m_table == "observation" && sourceAt < row.size()) {
                    const auto* id = std::get_if<std::int64_t>(&row[sourceAt]);
                    ++m_figures[id != nullptr ? *id : 0];
                }
                return;
            }
            write(insert, places, row, key, isDoubtful);
        };
        return salvage.read(takeRow, stretches);
    }

    // The columns that both have, for a file of an older schema may lack some. One that only the file has is
    // lost, and told.
    std::string insertion(const sqlite::Salvage& salvage, std::vector<std::size_t>& places) {
        std::set<std::string> known;
        auto columns = m_target.query("SELECT name FROM pragma_table_info(?1)");
        columns.bindAll(m_table);
        while (columns.step()) {
            known.insert(sqlite::identifier(columns.column<std::string>(0)));
        }
        std::string names;
        std::string values;
        for (std::size_t i = 0; i < salvage.columns().size(); ++i) {
            if (!known.contains(salvage.columns()[i])) {
                m_foreign.insert(salvage.columns()[i]);
            } else {
                places.push_back(salvage.keySize() + i);
                names += (names.empty() ? "" : ", ") + salvage.columns()[i];
                values += (values.empty() ? "?" : ", ?") + std::to_string(places.size());
            }
        }
        return "INSERT INTO " + sqlite::identifier(m_table) + " (" + names + ") VALUES (" + values + ")";
    }

    void write(const std::string& insert, const std::vector<std::size_t>& places, const Key& row,
               const Key& key, bool isDoubtful) {
        try {
            auto statement = m_target.query(insert);
            for (std::size_t i = 0; i < places.size(); ++i) {
                statement.bind(static_cast<int>(i) + 1, row[places[i]]);
            }
            statement.run();
        } catch (const sqlite::Error& error) {
            if (!error.constraint() && !error.mismatch()) {
                throw;
            }
            lose(key); // the table's own rules say that such a row cannot be
            return;
        }
        ++(isDoubtful ? m_count.doubtful : m_count.read);
        if (isDoubtful) {
            noteKey(m_count.keys, shown(key));
        }
    }

    void lose(const Key& key) {
        ++m_count.lost;
        noteKey(m_count.keys, shown(key));
    }

    sqlite::Database& m_sound;
    sqlite::Database& m_trusting;
    sqlite::Database& m_target;
    const std::string& m_table;
    RecoveryReport::Kind& m_count;
    std::map<qint64, qint64>& m_figures;
    std::set<std::string> m_foreign;
};

} // namespace

void noteKey(QStringList& keys, const QString& key) {
    if (keys.size() < mostKeys) {
        keys << key;
    } else if (keys.size() == mostKeys) {
        keys << QStringLiteral("…");
    }
}

std::vector<std::string> tablesOf(sqlite::Database& database) {
    std::vector<std::string> tables;
    auto names =
        database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY rowid");
    while (names.step()) {
        if (auto name = names.column<std::string>(0); !isDerived(name)) {
            tables.push_back(std::move(name));
        }
    }
    return tables;
}

void carryTable(sqlite::Database& sound, sqlite::Database& trusting, sqlite::Database& target,
                const std::string& table, RecoveryReport::Kind& count,
                std::map<qint64, qint64>& figuresBySource) {
    Carrier(sound, trusting, target, table, count, figuresBySource).carry();
}

} // namespace samspel
