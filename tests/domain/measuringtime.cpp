// SPDX-License-Identifier: MIT
// When figures are measured, and on which side of a beginning they lie: days written down by hand.
#include "domain/measuringtime.h"

#include "domain/knownseries.h"
#include "support/text.h"

using namespace samspel;

namespace {

Indicator coded(const QString& code, const QString& name = {}) {
    Indicator made;
    made.code = code;
    made.name = name;
    return made;
}

// "2025-09-01 to 2025-10-31"
QString days(const QString& code, Period period, const QString& name = {}) {
    const MeasuringTime time = measuringTime(coded(code, name), period);
    return time.first.toString(Qt::ISODate) + u" to "_s + time.last.toString(Qt::ISODate) +
           (time.isKnown ? QString() : u" or so"_s);
}

TimeSide side(const QString& code, Period period, QStringView start) {
    return sideOf(measuringTime(coded(code), period), When::parse(start).value());
}

} // namespace

TEST_CASE("autumn tests, spring points and January's people of one school year lie apart", "[domain]") {
    CHECK(days(u"np.english"_s, Period::schoolYear(2025)) == u"2025-09-01 to 2025-10-31"_s);
    CHECK(days(u"np.reading.level1"_s, Period::schoolYear(2025)) == u"2025-09-01 to 2025-10-31"_s);
    CHECK(days(u"np.english"_s, Period::schoolYear(2017)) == u"2017-09-01 to 2017-11-30"_s);
    CHECK(days(u"gsp"_s, Period::schoolYear(2025)) == u"2026-06-01 to 2026-06-30"_s);
    CHECK(days(u"population"_s, Period::calendarYear(2026)) == u"2026-01-01 to 2026-01-31"_s);
    CHECK(days(u"pupils"_s, Period::schoolYear(2025)) == u"2025-10-01 to 2025-10-31"_s);
    CHECK(days(u"eu.bullied.digital"_s, Period::schoolYear(2012)) == u"2013-01-01 to 2013-05-31"_s);
    CHECK(days(u"eu.bullied.digital"_s, Period::schoolYear(2013)) == u"2013-10-01 to 2013-12-31"_s);
    CHECK(days(u"eu.trivsel"_s, Period::schoolYear(2012)) == u"2013-01-01 to 2013-05-31"_s);
}

TEST_CASE("what nobody knows the months of may be of any day of its period", "[domain]") {
    CHECK(days(u"x.trivsel"_s, Period::schoolYear(2025)) == u"2025-08-01 to 2026-07-31 or so"_s);
    CHECK(days(u"x.trivsel"_s, Period::calendarYear(2024)) == u"2024-01-01 to 2024-12-31 or so"_s);
    CHECK(days(u"np.english"_s, Period::schoolYear(2004)) == u"2004-08-01 to 2005-07-31 or so"_s);
    CHECK(days(u"europe.growth"_s, Period::calendarYear(2024)) == u"2024-01-01 to 2024-12-31 or so"_s);
}

TEST_CASE("a publisher's words in a name tell as its code does", "[domain]") {
    CHECK(days(u"x.gp"_s, Period::schoolYear(2025), u"Grunnskulepoeng, gjennomsnitt"_s) ==
          u"2026-06-01 to 2026-06-30"_s);
    CHECK(days(u"special.education"_s, Period::schoolYear(2024), u"Elevar med spesialundervisning"_s) ==
          u"2024-10-01 to 2024-10-31"_s);
    CHECK(days(u"x.mobbing"_s, Period::schoolYear(2016), u"Mobbing, Elevundersøkinga"_s) ==
          u"2016-10-01 to 2016-12-31"_s);
}

TEST_CASE("whole months decide on which side of a beginning a figure lies", "[domain]") {
    const Period autumn2025 = Period::schoolYear(2025);
    CHECK(side(u"np.english"_s, autumn2025, u"2025-11-01") == TimeSide::before);
    CHECK(side(u"np.english"_s, autumn2025, u"2025-10-31") == TimeSide::neither);
    CHECK(side(u"np.english"_s, autumn2025, u"2025-09-01") == TimeSide::neither);
    CHECK(side(u"np.english"_s, autumn2025, u"2025-08-31") == TimeSide::after);
    CHECK(side(u"np.english"_s, autumn2025, u"2025") == TimeSide::neither);
    CHECK(side(u"np.english"_s, autumn2025, u"2026") == TimeSide::before);
    CHECK(side(u"np.english"_s, autumn2025, u"2025-21") == TimeSide::after); // spring
    CHECK(side(u"gsp"_s, autumn2025, u"2025-11") == TimeSide::after);
    CHECK(side(u"population"_s, Period::calendarYear(2026), u"2025-11") == TimeSide::after);
    CHECK(side(u"population"_s, Period::calendarYear(2026), u"2026-02") == TimeSide::before);
}

namespace {

// "B 2019-20…2021-22"
QStringList known(const QString& code, const QString& name, PeriodForm periods = PeriodForm::schoolYear) {
    Indicator indicator = coded(code, name);
    indicator.periods = periods;
    QStringList texts;
    for (const Segment& segment : knownSegments(indicator)) {
        texts += segment.code + u' ' + segment.first.text() + u"…"_s +
                 (segment.last ? segment.last->text() : QString());
        CHECK(segment.reason.isEmpty() == (segment.code == u"A"));
    }
    return texts;
}

} // namespace

TEST_CASE("series break where exams, the survey and the act changed", "[domain]") {
    const QStringList points{u"A 2000-01…2018-19"_s, u"B 2019-20…2021-22"_s, u"C 2022-23…"_s};
    CHECK(known(u"gsp"_s, {}) == points);
    CHECK(known(u"ssb.11111.gp"_s, u"Grunnskolepoeng (gjennomsnitt)"_s) == points);
    // By the calendar year of the exams.
    CHECK(known(u"ssb.1.gp"_s, u"Grunnskolepoeng"_s, PeriodForm::calendarYear) ==
          QStringList{u"A 2000…2019"_s, u"B 2020…2022"_s, u"C 2023…"_s});
    CHECK(known(u"eu.trivsel"_s, {}) == QStringList{u"A 2000-01…2012-13"_s, u"B 2013-14…"_s});
    CHECK(known(u"eu.bullied"_s, {}) ==
          QStringList{u"A 2000-01…2012-13"_s, u"B 2013-14…2015-16"_s, u"C 2016-17…"_s});
    CHECK(known(u"x.1"_s, u"Andel elever med spesialundervisning"_s) ==
          QStringList{u"A 2000-01…2023-24"_s, u"B 2024-25…"_s});
    CHECK(known(u"x.2"_s, u"Elever som får individuelt tilrettelagt opplæring (prosent)"_s,
                PeriodForm::calendarYear) == QStringList{u"A 2000…2023"_s, u"B 2024…"_s});
    CHECK(known(u"pupils"_s, {}).isEmpty());
    CHECK(known(u"x.trivsel"_s, u"Trivsel"_s).isEmpty());
}

TEST_CASE("a national test that only its name tells breaks where its scale was made anew", "[domain]") {
    // Reading got scale points in 2016, two years after the others; all got new ones in 2022.
    CHECK(
        known(u"x.1"_s, u"Nasjonale prøver i lesing, 8. trinn"_s) ==
        QStringList{u"A 2004-05…2005-06"_s, u"B 2007-08…2015-16"_s, u"C 2016-17…2021-22"_s, u"D 2022-23…"_s});
    CHECK(known(u"x.2"_s, u"Nasjonal prøve i rekning"_s, PeriodForm::calendarYear) ==
          QStringList{u"A 2004…2005"_s, u"B 2007…2013"_s, u"C 2014…2021"_s, u"D 2022…"_s});
    CHECK(known(u"np.reading.level4"_s, {}).size() == 4);
    CHECK(known(u"x.3"_s, u"Deltaking i nasjonale prøver"_s).isEmpty()); // who took part has no scale
    CHECK(known(u"np.reading.participation"_s, {}).isEmpty());
    CHECK(known(u"x.4"_s, u"Fritak frå nasjonale prøver"_s).isEmpty());
}
