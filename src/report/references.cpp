// SPDX-License-Identifier: MIT
#include "report/references.h"

#include "domain/programme.h"
#include "store/ledger.h"
#include "store/rankquery.h"

#include <algorithm>
#include <map>
#include <set>

namespace samspel::report {

namespace {

/// Everybody who is a member of a region together with this unit, the unit included.
std::set<qint64> membersWith(const Ledger& ledger, const Organisation& unit) {
    std::set<qint64> regions;
    for (const Membership& own : ledger.where<Membership>("member", unit.id.value)) {
        regions.insert(own.region.value);
    }
    if (unit.kind == OrganisationKind::region) {
        regions.insert(unit.id.value);
    }
    std::set<qint64> members;
    for (const qint64 region : regions) {
        for (const Membership& other : ledger.where<Membership>("region", region)) {
            members.insert(other.member.value);
        }
    }
    return members;
}

/// The series of one reference with this breakdown.
std::optional<Series> referenceOf(const Ledger& ledger, SeriesChoice choice, const QString& number,
                                  const Series& like) {
    if (number.isEmpty() || number == like.unit.number) {
        return std::nullopt;
    }
    choice.units = {number};
    choice.grade = like.breakdown.grade;
    for (Series& found : series(ledger, choice)) {
        if (found.breakdown == like.breakdown) {
            return std::move(found);
        }
    }
    return std::nullopt;
}

} // namespace

QString countyOf(const QString& unit, const Ledger& ledger) {
    auto place = unitOf(ledger, unit);
    if (place && place->kind == OrganisationKind::region) {
        const auto members = ledger.where<Membership>("region", place->id.value);
        place = members.empty() ? std::nullopt : ledger.find(members.front().member);
    }
    // A register that says that two belong to each other must not hold us here.
    for (int depth = 0; place && depth < 8; ++depth) {
        if (place->kind == OrganisationKind::county) {
            return place->number;
        }
        if (place->kind == OrganisationKind::municipality && !place->parent.isKept()) {
            const auto county = unitOf(ledger, place->number.left(2)); // its number begins with the county's
            return county && county->kind == OrganisationKind::county ? county->number : QString();
        }
        place = place->parent.isKept() ? ledger.find(place->parent) : std::nullopt;
    }
    return {};
}

std::vector<analysis::Peer> peersOf(const Ledger& ledger, const Series& series, const SeriesChoice& choice) {
    if (series.indicator.measure == Measure::count || series.unit.kind == OrganisationKind::nation) {
        return {};
    }
    const RankChoice asked{.indicator = series.indicator.code,
                           .kind = series.unit.kind,
                           .breakdown = series.breakdown,
                           .from = choice.from,
                           .to = choice.to,
                           .version = choice.version,
                           .audience = choice.audience};
    const std::set<qint64> members = membersWith(ledger, series.unit);
    std::map<qint64, analysis::Peer> byUnit;
    for (const Ranking& ranking : rankings(ledger, asked)) {
        for (const Ranked& one : ranking.units) {
            if (one.unit != series.unit.id) {
                analysis::Peer& peer = byUnit[one.unit.value];
                peer.number = one.number;
                peer.takesPart = members.contains(one.unit.value);
                peer.figures.push_back(one.shown);
            }
        }
    }
    std::vector<analysis::Peer> peers;
    peers.reserve(byUnit.size());
    for (auto& [unit, peer] : byUnit) {
        peers.push_back(std::move(peer));
    }
    return peers;
}

std::optional<When> programmeStart(const Ledger& ledger) {
    const auto programmes = ledger.all<Programme>();
    return programmes.empty() || programmes.front().begins.isEmpty()
               ? std::nullopt
               : std::optional(programmes.front().begins);
}

When beginningOf(Period period) {
    return When::day(period.kind() == PeriodKind::schoolYear ? QDate(period.year(), 8, 1)
                                                             : QDate(period.year(), 1, 1));
}

std::vector<Analysed> analysed(const Ledger& ledger, const SeriesChoice& choice,
                               const std::optional<When>& programmeStart,
                               const std::optional<Period>& firstAfter) {
    std::vector<Analysed> all;
    for (Series& found : series(ledger, choice)) {
        const auto nation = referenceOf(ledger, choice, nationNumber, found);
        const auto county = referenceOf(ledger, choice, countyOf(found.unit.number, ledger), found);
        const auto peers = peersOf(ledger, found, choice);
        const auto segments = segmentsOf(ledger, found.indicator.id);
        auto statements = analysis::analyse({.series = found,
                                             .nation = nation ? &*nation : nullptr,
                                             .county = county ? &*county : nullptr,
                                             .peers = peers,
                                             .segments = segments,
                                             .programmeStart = programmeStart,
                                             .firstAfter = firstAfter,
                                             .from = choice.from,
                                             .to = choice.to,
                                             .audience = choice.audience});
        all.push_back({std::move(found), std::move(statements)});
    }
    return all;
}

} // namespace samspel::report
