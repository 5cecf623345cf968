// SPDX-License-Identifier: MIT
#include "report/measured.h"

#include "chart/words.h"
#include "domain/language.h"
#include "report/trendinput.h"
#include "store/ledger.h"

#include <QCollator>
#include <algorithm>
#include <set>

namespace samspel::report {

bool comesBefore(const QString& one, const QString& other) {
    static const QCollator norwegian(QLocale(QLocale::NorwegianNynorsk, QLocale::Norway));
    return norwegian.compare(one, other) < 0;
}

UnitGroup UnitGroup::ofRegion(const Ledger& ledger, const QString& region) {
    UnitGroup group;
    group.whole = unitOf(ledger, region);
    if (!group.whole) {
        return group;
    }
    group.members = partsOf(ledger, group.whole->id);
    std::set<Id<Organisation>> above;
    for (const RegionPart& part : group.members) {
        above.insert(part.unit.parent);
    }
    for (const Organisation& unit : ledger.all<Organisation>()) {
        if (unit.kind == OrganisationKind::nation ||
            (unit.kind == OrganisationKind::county && above.contains(unit.id))) {
            group.references.push_back(unit);
        }
    }
    group.sort();
    return group;
}

void UnitGroup::sort() {
    std::sort(members.begin(), members.end(), [](const RegionPart& a, const RegionPart& b) {
        return a.unit.name == b.unit.name ? a.unit.number < b.unit.number
                                          : comesBefore(a.unit.name, b.unit.name);
    });
    // From near to far: counties, then the nation.
    std::stable_sort(references.begin(), references.end(),
                     [](const Organisation& a, const Organisation& b) { return a.kind > b.kind; });
}

QStringList UnitGroup::memberNumbers() const {
    QStringList numbers;
    for (const RegionPart& part : members) {
        numbers += part.unit.number;
    }
    return numbers;
}

QStringList UnitGroup::numbers() const {
    QStringList numbers = whole ? QStringList{whole->number} : QStringList{};
    numbers += memberNumbers();
    for (const Organisation& reference : references) {
        numbers += reference.number;
    }
    return numbers;
}

std::vector<Organisation> UnitGroup::validIn(Period period) const {
    const QDate day = countingDay(period);
    std::vector<Organisation> units;
    for (const RegionPart& part : members) {
        if (part.takesPartOn(day)) {
            units.push_back(part.unit);
        }
    }
    if (whole) {
        units.push_back(*whole);
    }
    for (const Organisation& reference : references) {
        if (reference.isValidOn(day)) {
            units.push_back(reference);
        }
    }
    return units;
}

const chart::Point* Measured::pointOf(const QString& unit, Period period) const {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i].number == unit) {
            const auto& points = trend.lines[i].points;
            const auto found = std::find_if(points.begin(), points.end(),
                                            [&](const chart::Point& p) { return p.period == period; });
            return found == points.end() ? nullptr : &*found;
        }
    }
    return nullptr;
}

const Series* Measured::seriesOf(const QString& unit) const {
    const auto found =
        std::find_if(series.begin(), series.end(), [&](const Series& s) { return s.unit.number == unit; });
    return found == series.end() ? nullptr : &*found;
}

std::optional<Period> Measured::newest(const QStringList& among) const {
    std::optional<Period> newest;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (among.contains(units[i].number) && !trend.lines[i].points.empty()) {
            const Period last = trend.lines[i].points.back().period;
            newest = newest ? std::max(*newest, last) : last;
        }
    }
    return newest;
}

std::vector<Measured> measuredOf(const Ledger& ledger, const QStringList& units,
                                 const QStringList& indicators, Audience audience, const Language& language) {
    std::vector<Measured> all;
    for (const Indicator& indicator : indicatorsWithFigures(ledger)) {
        if (!indicators.isEmpty() && !indicators.contains(indicator.code)) {
            continue;
        }
        for (const Breakdown& breakdown : breakdowns(ledger, indicator.code)) {
            if (breakdown.sex != Sex::all) {
                continue;
            }
            chart::TrendInput input;
            input.series = series(ledger, {.indicator = indicator.code,
                                           .units = units,
                                           .grade = breakdown.grade,
                                           .audience = audience});
            if (input.series.empty()) {
                continue;
            }
            input.roles.assign(input.series.size(), chart::Role::compared);
            input.segments = segmentsOf(ledger, indicator.id);
            input.audience = audience;
            Measured measured{
                indicator, breakdown.grade, nameOf(indicator, breakdown.grade, language), {}, {}, {}};
            for (const Series& one : input.series) {
                measured.units.push_back(one.unit);
            }
            measured.trend = chart::trend(input, language);
            measured.series = std::move(input.series);
            all.push_back(std::move(measured));
        }
    }
    return all;
}

void tellApart(std::vector<Series>& series, const Language& language) {
    QStringList names;
    for (const Series& one : series) {
        names += one.unit.name;
    }
    for (Series& one : series) {
        if (one.unit.validTo.isValid() && names.count(one.unit.name) > 1) {
            // It ends on the day before.
            one.unit.name = language.say("Report", "%1 (until %2)")
                                .arg(one.unit.name, QString::number(one.unit.validTo.addDays(-1).year()));
        }
    }
}

QString nameOf(const Indicator& indicator, int grade, const Language& language) {
    const QString name = chart::catalogueText(indicator.name, language);
    if (grade == 0) {
        return name;
    }
    QString whole = language.say("Report", "%1, grade %2").arg(name, language.whole(grade));
    // The grade's two words are not parted at the end of a line.
    for (qsizetype i = whole.lastIndexOf(QStringLiteral(", ")) + 2; i < whole.size(); ++i) {
        whole[i] = whole[i] == QLatin1Char(' ') ? QChar(QChar::Nbsp) : whole[i];
    }
    return whole;
}

} // namespace samspel::report
