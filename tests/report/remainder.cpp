// SPDX-License-Identifier: MIT
#include "report/remainder.h"

#include "domain/language.h"
#include "support/text.h"

#include <map>

using namespace samspel;
using namespace samspel::report;

namespace {

const Period year = Period::schoolYear(2023);

/// Parts with their number of pupils; a negative number is a part that its publisher hides.
Measured made(std::optional<int> whole, const std::vector<int>& parts) {
    Measured measured;
    measured.indicator.threshold = 10;
    const auto add = [&](const QString& number, std::optional<int> n) {
        Organisation unit;
        unit.number = number;
        chart::Point point;
        point.period = year;
        if (!n || *n >= 0) {
            point.mark = chart::Mark::filled;
            point.value = 50;
            point.n = n;
        } else {
            point.status = Status::suppressed;
        }
        measured.units.push_back(unit);
        measured.trend.lines.push_back({});
        measured.trend.lines.back().points = {point};
    };
    add(u"4640"_s, whole);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        add(QString::number(i + 1), parts[i]);
    }
    return measured;
}

/// Numbers of the parts that are shown, "1 3", once remainders are hidden; the whole must be shown still.
QString shown(Measured measured) {
    hideRemainders(measured, u"4640"_s, Language::load(u"en"_s));
    QStringList numbers;
    for (std::size_t i = 0; i < measured.units.size(); ++i) {
        const chart::Point& point = measured.trend.lines[i].points.front();
        CHECK((point.mark == chart::Mark::hidden) == !point.value.has_value());
        if (point.value) {
            numbers += measured.units[i].number;
        } else {
            CHECK(!point.n);
        }
    }
    CHECK(numbers.removeAll(u"4640"_s) == 1);
    return numbers.join(u' ');
}

} // namespace

TEST_CASE("nothing hidden: nothing more is hidden") {
    CHECK(shown(made(100, {40, 35, 25})) == u"1 2 3"_s);
    CHECK(shown(made({}, {40, 35, 25})) == u"1 2 3"_s);
}

TEST_CASE("one hidden part could be worked out, so the smallest shown one is hidden as well") {
    CHECK(shown(made(100, {40, 35, 18, -1})) == u"1 2"_s); // 100 − 75 = 25 between two
    CHECK(shown(made({}, {40, 35, 18, -1})) == u"1 2"_s);  // with or without the whole's own number
}

TEST_CASE("two hidden parts with fewer than the threshold between them take a third with them") {
    CHECK(shown(made(136, {23, 26, 10, 68, -1, -1})) == u"1 2 4"_s); // 136 − 127 = 9; then 19 between three
}

TEST_CASE("two hidden parts with enough between them are safe") {
    CHECK(shown(made(100, {40, 35, 12, -1, -1})) == u"1 2 3"_s); // 13
    CHECK(shown(made(97, {40, 35, 12, -1, -1})) == u"1 2 3"_s);  // 10, the threshold itself
}

TEST_CASE(
    "a whole that is less than its shown parts counts other pupils: only the number of hidden parts tells") {
    CHECK(shown(made(70, {40, 35, -1, -1})) == u"1 2"_s);
    CHECK(shown(made(70, {40, 35, -1})) == u"1"_s);
}

TEST_CASE("where every part is hidden, it ends") {
    CHECK(shown(made(12, {-1})) == QString());
    CHECK(shown(made(30, {21, -1})) == QString());
}

TEST_CASE("no whole: nothing to subtract from") {
    Measured measured = made(100, {40, -1});
    hideRemainders(measured, u"nobody"_s, Language::load(u"en"_s));
    CHECK(measured.trend.lines[1].points.front().value);
}
