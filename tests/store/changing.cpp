// SPDX-License-Identifier: MIT
#include "store/columns.h"
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

Membership membership(Id<Organisation> region, Id<Organisation> member) {
    Membership m;
    m.region = region;
    m.member = member;
    return m;
}

/// Sogn with two members, one of which has become another.
struct Sogn {
    Register made;
    Id<Organisation> region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    Id<Organisation> county = add(*made, unit(OrganisationKind::county, u"14"_s, u"Sogn og Fjordane"_s));
    Id<Organisation> vik = add(*made, unit(OrganisationKind::municipality, u"1417"_s, u"Vik"_s, county));
    Id<Organisation> newVik = add(*made, unit(OrganisationKind::municipality, u"4639"_s, u"Vik"_s));

    Sogn() {
        add(*made, membership(region, vik));
        add(*made, membership(region, newVik));
        Succession s;
        s.predecessor = vik;
        s.successor = newVik;
        s.date = {2020, 1, 1};
        s.share = 100;
        add(*made, s);
    }
};

/// The plural is the translation's, also in English.
QStringList usedByFigures(int count) {
    return {u": It is still used by %1. Delete or change these first."_s.arg(
        english().say("Check", "%n figure(s)", nullptr, count))};
}

int count(const Ledger& ledger, const std::string& table) {
    return ask(ledger, "SELECT count(*) FROM " + table).value(0).toInt();
}

} // namespace

TEST_CASE("a record that was added is found again, by key, by column and among all", "[store]") {
    Register made;
    const auto sogndal = unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s);
    const auto id = add(*made, sogndal);
    const auto luster = add(*made, unit(OrganisationKind::municipality, u"4644"_s, u"Luster"_s));
    made.reopen();
    auto expected = sogndal;
    expected.id = id;
    CHECK(made->find(id) == expected);
    CHECK(made->where<Organisation>("number", u"4640"_s) == std::vector{expected});
    CHECK(made->where<Organisation>("parent", Value{}).size() == 2); // nothing is found as nothing
    const auto all = made->all<Organisation>();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == luster); // by name
    CHECK_FALSE(made->find(Id<Organisation>{77}));
}

TEST_CASE("what is not acceptable changes nothing, not even the rest of its step", "[store]") {
    Register made;
    const auto before = content(*made);
    const Listener told(*made);
    const Problems problems = made->change({}, [](Edit& edit) {
        edit.add(unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
        CHECK_FALSE(edit.add(unit(OrganisationKind::municipality, u"46"_s, u"Vik"_s)).isKept());
    });
    CHECK(words(problems) == QStringList{u"number: A municipality number has four digits."_s});
    CHECK(content(*made) == before);
    CHECK(told.times == 0);
    CHECK(made->history().size() == 1);
}

TEST_CASE("a number that another has is a problem of that field", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const auto luster = add(*made, unit(OrganisationKind::municipality, u"4644"_s, u"Luster"_s));
    CHECK(words(made->change({}, [](Edit& edit) {
              edit.add(unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal again"_s));
          })) == QStringList{u"number: “4640” is taken by another."_s});
    CHECK(words(made->change({}, [&](Edit& edit) {
              auto taken = *made->find(luster);
              taken.number = u"4640"_s;
              edit.change(taken);
          })) == QStringList{u"number: “4640” is taken by another."_s});

    Segment segment;
    segment.indicator = made->where<Indicator>("code", u"np.english"_s)[0].id;
    segment.code = u"D"_s;
    segment.first = Period::schoolYear(1990);
    segment.last = segment.first;
    CHECK(words(made->change({}, [&](Edit& edit) { edit.add(segment); })) ==
          QStringList{u"code: “D” is taken by another."_s});
}

TEST_CASE("a reference to nothing is a problem of that field", "[store]") {
    Register made;
    auto o = unit(OrganisationKind::school, {}, u"Kaupanger skule"_s);
    o.owner = {99};
    CHECK(words(made->change({}, [&](Edit& edit) { edit.add(o); })) ==
          QStringList{u"owner: It refers to a record that is not in the register."_s});
}

TEST_CASE("a record that is gone cannot be changed, and need not be deleted", "[store]") {
    Register made;
    auto o = unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s);
    o.id = {42};
    CHECK(words(made->change({}, [&](Edit& edit) { edit.change(o); })) ==
          QStringList{u": It has been deleted meanwhile."_s});
    CHECK(made->change({}, [&](Edit& edit) { edit.remove(o.id); }).empty());
    CHECK(made->history().size() == 1); // nothing changed, so there is nothing to undo
}

TEST_CASE("a change that changes nothing is no step", "[store]") {
    Register made;
    const auto id = add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const auto steps = made->history().size();
    const Listener told(*made);
    CHECK(made->change({}, [&](Edit& edit) { edit.change(*made->find(id)); }).empty());
    CHECK(made->history().size() == steps);
    CHECK(told.times == 0);
}

TEST_CASE("each step is told once it is done", "[store]") {
    Register made;
    const Listener told(*made);
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    CHECK(told.times == 1);
    made->undo();
    CHECK(told.times == 2);
    made->redo();
    CHECK(told.times == 3);
    made->redo(); // there is none
    CHECK(told.times == 3);
    made->setSetting(u"title"_s, u"Sogn"_s);
    CHECK(told.times == 4);
}

TEST_CASE("a setting that is written with records is a part of their step", "[store]") {
    Register made;
    const auto before = content(*made);
    REQUIRE(made->change({},
                         [](Edit& edit) {
                             edit.add(unit(OrganisationKind::nation, u"0"_s, u"Noreg"_s));
                             edit.setSetting(u"title"_s, u"Sogn"_s);
                         })
                .empty());
    CHECK(made->setting(u"title"_s) == u"Sogn"_s);
    made->undo();
    CHECK(content(*made) == before);
    made->redo();
    CHECK(made->setting(u"title"_s) == u"Sogn"_s);
    CHECK(made->all<Organisation>().size() == 1);
}

TEST_CASE("work that fails half-way leaves nothing behind", "[store]") {
    Register made;
    const auto before = content(*made);
    CHECK_THROWS_AS(made->change({},
                                 [](Edit& edit) {
                                     edit.add(unit(OrganisationKind::nation, u"0"_s, u"Noreg"_s));
                                     throw std::runtime_error("the network is gone");
                                 }),
                    std::runtime_error);
    CHECK(content(*made) == before);
    CHECK(add(*made, unit(OrganisationKind::nation, u"0"_s, u"Noreg"_s)).isKept()); // and it goes on
}

TEST_CASE("deleting an organisation takes its memberships and successions along", "[store]") {
    Sogn sogn;
    Ledger& ledger = *sogn.made;
    const auto before = content(ledger);
    CHECK(
        ledger
            .change({Action::remove, u"organisation"_s, u"Vik"_s}, [&](Edit& edit) { edit.remove(sogn.vik); })
            .empty());
    CHECK(count(ledger, "membership") == 1);
    CHECK(count(ledger, "succession") == 0);
    CHECK(describe(*ledger.undoable(), english()) ==
          u"Delete organisation “Vik”, with 1\u00A0membership, 1\u00A0succession"_s);
    CHECK(ledger.undo().happened);
    CHECK(content(ledger) == before);
    CHECK(ledger.redo().happened);
    CHECK(count(ledger, "organisation") == 3);
    CHECK(ledger.undo().happened);
    CHECK(content(ledger) == before);
}

TEST_CASE("deleting a programme takes its sub-programmes and their milestones along", "[store]") {
    Register made;
    Programme p;
    p.name = u"Sats på skulen"_s;
    const auto programme = add(*made, p);
    for (int i = 1; i <= 3; ++i) {
        SubProgramme s;
        s.programme = programme;
        s.name = u"Part %1"_s.arg(i);
        s.position = i;
        const auto sub = add(*made, s);
        for (int j = 0; j < i; ++j) {
            Milestone m;
            m.title = u"Milestone %1.%2"_s.arg(i).arg(j);
            m.lane = Lane::subProgramme;
            m.subProgramme = sub;
            m.begins = When::year(2006 + j);
            add(*made, m);
        }
    }
    Milestone reform;
    reform.title = u"Kunnskapsløftet"_s;
    reform.lane = Lane::outside;
    reform.begins = When::year(2006);
    add(*made, reform);
    const auto before = content(*made);
    CHECK(made->change({Action::remove, u"programme"_s, p.name}, [&](Edit& edit) { edit.remove(programme); })
              .empty());
    CHECK(count(*made, "sub_programme") == 0);
    CHECK(ask(*made, "SELECT title FROM milestone") == QStringList{u"Kunnskapsløftet"_s});
    CHECK(describe(*made->undoable(), english()) ==
          u"Delete programme “Sats på skulen”, with 6\u00A0milestones, 3\u00A0sub-programmes"_s);
    made.reopen();
    CHECK(made->undo().happened);
    CHECK(content(*made) == before);
}

TEST_CASE("an organisation that is used is not deleted, and it is said who uses it", "[store]") {
    Sogn sogn;
    Ledger& ledger = *sogn.made;
    Programme p;
    p.name = u"Sats på skulen"_s;
    p.owner = sogn.county;
    p.host = sogn.county; // two uses, one programme
    add(ledger, p);
    const auto before = content(ledger);
    const Problems problems = ledger.change({}, [&](Edit& edit) { edit.remove(sogn.county); });
    CHECK(
        words(problems) ==
        QStringList{
            u": It is still used by 1\u00A0organisation, 1\u00A0programme. Delete or change these first."_s});
    CHECK(content(ledger) == before);

    // A membership goes along, so it does not stand in the way; figures do.
    ledger.import(
        Figures().figure(u"4639"_s, u"2023-24"_s, u"48"_s).figure(u"4639"_s, u"2022-23"_s, u"*"_s).batch);
    CHECK(words(ledger.change({}, [&](Edit& edit) { edit.remove(sogn.newVik); })) == usedByFigures(2));
}

TEST_CASE("an indicator or a source with figures is not deleted", "[store]") {
    Register made;
    const auto first = made->import(Figures(u"a.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s).batch);
    const auto indicator = made->where<Indicator>("code", u"np.english"_s)[0].id;
    CHECK(words(made->change({}, [&](Edit& edit) { edit.remove(indicator); })) == usedByFigures(1));
    made->import(Figures(u"b.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"49"_s).batch);
    // All its figures have been replaced; they are history, and a part of it.
    CHECK(words(made->change({}, [&](Edit& edit) { edit.remove(first.source); })) == usedByFigures(1));
    const auto unused = made->where<Indicator>("code", u"np.reading"_s)[0].id;
    CHECK(made->change({}, [&](Edit& edit) { edit.remove(unused); }).empty());
    CHECK(count(*made, "segment") == 8); // its four went along
}

TEST_CASE("nothing belongs to itself by way of others", "[store]") {
    Sogn sogn;
    Ledger& ledger = *sogn.made;
    auto county = *ledger.find(sogn.county);
    county.parent = sogn.vik; // which belongs to the county
    CHECK(words(ledger.change({}, [&](Edit& edit) { edit.change(county); })) ==
          QStringList{u"parent: It would belong to itself: what you chose belongs to it."_s});
    county.parent = sogn.newVik;
    CHECK(ledger.change({}, [&](Edit& edit) { edit.change(county); }).empty());
    auto newVik = *ledger.find(sogn.newVik);
    newVik.parent = sogn.vik; // vik → county → newVik
    CHECK(words(ledger.change({}, [&](Edit& edit) { edit.change(newVik); })).size() == 1);
    // A circle that is in the file already does not hang the check.
    ledger.database().run("UPDATE organisation SET parent = ?1 WHERE id = ?2", sogn.vik, sogn.newVik);
    auto outside = unit(OrganisationKind::school, {}, u"Feios skule"_s);
    outside.id = add(ledger, outside);
    outside.parent = sogn.vik;
    CHECK(ledger.change({}, [&](Edit& edit) { edit.change(outside); }).empty());
}

TEST_CASE("a unit is a member of a region once at a time", "[store]") {
    Register made;
    const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    const auto other = add(*made, unit(OrganisationKind::region, u"hardanger"_s, u"Hardanger"_s));
    const auto luster = add(*made, unit(OrganisationKind::municipality, u"4644"_s, u"Luster"_s));
    Membership m = membership(region, luster);
    m.validFrom = {2006, 1, 1};
    m.validTo = {2012, 1, 1};
    m.id = add(*made, m);
    const auto problems = [&](QDate from, QDate to) {
        Membership second = membership(region, luster);
        second.validFrom = from;
        second.validTo = to;
        return words(made->change({}, [&](Edit& edit) {
            const auto id = edit.add(second);
            if (id.isKept()) {
                edit.remove(id);
            }
        }));
    };
    const QStringList already{u"member: It is a member in that time already."_s};
    CHECK(problems({}, {}) == already);
    CHECK(problems({}, {2006, 1, 2}) == already);
    CHECK(problems({2011, 12, 31}, {}) == already);
    CHECK(problems({2007, 1, 1}, {2008, 1, 1}) == already);
    CHECK(problems({}, {2006, 1, 1}).isEmpty()); // until the day on which the other begins
    CHECK(problems({2012, 1, 1}, {}).isEmpty());
    add(*made, membership(other, luster)); // another region
    m.note = u"As decided"_s;
    CHECK(made->change({}, [&](Edit& edit) { edit.change(m); }).empty()); // not in its own way
}

TEST_CASE("the segments of a series do not overlap, and are of its kind of period", "[store]") {
    Register made;
    Segment s;
    s.indicator = made->where<Indicator>("code", u"np.english"_s)[0].id;
    s.code = u"E"_s;
    s.first = Period::schoolYear(2025);
    // The newest segment has no end, so it holds all that comes.
    CHECK(words(made->change({}, [&](Edit& edit) { edit.add(s); })) ==
          QStringList{u"first_period: Segment “D” has some of these periods already."_s});
    CHECK(made->change({},
                       [&](Edit& edit) {
                           auto newest = made->where<Segment>("code", u"D"_s)[0];
                           newest.last = Period::schoolYear(2024);
                           edit.change(newest);
                           edit.add(s);
                       })
              .empty());
    s.code = u"x"_s;
    s.first = Period::calendarYear(1999);
    s.last = s.first;
    CHECK(words(made->change({}, [&](Edit& edit) { edit.add(s); })) ==
          QStringList{u"first_period: This indicator's figures are of school years."_s});
}

TEST_CASE("settings are kept, changed and undone", "[store]") {
    Register made;
    made->setSetting(u"title"_s, u"Snu Sogn"_s);
    made->setSetting(u"title"_s, u"Sats på skulen – snu Sogn"_s);
    made.reopen();
    CHECK(made->setting(u"title"_s) == u"Sats på skulen – snu Sogn"_s);
    CHECK(describe(*made->undoable(), english()) == u"Change setting “title”"_s);
    const auto details = made->details(made->history()[0].id);
    REQUIRE(details.size() == 1);
    CHECK(details[0].column == u"title"_s);
    CHECK(details[0].before == u"Snu Sogn"_s);
    CHECK(details[0].after == u"Sats på skulen – snu Sogn"_s);
    CHECK(made->undo().happened);
    CHECK(made->setting(u"title"_s) == u"Snu Sogn"_s);
    CHECK(made->undo().happened);
    CHECK(made->setting(u"title"_s).isEmpty());
    CHECK(made->redo().happened);
    CHECK(made->setting(u"title"_s) == u"Snu Sogn"_s);
}
