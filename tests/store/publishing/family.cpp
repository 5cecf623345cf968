// SPDX-License-Identifier: MIT
// Indicators that count the same pupils do not give each other away.
#include "store/publishing/family.h"
#include "statistics/disclosure/attack.h"
#include "store/publishing/made.h"

#include <map>
#include <random>

using namespace samspel;
using namespace samspel::made;

namespace {

const QString schoolYear = u"2023-24"_s;
const QString reading = u"np.reading"_s;

void addPart(Ledger& ledger, const QString& suffix, Measure measure) {
    Indicator part;
    part.code = reading + u'.' + suffix;
    part.name = u"Reading, "_s + suffix;
    part.measure = measure;
    part.threshold = measure == Measure::count ? 5 : 10;
    add(ledger, part);
}

/// Sogndal with its schools, and the parts of the test in reading.
struct Reading : Sogndal {
    Reading() {
        for (const auto& level : {u"level1"_s, u"level2"_s, u"level3"_s}) {
            addPart(*ledger, level, Measure::share);
            addPart(*ledger, level + u".count"_s, Measure::count);
        }
        addPart(*ledger, u"participants"_s, Measure::count);
    }
    std::vector<Series> answerOf(const QString& suffix, const QStringList& numbers) const {
        return series(*ledger,
                      {.indicator = suffix.isEmpty() ? reading : reading + u'.' + suffix, .units = numbers});
    }
    /// "4640 12, 111111111 Q"
    QString told(const QString& suffix, const QStringList& numbers = {u"4640"_s}) const {
        QStringList words;
        for (const Series& one : answerOf(suffix, numbers)) {
            for (const Shown& shown : one.figures) {
                words << u"%1 %2"_s.arg(one.unit.number, shown.figure.value
                                                             ? QString::number(shown.figure.value->value())
                                                             : u"Q"_s);
            }
        }
        return words.join(u", "_s);
    }
};

} // namespace

TEST_CASE("a code tells which family its indicator is of, and whom it counts", "[store][public][family]") {
    CHECK(familyOf(u"np.reading"_s).family == reading);
    CHECK(familyOf(u"np.reading"_s).suffix.isEmpty());
    const FamilyPlace count = familyOf(u"np.reading.level1.count"_s);
    CHECK(count.family == reading);
    CHECK(count.part() == u"level1"_s);
    CHECK(count.isNumber());
    CHECK(codeOf(count) == u"np.reading.level1.count"_s);
    CHECK_FALSE(familyOf(u"np.reading.level1"_s).isNumber());
    CHECK(familyOf(u"np.reading.participants"_s).part().isEmpty());
    CHECK(familyOf(u"np.reading.points"_s).family == reading);
    CHECK(familyOf(u"school.points"_s).family == u"school.points"_s);
    CHECK(participationOf(reading) == u"np.reading.participation"_s);
    CHECK(participationOf(u"np.reading.mastery"_s) == u"np.reading.participation"_s);
    CHECK(participationOf(u"eu.laeringskultur"_s) == u"eu.participation"_s);
    CHECK(participationOf(u"europe"_s) == u"europe.participation"_s);
    CHECK(numberOf(u"np.reading.level1"_s) == u"np.reading.level1.count"_s);
    CHECK(numberOf(u"eu.bullied"_s) == u"eu.bullied.count"_s);
    CHECK(numberOf(u"eu.trivsel.share3"_s) == u"eu.trivsel.count3"_s);
    CHECK(numberOf(u"eu.trivsel.share"_s) == u"eu.trivsel.share.count"_s);
    CHECK(partOfKey(u"unit of 4640|5|all|all|all|level1"_s) == u"level1"_s);
    CHECK(partOfKey(u"4640|5|all|all|all|n.level1"_s).isEmpty());
}

TEST_CASE("a share does not print the number that is hidden beside it", "[store][public][family]") {
    Reading made;
    Figures file(u"a.csv"_s, reading + u".level1"_s);
    file.figure(u"4640"_s, schoolYear, u"5,9"_s, 34);
    made.import(file.batch);
    CHECK(made.told(u"level1"_s) == u"4640 5.9"_s); // nobody counts them: the share is what there is
    made.import(
        Figures(u"b.csv"_s, reading + u".level1.count"_s).figure(u"4640"_s, schoolYear, u"2"_s).batch);
    CHECK(made.told(u"level1.count"_s) == u"4640 Q"_s);
    CHECK(made.told(u"level1"_s) == u"4640 Q"_s);
    Reading many;
    many.import(
        Figures(u"a.csv"_s, reading + u".level1"_s).figure(u"4640"_s, schoolYear, u"35,3"_s, 34).batch);
    many.import(
        Figures(u"b.csv"_s, reading + u".level1.count"_s).figure(u"4640"_s, schoolYear, u"12"_s).batch);
    CHECK(many.told(u"level1.count"_s) == u"4640 12"_s);
    CHECK(many.told(u"level1"_s) == u"4640 35.3"_s);
}

TEST_CASE("the levels and those who took part are a sum", "[store][public][family]") {
    Reading made;
    int number = 0;
    for (const auto& [suffix, count] : {std::pair(u"level1.count"_s, u"2"_s),
                                        {u"level2.count"_s, u"12"_s},
                                        {u"level3.count"_s, u"20"_s},
                                        {u"participants"_s, u"34"_s}}) {
        made.import(Figures(QString::number(++number), reading + u'.' + suffix)
                        .figure(u"4640"_s, schoolYear, count)
                        .batch);
    }
    CHECK(made.told(u"participants"_s) == u"4640 34"_s);
    CHECK(made.told(u"level3.count"_s) == u"4640 20"_s);
    CHECK(made.told(u"level2.count"_s) == u"4640 Q"_s); // 34 - 20 - 12 would be the two
    CHECK(made.told(u"level1.count"_s) == u"4640 Q"_s);
}

TEST_CASE("a level that no file tells is what is left of the others", "[store][public][family]") {
    Reading made;
    int number = 0;
    for (const auto& [suffix, count] : {std::pair(u"level2.count"_s, u"12"_s),
                                        {u"level3.count"_s, u"20"_s},
                                        {u"participants"_s, u"34"_s}}) {
        made.import(Figures(QString::number(++number), reading + u'.' + suffix)
                        .figure(u"4640"_s, schoolYear, count)
                        .batch);
    }
    CHECK(made.told(u"level2.count"_s) == u"4640 Q"_s);
    CHECK(made.told(u"participants"_s) == u"4640 34"_s);
}

TEST_CASE("how many took part is not told where they are too few for their mean", "[store][public][family]") {
    Reading made;
    made.import(
        Figures(u"a.csv"_s, reading + u".level1"_s).figure(u"4640"_s, schoolYear, u"71,4"_s, 7).batch);
    made.import(
        Figures(u"b.csv"_s, reading + u".participants"_s).figure(u"4640"_s, schoolYear, u"7"_s).batch);
    made.import(
        Figures(u"c.csv"_s, reading + u".level1.count"_s).figure(u"4640"_s, schoolYear, u"5"_s).batch);
    CHECK(made.told(u"level1"_s) == u"4640 Q"_s);
    CHECK(made.told(u"participants"_s) == u"4640 Q"_s);
    Reading alone;
    alone.import(
        Figures(u"b.csv"_s, reading + u".participants"_s).figure(u"4640"_s, schoolYear, u"7"_s).batch);
    CHECK(alone.told(u"participants"_s) == u"4640 7"_s); // a number of five or more
}

TEST_CASE("one number has one pattern, whatever lacks in one of the files", "[store][public][family]") {
    Reading made;
    Figures means(u"a.csv"_s, reading);
    Figures shares(u"b.csv"_s, reading + u".level1"_s);
    means.figure(u"4640"_s, schoolYear, u"50"_s, 60);
    shares.figure(u"4640"_s, schoolYear, u"40"_s, 60);
    const std::vector<int> pupils{28, 13, 12, 7};
    for (std::size_t i = 0; i < pupils.size(); ++i) {
        const QString& number = made.schools[static_cast<int>(i)];
        if (i != 1) { // one school lacks its mean, so the means alone are no sum
            means.figure(number, schoolYear, u"50"_s, pupils[i]);
        }
        shares.figure(number, schoolYear, u"40"_s, pupils[i]);
    }
    made.import(means.batch);
    made.import(shares.batch);
    CHECK(made.told({}, made.units) == u"4640 50, 111111111 50, 333333333 Q, 444444444 Q"_s);
    CHECK(made.told(u"level1"_s, made.units) ==
          u"4640 40, 111111111 40, 222222222 40, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("what one indicator of a family handed out is remembered for the others",
          "[store][releases][family]") {
    Reading made;
    const auto fileOf = [&](const QString& name, const QString& code, int whole,
                            const std::vector<int>& parts) {
        Figures file(name, code);
        file.figure(u"4640"_s, schoolYear, u"40"_s, whole);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            file.figure(made.schools[static_cast<int>(i)], schoolYear, u"40"_s, parts[i]);
        }
        return file.batch;
    };
    made.import(fileOf(u"a.csv"_s, reading, 100, {40, 35, 17, 8}));
    REQUIRE(Releases(*made).note({.what = u"print"_s, .figures = handedOf(made.answerOf({}, made.units))}));
    // As in tests/store/publishing/memory.cpp, and the shares come from another file.
    made.import(fileOf(u"b.csv"_s, reading, 78, {40, 13, 17, 8}));
    made.import(fileOf(u"c.csv"_s, reading + u".level1"_s, 78, {40, 13, 17, 8}));
    CHECK(made.told(u"level1"_s, made.units) ==
          u"4640 40, 111111111 40, 222222222 40, 333333333 Q, 444444444 Q"_s);
    REQUIRE(Releases(*made).note(
        {.what = u"print"_s, .figures = handedOf(made.answerOf(u"level1"_s, made.units))}));
    const auto newest = Releases(*made).all().front();
    CHECK(newest.first == 3);
    const auto figures = Releases(*made).figuresOf(newest.id);
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].scope.indicator == u"np.reading.level1"_s);
    CHECK(figures[2].key == u"4640|5|all|all|all"_s);
    CHECK(Releases(*made).exposures().empty());
}

namespace sdc = statistics::disclosure;

namespace {

/// Pupils of the schools of two municipalities by level, and what a reader can make of numbers of them.
class Pupils {
public:
    explicit Pupils(unsigned seed) : m_random(seed) {
        for (const QString& municipality : municipalities) {
            const int schools = 2 + below(2);
            for (int i = 0; i < schools; ++i) {
                const QString number = u"9%1%2"_s.arg(municipality.right(1)).arg(i) + u"000000"_s;
                m_parents[number] = municipality;
                m_levels[number] = {below(3) == 0 ? below(5) : below(14), below(14), below(14)};
            }
        }
    }
    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    QStringList schools() const { return QStringList(m_parents.keyBegin(), m_parents.keyEnd()); }
    QStringList units() const { return municipalities + schools(); }
    QString parentOf(const QString& school) const { return m_parents.value(school); }
    /// Of level 1 to 3; 0: all of them.
    int count(const QString& unit, int level) const {
        int sum = 0;
        for (auto it = m_levels.cbegin(); it != m_levels.cend(); ++it) {
            if (unit == it.key() || unit == m_parents[it.key()]) {
                for (int one = 1; one <= 3; ++one) {
                    sum += level == 0 || level == one ? (*it)[static_cast<std::size_t>(one - 1)] : 0;
                }
            }
        }
        return sum;
    }

    const QStringList municipalities{u"4640"_s, u"4641"_s};

private:
    std::mt19937 m_random;
    QMap<QString, QString> m_parents;
    QMap<QString, std::array<int, 3>> m_levels;
};

struct Spot {
    QString unit;
    int level = 0;
    friend bool operator<(const Spot& a, const Spot& b) {
        return std::tie(a.unit, a.level) < std::tie(b.unit, b.level);
    }
};

} // namespace

TEST_CASE("an intruder with all indicators of a test before him learns of nobody",
          "[store][public][family][attack]") {
    const QStringList suffixes{{},          u"participants"_s, u"level1"_s,       u"level2"_s,
                               u"level3"_s, u"level1.count"_s, u"level2.count"_s, u"level3.count"_s};
    int few = 0;
    int shownNumbers = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        Pupils pupils(seed);
        Linked made;
        for (const QString& suffix : suffixes.mid(1)) {
            addPart(*made, suffix,
                    suffix.endsWith(u"count"_s) || suffix == u"participants"_s ? Measure::count
                                                                               : Measure::share);
        }
        std::map<QString, Id<Organisation>> ids;
        for (const QString& number : pupils.municipalities) {
            ids[number] = made.municipality(number, u"Unit "_s + number);
        }
        for (const QString& number : pupils.schools()) {
            made.school(number, u"School "_s + number, ids[pupils.parentOf(number)]);
        }
        int files = 0;
        for (const QString& suffix : suffixes) {
            const FamilyPlace place{reading, suffix};
            Figures file(QString::number(++files), codeOf(place));
            for (const QString& unit : pupils.units()) {
                const int all = pupils.count(unit, 0);
                const int level = place.part().isEmpty() ? 0 : place.part().right(1).toInt();
                const int count = pupils.count(unit, level);
                const bool isSchool = unit.size() > 4;
                if (all == 0 || (isSchool && pupils.below(6) == 0)) {
                    continue; // this file does not have it
                }
                if (place.isNumber()) {
                    file.figure(unit, schoolYear, QString::number(count));
                } else if (level == 0) {
                    file.figure(unit, schoolYear, u"50"_s, all);
                } else {
                    file.figure(unit, schoolYear,
                                QString::number(100.0 * count / all, 'f', 2).replace(u'.', u','), all);
                }
            }
            if (!file.batch.figures.empty()) {
                made.import(file.batch);
            }
        }
        sdc::System world;
        std::map<Spot, sdc::Cell> cells;
        for (const QString& unit : pupils.units()) {
            for (int level = 0; level <= 3; ++level) {
                cells[{unit, level}] = static_cast<sdc::Cell>(world.counts.size());
                world.counts.push_back(pupils.count(unit, level));
            }
            world.sums.push_back({cells[{unit, 0}], {cells[{unit, 1}], cells[{unit, 2}], cells[{unit, 3}]}});
        }
        for (const QString& municipality : pupils.municipalities) {
            for (int level = 0; level <= 3; ++level) {
                sdc::Sum sum{cells[{municipality, level}], {}};
                for (const QString& school : pupils.schools()) {
                    if (pupils.parentOf(school) == municipality) {
                        sum.parts.push_back(cells[{school, level}]);
                    }
                }
                world.sums.push_back(std::move(sum));
            }
        }
        std::set<sdc::Cell> seen;
        for (const QString& suffix : suffixes) {
            const FamilyPlace place{reading, suffix};
            const int level = place.part().isEmpty() ? 0 : place.part().right(1).toInt();
            SeriesChoice choice{.indicator = codeOf(place), .units = pupils.units()};
            for (const Series& one : series(*made, choice)) {
                for (const Shown& shown : one.figures) {
                    if (shown.figure.value) {
                        seen.insert(cells[{one.unit.number, level}]);
                    }
                    if (shown.figure.n) {
                        seen.insert(cells[{one.unit.number, 0}]);
                    }
                }
            }
        }
        shownNumbers += static_cast<int>(seen.size());
        const attack::Intruder intruder(world, seen);
        for (const auto& [place, cell] : cells) {
            const auto count = *world.counts[cell];
            if (count > 0 && count < (place.level == 0 ? 10 : 5)) {
                ++few;
                INFO(place.unit.toStdString() << ", level " << place.level << ": " << count);
                REQUIRE_FALSE(intruder.knows(cell));
            }
        }
    }
    CHECK(few > 60);
    CHECK(shownNumbers > 200);
}
