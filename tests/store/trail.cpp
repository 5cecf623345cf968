// SPDX-License-Identifier: MIT
// From a figure's code back to where it came from.
#include "store/trail.h"
#include "store/content.h"
#include "store/register.h"

#include <QCryptographicHash>

using namespace samspel;
using namespace samspel::made;

namespace {

FigureCode codeOfOnly(const Ledger& ledger) {
    return {ask(ledger, "SELECT series FROM observation").value(0).toLongLong(), Period::schoolYear(2023),
            Version::published};
}

} // namespace

TEST_CASE("a code leads to the figure, its source, line and cell", "[trail]") {
    Register made;
    made->setAuthor(u"Prosjektleiar"_s);
    Draft batch = Figures(u"a.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136, u"1,6"_s).batch;
    batch.figures[0].figure.line = 212;
    batch.figures[0].figure.column = 10;
    const ImportOutcome outcome = made->import(batch);
    const auto trail = trailOf(*made, codeOfOnly(*made), Audience::open);
    REQUIRE(trail);
    CHECK(trail->unit.number == u"4640"_s);
    CHECK(trail->indicator.code == u"np.english"_s);
    CHECK(trail->breakdown.grade == 5);
    REQUIRE(trail->told.size() == 1);
    CHECK(trail->told[0].figure.value == Scaled{48, 0});
    CHECK(trail->told[0].figure.line == 212);
    CHECK(trail->told[0].figure.column == 10);
    CHECK(trail->told[0].source.id == outcome.source);
    CHECK(trail->told[0].source.importedBy == u"Prosjektleiar"_s);
    const auto unitId = trail->unit.id;
    CHECK(codeOf(*made, unitId, trail->indicator.id, trail->breakdown, Period::schoolYear(2023),
                 Version::published) == codeOfOnly(*made));
    CHECK_FALSE(codeOf(*made, unitId, trail->indicator.id, trail->breakdown, Period::schoolYear(2024),
                       Version::published));
}

TEST_CASE("what a figure replaced stays on its trail, the latest first", "[trail]") {
    Register made;
    for (const char* value : {"48", "49", "51"}) {
        made->import(Figures(QString::fromLatin1(value) + u".csv"_s)
                         .figure(u"4640"_s, u"2023-24"_s, QString::fromLatin1(value), 136)
                         .batch);
    }
    const auto trail = trailOf(*made, codeOfOnly(*made), Audience::open);
    REQUIRE(trail);
    REQUIRE(trail->told.size() == 3);
    CHECK(trail->told[0].figure.value == Scaled{51, 0});
    CHECK_FALSE(trail->told[0].replacedBy.isKept());
    CHECK(trail->told[1].figure.value == Scaled{49, 0});
    CHECK(trail->told[1].source.file == u"49.csv"_s);
    CHECK(trail->told[1].replacedBy == trail->told[0].source.id);
    CHECK(trail->told[2].figure.value == Scaled{48, 0});
}

TEST_CASE("a trail tells nothing that its audience may not know", "[trail]") {
    Register made;
    made->import(Figures(u"a.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 7, u"9,6"_s).batch);
    const auto open = trailOf(*made, codeOfOnly(*made), Audience::open);
    REQUIRE(open);
    CHECK(open->told[0].isHidden);
    CHECK_FALSE(open->told[0].figure.value);
    CHECK_FALSE(open->told[0].figure.n);
    CHECK_FALSE(open->told[0].figure.uncertainty);
    const auto internal = trailOf(*made, codeOfOnly(*made), Audience::internal);
    REQUIRE(internal);
    CHECK_FALSE(internal->told[0].isHidden);
    CHECK(internal->told[0].figure.value == Scaled{48, 0});
}

TEST_CASE("a figure of a logged-in user is kept and never leaves the project", "[trail]") {
    Register made;
    Draft batch = Figures(u"a.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136, u"1,6"_s).batch;
    batch.figures[0].figure.confidentiality = Confidentiality::internalOnly;
    made->import(batch);
    CHECK(ask(*made, "SELECT confidentiality, value FROM observation") == QStringList{u"N|48"_s});
    CHECK(trailOf(*made, codeOfOnly(*made), Audience::open)->told[0].isHidden);
    CHECK_FALSE(trailOf(*made, codeOfOnly(*made), Audience::internal)->told[0].isHidden);
    // It comes back so after an undo and a redo.
    made->undo();
    made->redo();
    CHECK(trailOf(*made, codeOfOnly(*made), Audience::open)->told[0].isHidden);
}

TEST_CASE("the file itself is kept with its figures, packed, and known by its fingerprint", "[trail]") {
    Register made;
    const QByteArray bytes = QByteArray("unit;period;value\r\n").repeated(2000);
    Draft batch = Figures(u"a.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136).batch;
    batch.source.sha256 = sha256Of(bytes);
    batch.source.size = bytes.size();
    ImportChoices choices;
    choices.content = [&] { return bytes; };
    const ImportOutcome outcome = made->import(batch, choices);
    const auto source = made->find(outcome.source);
    REQUIRE(source);
    REQUIRE(source->kept.isKept());
    CHECK(source->kept.name == u"a.csv"_s);
    CHECK(made->content(source->kept.sha256)->data == bytes);
    CHECK(ask(*made, "SELECT packed, size, length(data) < 2000 FROM content") ==
          QStringList{u"1|%1|1"_s.arg(bytes.size())});
    CHECK(made->check().isEmpty());
}

TEST_CASE("a file that changed since it was read, or is too large, is not kept", "[trail]") {
    Register made;
    made->setSetting(u"largest_file_mb"_s, u"1"_s);
    const QByteArray bytes(2'000'000, 'x');
    for (const bool isTooLarge : {true, false}) {
        Draft batch =
            Figures(u"a.csv"_s).figure(u"4640"_s, u"2023-24"_s, isTooLarge ? u"48"_s : u"49"_s, 136).batch;
        batch.source.sha256 = isTooLarge ? sha256Of(bytes) : QString(64, u'a');
        batch.source.size = isTooLarge ? bytes.size() : 10;
        ImportChoices choices;
        choices.content = [&] { return isTooLarge ? bytes : QByteArray("another   "); };
        const auto source = made->find(made->import(batch, choices).source);
        REQUIRE(source);
        CHECK_FALSE(source->kept.isKept());
        CHECK(source->sha256.size() == 64); // the fingerprint remains
    }
}
