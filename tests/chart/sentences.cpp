// SPDX-License-Identifier: MIT
#include "made.h"
#include "support/catch.h"
#include "support/csv.h"
#include "support/shared.h"

using namespace samspel;
using namespace samspel::chart;
using namespace made;

namespace {

const QString D = QStringLiteral("D");

QString said(const QStringList& texts) {
    return texts.join(QLatin1Char('|')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

bool has(const QStringList& texts, const QString& part) { return said(texts).contains(part); }

TrendInput withNation(int value, int n = 133) {
    TrendInput input = chosen({figure(2023, value, n, D)});
    input.series.push_back(series(QStringLiteral("Norway"), {figure(2023, 50, 56875, D)}));
    input.roles.push_back(Role::nation);
    return input;
}

} // namespace

TEST_CASE("27 pupils: one year can swing by 3.4 points") {
    const Trend made = trend(chosen({figure(2023, 50, 27, D)}), english());
    CHECK(made.sentences[0] ==
          QStringLiteral(
              "With 27 pupils one year can swing by about ±3.4 points without anything having changed."));
}

TEST_CASE("the swing is that of the table for help texts") {
    const auto path = shared::oracle("half_width_table.csv");
    NEEDS_FILE(path);
    const auto rows = csv::Table(path).rows();
    CHECK_FALSE(rows.empty());
    for (const csv::Row& row : rows) {
        const int n = row.integer("n");
        Shown shown = figure(2023, 50, n, D);
        shown.standardError = row.number("half_width_95") / 1.96;
        TrendInput input = chosen({shown});
        input.audience = Audience::internal; // the table begins at 5 pupils
        const QString expected = QStringLiteral("±%1 points").arg(row.number("half_width_95"), 0, 'f', 1);
        CAPTURE(n, expected.toStdString());
        CHECK(trend(input, english()).sentences[0].contains(expected));
    }
}

// 1.96·√(81/133 + 1/12) = 1.631 and 1.96·√(81/56875 + 1/12) = 0.571: together 1.728.
TEST_CASE("a difference from the nation within 1.7 can be chance") {
    CHECK(
        has(trend(withNation(51), english()).sentences,
            QStringLiteral(
                "In 2023–24 the difference from the nation (+1) is less than what chance alone can give.")));
    CHECK(has(trend(withNation(49), english()).sentences, QStringLiteral("(−1) is less than")));
}

TEST_CASE("a greater difference says that it does not say why") {
    CHECK(has(trend(withNation(52), english()).sentences,
              QStringLiteral(
                  "In 2023–24 the difference from the nation (+2) is greater than what we expect from chance "
                  "(95 %). It does not say why.")));
}

TEST_CASE("a difference needs the same year and the same segment") {
    TrendInput otherYear = withNation(55);
    otherYear.series[1].figures = {figure(2022, 50, 56875, D)};
    CHECK_FALSE(has(trend(otherYear, english()).sentences, QStringLiteral("difference")));
    TrendInput otherSegment = withNation(55);
    otherSegment.series[1].figures[0].segment = QStringLiteral("C");
    CHECK_FALSE(has(trend(otherSegment, english()).sentences, QStringLiteral("difference")));
}

TEST_CASE("without the nation, the county is the reference, by name") {
    TrendInput input = withNation(51);
    input.roles[1] = Role::county;
    input.series[1].unit.name = QStringLiteral("Vestland");
    CHECK(
        has(trend(input, english()).sentences, QStringLiteral("the difference from Vestland (+1) is less")));
}

TEST_CASE("fewer than six years in the newest segment say nothing of a direction") {
    std::vector<Shown> figures;
    for (int year = 2014; year < 2022; ++year) {
        figures.push_back(figure(year, 50, 100, QStringLiteral("C")));
    }
    for (int year = 2022; year < 2026; ++year) {
        figures.push_back(figure(year, 50, 100, D));
    }
    const QString scale = QStringLiteral("points");
    const std::vector<Segment> segments{segment(QStringLiteral("C"), 2014, scale), segment(D, 2022, scale)};
    CHECK(has(trend(chosen(figures, segments), english()).sentences,
              QStringLiteral(
                  "Too few years to say anything about a direction (it needs at least 6 in the same series, "
                  "and has 4: 2022–23 to 2025–26).")));
    figures.push_back(figure(2026, 50, 100, D));
    figures.push_back(figure(2027, 50, 100, D));
    CHECK_FALSE(has(trend(chosen(figures, segments), english()).sentences, QStringLiteral("Too few years")));
}

TEST_CASE("the caution counts the years before, during and after the programme") {
    std::vector<Shown> figures;
    for (int year = 2004; year < 2014; ++year) {
        figures.push_back(figure(year, 50, 100, D));
    }
    TrendInput input = chosen(figures);
    input.series[0].indicator.code = QStringLiteral("np.english");
    // Tests of September and October: those of 2007 and 2012 may be of before or after, and so may what was
    // measured in 2006–07, when it was done at no known time.
    input.programme = {When::year(2007), When::year(2012)};
    const QStringList whole = trend(input, english()).caution;
    CHECK(
        has(whole, QStringLiteral("The programme lasted from 2007 to 2012. Years with a figure: 2 before it, "
                                  "4 during it, 1 after it.")));
    CHECK(
        has(whole, QStringLiteral("Counted nowhere, because the programme may have begun or ended while they "
                                  "were measured: 2006–07 to 2007–08, 2012–13.")));
    input.programme = {When::parse(u"2007-11").value(), When::parse(u"2012-08").value()};
    CHECK(has(trend(input, english()).caution,
              QStringLiteral("Years with a figure: 4 before it, 4 during it, 2 after it.")));
    input.programme->second = {};
    const QStringList open = trend(input, english()).caution;
    CHECK(has(open, QStringLiteral("The programme began in November 2007. Years with a figure: 4 before, 6 "
                                   "after.")));
    CHECK_FALSE(has(open, QStringLiteral("neither side")));
}

TEST_CASE("the caution tells when in the year the figures are measured, or that nobody knows") {
    std::vector<Shown> figures;
    for (int year = 2010; year < 2016; ++year) {
        figures.push_back(figure(year, 50, 100, D));
    }
    TrendInput input = chosen(figures);
    input.programme = {When::parse(u"2013-11").value(), When()};
    const auto caution = [&](const char* code) {
        input.series[0].indicator.code = QString::fromLatin1(code);
        return trend(input, english()).caution;
    };
    CHECK(has(caution("np.reading.level1"),
              QStringLiteral("When in the year the figures are measured: September to October.")));
    CHECK(has(caution("np.reading"), QStringLiteral("4 before, 2 after.")));
    CHECK(has(caution("gsp"), QStringLiteral("When in the year the figures are measured: June.")));
    CHECK(has(caution("gsp"), QStringLiteral("3 before, 3 after.")));
    // The spring of 2013 lies before; November 2013 is one of the months of 2013–14.
    const QStringList survey = caution("eu.trivsel");
    CHECK(has(survey, QStringLiteral("figures are measured: January to May, later October to December.")));
    CHECK(has(survey, QStringLiteral("3 before, 2 after.")));
    CHECK(has(survey, QStringLiteral("On neither side, because the programme may have begun while they were "
                                     "measured: 2013–14.")));
    const QStringList unknown = caution("x.trivsel");
    CHECK(
        has(unknown, QStringLiteral("It is not known when in the year the figures are measured: each may be "
                                    "of any day of its year.")));
    CHECK(has(unknown, QStringLiteral("3 before, 2 after.")));
}

TEST_CASE("months that differ a little from year to year are told once") {
    std::vector<Shown> figures;
    for (int year = 2014; year < 2020; ++year) {
        figures.push_back(figure(year, 50, 100, D));
    }
    TrendInput input = chosen(figures);
    input.programme = {When::parse(u"2006").value(), When::parse(u"2012").value()};
    input.series[0].indicator.code = QStringLiteral("np.reading");
    CHECK(has(trend(input, english()).caution,
              QStringLiteral("When in the year the figures are measured: September to November.")));
}

TEST_CASE("the caution names what else happened, what is few and what was withdrawn") {
    TrendInput input = chosen({figure(2022, 50, 14, D), figure(2023, 50, 28, D)}, {segment(D, 2022, {})});
    input.segments[0].caution = QStringLiteral("Withdrawn in 2025.");
    input.milestones = {milestone(1, QStringLiteral("Merger"), Lane::outside, u"2023-01-01"),
                        milestone(2, QStringLiteral("Earlier reform"), Lane::outside, u"2006")};
    const QStringList caution = trend(input, english()).caution;
    CHECK(has(caution, QStringLiteral("Other things happened in the same years: Merger (1 January 2023).")));
    CHECK(has(caution,
              QStringLiteral("Sogndal has 14 to 28 pupils a year here: single pupils move the mean.")));
    CHECK(has(caution, QStringLiteral("Withdrawn in 2025.")));
    CHECK(has(caution, QStringLiteral("its effect cannot be singled out")));
    // 1.96·√(81/28 + 1/12) = 3.381; 1.96·√(81/14 + 1/12) = 4.748
    CHECK(has(caution, QStringLiteral("Each figure of Sogndal is uncertain by ±3.4 to ±4.7 (95 %).")));
}

TEST_CASE("notes gather hidden figures by their reason") {
    TrendInput input = chosen({hidden(2019, D), hidden(2020, D), figure(2021, 50, 30, D), hidden(2022, D)});
    input.series.push_back(series(QStringLiteral("Vik"), {hidden(2020, D), figure(2021, 50, 5, D)}));
    input.roles.push_back(Role::compared);
    const QStringList notes = trend(input, english()).notes;
    CHECK(has(notes,
              QStringLiteral("Suppressed (by the publisher, to protect persons): Sogndal 2019–20 to 2020–21, "
                             "2022–23; Vik 2020–21.")));
    CHECK(has(notes, QStringLiteral("Suppressed (fewer than 10 pupils): Vik 2021–22.")));
}

TEST_CASE("a joined figure tells its coverage") {
    Shown joined = figure(2022, 50, 300, D, Status::estimated);
    joined.parts = 7;
    joined.partsKnown = 6;
    joined.coverage = 0.951;
    CHECK(has(trend(chosen({joined}), english()).notes,
              QStringLiteral("Sogndal 2022–23: 6 of 7 units, 95 % of the pupils.")));
}

TEST_CASE("a rise, the chance band and the place stand under the chart, five sentences at most") {
    std::vector<Shown> figures;
    for (int year = 2014; year < 2022; ++year) {
        figures.push_back(figure(year, 44 + year - 2014, 100, D));
    }
    TrendInput input = chosen(figures, {segment(D, 2014, QStringLiteral("points"))});
    input.series[0].indicator.spread = 9;
    std::vector<Shown> nation;
    for (int year = 2014; year < 2022; ++year) {
        nation.push_back(figure(year, 50, 56000, D));
    }
    input.series.push_back(series(QStringLiteral("Norway"), nation));
    input.roles.push_back(Role::nation);
    for (int i = 0; i < 11; ++i) {
        input.peers.push_back({QString::number(i), false, {figure(2021, 50, 100, D)}});
    }
    const Trend made = trend(input, english());
    CHECK(made.sentences.size() == 5);
    CHECK(has(made.sentences, QStringLiteral("2014–15 to 2021–22 show a rise of about 1.00 a year")));
    CHECK(has(made.sentences, QStringLiteral("differ more among themselves than chance alone lets them")));
    CHECK(
        has(made.sentences, QStringLiteral("In 2021–22: place 1 of 12, but the figures fit places 1 to 12")));
    CHECK(made.statements.size() > 40);
    // What is not looked at is not judged.
    input.from = Period::schoolYear(2018);
    CHECK(has(trend(input, english()).sentences, QStringLiteral("and has 4: 2018–19 to 2021–22).")));
}
