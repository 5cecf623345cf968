// SPDX-License-Identifier: MIT
#include "store/publishing/linkedfigures.h"

#include "store/publishing/family.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>
#include <utility>

namespace samspel {

namespace {

namespace sdc = statistics::disclosure;

// A hidden part is taken to hold at most this many persons: five times the threshold, or twice as many as the
// largest of its visible siblings. More than that lacks only where parts are not in the register.
constexpr qint64 thresholdsInAPart = 5;
constexpr qint64 siblingsInAPart = 2;

using Places = std::unordered_map<Slice, int, SliceHash>;

/// Parts of a whole, and whether there can be no others.
struct Parts {
    const char* kind;
    int whole = 0;
    std::vector<int> parts; ///< places of pieces
    bool isClosed = false;  ///< the parts are all that there can be
    bool lacksPart = false; ///< … and one of them is not in the register
};

std::size_t levelsOf(int grade) {
    constexpr int gradeOfThree = 5; // grades 8 and 9 have five
    return grade == gradeOfThree ? 3 : 5;
}

/// Adds what no figure tells and everybody can work out at once: boys are all less girls, the third level is
/// those who took part less the two others. It stands in sums of its own, as with those of other units.
class FillingIn {
public:
    explicit FillingIn(std::vector<Piece>& pieces) : m_pieces(pieces) {
        m_places.reserve(2 * pieces.size());
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            m_places.emplace(pieces[i].slice, static_cast<int>(i));
        }
    }

    void run() {
        const std::size_t told = m_pieces.size();
        for (std::size_t i = 0; i < told; ++i) {
            const Slice slice = m_pieces[i].slice;
            if (slice.part.isEmpty()) {
                fillLevels(slice);
            }
            for (const Sex sex : {Sex::female, Sex::male}) {
                Slice whole = slice;
                whole.sex = Sex::all;
                Slice other = slice;
                other.sex = sex == Sex::female ? Sex::male : Sex::female;
                fillOther(slice.sex == sex, whole, slice, other);
            }
            for (const auto& [owner, others] : {std::pair(Lexicon::ofPublic, Lexicon::ofPrivate),
                                                std::pair(Lexicon::ofPrivate, Lexicon::ofPublic)}) {
                Slice whole = slice;
                whole.ownership = Lexicon::all;
                Slice other = slice;
                other.ownership = others;
                fillOther(slice.ownership == owner, whole, slice, other);
            }
        }
    }

private:
    std::optional<qint64> countOf(const Slice& slice) const {
        const auto it = m_places.find(slice);
        if (it == m_places.end()) {
            return std::nullopt;
        }
        const Headcount& head = m_pieces[static_cast<std::size_t>(it->second)].head;
        return head.kind == Headcount::Kind::counted ? std::optional(head.count) : std::nullopt;
    }
    void add(const Slice& slice, qint64 count) {
        if (count >= 0 && m_places.try_emplace(slice, static_cast<int>(m_pieces.size())).second) {
            Piece piece;
            piece.slice = slice;
            piece.head = {Headcount::Kind::counted, count};
            m_pieces.push_back(std::move(piece));
        }
    }
    void fillOther(bool isAsked, const Slice& whole, const Slice& part, const Slice& other) {
        const auto ofAll = isAsked ? countOf(whole) : std::nullopt;
        const auto one = isAsked ? countOf(part) : std::nullopt;
        if (ofAll && one) {
            add(other, *ofAll - *one);
        }
    }
    void fillLevels(const Slice& whole) {
        const auto ofAll = countOf(whole);
        std::optional<Slice> lacking;
        qint64 seen = 0;
        for (std::size_t level = 1; level <= levelsOf(whole.grade); ++level) {
            Slice slice = whole;
            slice.part = Lexicon::level(level);
            if (const auto count = countOf(slice)) {
                seen += *count;
            } else if (lacking || m_places.find(slice) != m_places.end()) {
                return; // two of them, or one that is hidden
            } else {
                lacking = slice;
            }
        }
        if (lacking && ofAll) {
            add(*lacking, *ofAll - seen);
        }
    }

    std::vector<Piece>& m_pieces;
    Places m_places;
};

/// Finds the wholes with their parts.
class Tree {
public:
    Tree(const std::vector<Piece>& pieces, const std::vector<LinkedUnit>& units, QDate day)
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

    std::vector<Parts> wholes() const {
        std::vector<Parts> found;
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

    /// Schools of a municipality that several became: nobody here knows to which of these each belonged.
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
    void addUnits(std::vector<Parts>& found, const char* kind, const ToWhole& toWhole) const {
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
    void addCrossings(std::vector<Parts>& found, const char* kind, const ToWhole& toWhole) const {
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
    void addJoined(std::vector<Parts>& found) const {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const LinkedUnit& whole = unit(m_pieces[i].slice.unit);
            for (const auto* units : {&whole.members, &whole.predecessors}) {
                Parts joined{
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
    Places m_places;
    std::map<int, std::vector<int>> m_successors;
};

/// Makes cells of pieces, and sums of wholes whose parts are all there.
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

    void add(const Parts& told) {
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
    QString restKey(const Parts& told, sdc::Cell whole) const {
        return QLatin1String(told.kind) + QStringLiteral(" of ") + m_linked.keys[static_cast<int>(whole)];
    }
    sdc::Cell addCell(std::optional<std::int64_t> count, const QString& key) {
        m_linked.system.counts.push_back(count);
        m_linked.keys.push_back(key);
        return static_cast<sdc::Cell>(m_linked.system.counts.size() - 1);
    }
    // The parts are more than their whole: it counts otherwise, or some are counted twice. What is hidden
    // among them is guarded all the same, as though the whole were just as many.
    void addAdrift(const Parts& told, sdc::Sum sum, std::int64_t count) {
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

// What nobody tells of all is known where girls and boys are.
void addUpSexes(std::vector<Piece>& pieces, const std::vector<Parts>& wholes) {
    for (const Parts& told : wholes) {
        Headcount& whole = pieces[static_cast<std::size_t>(told.whole)].head;
        if (whole.kind != Headcount::Kind::untold || told.kind != std::string_view("sex") || told.lacksPart) {
            continue;
        }
        Headcount sum{Headcount::Kind::counted, 0};
        for (const int part : told.parts) {
            const Headcount& head = pieces[static_cast<std::size_t>(part)].head;
            sum.count += head.count;
            sum.kind = head.kind == Headcount::Kind::counted ? sum.kind : Headcount::Kind::untold;
        }
        whole = sum.kind == Headcount::Kind::counted ? sum : whole;
    }
}

} // namespace

std::size_t SliceHash::operator()(const Slice& slice) const noexcept {
    std::uint64_t hash = static_cast<std::uint32_t>(slice.unit);
    for (const std::uint32_t one :
         {static_cast<std::uint32_t>(slice.grade), static_cast<std::uint32_t>(slice.sex),
          slice.ownership.place(), slice.age.place(), slice.part.place()}) {
        hash = (hash ^ one) * 0xD6E8FEB86659FD93U;
        hash ^= hash >> 32U;
    }
    return hash;
}

qint64 LinkedScale::of(const QString& part) const {
    const auto found = ofParts.find(part);
    return found == ofParts.end() ? threshold : found->second;
}

// What is left of a whole is left of its parts.
qint64 LinkedScale::ofKey(const QString& key) const {
    if (key.startsWith(QLatin1String("parts, "))) {
        return 1; // it stands for a sum and is nobody's number
    }
    if (!key.startsWith(QLatin1String("level of "))) {
        return of(partOfKey(key));
    }
    qint64 most = 1;
    for (const auto& [part, one] : ofParts) {
        most = part.startsWith(QLatin1String("level")) ? std::max(most, one) : most;
    }
    return most;
}

qint64 LinkedScale::largest() const {
    qint64 most = threshold;
    for (const auto& [part, one] : ofParts) {
        most = std::max(most, one);
    }
    return most;
}

QString keyOf(const Breakdown& b, const QString& unit) {
    return QStringList{unit, QString::number(b.grade), QString::fromLatin1(keyOf(b.sex)), b.ownership, b.age}
        .join(QLatin1Char('|'));
}

LinkedFigures linked(std::vector<Piece> pieces, const Lexicon& lexicon, const std::vector<LinkedUnit>& units,
                     const LinkedScale& scale, QDate day) {
    if (!scale.isRounded) {
        FillingIn(pieces).run();
    }
    const Tree tree(pieces, units, day);
    const std::vector<Parts> wholes = tree.wholes();
    const std::vector<std::vector<int>> unsure = tree.unsure();
    addUpSexes(pieces, wholes);
    Linking linking(pieces, lexicon, units, scale);
    for (const Parts& told : wholes) {
        linking.add(told);
    }
    for (const std::vector<int>& group : unsure) {
        linking.addUnsure(group);
    }
    return linking.finish();
}

} // namespace samspel
