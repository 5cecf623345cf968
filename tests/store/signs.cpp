// SPDX-License-Identifier: MIT
// In which forms a person is known in other texts, and who is left alone.
#include "store/people/erasure.h"
#include "store/traces.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate dayOfErasing(2026, 11, 29);
const QString markOfKari = u"erased:1:2026-11-29"_s;

} // namespace

TEST_CASE("a name, an address and a number are known in each form that people and programs write",
          "[people]") {
    const PersonSigns signs({u"Åse Sørbø Hånes"_s}, {u"ase@luster.example"_s},
                            {u"+4799887766"_s, u"+46 70 123 45 67"_s});
    const auto left = [&](const QString& text) { return signs.without(text, u"X"_s); };
    SECTION("numbers, with Norway's code or without, as they are typed or come from a telephone") {
        CHECK(left(u"ring 99887766"_s) == u"ring X"_s);
        CHECK(left(u"ring +4799887766"_s) == u"ring +47X"_s); // as the record has it
        CHECK(left(u"ring 004799887766 no"_s) == u"ring 0047X no"_s);
        CHECK(left(u"4799887766"_s) == u"47X"_s);
        CHECK(left(u"(+47) 998 87 766"_s) == u"(+47) X"_s);
        CHECK(left(u"\u202a+47 99\u00a088\u00a077\u00a066\u202c"_s) == u"\u202a+47 X\u202c"_s);
        CHECK(left(u"+46701234567"_s) == u"+X"_s);
        CHECK(left(u"0046 70 123 45 67"_s) == u"00X"_s);
        for (const QString& other : {u"199887766"_s, u"998877660"_s, u"14799887766"_s, u"99887767"_s}) {
            CHECK(left(other) == other);
        }
    }
    SECTION("letters whose ring stands apart, as in names of files from macOS") {
        CHECK(left(u"A\u030ase Sørbø Ha\u030anes kom"_s) == u"X kom"_s);
        CHECK(PersonSigns({u"A\u030ase Ha\u030anes"_s}, {}, {}).isIn(u"ÅSE HÅNES"_s));
        CHECK_FALSE(PersonSigns({u"Ase Hanes"_s}, {}, {}).isIn(u"A\u030ase Ha\u030anes"_s)); // somebody else
        CHECK_FALSE(PersonSigns({u"Kari Jose"_s}, {}, {}).isIn(u"Kari Jose\u0301"_s));
    }
    SECTION("what is not seen between letters") {
        CHECK(left(u"Åse Sør\u00adbø Hå\u00adnes"_s) == u"X"_s);
        CHECK(left(u"Åse\u200b Sørbø\u00a0Hånes"_s) == u"X"_s);
    }
    SECTION("names of files and addresses") {
        CHECK(left(u"CV_Åse_Sørbø_Hånes.pdf"_s) == u"CV_X.pdf"_s);
        CHECK(left(u"https://luster.example/åse-sørbø-hånes"_s) == u"https://luster.example/X"_s);
        CHECK(left(u"CV%20%C3%85se%20S%C3%B8rb%C3%B8%20H%C3%A5nes.pdf"_s) == u"CV%20X.pdf"_s);
        CHECK(left(u"åse.sørbø.hånes@other.example"_s) == u"X@other.example"_s);
        CHECK(left(u"mailto:ase%40luster.example"_s) == u"mailto:X"_s);
        CHECK(PersonSigns({u"Ase Hanes"_s}, {u"ase.hanes@luster.example"_s}, {})
                  .without(u"ase.hanes@luster.example"_s, u"X"_s) == u"X"_s); // whole
    }
    SECTION("another sentence is another's") {
        for (const QString& other : {u"Åse. Sørbø. Hånes"_s, u"Åse Sørbø Hånesen"_s}) {
            CHECK(left(other) == other);
        }
    }
}

TEST_CASE("a name is never missed for what stands between its letters, or for how many names there are",
          "[people]") {
    const QString name = u"Anne-Kari Åse Nordmann-Hansen"_s;
    for (const int count : {100, 20'000}) { // soft hyphens, as a badly converted document has them
        INFO(count);
        const QString unseen(count, QChar(0x00AD));
        const QString other =
            u"Anne%1Kari%1Åse%1Nordmann%1Hansson "_s.arg(unseen); // begins like her, and is not
        const PersonSigns signs({name}, {}, {});
        CHECK(signs.isIn(other + name));
        CHECK(signs.without(other + name, u"X"_s) == other + u"X"_s);
        CHECK(signs.without(u"Anne%1-%1Kari Åse Nordmann%1-Hansen"_s.arg(unseen), u"X"_s) == u"X"_s);
    }
    QStringList names{name};
    for (int i = 0; i < 300; ++i) { // tried out in the field, one after the other
        names << u"Åse Sørbø Hånes %1 Ødegård"_s.arg(QString(i % 20 + 1, u'b') + QString(i / 20 + 1, u'c'));
    }
    const PersonSigns many(names, {u"anne@luster.example"_s}, {});
    CHECK(many.without(u"%1 (anne@luster.example), %2"_s.arg(name, names.last()), u"X"_s) == u"X (X), X"_s);
    CHECK_FALSE(many.isIn(u"Åse Sørbø Hånes"_s));
    const QString mail = u"Åse Ødegård skriv at ho ikkje kan møte."_s.repeated(500); // in the wrong field
    CHECK(PersonSigns({mail, name}, {}, {}).without(u"Med "_s + name, u"X"_s) == u"Med X"_s);
    CHECK(
        PersonSigns({u"Kari\u200b Nord\u00admann"_s}, {}, {}).isIn(u"Kari Nordmann"_s)); // pasted from a page
    CHECK(PersonSigns({u"Kari Nordmann"_s}, {}, {})
              .isIn(u"half a letter: "_s + QChar(0xD83D) + u", Kari Nordmann"_s));
    // A mark is nobody's number.
    CHECK(PersonSigns({u"Kari Nordmann"_s}, {}, {u"20 26 11 29"_s})
              .without(u"Kari Nordmann, 20261129"_s, u"[2026-11-29]"_s) == u"[2026-11-29], [2026-11-29]"_s);
}

TEST_CASE("a name is known as it is said where the record has it reversed or with a title", "[people]") {
    for (const QString& name : {u"Hånes, Åse Sørbø"_s, u"Åse Sørbø Hånes, rektor"_s,
                                u"Åse Sørbø Hånes (rektor)"_s, u"Åse Sørbø-Hånes"_s}) {
        INFO(name.toStdString());
        const PersonSigns signs({name}, {}, {});
        CHECK(signs.without(u"Møtte Åse Sørbø Hånes i dag"_s, u"X"_s) == u"Møtte X i dag"_s);
        CHECK(signs.without(name, u"X"_s) == u"X"_s);
    }
    const PersonSigns mayor({u"Ordførar, kommune A"_s}, {}, {});
    CHECK(mayor.isIn(u"Ordførar, kommune A"_s));
    CHECK_FALSE(mayor.isIn(u"Ordførar i kommune B"_s));
}

TEST_CASE("what a person is called as a speaker is taken from other texts too", "[people]") {
    Traces made;
    Speaker speaker;
    speaker.name = u"Kari Foredrag"_s;
    speaker.topics = u"Lesing"_s;
    speaker.email = u"privat@kari.example"_s;
    speaker.person = made.kari;
    add(*made, speaker);
    add(*made, unit(OrganisationKind::business, {}, u"Kari Foredrag, privat@kari.example"_s));
    const auto name = made.count("SELECT id FROM organisation WHERE name LIKE '%privat@%'");
    REQUIRE(name > 0);
    erasePerson(*made, made.kari.value, {dayOfErasing});
    CHECK(ask(*made, "SELECT name FROM organisation WHERE id = " + std::to_string(name)) ==
          QStringList{u"%1, %1"_s.arg(markOfKari)});
    for (const bool isClosed : {false, true}) {
        if (isClosed) {
            made.ledger.reset();
        }
        CHECK_FALSE(made.bytes().contains("Kari Foredrag"));
        CHECK_FALSE(made.bytes().contains("privat@kari"));
    }
}

TEST_CASE("a centre or a colleague for whom a person speaks keeps its name", "[people]") {
    Traces made;
    Organisation centre = unit(OrganisationKind::business, {}, u"Nasjonalt senter for leseopplæring"_s);
    centre.email = u"post@lesesenteret.example"_s;
    const auto lesing = add(*made, centre);
    Speaker speaker;
    speaker.name = u"Nasjonalt Senter for leseopplæring"_s;
    speaker.topics = u"Lesing"_s;
    speaker.email = u"post@lesesenteret.example"_s;
    speaker.person = made.kari;
    add(*made, speaker);
    speaker.name = u"Ola Nordmann"_s; // she is the one who is asked
    speaker.email.clear();
    add(*made, speaker);
    erasePerson(*made, made.kari.value, {dayOfErasing});
    CHECK(made->find(lesing)->name == u"Nasjonalt senter for leseopplæring"_s);
    CHECK(made->find(lesing)->email == u"post@lesesenteret.example"_s);
    CHECK(made->find(made.ola)->name == u"Ola Nordmann"_s);
    CHECK(ask(*made, "SELECT name FROM speaker WHERE name LIKE '%senter%' OR name LIKE 'Ola%'").isEmpty());
}
