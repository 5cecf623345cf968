// SPDX-License-Identifier: MIT
// Units and indicators that a file named in words only, merged into what they are.
#include "store/merging.h"

#include "domain/naming.h"
#include "domain/papers.h"
#include "store/placemerge.h"
#include "store/register.h"
#include "store/seriesquery.h"
#include "store/trail.h"

#include <QCryptographicHash>

using namespace samspel;
using namespace samspel::made;

namespace {

/// Figures of some years, of a unit and an indicator that are told in words or by number and code.
struct Told {
    QString file;
    QString unit;      ///< a number where it is one
    QString indicator; ///< a code where it has a point
    std::vector<std::pair<int, qint64>> years;
};

Batch batchOf(const Told& told) {
    Batch batch;
    batch.source.title = batch.source.file = told.file;
    batch.source.publisher = u"Udir"_s;
    UnitClaim unit;
    (told.unit[0].isDigit() ? unit.number : unit.name) = told.unit;
    unit.kind = OrganisationKind::school;
    batch.units.push_back(unit);
    IndicatorClaim indicator;
    (told.indicator.contains(u'.') ? indicator.indicator.code : indicator.indicator.name) = told.indicator;
    batch.indicators.push_back(indicator);
    batch.breakdowns.push_back({.grade = 5});
    batch.series.push_back({0, 0, 0});
    qint64 line = 1;
    for (const auto& [year, value] : told.years) {
        FigureClaim claim;
        claim.figure.period = Period::schoolYear(year);
        claim.figure.value = Scaled{value, 0};
        claim.figure.n = 20;
        claim.figure.line = ++line;
        batch.figures.add(claim);
    }
    batch.figures.tie();
    return batch;
}

/// A register with Fjordvik, which has a number, and what files tell of it.
struct Fjordvik {
    Register made;
    Id<Organisation> school = add(*made, unit(OrganisationKind::school, u"974595559"_s, u"Fjordvik"_s));

    void import(const Told& told) {
        ImportChoices choices;
        choices.acceptsUnknown = true;
        REQUIRE(words(made->import(batchOf(told), choices).plan.problems).isEmpty());
    }
    Id<Organisation> unconfirmed(const QString& name = u"Fjordvik skule"_s) const {
        const auto units = made->where<Organisation>("name", name);
        REQUIRE(units.size() == 1);
        REQUIRE(units[0].isUnconfirmed);
        return units[0].id;
    }
    MergePlan merge(Conflicts conflicts = Conflicts::refuse) {
        return made->merge(kindOf<Organisation>(), unconfirmed().value, school.value, conflicts);
    }
    QStringList figures() const {
        return ask(*made,
                   "SELECT o.name, i.code, period / 10, value, source FROM observation JOIN series AS s ON "
                   "s.id = series JOIN organisation AS o ON o.id = s.unit JOIN indicator AS i ON i.id = "
                   "s.indicator ORDER BY 1, 2, 3");
    }
};

} // namespace

TEST_CASE("a unit that a file only named becomes the one that it is, and undo knows it all", "[merging]") {
    Fjordvik f;
    f.import({u"a.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 48}}});
    f.import({u"b.csv"_s, u"Fjordvik skule"_s, u"np.english"_s, {{2023, 51}}});
    f.import({u"c.csv"_s, u"Fjordvik skule"_s, u"np.reading"_s, {{2023, 52}}});
    Task task;
    task.title = u"Spør skulen"_s;
    task.about = Link{u"organisation"_s, f.unconfirmed().value};
    const auto taskId = add(*f.made, task);
    const FigureCode code{
        ask(*f.made, "SELECT series FROM observation WHERE value = 51").value(0).toLongLong(),
        Period::schoolYear(2023), Version::published};
    const QStringList before = content(*f.made);

    const MergePlan plan = planMerge(*f.made, kindOf<Organisation>(), f.unconfirmed().value, f.school.value);
    CHECK(plan.figures == 2);
    CHECK(plan.records == 2); // the task, and the publisher's name
    CHECK(plan.conflicting == 0);
    CHECK(content(*f.made) == before);

    REQUIRE(f.merge().wasDone);
    CHECK(f.figures() == QStringList{u"Fjordvik|np.english|2022|48|1"_s, u"Fjordvik|np.english|2023|51|2"_s,
                                     u"Fjordvik|np.reading|2023|52|3"_s});
    CHECK(f.made->where<Organisation>("name", u"Fjordvik skule"_s).empty());
    CHECK(f.made->find(taskId)->about == Link{u"organisation"_s, f.school.value});
    CHECK(f.made->undoable()->into == u"974595559 Fjordvik"_s);
    CHECK(describe(*f.made->undoable(), english())
              .startsWith(u"Merge organisation “Fjordvik skule” into “974595559 Fjordvik”"_s));
    CHECK(f.made->check().isEmpty());
    // A code that was printed before leads to the figure where it is now.
    const auto trail = trailOf(*f.made, code, Audience::open);
    REQUIRE(trail);
    CHECK(trail->unit.number == u"974595559"_s);
    CHECK(trail->told.at(0).figure.value == Scaled{51, 0});
    // The same file again is understood, and says nothing new.
    const ImportPlan again =
        f.made->plan(batchOf({u"b.csv"_s, u"Fjordvik skule"_s, u"np.english"_s, {{2023, 51}}}));
    CHECK(again.unknown.empty());
    CHECK(again.same == 1);
    CHECK(again.changesNothing());
    // Both records tell of it.
    CHECK(f.made->history(kindOf<Organisation>(), f.school.value).front().entry.step.into ==
          u"974595559 Fjordvik"_s);

    const QStringList after = content(*f.made);
    CHECK(f.made->undo().happened);
    CHECK(content(*f.made) == before);
    CHECK(f.made->redo().happened);
    CHECK(content(*f.made) == after);
}

TEST_CASE("two figures for one place are listed, and the newer source's stays when a person says so",
          "[merging]") {
    Fjordvik f;
    f.import({u"a.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 48}, {2023, 49}}});
    f.import({u"b.csv"_s, u"Fjordvik skule"_s, u"np.english"_s, {{2022, 47}, {2023, 49}}});
    const QStringList before = content(*f.made);

    const MergePlan refused = f.merge();
    CHECK_FALSE(refused.wasDone);
    CHECK(refused.conflicting == 1);
    CHECK(refused.same == 1);
    REQUIRE(refused.conflicts.size() == 1);
    CHECK(refused.conflicts[0].of == u"National test in English"_s);
    CHECK(refused.conflicts[0].from.value == Scaled{47, 0});
    CHECK(refused.conflicts[0].fromSource == u"b.csv"_s);
    CHECK(refused.conflicts[0].into.value == Scaled{48, 0});
    CHECK(refused.conflicts[0].isFromNewer());
    CHECK(content(*f.made) == before);

    REQUIRE(f.merge(Conflicts::newerStays).wasDone);
    CHECK(f.figures() == QStringList{u"Fjordvik|np.english|2022|47|2"_s, u"Fjordvik|np.english|2023|49|2"_s});
    CHECK(ask(*f.made, "SELECT period / 10, value, source, superseded_by FROM superseded ORDER BY 1") ==
          QStringList{u"2022|48|1|2"_s, u"2023|49|1|2"_s});
    CHECK(f.made->check().isEmpty());
    CHECK(f.made->undo().happened);
    CHECK(content(*f.made) == before);
}

TEST_CASE("what both replaced before stands in one history, by the age of the sources", "[merging]") {
    Fjordvik f;
    f.import({u"1.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 41}}});
    f.import({u"2.csv"_s, u"Fjordvik skule"_s, u"np.english"_s, {{2022, 42}}});
    f.import({u"3.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 43}}});
    f.import({u"4.csv"_s, u"Fjordvik skule"_s, u"np.english"_s, {{2022, 44}}});
    f.import({u"5.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 45}}});
    const QStringList before = content(*f.made);
    const auto codes = ask(*f.made, "SELECT series FROM observation ORDER BY value");
    REQUIRE(f.merge(Conflicts::newerStays).wasDone);
    CHECK(f.figures() == QStringList{u"Fjordvik|np.english|2022|45|5"_s});
    CHECK(ask(*f.made, "SELECT value, source, superseded_by FROM superseded ORDER BY value") ==
          QStringList{u"41|1|2"_s, u"42|2|3"_s, u"43|3|4"_s, u"44|4|5"_s});
    // The code of the one that went up in the other tells the whole history too, and its key is not used
    // again.
    const FigureCode old{codes[0].toLongLong(), Period::schoolYear(2022), Version::published};
    const auto trail = trailOf(*f.made, old, Audience::open);
    REQUIRE(trail);
    CHECK(trail->told.size() == 5);
    f.import({u"6.csv"_s, u"974595559"_s, u"np.reading"_s, {{2022, 50}}});
    CHECK(trailOf(*f.made, old, Audience::open)->indicator.code == u"np.english"_s);
    CHECK(f.made->undo().happened);
    CHECK(f.made->undo().happened);
    CHECK(content(*f.made) == before);
}

TEST_CASE("what one file tells apart cannot be one", "[merging]") {
    Fjordvik f;
    Batch both = batchOf({u"a.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 48}}});
    UnitClaim other;
    other.name = u"Fjordvik skule"_s;
    both.units.push_back(other);
    both.series.push_back({1, 0, 0});
    Sheaf figures;
    for (Sheaf::Walk walk(both.figures); walk.next();) {
        figures.add(walk.claim());
        FigureClaim claim = walk.claim();
        claim.series = 1;
        claim.figure.value = Scaled{40, 0};
        figures.add(claim);
    }
    figures.tie();
    both.figures = std::move(figures);
    ImportChoices accepting;
    accepting.acceptsUnknown = true;
    REQUIRE(words(f.made->import(both, accepting).plan.problems).isEmpty());
    const QStringList before = content(*f.made);
    const MergePlan plan = f.merge(Conflicts::newerStays);
    CHECK_FALSE(plan.wasDone);
    CHECK(words(plan.problems) ==
          QStringList{u": a.csv tells both “Fjordvik skule” and “974595559 Fjordvik”, with different figures "
                      "(National test in English, 2022–23). They can hardly be the same."_s});
    CHECK(content(*f.made) == before);
}

TEST_CASE("an indicator that a file only named becomes the one that it is", "[merging]") {
    Fjordvik f;
    f.import({u"a.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 48}}});
    f.import({u"b.csv"_s, u"974595559"_s, u"Engelsk prøve"_s, {{2023, 51}}});
    const auto from = f.made->where<Indicator>("name", u"Engelsk prøve"_s);
    REQUIRE(from.size() == 1);
    const auto into = f.made->where<Indicator>("code", u"np.english"_s);
    const QStringList before = content(*f.made);
    const auto segments = f.made->where<Segment>("indicator", into[0].id.value).size();
    REQUIRE(
        f.made->merge(kindOf<Indicator>(), from[0].id.value, into[0].id.value, Conflicts::refuse).wasDone);
    CHECK(f.figures() == QStringList{u"Fjordvik|np.english|2022|48|1"_s, u"Fjordvik|np.english|2023|51|2"_s});
    CHECK(f.made->where<Segment>("indicator", into[0].id.value).size() == segments);
    const Step step = f.made->undoable().value_or(Step{});
    CHECK(step.name == u"Engelsk prøve (%1)"_s.arg(from[0].code));
    CHECK(step.into == u"National test in English (np.english)"_s);
    // By its words, and by the code that it had here.
    CHECK(f.made->plan(batchOf({u"b.csv"_s, u"974595559"_s, u"Engelsk prøve"_s, {{2023, 51}}})).same == 1);
    CHECK(f.made->plan(batchOf({u"b.csv"_s, u"974595559"_s, from[0].code, {{2023, 51}}})).same == 1);
    CHECK(f.made->undo().happened);
    CHECK(content(*f.made) == before);
}

TEST_CASE("an indicator cannot become one whose figures those of it could not be", "[merging]") {
    Fjordvik f;
    f.import({u"b.csv"_s, u"974595559"_s, u"Elevtal"_s, {{2023, 251}}});
    const auto from = f.made->where<Indicator>("name", u"Elevtal"_s)[0];
    const auto merged = [&](const QString& code) {
        return words(f.made
                         ->merge(kindOf<Indicator>(), from.id.value,
                                 f.made->where<Indicator>("code", code)[0].id.value, Conflicts::refuse)
                         .problems);
    };
    CHECK(
        merged(u"np.english"_s) ==
        QStringList{
            u": “Elevtal (x.elevtal)” has figures (1) that are impossible for “National test in English (np.english)”."_s});
    CHECK(merged(u"population"_s).value(0).contains(u"has school years where"_s));
}

TEST_CASE("only what waits to be confirmed is merged, and never a unit that has a number", "[merging]") {
    Fjordvik f;
    const auto other = add(*f.made, unit(OrganisationKind::school, u"975276112"_s, u"Feios"_s));
    const auto problem = [&](Id<Organisation> from, Id<Organisation> into) {
        return words(f.made->merge(kindOf<Organisation>(), from.value, into.value, Conflicts::newerStays)
                         .problems)
            .value(0);
    };
    CHECK(problem(other, f.school).contains(u"is confirmed"_s));
    Organisation numbered = f.made->find(other).value();
    numbered.isUnconfirmed = true;
    REQUIRE(f.made->change({}, [&](Edit& edit) { edit.change(numbered); }).empty());
    CHECK(problem(other, f.school).contains(u"has a number of its own"_s));
    CHECK(problem(other, other).contains(u"into itself"_s));
    Organisation part = unit(OrganisationKind::school, {}, u"Avdeling"_s);
    part.isUnconfirmed = true;
    const auto from = add(*f.made, part);
    Succession succession;
    succession.predecessor = from;
    succession.successor = f.school;
    succession.date = {2020, 8, 1};
    add(*f.made, succession);
    const QStringList before = content(*f.made);
    CHECK_FALSE(problem(from, f.school).isEmpty()); // it became the other, so it is not the other
    CHECK(content(*f.made) == before);
}

TEST_CASE("figures from before a unit's time are told", "[merging]") {
    Fjordvik f;
    Organisation school = f.made->find(f.school).value();
    school.validFrom = {2023, 8, 1};
    REQUIRE(f.made->change({}, [&](Edit& edit) { edit.change(school); }).empty());
    f.import({u"b.csv"_s, u"Fjordvik skule"_s, u"np.english"_s, {{2022, 50}, {2023, 51}}});
    const MergePlan plan = planMerge(*f.made, kindOf<Organisation>(), f.unconfirmed().value, f.school.value);
    CHECK_FALSE(refuses(plan.problems));
    CHECK(words(plan.problems).value(0).contains(u"has figures (1) from a time"_s));
}

TEST_CASE("the file of an undone import goes when the import can no longer be redone", "[store][content]") {
    Fjordvik f;
    const QByteArray bytes("figures");
    Batch batch = batchOf({u"a.csv"_s, u"974595559"_s, u"np.english"_s, {{2022, 48}}});
    batch.source.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    batch.source.size = bytes.size();
    ImportChoices keeping;
    keeping.content = [&] { return bytes; };
    REQUIRE(f.made->import(batch, keeping).source.isKept());
    CHECK(ask(*f.made, "SELECT count(*) FROM content") == QStringList{u"1"_s});
    CHECK(f.made->undo().happened);
    CHECK(ask(*f.made, "SELECT count(*) FROM content") == QStringList{u"1"_s}); // it may be redone
    CHECK(f.made->redo().happened);
    CHECK(f.made->undo().happened);
    add(*f.made, unit(OrganisationKind::school, u"975276112"_s, u"Feios"_s));
    CHECK(ask(*f.made, "SELECT count(*) FROM content") == QStringList{u"0"_s});
}
