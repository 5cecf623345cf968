// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/releases.h"
#include "store/register.h"
#include "store/seriesquery.h"

/// Small registers of linked figures, written down by hand.
namespace samspel::made {

/// A county, municipalities in it and their schools, with national tests of one grade; by units' numbers.
class Linked : public Register {
public:
    Linked() {
        m_nation = add(*ledger, samspel::made::unit(OrganisationKind::nation, u"0"_s, u"Landet"_s));
        m_county =
            add(*ledger, samspel::made::unit(OrganisationKind::county, u"46"_s, u"Vestland"_s, m_nation));
    }
    Id<Organisation> municipality(const QString& number, const QString& name) {
        return add(*ledger, samspel::made::unit(OrganisationKind::municipality, number, name, m_county));
    }
    Id<Organisation> school(const QString& number, const QString& name, Id<Organisation> parent) {
        return add(*ledger, samspel::made::unit(OrganisationKind::school, number, name, parent));
    }
    void import(const Draft& batch) { REQUIRE_FALSE(refuses(ledger->import(batch).plan.problems)); }

    /// "4640 136, 111 Q": what the public sees of units in 2023-24.
    QString seen(const QStringList& units, Sex sex = Sex::all) const {
        QStringList words;
        for (const Series& series : answer(units, sex)) {
            for (const Shown& shown : series.figures) {
                words << u"%1 %2"_s.arg(series.unit.number,
                                        shown.figure.value
                                            ? QString::number(shown.figure.n.value_or(-1))
                                            : QString(QLatin1Char(letter(shown.figure.status))));
            }
        }
        return words.join(u", "_s);
    }
    std::vector<Series> answer(const QStringList& units, Sex sex = Sex::all,
                               Audience audience = Audience::open) const {
        SeriesChoice choice;
        choice.indicator = u"np.english"_s;
        choice.units = units;
        choice.sex = sex;
        choice.audience = audience;
        return series(*ledger, choice);
    }
    /// Hands out what the public sees of units.
    bool handOut(const QStringList& units, const QString& what = u"print"_s) {
        return Releases(*ledger).note({.what = what, .figures = handedOf(answer(units))});
    }
    void setThreshold(int threshold) {
        Indicator english = indicatorOf(*ledger, u"np.english"_s).value();
        english.threshold = threshold;
        english.note = u"Raised by the project leader."_s;
        REQUIRE(ledger->change({}, [&](Edit& edit) { edit.change(english); }).empty());
    }

private:
    Id<Organisation> m_nation;
    Id<Organisation> m_county;
};

/// Sogndal with four schools that are all there is of it.
struct Sogndal : Linked {
    Id<Organisation> own = municipality(u"4640"_s, u"Sogndal"_s);
    QStringList schools{u"111111111"_s, u"222222222"_s, u"333333333"_s, u"444444444"_s};
    QStringList units{u"4640"_s, u"111111111"_s, u"222222222"_s, u"333333333"_s, u"444444444"_s};

    Sogndal() {
        for (const QString& number : schools) {
            school(number, u"School "_s + number.left(1), own);
        }
    }
    /// One file: the municipality's pupils and those of its schools; nothing: hidden by the publisher.
    Draft file(int whole, const std::vector<std::optional<int>>& parts,
               const QString& name = u"a.csv"_s) const {
        Figures figures(name);
        figures.figure(u"4640"_s, u"2023-24"_s, u"48"_s, whole);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QString& number = schools[static_cast<int>(i)];
            if (!parts[i]) {
                figures.figure(number, u"2023-24"_s, u"*"_s);
            } else if (*parts[i] == 0) {
                figures.marked(number, u"2023-24"_s, Status::cannotExist, 0);
            } else {
                figures.figure(number, u"2023-24"_s, u"50"_s, *parts[i]);
            }
        }
        return figures.batch;
    }
};

} // namespace samspel::made
