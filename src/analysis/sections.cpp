// SPDX-License-Identifier: MIT
#include "analysis/phrases.h"
#include "analysis/refusals.h"
#include "domain/language.h"

#include <algorithm>

namespace samspel::analysis {

namespace {

/// Refusals that one line can tell. Numbers that their words leave out do not part them.
bool saysTheSame(const Statement& one, const Statement& other, const Language& language) {
    return one.topic == other.topic && one.segment == other.segment && one.version == other.version &&
           one.against == other.against && one.reference == other.reference && !one.outcome &&
           !other.outcome &&
           reasonOf(one.outcome.refusal(), language) == reasonOf(other.outcome.refusal(), language);
}

QString lineOf(const std::vector<const Statement*>& same, const Language& language) {
    const Statement& first = *same.front();
    if (same.size() == 1) {
        return sentence(first, language);
    }
    std::vector<Period> periods;
    for (const Statement* one : same) {
        for (Period period = one->from.value(); period <= one->to.value(); period = period.next()) {
            periods.push_back(period);
        }
    }
    return bound(refusal(first, spans(std::move(periods), language), language));
}

} // namespace

QString headOf(Topic topic, const Language& language) {
    switch (topic) {
    case Topic::Interval:
        return language.say("Analysis", "How uncertain each figure is");
    case Topic::Swing:
        return language.say("Analysis", "How much one year can swing by chance");
    case Topic::Pool:
        return language.say("Analysis", "Three years together");
    case Topic::Band:
        return language.say("Analysis", "Whether the years differ more than by chance");
    case Topic::Direction:
        return language.say("Analysis", "Direction");
    case Topic::SlopeRange:
        return language.say("Analysis", "Slopes that the figures fit");
    case Topic::ProcessLimits:
        return language.say("Analysis", "Process limits");
    case Topic::Gap:
    case Topic::ShareDifference:
        return language.say("Analysis", "Difference from nation and county");
    case Topic::Distance:
        return language.say("Analysis", "Distance from the nation, across breaks");
    case Topic::GapChange:
        return language.say("Analysis", "Before and after the programme began");
    case Topic::Placebo:
        return language.say("Analysis", "Beside units of similar size");
    case Topic::Rank:
        return language.say("Analysis", "Place among the others");
    case Topic::Funnel:
        return language.say("Analysis", "Limits for a unit of its size");
    case Topic::Shrinkage:
        return language.say("Analysis", "Drawn towards the others");
    }
    return {};
}

std::vector<Section> sections(const std::vector<Statement>& statements, const Language& language) {
    std::vector<Section> all;
    std::vector<bool> isTold(statements.size(), false);
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (isTold[i]) {
            continue;
        }
        std::vector<const Statement*> same{&statements[i]};
        for (std::size_t j = i + 1; j < statements.size() && statements[i].from; ++j) {
            if (statements[j].from && saysTheSame(statements[i], statements[j], language)) {
                same.push_back(&statements[j]);
                isTold[j] = true;
            }
        }
        if (all.empty() || all.back().topic != statements[i].topic) {
            all.push_back({statements[i].topic, headOf(statements[i].topic, language), {}});
        }
        all.back().lines += lineOf(same, language);
    }
    return all;
}

} // namespace samspel::analysis
