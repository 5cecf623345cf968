// SPDX-License-Identifier: MIT
#include "domain/measuringtime.h"

#include "domain/knownseries.h"

#include <algorithm>
#include <array>

namespace samspel {

namespace {

// Periods of this form, from the first year to the last, are measured in these months. Months before August
// are of the year in which a school year ends.
struct Season {
    KnownSeries series;
    PeriodForm periods;
    int firstYear;
    int lastYear;
    int firstMonth;
    int lastMonth;
};
constexpr int always = 0;
constexpr int still = 9999;
// The first tests, of 2004–05, were held at other times and stay unknown. In 2016 and 2017 grade 5 was tested
// until the first days of November.
constexpr std::array seasons{
    Season{KnownSeries::nationalTest, PeriodForm::schoolYear, 2007, 2015, 9, 10},
    Season{KnownSeries::nationalTest, PeriodForm::schoolYear, 2016, 2017, 9, 11},
    Season{KnownSeries::nationalTest, PeriodForm::schoolYear, 2018, still, 9, 10},
    Season{KnownSeries::schoolPoints, PeriodForm::schoolYear, always, still, 6, 6},
    Season{KnownSeries::schoolPoints, PeriodForm::calendarYear, always, still, 6, 6},
    Season{KnownSeries::pupilSurvey, PeriodForm::schoolYear, always, 2012, 1, 5},
    Season{KnownSeries::pupilSurvey, PeriodForm::schoolYear, 2013, still, 10, 12},
    Season{KnownSeries::bullying, PeriodForm::schoolYear, always, 2012, 1, 5},
    Season{KnownSeries::bullying, PeriodForm::schoolYear, 2013, still, 10, 12},
    Season{KnownSeries::schoolCensus, PeriodForm::schoolYear, always, still, 10, 10},
    Season{KnownSeries::specialEducation, PeriodForm::schoolYear, always, still, 10, 10},
    Season{KnownSeries::population, PeriodForm::calendarYear, always, still, 1, 1}};

constexpr int firstOfSchoolYear = 8; // August

QDate firstOf(QDate day) { return {day.year(), day.month(), 1}; }
QDate lastOf(QDate day) { return {day.year(), day.month(), day.daysInMonth()}; }

} // namespace

MeasuringTime measuringTime(const Indicator& indicator, Period period) {
    const KnownSeries series = knownSeries(indicator);
    const bool isSchoolYear = period.kind() == PeriodKind::schoolYear;
    const PeriodForm form = isSchoolYear ? PeriodForm::schoolYear : PeriodForm::calendarYear;
    const int year = period.year();
    const auto* const season = std::find_if(seasons.begin(), seasons.end(), [&](const Season& one) {
        return one.series == series && one.periods == form && one.firstYear <= year && year <= one.lastYear;
    });
    if (season == seasons.end()) {
        const int month = isSchoolYear ? firstOfSchoolYear : 1;
        return {QDate(year, month, 1), QDate(year + 1, month, 1).addDays(-1), false};
    }
    const bool isNextYear = isSchoolYear && season->firstMonth < firstOfSchoolYear;
    const int at = isNextYear ? year + 1 : year;
    return {QDate(at, season->firstMonth, 1), lastOf(QDate(at, season->lastMonth, 1)), true};
}

TimeSide sideOf(const MeasuringTime& measured, const When& when) {
    if (measured.last < firstOf(when.earliest())) {
        return TimeSide::before;
    }
    return lastOf(when.latest()) < measured.first ? TimeSide::after : TimeSide::neither;
}

} // namespace samspel
