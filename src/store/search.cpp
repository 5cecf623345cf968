// SPDX-License-Identifier: MIT
#include "store/search.h"

#include "domain/language.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "store/searchindex.h"
#include "store/snapshot.h"

#include <algorithm>
#include <map>

namespace samspel {

namespace {

// Where more records than this answer, a word is so common that a rank by how rare it is says nothing.
constexpr qint64 mostRanked = 3000;

struct Found {
    std::vector<qint64> records; ///< the best first, no more than wanted
    qint64 count = 0;
};
/// By the kind's number in the index.
using FoundByKind = std::map<qint64, Found>;

QString matching(const QStringList& words) {
    QStringList terms;
    for (const QString& word : words) {
        terms << QLatin1Char('"') + word + QStringLiteral("\" *");
    }
    return terms.join(QStringLiteral(" AND "));
}

void take(sqlite::Statement& rows, FoundByKind& found, std::size_t most, bool counts) {
    while (rows.step()) {
        const auto key = rows.column<qint64>(0);
        Found& ofKind = found[key >> searchKeyBits];
        const qint64 record = key & ((qint64{1} << searchKeyBits) - 1);
        ofKind.count += counts ? 1 : 0;
        if (ofKind.records.size() < most &&
            std::find(ofKind.records.begin(), ofKind.records.end(), record) == ofKind.records.end()) {
            ofKind.records.push_back(record);
        }
    }
}

FoundByKind findBeginnings(sqlite::Database& database, const QStringList& words, std::size_t most) {
    const QString match = matching(words);
    FoundByKind found;
    const qint64 count = database
                             .value<qint64>("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH "
                                            "?1 LIMIT ?2)",
                                            match, mostRanked + 1)
                             .value_or(0);
    // A word in a title weighs as a hundred in a body, so the records that are called so come first.
    if (count <= mostRanked) {
        auto ranked = database.query("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY bm25(search, "
                                     "100.0, 1.0), rowid");
        ranked.bindAll(match);
        take(ranked, found, most, true);
        return found;
    }
    auto called = database.query("SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2");
    called.bindAll(QStringLiteral("{title} : (%1)").arg(match), mostRanked);
    take(called, found, most, false);
    auto all = database.query("SELECT rowid FROM search WHERE search MATCH ?1");
    all.bindAll(match);
    take(all, found, most, true);
    return found;
}

FoundByKind findInsideNames(sqlite::Database& database, const QStringList& words, std::size_t most) {
    std::string condition;
    for (qsizetype i = 0; i < words.size(); ++i) {
        condition += (i == 0 ? "instr(title, ?" : " AND instr(title, ?") + std::to_string(i + 1) + ") > 0";
    }
    auto rows = database.query("SELECT rowid FROM search WHERE " + condition);
    for (qsizetype i = 0; i < words.size(); ++i) {
        rows.bind(static_cast<int>(i + 1), words[i]);
    }
    FoundByKind found;
    take(rows, found, most, true);
    return found;
}

/// What a field's content reads as where the words were found, kept file included.
QString textOfField(const Ledger& ledger, const RecordNames& names, const FieldInfo& field,
                    const Value& value, const QStringList& words) {
    const QString shown = display(field, value, ledger.language(), names);
    const auto file = field.kind == FieldKind::file ? FileLink::parse(textOf(value)) : std::nullopt;
    if (file && file->isKept() && marksIn(shown, words).empty()) {
        return contentText(ledger.database(), file->sha256);
    }
    return shown;
}

SearchHit hitOf(const Ledger& ledger, const RecordNames& names, const Kind& kind, const Row& row,
                const QStringList& words) {
    SearchHit hit{&kind, row.id, names.nameOf(kind, row), {}, {}, {}};
    hit.nameMarks = marksIn(hit.name, words);
    if (holdsAll(hit.name, words)) {
        return hit;
    }
    std::size_t most = 0;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        // Other records are found under their own names.
        const bool isOwn = field.kind != FieldKind::reference && field.kind != FieldKind::references &&
                           field.kind != FieldKind::link;
        if (i == kind.title || !isOwn || isEmpty(row.cells[i])) {
            continue;
        }
        Snippet snippet = snippetOf(textOfField(ledger, names, field, row.cells[i], words), words);
        if (snippet.marks.size() > most) {
            most = snippet.marks.size();
            hit.field = labelOf(field, ledger.language());
            hit.snippet = std::move(snippet);
        }
    }
    return hit;
}

SearchGroup groupOf(const Ledger& ledger, const RecordNames& names, const Kind& kind, const Found& found,
                    const QStringList& words) {
    SearchGroup group{&kind, {}, found.count, false};
    for (const qint64 record : found.records) {
        if (const auto row = ledger.row(kind, record)) {
            group.hits.push_back(hitOf(ledger, names, kind, *row, words));
        }
    }
    const auto isByName = [&](const SearchHit& hit) { return hit.field.isEmpty() && !hit.nameMarks.empty(); };
    std::stable_partition(group.hits.begin(), group.hits.end(), isByName);
    group.isByName = !group.hits.empty() && isByName(group.hits.front());
    return group;
}

} // namespace

std::vector<SearchGroup> search(const Ledger& ledger, const RecordNames& names, const QString& typed,
                                std::size_t mostOfAKind) {
    const QStringList words = searchWords(typed).mid(0, 20);
    if (words.isEmpty()) {
        return {};
    }
    const Snapshot snapshot(ledger.database());
    FoundByKind found = findBeginnings(ledger.database(), words, mostOfAKind);
    if (found.empty()) {
        found = findInsideNames(ledger.database(), words, mostOfAKind);
    }
    std::map<QString, const Found*> byTable;
    auto kinds = ledger.database().query("SELECT number, kind FROM search_kind");
    while (kinds.step()) {
        if (const auto it = found.find(kinds.column<qint64>(0)); it != found.end()) {
            byTable[kinds.column<QString>(1)] = &it->second;
        }
    }
    std::vector<SearchGroup> groups;
    for (const Kind* kind : allKinds()) {
        if (const auto it = byTable.find(QString::fromLatin1(kind->table)); it != byTable.end()) {
            groups.push_back(groupOf(ledger, names, *kind, *it->second, words));
        }
    }
    std::erase_if(groups, [](const SearchGroup& group) { return group.hits.empty(); });
    std::stable_partition(groups.begin(), groups.end(),
                          [](const SearchGroup& group) { return group.isByName; });
    return groups;
}

} // namespace samspel
