// SPDX-License-Identifier: MIT
#include "store/publishing/publicfigures.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/publishing/linkedunion.h"
#include "store/regionquery.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>

namespace samspel {

namespace sdc = statistics::disclosure;

namespace {

constexpr int allGrades = -1;
constexpr double perCentOfAll = 100;

/// How many decimals a number of persons has, beside it.
struct CountedHead {
    Headcount head;
    int decimals = 0;
};

// What a reader could know of how many stand behind a stored figure. A figure that tells nothing is no part
// of any sum.
std::optional<CountedHead> headOf(const Figure& figure, Measure measure) {
    if (figure.confidentiality != Confidentiality::free ||
        (figure.status == Status::suppressed && figure.n != 0)) {
        return CountedHead{{Headcount::Kind::hidden, 0}, 0};
    }
    if (measure == Measure::count && figure.value && figure.value->digits >= 0) {
        return CountedHead{{Headcount::Kind::counted, figure.value->digits}, figure.value->decimals};
    }
    if (figure.n && measure != Measure::count) {
        return CountedHead{{Headcount::Kind::counted, *figure.n}, 0};
    }
    return figure.value ? std::optional(CountedHead{{Headcount::Kind::untold, 0}, 0}) : std::nullopt;
}

// 5.9 % of 34 pupils are 2.
std::optional<qint64> behindOf(const Figure& figure, Measure measure) {
    if (measure != Measure::share || !figure.value || !figure.n || *figure.n < 0) {
        return std::nullopt;
    }
    const double count = figure.value->value() / perCentOfAll * static_cast<double>(*figure.n);
    return count >= 0 && count <= static_cast<double>(*figure.n) ? std::optional<qint64>(std::llround(count))
                                                                 : std::nullopt;
}

// The columns that groupOf() asks for, behind the period.
void readCounted(const sqlite::Statement& row, Figure& figure) {
    figure.status = row.column<int>(1) != 0 ? Status::suppressed : Status::normal;
    if (const auto digits = row.column<std::optional<std::int64_t>>(2)) {
        figure.value = Scaled{*digits, row.column<int>(3)};
    }
    figure.n = row.column<std::optional<std::int64_t>>(4);
    figure.confidentiality = row.column<int>(5) != 0 ? Confidentiality::internalOnly : Confidentiality::free;
}

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

/// Puts the figures of a scope together: what several indicators of a family tell of the same pupils is one
/// number.
class PublicFigures::Teller {
public:
    Teller(const PublicFigures& figures, const std::vector<Counted>& counted) : m_of(figures) {
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

    Told run(const std::vector<LinkedUnit>& units, QDate day) {
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

private:
    const Stored& storedOf(const Counted& one) const {
        return m_of.m_series[static_cast<std::size_t>(one.stored)];
    }
    int memberOf(const Counted& one) const { return storedOf(one).member; }
    const FamilyPlace& placeOf(const Counted& one) const {
        return m_of.m_family[static_cast<std::size_t>(memberOf(one))];
    }
    Word partOf(const Counted& one) const { return m_of.m_parts[static_cast<std::size_t>(memberOf(one))]; }
    const Indicator& indicatorOf(const Counted& one) const {
        return m_of.m_indicators[static_cast<std::size_t>(memberOf(one))];
    }
    // Whom a figure's value or n counts, and whom it is a share of.
    Slice sliceOf(const Counted& one) const {
        Slice slice = storedOf(one).slice;
        slice.part = indicatorOf(one).measure == Measure::count ? partOf(one) : Word();
        return slice;
    }
    Slice behindSliceOf(const Counted& one) const {
        Slice slice = storedOf(one).slice;
        slice.part = partOf(one);
        return slice;
    }
    // A share is linked with the number that it is only where somebody counts that number.
    bool isLinkedBehind(const Counted& one) const {
        return one.behind && !placeOf(one).suffix.isEmpty() &&
               m_countedParts.find(partOf(one)) != m_countedParts.end();
    }
    bool isOwnN(const Counted& one) const {
        const Headcount& head = m_pieces[static_cast<std::size_t>(m_common.at(sliceOf(one)))].head;
        return one.head.kind != Headcount::Kind::untold && !isSame(one.head, head);
    }

    // A number that two indicators tell has the stricter of their thresholds.
    void readThresholds(int decimals) {
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

    void gather() {
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

    void add(const Slice& slice, const Headcount& head, qint64 series, bool mayReplace = true) {
        const auto [it, isNew] = m_common.try_emplace(slice, static_cast<int>(m_pieces.size()));
        if (isNew) {
            m_pieces.push_back({series, slice, head});
        } else if (Piece& piece = m_pieces[static_cast<std::size_t>(it->second)];
                   mayReplace && tellsMore(head, piece.head)) {
            piece.head = head;
        }
    }

    std::vector<std::optional<sdc::Cell>> inUnion(LinkedUnion& all, const LinkedFigures& figures) const {
        const std::vector<sdc::Cell> places = all.add(figures);
        std::vector<std::optional<sdc::Cell>> cells;
        for (const auto& cell : figures.cells) {
            cells.push_back(cell ? std::optional(places[*cell]) : std::nullopt);
        }
        return cells;
    }

    // An indicator whose n is another one than the family's here or there: its own sums hold besides, with
    // the levels that it has.
    void linkAlone(int member, const std::vector<LinkedUnit>& units, QDate day, LinkedUnion& all,
                   std::vector<std::optional<sdc::Cell>>& own) const {
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

    void addNumber(const Counted& one, std::optional<sdc::Cell> own,
                   const std::vector<std::optional<sdc::Cell>>& cells) {
        // What one file does not tell, another does; what another hides is not told by that.
        const Headcount& head = m_pieces[static_cast<std::size_t>(m_common.at(sliceOf(one)))].head;
        const bool isUntold =
            one.head.kind == Headcount::Kind::untold && head.kind == Headcount::Kind::hidden;
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
    qint64 ownThreshold(const Indicator& indicator) const {
        return m_told.scale.isRounded ? m_told.scale.largest() : indicator.threshold;
    }

    const PublicFigures& m_of;
    std::vector<Counted> m_counted;
    std::set<Word> m_toldParts;                         ///< whom some figure's value or n counts
    std::set<Word> m_countedParts;                      ///< with which shares are linked
    std::set<Word> m_shares;                            ///< levels that only shares tell of
    std::vector<Piece> m_pieces;                        ///< of all, each number once
    std::unordered_map<Slice, int, SliceHash> m_common; ///< their places
    Told m_told;
};

PublicFigures::~PublicFigures() = default;

PublicFigures::PublicFigures(sqlite::Database& database, std::vector<Indicator> indicators,
                             std::shared_ptr<const LinkedUnits> units)
    : m_database(&database), m_indicators(std::move(indicators)), m_units(std::move(units)) {
    for (const Indicator& indicator : m_indicators) {
        m_family.push_back(familyOf(indicator.code));
        m_parts.push_back(m_lexicon.of(m_family.back().part()));
    }
    readSeries();
}

void PublicFigures::readSeries() {
    for (std::size_t member = 0; member < m_indicators.size(); ++member) {
        // Unit by unit, for the index of series begins with the unit.
        auto rows = m_database->query("SELECT s.id, s.unit, s.grade, s.sex, s.ownership, s.age FROM "
                                      "organisation AS o CROSS JOIN series AS s ON "
                                      "s.unit = o.id WHERE s.indicator = ?1");
        rows.bindAll(m_indicators[member].id);
        while (rows.step()) {
            const int grade = rows.column<int>(2);
            m_hasAll = m_hasAll || grade == 0;
            m_series.push_back(
                {rows.column<qint64>(0),
                 grade,
                 static_cast<int>(member),
                 {m_units->placeOf(rows.column<qint64>(1)), grade, rows.column<Sex>(3),
                  m_lexicon.of(rows.column<QString>(4)), m_lexicon.of(rows.column<QString>(5))}});
        }
    }
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_series[i].grade = m_hasAll ? allGrades : m_series[i].grade;
        m_places.insert(m_series[i].series, static_cast<int>(i));
    }
}

const PublicFigures::Stored* PublicFigures::storedOf(qint64 series) const {
    const auto it = m_places.constFind(series);
    return it == m_places.cend() ? nullptr : &m_series[static_cast<std::size_t>(*it)];
}

int PublicFigures::scopeGrade(int grade) const { return m_hasAll ? allGrades : grade; }

// Kept when it is whole: reading may be broken off, and what lacks would be taken for untold, and shown.
const PublicFigures::Group& PublicFigures::groupOf(int grade) const {
    const auto kept = m_groups.find(grade);
    return kept != m_groups.end() ? kept->second : m_groups.emplace(grade, readGroup(grade)).first->second;
}

PublicFigures::Group PublicFigures::readGroup(int grade) const {
    Group group;
    // No more of each than tells of how many it is, for these are all figures of a family.
    auto rows = m_database->query(
        "SELECT period, status = 'Q', value, decimals, n, coalesce(confidentiality, 'F') <> 'F' "
        "FROM observation WHERE series = ?1 ORDER BY period, version");
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const Stored& stored = m_series[i];
        if (stored.grade != grade) {
            continue;
        }
        const Measure measure = m_indicators[static_cast<std::size_t>(stored.member)].measure;
        rows.bindAll(stored.series);
        while (rows.step()) {
            Figure figure;
            figure.period = rows.column<Period>(0);
            readCounted(rows, figure);
            const auto told = headOf(figure, measure);
            if (!told) {
                continue;
            }
            // What was corrected counts the same persons, so both versions are one.
            auto& numbers = group[figure.period];
            Counted counted{static_cast<int>(i), told->head, told->decimals, {}};
            if (told->head.kind == Headcount::Kind::counted) {
                counted.behind = behindOf(figure, measure);
            }
            if (numbers.empty() || numbers.back().stored != counted.stored) {
                numbers.push_back(counted);
            } else if (numbers.back().head.kind == Headcount::Kind::untold) {
                numbers.back() = counted;
            }
        }
    }
    return group;
}

LinkedScope PublicFigures::scopeOf(qint64 series, Period period) const {
    const Stored* stored = storedOf(series);
    return {m_family.front().family, stored != nullptr ? stored->grade : allGrades, period};
}

std::vector<LinkedScope> PublicFigures::scopesOf(int grade, Period period) const {
    const QString& family = m_family.front().family;
    if (m_hasAll || grade != allGrades) {
        return {{family, m_hasAll ? allGrades : grade, period}};
    }
    std::set<int> grades;
    for (const Stored& stored : m_series) {
        grades.insert(stored.grade);
    }
    std::vector<LinkedScope> scopes;
    for (const int one : grades) {
        scopes.push_back({family, one, period});
    }
    return scopes.empty() ? std::vector<LinkedScope>{{family, allGrades, period}} : scopes;
}

// The last one is kept: it is large, and whoever asks of one figure asks of its neighbours next.
const PublicFigures::Told& PublicFigures::toldIn(const LinkedScope& scope) const {
    const std::pair asked{scope.grade, scope.period};
    if (m_told == nullptr || m_toldOf != asked) {
        const Group& group = groupOf(scope.grade);
        const auto found = group.find(scope.period);
        const QDate day = countingDay(scope.period);
        Teller teller(*this, found == group.end() ? std::vector<Counted>{} : found->second);
        m_told = std::make_unique<Told>(teller.run(m_units->on(day), day));
        m_toldOf = asked;
    }
    return *m_told;
}

const LinkedFigures& PublicFigures::linkedIn(const LinkedScope& scope) const { return toldIn(scope).figures; }

QStringList PublicFigures::keysOf(qint64 series, Period period) const {
    const Told& told = toldIn(scopeOf(series, period));
    QStringList keys;
    if (const auto place = told.places.constFind(series); place != told.places.cend()) {
        const Told::Number& number = told.numbers[static_cast<std::size_t>(*place)];
        for (const auto& cell : {number.own, number.behind}) {
            if (cell) {
                keys << told.figures.keys[static_cast<int>(*cell)];
            }
        }
    }
    return keys;
}

QString PublicFigures::unitOf(qint64 series) const {
    const Stored* stored = storedOf(series);
    return stored != nullptr ? m_units->numberAt(stored->slice.unit) : QString();
}

// As groupOf(): of a scope that is half judged too much would be shown.
const PublicFigures::Judged& PublicFigures::judgedIn(const LinkedScope& scope) const {
    const std::pair asked{scope.grade, scope.period};
    const auto kept = m_judged.find(asked);
    return kept != m_judged.end() ? kept->second : m_judged.emplace(asked, judged(scope)).first->second;
}

PublicFigures::Judged PublicFigures::judged(const LinkedScope& scope) const {
    Judged judged;
    const Told& told = toldIn(scope);
    PublicPattern pattern = publicPattern(told.figures, remembered(*m_database, scope), scope, told.scale);
    using sdc::Why;
    const auto isShown = [&](std::optional<sdc::Cell> cell) {
        return !cell || pattern.why[*cell] == Why::Shown;
    };
    for (const Told::Number& number : told.numbers) {
        if (isShown(number.own) && isShown(number.behind)) {
            continue;
        }
        const bool isFew = number.isFew && !isShown(number.own) && pattern.why[*number.own] == Why::Primary &&
                           pattern.isPart[*number.own] == 0 && isShown(number.behind);
        judged.verdicts.insert(number.series, isFew ? Verdict::few : Verdict::linked);
        judged.hides = true;
    }
    judged.exposures = std::move(pattern.exposures);
    return judged;
}

Verdict PublicFigures::verdict(qint64 series, Period period) const {
    return judgedIn(scopeOf(series, period)).verdicts.value(series, Verdict::shown);
}

const std::vector<Exposure>& PublicFigures::exposuresIn(const LinkedScope& scope) const {
    return judgedIn(scope).exposures;
}

bool PublicFigures::hidesIn(const LinkedScope& scope) const { return judgedIn(scope).hides; }

void PublicFigures::forget(Period period) const {
    std::erase_if(m_judged, [period](const auto& one) { return one.first.second == period; });
}

bool PublicFigures::judge(int grade, const std::function<bool()>& goesOn) const {
    const int asked = scopeGrade(grade);
    for (const auto& [period, counted] : groupOf(asked)) {
        if (!goesOn()) {
            return false;
        }
        judgedIn({family(), asked, period});
    }
    m_whole.insert(asked);
    return true;
}

bool PublicFigures::isJudged(int grade) const {
    const int asked = scopeGrade(grade);
    const auto group = m_groups.find(asked);
    return m_whole.count(asked) != 0 ||
           (group != m_groups.end() &&
            std::all_of(group->second.begin(), group->second.end(), [&](const auto& one) {
                return m_judged.find({asked, one.first}) != m_judged.end();
            }));
}

bool PublicFigures::takeIn(PublicFigures& others) {
    if (m_series != others.m_series) { // groups tell of series by their places
        return false;
    }
    m_groups.merge(others.m_groups);
    m_judged.merge(others.m_judged);
    m_whole.merge(others.m_whole);
    return true;
}

} // namespace samspel
