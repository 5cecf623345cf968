// SPDX-License-Identifier: MIT
#include "store/edit.h"

#include "domain/language.h"
#include "domain/naming.h"
#include "sqlite/database.h"
#include "store/agreement.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/linking.h"
#include "store/table.h"

namespace samspel {

namespace {

// Figures that a newer source replaced count as well: they keep their unit and their source.
int figuresOn(sqlite::Database& database, const Kind& kind, qint64 id) {
    const QLatin1String table(kind.table);
    const std::string which =
        table == QLatin1String("organisation") ? "series IN (SELECT id FROM series WHERE unit = ?1)"
        : table == QLatin1String("indicator")  ? "series IN (SELECT id FROM series WHERE indicator = ?1)"
        : table == QLatin1String("source")     ? "source = ?1"
                                               : "";
    if (which.empty()) {
        return 0;
    }
    return database
        .value<int>("SELECT (SELECT count(*) FROM observation WHERE " + which +
                        ") + (SELECT count(*) FROM superseded WHERE " + which + ")",
                    id)
        .value_or(0);
}

// The key of somebody whose record was deleted leads to them in the history still, and may become no one
// else's.
qint64 freshPerson(sqlite::Database& database) {
    return database
        .value<qint64>("SELECT 1 + max(coalesce((SELECT max(id) FROM person), 0), coalesce((SELECT "
                       "max(record) FROM journal_row WHERE kind = 'person'), 0))")
        .value_or(0);
}

// The code that an indicator had when figures were handed out, where it gets another one now: the memory of
// releases finds them by the old one, as it does after a merger.
std::optional<QString> codeHandedOut(sqlite::Database& database, const Row& row) {
    const Kind& kind = kindOf<Indicator>();
    return database.value<QString>(
        "SELECT code FROM indicator AS i WHERE id = ?1 AND code <> ?2 AND EXISTS (SELECT 1 FROM "
        "release_state "
        "WHERE indicator = i.code) AND NOT EXISTS (SELECT 1 FROM naming WHERE name = i.code AND indicator = "
        "i.id)",
        row.id, textOf(row.cells[kind.fieldNumber(QLatin1String("code"))]));
}

} // namespace

qint64 Edit::add(const Kind& kind, const Row& row) {
    qint64 id = 0;
    attempt(kind, row, [&](Row complete) {
        if (complete.id == 0 && QLatin1String(kind.table) == QLatin1String("person")) {
            complete.id = freshPerson(m_database);
        }
        id = Table(kind).insert(m_database, complete);
    });
    return id;
}

void Edit::change(const Kind& kind, const Row& row) {
    attempt(kind, row, [&](const Row& complete) {
        const auto code = &kind == &kindOf<Indicator>() ? codeHandedOut(m_database, complete) : std::nullopt;
        if (!Table(kind).update(m_database, complete)) {
            m_problems.push_back({.what = m_language.say("Check", "It has been deleted meanwhile.")});
        } else if (code) {
            Naming naming;
            naming.name = *code;
            naming.indicator = {complete.id};
            Table(kindOf<Naming>()).insert(m_database, rowOf(naming));
        }
    });
}

void Edit::remove(const Kind& kind, qint64 id) {
    if (const QStringList listing = listers(kind, id); !listing.isEmpty()) {
        m_problems.push_back(
            {.what = m_language.say("Check", "It is still used by %1. Delete or change these first.")
                         .arg(listing.join(QStringLiteral(", ")))});
        return;
    }
    try {
        Table(kind).remove(m_database, id);
        dropBrokenLinks(m_database);
    } catch (const sqlite::Error& error) {
        if (!error.foreignKey()) {
            throw;
        }
        m_problems.push_back(
            {.what = m_language.say("Check", "It is still used by %1. Delete or change these first.")
                         .arg(users(kind, id).join(QStringLiteral(", ")))});
    }
}

void Edit::setSetting(const QString& key, const QString& value) {
    m_database.run(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", key,
        value);
}

FileLink Edit::keepFile(const NewFile& file) { return {file.name, keepContent(m_database, file), {}}; }

void Edit::attempt(const Kind& kind, const Row& row, const std::function<void(const Row&)>& work) {
    const Row complete = completed(kind, row);
    Problems found = check(kind, complete, m_language);
    if (!refuses(found)) {
        checkLinks(m_database, kind, complete, m_language, found);
        checkAgreement(m_database, kind, complete, m_language, found);
    }
    m_problems.insert(m_problems.end(), found.begin(), found.end());
    if (refuses(found)) {
        return;
    }
    try {
        work(complete);
    } catch (const sqlite::Error& error) {
        if (!error.constraint()) {
            throw;
        }
        explain(kind, complete, error);
    }
}

void Edit::explain(const Kind& kind, const Row& row, const sqlite::Error& error) {
    const auto before = m_problems.size();
    const QString detail = QString::fromStdString(error.detail());
    if (error.unique()) {
        explainUnique(kind, row, detail);
    } else if (error.foreignKey()) {
        explainForeignKey(kind, row);
    }
    if (m_problems.size() == before) {
        m_problems.push_back(
            {.what = m_language.say("Check", "The register does not accept this: %1.").arg(detail)});
    }
}

// "UNIQUE constraint failed: segment.indicator, segment.code": the last of the columns is the one to change.
void Edit::explainUnique(const Kind& kind, const Row& row, const QString& detail) {
    const QString column = detail.section(QLatin1Char('.'), -1);
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (column == QLatin1String(kind.fields[i].column)) {
            m_problems.push_back(
                {.field = column,
                 .what = m_language.say("Check", "“%1” is taken by another.").arg(textOf(row.cells[i]))});
        }
    }
}

void Edit::explainForeignKey(const Kind& kind, const Row& row) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        const qint64 id = wholeOf(row.cells[i]);
        const Kind* other =
            field.refersTo != nullptr ? kindOfTable(QString::fromLatin1(field.refersTo)) : nullptr;
        if (other != nullptr && id != 0 && !Table(*other).find(m_database, id)) {
            m_problems.push_back(
                {.field = QString::fromLatin1(field.column),
                 .what = m_language.say("Check", "It refers to a record that is not in the register.")});
        }
    }
}

QStringList Edit::listers(const Kind& kind, qint64 id) {
    QStringList listers;
    for (const Kind* other : allKinds()) {
        if (const qint64 count = countListing(m_database, *other, kind, id); count > 0) {
            listers << m_language.whole(count) + QChar(0xA0) +
                           m_language.say("Kind", count == 1 ? other->singular : other->plural);
        }
    }
    return listers;
}

QStringList Edit::users(const Kind& kind, qint64 id) {
    QStringList users;
    for (const Kind* other : allKinds()) {
        // Rows that would go along do not stand in the way.
        std::string uses;
        auto keys = m_database.query("SELECT \"from\" FROM pragma_foreign_key_list(?1) "
                                     "WHERE \"table\" = ?2 AND on_delete IN ('NO ACTION', 'RESTRICT')");
        keys.bindAll(other->table, kind.table);
        while (keys.step()) {
            uses += (uses.empty() ? "" : " OR ") + keys.column<std::string>(0) + " = ?1";
        }
        const auto count =
            uses.empty() ? 0
                         : m_database
                               .value<qint64>(
                                   std::string("SELECT count(*) FROM ") + other->table + " WHERE " + uses, id)
                               .value_or(0);
        if (count > 0) {
            users << m_language.whole(count) + QChar(0xA0) +
                         m_language.say("Kind", count == 1 ? other->singular : other->plural);
        }
    }
    if (const int count = figuresOn(m_database, kind, id); count > 0) {
        users << m_language.say("Check", "%n figure(s)", nullptr, count);
    }
    return users;
}

} // namespace samspel
