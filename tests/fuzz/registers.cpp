// SPDX-License-Identifier: MIT
// Registers, their history and drafts, from bytes that nobody meant.
#include "domain/cell.h"
#include "domain/draft.h"
#include "domain/folding.h"
#include "domain/people.h"
#include "fuzz/target.h"
#include "sqlite/changeset.h"
#include "sqlite/integrity.h"
#include "sqlite/pagesum.h"
#include "sqlite/vacuum.h"
#include "store/attention/attention.h"
#include "store/checking/finding.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/people/trace.h"
#include "store/recordnames.h"
#include "store/search.h"
#include "store/seriesquery.h"

#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace fuzz {

namespace {

using namespace samspel;

const Language& english() {
    static const Language language = Language::load(QStringLiteral("en"));
    return language;
}

/// A small register with some records and steps, and the bytes of its file.
class Small {
public:
    static const Small& only() {
        static const Small one;
        return one;
    }
    const QByteArray& bytes() const { return m_bytes; }
    QString path() const { return m_folder.filePath(QStringLiteral("fuzz.samspel")); }

    /// The file with these bytes, and nothing beside it.
    void put(const QByteArray& bytes) const {
        for (const char* ending : {"-wal", "-shm", "-journal"}) {
            QFile::remove(path() + QLatin1String(ending));
        }
        QFile file(path());
        must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the disk is full");
    }

private:
    Small() {
        {
            const auto ledger = Ledger::create(path(), english());
            ledger->change({Action::add, QStringLiteral("organisation"), QStringLiteral("Luster")},
                           [](Edit& edit) {
                               Organisation unit;
                               unit.kind = OrganisationKind::municipality;
                               unit.name = QStringLiteral("Luster");
                               unit.number = QStringLiteral("1426");
                               Role role;
                               role.organisation = edit.add(unit);
                               Person person;
                               person.name = QStringLiteral("Kari Nordmann");
                               role.person = edit.add(person);
                               edit.add(role);
                           });
            ledger->setSetting(QStringLiteral("title"), QStringLiteral("Sogn"));
            sqlite::Database& database = ledger->database();
            database.script("PRAGMA journal_mode = DELETE");
            sqlite::vacuum(database);
        }
        QFile file(path());
        must(file.open(QIODevice::ReadOnly), "the register was not made");
        m_bytes = file.readAll();
    }

    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

// Bytes that are no SQLite file change the small register: place (three bytes), number (one), and as many
// bytes, again and again. So a corpus of a few bytes reaches what blind changes to a large file never would.
QByteArray registerOf(const QByteArray& bytes) {
    if (bytes.startsWith("SQLite format 3")) {
        return bytes;
    }
    QByteArray made = Small::only().bytes();
    qsizetype at = 0;
    const auto next = [&] { return at < bytes.size() ? static_cast<unsigned char>(bytes[at++]) : 0U; };
    while (at + 4 < bytes.size()) {
        qsizetype place = static_cast<qsizetype>(next()) << 16;
        place |= static_cast<qsizetype>(next()) << 8;
        place = (place | static_cast<qsizetype>(next())) % made.size();
        for (unsigned number = next() % 32 + 1; number > 0 && at < bytes.size(); --number) {
            made[place] = static_cast<char>(next());
            place = (place + 1) % made.size();
        }
    }
    // Whoever changes a file on purpose gives its pages their sums again.
    const auto all = std::as_writable_bytes(std::span(made.data(), static_cast<std::size_t>(made.size())));
    const sqlite::PageForm form = sqlite::formOf(all);
    for (std::size_t page = 0;
         form.sums == sqlite::PageForm::Sums::kept && page + form.pageSize <= all.size();
         page += form.pageSize) {
        sqlite::writePageSum(all.subspan(page, form.pageSize),
                             static_cast<std::uint32_t>(page / form.pageSize + 1));
    }
    return made;
}

void readAll(const Ledger& ledger) {
    const RecordNames names(ledger, english());
    for (const Kind* kind : allKinds()) {
        for (const Row& row : ledger.rows(*kind)) {
            names.nameOf(*kind, row);
        }
    }
    checking::findings(ledger);
    attention(ledger, QDate(2026, 11, 29), english());
    search(ledger, names, QStringLiteral("lu"));
    SeriesChoice choice;
    choice.indicator = QStringLiteral("np.english");
    choice.units = QStringList{QStringLiteral("1426")};
    series(ledger, choice);
    for (const JournalEntry& entry : ledger.history()) {
        ledger.details(entry.id);
    }
    traceOf(ledger, 1);
}

// What a file may answer: that it is none, or damaged, in one of the ways that the program tells.
void tryToOpen(Access access, const std::function<void(Ledger&)>& work) {
    try {
        const auto ledger = Ledger::open(Small::only().path(), english(), access);
        work(*ledger);
    } catch (const NotARegister&) {
    } catch (const sqlite::Error&) {
    }
}

} // namespace

void openRegister(const QByteArray& bytes) {
    const QByteArray file = registerOf(bytes);
    Small::only().put(file);
    tryToOpen(Access::read, [](const Ledger& ledger) { readAll(ledger); });
    QFile after(Small::only().path());
    must(after.open(QIODevice::ReadOnly) && after.readAll() == file, "reading a register changed it");
    tryToOpen(Access::write, [](Ledger& ledger) {
        ledger.setSetting(QStringLiteral("title"), QStringLiteral("Other"));
        ledger.undo();
        ledger.undo();
    });
}

void readChangesets(const QByteArray& bytes) {
    const sqlite::Changeset changeset(
        std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    try {
        must(changeset.rows() == changeset.inverse().inverse().rows(), "turned round twice it is another");
    } catch (const sqlite::Error& error) {
        must(error.damaged(), "bytes that are no changeset are not called damaged");
    }
    Small::only().put(Small::only().bytes());
    tryToOpen(Access::write, [&](Ledger& ledger) {
        sqlite::Database& database = ledger.database();
        database.run("UPDATE journal SET changeset = ?1 WHERE state = 'done'", changeset.bytes());
        const auto look = [](const auto& work) {
            try {
                work();
            } catch (const sqlite::Error&) { // told of, and passed over
            }
        };
        look([&] { ledger.history(kindOf<Person>(), 1); });
        look([&] { checking::findings(ledger); });
        look([&] { traceOf(ledger, 1); });
        for (int i = 0; i < 4; ++i) {
            look([&] { i % 2 == 0 ? ledger.undo() : ledger.redo(); });
            must(sqlite::pageProblems(database).empty(), "a changeset broke a rule of a table");
            must(sqlite::danglingRows(database).empty(), "a changeset left a row that refers to nothing");
        }
    });
}

void readDrafts(const QByteArray& bytes) {
    const QList<QByteArray> lines = bytes.split('\n');
    const auto number = static_cast<std::size_t>(qHash(lines.front()) % allKinds().size());
    const Kind* named = kindOfTable(QString::fromUtf8(lines.front()));
    const Kind& kind = named != nullptr ? *named : *allKinds()[number];
    DraftCells draft;
    for (const QByteArray& line : lines.mid(1)) {
        const auto at = line.indexOf('=');
        const auto cell = cellOfStored(QString::fromUtf8(line.mid(at + 1)));
        if (at < 0 || !cell) {
            continue;
        }
        must(cellOfStored(storedCell(*cell)) == cell, "a cell that is stored comes back as another");
        draft[QString::fromUtf8(line.first(at))] = *cell;
    }
    const Row row = completed(kind, withDraft(kind, kind.blank, draft));
    must(row.cells.size() == kind.fields.size(), "a draft gave a row of another kind");
    check(kind, row, english());
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const QString shown = display(kind.fields[i], row.cells[i], english(), NoNames());
        parseCell(kind.fields[i], shown);
    }
}

} // namespace fuzz
