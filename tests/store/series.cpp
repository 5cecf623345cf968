// SPDX-License-Identifier: MIT
// What may be shown of a stored figure: docs/numbers.md, sections 2 to 4.
#include "store/seriesquery.h"

#include "store/register.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace samspel;
using namespace samspel::made;

namespace {

SeriesChoice choice(const QString& indicator, const QStringList& units, Audience audience = Audience::open) {
    SeriesChoice choice;
    choice.indicator = indicator;
    choice.units = units;
    choice.audience = audience;
    return choice;
}

/// The only figure of the only series.
Shown only(const std::vector<Series>& series) {
    REQUIRE(series.size() == 1);
    REQUIRE(series[0].figures.size() == 1);
    return series[0].figures[0];
}

/// One figure of Sogndal in English, as the audience may see it.
Shown shown(const QString& period, const QString& value, std::optional<qint64> n, const QString& uncertainty,
            Audience audience = Audience::open) {
    Register made;
    made->import(Figures().figure(u"4640"_s, period, value, n, uncertainty).batch);
    return only(series(*made, choice(u"np.english"_s, {u"4640"_s}, audience)));
}

Shown marked(Status status, std::optional<qint64> n, Audience audience = Audience::open) {
    Register made;
    made->import(Figures().marked(u"4640"_s, u"2023-24"_s, status, n).batch);
    return only(series(*made, choice(u"np.english"_s, {u"4640"_s}, audience)));
}

char status(const Shown& shown) { return letter(shown.figure.status); }

} // namespace

TEST_CASE("a published figure is shown as it was published", "[store]") {
    const Shown figure = shown(u"2023-24"_s, u"48"_s, 136, u"1,6"_s);
    CHECK(status(figure) == 'A');
    CHECK(figure.figure.value == Scaled{48, 0});
    CHECK(figure.figure.uncertainty == Scaled{16, 1});
    CHECK(figure.figure.n == 136);
    CHECK(figure.figure.line == 2);
    CHECK(figure.figure.source.isKept());
    CHECK(figure.segment == u"D"_s);
    CHECK(figure.withheld == Withheld::no);
}

TEST_CASE("a figure says in which segment of its series it lies", "[store]") {
    CHECK(shown(u"2013-14"_s, u"2"_s, 50, {}).segment == u"B"_s);
    CHECK(shown(u"2014-15"_s, u"48"_s, 50, {}).segment == u"C"_s);
    CHECK(shown(u"2021-22"_s, u"48"_s, 50, {}).segment == u"C"_s);
    CHECK(shown(u"2006-07"_s, u"48"_s, 50, {}).segment.isEmpty()); // between the tests
}

TEST_CASE("the first period of a segment is marked as a break", "[store]") {
    CHECK(status(shown(u"2022-23"_s, u"48"_s, 136, {})) == 'B');
    CHECK(status(shown(u"2014-15"_s, u"48"_s, 136, {})) == 'B');
    CHECK(status(shown(u"2023-24"_s, u"48"_s, 136, {})) == 'A');
}

TEST_CASE("a figure on fewer than 20 pupils is of low reliability", "[store]") {
    CHECK(status(shown(u"2023-24"_s, u"48"_s, 20, {})) == 'A');
    CHECK(status(shown(u"2023-24"_s, u"48"_s, 19, {})) == 'U');
    CHECK(status(shown(u"2023-24"_s, u"48"_s, 10, {})) == 'U');
    CHECK(status(shown(u"2022-23"_s, u"48"_s, 19, {})) == 'U'); // which says more than the break
    CHECK(status(shown(u"2023-24"_s, u"48"_s, {}, {})) == 'A'); // nobody published how many
}

TEST_CASE("a publisher's own status is kept", "[store]") {
    for (const Status kept : {Status::provisional, Status::estimated, Status::definitionDiffers,
                              Status::specialEvent, Status::includesAnother, Status::typedByHand}) {
        Register made;
        Draft batch = Figures().figure(u"4640"_s, u"2022-23"_s, u"48"_s, 15).batch;
        batch.figures[0].figure.status = kept;
        made->import(batch);
        CHECK(only(series(*made, choice(u"np.english"_s, {u"4640"_s}))).figure.status == kept);
    }
}

TEST_CASE("a mean on fewer pupils than the threshold does not leave the program", "[store]") {
    const Shown open = shown(u"2023-24"_s, u"48"_s, 9, u"5,9"_s);
    CHECK(status(open) == 'Q');
    CHECK(open.withheld == Withheld::belowThreshold);
    CHECK_FALSE(open.figure.value);
    CHECK_FALSE(open.figure.n); // the number is what it is hidden for
    CHECK_FALSE(open.figure.uncertainty);
    CHECK_FALSE(open.standardError);
    CHECK(open.figure.source.isKept());

    const Shown internal = shown(u"2023-24"_s, u"48"_s, 9, u"5,9"_s, Audience::internal);
    CHECK(status(internal) == 'U');
    CHECK(internal.figure.value == Scaled{48, 0});
    CHECK(internal.figure.n == 9);
    CHECK(internal.withheld == Withheld::no);

    CHECK(shown(u"2023-24"_s, u"48"_s, 10, {}).figure.value);
    CHECK(shown(u"2023-24"_s, u"48"_s, {}, {}).figure.value); // its publisher has judged
}

TEST_CASE("a project leader can raise the threshold", "[store]") {
    Register made;
    made->import(Figures().figure(u"4640"_s, u"2023-24"_s, u"48"_s, 14).batch);
    auto english = made->where<Indicator>("code", u"np.english"_s)[0];
    english.threshold = 15;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.change(english); }).empty());
    CHECK(status(only(series(*made, choice(u"np.english"_s, {u"4640"_s})))) == 'Q');
    english.threshold = 14;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.change(english); }).empty());
    CHECK(status(only(series(*made, choice(u"np.english"_s, {u"4640"_s})))) == 'U');
}

TEST_CASE("small counts do not leave the program, and none is no small count", "[store]") {
    Register made;
    Indicator dropouts;
    dropouts.code = u"own.dropouts"_s;
    dropouts.name = u"Dropouts"_s;
    dropouts.measure = Measure::count;
    dropouts.threshold = 5;
    add(*made, dropouts);
    Figures file(u"own.csv"_s, u"own.dropouts"_s);
    for (int count = 0; count < 7; ++count) {
        file.figure(u"4640"_s, Period::schoolYear(2010 + count).text(), QString::number(count));
    }
    made->import(file.batch);
    QString statuses;
    const auto found = series(*made, choice(u"own.dropouts"_s, {u"4640"_s}));
    REQUIRE(found.size() == 1);
    for (const Shown& figure : found[0].figures) {
        statuses += QLatin1Char(letter(figure.figure.status));
    }
    CHECK(statuses == u"AQQQQAA"_s);
}

TEST_CASE("what the publisher hid or lacks stays so, for everybody", "[store]") {
    for (const Audience audience : {Audience::open, Audience::internal}) {
        for (const Status kept : {Status::suppressed, Status::cannotExist, Status::notPublished,
                                  Status::missing, Status::includedElsewhere}) {
            const Shown figure = marked(kept, {}, audience);
            CHECK(figure.figure.status == kept);
            CHECK_FALSE(figure.figure.value);
            CHECK_FALSE(figure.standardError);
            CHECK(figure.withheld == Withheld::no);
        }
    }
}

TEST_CASE("few pupils are not told beside a figure that is hidden", "[store]") {
    CHECK(marked(Status::suppressed, 7, Audience::internal).figure.n == 7);
    CHECK_FALSE(marked(Status::suppressed, 7).figure.n);
    CHECK_FALSE(marked(Status::notPublished, 7).figure.n);
    CHECK_FALSE(marked(Status::suppressed, 10).figure.n); // with it the others' could be worked out
    CHECK(marked(Status::notPublished, 10).figure.n == 10);
    CHECK(marked(Status::cannotExist, 0).figure.n == 0); // "nobody took part" tells of nobody
}

TEST_CASE("the standard error has a sampling and a rounding part", "[store]") {
    const auto error = [](std::optional<qint64> n, const QString& uncertainty,
                          const QString& period = u"2023-24"_s) {
        return shown(period, u"48"_s, n, uncertainty).standardError;
    };
    const auto total = [](double sampling) {
        return Approx(std::sqrt(sampling * sampling + 1.0 / 12)).epsilon(1e-12);
    };
    CHECK(error(136, u"1,6"_s).value() == total(1.6 / 1.96)); // the publisher's own
    CHECK(error(30, u"3,5"_s).value() == total(3.5 / 1.96));
    CHECK(error(29, u"3,5"_s).value() == total(9.6 / std::sqrt(29))); // too few to tell their own spread
    CHECK(error(100, {}).value() == total(9.6 / 10));
    CHECK(error({}, u"1,6"_s).value() == total(1.6 / 1.96));
    CHECK_FALSE(error({}, {}));
    // The spread of all pupils is known for the newest scale only.
    CHECK(error(25, u"3,5"_s, u"2019-20"_s).value() == total(3.5 / 1.96));
    CHECK_FALSE(error(25, {}, u"2019-20"_s));
}

TEST_CASE("a mean that is published with decimals is rounded less, and one that is not rounded not at all",
          "[store]") {
    Register made;
    made->import(Figures().figure(u"4640"_s, u"2023-24"_s, u"48,3"_s, 136, u"1,6"_s).batch);
    const auto ask = [&] {
        return only(series(*made, choice(u"np.english"_s, {u"4640"_s}))).standardError.value();
    };
    CHECK(ask() == Approx(std::sqrt(std::pow(1.6 / 1.96, 2) + 0.01 / 12)).epsilon(1e-12));
    auto english = made->where<Indicator>("code", u"np.english"_s)[0];
    english.isRounded = false;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.change(english); }).empty());
    CHECK(ask() == Approx(1.6 / 1.96).epsilon(1e-12));
}

TEST_CASE("standard errors of the real municipalities are those of R", "[store]") {
    const auto path = shared::oracle("usikkerhet_expected.csv");
    NEEDS_FILE(path)
    // Those with a mean, an uncertainty, and as many pupils as may be shown.
    std::vector<csv::Row> rows;
    for (const csv::Row& row : csv::Table(path).rows()) {
        if (row.maybeNumber("skalapoeng") && row.maybeNumber("usikkerhet") && row.maybeInteger("n") >= 10) {
            rows.push_back(row);
        }
    }
    REQUIRE_FALSE(rows.empty());
    const auto text = [](const csv::Row& row, const char* column) {
        return QString::fromStdString(row.text(column)).replace(u'.', u',');
    };
    struct Test {
        QString indicator;
        double spread;
    };
    const std::map<std::string, Test> tests{{"Engelsk", {u"np.english"_s, 9.6}},
                                            {"Lesing", {u"np.reading"_s, 8.9}},
                                            {"Regning", {u"np.numeracy"_s, 9.3}}};
    Register made;
    Figures file(u"udir.csv"_s);
    for (const csv::Row& row : rows) {
        file.indicator(tests.at(row.text("prove")).indicator)
            .grade(row.integer("trinn"))
            .figure(text(row, "kode"), text(row, "skoleaar"), text(row, "skalapoeng"), row.integer("n"),
                    text(row, "usikkerhet"));
    }
    REQUIRE(words(made->import(file.batch).plan.problems) == QStringList{});
    const auto error = [&](const csv::Row& row) {
        auto asked = choice(tests.at(row.text("prove")).indicator, {text(row, "kode")});
        asked.grade = row.integer("trinn");
        return only(series(*made, asked)).standardError.value();
    };
    for (const csv::Row& row : rows) {
        CAPTURE(row.text("namn"), row.text("prove"));
        if (const int n = row.integer("n"); n < 30) {
            // R's table has each unit's own spread, which the rule lets go of below 30 pupils
            const double spread = tests.at(row.text("prove")).spread;
            CHECK(error(row) == Approx(std::sqrt(spread * spread / n + 1.0 / 12)).epsilon(1e-9));
        } else {
            CHECK(error(row) == Approx(row.number("se_total")).epsilon(1e-9));
        }
    }
    // Where no common spread is known, all are the publisher's own.
    REQUIRE(made->change({},
                         [&](Edit& edit) {
                             for (Indicator indicator : made->all<Indicator>()) {
                                 indicator.spread.reset();
                                 edit.change(indicator);
                             }
                         })
                .empty());
    for (const csv::Row& row : rows) {
        CAPTURE(row.text("namn"), row.text("prove"));
        CHECK(error(row) == Approx(row.number("se_total")).epsilon(1e-9));
    }
}

TEST_CASE("series come in the order of units, then grades, with their figures in the order of time",
          "[store]") {
    Register made;
    Figures file;
    file.grade(8).figure(u"4640"_s, u"2023-24"_s, u"50"_s, 120).figure(u"4640"_s, u"2022-23"_s, u"49"_s, 120);
    file.grade(5).figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136).figure(u"4644"_s, u"2023-24"_s, u"51"_s, 61);
    file.indicator(u"np.reading"_s).figure(u"4640"_s, u"2023-24"_s, u"47"_s, 136);
    made->import(file.batch);
    const auto described = [&](const SeriesChoice& choice) {
        QStringList lines;
        for (const Series& s : series(*made, choice)) {
            QString line = u"%1 grade %2:"_s.arg(s.unit.number).arg(s.breakdown.grade);
            for (const Shown& figure : s.figures) {
                line += u" %1"_s.arg(figure.figure.period.text());
            }
            lines << line;
        }
        return lines;
    };
    auto asked = choice(u"np.english"_s, {u"4644"_s, u"4640"_s, u"9999"_s});
    CHECK(described(asked) == QStringList{u"4644 grade 5: 2023-24"_s, u"4640 grade 5: 2023-24"_s,
                                          u"4640 grade 8: 2022-23 2023-24"_s});
    asked.grade = 8;
    CHECK(described(asked) == QStringList{u"4640 grade 8: 2022-23 2023-24"_s});
    asked.from = Period::schoolYear(2023);
    CHECK(described(asked) == QStringList{u"4640 grade 8: 2023-24"_s});
    asked.from.reset();
    asked.to = Period::schoolYear(2022);
    CHECK(described(asked) == QStringList{u"4640 grade 8: 2022-23"_s});
    asked.to = Period::schoolYear(2000);
    CHECK(described(asked).isEmpty());
    asked.to.reset();
    asked.sex = Sex::female;
    CHECK(described(asked).isEmpty());
    asked.sex = Sex::all;
    asked.version = Version::corrected;
    CHECK(described(asked).isEmpty());
    CHECK(described(choice(u"np.french"_s, {u"4640"_s})).isEmpty());
}

TEST_CASE("one age of the population can be asked for, and all ages are the default", "[store]") {
    Register made;
    Figures file(u"ssb.csv"_s, u"population"_s);
    file.figure(u"4640"_s, u"2024"_s, u"12000"_s).age(u"10"_s).figure(u"4640"_s, u"2024"_s, u"138"_s);
    made->import(file.batch);
    auto asked = choice(u"population"_s, {u"4640"_s});
    CHECK(only(series(*made, asked)).figure.value == Scaled{12000, 0});
    asked.age = u"10"_s;
    CHECK(only(series(*made, asked)).figure.value == Scaled{138, 0});
    CHECK(only(series(*made, asked)).segment.isEmpty());
}

TEST_CASE("an indicator's breakdowns are its grades and sexes", "[store]") {
    Register made;
    Figures file;
    file.grade(8).figure(u"4640"_s, u"2023-24"_s, u"50"_s, 120);
    file.grade(5).figure(u"4640"_s, u"2023-24"_s, u"50"_s, 120).figure(u"4644"_s, u"2023-24"_s, u"50"_s, 61);
    file.batch.series.push_back(file.batch.series.back());
    file.batch.series.back().breakdown.sex = Sex::male;
    file.batch.figures.push_back(file.batch.figures.back());
    file.batch.figures.back().series = 3;
    made->import(file.batch);
    QStringList found;
    for (const Breakdown& b : breakdowns(*made, u"np.english"_s)) {
        found << QString::number(b.grade) + u' ' + QString::fromLatin1(keyOf(b.sex));
    }
    CHECK(found == QStringList{u"5 all"_s, u"5 male"_s, u"8 all"_s});
    CHECK(breakdowns(*made, u"np.reading"_s).empty());
    const std::vector<Indicator> told = indicatorsWithFigures(*made);
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == u"np.english"_s);
}

TEST_CASE("an indicator has figures to choose once some unit has one of all ages", "[store]") {
    Register made;
    const auto told = [&made] {
        QStringList codes;
        for (const Indicator& indicator : indicatorsWithFigures(*made)) {
            codes << indicator.code;
        }
        codes.sort();
        return codes;
    };
    CHECK(told().isEmpty());
    made->import(
        Figures(u"ages.csv"_s, u"population"_s).age(u"10"_s).figure(u"4640"_s, u"2024"_s, u"138"_s).batch);
    CHECK(told().isEmpty()); // of one age alone: no series for a chart
    made->import(
        Figures(u"reading.csv"_s, u"np.reading"_s).figure(u"4639"_s, u"2023-24"_s, u"50"_s, 60).batch);
    CHECK(told() == QStringList{u"np.reading"_s});
    // The first unit has ages alone, the second another indicator, the third both.
    made->import(
        Figures(u"english.csv"_s, u"np.english"_s).figure(u"4644"_s, u"2023-24"_s, u"50"_s, 61).batch);
    made->import(Figures(u"all.csv"_s, u"population"_s).figure(u"4644"_s, u"2024"_s, u"5300"_s).batch);
    CHECK(told() == QStringList{u"np.english"_s, u"np.reading"_s, u"population"_s});
    REQUIRE(made->undo().happened);
    CHECK(told() == QStringList{u"np.english"_s, u"np.reading"_s});
}

TEST_CASE("the units to choose from are those with a number, and what they are called", "[store]") {
    Register made;
    made->import(Figures().figure(u"4640"_s, u"2023-24"_s, u"50"_s, 120).batch);
    Organisation unnumbered;
    unnumbered.kind = OrganisationKind::school;
    unnumbered.name = u"Ein skule utan nummer"_s;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.add(unnumbered); }).empty());
    std::vector<Organisation> numbered = made->all<Organisation>();
    std::erase_if(numbered, [](const Organisation& unit) { return unit.number.isEmpty(); });
    const std::vector<NamedUnit> told = namedUnits(*made);
    REQUIRE(told.size() == numbered.size());
    const auto found = std::find_if(told.begin(), told.end(),
                                    [](const NamedUnit& unit) { return unit.number == u"4640"_s; });
    REQUIRE(found != told.end());
    CHECK(found->kind == OrganisationKind::municipality);
    CHECK(found->name == u"Unit 4640"_s);
}
