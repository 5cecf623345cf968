// SPDX-License-Identifier: MIT
#include "store/people/erasure.h"

#include "domain/erased.h"
#include "domain/people.h"
#include "domain/personal.h"
#include "sqlite/database.h"
#include "sqlite/transaction.h"
#include "store/columns.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/people/blotting.h"
#include "store/people/gone.h"
#include "store/rewriting.h"
#include "store/searchindex.h"

#include <QDateTime>
#include <algorithm>
#include <iterator>

namespace samspel {

namespace {

/// While it lives, what is overwritten is overwritten with nothing, and nothing is written outside the file.
class Thorough {
public:
    explicit Thorough(sqlite::Database& database)
        : m_database(database), m_before(database.value<int>("PRAGMA secure_delete").value_or(1)) {
        m_database.script("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
    }
    Thorough(const Thorough&) = delete;
    Thorough& operator=(const Thorough&) = delete;
    ~Thorough() {
        try {
            m_database.script("PRAGMA temp_store = DEFAULT; PRAGMA secure_delete = " +
                              std::to_string(m_before));
        } catch (const sqlite::Error&) { // it stays thorough, and only slower
        }
    }

private:
    sqlite::Database& m_database;
    int m_before;
};

// Every row of every kind, but for those that hold nothing to blot. How many rows were others' texts.
qint64 blotRows(sqlite::Database& database, const Blotting& blotting) {
    qint64 texts = 0;
    for (const Kind* kind : allKinds()) {
        const Table table(*kind);
        for (Row row : table.all(database)) {
            const Row before = row;
            for (std::size_t i = 0; i < kind->fields.size(); ++i) {
                row.cells[i] = blotting.blotted(*kind, row.id, kind->fields[i], row.cells[i]);
            }
            if (row.cells == before.cells) {
                continue;
            }
            table.update(database, row);
            const bool isPerson = kind == &kindOf<Person>() && row.id == blotting.person();
            texts += isPerson || blotting.isLine(QString::fromLatin1(kind->table), row.id) ? 0 : 1;
        }
    }
    auto settings = database.query("SELECT key, value FROM setting");
    std::vector<std::pair<QString, QString>> blotted;
    while (settings.step()) {
        const auto value = settings.column<QString>(1);
        if (const QString other = blotting.blotted(value, false); other != value) {
            blotted.emplace_back(settings.column<QString>(0), other);
        }
    }
    for (const auto& [key, value] : blotted) {
        database.run("UPDATE setting SET value = ?2 WHERE key = ?1", key, value);
    }
    return texts + static_cast<qint64>(blotted.size());
}

// Who was erased before keeps the mark, which stands in other texts too.
QString markFor(const Ledger& ledger, qint64 person, QDate day) {
    const auto known = ledger.find(Id<Person>{person});
    return known && isErased(known->name) ? known->name : erasedMark(person, day);
}

// The history tells that it happened, and not to whom.
void noteErasure(sqlite::Database& database, const Blotting& blotting, const QString& author) {
    database.run("UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
    database.run("INSERT INTO journal (at, author, action, kind, name, also, state, changeset) "
                 "VALUES (?1, ?2, 'change', 'person', ?3, '', 'settled', x'')",
                 QDateTime::currentDateTimeUtc().toString(Qt::ISODate), author, blotting.mark());
    database.run("INSERT INTO journal_row (kind, record, journal) VALUES ('person', ?1, ?2)",
                 blotting.person(), database.lastInsertId());
}

} // namespace

Erasure erasePerson(Ledger& ledger, qint64 person, const ErasureChoice& choice) {
    sqlite::Database& database = ledger.database();
    if (!isKnownPerson(ledger, person)) {
        return {};
    }
    const Thorough thorough(database);
    Erasure erasure;
    {
        sqlite::Transaction transaction(database);
        const PersonTrace trace = traceOf(ledger, person);
        erasure.signs = trace.signs;
        Blotting blotting(person, trace.signs, choice, markFor(ledger, person, choice.day));
        erasure.mark = blotting.mark();
        for (const Referral& line : trace.lines) {
            erasure.lines += static_cast<qint64>(line.ids.size());
            for (const qint64 id : line.ids) {
                blotting.addLine(QString::fromLatin1(line.tie.kind->table), id);
            }
        }
        erasure.steps = blotHistory(database, blotting);
        erasure.texts = blotRows(database, blotting);
        noteErasure(database, blotting, blotting.blottedAuthor(ledger.author()));
        const SearchTexts texts;
        SearchIndex(database, texts).rebuild();
        erasure.left = mentionsOf(ledger, person, trace.signs);
        erasure.files = trace.files;
        erasure.unreadFiles = trace.unreadFiles;
        std::copy_if(
            trace.authors.begin(), trace.authors.end(), std::back_inserter(erasure.authors),
            [&](const Authorship& one) { return one.isAlike && !choice.authors.contains(one.name); });
        transaction.commit();
    }
    // From here on the person is out of the register, whatever happens, and those who asked have to hear of
    // it.
    Rewriting rewriting{false, false};
    try {
        rewriting = rewriteFile(database);
    } catch (const std::exception&) { // damage, or no memory
    }
    erasure.isFileRewritten = rewriting.isDone;
    erasure.isLogEmptied = rewriting.isLogEmptied;
    Q_EMIT ledger.changed();
    return erasure;
}

} // namespace samspel
