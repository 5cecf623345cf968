// SPDX-License-Identifier: MIT
#include "store/mergedquery.h"

#include "domain/language.h"
#include "store/ledger.h"
#include "store/regionquery.h"
#include "store/seriesquery.h"

#include <algorithm>
#include <set>

namespace samspel {

namespace {

constexpr double leastShare = 90; // percent of a unit that make its successor what it was
constexpr int deepest = 8;        // mergers one after the other; a circle is refused when it is entered

/// Those that became a unit, each with the time in which its figures stand for the unit's.
class Predecessors {
public:
    explicit Predecessors(const Ledger& ledger) : m_ledger(ledger) {}

    void find(const Organisation& unit, QDate until, int depth = 0);

    std::vector<RegionPart> parts;
    QStringList remarks;
    QDate wholeSince; ///< before this day a part that mattered is not known, as a unit was split then

private:
    bool wasSplit(const Succession& succession);

    const Ledger& m_ledger;
    std::set<Id<Organisation>> m_seen;
};

// Several successors on one day, none of which took nearly all.
bool Predecessors::wasSplit(const Succession& succession) {
    const auto siblings = m_ledger.where<Succession>("predecessor", succession.predecessor.value);
    const auto ofThatDay = std::count_if(siblings.begin(), siblings.end(),
                                         [&](const Succession& s) { return s.date == succession.date; });
    return ofThatDay > 1 && succession.share.value_or(0) < leastShare;
}

void Predecessors::find(const Organisation& unit, QDate until, int depth) {
    if (depth == deepest || !m_seen.insert(unit.id).second) {
        return;
    }
    QDate begins = unit.validFrom;
    for (const Succession& succession : m_ledger.where<Succession>("successor", unit.id.value)) {
        const auto before = m_ledger.find(succession.predecessor);
        if (!before) {
            continue;
        }
        // What lived on after that day only gave a part, and what came by two ways cannot be counted twice.
        const bool isPart = before->isValidOn(succession.date) && succession.share.value_or(0) < leastShare;
        if (wasSplit(succession) || isPart || m_seen.contains(before->id)) {
            if (succession.share.value_or(leastShare) >= leastShare / 2 &&
                (!wholeSince.isValid() || wholeSince < succession.date)) {
                wholeSince = succession.date;
            }
            continue;
        }
        begins = begins.isValid() ? begins : succession.date;
        if (!succession.note.isEmpty() && !remarks.contains(succession.note)) {
            remarks << succession.note;
        }
        find(*before, succession.date, depth + 1);
    }
    parts.push_back({unit, begins, until});
}

bool isOwn(const Shown& shown) { return shown.figure.status != Status::cannotExist; }

} // namespace

std::optional<Ancestry> ancestryOf(const Ledger& ledger, const Organisation& unit) {
    Predecessors predecessors(ledger);
    predecessors.find(unit, {});
    auto& parts = predecessors.parts;
    if (const QDate since = predecessors.wholeSince; since.isValid()) {
        std::erase_if(parts, [&](const RegionPart& part) { return part.to.isValid() && part.to <= since; });
        for (RegionPart& part : parts) {
            part.from = part.from.isValid() ? std::max(part.from, since) : since;
        }
    }
    if (parts.size() < 2) {
        return std::nullopt;
    }
    return Ancestry{std::move(predecessors.parts), std::move(predecessors.remarks)};
}

std::vector<Series> withPredecessors(const Ledger& ledger, const Organisation& unit, const Settling& settle,
                                     const SeriesChoice& choice, std::vector<Series> own) {
    const auto ancestry = ancestryOf(ledger, unit);
    if (!ancestry) {
        return own;
    }
    for (Series& derived : seriesOfParts(ledger, unit, ancestry->parts, settle, choice)) {
        const auto same = std::find_if(own.begin(), own.end(), [&](const Series& series) {
            return series.breakdown == derived.breakdown;
        });
        Series& series = same != own.end()
                             ? *same
                             : own.emplace_back(Series{unit, settle.indicator(), derived.breakdown, {}});
        series.anchor = derived.anchor;
        bool isLonger = false;
        for (Shown& shown : derived.figures) {
            // Also of one predecessor alone: it was another unit that the figure was published for.
            if (shown.figure.value && !shown.inputs.contains(unit.number)) {
                shown.figure.status = Status::estimated;
            }
            const auto known =
                std::find_if(series.figures.begin(), series.figures.end(),
                             [&](const Shown& other) { return other.figure.period == shown.figure.period; });
            if (known == series.figures.end()) {
                series.figures.push_back(std::move(shown));
                isLonger = true;
            } else if (!isOwn(*known) && shown.figure.value) {
                *known = std::move(shown);
                isLonger = true;
            }
        }
        std::sort(series.figures.begin(), series.figures.end(),
                  [](const Shown& a, const Shown& b) { return a.figure.period < b.figure.period; });
        if (isLonger) {
            series.remarks = ancestry->remarks;
        }
    }
    return own;
}

} // namespace samspel
