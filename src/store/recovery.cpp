// SPDX-License-Identifier: MIT
#include "store/recovery.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "sqlite/salvage.h"
#include "sqlite/transaction.h"
#include "sqlite/unchecked.h"
#include "store/content.h"
#include "store/freename.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/linking.h"
#include "store/migrations.h"
#include "store/recoverycopy.h"
#include "store/schemashown.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <set>

namespace samspel {

namespace {

using Key = sqlite::Salvage::Row;

constexpr int mostKeys = 20;

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

[[noreturn]] void refuse(const QString& text) { throw NotARegister(text.toStdString()); }

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

void note(QStringList& keys, const QString& key) {
    if (keys.size() < mostKeys) {
        keys << key;
    } else if (keys.size() == mostKeys) {
        keys << QStringLiteral("…");
    }
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
            note(m_count.keys, shown(gap));
        }
        for (const std::string& column : m_foreign) {
            ++m_count.gaps;
            note(m_count.keys, QString::fromStdString(column));
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
            note(m_count.keys, shown(key));
        }
    }

    void lose(const Key& key) {
        ++m_count.lost;
        note(m_count.keys, shown(key));
    }

    sqlite::Database& m_sound;
    sqlite::Database& m_trusting;
    sqlite::Database& m_target;
    const std::string& m_table;
    RecoveryReport::Kind& m_count;
    std::map<qint64, qint64>& m_figures;
    std::set<std::string> m_foreign;
};

/// A reference of a table: what it leads to has to be there.
struct Reference {
    std::string column;
    std::string parent;
    std::string parentColumn;
    bool mayBeEmpty = false;
};

std::vector<Reference> referencesOf(sqlite::Database& database, const std::string& table) {
    std::vector<Reference> references;
    auto rows = database.query(
        "SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), c.\"notnull\" = 0 AND c.pk = 0 "
        "FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) c ON c.name = f.\"from\"");
    rows.bindAll(table);
    while (rows.step()) {
        references.push_back({sqlite::identifier(rows.column<std::string>(0)),
                              sqlite::identifier(rows.column<std::string>(1)),
                              sqlite::identifier(rows.column<std::string>(2)), rows.column<bool>(3)});
    }
    return references;
}

// What leads to a lost row forgets it, or is lost as well.
qint64 loosen(sqlite::Database& database, const std::string& table, const Reference& reference,
              RecoveryReport::Kind& count, std::map<qint64, qint64>& figuresBySource) {
    const std::string broken = reference.column + " IS NOT NULL AND " + reference.column +
                               " NOT IN (SELECT " + reference.parentColumn + " FROM " + reference.parent +
                               ")";
    const std::string name = sqlite::identifier(table);
    if (reference.mayBeEmpty) {
        try {
            database.script("UPDATE " + name + " SET " + reference.column + " = NULL WHERE " + broken);
            return database.value<qint64>("SELECT changes()").value_or(0);
        } catch (const sqlite::Error& error) {
            if (!error.constraint()) {
                throw;
            }
        }
    }
    if (table == "observation") {
        auto rows =
            database.query("SELECT source, count(*) FROM observation WHERE " + broken + " GROUP BY source");
        while (rows.step()) {
            figuresBySource[rows.column<qint64>(0)] += rows.column<qint64>(1);
        }
    } else if (database.value<int>("SELECT count(*) FROM pragma_table_info(?1) WHERE name = 'id'", table) ==
               1) {
        auto keys = database.query("SELECT id FROM " + name + " WHERE " + broken);
        while (keys.step()) {
            note(count.keys, QString::number(keys.column<qint64>(0)));
        }
    }
    database.script("DELETE FROM " + name + " WHERE " + broken);
    const qint64 gone = database.value<qint64>("SELECT changes()").value_or(0);
    const qint64 undoubted = std::min(count.read, gone);
    count.read -= undoubted;
    count.doubtful -= gone - undoubted;
    count.lost += gone;
    return gone;
}

void mendReferences(sqlite::Database& database, RecoveryReport& report,
                    std::map<qint64, qint64>& figuresBySource) {
    qint64 changed = 1;
    while (changed > 0) { // what is lost now may have been referred to
        changed = 0;
        for (RecoveryReport::Kind& kind : report.kinds) {
            const std::string table = kind.table.toStdString();
            for (const Reference& reference : referencesOf(database, table)) {
                changed += loosen(database, table, reference, kind, figuresBySource);
            }
        }
    }
}

// A step whose changeset cannot be read would be in the way of the whole history.
void dropBrokenSteps(sqlite::Database& database, RecoveryReport& report) {
    const auto count =
        std::find_if(report.kinds.begin(), report.kinds.end(),
                     [](const RecoveryReport::Kind& kind) { return kind.table == QLatin1String("journal"); });
    std::vector<qint64> ids;
    for (auto rows = database.query("SELECT id FROM journal"); rows.step();) {
        ids.push_back(rows.column<qint64>(0));
    }
    for (const qint64 id : ids) {
        try {
            const auto rows = Journal(database).changeset(id).rows();
        } catch (const sqlite::Error& error) {
            if (!error.damaged()) {
                throw;
            }
            database.run("DELETE FROM journal WHERE id = ?1", id);
            --count->read;
            ++count->lost;
            note(count->keys, QString::number(id));
        }
    }
}

void tellSources(sqlite::Database& database, const std::map<qint64, qint64>& figures,
                 RecoveryReport& report) {
    for (const auto& [id, count] : figures) {
        const auto source = Table(kindOf<Source>()).find(database, id);
        const auto record = source ? recordOf<Source>(*source) : Source{};
        report.sources.push_back(
            {record.file.isEmpty() ? record.title : record.file, count,
             !record.kept.sha256.isEmpty() && keptContent(database, record.kept.sha256)});
    }
}

QString lost(const Language& language) {
    return language.say("Recovery", "The beginning of %1 is lost, or it is no Samspel register: nothing of "
                                    "it can be read. It was not touched. "
                                    "Keep it, and go on from the newest backup.");
}

// What page 1 says is believed when that is sound, unless the tables themselves know better: a wrong bit
// there would leave out whole columns, or all.
int schemaToRead(sqlite::Database& sound, bool isPageOneDamaged, const Language& language) {
    const int shown = schemaShownBy(sound);
    const bool isOurs = isRegister(sound) || (isPageOneDamaged && shown > 0);
    if (!isOurs) {
        refuse(language.say("Ledger", "%1 is no Samspel register. It was not touched. Choose another file; "
                                      "if it was a register once, go on from its newest backup."));
    }
    const int schema = isPageOneDamaged ? shown : std::max(schemaOf(sound), shown);
    if (schema < 1) {
        refuse(lost(language));
    }
    if (schema > newestSchema()) {
        refuse(language.say("Recovery",
                            "%1 was made by a newer Samspel, and only that can recover it. It was not "
                            "touched."));
    }
    return schema;
}

// Into a file of the same schema, so that each column finds its place.
void carryOver(const RecoveryCopy& copy, const QString& into, RecoveryReport& report,
               const Language& language) {
    sqlite::Database sound(native(copy.path), sqlite::Mode::still);
    sqlite::Database trusting(native(copy.path), sqlite::Mode::trusting);
    // Nobody has compared its schema, and damage may claim any size.
    sound.limitForForeignFile();
    trusting.limitForForeignFile();
    const auto& damaged = copy.survey.damaged;
    const int schema = schemaToRead(sound, std::binary_search(damaged.begin(), damaged.end(), 1U), language);
    sqlite::Database target(native(into), sqlite::Mode::create);
    migrate(target, schema);
    target.script("DELETE FROM setting"); // the register brings its own
    std::map<qint64, qint64> figures;
    const sqlite::WithoutForeignKeys unchecked(target);
    sqlite::Transaction transaction(target);
    const auto known = tablesOf(sound);
    for (const std::string& table : tablesOf(target)) {
        RecoveryReport::Kind& count = report.kinds.emplace_back();
        count.table = QString::fromStdString(table);
        if (std::find(known.begin(), known.end(), table) == known.end()) {
            ++count.gaps; // its line in the table of tables is lost, or it is a virtual one, and not ours
            continue;
        }
        Carrier(sound, trusting, target, table, count, figures).carry();
    }
    mendReferences(target, report, figures);
    target.script("UPDATE journal SET state = 'settled' WHERE state = 'done'; "
                  "UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
    dropBrokenSteps(target, report);
    transaction.commit();
    if (schema >= 4) { // a source knows of its kept file from there
        tellSources(target, figures, report);
    }
}

} // namespace

bool RecoveryReport::isWhole() const {
    return !kinds.empty() &&
           std::all_of(kinds.begin(), kinds.end(), [](const Kind& kind) { return kind.isWhole(); });
}

RecoveryReport recover(const QString& path, const QString& target, const Language& language) {
    if (!QFileInfo::exists(path)) {
        refuse(language.say("Ledger", "%1 is not there. Check the name and the folder.").arg(path));
    }
    if (!QFileInfo(path).isFile()) { // a folder, or a pipe that would keep the reader waiting
        refuse(language
                   .say("Ledger", "%1 is no Samspel register. It was not touched. Choose another file; if it "
                                  "was a register once, go on from its newest backup.")
                   .arg(path));
    }
    requireFreeName(target, language);
    // Beside the target, where there has to be room in any case.
    const QTemporaryDir folder(target + QStringLiteral(".XXXXXX"));
    if (!folder.isValid()) {
        refuse(
            language.say("Ledger", "%1 cannot be made (%2). Check the folder, and that you may write there.")
                .arg(target, folder.errorString()));
    }
    RecoveryReport report;
    report.target = target;
    const RecoveryCopy copy = copyForRecovery(path, folder.path());
    report.pages = static_cast<int>(copy.survey.pages);
    report.damagedPages = static_cast<int>(copy.survey.damaged.size());
    report.hasSums = copy.survey.form.pageSize != 0;
    const QString carried = folder.filePath(QFileInfo(target).fileName());
    try {
        carryOver(copy, carried, report, language);
    } catch (const NotARegister& error) {
        refuse(QString::fromUtf8(error.what()).arg(path));
    } catch (const sqlite::Error& error) {
        if (!error.damaged() && !error.notADatabase()) {
            throw;
        }
        refuse(lost(language).arg(path));
    }
    const auto ledger =
        Ledger::open(carried, language); // brings it to the newest schema, and makes the search anew
    {
        sqlite::Transaction transaction(ledger->database());
        dropBrokenLinks(ledger->database());
        Journal(ledger->database()).noteAllRows(); // a migration from an older schema has done so already
        transaction.commit();
    }
    ledger->rebuildSearch();
    report.problems = ledger->check();
    ledger->backup(target); // checked, forced to the disk, and only then given its name
    return report;
}

} // namespace samspel
