// SPDX-License-Identifier: MIT
#include "chart/lanes.h"

#include "chart/words.h"
#include "domain/language.h"

#include <algorithm>

namespace samspel::chart {

namespace {

struct Stretch {
    double from;
    double to;
};

Stretch stretchOf(const Milestone& milestone) {
    if (milestone.ends.isEmpty()) {
        return {milestone.begins.middle(), milestone.begins.middle()};
    }
    // A range lasts through the last day that its words may mean.
    const double from = yearsOf(milestone.begins.earliest());
    return {from, std::max(from, yearsOf(milestone.ends.latest().addDays(1)))};
}

bool isExact(const When& when) {
    return !when.isAbout() &&
           (when.precision() == When::Precision::day || when.precision() == When::Precision::month);
}

MilestoneMark markOf(const Milestone& milestone, const QString& lane, const TimeAxis& time,
                     const Language& language) {
    const Stretch stretch = stretchOf(milestone);
    MilestoneMark mark;
    mark.milestone = milestone.id;
    mark.isPoint = milestone.ends.isEmpty();
    mark.from = std::max(stretch.from, time.from);
    mark.to = std::min(stretch.to, time.to);
    mark.isClippedLeft = stretch.from < time.from;
    mark.isClippedRight = stretch.to > time.to;
    mark.title = milestone.isInvented ? milestone.title + QLatin1Char('*') : milestone.title;
    const QString when = chart::time(milestone, language);
    mark.spoken = QStringLiteral("%1, %2. %3").arg(mark.title, when, lane);
    // A diamond cannot show that only the year is known, nor a cut bar when it began.
    if ((mark.isPoint && !isExact(milestone.begins)) || mark.isClippedLeft || mark.isClippedRight) {
        mark.title += QStringLiteral(", ") + when;
    }
    return mark;
}

int rank(const Milestone& milestone, const std::vector<const SubProgramme*>& order) {
    switch (milestone.lane) {
    case Lane::programme:
        return -1;
    case Lane::subProgramme:
        break;
    case Lane::outside:
        return static_cast<int>(order.size()) + 1;
    case Lane::data:
        return static_cast<int>(order.size()) + 2;
    }
    const auto found = std::find_if(order.begin(), order.end(),
                                    [&](const SubProgramme* s) { return s->id == milestone.subProgramme; });
    return static_cast<int>(found - order.begin());
}

QString nameOf(int rank, Lane kind, const std::vector<const SubProgramme*>& order, const Language& language) {
    switch (kind) {
    case Lane::programme:
        return language.say("Chart", "Programme");
    case Lane::subProgramme:
        return static_cast<std::size_t>(rank) < order.size() ? order[static_cast<std::size_t>(rank)]->name
                                                             : language.say("Chart", "Other parts");
    case Lane::outside:
        return language.say("Chart", "Outside events");
    case Lane::data:
        break;
    }
    return language.say("Chart", "Data");
}

} // namespace

void fillLanes(Trend& trend, const TrendInput& input, const Language& language) {
    std::vector<const SubProgramme*> order;
    for (const SubProgramme& sub : input.subProgrammes) {
        order.push_back(&sub);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const SubProgramme* a, const SubProgramme* b) { return a->position < b->position; });

    std::vector<const Milestone*> inside;
    int before = 0;
    int after = 0;
    for (const Milestone& milestone : input.milestones) {
        const Stretch stretch = stretchOf(milestone);
        if (milestone.begins.isEmpty()) {
            continue;
        }
        if (!trend.time.isEmpty() && stretch.to >= trend.time.from && stretch.from <= trend.time.to) {
            inside.push_back(&milestone);
        } else if (stretch.to < trend.time.from) {
            ++before;
        } else {
            ++after;
        }
    }
    std::stable_sort(inside.begin(), inside.end(), [&](const Milestone* a, const Milestone* b) {
        const int rankA = rank(*a, order);
        const int rankB = rank(*b, order);
        return rankA != rankB ? rankA < rankB : stretchOf(*a).from < stretchOf(*b).from;
    });
    int lastRank = -2;
    bool hasInvented = false;
    for (const Milestone* milestone : inside) {
        const int own = rank(*milestone, order);
        if (trend.lanes.empty() || own != lastRank) {
            trend.lanes.push_back({nameOf(own, milestone->lane, order, language), milestone->lane, {}});
            lastRank = own;
        }
        MilestoneLane& lane = trend.lanes.back();
        lane.marks.push_back(markOf(*milestone, lane.name, trend.time, language));
        hasInvented = hasInvented || milestone->isInvented;
    }
    if (hasInvented) {
        trend.notes += language.say("Chart", "* An example, not a fact.");
    }
    if (before > 0 && !trend.time.isEmpty()) {
        trend.notes +=
            language.say("Chart", "Milestones before the years shown: %1.").arg(language.whole(before));
    }
    if (after > 0 && !trend.time.isEmpty()) {
        trend.notes +=
            language.say("Chart", "Milestones after the years shown: %1.").arg(language.whole(after));
    }
}

} // namespace samspel::chart
