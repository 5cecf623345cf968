// SPDX-License-Identifier: MIT
#include "exchange/udir/terms.h"

#include "domain/catalogue.h"
#include "domain/thresholds.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace samspel::exchange::udir {

namespace {

// "AndelMestringsnivaa1", as the interfaces write it, is "Andel Mestringsnivå 1".
QString apart(QStringView measure) {
    QString text;
    for (qsizetype i = 0; i < measure.size(); ++i) {
        const bool isAfterSmall = i > 0 && measure[i - 1].isLower();
        text +=
            isAfterSmall && (measure[i].isUpper() || measure[i].isDigit()) ? QStringLiteral(" ") : QString();
        text += measure[i];
    }
    if (!measure.contains(u' ')) {
        text.replace(QLatin1String("nivaa"), QStringLiteral("nivå"));
        text.replace(QLatin1String("Laerer"), QStringLiteral("Lærer"));
    }
    return text;
}

// "Andel elever på mestringsnivå 1 (%)" as "andel elever på mestringsnivå 1 %".
QStringList wordsOf(QStringView measure) {
    QString text = apart(measure).toLower();
    text.replace(QLatin1Char('%'), QLatin1String(" prosent "));
    text.replace(QLatin1String(" - "), QLatin1String(" "));
    static const QRegularExpression between(QStringLiteral("[\\s(),:–]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

bool areAmong(const QStringList& words, const QStringList& known) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

bool hasAny(const QStringList& words, const QStringList& wanted) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return words.contains(word); });
}

const QStringList& filling() {
    static const QStringList words =
        QStringLiteral(
            "andel andelen prosentandel antall antal talet tal tall prosent elever elevar på av som er har i "
            "med fra frå prøven prøva for")
            .split(u' ');
    return words;
}

QStringList without(QStringList words, const QStringList& others) {
    words.removeIf([&](const QString& word) { return others.contains(word); });
    return words;
}

// Of one thing for each of another, or the mean of several counts.
bool isRatio(const QStringList& words) {
    return hasAny(words, {QStringLiteral("per"), QStringLiteral("pr"), QStringLiteral("pr."),
                          QStringLiteral("gjennomsnittlig"), QStringLiteral("gjennomsnittleg"),
                          QStringLiteral("gjennomsnitt"), QStringLiteral("snitt")});
}

Measure measureOf(const QStringList& words) {
    // "Antall elever per lærer" and "Endring i andel elever" are neither counts nor shares.
    if (hasAny(words, {QStringLiteral("endring"), QStringLiteral("differanse"), QStringLiteral("avvik")})) {
        return Measure::mean;
    }
    if (!isRatio(words) && hasAny(words, {QStringLiteral("antall"), QStringLiteral("antal"),
                                          QStringLiteral("tal"), QStringLiteral("talet")})) {
        return Measure::count;
    }
    const bool isShare = hasAny(words, {QStringLiteral("andel"), QStringLiteral("andelen"),
                                        QStringLiteral("prosent"), QStringLiteral("prosentandel")});
    return isShare ? Measure::share : Measure::mean;
}

Term partOf(const QString& suffix, const QStringList& words) {
    const Measure told = measureOf(words);
    const bool isCount = told == Measure::count;
    return {.of = Term::Of::testPart,
            .suffix = isCount ? suffix + QLatin1String(".count") : suffix,
            .measure = isCount ? Measure::count : Measure::share,
            .isBare = told == Measure::mean};
}

struct Known {
    QStringView words; ///< what is left of the name without the filling words
    const char* suffix;
};
constexpr std::array partsOfTests{Known{u"fritatt", ".exempt"},
                                  Known{u"fritatte", ".exempt"},
                                  Known{u"fritekne", ".exempt"},
                                  Known{u"fritak", ".exempt"},
                                  Known{u"ikke deltatt", ".absent"},
                                  Known{u"ikkje deltatt", ".absent"},
                                  Known{u"ikkje delteke", ".absent"},
                                  Known{u"ikke deltok", ".absent"},
                                  Known{u"ikke møtt", ".absent"},
                                  Known{u"fraværende", ".absent"},
                                  Known{u"ikke fritatt ikke deltatt", ".absent"},
                                  Known{u"deltakelse", ".participation"},
                                  Known{u"deltagelse", ".participation"},
                                  Known{u"deltaking", ".participation"}};

std::optional<Term> partNamed(const QStringList& words) {
    const QStringList core = without(words, filling());
    const QString text = core.join(u' ');
    for (const Known& known : partsOfTests) {
        if (text == known.words) {
            return partOf(QLatin1String(known.suffix), words);
        }
    }
    if (text == u"deltakerandel" || text == u"deltakarandel" || text == u"deltakerprosent") {
        return Term{
            .of = Term::Of::testPart, .suffix = QStringLiteral(".participation"), .measure = Measure::share};
    }
    const bool isTakingPart =
        text == u"deltatt" || text == u"delteke" || text == u"deltok" || text == u"deltakere";
    if (isTakingPart && measureOf(words) == Measure::share) {
        return partOf(QStringLiteral(".participation"), words);
    }
    const bool isAnswered = text == u"besvart" || text == u"svart" || text == u"besvarelser";
    if ((isTakingPart || isAnswered) && measureOf(words) == Measure::count) {
        return Term{.role = Term::Role::count,
                    .of = Term::Of::testPart,
                    .suffix = QStringLiteral(".participants"),
                    .measure = Measure::count};
    }
    const QStringList level = without(
        core, {QStringLiteral("mestringsnivå"), QStringLiteral("nivå"), QStringLiteral("meistringsnivå")});
    if (core.size() == 2 && level.size() == 1 && level.front().size() == 1 && level.front() >= u"1" &&
        level.front() <= u"5") {
        return partOf(QStringLiteral(".level") + level.front(), words);
    }
    return std::nullopt;
}

bool isMasteryMean(const QStringList& words) {
    static const QStringList about{QStringLiteral("gjennomsnittspoeng"),
                                   QStringLiteral("gjennomsnitt"),
                                   QStringLiteral("gjennomsnittlig"),
                                   QStringLiteral("gjennomsnittleg"),
                                   QStringLiteral("snitt"),
                                   QStringLiteral("mestringspoeng")};
    static const QStringList more{QStringLiteral("mestringsnivå"),
                                  QStringLiteral("meistringsnivå"),
                                  QStringLiteral("poeng"),
                                  QStringLiteral("med"),
                                  QStringLiteral("én"),
                                  QStringLiteral("en"),
                                  QStringLiteral("ein"),
                                  QStringLiteral("desimal"),
                                  QStringLiteral("1-3"),
                                  QStringLiteral("1-5"),
                                  QStringLiteral("på"),
                                  QStringLiteral("av")};
    return hasAny(words, about) && areAmong(without(words, about), more);
}

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

} // namespace

Term termOf(QStringView measure) {
    const QStringList words = wordsOf(measure);
    if (words.isEmpty()) {
        return {};
    }
    if (const QString core =
            without(words, {QStringLiteral("gjennomsnitt"), QStringLiteral("gjennomsnittlig"),
                            QStringLiteral("gjennomsnittlige")})
                .join(u' ');
        core == u"skalapoeng") {
        return {.of = Term::Of::scalePoints};
    } else if (core == u"grunnskolepoeng") {
        return {.of = Term::Of::schoolPoints};
    }
    if (words.front() == u"usikkerhet" || words.front() == u"usikkerheit" || words.front() == u"uvisse") {
        return {.role = Term::Role::uncertainty};
    }
    if (const auto part = partNamed(words)) {
        return *part;
    }
    if (isMasteryMean(words)) {
        return {.of = Term::Of::masteryMean};
    }
    const QString text = words.join(u' ');
    if (text == u"antall elever" || text == u"elevtall") {
        return {.role = Term::Role::count,
                .of = Term::Of::plainCount,
                .suffix = QStringLiteral("pupils"),
                .measure = Measure::count};
    }
    if (text == u"antall lærere" || text == u"antall skoler") {
        return {.of = Term::Of::plainCount,
                .suffix = text == u"antall lærere" ? QStringLiteral("teachers") : QStringLiteral("schools"),
                .measure = Measure::count};
    }
    return {.measure = measureOf(words)};
}

bool isRatioNamed(QStringView measure) { return isRatio(wordsOf(measure)); }

bool isFilling(QStringView word) {
    const QStringList words = wordsOf(word);
    return !words.isEmpty() && areAmong(words, filling());
}

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
        if (others.isEmpty() && (term.of == Term::Of::plainCount || term.of == Term::Of::schoolPoints)) {
            IndicatorClaim claim = named(measure.toString(), term.measure);
            Indicator& i = claim.indicator;
            const bool isPoints = term.of == Term::Of::schoolPoints;
            i.code = isPoints ? QStringLiteral("gsp") : term.suffix;
            i.quality = isPoints ? Quality::result : Quality::structure;
            if (isPoints) {
                i.direction = Direction::higherIsBetter;
                i.least = 0;
                i.most = 60;
            }
            return claim;
        }
    }
    IndicatorClaim claim = named(nameOf(others, measure), term.measure);
    claim.indicator.periods = isOfSchoolYear ? PeriodForm::schoolYear : PeriodForm::calendarYear;
    return claim;
}

} // namespace samspel::exchange::udir
