// SPDX-License-Identifier: MIT
#include "store/importnames.h"

#include "domain/folding.h"
#include "domain/kind.h"
#include "domain/knownseries.h"
#include "domain/language.h"
#include "domain/thresholds.h"
#include "sqlite/database.h"
#include "store/claims.h"
#include "store/columns.h"
#include "store/table.h"

#include <algorithm>
#include <numeric>

namespace samspel {

namespace {

constexpr int mostAlike = 5;
constexpr std::size_t mostTold = 100;

// The order in which a unit may refer to one already made: the nation first, schools last.
int rankOf(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::nation:
        return 0;
    case OrganisationKind::county:
        return 1;
    case OrganisationKind::municipality:
    case OrganisationKind::region:
        return 2;
    default:
        return 3;
    }
}

/// A code for an indicator that has only a name: "x.trivsel".
QString codeFor(const QString& name) {
    QString code = QStringLiteral("x.");
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber()) {
            code += c;
        } else if (!code.endsWith(u'-') && !code.endsWith(u'.')) {
            code += u'-';
        }
    }
    return code;
}

} // namespace

ImportNames::ImportNames(sqlite::Database& database, const Batch& batch, const ImportChoices& choices,
                         const Language& language, ImportPlan& plan)
    : m_database(database), m_batch(batch), m_choices(choices), m_language(language), m_plan(plan),
      m_units(unitsByNumber(database)) {
    for (const Row& row : Table(kindOf<Indicator>()).all(database)) {
        m_known.push_back(recordOf<Indicator>(row));
    }
}

void ImportNames::find() {
    findUnits();
    findIndicators();
    sortNewUnits();
    tellUnknown();
}

const Indicator& ImportNames::indicatorOf(const SeriesClaim& claim) const {
    return m_indicators[static_cast<std::size_t>(claim.indicator)];
}

void ImportNames::findUnits() {
    for (const UnitClaim& unit : m_batch.units) {
        std::optional<Target> target;
        if (unit.number.isEmpty()) {
            target = unitNamed(unit);
        } else if (const auto known = m_units.constFind(unit.number); known != m_units.constEnd()) {
            target = Target{*known, -1};
        } else if (const auto made = m_madeUnits.constFind(unit.number); made != m_madeUnits.constEnd()) {
            target = Target{0, *made};
        } else {
            target = makeUnit(unit);
        }
        m_plan.unitTargets.push_back(target.value_or(Target{}));
    }
}

std::optional<ImportPlan::Target> ImportNames::unitNamed(const UnitClaim& unit) {
    if (const auto said = meantNow(Of::unit, unit.name)) {
        remember(Of::unit, unit.name, *said);
        return said;
    }
    if (const auto before = meantBefore(Of::unit, unit.name)) {
        return Target{*before, -1};
    }
    if (m_choices.acceptsUnknown) {
        const Target made = makeUnit(unit);
        remember(Of::unit, unit.name, made);
        return made;
    }
    askFor(Of::unit, unit.name);
    return std::nullopt;
}

void ImportNames::findIndicators() {
    for (const IndicatorClaim& claim : m_batch.indicators) {
        // A short code without a point looks like a name.
        const QString& code = claim.indicator.code.isEmpty() ? claim.indicator.name : claim.indicator.code;
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const Indicator& one) { return one.code == code; });
        std::optional<Target> target;
        if (known != m_known.end()) {
            target = Target{known->id.value, -1};
        } else if (claim.indicator.code.isEmpty() || claim.indicator.name.isEmpty()) {
            target = indicatorNamed(claim);
        } else if (const auto merged = meantBefore(Of::indicator, code)) {
            target = Target{*merged, -1}; // the code of one that went up in another
        } else {
            target = makeIndicator(claim);
        }
        m_plan.indicatorTargets.push_back(target.value_or(Target{}));
        Indicator indicator = claim.indicator;
        if (target && target->id != 0) {
            const auto kept = std::find_if(m_known.begin(), m_known.end(),
                                           [&](const Indicator& one) { return one.id.value == target->id; });
            if (kept != m_known.end()) {
                indicator = *kept;
                checkMeasure(claim, indicator);
                findSegments(claim, indicator);
            }
        }
        m_plan.indicators.push_back(indicator.code.isEmpty() ? indicator.name : indicator.code);
        m_indicators.push_back(std::move(indicator));
    }
}

std::optional<ImportPlan::Target> ImportNames::indicatorNamed(const IndicatorClaim& claim) {
    const QString& name = claim.indicator.name.isEmpty() ? claim.indicator.code : claim.indicator.name;
    if (const auto said = meantNow(Of::indicator, name)) {
        remember(Of::indicator, name, *said);
        return said;
    }
    if (const auto before = meantBefore(Of::indicator, name)) {
        return Target{*before, -1};
    }
    if (m_choices.acceptsUnknown) {
        IndicatorClaim made = claim;
        made.indicator.name = name;
        made.indicator.code = claim.indicator.code.isEmpty() ? codeFor(name) : claim.indicator.code;
        made.indicator.isUnconfirmed = true;
        if (made.indicator.threshold == 0) {
            // Nobody has said that its figures of few may be seen.
            made.indicator.threshold = usualThreshold(made.indicator.measure);
        }
        const auto isTaken = [&] {
            const auto has = [&](const Indicator& one) { return one.code == made.indicator.code; };
            return std::any_of(m_known.begin(), m_known.end(), has) ||
                   std::any_of(m_plan.newIndicators.begin(), m_plan.newIndicators.end(),
                               [&](const IndicatorClaim& one) { return has(one.indicator); });
        };
        const QString first = made.indicator.code;
        for (int number = 2; isTaken(); ++number) {
            made.indicator.code = first + QLatin1Char('-') + QString::number(number);
        }
        if (claim.measureToldBy == IndicatorClaim::ToldBy::nobody) {
            m_plan.problems.push_back(
                {.field = made.indicator.code,
                 .what = m_language
                             .say("Import", "“%1” is new, and nobody has told how it is measured: it is "
                                            "taken for %2. Tell it if that is wrong.")
                             .arg(name, measureInWords(made.indicator.measure)),
                 .weight = Problem::Weight::remark});
        }
        const Target target = makeIndicator(made);
        remember(Of::indicator, name, target);
        return target;
    }
    askFor(Of::indicator, name);
    return std::nullopt;
}

// What a person says of a table must not be lost without a word; a publisher's own code is known to have its
// measure, whatever an earlier import made of it.
void ImportNames::checkMeasure(const IndicatorClaim& claim, const Indicator& kept) {
    using ToldBy = IndicatorClaim::ToldBy;
    if (claim.indicator.measure == kept.measure) {
        return;
    }
    if (claim.measureToldBy == ToldBy::person) {
        m_plan.problems.push_back(
            {.field = kept.code,
             .what =
                 m_language.say("Import", "“%1” is in the register as %2, and is told here to be %3.")
                     .arg(kept.name, measureInWords(kept.measure), measureInWords(claim.indicator.measure))});
    } else if (claim.measureToldBy == ToldBy::file && !claim.indicator.name.isEmpty() &&
               claim.indicator.code == kept.code) {
        m_plan.problems.push_back(
            {.field = kept.code,
             .what =
                 m_language
                     .say("Import",
                          "“%1” is in the register as %2, and its publisher gives %3. Correct the indicator.")
                     .arg(kept.name, measureInWords(kept.measure), measureInWords(claim.indicator.measure)),
             .weight = Problem::Weight::remark});
    }
}

// Older registers, and tables of anybody's making, brought indicators without the breaks of their series.
void ImportNames::findSegments(const IndicatorClaim& claim, const Indicator& kept) {
    const bool isPlanned =
        std::any_of(m_plan.newSegments.begin(), m_plan.newSegments.end(),
                    [&](const ImportPlan::NewSegments& planned) { return planned.indicator == kept.id; });
    const bool hasSegments =
        m_database.value<qint64>("SELECT EXISTS (SELECT 1 FROM segment WHERE indicator = ?1)", kept.id.value)
            .value_or(0) != 0;
    if (isPlanned || hasSegments) {
        return;
    }
    const bool isSameCode = claim.indicator.code == kept.code && !claim.segments.empty();
    const std::vector<Segment> segments = isSameCode ? claim.segments : knownSegments(kept);
    if (!segments.empty()) {
        tellSegments(kept, segments);
        m_plan.newSegments.push_back({kept.id, segments});
    }
}

void ImportNames::tellSegments(const Indicator& indicator, const std::vector<Segment>& segments) {
    QStringList breaks;
    for (auto segment = segments.begin() + 1; segment < segments.end(); ++segment) {
        const QString first = segment->first.display();
        breaks += segment->reason.isEmpty()
                      ? first
                      : first + QStringLiteral(": ") +
                            m_language.say("Catalogue", segment->reason.toUtf8().constData());
    }
    if (breaks.isEmpty()) {
        return;
    }
    m_plan.problems.push_back(
        {.field = indicator.code,
         .what = m_language
                     .say("Import", "The series of “%1” breaks, which the register did not know. The import "
                                    "adds its segments (%2).")
                     .arg(indicator.name, breaks.join(QStringLiteral("; "))),
         .weight = Problem::Weight::remark});
}

QString ImportNames::measureInWords(Measure measure) const {
    switch (measure) {
    case Measure::mean:
        return m_language.say("Import", "a mean");
    case Measure::count:
        return m_language.say("Import", "a count");
    case Measure::share:
        break;
    }
    return m_language.say("Import", "a share in per cent");
}

std::optional<qint64> ImportNames::meantBefore(Of of, const QString& name) {
    const char* const column = of == Of::unit ? "organisation" : "indicator";
    // What holds for the publisher goes before what holds for all.
    return m_database.value<qint64>(std::string("SELECT ") + column + " FROM naming WHERE name = ?1 AND " +
                                        column +
                                        " IS NOT NULL AND (publisher IS NULL OR publisher = ?2) "
                                        "ORDER BY publisher IS NULL, id DESC",
                                    name, m_batch.source.publisher);
}

std::optional<ImportPlan::Target> ImportNames::meantNow(Of of, const QString& name) {
    const auto said = std::find_if(m_choices.meanings.begin(), m_choices.meanings.end(),
                                   [&](const ImportChoices::Meaning& meaning) {
                                       return meaning.of == of && meaning.name.trimmed() == name;
                                   });
    if (said == m_choices.meanings.end()) {
        return std::nullopt;
    }
    if (said->id != 0) {
        return Target{said->id, -1};
    }
    if (of == Of::indicator) {
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const Indicator& one) { return one.code == said->target; });
        if (known != m_known.end()) {
            return Target{known->id.value, -1};
        }
        m_plan.problems.push_back({.what = m_language
                                               .say("Import", "“%1” is said to mean the indicator %2, which "
                                                              "the register does not have.")
                                               .arg(name, said->target)});
        return Target{};
    }
    if (const auto known = m_units.constFind(said->target); known != m_units.constEnd()) {
        return Target{*known, -1};
    }
    if (const auto made = m_madeUnits.constFind(said->target); made != m_madeUnits.constEnd()) {
        return Target{0, *made};
    }
    m_plan.problems.push_back(
        {.what =
             m_language.say("Import", "“%1” is said to mean the unit %2, which the register does not have.")
                 .arg(name, said->target)});
    return Target{};
}

ImportPlan::Target ImportNames::makeUnit(UnitClaim unit) {
    const auto place = static_cast<int>(m_plan.newUnits.size());
    if (!unit.number.isEmpty()) {
        m_madeUnits.insert(unit.number, place);
    }
    for (Problem& problem : check(kindOf<Organisation>(), rowOf(organisationOf(unit, m_units)), m_language)) {
        problem.what =
            m_language.say("Import", "The file names a unit that is not in the register, “%1” %2: %3")
                .arg(unit.number, unit.name, problem.what);
        m_plan.problems.push_back(problem);
    }
    m_plan.newUnits.push_back(std::move(unit));
    return {0, place};
}

ImportPlan::Target ImportNames::makeIndicator(IndicatorClaim claim) {
    const auto place = static_cast<int>(m_plan.newIndicators.size());
    for (Problem& problem : check(kindOf<Indicator>(), rowOf(claim.indicator), m_language)) {
        problem.what =
            m_language.say("Import", "The file names an indicator that is not in the register, “%1”: %2")
                .arg(claim.indicator.name, problem.what);
        m_plan.problems.push_back(problem);
    }
    if (claim.segments.empty()) {
        claim.segments = knownSegments(claim.indicator);
    }
    m_plan.newIndicators.push_back(std::move(claim));
    return {0, place};
}

void ImportNames::remember(Of of, const QString& name, Target target) {
    if (target == Target{} || (target.id != 0 && meantBefore(of, name) == target.id)) {
        return;
    }
    m_plan.newNames.push_back({of, name, target});
}

void ImportNames::askFor(Of of, const QString& name) {
    UnknownName unknown{of, name, {}};
    if (of == Of::unit) {
        unknown.alike = unitsAlike(name);
    }
    m_plan.unknown.push_back(std::move(unknown));
}

QStringList ImportNames::unitsAlike(const QString& name) {
    QStringList alike;
    auto units = m_database.query(
        "SELECT number, name FROM organisation WHERE number IS NOT NULL AND name LIKE ?1 || '%' ORDER BY "
        "length(name), number");
    units.bindAll(name);
    while (alike.size() < mostAlike && units.step()) {
        alike << units.column<QString>(0) + QLatin1Char(' ') + units.column<QString>(1);
    }
    return alike;
}

void ImportNames::sortNewUnits() {
    std::vector<int> order(m_plan.newUnits.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return rankOf(m_plan.newUnits[static_cast<std::size_t>(a)].kind) <
               rankOf(m_plan.newUnits[static_cast<std::size_t>(b)].kind);
    });
    std::vector<int> placeOf(order.size());
    std::vector<UnitClaim> sorted;
    for (const int old : order) {
        placeOf[static_cast<std::size_t>(old)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(m_plan.newUnits[static_cast<std::size_t>(old)]));
    }
    m_plan.newUnits = std::move(sorted);
    const auto follow = [&](Target& target) {
        target.made = target.made < 0 ? -1 : placeOf[static_cast<std::size_t>(target.made)];
    };
    std::for_each(m_plan.unitTargets.begin(), m_plan.unitTargets.end(), follow);
    for (ImportPlan::NewName& name : m_plan.newNames) {
        if (name.of == Of::unit) {
            follow(name.target);
        }
    }
}

void ImportNames::tellUnknown() {
    for (std::size_t i = 0; i < m_plan.unknown.size(); ++i) {
        if (i == mostTold) {
            const auto more = static_cast<int>(m_plan.unknown.size() - mostTold);
            m_plan.problems.push_back(
                {.what = m_language.say("Import", "… and %n more name(s) without a number.", nullptr, more)});
            break;
        }
        const UnknownName& unknown = m_plan.unknown[i];
        QString what =
            unknown.of == Of::unit
                ? m_language.say("Import", "The file gives no number for “%1”. Say which unit that is.")
                      .arg(unknown.name)
                : m_language
                      .say("Import", "The register does not know what “%1” measures. Say which indicator "
                                     "that is.")
                      .arg(unknown.name);
        if (!unknown.alike.isEmpty()) {
            what += QLatin1Char(' ') + m_language.say("Import", "The register has: %1.")
                                           .arg(unknown.alike.join(QStringLiteral(", ")));
        }
        m_plan.problems.push_back({.what = what});
    }
}

} // namespace samspel
