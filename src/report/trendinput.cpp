// SPDX-License-Identifier: MIT
#include "report/trendinput.h"

#include "report/references.h"
#include "store/ledger.h"

namespace samspel::report {

namespace {

chart::Role roleOf(const Series& series, bool isFirst) {
    if (isFirst) {
        return chart::Role::chosen;
    }
    switch (series.unit.kind) {
    case OrganisationKind::nation:
        return chart::Role::nation;
    case OrganisationKind::county:
        return chart::Role::county;
    default:
        return chart::Role::compared;
    }
}

} // namespace

chart::TrendInput trendInput(const Ledger& ledger, const SeriesChoice& choice) {
    chart::TrendInput input;
    input.series = series(ledger, choice);
    for (const Series& one : input.series) {
        input.roles.push_back(roleOf(one, one.unit.number == choice.units.value(0)));
    }
    if (!input.series.empty() && input.roles.front() == chart::Role::chosen) {
        input.peers = peersOf(ledger, input.series.front(), choice);
    }
    if (const auto indicator = indicatorOf(ledger, choice.indicator)) {
        input.segments = segmentsOf(ledger, indicator->id);
    }
    input.milestones = ledger.all<Milestone>();
    input.subProgrammes = ledger.all<SubProgramme>();
    const auto programmes = ledger.all<Programme>();
    if (!programmes.empty()) {
        input.programme = std::pair(programmes.front().begins, programmes.front().ends);
    }
    input.from = choice.from;
    input.to = choice.to;
    input.audience = choice.audience;
    return input;
}

} // namespace samspel::report
