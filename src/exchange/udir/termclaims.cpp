// SPDX-License-Identifier: MIT
// What a measure is in the register: an indicator of the national tests, or one that only its publisher
// names.
#include "exchange/udir/terms.h"

#include "domain/catalogue.h"
#include "domain/knownseries.h"
#include "domain/thresholds.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::udir {

namespace {

const CatalogueEntry* entryOf(const QString& code) {
    static const std::vector<CatalogueEntry> known = catalogue();
    const auto it = std::find_if(known.begin(), known.end(),
                                 [&](const CatalogueEntry& entry) { return entry.indicator.code == code; });
    return it == known.end() ? nullptr : &*it;
}

struct Test {
    QStringView name;
    const char* code;
};
constexpr std::array tests{Test{u"Engelsk", "np.english"}, Test{u"Lesing", "np.reading"},
                           Test{u"Regning", "np.numeracy"}, Test{u"Rekning", "np.numeracy"}};

// Whether the test's own series has mastery levels, not scale points, in this year.
bool hasMasteryLevels(const QString& test, Period period) {
    const CatalogueEntry* const entry = entryOf(test);
    return entry != nullptr &&
           std::any_of(entry->segments.begin(), entry->segments.end(), [period](const Segment& segment) {
               return segment.code == u"B" && segment.holds(period);
           });
}

// The segments are the test's, the scale is the part's own.
void setScale(Segment& segment, const QString& suffix, Measure measure) {
    if (measure == Measure::share) {
        segment.scale = QStringLiteral(QT_TRANSLATE_NOOP("Catalogue", "share of the pupils"));
    } else if (measure == Measure::count) {
        segment.scale = QStringLiteral(QT_TRANSLATE_NOOP("Catalogue", "number of pupils"));
    } else if (suffix.endsWith(QLatin1String(".mastery"))) {
        segment.scale = QStringLiteral(QT_TRANSLATE_NOOP("Catalogue", "mean mastery level"));
    } else if (suffix.endsWith(QLatin1String(".points"))) {
        segment.scale = QStringLiteral(QT_TRANSLATE_NOOP("Catalogue", "scale points"));
        if (segment.code == u"B") {
            segment.caution = QStringLiteral(QT_TRANSLATE_NOOP(
                "Catalogue", "The scale was set anew each year, so a year's figures can be compared "
                             "with other units of the same year only."));
        }
    }
}

} // namespace

QString testOf(QStringView word) {
    const auto* const test =
        std::find_if(tests.begin(), tests.end(), [word](const Test& t) { return areSame(word, t.name); });
    return test == tests.end() ? QString() : QString::fromLatin1(test->code);
}

IndicatorClaim named(const QString& name, Measure measure) {
    IndicatorClaim claim;
    Indicator& i = claim.indicator;
    i.name = name;
    i.measure = measure;
    i.publisher = QStringLiteral("Utdanningsdirektoratet");
    i.licence = QStringLiteral("NLOD");
    i.threshold = usualThreshold(measure);
    if (measure == Measure::share) {
        i.least = 0;
        i.most = 100;
        i.unit = QStringLiteral("%");
    } else if (measure == Measure::count) {
        i.least = 0;
    }
    return claim;
}

QString nameOf(const QStringList& words, QStringView measure) {
    return (QStringList(words) << measure.toString()).join(QStringLiteral(", "));
}

IndicatorClaim partOfTest(const QString& test, const QString& suffix, const QString& what, Measure measure) {
    const CatalogueEntry* const entry = entryOf(test);
    const auto* const known = std::find_if(tests.begin(), tests.end(),
                                           [&](const Test& t) { return test == QLatin1String(t.code); });
    const QString subject = known == tests.end() ? test : known->name.toString().toLower();
    IndicatorClaim claim = named(QStringLiteral("Nasjonale prøver i %1: %2").arg(subject, what), measure);
    Indicator& i = claim.indicator;
    i.code = test + suffix;
    if (measure == Measure::mean) {
        i.least = 0;
    }
    if (entry != nullptr && !suffix.startsWith(QLatin1String(".exempt")) &&
        !suffix.startsWith(QLatin1String(".absent")) && !suffix.startsWith(QLatin1String(".particip"))) {
        claim.segments = entry->segments;
        for (Segment& segment : claim.segments) {
            setScale(segment, suffix, measure);
        }
    }
    return claim;
}

IndicatorClaim onOtherScale(const QString& test, const Term& term, QStringView measure) {
    const bool isPoints = term.of == Term::Of::scalePoints;
    IndicatorClaim claim = partOfTest(test, isPoints ? QStringLiteral(".points") : QStringLiteral(".mastery"),
                                      measure.toString(), Measure::mean);
    claim.indicator.most = isPoints ? 100 : 5;
    claim.indicator.isRounded = isPoints;
    claim.indicator.note = QStringLiteral(QT_TRANSLATE_NOOP(
        "Catalogue", "Published on another scale than the one that the test's own series has "
                     "in these years, so they never share a line."));
    return claim;
}

IndicatorClaim schoolPoints(const QString& name) {
    IndicatorClaim claim = named(name, Measure::mean);
    Indicator& i = claim.indicator;
    i.code = QStringLiteral("gsp");
    i.direction = Direction::higherIsBetter;
    i.least = 0;
    i.most = 60;
    claim.segments = knownSegments(KnownSeries::schoolPoints, PeriodForm::schoolYear);
    return claim;
}

bool isGradeOfTests(int grade) { return grade == 5 || grade == 8 || grade == 9; }

IndicatorClaim claimOf(const Dimensions& dimensions, const Term& term, QStringView measure) {
    const bool isOfSchoolYear = !dimensions.period || dimensions.period->kind() == PeriodKind::schoolYear;
    const QStringList& others = dimensions.others;
    if (isOfSchoolYear && dimensions.period) {
        const QString test = others.size() == 1 ? testOf(others.front()) : QString();
        // "Engelsk, 10. årstrinn, Gjennomsnitt" is a mark, "Lesing, 2. årstrinn" a mapping test.
        if (!test.isEmpty() && dimensions.hasGrade && isGradeOfTests(dimensions.breakdown.grade)) {
            switch (term.of) {
            case Term::Of::scalePoints:
            case Term::Of::masteryMean:
                if (hasMasteryLevels(test, *dimensions.period) == (term.of == Term::Of::masteryMean)) {
                    IndicatorClaim claim;
                    claim.indicator = entryOf(test)->indicator;
                    claim.segments = entryOf(test)->segments;
                    return claim;
                }
                return onOtherScale(test, term, measure);
            case Term::Of::testPart:
                return partOfTest(test, term.suffix, measure.toString(), term.measure);
            default:
                break;
            }
        }
        if (others.isEmpty() && term.of == Term::Of::schoolPoints) {
            return schoolPoints(measure.toString());
        }
        if (others.isEmpty() && term.of == Term::Of::plainCount) {
            IndicatorClaim claim = named(measure.toString(), term.measure);
            claim.indicator.code = term.suffix;
            claim.indicator.quality = Quality::structure;
            return claim;
        }
    }
    IndicatorClaim claim = named(nameOf(others, measure), term.measure);
    claim.indicator.periods = isOfSchoolYear ? PeriodForm::schoolYear : PeriodForm::calendarYear;
    return claim;
}

} // namespace samspel::exchange::udir
