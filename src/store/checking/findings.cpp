// SPDX-License-Identifier: MIT
#include "domain/cell.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "sqlite/integrity.h"
#include "sqlite/unchecked.h"
#include "store/agreement.h"
#include "store/attention/attention.h"
#include "store/checking/finding.h"
#include "store/checking/rules.h"
#include "store/checking/schemacheck.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/linking.h"
#include "store/newer.h"
#include "store/recordnames.h"
#include "store/searchindex.h"

#include <QDate>
#include <algorithm>
#include <functional>

namespace samspel::checking {

namespace {

constexpr qsizetype longestName = 120;
constexpr std::size_t mostOfAKind = 50; // of one rule; more would say no more

/// Asks one thing after the other, and gathers what is found.
class Check {
public:
    explicit Check(const Ledger& ledger)
        : m_ledger(ledger), m_database(ledger.database()), m_language(ledger.language()),
          m_names(ledger, m_language) {}

    std::vector<Finding> run() {
        ask("pages", [this] { pages(); });
        ask("foreign_keys", [this] { foreignKeys(); });
        if (m_ledger.isFromNewerProgram()) {
            newer();
            return std::move(m_found);
        }
        ask("schema", [this] { schema(); });
        for (const Kind* kind : allKinds()) {
            ask(kind->table, [this, kind] { records(*kind); });
        }
        for (const Rule& rule : rules()) {
            ask(rule.code, [&] { askRule(rule); });
        }
        ask("funding_shares", [this] { fundingShares(); });
        ask("history", [this] { history(); });
        ask("content", [this] { content(); });
        ask("search", [this] { search(); });
        sums();
        std::stable_partition(m_found.begin(), m_found.end(), [](const Finding& f) { return !f.harmless; });
        return std::move(m_found);
    }

private:
    QString openBackup() const {
        return m_language.say("Finding", "Take a copy of the file, and open your newest backup.");
    }

    // What is too damaged to be read is told of once, where it stopped the reading: a value beyond all limits
    // and a search index of an unknown form too. What the disk or a person broke off is no finding.
    void ask(const char* what, const std::function<void()>& work) {
        try {
            work();
        } catch (const sqlite::Error& error) {
            if (error.interrupted() || error.busy() || error.io() || error.cannotOpen() || error.full()) {
                throw;
            }
            m_found.push_back({m_language.say("Finding", "This could not be read to its end: %1 (%2).")
                                   .arg(QLatin1String(what), QString::fromStdString(error.detail())),
                               openBackup(),
                               false,
                               {},
                               0,
                               QStringLiteral("pages")});
        }
    }

    void pages() {
        // Tables beside ours, and those of a newer program, have CHECKs of their own, which need not come to
        // an end. Our own are asked as rules of the records.
        const sqlite::WithoutChecks theirs(m_database);
        for (const std::string& problem : sqlite::pageProblems(m_database)) {
            m_found.push_back(
                {QString::fromStdString(problem), openBackup(), false, {}, 0, QStringLiteral("pages")});
        }
    }

    void foreignKeys() {
        for (const sqlite::Dangling& row : sqlite::danglingRows(m_database)) {
            const QString table = QString::fromStdString(row.table);
            const bool isRecord = kindOfTable(table) != nullptr && row.row;
            m_found.push_back(
                {m_language
                     .say("Finding", "table %1, row %2: the row of table %3 that it refers to is not "
                                     "there")
                     .arg(table, row.row ? QString::number(*row.row) : QStringLiteral("?"),
                          QString::fromStdString(row.parent)),
                 m_language.say("Finding", "Open the record and choose anew what it refers to; or open your "
                                           "newest backup."),
                 false, isRecord ? table : QString(), isRecord ? qint64{*row.row} : 0,
                 QStringLiteral("foreign_keys")});
        }
    }

    void newer() {
        m_found.push_back(
            {m_language.say("Finding", "The register needs %1.").arg(neededProgram(m_database, m_language)),
             m_language.say("Finding", "This program can only read it; open it with the newer one."),
             true,
             {},
             0,
             QStringLiteral("newer")});
    }

    void sums() {
        if (m_database.hasPageSums()) {
            return;
        }
        m_found.push_back(
            {m_language.say("Finding", "The pages of this file have no checksums, so that damage to a "
                                       "figure could pass unnoticed."),
             m_language.say(
                 "Finding",
                 "File, Compact the register, adds checksums; in a terminal: samspel-cli compact REGISTER."),
             true,
             {},
             0,
             QStringLiteral("sums")});
    }

    void schema() {
        for (const SchemaDifference& difference : schemaDifferences(m_database)) {
            const QString what = describe(difference, m_language);
            const bool isLeft = difference.what == SchemaDifference::What::foreign;
            m_found.push_back(
                {isLeft ? m_language.say("Finding", "The file holds something that is not Samspel's: %1.")
                              .arg(what)
                        : m_language.say("Finding", "The file's tables are not as Samspel makes them: %1.")
                              .arg(what),
                 isLeft ? m_language.say("Finding", "It does no harm. Ask whoever added it, and take it away "
                                                    "with the program that made it.")
                        : openBackup(),
                 difference.isInert,
                 {},
                 0,
                 QStringLiteral("schema")});
        }
    }

    // As if each were written anew.
    void records(const Kind& kind) {
        std::size_t count = 0;
        for (const Row& row : m_ledger.rows(kind)) {
            Problems problems = check(kind, row, m_language);
            if (!refuses(problems)) {
                checkLinks(m_database, kind, row, m_language, problems);
                checkAgreement(m_database, kind, row, m_language, problems);
            }
            for (const Problem& problem : problems) {
                if (problem.weight != Problem::Weight::refuses || ++count > mostOfAKind) {
                    continue;
                }
                m_found.push_back(
                    {QStringLiteral("%1: %2").arg(named(kind.table, row.id), told(kind, problem)),
                     m_language.say("Finding", "Open the record and put it right."), false,
                     QString::fromLatin1(kind.table), row.id, QStringLiteral("record")});
            }
        }
    }

    QString told(const Kind& kind, const Problem& problem) const {
        const auto field = std::find_if(kind.fields.begin(), kind.fields.end(), [&](const FieldInfo& f) {
            return problem.field == QLatin1String(f.column);
        });
        return field == kind.fields.end()
                   ? problem.what
                   : QStringLiteral("%1: %2").arg(labelOf(*field, m_language), problem.what);
    }

    QString named(const char* table, qint64 id) const {
        const Kind* kind = kindOfTable(QString::fromLatin1(table));
        QString name = m_names.name(table, id).simplified();
        if (name.size() > longestName) {
            name = name.left(longestName - 1).trimmed() + QChar(0x2026);
        }
        const QString what =
            kind != nullptr ? m_language.say("Kind", kind->singular) : QString::fromLatin1(table);
        return name.isEmpty() ? QStringLiteral("%1 %2").arg(what).arg(id)
                              : QStringLiteral("%1 %2").arg(what, m_language.locale().quoteString(name));
    }

    void askRule(const Rule& rule) {
        auto rows = m_database.query(rule.sql);
        for (std::size_t count = 0; count < mostOfAKind && rows.step(); ++count) {
            const auto table = rows.column<QString>(0);
            const auto id = rows.column<qint64>(1);
            const FieldInfo third{"", "", rule.thirdKind, {}, {}};
            QString text =
                m_language.say("Finding", rule.text)
                    .replace(QLatin1String("%2"), display(third, rows.column<Value>(2), m_language, m_names));
            text.replace(QLatin1String("%1"), named(table.toLatin1().constData(), id));
            m_found.push_back({text, m_language.say("Finding", rule.whatToDo), rule.isHarmless, table, id,
                               QString::fromLatin1(rule.code)});
        }
    }

    // The same question that waits for the keeper of the money.
    void fundingShares() {
        for (const Attention& one : attention(m_ledger, Area::money, QDate::currentDate(), m_language)) {
            if (one.code != QLatin1String("money.shares_not_whole")) {
                continue;
            }
            for (const Concerned& record : one.records) {
                m_found.push_back(
                    {m_language.say("Finding", "%1: the shares of a year do not sum to 100 %: %2.")
                         .arg(named(record.table.toLatin1().constData(), record.id), record.detail),
                     m_language.say("Finding", "Look through the shares of that year."), true, record.table,
                     record.id, QStringLiteral("funding_shares")});
            }
        }
    }

    void history() {
        std::vector<qint64> entries;
        auto ids = m_database.query("SELECT id FROM journal ORDER BY id");
        while (ids.step()) {
            entries.push_back(ids.column<qint64>(0));
        }
        std::size_t count = 0;
        for (const qint64 entry : entries) {
            try {
                Journal(m_database).details(entry);
            } catch (const sqlite::Error& error) {
                if (error.interrupted() || error.busy() || error.io()) {
                    throw;
                }
                if (++count > mostOfAKind) {
                    continue;
                }
                m_found.push_back(
                    {m_language.say("Finding", "Step %1 of the history cannot be read.").arg(entry),
                     m_language.say("Finding", "Nothing of the register itself is lost; this step can no "
                                               "longer be undone."),
                     false,
                     {},
                     0,
                     QStringLiteral("history")});
            }
        }
    }

    void content() {
        for (const QString& sha256 : damagedContent(m_database)) {
            m_found.push_back(
                {m_language.say("Finding", "A kept file is missing or damaged: %1.").arg(sha256.left(12)),
                 m_language.say("Finding", "Delete it where it stands, and add it anew."),
                 false,
                 {},
                 0,
                 QStringLiteral("content")});
        }
        if (const auto count = unneededContent(m_database).size(); count > 0) {
            m_found.push_back(
                {m_language.say("Finding", "Kept files that no record uses any longer: %1.")
                     .arg(m_language.whole(count)),
                 m_language.say(
                     "Finding",
                     "File, Compact the register, clears them; in a terminal: samspel-cli compact REGISTER."),
                 true,
                 {},
                 0,
                 QStringLiteral("content")});
        }
    }

    void search() {
        const SearchTexts texts;
        for (const Kind* kind : SearchIndex(m_database, texts).stale()) {
            m_found.push_back({m_language.say("Finding", "The search does not know all %1.")
                                   .arg(m_language.say("Kind", kind->plural)),
                               m_language.say("Finding", "File, Compact the register, makes it anew; in a "
                                                         "terminal: samspel-cli compact REGISTER."),
                               true,
                               {},
                               0,
                               QStringLiteral("search")});
        }
    }

    const Ledger& m_ledger;
    sqlite::Database& m_database;
    const Language& m_language;
    RecordNames m_names;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<Finding> findings(const Ledger& ledger) { return Check(ledger).run(); }

} // namespace samspel::checking
