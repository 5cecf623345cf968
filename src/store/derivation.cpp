// SPDX-License-Identifier: MIT
// What a figure was made of that no file holds: parts of a region, units before a merger, published scale
// points.
#include "store/derivation.h"

#include "domain/language.h"
#include "store/columns.h"
#include "store/correction.h"
#include "store/figurequery.h"
#include "store/ledger.h"
#include "store/mergedquery.h"
#include "store/regionquery.h"
#include "store/seriesquery.h"

#include <algorithm>
#include <set>

namespace samspel {

namespace {

SeriesChoice choiceOf(const Trail& trail, Audience audience) {
    SeriesChoice choice{.indicator = trail.indicator.code};
    choice.from = choice.to = trail.code.period;
    choice.grade = trail.breakdown.grade;
    choice.sex = trail.breakdown.sex;
    choice.age = trail.breakdown.age;
    choice.version = trail.code.version;
    choice.audience = audience;
    return choice;
}

/// What one unit has at the place of the trail, as it stands in the register.
Trail::Part partOf(const Ledger& ledger, const Organisation& unit, const Trail& trail,
                   const SeriesChoice& choice, const Settling& settle) {
    Trail::Part part{unit, std::nullopt, std::nullopt};
    for (const KeptSeries& kept :
         seriesOf(ledger.database(), trail.indicator.id, unit.id, choice.sex, choice.age)) {
        if (!choice.asks(kept.breakdown.grade)) {
            continue;
        }
        for (const Shown& shown : shownOf(ledger.database(), kept, settle, choice)) {
            part.code = FigureCode{kept.id, shown.figure.period, shown.figure.version};
            part.shown = shown;
        }
    }
    return part;
}

bool addJoined(const Ledger& ledger, Trail& trail, Audience audience) {
    const SeriesChoice choice = choiceOf(trail, audience);
    const Settling settle(ledger, trail.indicator, audience);
    const auto all = seriesOfUnit(ledger, trail.unit, settle, choice);
    const auto series = std::find_if(all.begin(), all.end(),
                                     [&](const Series& one) { return one.breakdown == trail.breakdown; });
    if (series == all.end() || series->figures.empty()) {
        return false;
    }
    const Shown& shown = series->figures.front();
    const auto own = codeOf(*series, shown);
    if (!own) {
        return false;
    }
    Trail::Made made{shown, formulaOf(trail.indicator, shown).value_or(Formula::sum), {}, series->remarks};
    if (!own->isJoined()) {
        trail.code = *own;
        trail.made = made;
        return true;
    }
    const auto ancestry =
        trail.unit.kind == OrganisationKind::region ? std::nullopt : ancestryOf(ledger, trail.unit);
    std::set<Id<Organisation>> seen;
    for (const RegionPart& one : ancestry ? ancestry->parts : partsOf(ledger, trail.unit.id)) {
        if (!one.takesPartOn(countingDay(trail.code.period)) || !seen.insert(one.unit.id).second) {
            continue;
        }
        Trail::Part part = partOf(ledger, one.unit, trail, choice, settle);
        part.isIn = part.code && std::find(shown.inputSeries.begin(), shown.inputSeries.end(),
                                           part.code->series) != shown.inputSeries.end();
        made.parts.push_back(std::move(part));
    }
    trail.made = std::move(made);
    return true;
}

bool addCorrected(const Ledger& ledger, Trail& trail, Audience audience) {
    const SeriesChoice choice = choiceOf(trail, audience);
    const Settling settle(ledger, trail.indicator, audience);
    const Trail::Part result = partOf(ledger, trail.unit, trail, choice, settle);
    if (!result.shown) {
        return false;
    }
    SeriesChoice published = choice;
    published.version = Version::published;
    Trail::Part part = partOf(ledger, trail.unit, trail, published, settle);
    part.isIn = true;
    trail.made = Trail::Made{*result.shown, Formula::correction, {std::move(part)}, {}};
    return true;
}

QString correctionFormula(const Trail& trail, const Language& language) {
    const auto* scale = correctionOf(trail.indicator.code, trail.breakdown.grade, trail.code.period);
    if (scale == nullptr) {
        return {};
    }
    return language
        .say("Trail",
             "%1 ÷ %2 · (published − %3) + %4, with Statistics Norway’s means and standard deviations of "
             "all pupils on the new and the old scale")
        .arg(language.number(scale->newSd, 2), language.number(scale->oldSd, 2),
             language.number(scale->oldMean, 2), language.number(scale->newMean, 2));
}

} // namespace

bool addMade(const Ledger& ledger, Trail& trail, Audience audience) {
    if (trail.code.isJoined()) {
        return trail.unit.id.isKept() && addJoined(ledger, trail, audience);
    }
    return trail.code.version == Version::corrected && addCorrected(ledger, trail, audience);
}

std::optional<Formula> formulaOf(const Indicator& indicator, const Shown& shown) {
    if (shown.parts == 0) {
        return shown.inputSeries.empty() ? std::nullopt : std::optional(Formula::correction);
    }
    return shown.parts == 1                      ? Formula::onePart
           : indicator.measure == Measure::count ? Formula::sum
           : indicator.measure == Measure::share ? Formula::pooledCounts
                                                 : Formula::weightedMean;
}

QString keyOf(Formula formula) {
    switch (formula) {
    case Formula::sum:
        return QStringLiteral("sum");
    case Formula::weightedMean:
        return QStringLiteral("weighted_mean");
    case Formula::pooledCounts:
        return QStringLiteral("pooled_counts");
    case Formula::onePart:
        return QStringLiteral("one_part");
    case Formula::correction:
        break;
    }
    return QStringLiteral("correction");
}

QString formulaOf(const Trail& trail, const Language& language) {
    if (!trail.made) {
        return language.say("Trail", "none: it stands as it was published");
    }
    const Trail::Made& made = *trail.made;
    QString text;
    switch (made.formula) {
    case Formula::correction:
        text = correctionFormula(trail, language);
        if (trail.unit.kind != OrganisationKind::county && trail.unit.kind != OrganisationKind::nation) {
            text += QStringLiteral("; ") +
                    language.say("Trail", "below county level this is the program’s own estimate");
        }
        return text;
    case Formula::onePart:
        return language.say("Trail", "the figure of its only part");
    case Formula::sum:
        text = language.say("Trail", "the sum of its parts");
        break;
    case Formula::weightedMean:
        text = language.say("Trail", "Σ n·m ÷ Σ n: the mean of its parts, weighted by their pupils");
        if (made.shown.isWeightEstimated) {
            text +=
                QStringLiteral("; ") +
                language.say("Trail", "where nobody tells how many took part, a part weighs as its pupils of "
                                      "that age times the share that took part");
        }
        break;
    case Formula::pooledCounts:
        text = language.say("Trail", "Σ count ÷ Σ n: the pupils behind its parts’ percentages, of all their "
                                     "pupils");
        break;
    }
    text += QStringLiteral("; ") +
            language.say("Trail", "%1 of %2 parts").arg(made.shown.partsKnown).arg(made.shown.parts);
    if (made.shown.coverage && made.formula != Formula::sum) {
        text +=
            QStringLiteral(", ") +
            language.say("Trail", "%1 % of the pupils").arg(language.number(*made.shown.coverage * 100, 0));
    }
    return text;
}

} // namespace samspel
