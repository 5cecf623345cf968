// SPDX-License-Identifier: MIT
#include "store/register.h"

#include <QDateTime>

using namespace samspel;
using namespace samspel::made;

namespace {

QStringList figures(const Ledger& ledger) {
    return ask(ledger,
               "SELECT o.number, period, status, value, n FROM observation JOIN series AS s ON s.id = series "
               "JOIN organisation AS o ON o.id = unit ORDER BY o.number, period");
}

/// Counts as the plan tells them, in cells; each figure made here has three.
QString counts(const ImportPlan& plan) {
    return u"%1 new, %2 changed, %3 same"_s.arg(plan.fresh).arg(plan.changed).arg(plan.same);
}

Draft three() {
    return Figures(u"a.csv"_s)
        .figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136, u"1,6"_s)
        .figure(u"4644"_s, u"2023-24"_s, u"50"_s, 61, u"2,3"_s)
        .figure(u"4641"_s, u"2023-24"_s, u"*"_s)
        .batch;
}

} // namespace

TEST_CASE("figures come in with the line that they stand on and the source that they came from", "[store]") {
    Register made;
    made->setAuthor(u"Prosjektleiar"_s);
    Draft batch = three();
    batch.source.publisher = u"Udir"_s;
    batch.source.sha256 = QString(64, u'a');
    const ImportOutcome outcome = made->import(batch);
    CHECK(counts(outcome.plan) == u"9 new, 0 changed, 0 same"_s);
    CHECK(outcome.source.isKept());
    CHECK_FALSE(outcome.isCancelled);
    CHECK(figures(*made) ==
          QStringList{u"4640|20235|A|48|136"_s, u"4641|20235|Q|NULL|NULL"_s, u"4644|20235|A|50|61"_s});
    CHECK(ask(*made, "SELECT uncertainty, uncertainty_decimals, line FROM observation WHERE value = 48") ==
          QStringList{u"16|1|2"_s});
    const auto source = made->find(outcome.source);
    REQUIRE(source);
    CHECK(source->publisher == u"Udir"_s);
    CHECK(source->importedBy == u"Prosjektleiar"_s);
    const auto at = QDateTime::fromString(source->importedAt, Qt::ISODate);
    CHECK(at.isValid());
    CHECK(at.timeSpec() != Qt::LocalTime); // its offset from UTC is written with it
    CHECK(describe(*made->undoable(), english()) == u"Import “a.csv”, with 3\u00A0organisations"_s);
}

TEST_CASE("the same file again changes nothing, and is known by its fingerprint", "[store]") {
    Register made;
    Draft batch = three();
    batch.source.sha256 = QString(64, u'a');
    CHECK(made->plan(batch).knownSince.isEmpty());
    made->import(batch);
    const auto before = content(*made);
    const auto steps = made->history().size();
    const ImportPlan plan = made->plan(batch);
    CHECK(counts(plan) == u"0 new, 0 changed, 9 same"_s);
    CHECK(plan.changesNothing());
    CHECK(plan.knownSince == made->all<Source>()[0].importedAt);
    const Listener told(*made);
    const ImportOutcome outcome = made->import(batch);
    CHECK_FALSE(outcome.source.isKept());
    CHECK(outcome.plan.changesNothing());
    CHECK(content(*made) == before);
    CHECK(made->history().size() == steps);
    CHECK(told.times == 0);
    // From another file, on other lines, the same figures are the same.
    batch.source.sha256 = QString(64, u'b');
    batch.source.file = u"copy.csv"_s;
    for (FigureClaim& claim : batch.figures) {
        claim.figure.line += 100;
    }
    CHECK(made->plan(batch).changesNothing());
    CHECK(made->plan(batch).knownSince.isEmpty());
}

TEST_CASE("a plan tells exactly what the import then does", "[store]") {
    Register made;
    made->import(three());
    const Draft next = Figures(u"b.csv"_s)
                           .figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136, u"1,6"_s) // the same
                           .figure(u"4644"_s, u"2023-24"_s, u"51"_s, 61, u"2,3"_s)  // corrected
                           .figure(u"4641"_s, u"2023-24"_s, u"52"_s, 19, u"3,6"_s)  // shown after all
                           .figure(u"4640"_s, u"2024-25"_s, u"49"_s, 130, u"1,6"_s)
                           .figure(u"4639"_s, u"2024-25"_s, u"*"_s)
                           .batch;
    const auto before = content(*made);
    const ImportPlan plan = made->plan(next);
    CHECK(content(*made) == before);
    CHECK(counts(plan) == u"6 new, 6 changed, 3 same"_s);
    REQUIRE(plan.newUnits.size() == 1);
    CHECK(plan.newUnits[0].number == u"4639"_s);
    CHECK(plan.indicators == std::vector{u"np.english"_s});
    const ImportOutcome outcome = made->import(next);
    CHECK(counts(outcome.plan) == counts(plan));
    CHECK(figures(*made) == QStringList{u"4639|20245|Q|NULL|NULL"_s, u"4640|20235|A|48|136"_s,
                                        u"4640|20245|A|49|130"_s, u"4641|20235|A|52|19"_s,
                                        u"4644|20235|A|51|61"_s});
    // What was replaced is kept as history, with what replaced it.
    CHECK(ask(*made, "SELECT status, value, superseded_by > source FROM superseded ORDER BY value") ==
          QStringList{u"Q|NULL|1"_s, u"A|50|1"_s});
    CHECK(made->plan(next).changesNothing());
}

TEST_CASE("each thing that a figure says counts as a change, where it came from does not", "[store]") {
    Register made;
    const auto plan = [&](const auto& alter) {
        Draft batch = three();
        alter(batch.figures[0].figure);
        return made->plan(batch).changed;
    };
    made->import(three());
    CHECK(plan([](Figure& f) { f.value = Scaled{49, 0}; }) == 3);
    CHECK(plan([](Figure& f) { f.value = Scaled{480, 1}; }) == 3); // "48,0" is published more exactly
    CHECK(plan([](Figure& f) { f.uncertainty = Scaled{17, 1}; }) == 3);
    CHECK(plan([](Figure& f) { f.uncertainty.reset(); }) == 3);
    CHECK(plan([](Figure& f) { f.n = 137; }) == 3);
    CHECK(plan([](Figure& f) { f.n.reset(); }) == 3);
    CHECK(plan([](Figure& f) { f.status = Status::provisional; }) == 3);
    CHECK(plan([](Figure& f) { f.line = 99; }) == 0);
}

TEST_CASE("units that an import makes hang on those above them, in whatever order the file has them",
          "[store]") {
    Register made;
    Figures file;
    file.unit(u"974595559"_s, u"Kaupanger skule"_s, OrganisationKind::school, u"4640"_s)
        .unit(u"4640"_s, u"Sogndal"_s, OrganisationKind::municipality, u"46"_s)
        .unit(u"46"_s, u"Vestland"_s, OrganisationKind::county, u"0"_s)
        .unit(u"0"_s, u"Noreg"_s, OrganisationKind::nation, {})
        .unit(u"4641"_s, u"Aurland"_s, OrganisationKind::municipality, u"99"_s); // a county that nobody knows
    file.figure(u"974595559"_s, u"2023-24"_s, u"48"_s, 20);
    file.batch.units[0].validTo = {2024, 8, 1};
    file.batch.units.push_back(file.batch.units[1]); // a file may name a unit twice
    made->import(file.batch);
    CHECK(ask(*made,
              "SELECT u.name, p.name, u.origin FROM organisation AS u LEFT JOIN organisation AS p ON p.id = "
              "u.parent ORDER BY u.name") ==
          QStringList{u"Aurland|NULL|Table of figures.csv"_s,
                      u"Kaupanger skule|Sogndal|Table of figures.csv"_s, u"Noreg|NULL|Table of figures.csv"_s,
                      u"Sogndal|Vestland|Table of figures.csv"_s, u"Vestland|Noreg|Table of figures.csv"_s});
    CHECK(made->where<Organisation>("number", u"974595559"_s)[0].validTo == QDate(2024, 8, 1));
}

TEST_CASE("a unit that is known keeps its name", "[store]") {
    Register made;
    add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    const auto outcome =
        made->import(Figures().figure(u"4640"_s, u"2023-24"_s, u"48"_s).batch); // "Unit 4640"
    CHECK(outcome.plan.newUnits.empty());
    CHECK(made->all<Organisation>()[0].name == u"Sogndal"_s);
}

TEST_CASE("figures that cannot be are refused with their line, and nothing is written", "[store]") {
    Register made;
    made->import(three());
    const auto before = content(*made);
    const auto refusal = [&](const Draft& batch) {
        const Problems problems = made->import(batch).plan.problems;
        QStringList told;
        for (const Problem& p : problems) {
            told << u"line %1, %2: %3"_s.arg(p.line).arg(p.field, p.what);
        }
        CHECK(content(*made) == before);
        CHECK(words(made->plan(batch).problems) == words(problems));
        return told;
    };
    const auto good = [] { return Figures().figure(u"4640"_s, u"2024-25"_s, u"48"_s, 136, u"1,6"_s); };
    CHECK(refusal(good().figure(u"4644"_s, u"2024-25"_s, u"101"_s, 61).batch) ==
          QStringList{u"line 3, np.english: 101 is impossible here (Unit 4644)."_s});
    CHECK(refusal(good().figure(u"4644"_s, u"2024-25"_s, u"-1,5"_s, 61).batch) ==
          QStringList{u"line 3, np.english: −1.5 is impossible here (Unit 4644)."_s});
    CHECK(refusal(good().figure(u"4644"_s, u"2024-25"_s, u"50"_s, -3).batch) ==
          QStringList{u"line 3, np.english: −3 is impossible here (Unit 4644)."_s});
    CHECK(refusal(good().figure(u"4644"_s, u"2024-25"_s, u"50"_s, 61, u"-2,3"_s).batch) ==
          QStringList{u"line 3, np.english: −2.3 is impossible here (Unit 4644)."_s});
    // One wrong year is told once, not for every unit in it.
    CHECK(refusal(good()
                      .figure(u"4644"_s, u"2024"_s, u"50"_s, 61)
                      .figure(u"4639"_s, u"2024"_s, u"50"_s, 61)
                      .batch) ==
          QStringList{u"line 3, np.english: “2024” is not the kind of period that this indicator has."_s});
    Draft contradiction = good().marked(u"4644"_s, u"2024-25"_s, Status::suppressed).batch;
    contradiction.figures[1].figure.value = Scaled{48, 0};
    CHECK(refusal(contradiction) ==
          QStringList{
              u"line 3, np.english: A figure that is hidden or missing cannot have a value (Unit 4644)."_s});
    CHECK(refusal(good().marked(u"4644"_s, u"2024-25"_s, Status::normal).batch) ==
          QStringList{u"line 3, np.english: There is no value, and nothing tells why (Unit 4644)."_s});
}

TEST_CASE("a file that says one thing twice says it once", "[store]") {
    Register made;
    // One unit under two names, and so one series twice.
    Draft batch = three();
    batch.units.push_back(batch.units[static_cast<std::size_t>(batch.series[0].unit)]);
    batch.series.push_back(batch.series[0]);
    batch.series.back().unit = static_cast<int>(batch.units.size()) - 1;
    FigureClaim again = batch.figures[0];
    again.series = 3;
    again.figure.line = 9;
    batch.figures.push_back(again);
    CHECK(counts(made->plan(batch)) == u"9 new, 0 changed, 3 same"_s);
    CHECK(made->import(batch).plan.problems.empty());
    CHECK(figures(*made).size() == 3);
    batch.figures.back().figure.value = Scaled{47, 0};
    CHECK(words(made->plan(batch).problems) ==
          QStringList{u"np.english: Line 2 has another figure for the same unit."_s});
}

TEST_CASE("a total without a cell of its own is compared like any figure", "[store]") {
    Register made;
    made->import(Figures(u"totals.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136).batch);
    Draft file = Figures(u"ages.csv"_s)
                     .figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136)
                     .figure(u"4644"_s, u"2023-24"_s, u"50"_s, 61)
                     .batch;
    file.figures[0].cells = 0; // as one that a reader has added up
    CHECK(counts(made->import(file).plan) == u"3 new, 0 changed, 0 same"_s);
    CHECK(figures(*made) == QStringList{u"4640|20235|A|48|136"_s, u"4644|20235|A|50|61"_s});
    CHECK(made->plan(file).changesNothing());
    // It alone is another one: that is a change too.
    file.figures[0].figure.value = Scaled{49, 0};
    CHECK_FALSE(made->plan(file).changesNothing());
    made->import(file);
    CHECK(figures(*made) == QStringList{u"4640|20235|A|49|136"_s, u"4644|20235|A|50|61"_s});
    CHECK(ask(*made, "SELECT value FROM superseded") == QStringList{u"48"_s});
}

TEST_CASE("as published and corrected are two figures of one period", "[store]") {
    Register made;
    Draft batch = Figures()
                      .figure(u"4640"_s, u"2019-20"_s, u"48"_s, 136)
                      .figure(u"4640"_s, u"2019-20"_s, u"47"_s, 136)
                      .batch;
    batch.figures[1].figure.version = Version::corrected;
    CHECK(counts(made->import(batch).plan) == u"6 new, 0 changed, 0 same"_s);
    CHECK(made->plan(batch).changesNothing());
}

TEST_CASE("what a file claims of its units and itself is checked before it is written", "[store]") {
    Register made;
    const auto before = content(*made);
    Figures file;
    file.unit(u"46"_s, u"Sogndal"_s, OrganisationKind::municipality, {})
        .figure(u"46"_s, u"2023-24"_s, u"48"_s);
    CHECK(words(made->import(file.batch).plan.problems) ==
          QStringList{u"number: The file names a unit that is not in the register, “46” Sogndal: "
                      "A municipality number has four digits."_s});
    Figures nameless;
    nameless.unit(u"4640"_s, {}, OrganisationKind::municipality, {}).figure(u"4640"_s, u"2023-24"_s, u"48"_s);
    CHECK(words(made->import(nameless.batch).plan.problems).value(0).startsWith(u"name: "_s));
    Figures numberless;
    numberless.unit({}, u"Sogndal"_s, OrganisationKind::municipality, {}).figure({}, u"2023-24"_s, u"48"_s);
    CHECK(words(made->import(numberless.batch).plan.problems) ==
          QStringList{u": The file gives no number for “Sogndal”. Say which unit that is."_s});
    Batch untitled = three();
    untitled.source.title.clear();
    CHECK(words(made->import(untitled).plan.problems) == QStringList{u"title: This has to be filled in."_s});
    CHECK(
        words(made->import(Figures(u"x.csv"_s, u"np.french"_s).figure(u"4640"_s, u"2023-24"_s, u"48"_s).batch)
                  .plan.problems) ==
        QStringList{
            u": The register does not know what “np.french” measures. Say which indicator that is."_s});
    CHECK(content(*made) == before);
}

TEST_CASE("a file with nothing to say changes nothing", "[store]") {
    Register made;
    const auto before = content(*made);
    Batch empty;
    empty.source.title = u"Nothing"_s;
    CHECK(made->import(empty).plan.changesNothing());
    empty.units.push_back({u"4640"_s, u"Sogndal"_s, OrganisationKind::municipality, {}, {}, {}});
    CHECK_FALSE(made->import(empty).source.isKept());
    CHECK(content(*made) == before);
}

TEST_CASE("an import that is cancelled leaves no trace", "[store]") {
    Register made;
    Figures many;
    for (int unit = 1000; unit < 1500; ++unit) {
        for (int year = 2010; year < 2020; ++year) {
            many.figure(QString::number(unit), Period::schoolYear(year).text(), u"48"_s, 20);
        }
    }
    const auto before = content(*made);
    std::vector<std::pair<qint64, qint64>> asked;
    for (int allowed = 0; allowed < 3; ++allowed) {
        asked.clear();
        const Listener told(*made);
        const auto outcome = made->import(many.batch, [&](qint64 done, qint64 all) {
            asked.emplace_back(done, all);
            return static_cast<int>(asked.size()) <= allowed;
        });
        CHECK(outcome.isCancelled);
        CHECK_FALSE(outcome.source.isKept());
        CHECK(content(*made) == before);
        CHECK(told.times == 0);
        CHECK(made->history().size() == 1);
    }
    // Before the first figure, after some thousand, and when all are in but not yet kept.
    CHECK(asked == std::vector<std::pair<qint64, qint64>>{{0, 5000}, {4096, 5000}, {5000, 5000}});
    CHECK(made->import(many.batch, [](qint64, qint64) { return true; }).source.isKept());
}

TEST_CASE("an import whose progress fails leaves no trace", "[store]") {
    Register made;
    const auto before = content(*made);
    CHECK_THROWS_AS(made->import(three(), [](qint64, qint64) -> bool { throw std::runtime_error("closed"); }),
                    std::runtime_error);
    CHECK(content(*made) == before);
    CHECK(made->import(three()).source.isKept());
}
