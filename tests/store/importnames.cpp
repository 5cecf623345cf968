// SPDX-License-Identifier: MIT
// Names that files give without a number or code: asked about once, and then remembered.
#include "domain/naming.h"
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

using Of = ImportChoices::Meaning::Of;

/// A file that names its units and what it measures in words only.
Batch inWords(const QString& file = u"words.csv"_s) {
    Batch batch;
    batch.source.title = file;
    batch.source.file = file;
    batch.source.publisher = u"Udir"_s;
    UnitClaim school;
    school.name = u"Fjordvik skule"_s;
    school.kind = OrganisationKind::school;
    batch.units.push_back(school);
    IndicatorClaim wellBeing;
    wellBeing.indicator.name = u"Trivsel"_s;
    batch.indicators.push_back(wellBeing);
    batch.breakdowns.emplace_back();
    batch.series.push_back({0, 0, 0});
    FigureClaim claim;
    claim.figure.period = Period::schoolYear(2015);
    claim.figure.value = Scaled{42, 1};
    claim.figure.n = 20;
    claim.figure.line = 2;
    batch.figures.add(claim);
    batch.figures.tie();
    return batch;
}

ImportChoices choices(const QString& unit, const QString& indicator) {
    ImportChoices made;
    made.meanings = {{Of::unit, u"Fjordvik skule"_s, unit, 0}, {Of::indicator, u"Trivsel"_s, indicator, 0}};
    return made;
}

} // namespace

TEST_CASE("names without numbers stop an import, and are listed", "[store]") {
    Register made;
    const auto before = content(*made);
    const ImportOutcome outcome = made->import(inWords());
    CHECK_FALSE(outcome.source.isKept());
    CHECK(
        words(outcome.plan.problems) ==
        QStringList{u": The file gives no number for “Fjordvik skule”. Say which unit that is."_s,
                    u": The register does not know what “Trivsel” measures. Say which indicator that is."_s});
    REQUIRE(outcome.plan.unknown.size() == 2);
    CHECK(outcome.plan.unknown[0].name == u"Fjordvik skule"_s);
    CHECK(content(*made) == before);
}

TEST_CASE("what the register has by that name is suggested and not taken for it", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::school, u"974595559"_s, u"Fjordvik skule"_s));
    const ImportPlan plan = made->plan(inWords());
    REQUIRE(plan.unknown.size() == 2);
    CHECK(plan.unknown[0].alike == QStringList{u"974595559 Fjordvik skule"_s});
}

TEST_CASE("a person says what names mean once, and the next file is understood", "[store]") {
    Register made;
    const auto school = add(*made, unit(OrganisationKind::school, u"974595559"_s, u"Fjordvik"_s));
    const ImportOutcome outcome = made->import(inWords(), choices(u"974595559"_s, u"np.english"_s));
    CHECK(words(outcome.plan.problems).isEmpty());
    CHECK(outcome.source.isKept());
    CHECK(ask(*made, "SELECT o.number, i.code, value FROM observation JOIN series AS s ON s.id = series JOIN "
                     "organisation AS o ON o.id = s.unit JOIN indicator AS i ON i.id = s.indicator") ==
          QStringList{u"974595559|np.english|42"_s});
    const auto names = made->all<Naming>();
    REQUIRE(names.size() == 2);
    CHECK(names[0].name == u"Fjordvik skule"_s);
    CHECK(names[0].publisher == u"Udir"_s);
    CHECK(names[0].organisation == school);
    // Without saying it again.
    CHECK(made->plan(inWords(u"again.csv"_s)).unknown.empty());
    CHECK(made->plan(inWords(u"again.csv"_s)).same == 1);
    // Another publisher may mean another by it.
    Batch other = inWords(u"other.csv"_s);
    other.source.publisher = u"SSB"_s;
    CHECK(made->plan(other).unknown.size() == 2);
    // And it is undone with the import.
    CHECK(made->undo().happened);
    CHECK(made->all<Naming>().empty());
}

TEST_CASE("a meaning that leads nowhere is refused", "[store]") {
    Register made;
    CHECK(words(made->import(inWords(), choices(u"1234"_s, u"np.french"_s)).plan.problems) ==
          QStringList{
              u": “Fjordvik skule” is said to mean the unit 1234, which the register does not have."_s,
              u": “Trivsel” is said to mean the indicator np.french, which the register does not have."_s});
}

TEST_CASE("unknown names are made when a person accepts that, to be confirmed", "[store]") {
    Register made;
    ImportChoices accepting;
    accepting.acceptsUnknown = true;
    const ImportPlan plan = made->plan(inWords(), accepting);
    CHECK(plan.newUnits.size() == 1);
    CHECK(plan.newIndicators.size() == 1);
    CHECK(made->import(inWords(), accepting).source.isKept());
    const auto units = made->where<Organisation>("name", u"Fjordvik skule"_s);
    REQUIRE(units.size() == 1);
    CHECK(units[0].isUnconfirmed);
    CHECK(units[0].number.isEmpty());
    const auto indicators = made->where<Indicator>("name", u"Trivsel"_s);
    REQUIRE(indicators.size() == 1);
    CHECK(indicators[0].isUnconfirmed);
    CHECK(indicators[0].code == u"x.trivsel"_s);
    // The next file finds them.
    CHECK(made->plan(inWords(u"again.csv"_s)).unknown.empty());
    CHECK(made->plan(inWords(u"again.csv"_s)).changesNothing());
}

TEST_CASE("two names of one unit are one series, and what they say twice must agree", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::school, u"974595559"_s, u"Fjordvik"_s));
    Batch batch = inWords();
    UnitClaim numbered;
    numbered.number = u"974595559"_s;
    numbered.name = u"Fjordvik"_s;
    numbered.kind = OrganisationKind::school;
    const auto twice = [&](qint64 digits) {
        Batch both = inWords();
        both.figures = {};
        both.units.push_back(numbered);
        both.series.push_back({1, 0, 0});
        for (int i = 0; i < 2; ++i) {
            FigureClaim claim;
            claim.series = i;
            claim.figure.period = Period::schoolYear(2015);
            claim.figure.value = Scaled{i == 0 ? 42 : digits, 1};
            claim.figure.line = 2 + i;
            both.figures.add(claim);
        }
        both.figures.tie();
        return both;
    };
    const ImportChoices said = choices(u"974595559"_s, u"np.english"_s);
    CHECK(words(made->plan(twice(43), said).problems) ==
          QStringList{u"np.english: Line 2 has another figure for the same unit."_s});
    const ImportOutcome outcome = made->import(twice(42), said);
    CHECK(outcome.plan.fresh == 1);
    CHECK(outcome.plan.same == 1);
    CHECK(ask(*made, "SELECT count(*) FROM observation") == QStringList{u"1"_s});
}

TEST_CASE("an indicator that a publisher's code names is made as the reader tells it", "[store]") {
    Register made;
    Batch batch = inWords();
    batch.units[0].number = u"974595559"_s;
    Indicator& teachers = batch.indicators[0].indicator;
    teachers.code = u"teachers"_s;
    teachers.name = u"Lærarar"_s;
    teachers.measure = Measure::count;
    Segment segment;
    segment.code = u"A"_s;
    segment.first = Period::schoolYear(2000);
    batch.indicators[0].segments = {segment};
    CHECK(made->import(batch).source.isKept());
    const auto made1 = made->where<Indicator>("code", u"teachers"_s);
    REQUIRE(made1.size() == 1);
    CHECK_FALSE(made1[0].isUnconfirmed);
    CHECK(made->where<Segment>("indicator", made1[0].id.value).size() == 1);
    CHECK(made->undo().happened);
    CHECK(made->where<Indicator>("code", u"teachers"_s).empty());
}
