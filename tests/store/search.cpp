// SPDX-License-Identifier: MIT
// Finding records by any text in them: what is found, how it is shown, and that the index follows every
// change.
#include "store/search.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "store/recordnames.h"
#include "store/register.h"

#include <random>

using namespace samspel;
using namespace samspel::made;

namespace {

std::vector<SearchGroup> groups(const Ledger& ledger, const QString& typed, std::size_t most = 8) {
    const RecordNames names(ledger, ledger.language());
    return search(ledger, names, typed, most);
}

/// Names of all that is found, the best first.
QStringList found(const Ledger& ledger, const QString& typed) {
    QStringList names;
    for (const SearchGroup& group : groups(ledger, typed)) {
        for (const SearchHit& hit : group.hits) {
            names << hit.name;
        }
    }
    return names;
}

/// A text with its marks in brackets.
QString bracketed(const QString& text, const std::vector<Mark>& marks) {
    QString shown = text;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        shown.insert(mark->start + mark->length, u']').insert(mark->start, u'[');
    }
    return shown;
}

QStringList index(const Ledger& ledger) {
    return ask(ledger, "SELECT kind, search.rowid & ((1 << 40) - 1), title, body FROM search "
                       "JOIN search_kind ON number = search.rowid >> 40 ORDER BY search.rowid");
}

Id<Organisation> school(Ledger& ledger, const QString& name, const QString& note = {}) {
    Organisation o = unit(OrganisationKind::school, {}, name);
    o.note = note;
    return add(ledger, o);
}

} // namespace

TEST_CASE(
    "a record is found by each of its words, whatever the case and however Norwegian letters were typed",
    "[search]") {
    const Register made;
    school(*made, u"Årøy skule"_s, u"Ligg ved Ænes, nær Lærdal"_s);
    school(*made, u"Fortun"_s);
    for (const QString& typed : {u"Årøy"_s, u"aroy"_s, u"AAROY"_s, u"Aarøy"_s, u"åroey"_s, u"årø"_s,
                                 u"aaroy skule"_s, u"sku år"_s, u"aenes"_s, u"Ænes"_s, u"laerdal lig"_s}) {
        CAPTURE(typed);
        CHECK(found(*made, typed) == QStringList{u"Årøy skule"_s});
    }
    for (const QString& typed : {u""_s, u"  "_s, u"—"_s, u"Årøy barnehage"_s, u"bærdal"_s, u"\"*"_s}) {
        CAPTURE(typed);
        CHECK(found(*made, typed).isEmpty());
    }
}

TEST_CASE("what means something to the file's query language is only text", "[search]") {
    const Register made;
    school(*made, u"Not and near skule"_s);
    CHECK(found(*made, u"NOT near"_s).size() == 1);
    CHECK(found(*made, u"skule AND near"_s).size() == 1);
    CHECK(found(*made, u"title: skule"_s).isEmpty());
    CHECK(found(*made, u"sku* ^not (\"near\")"_s).size() == 1);
    CHECK(found(*made, u"'; DROP TABLE search; --"_s).isEmpty());
}

TEST_CASE("what is called so comes before what only tells of it", "[search]") {
    const Register made;
    school(*made, u"Flatbygdi skule"_s, u"Samarbeider med Kaupanger og Kaupanger barnehage"_s);
    school(*made, u"Kaupanger skule"_s);
    Person person;
    person.name = u"Kari Kaupang"_s;
    add(*made, person);
    CHECK(found(*made, u"kaupang"_s) ==
          QStringList{u"Kaupanger skule"_s, u"Flatbygdi skule"_s, u"Kari Kaupang"_s});
    const auto hits = groups(*made, u"kaupang"_s);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].kind == &kindOf<Organisation>());
    CHECK(hits[0].count == 2);
    CHECK(hits[1].kind == &kindOf<Person>());
    // A group of which nothing is called so stands last, whatever its place among the kinds.
    const auto byNote = groups(*made, u"barnehage"_s);
    REQUIRE(byNote.size() == 1);
    CHECK_FALSE(byNote[0].isByName);
}

TEST_CASE("a hit shows the words where they stand, as they were written", "[search]") {
    const Register made;
    school(*made, u"Fjærland skule"_s,
           u"Møtet i nettverket vart utsett. Rektor ønskjer seg eit nytt tidspunkt i haust, helst før "
           u"haustferien, og tek kontakt med Ærdal barnehage om felles dag for begge einingane."_s);
    const auto byName = groups(*made, u"fjaer"_s);
    REQUIRE(byName.size() == 1);
    CHECK(bracketed(byName[0].hits[0].name, byName[0].hits[0].nameMarks) == u"[Fjær]land skule"_s);
    CHECK(byName[0].hits[0].field.isEmpty());

    const auto inNote = groups(*made, u"aerdal ons"_s);
    REQUIRE(inNote.size() == 1);
    const SearchHit& hit = inNote[0].hits[0];
    CHECK(hit.name == u"Fjærland skule"_s);
    CHECK(hit.nameMarks.empty());
    CHECK(hit.field == u"Note"_s);
    CHECK(bracketed(hit.snippet.text, hit.snippet.marks).contains(u"[øns]kjer"_s));
    CHECK(hit.snippet.text.startsWith(u"…"_s));
    CHECK(hit.snippet.text.endsWith(u"…"_s));
    CHECK(hit.snippet.text.size() < 160);
}

TEST_CASE("marks follow the writing, not the folding", "[search]") {
    const auto marked = [](const QString& text, const QString& typed) {
        return bracketed(text, marksIn(text, searchWords(typed)));
    };
    CHECK(marked(u"Haakon og Håkon"_s, u"hako"_s) == u"[Haako]n og [Håko]n"_s);
    CHECK(marked(u"Haakon"_s, u"ha"_s) == u"[Haa]kon"_s);
    CHECK(marked(u"Lærar, laerar"_s, u"lae"_s) == u"[Læ]rar, [lae]rar"_s);
    CHECK(marked(u"Å vere"_s, u"a"_s) == u"[Å] vere"_s);
    CHECK(marked(u"Skuleåret 2023-24"_s, u"2023 året"_s) == u"Skuleåret [2023]-24"_s);
    CHECK(marked(u"e\u0301leve"_s, u"ele"_s) == u"[e\u0301le]ve"_s);
    CHECK(marked(u""_s, u"x"_s).isEmpty());
}

TEST_CASE("choices and dates are found in the words of each language", "[search]") {
    const Register made;
    Milestone milestone;
    milestone.title = u"Oppstart"_s;
    milestone.begins = *When::parse(u"2010-23"_s);
    milestone.lane = Lane::outside;
    add(*made, milestone);
    Document document;
    document.title = u"Referat"_s;
    document.date = *When::parse(u"2024-11-12"_s);
    add(*made, document);
    for (const QString& typed : {u"autumn 2010"_s, u"hausten 2010"_s, u"høsten 2010"_s}) {
        CAPTURE(typed);
        CHECK(found(*made, typed) == QStringList{u"Oppstart"_s});
    }
    for (const QString& typed : {u"november 2024"_s, u"12. november"_s, u"2024-11-12"_s, u"minutes"_s}) {
        CAPTURE(typed);
        CHECK(found(*made, typed) == QStringList{u"Referat"_s});
    }
    // Names that came with the program are kept in English, and found in the reader's words.
    CHECK(found(*made, u"folketal"_s).size() == 1);
    CHECK(found(*made, u"population"_s).size() == 1);
}

TEST_CASE("where nothing begins so, names that hold it inside a word will do", "[search]") {
    const Register made;
    school(*made, u"Leikanger ungdomsskule"_s, u"byggjer om"_s);
    CHECK(found(*made, u"skule leik"_s).isEmpty() == false);
    CHECK(found(*made, u"domssk"_s) == QStringList{u"Leikanger ungdomsskule"_s});
    CHECK(found(*made, u"gjer"_s).isEmpty()); // inside a word of a note
}

TEST_CASE("what is deleted is not found, and undo brings it back to the search too", "[search]") {
    Register made;
    const auto id = school(*made, u"Feios skule"_s);
    auto renamed = *made->find(id);
    renamed.name = u"Fresvik skule"_s;
    REQUIRE(made->change({Action::change, u"organisation"_s, renamed.name},
                         [&](Edit& edit) { edit.change(renamed); })
                .empty());
    CHECK(found(*made, u"feios"_s).isEmpty());
    CHECK(found(*made, u"fresvik"_s).size() == 1);
    REQUIRE(
        made->change({Action::remove, u"organisation"_s, {}}, [&](Edit& edit) { edit.remove(id); }).empty());
    CHECK(found(*made, u"fresvik"_s).isEmpty());
    made->undo();
    CHECK(found(*made, u"fresvik"_s).size() == 1);
    made->undo();
    CHECK(found(*made, u"fresvik"_s).isEmpty());
    CHECK(found(*made, u"feios"_s).size() == 1);
    made.reopen();
    made->redo();
    CHECK(found(*made, u"fresvik"_s).size() == 1);
    made->redo();
    CHECK(found(*made, u"fresvik"_s).isEmpty());
}

TEST_CASE("a change that is refused leaves the search as it was", "[search]") {
    const Register made;
    const QStringList before = index(*made);
    const auto problems = made->change({}, [](Edit& edit) {
        edit.add(unit(OrganisationKind::school, {}, u"Hella skule"_s));
        edit.add(unit(OrganisationKind::school, {}, {}));
    });
    CHECK_FALSE(problems.empty());
    CHECK(index(*made) == before);
}

TEST_CASE("units and sources that an import makes are found, and gone after its undo", "[search]") {
    const Register made;
    made->import(Figures(u"engelsk.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136).batch);
    CHECK(found(*made, u"unit 4640"_s) == QStringList{u"Unit 4640"_s});
    CHECK(found(*made, u"table engelsk csv"_s).value(0) == u"Table of engelsk.csv"_s);
    made->undo();
    CHECK(found(*made, u"unit 4640"_s).isEmpty());
    CHECK(found(*made, u"engelsk csv"_s).isEmpty());
}

TEST_CASE("after any walk through edits, undos and redos the index is what a fresh one would be",
          "[search]") {
    for (const unsigned seed : {1U, 2U, 3U}) {
        CAPTURE(seed);
        const Register made;
        std::mt19937 random(seed);
        const auto below = [&](int limit) {
            return std::uniform_int_distribution<int>(0, limit - 1)(random);
        };
        std::vector<Id<Organisation>> all;
        for (int step = 0; step < 150; ++step) {
            const int what = below(10);
            if (what < 4 || all.empty()) {
                all.push_back(school(*made, u"skule %1"_s.arg(below(50)), u"notat %1"_s.arg(step)));
            } else if (what < 6) {
                if (auto o = made->find(all[static_cast<std::size_t>(below(static_cast<int>(all.size())))])) {
                    o->note = u"endra %1"_s.arg(step);
                    made->change({Action::change, u"organisation"_s, o->name},
                                 [&](Edit& e) { e.change(*o); });
                }
            } else if (what == 6) {
                const auto id = all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
                made->change({Action::remove, u"organisation"_s, {}}, [&](Edit& e) { e.remove(id); });
            } else if (what == 7) {
                made->redo();
            } else {
                made->undo();
            }
        }
        const QStringList followed = index(*made);
        // FTS5's own check: every word of the index stands in its text, and the other way round.
        made->database().run("INSERT INTO search (search) VALUES ('integrity-check')");
        made->rebuildSearch();
        CHECK(index(*made) == followed);
        CHECK(made->remarks().isEmpty());
    }
}

TEST_CASE("an index that another program made, or that lacks rows, is told of and made anew", "[search]") {
    Register made;
    school(*made, u"Luster ungdomsskule"_s);
    const QStringList sound = index(*made);
    made->database().run("DELETE FROM search WHERE title LIKE 'luster%'");
    CHECK(
        made->remarks() ==
        QStringList{
            u"The search does not know all organisations. File, Compact the register, makes it anew; in a terminal: samspel-cli compact REGISTER."_s});
    CHECK(made->check().isEmpty()); // nothing is lost
    CHECK(made->compact().files == 0);
    CHECK(index(*made) == sound);

    made->database().run("DELETE FROM search");
    made->database().run("UPDATE search_version SET version = 'of another program'");
    made.reopen(Access::read);
    CHECK(found(*made, u"luster"_s).isEmpty());
    made.reopen();
    CHECK(index(*made) == sound);
}
