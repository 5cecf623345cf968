// SPDX-License-Identifier: MIT
#pragma once

#include "store/register.h"
#include "store/seriesquery.h"

/// What tests of joined units share: a region with members, and what is shown of it.
namespace samspel::made {

/// A region and its members, with figures as a file would bring them.
class MadeRegion {
public:
    Register made;
    Id<Organisation> id = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));

    void member(const QString& number, QDate from = {}, QDate to = {}) {
        Membership m;
        m.region = id;
        const auto known = made->where<Organisation>("number", number);
        m.member = known.empty()
                       ? add(*made, unit(OrganisationKind::municipality, number, u"Unit "_s + number))
                       : known[0].id;
        m.validFrom = from;
        m.validTo = to;
        add(*made, m);
    }
    void import(const Draft& batch) { REQUIRE_FALSE(refuses(made->import(batch).plan.problems)); }
    /// Children of one age on 1 January, as Statistics Norway counts them.
    void children(const QString& unit, int age, int year, int count) {
        Figures file(u"ssb %1 %2 %3"_s.arg(unit).arg(age).arg(year), u"population"_s);
        import(
            file.age(QString::number(age)).figure(unit, QString::number(year), QString::number(count)).batch);
    }
    void useOwnSpread(const QString& code) {
        auto indicator = made->where<Indicator>("code", code)[0];
        indicator.spread.reset();
        REQUIRE(made->change({}, [&](Edit& edit) { edit.change(indicator); }).empty());
    }
    std::vector<Shown> figures(const QString& indicator, Audience audience = Audience::open) {
        SeriesChoice choice;
        choice.indicator = indicator;
        choice.units = {u"sogn"_s};
        choice.audience = audience;
        const auto found = series(*made, choice);
        return found.empty() ? std::vector<Shown>{} : found[0].figures;
    }
    Shown only(const QString& indicator = u"np.english"_s, Audience audience = Audience::open) {
        const auto found = figures(indicator, audience);
        REQUIRE(found.size() == 1);
        return found[0];
    }
};

/// "E 2 of 3", "Q 2 of 3 too low": status, parts known, parts, and why it is withheld.
inline QString inShort(const Shown& shown) {
    const char* const reasons[] = {"",          " too small", " too low",        " unknown",
                                   " internal", " no weight", " several counts", " no count"};
    return u"%1 %2 of %3%4"_s.arg(QLatin1Char(letter(shown.figure.status)))
        .arg(shown.partsKnown)
        .arg(shown.parts)
        .arg(QLatin1String(reasons[static_cast<int>(shown.withheld)]));
}

} // namespace samspel::made
