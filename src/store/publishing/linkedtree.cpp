// SPDX-License-Identifier: MIT
#include "store/publishing/linkedtree.h"

#include "store/publishing/family.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace samspel {

namespace {

class FindingWholes {
public:
    FindingWholes(const std::vector<Piece>& pieces, const std::vector<LinkedUnit>& units, QDate day)
        : m_pieces(pieces), m_units(units), m_day(day) {
        m_places.reserve(pieces.size());
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            m_places.emplace(pieces[i].slice, static_cast<int>(i));
        }
        for (std::size_t i = 0; i < units.size(); ++i) {
            for (const int before : units[i].predecessors) {
                m_successors[before].push_back(static_cast<int>(i));
            }
        }
    }

    std::vector<LinkedParts> wholes() const {
        std::vector<LinkedParts> found;
        addUnits(found, "unit", [](const Slice&, const LinkedUnit&) { return true; });
        // The schools' own figures are of all; what a municipality has of its private schools is their sum.
        addUnits(found, "owner", [](Slice& slice, const LinkedUnit& unit) {
            const bool isKnown = slice.ownership == Lexicon::all && !unit.ownership.isEmpty();
            if (isKnown) {
                slice.ownership =
                    unit.ownership == QLatin1String("private") ? Lexicon::ofPrivate : Lexicon::ofPublic;
            }
            return isKnown;
        });
        addCrossings(found, "sex", [](Slice& s) { return std::exchange(s.sex, Sex::all) != Sex::all; });
        addCrossings(found, "ownership",
                     [](Slice& s) { return std::exchange(s.ownership, Lexicon::all) != Lexicon::all; });
        addCrossings(found, "age",
                     [](Slice& s) { return std::exchange(s.age, Lexicon::all) != Lexicon::all; });
        addCrossings(found, "grade", [](Slice& s) { return std::exchange(s.grade, 0) != 0; });
        addCrossings(found, "level",
                     [](Slice& s) { return Lexicon::isLevel(std::exchange(s.part, Word())); });
        addJoined(found);
        return found;
    }

    std::vector<std::vector<int>> unsure() const {
        std::map<std::pair<int, Slice>, std::vector<int>> groups;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Slice& slice = m_pieces[i].slice;
            const int above = unit(slice.unit).parent;
            if (above >= 0 && !isToldByOthers(slice) && earlierWholes(slice, above).size() > 1) {
                Slice breakdown = slice;
                breakdown.unit = 0;
                groups[{above, breakdown}].push_back(static_cast<int>(i));
            }
        }
        std::vector<std::vector<int>> found;
        for (auto& [of, group] : groups) {
            found.push_back(std::move(group));
        }
        return found;
    }

private:
    int placeOf(const Slice& slice) const {
        const auto it = m_places.find(slice);
        return it == m_places.end() ? -1 : it->second;
    }
    const LinkedUnit& unit(int at) const { return m_units[static_cast<std::size_t>(at)]; }
    bool isThere(int at) const {
        const LinkedUnit& u = unit(at);
        return (!u.validFrom.isValid() || u.validFrom <= m_day) &&
               (!u.validTo.isValid() || m_day < u.validTo);
    }

    // Of another structure than that of the day, and counted in it, too. Where only the one structure has
    // figures, these are the ones that add up, whatever the day: what is measured in spring is often told by
    // the units that there are since January.
    bool isToldByOthers(const Slice& slice) const {
        if (isThere(slice.unit)) {
            return false;
        }
        const LinkedUnit& of = unit(slice.unit);
        const bool isToCome = of.validFrom.isValid() && m_day < of.validFrom;
        const auto after = m_successors.find(slice.unit);
        static const std::vector<int> none;
        const std::vector<int>& others = isToCome                      ? of.predecessors
                                         : after != m_successors.end() ? after->second
                                                                       : none;
        return std::any_of(others.begin(), others.end(), [&](int other) {
            Slice same = slice;
            same.unit = other;
            return placeOf(same) >= 0;
        });
    }

    // The figures of those that a unit above came of, where it is not there yet and has none itself: a school
    // is known by its municipality of today.
    std::vector<int> earlierWholes(const Slice& slice, int above, int depth = 0) const {
        constexpr int deepest = 8;
        std::vector<int> wholes;
        const LinkedUnit& of = unit(above);
        Slice same = slice;
        same.unit = above;
        if (depth == deepest || !of.validFrom.isValid() || of.validFrom <= m_day || placeOf(same) >= 0) {
            return wholes;
        }
        for (const int before : of.predecessors) {
            same.unit = before;
            if (const int whole = placeOf(same); whole >= 0) {
                wholes.push_back(whole);
            } else {
                const std::vector<int> deeper = earlierWholes(slice, before, depth + 1);
                wholes.insert(wholes.end(), deeper.begin(), deeper.end());
            }
        }
        return wholes;
    }

    // Where the unit above has no figure, those of its parts belong to the next one that has.
    template <class ToWhole>
    void addUnits(std::vector<LinkedParts>& found, const char* kind, const ToWhole& toWhole) const {
        std::map<int, std::vector<int>> byWhole;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            Slice slice = m_pieces[i].slice;
            if (isToldByOthers(slice)) {
                continue;
            }
            if (!toWhole(slice, unit(slice.unit))) {
                continue;
            }
            constexpr int deepest = 8;
            for (int depth = 0; depth < deepest; ++depth) {
                slice.unit = unit(slice.unit).parent;
                if (slice.unit < 0) {
                    break;
                }
                if (const int whole = placeOf(slice); whole >= 0) {
                    byWhole[whole].push_back(static_cast<int>(i));
                    break;
                }
                if (const std::vector<int> before = earlierWholes(slice, slice.unit); !before.empty()) {
                    if (before.size() == 1) {
                        byWhole[before.front()].push_back(static_cast<int>(i));
                    }
                    break;
                }
            }
        }
        for (auto& [whole, parts] : byWhole) {
            found.push_back({kind, whole, std::move(parts)});
        }
    }

    template <class ToWhole>
    void addCrossings(std::vector<LinkedParts>& found, const char* kind, const ToWhole& toWhole) const {
        std::map<int, std::vector<int>> byWhole;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            Slice slice = m_pieces[i].slice;
            if (toWhole(slice)) {
                if (const int whole = placeOf(slice); whole >= 0) {
                    byWhole[whole].push_back(static_cast<int>(i));
                }
            }
        }
        const bool isPair = kind == std::string_view("sex") || kind == std::string_view("ownership");
        const bool isLevels = kind == std::string_view("level");
        for (auto& [whole, parts] : byWhole) {
            const bool lacksPart = isPair && parts.size() < 2;
            const bool isClosed =
                isPair ||
                (isLevels && parts.size() >= levelsOf(m_pieces[static_cast<std::size_t>(whole)].slice.grade));
            found.push_back({kind, whole, std::move(parts), isClosed, lacksPart});
        }
    }

    // Regions and merged units that have a figure of their own beside those of their parts.
    void addJoined(std::vector<LinkedParts>& found) const {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const LinkedUnit& whole = unit(m_pieces[i].slice.unit);
            for (const auto* units : {&whole.members, &whole.predecessors}) {
                LinkedParts joined{
                    units == &whole.members ? "region" : "merged", static_cast<int>(i), {}, true, false};
                for (const int part : *units) {
                    Slice slice = m_pieces[i].slice;
                    slice.unit = part;
                    const int place = placeOf(slice);
                    joined.lacksPart = joined.lacksPart || place < 0;
                    if (place >= 0 && place != static_cast<int>(i)) {
                        joined.parts.push_back(place);
                    }
                }
                if (!joined.parts.empty()) {
                    found.push_back(std::move(joined));
                }
            }
        }
    }

    const std::vector<Piece>& m_pieces;
    const std::vector<LinkedUnit>& m_units;
    QDate m_day;
    std::unordered_map<Slice, int, SliceHash> m_places;
    std::map<int, std::vector<int>> m_successors;
};

} // namespace

LinkedTree treeOf(const std::vector<Piece>& pieces, const std::vector<LinkedUnit>& units, QDate day) {
    const FindingWholes finding(pieces, units, day);
    return {finding.wholes(), finding.unsure()};
}

} // namespace samspel
