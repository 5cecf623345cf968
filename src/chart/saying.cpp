// SPDX-License-Identifier: MIT
#include "chart/saying.h"

#include "analysis/words.h"

#include <algorithm>

namespace samspel::chart {

using analysis::Against;
using analysis::Statement;
using analysis::Topic;

namespace {

const Series* seriesIn(const TrendInput& input, Role role, const Breakdown& breakdown) {
    for (std::size_t i = 0; i < input.series.size(); ++i) {
        if (input.roles[i] == role && input.series[i].breakdown == breakdown) {
            return &input.series[i];
        }
    }
    return nullptr;
}

/// The newest statement of these that says something; nullptr when none does.
template <class Wanted>
const Statement* newest(const Trend& trend, Wanted isWanted) {
    const auto found = std::find_if(trend.statements.rbegin(), trend.statements.rend(), isWanted);
    return found == trend.statements.rend() ? nullptr : &*found;
}

/// Refusals that a reader waits for under a chart; the others stand in the panel.
bool isTold(const Statement& direction) {
    const auto reason = direction.outcome.refusal().reason;
    return reason == statistics::Reason::TooFewYears || reason == statistics::Reason::NoClearDirection ||
           reason == statistics::Reason::YearsNotComparable;
}

} // namespace

analysis::Question questionOf(const TrendInput& input, const Series& series) {
    analysis::Question question{.series = series,
                                .nation = seriesIn(input, Role::nation, series.breakdown),
                                .county = seriesIn(input, Role::county, series.breakdown),
                                .peers = {},
                                .segments = input.segments,
                                .programmeStart = {},
                                .firstAfter = {},
                                .from = input.from,
                                .to = input.to,
                                .audience = input.audience};
    // The peers are the first series': of another breakdown there are none.
    if (series.breakdown == input.series.front().breakdown) {
        question.peers = input.peers;
    }
    if (input.programme && !input.programme->first.isEmpty()) {
        question.programmeStart = input.programme->first;
    }
    return question;
}

std::vector<Statement> statementsOf(const TrendInput& input) {
    const auto chosen = std::find(input.roles.begin(), input.roles.end(), Role::chosen);
    return chosen == input.roles.end()
               ? std::vector<Statement>{}
               : analysis::analyse(
                     questionOf(input, input.series[static_cast<std::size_t>(chosen - input.roles.begin())]));
}

QStringList sentencesOf(const Trend& trend, const Language& language) {
    const auto chosen = std::find_if(trend.lines.begin(), trend.lines.end(),
                                     [](const Line& line) { return line.role == Role::chosen; });
    const Point* last = chosen == trend.lines.end() ? nullptr : chosen->newest();
    if (last == nullptr) {
        return {};
    }
    const auto say = [&](std::initializer_list<Topic> topics, Against against) -> const Statement* {
        return newest(trend, [&](const Statement& s) {
            return std::find(topics.begin(), topics.end(), s.topic) != topics.end() && s.against == against &&
                   s.segment == last->segment && s.version == last->version &&
                   // Years that lie in no segment may lie on both sides of one.
                   (!last->segment.isEmpty() || s.to == last->period) &&
                   (s.outcome || (s.topic == Topic::Direction && isTold(s)));
        });
    };
    const auto difference = {Topic::Gap, Topic::ShareDifference};
    const Statement* gap = say(difference, Against::Nation);
    // Beside distances stands what is said of distances, and nothing in points.
    const auto chosenFew =
        trend.form == Form::distance
            ? std::vector{say({Topic::Distance}, Against::Nation), gap}
            : std::vector{say({Topic::Swing}, Against::Nobody),
                          gap != nullptr ? gap : say(difference, Against::County),
                          say({Topic::Direction}, Against::Nobody), say({Topic::Band}, Against::Nobody),
                          say({Topic::Rank}, Against::Units)};
    QStringList sentences;
    for (const Statement* one : chosenFew) {
        if (one != nullptr) {
            sentences += analysis::sentence(*one, language);
        }
    }
    return sentences;
}

} // namespace samspel::chart
