// SPDX-License-Identifier: MIT
// The register's history: of all, of one person, kind, record or time, and of one record field by field.
#include "domain/folding.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "store/recordnames.h"
#include "store/register.h"
#include "store/search.h"
#include "support/places.h"

#include <QDateTime>
#include <QFile>

using namespace samspel;
using namespace samspel::made;

namespace {

QStringList names(const std::vector<JournalEntry>& entries) {
    QStringList names;
    for (const JournalEntry& entry : entries) {
        names << entry.step.name;
    }
    return names;
}

/// A register in which two people have worked, on days that are known.
struct Worked : Register {
    Id<Organisation> vik;
    Id<Organisation> sogn;

    Worked() {
        ledger->setAuthor(u"Ragnhild"_s);
        vik = make(unit(OrganisationKind::municipality, u"4639"_s, u"Vik"_s));
        sogn = make(unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
        ledger->setAuthor(u"Åse"_s);
        Membership membership;
        membership.region = sogn;
        membership.member = vik;
        ledger->change({Action::add, u"membership"_s, u"Sogn – Vik"_s},
                       [&](Edit& edit) { edit.add(membership); });
        auto changed = *ledger->find(vik);
        changed.name = u"Vik herad"_s;
        changed.note = u"Nytt namn"_s;
        ledger->change({Action::change, u"organisation"_s, u"Vik herad"_s},
                       [&](Edit& edit) { edit.change(changed); });
        ledger->change({Action::remove, u"organisation"_s, u"Sogn"_s},
                       [&](Edit& edit) { edit.remove(sogn); });
        // Noon, so that the day is the same in every time zone that a test may run in.
        for (const auto& [id, day] : {std::pair{2, "2024-03-01"},
                                      {3, "2024-03-02"},
                                      {4, "2024-03-02"},
                                      {5, "2024-03-31"},
                                      {6, "2024-04-01"}}) {
            ledger->database().run("UPDATE journal SET at = ?2 || 'T12:00:00Z' WHERE id = ?1", id, day);
        }
    }

private:
    Id<Organisation> make(const Organisation& organisation) {
        Id<Organisation> id;
        ledger->change({Action::add, u"organisation"_s, organisation.name},
                       [&](Edit& edit) { id = edit.add(organisation); });
        return id;
    }
};

const QStringList all{u"Sogn"_s, u"Vik herad"_s, u"Sogn – Vik"_s, u"Sogn"_s, u"Vik"_s, u"test.samspel"_s};

} // namespace

TEST_CASE("the history is chosen by person, kind, record, days and words, and by all of them together",
          "[history]") {
    const Worked made;
    CHECK(names(made->history()) == all);
    CHECK(made->authors().contains(u"Ragnhild"_s));
    CHECK(made->authors().contains(u"Åse"_s));
    CHECK(names(made->history({.person = u"Ragnhild"_s})) == QStringList{u"Sogn"_s, u"Vik"_s});
    CHECK(names(made->history({.person = u"Nobody"_s})).isEmpty());
    // A membership went along when its region was deleted: that is a step of its kind too.
    CHECK(names(made->history({.kind = u"membership"_s})) == QStringList{u"Sogn"_s, u"Sogn – Vik"_s});
    CHECK(names(made->history({.kind = u"organisation"_s, .record = made.vik.value})) ==
          QStringList{u"Vik herad"_s, u"Vik"_s});
    CHECK(names(made->history({.from = QDate(2024, 3, 2), .to = QDate(2024, 3, 31)})) ==
          QStringList{u"Vik herad"_s, u"Sogn – Vik"_s, u"Sogn"_s});
    CHECK(names(made->history({.to = QDate(2024, 3, 1)})) == QStringList{u"Vik"_s});
    CHECK(names(made->history({.text = u"delete"_s})) == QStringList{u"Sogn"_s});
    CHECK(names(made->history({.text = u"ase herad"_s})) == QStringList{u"Vik herad"_s});
    CHECK(names(made->history({.text = u"march 2024 organisation"_s})) ==
          QStringList{u"Vik herad"_s, u"Sogn"_s, u"Vik"_s});
    CHECK(names(made->history({.person = u"Åse"_s, .kind = u"organisation"_s, .from = QDate(2024, 4, 1)})) ==
          QStringList{u"Sogn"_s});
}

TEST_CASE("the history comes in pages that miss nothing and repeat nothing", "[history]") {
    const Worked made;
    for (const QString& text : {QString(), u"o"_s}) {
        const QStringList whole = names(made->history({.text = text}));
        for (int size = 1; size <= 4; ++size) {
            CAPTURE(text, size);
            QStringList paged;
            for (int offset = 0; offset < 10; offset += size) {
                const auto page = made->history({.text = text, .offset = offset, .most = size});
                CHECK(page.size() <= static_cast<std::size_t>(size));
                paged += names(page);
            }
            CHECK(paged == whole);
        }
    }
}

TEST_CASE("a record tells its own history: who did what, and from what to what", "[history]") {
    Worked made;
    const auto steps = made->history(kindOf<Organisation>(), made.vik.value);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].what == RecordStep::What::changed);
    CHECK(steps[0].entry.author == u"Åse"_s);
    QStringList changes;
    for (const FieldChange& field : steps[0].fields) {
        changes << u"%1: %2 > %3"_s.arg(field.column, field.before, field.after);
    }
    CHECK(changes == QStringList{u"name: Vik > Vik herad"_s, u"note:  > Nytt namn"_s});
    CHECK(steps[1].what == RecordStep::What::added);
    CHECK(steps[1].entry.author == u"Ragnhild"_s);

    // What went along as a part, and undone steps, belong to it too.
    const auto membership = made->history(kindOf<Membership>(), 1);
    REQUIRE(membership.size() == 2);
    CHECK(membership[0].what == RecordStep::What::removed);
    CHECK(membership[0].entry.step.name == u"Sogn"_s);
    made->undo();
    CHECK(made->history(kindOf<Membership>(), 1)[0].entry.state == StepState::undone);
    CHECK(made->history(kindOf<Organisation>(), 12345).empty());
}

TEST_CASE("settings have a history as well", "[history]") {
    const Register made;
    made->setSetting(u"title"_s, u"Sogn"_s);
    CHECK(made->history({.kind = u"setting"_s}).size() == 1);
}

TEST_CASE("a step says what went along", "[history]") {
    const Worked made;
    CHECK(describe(made->history()[0].step, english()) ==
          u"Delete organisation “Sogn”, with 1\u00A0membership"_s);
}

TEST_CASE("a record's history and a filtered one are found by an index", "[history]") {
    const Register made;
    for (const char* sql :
         {"SELECT at FROM journal WHERE id IN (SELECT journal FROM journal_row WHERE kind = "
          "'a' AND record = 1)",
          "SELECT DISTINCT author FROM journal ORDER BY author"}) {
        const QString plan = ask(*made, std::string("EXPLAIN QUERY PLAN ") + sql).join(u'\n');
        CAPTURE(sql, plan);
        CHECK(plan.contains(u"USING"_s));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
    }
}

TEST_CASE("a register of schema 1 is brought to the newest with its history, its undo and a search",
          "[history]") {
    // Written by the first release; its author's steps are told in tests/data/README.md.
    const Place place;
    const QString path = place / u"old.samspel"_s;
    REQUIRE(QFile::copy(
        QString::fromStdString((sourceFolder() / "tests/data/registers/schema1.samspel").string()), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto ledger = Ledger::open(path, english());
    CHECK(schemaOf(ledger->database()) == newestSchema());
    CHECK(place.names().contains(u"old.samspel.schema1"_s));
    CHECK(ledger->check().isEmpty());
    CHECK(ledger->remarks().isEmpty());
    CHECK(ledger->setting(u"title"_s) == u"Prøveregister"_s);

    const auto vik = ledger->where<Organisation>("number", u"4639"_s);
    REQUIRE(vik.size() == 1);
    const auto steps = ledger->history(kindOf<Organisation>(), vik[0].id.value);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].entry.author == u"Olav"_s);
    REQUIRE(steps[0].fields.size() == 1);
    CHECK(steps[0].fields[0].column == u"note"_s);
    CHECK(steps[1].entry.author == u"Ragnhild"_s);

    const RecordNames recordNames(*ledger, ledger->language());
    const auto hits = search(*ledger, recordNames, u"laerd"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].hits[0].name == u"Lærdal"_s);

    // The deletion of a milestone stands as undone: it can be done again, and everything after it undone.
    CHECK(ledger->all<Milestone>().size() == 1);
    CHECK(ledger->redo().happened);
    CHECK(ledger->all<Milestone>().empty());
    int undone = 0;
    while (ledger->undo().happened) {
        ++undone;
    }
    CHECK(undone == 11);
    CHECK(ledger->all<Organisation>().empty());
    CHECK(ledger->check().isEmpty());
    CHECK(ledger->remarks().isEmpty());
}
