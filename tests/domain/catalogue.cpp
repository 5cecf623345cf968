// SPDX-License-Identifier: MIT
// The indicators that every register begins with, held against docs/numbers.md, section 1.
#include "domain/catalogue.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "support/text.h"

using namespace samspel;

namespace {

CatalogueEntry entry(const QString& code) {
    for (const CatalogueEntry& found : catalogue()) {
        if (found.indicator.code == code) {
            return found;
        }
    }
    FAIL("no " << code.toStdString());
    return {};
}

// "B 2007-08…2013-14"
QStringList segmentsOf(const QString& code) {
    QStringList texts;
    for (const Segment& segment : entry(code).segments) {
        texts << segment.code + QLatin1Char(' ') + segment.first.text() + u"…"_s +
                     (segment.last ? segment.last->text() : QString());
    }
    return texts;
}

} // namespace

TEST_CASE("the series of the national tests break where the tests changed", "[domain]") {
    const QStringList from2014{u"A 2004-05…2005-06"_s, u"B 2007-08…2013-14"_s, u"C 2014-15…2021-22"_s,
                               u"D 2022-23…"_s};
    CHECK(segmentsOf(u"np.english"_s) == from2014);
    CHECK(segmentsOf(u"np.numeracy"_s) == from2014);
    CHECK(segmentsOf(u"np.reading"_s) == QStringList{u"A 2004-05…2005-06"_s, u"B 2007-08…2015-16"_s,
                                                     u"C 2016-17…2021-22"_s, u"D 2022-23…"_s});
    CHECK(segmentsOf(u"population"_s).isEmpty());
}

TEST_CASE("what a reader must know of a segment is told with it", "[domain]") {
    const auto segments = entry(u"np.english"_s).segments;
    CHECK(segments[0].caution.contains(u"comparable with nothing"_s));
    CHECK(segments[1].caution.contains(u"same year only"_s));
    CHECK(segments[2].caution.contains(u"withdrew"_s));
    CHECK(segments[2].caution.contains(u"13 November 2025"_s));
    CHECK(segments[3].caution.isEmpty());
    for (std::size_t i = 1; i < segments.size(); ++i) {
        CHECK_FALSE(segments[i].reason.isEmpty()); // a break is told in words
    }
    CHECK(segments[1].scale != segments[2].scale);
}

TEST_CASE("the national tests have the threshold and spread that the figures are judged by", "[domain]") {
    struct Known {
        const char16_t* code;
        double spread;
    };
    for (const Known& known :
         {Known{u"np.english", 9.6}, Known{u"np.reading", 8.9}, Known{u"np.numeracy", 9.3}}) {
        const Indicator i = entry(QString::fromUtf16(known.code)).indicator;
        CAPTURE(i.code);
        CHECK(i.spread == known.spread);
        CHECK(i.threshold == 10);
        CHECK(i.isRounded);
        CHECK(i.measure == Measure::mean);
        CHECK(i.direction == Direction::none);
        CHECK(i.periods == PeriodForm::schoolYear);
        CHECK(i.quality == Quality::result);
    }
    const Indicator population = entry(u"population"_s).indicator;
    CHECK(population.measure == Measure::count);
    CHECK(population.periods == PeriodForm::calendarYear);
    CHECK(population.threshold == 0);
    CHECK(population.quality == Quality::structure);
}

TEST_CASE("the catalogue passes the register's own checks", "[domain]") {
    const auto english = Language::load(u"en"_s);
    for (const CatalogueEntry& found : catalogue()) {
        CAPTURE(found.indicator.code);
        CHECK(check(kindOf<Indicator>(), rowOf(found.indicator), english).empty());
        const Segment* before = nullptr;
        for (Segment segment : found.segments) {
            segment.indicator = {1};
            CAPTURE(segment.code);
            CHECK(check(kindOf<Segment>(), rowOf(segment), english).empty());
            CHECK((before == nullptr || *before->last < segment.first)); // no period belongs to two
            before = &*std::find_if(found.segments.begin(), found.segments.end(),
                                    [&](const Segment& s) { return s.code == segment.code; });
        }
    }
}
