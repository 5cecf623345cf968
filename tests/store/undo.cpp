// SPDX-License-Identifier: MIT
#include "store/columns.h"
#include "store/register.h"

#include <QDateTime>

using namespace samspel;
using namespace samspel::made;

namespace {

std::vector<StepState> states(const Ledger& ledger) {
    std::vector<StepState> states;
    for (const JournalEntry& entry : ledger.history()) {
        states.push_back(entry.state);
    }
    return states;
}

void rename(Ledger& ledger, Id<Organisation> id, const QString& name) {
    auto o = *ledger.find(id);
    o.name = name;
    REQUIRE(ledger.change({Action::change, u"organisation"_s, name}, [&](Edit& edit) { edit.change(o); })
                .empty());
}

} // namespace

TEST_CASE("undo goes back step by step, redo forth, and the content is the same each time", "[store]") {
    Register made;
    std::vector<QStringList> contents{content(*made)};
    const auto id = add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    contents.push_back(content(*made));
    rename(*made, id, u"Sogndal (old)"_s);
    contents.push_back(content(*made));
    REQUIRE(
        made->change({Action::remove, u"organisation"_s, u"Sogndal"_s}, [&](Edit& edit) { edit.remove(id); })
            .empty());
    contents.push_back(content(*made));
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = contents.size() - 1; i > 0; --i) {
            const Turn turn = made->undo();
            CHECK(turn.happened);
            CHECK_FALSE(turn.isStale);
            CHECK(content(*made) == contents[i - 1]);
        }
        CHECK_FALSE(made->undo().happened);
        for (std::size_t i = 1; i < contents.size(); ++i) {
            CHECK(made->redo().happened);
            CHECK(content(*made) == contents[i]);
        }
        CHECK_FALSE(made->redo().happened);
        made.reopen(); // the journal is in the file
    }
}

TEST_CASE("undo and redo say by name what they would do", "[store]") {
    Register made;
    CHECK_FALSE(made->undoable());
    const auto id = add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    rename(*made, id, u"Leikanger"_s);
    CHECK(describe(*made->undoable(), english()) == u"Change organisation “Leikanger”"_s);
    CHECK_FALSE(made->redoable());
    CHECK(describe(made->undo().step, english()) == u"Change organisation “Leikanger”"_s);
    CHECK(describe(*made->undoable(), english()) == u"Add organisation"_s); // added without a name
    CHECK(describe(*made->redoable(), english()) == u"Change organisation “Leikanger”"_s);
}

TEST_CASE("after a new change what was undone cannot be redone", "[store]") {
    Register made;
    const auto id = add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    rename(*made, id, u"A"_s);
    rename(*made, id, u"B"_s);
    made->undo();
    made->undo();
    rename(*made, id, u"C"_s);
    using enum StepState;
    CHECK(states(*made) == std::vector{done, dropped, dropped, done, settled});
    CHECK_FALSE(made->redoable());
    CHECK(made->undo().happened);
    CHECK(made->find(id)->name == u"Sogndal"_s); // the dropped steps are not gone back over
}

TEST_CASE("a step that no longer fits is marked, and nothing is touched", "[store]") {
    Register made;
    const auto id = add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    rename(*made, id, u"Sogndal kommune"_s);
    // Another program has written to the file, past the journal.
    made->database().run("UPDATE organisation SET name = 'Leikanger' WHERE id = ?1", id);
    const auto before = content(*made);
    const Turn turn = made->undo();
    CHECK_FALSE(turn.happened);
    CHECK(turn.isStale);
    CHECK(turn.step.name == u"Sogndal kommune"_s);
    CHECK(content(*made) == before);
    using enum StepState;
    CHECK(states(*made) == std::vector{obsolete, done, settled});
    CHECK(made->undoable()->action == Action::add); // the one before is offered next
    CHECK(made->undo().isStale);                    // and does not fit either: it would delete another name
    CHECK(content(*made) == before);
    CHECK_FALSE(made->undoable());
}

TEST_CASE("an undone step that no longer fits cannot be redone", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    made->undo();
    made->database().run(
        "INSERT INTO organisation (kind, name, number) VALUES ('municipality', 'X', '1420')");
    const auto before = content(*made);
    CHECK(made->redo().isStale);
    CHECK(content(*made) == before);
    CHECK_FALSE(made->redoable());
}

TEST_CASE("undoing an addition that something was hung on since is refused", "[store]") {
    Register made;
    const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    const auto luster = add(*made, unit(OrganisationKind::municipality, u"4644"_s, u"Luster"_s));
    // By another program: a membership would silently go along.
    made->database().run("INSERT INTO membership (region, member) VALUES (?1, ?2)", region, luster);
    const auto before = content(*made);
    CHECK(made->undo().isStale);
    CHECK(content(*made) == before);
}

TEST_CASE("history tells who did what when, newest first", "[store]") {
    Register made;
    made->setAuthor(u"Prosjektleiar"_s);
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const auto id = add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    made->setAuthor(u"Vikar"_s);
    rename(*made, id, u"Leikanger"_s);
    const auto history = made->history();
    REQUIRE(history.size() == 3);
    CHECK(history[0].author == u"Vikar"_s);
    CHECK(history[1].author == u"Prosjektleiar"_s);
    CHECK(history[0].at.endsWith(u'Z'));
    const auto at = QDateTime::fromString(history[0].at, Qt::ISODate);
    CHECK(before <= at);
    CHECK(at <= QDateTime::currentDateTimeUtc());
    CHECK(made->history({.most = 1}).size() == 1);
    CHECK(made->history({.most = 1})[0].id == history[0].id);
}

TEST_CASE("history shows each field that a step changed, from what to what", "[store]") {
    Register made;
    Succession s;
    s.predecessor = add(*made, unit(OrganisationKind::municipality, u"1419"_s, u"Leikanger"_s));
    s.successor = add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    s.date = {2020, 1, 1};
    s.share = 99.625; // as Balestrand, without Nesse
    s.id = add(*made, s);
    s.share = 100;
    s.note = u"The whole"_s;
    REQUIRE(made->change({Action::change, u"succession"_s, {}}, [&](Edit& edit) { edit.change(s); }).empty());
    auto details = made->details(made->history()[0].id);
    REQUIRE(details.size() == 2);
    CHECK(details[0].table == u"succession"_s);
    CHECK(details[0].record == s.id.value);
    CHECK(details[0].column == u"share"_s);
    CHECK(details[0].before == u"99.625"_s);
    CHECK(details[0].after == u"100"_s);
    CHECK(details[1].column == u"note"_s);
    CHECK(details[1].before.isEmpty());
    CHECK(details[1].after == u"The whole"_s);

    REQUIRE(
        made->change({Action::remove, u"succession"_s, {}}, [&](Edit& edit) { edit.remove(s.id); }).empty());
    details = made->details(made->history()[0].id);
    REQUIRE(details.size() == 5); // all that it held
    CHECK(details[0].column == u"predecessor"_s);
    CHECK(details[0].record == s.id.value);
    CHECK(details[0].before == QString::number(s.predecessor.value));
    CHECK(details[0].after.isEmpty());
    CHECK(made->details(4711).empty());
}

TEST_CASE("a new beginning stays in the history and is not gone back over", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s));
    made->beginHistoryHere();
    CHECK_FALSE(made->undoable());
    CHECK_FALSE(made->undo().happened);
    CHECK(made->history().size() == 2);
    const auto id = add(*made, unit(OrganisationKind::municipality, u"1426"_s, u"Luster"_s));
    CHECK(made->undo().happened);
    CHECK_FALSE(made->find(id));
    CHECK_FALSE(made->undoable());
}

TEST_CASE("a step is put into words with what it took along", "[store]") {
    const auto words = [](const Step& step) { return describe(step, english()); };
    CHECK(words({Action::add, u"milestone"_s, u"Kick-off"_s}) == u"Add milestone “Kick-off”"_s);
    CHECK(words({Action::add, u"membership"_s, {}}) == u"Add membership"_s);
    CHECK(words({Action::remove, u"succession"_s, {}}) == u"Delete succession"_s);
    CHECK(words({Action::import, {}, u"np5.csv"_s, {{u"organisation"_s, 12345}}}) ==
          u"Import “np5.csv”, with 12,345\u00A0organisations"_s);
    CHECK(words({Action::change, u"course"_s, u"%1 %2"_s}) ==
          u"Change course “%1 %2”"_s); // of a newer program
}
