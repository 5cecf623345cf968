// SPDX-License-Identifier: MIT
// Units of a kind side by side, period by period.
#include "store/rankquery.h"

#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

/// "2022-23: 4640 51, 4639 Q"
QStringList told(const std::vector<Ranking>& rankings) {
    QStringList lines;
    for (const Ranking& ranking : rankings) {
        QStringList units;
        for (const Ranked& one : ranking.units) {
            const Figure& figure = one.shown.figure;
            units << u"%1 %2"_s.arg(one.number, figure.value ? QString::number(figure.value->value())
                                                             : QString(QLatin1Char(letter(figure.status))));
        }
        lines << ranking.period.text() + u": "_s + units.join(u", "_s);
    }
    return lines;
}

Figures nationalTests() {
    return Figures()
        .figure(u"4638"_s, u"2022-23"_s, u"50"_s, 40)
        .figure(u"4640"_s, u"2022-23"_s, u"50"_s, 130)
        .figure(u"4644"_s, u"2022-23"_s, u"51"_s, 60)
        .figure(u"4639"_s, u"2022-23"_s, u"*"_s)
        .figure(u"46"_s, u"2022-23"_s, u"49,5"_s, 6700)
        .figure(u"4644"_s, u"2023-24"_s, u"47"_s, 58)
        .figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136);
}

RankChoice asked() {
    RankChoice choice;
    choice.indicator = u"np.english"_s;
    choice.breakdown.grade = nationalTests().batch.series.front().breakdown.grade;
    return choice;
}

} // namespace

TEST_CASE("Units of a kind stand in order in each period and hidden ones last", "[store]") {
    Register made;
    made->import(nationalTests().batch);
    CHECK(told(rankings(*made, asked())) ==
          QStringList{u"2022-23: 4644 51, 4638 50, 4640 50, 4639 Q"_s, u"2023-24: 4640 48, 4644 47"_s});
    RankChoice counties = asked();
    counties.kind = OrganisationKind::county;
    CHECK(told(rankings(*made, counties)) == QStringList{u"2022-23: 46 49.5"_s});
}

TEST_CASE("A ranking keeps to the periods and the breakdown that are asked for", "[store]") {
    Register made;
    made->import(nationalTests().batch);
    RankChoice choice = asked();
    choice.from = Period::schoolYear(2023);
    CHECK(told(rankings(*made, choice)) == QStringList{u"2023-24: 4640 48, 4644 47"_s});
    choice.from.reset();
    choice.to = Period::schoolYear(2021);
    CHECK(rankings(*made, choice).empty());
    choice = asked();
    choice.breakdown.grade = 13;
    CHECK(rankings(*made, choice).empty());
    choice = asked();
    choice.indicator = u"np.nothing"_s;
    CHECK(rankings(*made, choice).empty());
}

TEST_CASE("A ranking for the public has no value of too few pupils", "[store]") {
    Register made;
    made->import(nationalTests().figure(u"4641"_s, u"2023-24"_s, u"60"_s, 3).batch);
    CHECK(told(rankings(*made, asked())).back() == u"2023-24: 4640 48, 4644 47, 4641 Q"_s);
    RankChoice choice = asked();
    choice.audience = Audience::internal;
    CHECK(told(rankings(*made, choice)).back() == u"2023-24: 4641 60, 4640 48, 4644 47"_s);
}
