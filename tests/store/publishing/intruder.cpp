// SPDX-License-Identifier: MIT
// An intruder reads everything that was ever handed out of small registers, and subtracts.
#include "statistics/disclosure/attack.h"
#include "store/merging.h"
#include "store/publishing/made.h"

#include <map>
#include <random>

using namespace samspel;
using namespace samspel::made;

namespace {

namespace sdc = statistics::disclosure;

constexpr int threshold = 10;
const QString year = u"2023-24"_s;

/// How many pupils the units of a small county have, girls and boys apart; all sums hold.
class Dealt {
public:
    explicit Dealt(unsigned seed) : m_random(seed) {
        for (int m = 0; m < 2 + below(2); ++m) {
            const QString municipality = u"46%1"_s.arg(10 + m);
            m_municipalities << municipality;
            for (int s = 0; s < 1 + below(3); ++s) {
                const QString school = u"9%1%2"_s.arg(m).arg(s) + u"000000"_s;
                m_parents[school] = municipality;
                deal(school);
            }
        }
    }

    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    void deal(const QString& school) {
        m_girls[school] = below(4) == 0 ? below(3) : below(20);
        m_boys[school] = below(20);
    }
    const QStringList& municipalities() const { return m_municipalities; }
    QStringList schools() const { return QStringList(m_parents.keyBegin(), m_parents.keyEnd()); }
    QString parentOf(const QString& school) const { return m_parents.value(school); }
    QStringList units() const { return QStringList{u"46"_s} + m_municipalities + schools(); }

    int count(const QString& unit, Sex sex) const {
        int sum = 0;
        for (auto it = m_parents.cbegin(); it != m_parents.cend(); ++it) {
            if (unit == u"46"_s || unit == it.key() || unit == it.value()) {
                sum += sex == Sex::female ? m_girls[it.key()]
                       : sex == Sex::male ? m_boys[it.key()]
                                          : m_girls[it.key()] + m_boys[it.key()];
            }
        }
        return sum;
    }

private:
    std::mt19937 m_random;
    QStringList m_municipalities;
    QMap<QString, QString> m_parents;
    QMap<QString, int> m_girls;
    QMap<QString, int> m_boys;
};

constexpr std::array sexes{Sex::all, Sex::female, Sex::male};

/// What an intruder knows of the world: all counts that ever held, the sums between them, what was handed
/// out.
class World {
public:
    std::set<sdc::Cell> seen;
    sdc::System system;

    sdc::Cell cell(const QString& name, std::int64_t count) {
        const auto [it, isNew] =
            m_cells.try_emplace({name, count}, static_cast<sdc::Cell>(system.counts.size()));
        if (isNew) {
            system.counts.push_back(count);
        }
        return it->second;
    }
    sdc::Cell cell(const Dealt& dealt, const QString& unit, Sex sex) {
        return cell(unit + QLatin1String(keyOf(sex)), dealt.count(unit, sex));
    }
    void sum(sdc::Cell whole, std::vector<sdc::Cell> parts) {
        std::sort(parts.begin(), parts.end());
        const sdc::Sum sum{whole, std::move(parts)};
        if (std::find(system.sums.begin(), system.sums.end(), sum) == system.sums.end()) {
            system.sums.push_back(sum);
        }
    }
    void learnSums(const Dealt& dealt) {
        for (const Sex sex : sexes) {
            std::vector<sdc::Cell> all;
            for (const QString& municipality : dealt.municipalities()) {
                all.push_back(cell(dealt, municipality, sex));
                std::vector<sdc::Cell> schools;
                for (const QString& school : dealt.schools()) {
                    if (dealt.parentOf(school) == municipality) {
                        schools.push_back(cell(dealt, school, sex));
                    }
                }
                sum(all.back(), schools);
            }
            sum(cell(dealt, u"46"_s, sex), all);
        }
        for (const QString& unit : dealt.units()) {
            sum(cell(dealt, unit, Sex::all), {cell(dealt, unit, Sex::female), cell(dealt, unit, Sex::male)});
        }
    }

private:
    std::map<std::pair<QString, std::int64_t>, sdc::Cell> m_cells;
};

/// The register that has what was dealt.
class Dealing : public Linked {
public:
    explicit Dealing(const Dealt& dealt) {
        const auto region = add(*ledger, samspel::made::unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
        for (const QString& number : dealt.municipalities()) {
            const auto id = municipality(number, u"Unit "_s + number);
            if (number != dealt.municipalities().last()) {
                Membership membership;
                membership.region = region;
                membership.member = id;
                add(*ledger, membership);
            }
            for (const QString& child : dealt.schools()) {
                if (dealt.parentOf(child) == number) {
                    school(child, u"School "_s + child, id);
                }
            }
        }
    }
    void importAll(const Dealt& dealt, int number) {
        for (const Sex sex : sexes) {
            Figures file(u"%1-%2.csv"_s.arg(number).arg(QLatin1String(keyOf(sex))));
            file.sex(sex);
            for (const QString& unit : dealt.units()) {
                const int count = dealt.count(unit, sex);
                if (count > 0) {
                    file.figure(unit, year, QString::number(40 + count % 17), count);
                } else {
                    file.marked(unit, year, Status::cannotExist, 0);
                }
            }
            import(file.batch);
        }
    }
    /// A file named it in words only: then the memory of releases knows it by its key.
    void forgetNumber(const QString& school) {
        Organisation nameless = unitOf(*ledger, school).value();
        nameless.number.clear();
        nameless.isUnconfirmed = true;
        m_nameless = nameless.id;
        REQUIRE(ledger->change({}, [&](Edit& edit) { edit.change(nameless); }).empty());
    }
    /// It turns out which one it is.
    void merge(const QString& number) {
        Organisation found = ledger->find(m_nameless).value();
        const auto into = school(number, u"Found "_s + number, found.parent);
        REQUIRE(
            ledger->merge(kindOf<Organisation>(), m_nameless.value, into.value, Conflicts::refuse).wasDone);
    }
    /// Hands out what is asked for, and gives it to the intruder.
    void handOutTo(World& world, const Dealt& dealt, const QStringList& units, Sex sex) {
        const auto answered = answer(units, sex);
        REQUIRE(Releases(*ledger).note({.what = u"print"_s, .figures = handedOf(answered)}));
        for (const Series& series : answered) {
            for (const Shown& shown : series.figures) {
                const Figure& figure = shown.figure;
                if (!figure.n) {
                    continue;
                }
                if (series.unit.kind != OrganisationKind::region) {
                    const sdc::Cell cell = world.cell(dealt, series.unit.number, sex);
                    REQUIRE(world.system.counts[cell] == *figure.n);
                    world.seen.insert(cell);
                    continue;
                }
                std::vector<sdc::Cell> parts;
                for (const QString& unit : shown.inputs) {
                    parts.push_back(world.cell(dealt, unit, sex));
                }
                const sdc::Cell whole =
                    world.cell(u"region "_s + shown.inputs.join(u'+') + QLatin1String(keyOf(sex)), *figure.n);
                world.sum(whole, parts);
                world.seen.insert(whole);
            }
        }
    }

private:
    Id<Organisation> m_nameless;
};

} // namespace

TEST_CASE("nothing of few can be worked out from the union of all releases", "[store][public][attack]") {
    int hidden = 0;
    int changed = 0;
    int exposed = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        Dealt dealt(seed);
        Dealing made(dealt);
        World world;
        const QString merged = seed % 2 == 0 ? dealt.schools().first() : QString();
        for (int epoch = 0; epoch < 2; ++epoch) {
            if (epoch == 1 && !merged.isEmpty()) {
                made.merge(merged);
            }
            made.importAll(dealt, epoch);
            if (epoch == 0 && !merged.isEmpty()) {
                made.forgetNumber(merged);
            }
            world.learnSums(dealt);
            for (const Sex sex : sexes) {
                QStringList units{u"sogn"_s};
                for (const QString& unit : dealt.units()) {
                    if (epoch > 0 || dealt.below(3) > 0) {
                        units << unit;
                    }
                }
                made.handOutTo(world, dealt, units, sex);
            }
            if (!Releases(*made).exposures().empty()) {
                ++exposed; // a school may have changed so that an earlier release tells of it
                break;
            }
            const attack::Intruder intruder(world.system, world.seen);
            for (sdc::Cell cell = 0; cell < world.system.counts.size(); ++cell) {
                const auto count = *world.system.counts[cell];
                if (count > 0 && count < threshold) {
                    ++hidden;
                    INFO("a count of " << count);
                    REQUIRE_FALSE(intruder.knows(cell));
                }
            }
            for (const QString& school : dealt.schools()) {
                if (dealt.below(3) == 0) {
                    dealt.deal(school);
                    ++changed;
                }
            }
        }
    }
    CHECK(hidden > 400);
    CHECK(changed > 40);
    CHECK(exposed < 5);
}

// Figures that differ only in what is hidden look the same to the public, whatever is made of them.
TEST_CASE("the public sees the same whatever the hidden numbers are", "[store][public][attack]") {
    const auto told = [](int third, int fourth) {
        Sogndal made;
        const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
        Membership membership;
        membership.region = region;
        membership.member = made.own;
        add(*made, membership);
        made.import(made.file(100, {40, 35, third, fourth}));
        QStringList words;
        for (const Series& series : made.answer(QStringList{u"sogn"_s} + made.units)) {
            for (const Shown& shown : series.figures) {
                const Figure& f = shown.figure;
                words << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(series.unit.number)
                             .arg(f.value ? f.value->value() : -1)
                             .arg(f.n.value_or(-1))
                             .arg(QLatin1Char(letter(f.status)))
                             .arg(QLatin1Char(letter(f.confidentiality)))
                             .arg(static_cast<int>(shown.withheld))
                             .arg(shown.coverage.value_or(-1));
            }
        }
        return words;
    };
    const QStringList one = told(17, 8);
    CHECK(told(8, 17) == one);
    CHECK(told(24, 1) == one);
    CHECK(told(16, 9) == one);
}
