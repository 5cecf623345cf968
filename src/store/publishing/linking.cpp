// SPDX-License-Identifier: MIT
#include "store/publishing/linking.h"

#include "store/publishing/family.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>
#include <utility>

namespace samspel {

namespace sdc = statistics::disclosure;

namespace {

// A hidden part is taken to hold at most this many persons: five times the threshold, or twice as many as the
// largest of its visible siblings. More than that lacks only where parts are not in the register.
constexpr qint64 thresholdsInAPart = 5;
constexpr qint64 siblingsInAPart = 2;

class Linking {
public:
    Linking(const std::vector<Piece>& pieces, const Lexicon& lexicon, const std::vector<LinkedUnit>& units,
            const LinkedScale& scale)
        : m_lexicon(lexicon), m_scale(scale) {
        for (const Piece& piece : pieces) {
            m_thresholds.push_back(thresholdOf(piece.slice.part));
            if (piece.head.kind == Headcount::Kind::untold) {
                m_linked.cells.push_back(std::nullopt);
                continue;
            }
            const bool isCounted = piece.head.kind == Headcount::Kind::counted;
            const Slice& s = piece.slice;
            const QString& unit = units[static_cast<std::size_t>(s.unit)].number;
            m_linked.cells.push_back(
                addCell(isCounted ? std::optional<std::int64_t>(piece.head.count) : std::nullopt,
                        piece.isOwnN ? keyOfOwnN(unit + breakdownOf(s, Word()), piece.suffix)
                                     : unit + breakdownOf(s, s.part)));
        }
    }

    void add(const LinkedParts& told) {
        const auto whole = cellOf(told.whole);
        if (!whole) {
            return;
        }
        sdc::Sum sum{*whole, {}};
        std::int64_t seen = 0;
        std::int64_t largest = 0;
        std::int64_t hidden = 0;
        std::int64_t threshold = 0;
        for (const int part : told.parts) {
            threshold = std::max<std::int64_t>(threshold, m_thresholds[static_cast<std::size_t>(part)]);
            const auto cell = cellOf(part);
            if (!cell) {
                return; // nobody can subtract what nobody tells
            }
            sum.parts.push_back(*cell);
            const auto count = m_linked.system.counts[*cell];
            seen += count.value_or(0);
            largest = std::max(largest, count.value_or(0));
            hidden += count ? 0 : 1;
        }
        const auto of = m_linked.system.counts[*whole];
        if (told.lacksPart && (hidden > 0 || !of)) {
            return;
        }
        const std::int64_t rest = of.value_or(seen) - seen;
        const bool isRounding = m_scale.isRounded && hidden == 0 && rest != 0 &&
                                std::abs(rest) <= static_cast<std::int64_t>(sum.parts.size()) + 1;
        if (rest < 0 || isRounding) {
            addAdrift(told, std::move(sum), seen + hidden * threshold);
        } else if (hidden > 0 || !of) {
            const std::int64_t most =
                hidden * std::max<std::int64_t>(thresholdsInAPart * threshold, siblingsInAPart * largest);
            if (told.isClosed || !of || rest <= most) {
                m_linked.system.sums.push_back(std::move(sum));
            }
        } else if (rest < threshold) {
            if (rest > 0) {
                sum.parts.push_back(addCell(rest, restKey(told, *whole)));
            }
            m_linked.system.sums.push_back(std::move(sum));
        }
    }

    // Nothing is known of them but that they belong together.
    void addUnsure(const std::vector<int>& pieces) {
        std::vector<sdc::Cell> group;
        for (const int piece : pieces) {
            if (const auto cell = cellOf(piece)) {
                group.push_back(*cell);
            }
        }
        m_linked.unsure.push_back(std::move(group));
    }

    LinkedFigures finish() {
        m_linked.system.order = sdc::usualOrder(m_linked.system);
        return std::move(m_linked);
    }

private:
    // A nation's figures have some twenty breakdowns: what is behind the unit in a key is made once for each.
    const QString& breakdownOf(Slice slice, Word part) {
        slice.unit = 0;
        slice.part = part;
        const auto [it, isNew] = m_breakdowns.try_emplace(slice);
        if (isNew) {
            const Breakdown breakdown{slice.grade, slice.sex, m_lexicon.text(slice.ownership),
                                      m_lexicon.text(slice.age)};
            it->second = keyOfPart(keyOf(breakdown, QString()), m_lexicon.text(part));
        }
        return it->second;
    }
    qint64 thresholdOf(Word part) {
        const auto [it, isNew] = m_ofParts.try_emplace(part, 0);
        if (isNew) {
            it->second = m_scale.of(m_lexicon.text(part));
        }
        return it->second;
    }
    std::optional<sdc::Cell> cellOf(int piece) const {
        return m_linked.cells[static_cast<std::size_t>(piece)];
    }
    QString restKey(const LinkedParts& told, sdc::Cell whole) const {
        return QLatin1String(told.kind) + QStringLiteral(" of ") + m_linked.keys[static_cast<int>(whole)];
    }
    sdc::Cell addCell(std::optional<std::int64_t> count, const QString& key) {
        m_linked.system.counts.push_back(count);
        m_linked.keys.push_back(key);
        return static_cast<sdc::Cell>(m_linked.system.counts.size() - 1);
    }
    // The parts are more than their whole: it counts otherwise, or some are counted twice. What is hidden
    // among them is guarded all the same, as though the whole were just as many.
    void addAdrift(const LinkedParts& told, sdc::Sum sum, std::int64_t count) {
        sum.whole = addCell(count, QStringLiteral("parts, ") + restKey(told, sum.whole));
        m_linked.assumed.push_back(sum.whole);
        m_linked.system.sums.push_back(std::move(sum));
    }

    const Lexicon& m_lexicon;
    LinkedScale m_scale;
    std::vector<qint64> m_thresholds; ///< of each piece
    std::map<Word, qint64> m_ofParts;
    std::unordered_map<Slice, QString, SliceHash> m_breakdowns;
    LinkedFigures m_linked;
};

} // namespace

LinkedFigures cellsAndSums(const std::vector<Piece>& pieces, const LinkedTree& tree, const Lexicon& lexicon,
                           const std::vector<LinkedUnit>& units, const LinkedScale& scale) {
    Linking linking(pieces, lexicon, units, scale);
    for (const LinkedParts& told : tree.wholes) {
        linking.add(told);
    }
    for (const std::vector<int>& group : tree.unsure) {
        linking.addUnsure(group);
    }
    return linking.finish();
}

} // namespace samspel
