// SPDX-License-Identifier: MIT
#include "store/cellsql.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "store/columns.h"

#include <algorithm>
#include <numeric>

namespace samspel {

namespace {

constexpr int deepest = 3;          // names made of names made of names
constexpr std::size_t mostKeys = 3; // that one column is ordered by
const std::string never = "0";

std::string columnOf(const CellSql::Place& place, const FieldInfo& field) {
    return place.as + "." + field.column;
}

std::string anyOf(const std::vector<std::string>& tests) {
    std::string any;
    for (const std::string& test : tests) {
        if (test != never) {
            any += (any.empty() ? "" : " OR ") + test;
        }
    }
    return any.empty() ? never : "(" + any + ")";
}

bool isText(const FieldInfo& field) {
    return field.kind == FieldKind::text || field.kind == FieldKind::longText;
}

// Shown in digits and signs alone.
bool isDigits(FieldKind kind) {
    return kind == FieldKind::whole || kind == FieldKind::decimal || kind == FieldKind::money ||
           kind == FieldKind::percent || kind == FieldKind::time || kind == FieldKind::period;
}

bool isTime(FieldKind kind) {
    return kind == FieldKind::date || kind == FieldKind::when || kind == FieldKind::period;
}

bool hasLetter(const QString& word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

// A record without a title is called after these.
bool isTie(const FieldInfo& field) {
    return field.kind == FieldKind::reference && (field.rules.required || field.isPart());
}

bool isAlwaysTitled(const Kind& kind) {
    return isText(kind.fields[kind.title]) && kind.fields[kind.title].rules.required;
}

// What tells two of one title apart, as RecordNames does.
const FieldInfo* distinctionOf(const Kind& kind) {
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (i != kind.title && kind.fields[i].kind == FieldKind::text && !kind.fields[i].rules.folded) {
            return &kind.fields[i];
        }
    }
    return nullptr;
}

// "gathering:17" as its two parts.
std::string tableOfLink(const std::string& link) {
    return "substr(" + link + ", 1, instr(" + link + ", ':') - 1)";
}
std::string keyOfLink(const std::string& link) {
    return "CAST(substr(" + link + ", instr(" + link + ", ':') + 1) AS INTEGER)";
}

} // namespace

CellSql::CellSql(sqlite::Database& database, const Language& language)
    : m_database(database), m_language(language), m_languageParameter(parameter(language.code())) {}

std::string CellSql::parameter(const Value& value) {
    const auto known = std::find(m_values.begin(), m_values.end(), value);
    const auto place = known - m_values.begin();
    if (known == m_values.end()) {
        m_values.push_back(value);
    }
    return "?" + std::to_string(place + 1);
}

CellSql::Place CellSql::inside(const Place& from, const Kind& kind) {
    return {kind, "t" + std::to_string(++m_places), from.depth + 1};
}

std::string CellSql::textHolds(const std::string& texts, const QString& word) {
    return "holds(" + m_languageParameter + ", " + parameter(word) + texts + ")";
}

std::string CellSql::rowHolds(const Place& place, const QString& word) {
    std::string texts;
    std::vector<std::string> tests(1, never);
    for (const FieldInfo& field : place.kind.fields) {
        if (isText(field)) {
            texts += ", " + columnOf(place, field);
        } else {
            tests.push_back(cellHolds(place, field, word));
        }
    }
    if (!texts.empty()) { // all texts in one call
        tests.front() = textHolds(texts, word);
    }
    return anyOf(tests);
}

std::string CellSql::cellHolds(const Place& place, const FieldInfo& field, const QString& word) {
    const std::string column = columnOf(place, field);
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
        return textHolds(", " + column, word);
    case FieldKind::choice:
    case FieldKind::scale: {
        std::string keys;
        for (const Choice& choice : field.choices) {
            if (folded(m_language.say("Choice", choice.label)).contains(word)) {
                keys += (keys.empty() ? "" : ", ") + parameter(QString::fromLatin1(choice.key));
            }
        }
        return keys.empty() ? never : column + " IN (" + keys + ")";
    }
    case FieldKind::flag:
        return folded(m_language.say("Field", "yes")).contains(word) ? column + " <> 0" : never;
    case FieldKind::reference:
        return column + " IN " + keysOfNames(place, field.refersTo, word);
    case FieldKind::references:
        return "EXISTS (SELECT 1 FROM json_each(" + column + ") WHERE value IN " +
               keysOfNames(place, field.refersTo, word) + ")";
    case FieldKind::link:
        return linkHolds(place, field, word);
    default:
        break;
    }
    if (isDigits(field.kind) && hasLetter(word)) {
        return never;
    }
    return "shows(" + m_languageParameter + ", " + parameter(word) + ", " +
           std::to_string(static_cast<int>(field.kind)) + ", " + column + ")";
}

std::string CellSql::keysOfNames(const Place& from, const char* table, const QString& word) {
    const Kind* kind = kindOfTable(QString::fromLatin1(table));
    if (kind == nullptr || from.depth >= deepest) {
        return "(NULL)";
    }
    const Place target = inside(from, *kind);
    return "(SELECT id FROM " + std::string(table) + " " + target.as + " WHERE " + nameHolds(target, word) +
           ")";
}

std::string CellSql::nameHolds(const Place& place, const QString& word) {
    const FieldInfo& title = place.kind.fields[place.kind.title];
    std::vector<std::string> tests{cellHolds(place, title, word)};
    if (const FieldInfo* apart = distinctionOf(place.kind); apart != nullptr && isText(title)) {
        tests.push_back("(" + cellHolds(place, *apart, word) + " AND " + columnOf(place, title) +
                        " IN (SELECT " + title.column + " FROM " + place.kind.table +
                        " GROUP BY 1 HAVING count(*) > 1))");
    }
    if (!isAlwaysTitled(place.kind)) {
        std::vector<std::string> untitled;
        bool hasTime = false;
        for (const FieldInfo& field : place.kind.fields) {
            if (isTie(field) || (isTime(field.kind) && !hasTime)) {
                hasTime = hasTime || !isTie(field);
                untitled.push_back(cellHolds(place, field, word));
            }
        }
        tests.push_back("(" + columnOf(place, title) + " IS NULL AND " + anyOf(untitled) + ")");
    }
    return anyOf(tests);
}

std::vector<const Kind*> CellSql::linkedKinds(const Place& place, const FieldInfo& field) {
    std::vector<const Kind*> kinds;
    auto statement = m_database.query("SELECT DISTINCT " + tableOfLink(field.column) + " FROM " +
                                      place.kind.table + " WHERE " + field.column + " IS NOT NULL");
    while (statement.step()) {
        if (const Kind* kind = kindOfTable(statement.column<QString>(0))) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

std::string CellSql::linkHolds(const Place& place, const FieldInfo& field, const QString& word) {
    const std::string column = columnOf(place, field);
    std::vector<std::string> tests;
    for (const Kind* kind : linkedKinds(place, field)) {
        const bool isCalledSo = folded(m_language.say("Kind", kind->singular)).contains(word);
        const std::string table = parameter(QString::fromLatin1(kind->table));
        tests.push_back("(" + tableOfLink(column) + " = " + table +
                        (isCalledSo
                             ? std::string()
                             : " AND " + keyOfLink(column) + " IN " + keysOfNames(place, kind->table, word)) +
                        ")");
    }
    return anyOf(tests);
}

std::string CellSql::rank(const Place& place, const FieldInfo& field) {
    std::vector<std::size_t> places(field.choices.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (field.kind == FieldKind::choice) { // a scale's steps have an order of their own
        const QCollator collator = norwegianOrder();
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            return collator.compare(m_language.say("Choice", field.choices[a].label),
                                    m_language.say("Choice", field.choices[b].label)) < 0;
        });
    }
    std::string cases = "CASE " + columnOf(place, field);
    for (std::size_t i = 0; i < places.size(); ++i) {
        cases += " WHEN " + parameter(QString::fromLatin1(field.choices[places[i]].key)) + " THEN " +
                 std::to_string(i);
    }
    return cases + " END";
}

std::vector<std::string> CellSql::order(const Place& place, const FieldInfo& field) {
    const std::string column = columnOf(place, field);
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
        return {"norwegian_key(" + m_languageParameter + ", " + column + ")"};
    case FieldKind::file:
        return {"norwegian_key(" + m_languageParameter + ", substr(" + column + ", instr(" + column +
                ", '/')))"};
    case FieldKind::choice:
    case FieldKind::scale:
        return {rank(place, field)};
    case FieldKind::when:
        return {"first_day(" + column + ")"};
    case FieldKind::approximate:
        return {"counted(" + column + ")"};
    case FieldKind::reference:
        return orderOfTarget(place, field.refersTo, column);
    case FieldKind::references: // by the first
        return orderOfTarget(place, field.refersTo, "json_extract(" + column + ", '$[0]')");
    case FieldKind::link:
        return linkOrder(place, field);
    default:
        return {column};
    }
}

std::vector<std::string> CellSql::orderOfTarget(const Place& from, const char* table,
                                                const std::string& key) {
    const Kind* kind = kindOfTable(QString::fromLatin1(table));
    if (kind == nullptr || from.depth >= deepest) {
        return {key};
    }
    const Place target = inside(from, *kind);
    std::vector<std::string> keys = nameOrder(target);
    for (std::string& name : keys) {
        name = "(SELECT " + name + " FROM " + table + " " + target.as + " WHERE " + target.as +
               ".id = " + key + ")";
    }
    return keys;
}

std::vector<std::string> CellSql::nameOrder(const Place& place) {
    std::vector<std::string> keys = order(place, place.kind.fields[place.kind.title]);
    if (isAlwaysTitled(place.kind)) {
        return keys;
    }
    bool hasTime = false;
    for (const FieldInfo& field : place.kind.fields) {
        if (isTie(field) || (isTime(field.kind) && !hasTime)) {
            hasTime = hasTime || !isTie(field);
            for (std::string& key : order(place, field)) {
                keys.push_back(std::move(key));
            }
        }
    }
    keys.resize(std::min(keys.size(), mostKeys));
    return keys;
}

std::vector<std::string> CellSql::linkOrder(const Place& place, const FieldInfo& field) {
    const std::string column = columnOf(place, field);
    std::vector<const Kind*> kinds = linkedKinds(place, field);
    const QCollator collator = norwegianOrder();
    std::sort(kinds.begin(), kinds.end(), [&](const Kind* a, const Kind* b) {
        return collator.compare(m_language.say("Kind", a->singular), m_language.say("Kind", b->singular)) < 0;
    });
    std::string words = "CASE " + tableOfLink(column);
    std::string names = words;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const std::string when = " WHEN " + parameter(QString::fromLatin1(kinds[i]->table)) + " THEN ";
        words += when + std::to_string(i);
        names += when + orderOfTarget(place, kinds[i]->table, keyOfLink(column)).front();
    }
    return kinds.empty() ? std::vector{column} : std::vector{words + " END", names + " END"};
}

} // namespace samspel
