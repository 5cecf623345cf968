// SPDX-License-Identifier: MIT
#include "exchange/udir/skoleportenrow.h"

#include "exchange/text/digits.h"
#include "exchange/udir/identity.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

constexpr std::array<QStringView, portColumns> columnNames = {
    u"Enhetsnavn", u"EnhetsId",          u"Fylke",   u"Kommune",  u"Skoletype", u"Vurderingsområde",
    u"Statistikk", u"Indikator/delskår", u"Periode", u"Eierform", u"Trinn",     u"Kjønn",
    u"Verdi",      u"Måleenhet"};

constexpr QStringView feeder = u"avgiverskole";

// "Engelsk avgiverskole (Kun skolenivå)", "Engelsk - mestringsnivå 1", "Mestringsnivå 1, engelsk".
struct Words {
    QString test;
    bool isFeeder = false;
    QString rest; ///< without the test's name
};
Words wordsOf(QStringView indicator) {
    Words words;
    QString text = indicator.toString();
    words.isFeeder = text.contains(feeder, Qt::CaseInsensitive);
    if (words.isFeeder) {
        text.remove(feeder.toString(), Qt::CaseInsensitive);
        text.remove(QStringLiteral("(kun skolenivå)"), Qt::CaseInsensitive);
    }
    for (const QStringView test : {u"engelsk", u"lesing", u"regning", u"rekning"}) {
        if (text.contains(test, Qt::CaseInsensitive)) {
            words.test = testOf(test);
            text.remove(test.toString(), Qt::CaseInsensitive);
            break;
        }
    }
    for (QChar& c : text) {
        if (c == u',' || c == u'-' || c == u':' || c == u'/') {
            c = u' ';
        }
    }
    words.rest = text.simplified();
    return words;
}

bool isPercent(QStringView measure) {
    return measure.contains(u"prosent", Qt::CaseInsensitive) ||
           measure.contains(u"andel", Qt::CaseInsensitive) || measure.contains(u'%');
}

// "Antall elever"; "Antall elever per lærer" counts nothing that could be added up.
bool isCount(QStringView measure) {
    return measure.startsWith(u"antal", Qt::CaseInsensitive) && !isRatioNamed(measure);
}

// "Grunnskolepoeng, gjennomsnitt", not "Grunnskolepoeng, antall elever".
bool isMean(QStringView indicator, QStringView measure) {
    return !isPercent(measure) && !isCount(measure) && !indicator.contains(u"antal", Qt::CaseInsensitive) &&
           !isPercent(indicator);
}

// "Gjennomsnittspoeng med én desimal (1-3)": the greatest on its scale.
int mostOf(QStringView measure) {
    if (measure.contains(u"1-3") || measure.contains(QStringLiteral("1–3"))) {
        return 3;
    }
    return measure.contains(u"1-5") || measure.contains(QStringLiteral("1–5")) ? 5 : 0;
}

std::optional<PortMeaning> testMeaning(const Words& words, QStringView measure,
                                       const Dimensions& dimensions) {
    if (words.test.isEmpty() || !dimensions.hasGrade || !isGradeOfTests(dimensions.breakdown.grade)) {
        return std::nullopt;
    }
    Term term = termOf(measure);
    if (isPercent(measure)) {
        term = termOf(words.rest + QStringLiteral(" prosent"));
    }
    const bool isMean = term.of == Term::Of::scalePoints || term.of == Term::Of::masteryMean;
    const bool isPart = term.of == Term::Of::testPart && !words.rest.isEmpty() && isPercent(measure);
    if (!(isMean && words.rest.isEmpty()) && !isPart) {
        return std::nullopt;
    }
    Dimensions ofTest = dimensions;
    ofTest.others = {words.test == u"np.english"   ? QStringLiteral("Engelsk")
                     : words.test == u"np.reading" ? QStringLiteral("Lesing")
                                                   : QStringLiteral("Regning")};
    IndicatorClaim claim = claimOf(ofTest, term, isMean ? measure : QStringView(words.rest));
    if (words.isFeeder) {
        const QString suffix = claim.indicator.code.sliced(words.test.size());
        const Indicator before = claim.indicator;
        claim = partOfTest(words.test, QStringLiteral(".feeder") + suffix,
                           QStringLiteral("elever etter avgiverskole"), term.measure);
        claim.indicator.most = before.most;
        claim.indicator.isRounded = before.isRounded;
    }
    Limits limits = limitsOf(claim.indicator, term.of == Term::Of::masteryMean);
    if (const int most = mostOf(measure); most > 0) {
        limits.most = most;
    }
    return PortMeaning{std::move(claim), limits};
}

std::optional<PortMeaning> surveyMeaning(QStringView indicator, QStringView measure) {
    const QString code = QStringLiteral("eu.") + slugOf(indicator);
    if (mostOf(measure) == 5) {
        IndicatorClaim claim = surveyed(code, indicator.toString(), Measure::mean);
        return PortMeaning{claim, limitsOf(claim.indicator, false)};
    }
    if (isPercent(measure) && indicator.contains(u"mobb", Qt::CaseInsensitive)) {
        IndicatorClaim claim = bullied(
            bullyingCode(
                areSame(indicator, u"Andel elever som har opplevd mobbing") ? QStringView() : indicator, {}),
            indicator.toString(), Measure::share);
        return PortMeaning{claim, limitsOf(claim.indicator, false)};
    }
    return std::nullopt;
}

} // namespace

QStringView nameOf(PortColumn column) { return columnNames[static_cast<std::size_t>(column)]; }

std::optional<PortColumn> portColumnOf(QStringView head) {
    const QString key = keyOf(head);
    for (int i = 0; i < portColumns; ++i) {
        if (key == keyOf(columnNames[static_cast<std::size_t>(i)])) {
            return static_cast<PortColumn>(i);
        }
    }
    if (key == u"indikator" || key == u"delskaar") {
        return PortColumn::indicator;
    }
    if (key == u"enhetnavn") {
        return PortColumn::unit;
    }
    return key == u"enhetid" ? std::optional(PortColumn::unitId) : std::nullopt;
}

PortMeaning portMeaningOf(QStringView statistic, QStringView indicator, QStringView measure,
                          const Dimensions& dimensions) {
    const bool isOfSchoolYear = dimensions.period && dimensions.period->kind() == PeriodKind::schoolYear;
    if (isOfSchoolYear && dimensions.others.isEmpty()) {
        if (statistic.contains(u"nasjonale prøver", Qt::CaseInsensitive)) {
            if (auto meaning = testMeaning(wordsOf(indicator), measure, dimensions)) {
                return std::move(*meaning);
            }
        } else if (statistic.contains(u"elevundersøkelsen", Qt::CaseInsensitive)) {
            if (auto meaning = surveyMeaning(indicator, measure)) {
                return std::move(*meaning);
            }
        } else if (const QStringView first = indicator.split(u',').front();
                   termOf(first).of == Term::Of::schoolPoints && isMean(indicator, measure)) {
            IndicatorClaim claim = claimOf(dimensions, termOf(first), u"Grunnskolepoeng");
            const Limits limits = limitsOf(claim.indicator, false);
            return {std::move(claim), limits};
        }
    }
    const Measure kind = isPercent(measure) ? Measure::share
                         : isCount(measure) ? Measure::count
                                            : Measure::mean;
    QStringList words{statistic.toString(), indicator.toString()};
    words += dimensions.others;
    words.removeAll(QString());
    IndicatorClaim claim = named(words.join(QStringLiteral(", ")) +
                                     (measure.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(measure)),
                                 kind);
    claim.indicator.periods = isOfSchoolYear ? PeriodForm::schoolYear : PeriodForm::calendarYear;
    const Limits limits = limitsOf(claim.indicator, false);
    return {std::move(claim), limits};
}

PortUnit portUnitOf(QStringView name, QStringView id, QStringView county, QStringView municipality) {
    PortUnit unit;
    unit.kind = kindOfName(name);
    const auto isCalled = [&](QStringView other, QStringView ending) {
        const QString plain = other.toString();
        return !other.isEmpty() &&
               (areSame(name, other) || areSame(name, QString(plain + ending.toString())) ||
                areSame(name, QStringLiteral("%1 (%2)").arg(plain, county)));
    };
    // A school has a municipality of another name above it, a county has none.
    const bool isMunicipality = isCalled(municipality, u" kommune");
    const bool isCounty =
        (municipality.isEmpty() || areSame(municipality, county)) && isCalled(county, u" fylke");
    if (isNation(name)) {
        unit.number = QStringLiteral("0");
    } else if (isOrganisationNumber(id) && !isMunicipality && !isCounty) {
        unit.number = id.toString();
        unit.kind = OrganisationKind::school;
    } else if (isMunicipality && areDigits(id) && id.size() >= 3 && id.size() <= 4) {
        unit.number = id.toString().rightJustified(4, u'0');
        unit.kind = OrganisationKind::municipality;
        unit.parent = unit.number.first(2);
    } else if (isCounty && areDigits(id) && id.size() <= 2 && id.toInt() > 0) {
        unit.number = id.toString().rightJustified(2, u'0');
        unit.kind = OrganisationKind::county;
        unit.parent = QStringLiteral("0");
    } else if (isMunicipality && unit.kind == OrganisationKind::other) {
        unit.kind = OrganisationKind::municipality;
    } else if (isCounty && unit.kind == OrganisationKind::other) {
        unit.kind = OrganisationKind::county;
    }
    return unit;
}

} // namespace samspel::exchange::udir
