// SPDX-License-Identifier: MIT
// What the check finds: each rule against a register in which somebody broke it, past the program.
#include "store/checking/finding.h"

#include "domain/money.h"
#include "domain/networks.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "store/register.h"

#include <algorithm>

using namespace samspel;
using namespace samspel::made;

namespace {

const checking::Finding* foundBy(const std::vector<checking::Finding>& all, const QString& rule) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const checking::Finding& finding) { return finding.rule == rule; });
    return found == all.end() ? nullptr : &*found;
}

/// A municipality with a figure, a programme, a network and a person in office, all of it sound.
struct Sound : Register {
    Id<Organisation> luster;
    Id<Organisation> sogn;

    Sound() {
        luster = add(*ledger, unit(OrganisationKind::municipality, u"1426"_s, u"Luster"_s));
        Organisation region = unit(OrganisationKind::region, {}, u"Sogn"_s);
        sogn = add(*ledger, region);
        Programme programme;
        programme.name = u"Sats"_s;
        programme.begins = When::parse(u"2006"_s).value();
        programme.ends = When::parse(u"2012"_s).value();
        SubProgramme part;
        part.programme = add(*ledger, programme);
        part.name = u"Leiarar"_s;
        part.begins = When::parse(u"2007-08"_s).value();
        part.ends = When::parse(u"2012"_s).value(); // as exact as the programme: both may be right
        add(*ledger, part);
        Network network;
        network.name = u"Norsk"_s;
        network.begins = When::parse(u"2008"_s).value();
        Gathering gathering;
        gathering.network = add(*ledger, network);
        gathering.date = QDate(2008, 3, 1);
        add(*ledger, gathering);
        Person person;
        person.name = u"Kari"_s;
        Role role;
        role.person = add(*ledger, person);
        role.organisation = luster;
        role.validFrom = QDate(2007, 1, 1);
        add(*ledger, role);
        Membership membership;
        membership.region = sogn;
        membership.member = luster;
        add(*ledger, membership);
        const Batch figures = Figures().figure(u"1426"_s, u"2010-11"_s, u"48"_s, 136).batch;
        REQUIRE_FALSE(refuses(ledger->import(figures).plan.problems));
    }
    void harm(const char* sql) {
        ledger->database().script("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
        ledger->database().script(sql);
        ledger->database().script("PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON");
    }
};

} // namespace

TEST_CASE("a sound register has no findings", "[check]") {
    const Sound made;
    CHECK(checking::findings(*made).empty());
}

TEST_CASE("each rule that is broken is found, with what to do, and where", "[check]") {
    struct Case {
        const char* sql;
        const char* rule;
        bool isHarmless;
        const char* kind;
        const char* word; ///< in the text
    };
    constexpr std::array cases{
        Case{"UPDATE observation SET status = 'Q'", "hidden_value", false, "indicator", "carry a value"},
        Case{"UPDATE observation SET value = NULL", "missing_value", false, "indicator", "have none: 1"},
        Case{"UPDATE observation SET n = -4", "negative_n", false, "indicator",
             "a negative number of people"},
        Case{"UPDATE observation SET value = 9999", "limits", false, "indicator", "beyond"},
        Case{"UPDATE series SET ownership = 'mine'", "series_keys", false, "indicator", "does not know"},
        Case{"UPDATE observation SET period = 20100", "figure_periods", false, "indicator",
             "another kind of period"},
        Case{"UPDATE sub_programme SET begins = '2004'", "sub_programme_outside", true, "sub_programme",
             "Leiarar"},
        Case{"UPDATE gathering SET date = '2007-12-31'", "gathering_outside", true, "gathering",
             "outside the time"},
        Case{"UPDATE organisation SET valid_to = '2020-01-01' WHERE number = '1426'; UPDATE membership SET "
             "valid_to = "
             "'2021-01-01'",
             "membership_outside", true, "membership", "Luster"},
        Case{"UPDATE organisation SET valid_from = '2008-01-01' WHERE number = '1426'", "role_outside", true,
             "role", "Luster"},
        Case{"INSERT INTO succession (predecessor, successor, date) SELECT a.id, b.id, '2020-01-01' FROM "
             "organisation "
             "a JOIN organisation b ON a.id <> b.id",
             "succession_circle", false, "organisation", "after itself"},
        Case{"INSERT INTO succession (predecessor, successor, date, share) SELECT a.id, b.id, '2020-01-01', "
             "60 FROM "
             "organisation a JOIN organisation b ON a.id < b.id",
             "succession_shares", true, "organisation", "60"},
        Case{"INSERT INTO funding_agreement (title) VALUES ('Spleiselag'); INSERT INTO funding_share "
             "(agreement, year, "
             "organisation, share) VALUES (1, 20100, 1, 4000)",
             "funding_shares", true, "funding_agreement", "40"},
        Case{"INSERT INTO remark (about, text) VALUES ('organisation:99', 'x')", "record", false, "remark",
             "not in the register"},
        Case{"UPDATE membership SET valid_from = '2010-02-30'", "record", false, "membership", "no date"},
        Case{"INSERT INTO membership (region, member) SELECT region, member FROM membership", "record", false,
             "membership", "member in that time already"},
        Case{"UPDATE organisation SET parent = id WHERE number = '1426'", "record", false, "organisation",
             "belongs to itself"},
        Case{"INSERT INTO segment (indicator, code, first_period) SELECT indicator, 'again', first_period "
             "FROM segment "
             "LIMIT 1",
             "record", false, "segment", "periods already"},
        Case{"UPDATE membership SET region = 99", "foreign_keys", false, "membership", "not there"},
        Case{"UPDATE journal SET changeset = x'54ff' WHERE id = 3", "history", false, "", "Step 3"},
        Case{"UPDATE search SET body = 'other' WHERE title = 'luster'", "search", true, "", "organisations"},
        Case{"CREATE TABLE aside (x)", "schema", true, "", "table aside"}};
    for (const Case& one : cases) {
        INFO(one.sql);
        Sound made;
        made.harm(one.sql);
        const auto all = checking::findings(*made);
        const checking::Finding* found = foundBy(all, QLatin1String(one.rule));
        REQUIRE(found != nullptr);
        INFO(found->text.toStdString());
        CHECK(found->text.contains(QLatin1String(one.word)));
        CHECK_FALSE(found->text.contains(u'%' + QString::number(1)));
        CHECK_FALSE(found->whatToDo.isEmpty());
        CHECK(found->harmless == one.isHarmless);
        CHECK(found->kind == QLatin1String(one.kind));
        CHECK((found->record > 0) == !found->kind.isEmpty());
        CHECK(made->check().isEmpty() ==
              std::all_of(all.begin(), all.end(), [](const checking::Finding& f) { return f.harmless; }));
    }
}

TEST_CASE("the worst comes first, and a rule that is broken everywhere does not flood the list", "[check]") {
    Sound made;
    made.harm("UPDATE sub_programme SET begins = '2004'; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT "
              "i + 1 FROM "
              "n WHERE i < 500) INSERT INTO remark (about, text) SELECT 'organisation:99', 'x' FROM n");
    const auto all = checking::findings(*made);
    CHECK(
        std::is_partitioned(all.begin(), all.end(), [](const checking::Finding& f) { return !f.harmless; }));
    CHECK(std::count_if(all.begin(), all.end(),
                        [](const checking::Finding& f) { return f.kind == u"remark"_s; }) == 50);
}
