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

namespace {

/// Points of those who leave grade 10, as a file with a code of its own brings them.
Batch points(const QString& file, IndicatorClaim claim) {
    Batch batch = inWords(file);
    batch.units[0].number = u"974595559"_s;
    batch.indicators = {std::move(claim)};
    return batch;
}

IndicatorClaim claimed(const QString& code, const QString& name, Measure measure = Measure::mean) {
    IndicatorClaim claim;
    claim.indicator.code = code;
    claim.indicator.name = name;
    claim.indicator.measure = measure;
    return claim;
}

QStringList segmentsIn(const Ledger& ledger, const QString& code) {
    return ask(ledger,
               "SELECT s.code, first_period, last_period FROM segment AS s JOIN indicator AS i ON i.id = "
               "s.indicator WHERE i.code = '" +
                   code.toStdString() + "' ORDER BY first_period");
}

} // namespace

TEST_CASE("a new indicator whose series is known to break gets its segments", "[store]") {
    Register made;
    CHECK(made->import(points(u"a.csv"_s, claimed(u"ssb.1"_s, u"Grunnskolepoeng"_s))).source.isKept());
    CHECK(segmentsIn(*made, u"ssb.1"_s) ==
          QStringList{u"A|20005|20185"_s, u"B|20195|20215"_s, u"C|20225|NULL"_s});
    CHECK(ask(*made, "SELECT reason FROM segment WHERE first_period = 20195") ==
          QStringList{u"the exams of 2020, 2021 and 2022 were cancelled: final marks alone"_s});
}

TEST_CASE(
    "an indicator of an older register gets the segments that it lacks, is told so, and undone with the "
    "import",
    "[store]") {
    Register made;
    Indicator old;
    old.code = u"gsp"_s;
    old.name = u"Grunnskulepoeng"_s;
    add(*made, old);
    const Batch batch = points(u"a.csv"_s, claimed(u"gsp"_s, u"Grunnskolepoeng"_s));
    const ImportOutcome outcome = made->import(batch);
    CHECK(outcome.source.isKept());
    CHECK(words(outcome.plan.problems) ==
          QStringList{
              u"gsp: The series of “Grunnskulepoeng” breaks, which the register did not know. The import "
              "adds its segments (2019–20: the exams of 2020, 2021 and 2022 were cancelled: final marks "
              "alone; 2022–23: exams count again from 2023)."_s});
    CHECK(segmentsIn(*made, u"gsp"_s).size() == 3);
    CHECK(made->undo().happened);
    CHECK(segmentsIn(*made, u"gsp"_s).isEmpty());
    CHECK(made->redo().happened);
    // And once only.
    CHECK(made->plan(points(u"b.csv"_s, claimed(u"gsp"_s, u"Grunnskolepoeng"_s))).problems.empty());
}

// What an import says that it adds, it adds, though the register holds all figures of the file.
TEST_CASE("segments that an indicator lacks come with a file whose figures are all known, once", "[store]") {
    Register made;
    Indicator old;
    old.code = u"gsp"_s;
    old.name = u"Grunnskulepoeng"_s;
    add(*made, old);
    const Batch batch = points(u"a.csv"_s, claimed(u"gsp"_s, u"Grunnskolepoeng"_s));
    CHECK(made->import(batch).source.isKept());
    // As a register from before an import knew of breaks.
    REQUIRE(made->change({},
                         [&](Edit& edit) {
                             for (const Segment& segment : made->where<Segment>(
                                      "indicator", made->where<Indicator>("code", u"gsp"_s)[0].id.value)) {
                                 edit.remove(segment.id);
                             }
                         })
                .empty());
    REQUIRE(segmentsIn(*made, u"gsp"_s).isEmpty());

    const ImportPlan again = made->plan(batch);
    CHECK(again.fresh + again.changed == 0);
    CHECK_FALSE(again.changesNothing());
    CHECK(words(again.problems).join(u'\n').contains(u"The import adds its segments"_s));
    CHECK(made->import(batch).source.isKept());
    CHECK(segmentsIn(*made, u"gsp"_s).size() == 3);
    CHECK(made->plan(batch).changesNothing());
    CHECK(made->import(batch).plan.problems.empty());
    CHECK(segmentsIn(*made, u"gsp"_s).size() == 3);
    CHECK(made->undo().happened);
    CHECK(segmentsIn(*made, u"gsp"_s).isEmpty());
}

TEST_CASE("segments that a person gave an indicator stay as they are", "[store]") {
    Register made;
    Indicator old;
    old.code = u"gsp"_s;
    old.name = u"Grunnskulepoeng"_s;
    Segment own;
    own.indicator = add(*made, old);
    own.code = u"mine"_s;
    own.first = Period::schoolYear(2010);
    add(*made, own);
    CHECK(made->import(points(u"a.csv"_s, claimed(u"gsp"_s, u"Grunnskolepoeng"_s))).source.isKept());
    CHECK(segmentsIn(*made, u"gsp"_s) == QStringList{u"mine|20105|NULL"_s});
}

TEST_CASE("how a new indicator is measured is told, or named as taken for granted", "[store]") {
    Register made;
    ImportChoices accepting;
    accepting.acceptsUnknown = true;
    IndicatorClaim guessed = claimed({}, u"Trivsel"_s);
    guessed.measureToldBy = IndicatorClaim::ToldBy::nobody;
    CHECK(
        words(made->plan(points(u"a.csv"_s, guessed), accepting).problems) ==
        QStringList{u"x.trivsel: “Trivsel” is new, and nobody has told how it is measured: it is taken for a "
                    "mean. Tell it if that is wrong."_s});
    IndicatorClaim told = claimed({}, u"Trivsel"_s, Measure::share);
    told.measureToldBy = IndicatorClaim::ToldBy::person;
    CHECK(made->plan(points(u"a.csv"_s, told), accepting).problems.empty());
    CHECK(made->import(points(u"a.csv"_s, told), accepting).source.isKept());
    CHECK(made->where<Indicator>("code", u"x.trivsel"_s)[0].measure == Measure::share);
    // What the register has is not told otherwise.
    IndicatorClaim other = claimed(u"x.trivsel"_s, {}, Measure::mean);
    other.measureToldBy = IndicatorClaim::ToldBy::person;
    CHECK(words(made->import(points(u"b.csv"_s, other), accepting).plan.problems) ==
          QStringList{
              u"x.trivsel: “Trivsel” is in the register as a share in per cent, and is told here to be a "
              "mean."_s});
}

TEST_CASE("an indicator that an earlier import made a mean of, and is a share, is named", "[store]") {
    Register made;
    Indicator old;
    old.code = u"np.reading.exempt"_s;
    old.name = u"Fritatt"_s;
    add(*made, old);
    const ImportOutcome outcome = made->import(
        points(u"a.csv"_s, claimed(u"np.reading.exempt"_s, u"Nasjonale prøver: fritatt"_s, Measure::share)));
    CHECK(outcome.source.isKept());
    CHECK(words(outcome.plan.problems) ==
          QStringList{u"np.reading.exempt: “Fritatt” is in the register as a mean, and its publisher gives a "
                      "share in per cent. Correct the indicator."_s});
}
