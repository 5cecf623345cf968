// SPDX-License-Identifier: MIT
// The words at the right end of each line.
#include "chart/trendlayout.h"
#include "made.h"
#include "support/catch.h"

#include <QFont>

using namespace samspel;
using namespace samspel::chart;
using namespace made;

TEST_CASE("the label of a line that ended earlier says its year, and no leader crosses the years between") {
    application();
    const QString c = QStringLiteral("C");
    const QString d = QStringLiteral("D");
    const QString points = QStringLiteral("points");
    TrendInput input =
        chosen({figure(2017, 51, 60, c), figure(2018, 53, 60, c)},
               {segment(c, 2014, points), segment(d, 2022, points, QStringLiteral("new scale"))});
    input.segments[0].last = Period::schoolYear(2021);
    input.series.push_back(series(QStringLiteral("Noreg"), {figure(2023, 50, 56875, d)}));
    input.roles.push_back(Role::nation);
    const Trend made = trend(input, english());
    CHECK(made.lines[0].label == QStringLiteral("Sogndal 53 (2018–19)"));
    CHECK(made.lines[1].label == QStringLiteral("Noreg 50"));
    const TrendLayout layout = layOut(made, {900, 500}, Style{QFont().family(), 13, 1});
    for (const Curve& curve : layout.curves) {
        for (const QLineF& mark : layout.breaks) {
            for (qsizetype i = 1; i < curve.leader.size(); ++i) {
                const bool crosses = curve.leader[i - 1].x() < mark.x1() && mark.x1() < curve.leader[i].x();
                CHECK_FALSE(crosses);
            }
        }
    }
    CHECK_FALSE(layout.breaks.empty());
}
