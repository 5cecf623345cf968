// SPDX-License-Identifier: MIT
#include "domain/knownseries.h"

#include "domain/catalogue.h"

#include <algorithm>
#include <array>

namespace samspel {

namespace {

constexpr int firstOfAll = 2000; // no series that is published begins before

constexpr auto movedToAutumn =
    QT_TRANSLATE_NOOP("Catalogue", "the pupil survey moved from spring to autumn in 2013");
constexpr auto newBullying = QT_TRANSLATE_NOOP("Catalogue", "new questions about bullying in 2016");
constexpr auto noExams =
    QT_TRANSLATE_NOOP("Catalogue", "the exams of 2020, 2021 and 2022 were cancelled: final marks alone");
constexpr auto examsAgain = QT_TRANSLATE_NOOP("Catalogue", "exams count again from 2023");
constexpr auto newAct = QT_TRANSLATE_NOOP("Catalogue", "the Education Act of August 2024: individually "
                                                       "adapted education replaces special education");

bool hasAny(const QString& text, std::initializer_list<QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

// "eu.bullied" and "eu.bullied.digital", but not "eu.bulliedx".
bool isOf(const QString& code, QLatin1StringView family) {
    return code == family || (code.startsWith(family) && code[family.size()] == u'.');
}

Segment segment(const char* code, Period first, std::optional<Period> last, const char* reason) {
    Segment s;
    s.code = QString::fromUtf8(code);
    s.first = first;
    s.last = last;
    s.reason = QString::fromUtf8(reason);
    return s;
}

// The test that a code ("np.reading.level1") or else a name is about; of one of no subject English, for its
// breaks are those that all have.
QString testOf(const Indicator& indicator) {
    if (isOf(indicator.code, QLatin1StringView("np.reading")) ||
        hasAny(indicator.name, {u"lesing", u"leseprøv"})) {
        return QStringLiteral("np.reading");
    }
    return hasAny(indicator.name, {u"regning", u"rekning"}) ? QStringLiteral("np.numeracy")
                                                            : QStringLiteral("np.english");
}

std::vector<Segment> segmentsOfTest(const Indicator& indicator) {
    if (indicator.measure == Measure::count || hasAny(indicator.code, {u".participa", u".exempt"}) ||
        hasAny(indicator.name, {u"delta", u"deltok", u"fritak", u"fritatt", u"friteken", u"fritekne"})) {
        return {};
    }
    const QString code = testOf(indicator);
    for (CatalogueEntry& entry : catalogue()) {
        if (entry.indicator.code != code) {
            continue;
        }
        for (Segment& one : entry.segments) {
            one.scale.clear(); // a name does not tell which of the test's figures these are
            if (indicator.periods == PeriodForm::calendarYear) {
                one.first = Period::calendarYear(one.first.year());
                one.last = one.last ? std::optional(Period::calendarYear(one.last->year())) : std::nullopt;
            }
        }
        return std::move(entry.segments);
    }
    return {};
}

} // namespace

KnownSeries knownSeries(const Indicator& indicator) {
    const QString& code = indicator.code;
    if (isOf(code, QLatin1StringView("np"))) {
        return KnownSeries::nationalTest;
    }
    if (isOf(code, QLatin1StringView("gsp"))) {
        return KnownSeries::schoolPoints;
    }
    if (isOf(code, QLatin1StringView("eu"))) {
        return isOf(code, QLatin1StringView("eu.bullied")) ? KnownSeries::bullying : KnownSeries::pupilSurvey;
    }
    if (code == u"pupils" || code == u"teachers" || code == u"schools") {
        return KnownSeries::schoolCensus;
    }
    if (code == u"population") {
        return KnownSeries::population;
    }
    const QString& name = indicator.name;
    if (hasAny(name, {u"nasjonale prøver", u"nasjonale prøvar", u"nasjonal prøve"})) {
        return KnownSeries::nationalTest;
    }
    if (hasAny(name, {u"grunnskolepoeng", u"grunnskulepoeng"})) {
        return KnownSeries::schoolPoints;
    }
    if (hasAny(name, {u"elevundersøkelsen", u"elevundersøkinga"})) {
        return hasAny(name, {u"mobb"}) ? KnownSeries::bullying : KnownSeries::pupilSurvey;
    }
    if (hasAny(name, {u"spesialundervisning", u"individuelt tilrettelagt opplæring",
                      u"individuelt tilrettelagd opplæring"})) {
        return KnownSeries::specialEducation;
    }
    return KnownSeries::none;
}

std::vector<Segment> knownSegments(KnownSeries series, PeriodForm periods) {
    const bool isOfSchoolYears = periods == PeriodForm::schoolYear;
    // A school year is known by its autumn; KOSTRA's calendar year has the school's figures of its autumn.
    const auto autumn = [&](int year) {
        return isOfSchoolYears ? Period::schoolYear(year) : Period::calendarYear(year);
    };
    // What was measured in a spring: of the school year that ends then.
    const auto spring = [&](int year) {
        return isOfSchoolYears ? Period::schoolYear(year - 1) : Period::calendarYear(year);
    };
    const Period first = autumn(firstOfAll);
    switch (series) {
    case KnownSeries::schoolPoints:
        return {segment("A", first, spring(2019), ""), segment("B", spring(2020), spring(2022), noExams),
                segment("C", spring(2023), std::nullopt, examsAgain)};
    case KnownSeries::pupilSurvey:
        return {segment("A", first, autumn(2012), ""),
                segment("B", autumn(2013), std::nullopt, movedToAutumn)};
    case KnownSeries::bullying:
        return {segment("A", first, autumn(2012), ""),
                segment("B", autumn(2013), autumn(2015), movedToAutumn),
                segment("C", autumn(2016), std::nullopt, newBullying)};
    case KnownSeries::specialEducation:
        return {segment("A", first, autumn(2023), ""), segment("B", autumn(2024), std::nullopt, newAct)};
    default:
        return {};
    }
}

std::vector<Segment> knownSegments(const Indicator& indicator) {
    const KnownSeries series = knownSeries(indicator);
    return series == KnownSeries::nationalTest ? segmentsOfTest(indicator)
                                               : knownSegments(series, indicator.periods);
}

} // namespace samspel
