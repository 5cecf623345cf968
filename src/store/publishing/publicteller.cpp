// SPDX-License-Identifier: MIT
#include "store/publishing/publicteller.h"

#include "store/publishing/linkedunion.h"

#include <algorithm>
#include <limits>

namespace samspel {

namespace sdc = statistics::disclosure;

namespace {

// A number that is larger than can be counted is as good as any other that is.
qint64 scaled(qint64 count, int by) {
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 4096;
    for (int i = 0; i < by; ++i) {
        count = count > most / 10 ? most : count * 10;
    }
    return std::min(count, most);
}

bool isSame(const Headcount& one, const Headcount& other) {
    return one.kind == other.kind && (one.kind != Headcount::Kind::counted || one.count == other.count);
}

// A number that was told stands before one that its publisher hides.
bool tellsMore(const Headcount& one, const Headcount& other) {
    const auto rank = [](const Headcount& head) {
        return head.kind == Headcount::Kind::counted ? 2 : head.kind == Headcount::Kind::hidden ? 1 : 0;
    };
    return rank(one) > rank(other);
}

} // namespace

PublicFigures::Teller::Teller(const PublicFigures& figures, const std::vector<Counted>& counted)
    : m_of(figures) {
    int decimals = 0;
    for (const Counted& one : counted) {
        decimals = std::max(decimals, one.decimals);
    }
    for (const Counted& one : counted) {
        m_counted.push_back(one);
        Counted& mine = m_counted.back();
        mine.head.count = scaled(mine.head.count, decimals - one.decimals);
        if (mine.behind) {
            mine.behind = scaled(*mine.behind, decimals);
        }
    }
    m_told.scale.isRounded = decimals > 0;
    readThresholds(decimals);
    gather();
}

PublicFigures::Told PublicFigures::Teller::run(const std::vector<LinkedUnit>& units, QDate day) {
    LinkedUnion all;
    const LinkedFigures together = linked(m_pieces, m_of.m_lexicon, units, m_told.scale, day);
    const std::vector<std::optional<sdc::Cell>> cells = inUnion(all, together);
    std::vector<std::optional<sdc::Cell>> own(m_counted.size());
    std::set<int> others;
    for (std::size_t i = 0; i < m_counted.size(); ++i) {
        const Counted& one = m_counted[i];
        own[i] = cells[static_cast<std::size_t>(m_common.at(sliceOf(one)))];
        if (isOwnN(one)) {
            others.insert(memberOf(one));
        }
    }
    for (const int member : others) {
        linkAlone(member, units, day, all, own);
    }
    for (std::size_t i = 0; i < m_counted.size(); ++i) {
        addNumber(m_counted[i], own[i], cells);
    }
    m_told.figures = all.take();
    return std::move(m_told);
}

const PublicFigures::Stored& PublicFigures::Teller::storedOf(const Counted& one) const {
    return m_of.m_series[static_cast<std::size_t>(one.stored)];
}

int PublicFigures::Teller::memberOf(const Counted& one) const { return storedOf(one).member; }

const FamilyPlace& PublicFigures::Teller::placeOf(const Counted& one) const {
    return m_of.m_family[static_cast<std::size_t>(memberOf(one))];
}

Word PublicFigures::Teller::partOf(const Counted& one) const {
    return m_of.m_parts[static_cast<std::size_t>(memberOf(one))];
}

const Indicator& PublicFigures::Teller::indicatorOf(const Counted& one) const {
    return m_of.m_indicators[static_cast<std::size_t>(memberOf(one))];
}

Slice PublicFigures::Teller::sliceOf(const Counted& one) const {
    Slice slice = storedOf(one).slice;
    slice.part = indicatorOf(one).measure == Measure::count ? partOf(one) : Word();
    return slice;
}

Slice PublicFigures::Teller::behindSliceOf(const Counted& one) const {
    Slice slice = storedOf(one).slice;
    slice.part = partOf(one);
    return slice;
}

bool PublicFigures::Teller::isLinkedBehind(const Counted& one) const {
    return one.behind && !placeOf(one).suffix.isEmpty() &&
           m_countedParts.find(partOf(one)) != m_countedParts.end();
}

bool PublicFigures::Teller::isOwnN(const Counted& one) const {
    const Headcount& head = m_pieces[static_cast<std::size_t>(m_common.at(sliceOf(one)))].head;
    return one.head.kind != Headcount::Kind::untold && !isSame(one.head, head);
}

void PublicFigures::Teller::readThresholds(int decimals) {
    std::map<Word, qint64> ofParts;
    for (const Counted& one : m_counted) {
        const Slice slice = sliceOf(one);
        qint64& most = ofParts[slice.part];
        most = std::max(most, scaled(indicatorOf(one).threshold, decimals));
        m_toldParts.insert(slice.part);
        if (indicatorOf(one).measure == Measure::count || slice.part.isEmpty()) {
            m_countedParts.insert(slice.part);
        }
    }
    for (const Counted& one : m_counted) {
        if (!partOf(one).isEmpty() && isLinkedBehind(one)) {
            ofParts.try_emplace(partOf(one), 1);
        } else if (one.behind && Lexicon::isLevel(partOf(one))) {
            m_shares.insert(partOf(one));
        }
    }
    const bool isAnyLevelCounted =
        std::any_of(m_countedParts.begin(), m_countedParts.end(), Lexicon::isLevel);
    if (isAnyLevelCounted) { // then the shares of the other levels tell what lacks
        for (const Word part : m_shares) {
            m_countedParts.insert(part);
            ofParts.try_emplace(part, 1);
        }
    }
    // What was handed out before may hold what nobody tells of any more.
    for (std::size_t member = 0; member < m_of.m_indicators.size(); ++member) {
        const Indicator& indicator = m_of.m_indicators[member];
        const Word part = indicator.measure == Measure::count ? m_of.m_parts[member] : Word();
        if (m_toldParts.find(part) == m_toldParts.end()) {
            qint64& most = ofParts[part];
            most = std::max(most, scaled(indicator.threshold, decimals));
        }
    }
    const auto all = ofParts.find(Word());
    m_told.scale.threshold = all != ofParts.end() ? all->second : 1;
    if (ofParts.size() > 1 || all == ofParts.end()) {
        for (const auto& [part, threshold] : ofParts) {
            m_told.scale.ofParts.emplace(m_of.m_lexicon.text(part), threshold);
        }
    }
}

void PublicFigures::Teller::gather() {
    m_pieces.reserve(m_counted.size());
    m_common.reserve(m_counted.size());
    for (const Counted& one : m_counted) {
        add(sliceOf(one), one.head, storedOf(one).series);
    }
    for (const Counted& one : m_counted) {
        if (isLinkedBehind(one)) {
            add(behindSliceOf(one), {Headcount::Kind::counted, *one.behind}, 0, false);
        }
    }
}

void PublicFigures::Teller::add(const Slice& slice, const Headcount& head, qint64 series, bool mayReplace) {
    const auto [it, isNew] = m_common.try_emplace(slice, static_cast<int>(m_pieces.size()));
    if (isNew) {
        m_pieces.push_back({series, slice, head});
    } else if (Piece& piece = m_pieces[static_cast<std::size_t>(it->second)];
               mayReplace && tellsMore(head, piece.head)) {
        piece.head = head;
    }
}

std::vector<std::optional<sdc::Cell>> PublicFigures::Teller::inUnion(LinkedUnion& all,
                                                                     const LinkedFigures& figures) const {
    const std::vector<sdc::Cell> places = all.add(figures);
    std::vector<std::optional<sdc::Cell>> cells;
    for (const auto& cell : figures.cells) {
        cells.push_back(cell ? std::optional(places[*cell]) : std::nullopt);
    }
    return cells;
}

void PublicFigures::Teller::linkAlone(int member, const std::vector<LinkedUnit>& units, QDate day,
                                      LinkedUnion& all, std::vector<std::optional<sdc::Cell>>& own) const {
    std::vector<Piece> pieces;
    std::vector<std::size_t> places;
    bool isOfAll = false;
    for (std::size_t i = 0; i < m_counted.size(); ++i) {
        const Counted& one = m_counted[i];
        if (memberOf(one) != member) {
            continue;
        }
        Piece piece{storedOf(one).series, sliceOf(one), one.head, placeOf(one).suffix, isOwnN(one)};
        const Headcount& head = m_pieces[static_cast<std::size_t>(m_common.at(piece.slice))].head;
        if (piece.head.kind == Headcount::Kind::untold && head.kind == Headcount::Kind::counted) {
            piece.head = head;
        }
        isOfAll = isOfAll || piece.slice.part.isEmpty();
        pieces.push_back(std::move(piece));
        places.push_back(i);
    }
    for (const Piece& piece : m_pieces) {
        if (isOfAll && Lexicon::isLevel(piece.slice.part)) {
            pieces.push_back(piece);
        }
    }
    const LinkedFigures figures = linked(pieces, m_of.m_lexicon, units, m_told.scale, day);
    const std::vector<std::optional<sdc::Cell>> cells = inUnion(all, figures);
    for (std::size_t i = 0; i < places.size(); ++i) {
        own[places[i]] = cells[i];
    }
}

void PublicFigures::Teller::addNumber(const Counted& one, std::optional<sdc::Cell> own,
                                      const std::vector<std::optional<sdc::Cell>>& cells) {
    // What one file does not tell, another does; what another hides is not told by that.
    const Headcount& head = m_pieces[static_cast<std::size_t>(m_common.at(sliceOf(one)))].head;
    const bool isUntold = one.head.kind == Headcount::Kind::untold && head.kind == Headcount::Kind::hidden;
    Told::Number number{storedOf(one).series, isUntold ? std::nullopt : own, std::nullopt, false};
    if (isLinkedBehind(one)) {
        number.behind = cells[static_cast<std::size_t>(m_common.at(behindSliceOf(one)))];
    }
    number.isFew =
        one.head.kind == Headcount::Kind::hidden ||
        (one.head.kind == Headcount::Kind::counted && one.head.count < ownThreshold(indicatorOf(one)));
    m_told.places.insert(number.series, static_cast<int>(m_told.numbers.size()));
    m_told.numbers.push_back(number);
}

qint64 PublicFigures::Teller::ownThreshold(const Indicator& indicator) const {
    return m_told.scale.isRounded ? m_told.scale.largest() : indicator.threshold;
}

} // namespace samspel
