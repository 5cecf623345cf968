// SPDX-License-Identifier: MIT
#include "store/attention/attention.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "store/attention/question.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <array>

namespace samspel {

namespace {

using attentions::Question;

// Which organisations there are today, and which of them the partnership consists of: the municipalities that
// are members of its regions, or all of them where no region is kept. ?2 is named for questions without it.
constexpr auto presence =
    "WITH year (number) AS (SELECT ?2), there (id) AS (SELECT id FROM organisation "
    "WHERE coalesce(valid_from, '') <= ?1 AND coalesce(valid_to, '9999') > ?1), "
    "partner (id) AS (SELECT id FROM organisation JOIN there USING (id) WHERE kind = 'municipality' "
    "AND (id IN (SELECT member FROM membership WHERE coalesce(valid_from, '') <= ?1 "
    "AND coalesce(valid_to, '9999') > ?1) OR NOT EXISTS (SELECT 1 FROM membership))) ";

struct AreaEntry {
    Area area;
    const char* key;
    std::span<const Question> (*questions)();
};

constexpr std::array areas{
    AreaEntry{Area::today, "today", attentions::todayQuestions},
    AreaEntry{Area::partnership, "partnership", attentions::partnershipQuestions},
    AreaEntry{Area::owners, "owners", attentions::ownerQuestions},
    AreaEntry{Area::leaders, "leaders", attentions::leaderQuestions},
    AreaEntry{Area::networks, "networks", attentions::networkQuestions},
    AreaEntry{Area::kindergartens, "kindergartens", attentions::kindergartenQuestions},
    AreaEntry{Area::entrepreneurship, "entrepreneurship", attentions::entrepreneurshipQuestions},
    AreaEntry{Area::adapted, "adapted", attentions::adaptedQuestions},
    AreaEntry{Area::money, "money", attentions::moneyQuestions},
    AreaEntry{Area::evaluation, "evaluation", attentions::evaluationQuestions}};

QString told(const Question& question, const sqlite::Statement& row, const Language& language) {
    const auto value = row.column<Value>(2);
    if (question.detail == nullptr || isEmpty(value)) {
        return {};
    }
    const FieldInfo field{"", "", question.detailKind, {}, {}};
    const QString words = language.say("Attention", question.detail);
    const QString first = display(field, value, language, NoNames());
    if (row.columnCount() == 3) {
        return words.arg(first);
    }
    const FieldInfo second{"", "", question.secondKind, {}, question.choices};
    return words.arg(first, display(second, row.column<Value>(3), language, NoNames()));
}

sqlite::Statement asked(sqlite::Database& database, const char* sql, QDate day) {
    sqlite::Statement statement = database.query(std::string(presence) + sql);
    statement.bindAll(day.toString(Qt::ISODate), day.year());
    return statement;
}

Attention answer(const Ledger& ledger, const Question& question, Area area, QDate day,
                 const Language& language) {
    sqlite::Database& database = ledger.database();
    Attention attention{QString::fromLatin1(question.code),
                        area,
                        language.say("Attention", question.title),
                        question.isDue,
                        true,
                        {}};
    auto basis = asked(database, question.basis, day);
    attention.isComplete = basis.step() && basis.column<bool>(0);
    if (!attention.isComplete) {
        return attention;
    }
    auto statement = asked(database, question.sql, day);
    while (statement.step()) {
        attention.records.push_back({statement.column<QString>(0), statement.column<std::int64_t>(1),
                                     told(question, statement, language)});
    }
    return attention;
}

} // namespace

const char* keyOf(Area area) { return areas[static_cast<std::size_t>(area)].key; }

std::span<const Area> allAreas() {
    static const std::vector<Area> all = [] {
        std::vector<Area> list;
        for (const AreaEntry& entry : areas) {
            list.push_back(entry.area);
        }
        return list;
    }();
    return all;
}

std::vector<Area> areasOf(RoleKind role) {
    switch (role) {
    case RoleKind::mayor:
    case RoleKind::boardMember:
        return {Area::today, Area::owners, Area::partnership, Area::money};
    case RoleKind::chiefExecutive:
    case RoleKind::schoolOfficer:
    case RoleKind::educationDirector:
        return {Area::today, Area::owners, Area::leaders, Area::kindergartens, Area::money};
    case RoleKind::principal:
    case RoleKind::teacher:
        return {Area::today, Area::leaders, Area::networks, Area::entrepreneurship, Area::adapted};
    case RoleKind::kindergartenLeader:
        return {Area::today, Area::kindergartens, Area::leaders};
    case RoleKind::networkCoordinator:
        return {Area::today, Area::networks};
    case RoleKind::researcher:
        return {Area::today, Area::evaluation, Area::partnership};
    case RoleKind::projectLeader:
    case RoleKind::adviser:
    case RoleKind::other:
        break;
    }
    return {allAreas().begin(), allAreas().end()};
}

std::vector<Attention> attention(const Ledger& ledger, Area area, QDate today, const Language& language) {
    const Snapshot snapshot(ledger.database());
    std::vector<Attention> list;
    for (const Question& question : areas[static_cast<std::size_t>(area)].questions()) {
        list.push_back(answer(ledger, question, area, today, language));
    }
    if (area == Area::partnership) {
        for (Attention& loops : attentions::brokenLoops(ledger, language)) {
            list.push_back(std::move(loops));
        }
    }
    return list;
}

std::vector<Attention> attention(const Ledger& ledger, QDate today, const Language& language) {
    std::vector<Attention> all;
    for (const Area area : allAreas()) {
        for (Attention& one : attention(ledger, area, today, language)) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace samspel
