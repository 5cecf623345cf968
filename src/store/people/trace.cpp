// SPDX-License-Identifier: MIT
#include "store/people/trace.h"

#include "domain/people.h"
#include "domain/personal.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <algorithm>
#include <set>

namespace samspel {

namespace {

using Spot = std::pair<QString, qint64>;

bool isText(const FieldInfo& field) {
    return field.kind == FieldKind::text || field.kind == FieldKind::longText ||
           field.kind == FieldKind::file;
}

// What a person may read there: of a file its name or path.
QString readable(const FieldInfo& field, const QString& text) {
    if (field.kind != FieldKind::file) {
        return text;
    }
    const auto file = FileLink::parse(text);
    return file ? (file->isKept() ? file->name : file->path) : text;
}

void addParts(const Ledger& ledger, std::vector<Referral>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) { // it grows: parts have parts
        const Kind* whole = lines[i].tie.kind;
        // A participant's steps are the participant's; a network's gatherings are not the coordinator's.
        if (namesPerson(*lines[i].tie.field) &&
            QLatin1String(lines[i].tie.field->column) != QLatin1String("person")) {
            continue;
        }
        if (lines[i].tie.field->kind == FieldKind::link) {
            continue;
        }
        for (const Tie& tie : partsOf(*whole)) {
            Referral parts{tie, {}};
            for (const qint64 id : std::vector<qint64>(lines[i].ids)) {
                for (const Row& row : Table(*tie.kind).where(ledger.database(), tie.field->column, id)) {
                    parts.ids.push_back(row.id);
                }
            }
            if (!parts.ids.empty()) {
                lines.push_back(std::move(parts));
            }
        }
    }
}

std::set<Spot> spotsOf(qint64 person, const std::vector<Referral>& lines) {
    std::set<Spot> spots{{QStringLiteral("person"), person}};
    for (const Referral& line : lines) {
        for (const qint64 id : line.ids) {
            spots.insert({QString::fromLatin1(line.tie.kind->table), id});
        }
    }
    return spots;
}

bool leadsTo(const FieldChange& change, qint64 person) {
    const Kind* kind = kindOfTable(change.table);
    if (kind == nullptr) {
        return false;
    }
    const auto field = std::find_if(kind->fields.begin(), kind->fields.end(), [&](const FieldInfo& f) {
        return change.column == QLatin1String(f.column);
    });
    if (field == kind->fields.end()) {
        return false;
    }
    const QString key = QString::number(person);
    const QString link = QStringLiteral("person:") + key;
    const bool refers =
        field->refersTo != nullptr && QLatin1String(field->refersTo) == QLatin1String("person");
    return (refers && (change.before == key || change.after == key)) ||
           (field->kind == FieldKind::link && (change.before == link || change.after == link));
}

void readSteps(const Ledger& ledger, const std::set<Spot>& now, PersonTrace& trace) {
    HistoryFilter all;
    all.most = std::numeric_limits<int>::max();
    std::set<Spot> spots = now; // and lines that are gone by now
    std::vector<std::pair<JournalEntry, std::vector<FieldChange>>> steps;
    QStringList alike;
    for (const Authorship& author : trace.authors) {
        if (author.isAlike) {
            alike << author.name;
        }
    }
    for (JournalEntry& entry : ledger.history(all)) {
        auto details = ledger.details(entry.id);
        for (const FieldChange& change : details) {
            if (leadsTo(change, trace.person)) {
                spots.insert({change.table, change.record});
            }
        }
        steps.emplace_back(std::move(entry), std::move(details));
    }
    for (auto& [entry, details] : steps) {
        std::erase_if(details, [&](const FieldChange& change) {
            return !spots.contains({change.table, change.record}) && !trace.signs.isIn(change.before) &&
                   !trace.signs.isIn(change.after);
        });
        trace.stepsAsAuthor += alike.contains(entry.author) ? 1 : 0;
        if (!details.empty() || trace.signs.isIn(entry.step.name)) {
            trace.steps.push_back({std::move(entry), std::move(details)});
        }
    }
}

std::vector<std::pair<const Kind*, qint64>> holdersOfFile(sqlite::Database& database, const QString& sha256,
                                                          QString& name) {
    std::vector<std::pair<const Kind*, qint64>> holders;
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            if (field.kind != FieldKind::file) {
                continue;
            }
            for (const qint64 id : holdersOf(database, *kind, field, sha256)) {
                holders.emplace_back(kind, id);
                const auto stored = database.value<QString>(
                    std::string("SELECT ") + field.column + " FROM " + kind->table + " WHERE id = ?1", id);
                if (const auto file = FileLink::parse(stored.value_or(QString()))) {
                    name = file->name;
                }
            }
        }
    }
    return holders;
}

void readFiles(sqlite::Database& database, PersonTrace& trace) {
    QStringList naming;
    auto files = database.query("SELECT sha256, text FROM content ORDER BY sha256");
    while (files.step()) {
        const auto text = files.column<QString>(1);
        trace.unreadFiles += text.isEmpty() ? 1 : 0;
        if (trace.signs.isIn(text)) {
            naming << files.column<QString>(0);
        }
    }
    for (const QString& sha256 : naming) {
        NamingFile file{sha256, {}, {}};
        file.holders = holdersOfFile(database, sha256, file.name);
        trace.files.push_back(std::move(file));
    }
}

void readSettings(sqlite::Database& database, PersonTrace& trace) {
    auto settings = database.query("SELECT key, value FROM setting ORDER BY key");
    while (settings.step()) {
        if (trace.signs.isIn(settings.column<QString>(1))) {
            trace.settings << settings.column<QString>(0);
        }
    }
}

} // namespace

std::vector<Referral> linesOf(const Ledger& ledger, qint64 person) {
    const Kind& kind = kindOf<Person>();
    std::vector<Referral> lines = referralsTo(ledger, kind, person);
    addParts(ledger, lines);
    return lines;
}

std::vector<Mention> mentionsOf(const Ledger& ledger, qint64 person, const PersonSigns& signs) {
    std::vector<Mention> mentions;
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            if (!isText(field)) {
                continue;
            }
            auto texts =
                ledger.database().query(std::string("SELECT id, ") + field.column + " FROM " + kind->table +
                                        " WHERE " + field.column + " <> '' ORDER BY id");
            while (texts.step()) {
                const auto id = texts.column<qint64>(0);
                const QString text = readable(field, texts.column<QString>(1));
                const bool isCertain = signs.isIn(text);
                const bool isOwn = kind == &kindOf<Person>() && id == person;
                if (!isOwn && (isCertain || signs.isPerhapsIn(text))) {
                    mentions.push_back({kind, id, &field, text, isCertain});
                }
            }
        }
    }
    return mentions;
}

PersonTrace traceOf(const Ledger& ledger, qint64 person) {
    sqlite::Database& database = ledger.database();
    const Snapshot snapshot(database);
    PersonTrace trace;
    trace.person = person;
    trace.signs = PersonSigns::of(ledger, person);
    trace.lines = linesOf(ledger, person);
    trace.mentions = mentionsOf(ledger, person, trace.signs);
    trace.authors = authorshipsIn(ledger, trace.signs);
    readSteps(ledger, spotsOf(person, trace.lines), trace);
    readFiles(database, trace);
    readSettings(database, trace);
    return trace;
}

} // namespace samspel
