// SPDX-License-Identifier: MIT
// What may be public is found out on another connection, and handed over.
#include "store/publishing/made.h"
#include "store/publishing/publicfigures.h"
#include "store/snapshot.h"

#include <map>
#include <random>
#include <thread>

using namespace samspel;
using namespace samspel::made;

namespace {

const QString earlierYear = u"2022-23"_s;
const QString laterYear = u"2023-24"_s;
const QString englishTest = u"np.english"_s;

Indicator englishOf(const Ledger& ledger) { return indicatorOf(ledger, englishTest).value(); }

bool goesOnAlways() { return true; }

/// What a worker with a connection of its own finds out of a grade, and lets go of.
std::shared_ptr<PublicFigures> judgedApart(const QString& path, int grade = 5) {
    std::shared_ptr<PublicFigures> figures;
    std::thread worker([&] {
        const auto other = Ledger::open(path, english(), Access::read);
        const Snapshot snapshot(other->database());
        if (other->patterns().judge(englishOf(*other), grade, goesOnAlways)) {
            figures = other->patterns().handOver(englishOf(*other));
        }
    });
    worker.join();
    return figures;
}

using Verdicts = std::map<std::pair<qint64, int>, Verdict>;

/// Of every figure that the register has.
Verdicts verdictsOf(const Ledger& ledger, const PublicFigures& figures) {
    Verdicts verdicts;
    auto rows = ledger.database().query("SELECT series, period FROM observation");
    while (rows.step()) {
        const auto series = rows.column<qint64>(0);
        const auto period = Period::fromCode(rows.column<int>(1));
        REQUIRE(period);
        verdicts[{series, period->code()}] = figures.verdict(series, *period);
    }
    return verdicts;
}

Verdicts verdictsOf(const Ledger& ledger) {
    PublicPatterns patterns(ledger); // of its own, so that nothing was judged yet
    return verdictsOf(ledger, *patterns.of(englishOf(ledger)));
}

/// Twelve municipalities with some hundred schools, of which many are small: means with numbers of pupils,
/// of girls and boys as well, and shares of the same test.
struct ManySchools : Linked {
    ManySchools() {
        Indicator share;
        share.code = u"np.english.level1"_s;
        share.name = u"English, the first level"_s;
        share.measure = Measure::share;
        share.threshold = 10;
        add(*ledger, share);
        for (int m = 0; m < 12; ++m) {
            const QString number = u"46%1"_s.arg(10 + m);
            const auto parent = municipality(number, u"Municipality "_s + number);
            units[number] = {};
            for (int s = 0; s < 12; ++s) {
                const QString child =
                    u"9%1%2"_s.arg(m, 2, 10, QLatin1Char('0')).arg(s, 6, 10, QLatin1Char('0'));
                school(child, u"School "_s + child, parent);
                units[number] << child;
            }
        }
        for (const QString& year : {earlierYear, laterYear}) {
            deal(year);
        }
    }
    void deal(const QString& year) {
        std::map<Sex, Figures> means;
        std::map<Sex, Figures> shares;
        for (const Sex sex : {Sex::all, Sex::female, Sex::male}) {
            const QString name = year + QLatin1String(keyOf(sex));
            means.emplace(sex, Figures(name + u"-a.csv"_s)).first->second.sex(sex);
            shares.emplace(sex, Figures(name + u"-b.csv"_s, u"np.english.level1"_s)).first->second.sex(sex);
        }
        const auto tell = [&](const QString& unit, Sex sex, int n) {
            if (n == 0) {
                means.at(sex).marked(unit, year, Status::cannotExist, 0);
                return;
            }
            means.at(sex).figure(unit, year, QString::number(40 + n % 17), n);
            shares.at(sex).figure(unit, year, QString::number(n % 40), n);
        };
        for (auto it = units.cbegin(); it != units.cend(); ++it) {
            std::map<Sex, int> sum;
            for (const QString& child : it.value()) {
                const int girls = static_cast<int>(random() % 25);
                const int boys = static_cast<int>(random() % 25);
                for (const auto& [sex, n] :
                     {std::pair(Sex::all, girls + boys), {Sex::female, girls}, {Sex::male, boys}}) {
                    tell(child, sex, n);
                    sum[sex] += n;
                }
            }
            for (const auto& [sex, n] : sum) {
                tell(it.key(), sex, n);
            }
        }
        for (auto* files : {&means, &shares}) {
            for (const auto& [sex, file] : *files) {
                import(file.batch);
            }
        }
    }
    QMap<QString, QStringList> units; ///< schools by their municipality
    std::mt19937 random{20261129};
};

} // namespace

TEST_CASE("what another connection found out to be public is what this one would say of each figure",
          "[store][public][apart]") {
    const ManySchools made;
    PublicPatterns& patterns = made.ledger->patterns();
    const Indicator indicator = englishOf(*made);
    CHECK_FALSE(patterns.isReady(indicator, 5));
    const auto before = patterns.now();
    const auto figures = judgedApart(made.path);
    REQUIRE(figures);
    CHECK_FALSE(patterns.isReady(indicator, 5)); // not before it is taken
    REQUIRE(patterns.adopt(before, figures));
    CHECK(patterns.isReady(indicator, 5));

    const Verdicts adopted = verdictsOf(*made, *patterns.of(indicator));
    CHECK(adopted == verdictsOf(*made));
    // 156 units, three sexes, two years; shares of all but those where there was nobody.
    CHECK(adopted.size() > 156 * 3 * 2);
    const auto count = [&](Verdict verdict) {
        return std::count_if(adopted.begin(), adopted.end(),
                             [&](const auto& one) { return one.second == verdict; });
    };
    CHECK(count(Verdict::shown) > 200);
    CHECK(count(Verdict::linked) > 200);
}

TEST_CASE("what was found out on another connection serves to hand out and to check what follows",
          "[store][public][apart]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    PublicPatterns& patterns = made.ledger->patterns();
    const auto before = patterns.now();
    REQUIRE(patterns.adopt(before, judgedApart(made.path)));
    const QString seen = u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s;
    CHECK(made.seen(made.units) == seen);
    REQUIRE(made.handOut(made.units));
    CHECK(patterns.isReady(englishOf(*made), 5)); // a period alone is judged anew at once
    CHECK(made.seen(made.units) == seen);
    // Without the memory the second would be hidden for the fourth (memory.cpp); but 25 less 17 would be 8.
    made.import(made.file(78, {40, 13, 17, 8}, u"b.csv"_s));
    CHECK_FALSE(patterns.isReady(englishOf(*made), 5));
    REQUIRE(patterns.adopt(patterns.now(), judgedApart(made.path)));
    CHECK(made.seen(made.units) == u"4640 78, 111111111 40, 222222222 13, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("what was found out before the register changed is not taken", "[store][public][apart]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    PublicPatterns& patterns = made.ledger->patterns();
    const auto before = patterns.now();
    const auto figures = judgedApart(made.path);
    REQUIRE(figures);
    QString seen = u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s;

    SECTION("figures came in here") {
        made.import(made.file(100, {40, 35, 13, 12}, u"b.csv"_s));
        seen = u"4640 100, 111111111 40, 222222222 35, 333333333 13, 444444444 12"_s;
    }
    SECTION("figures came in from another program") {
        const auto other = Ledger::open(made.path, english());
        REQUIRE_FALSE(refuses(other->import(made.file(100, {40, 35, 13, 12}, u"b.csv"_s)).plan.problems));
        seen = u"4640 100, 111111111 40, 222222222 35, 333333333 13, 444444444 12"_s;
    }
    SECTION("something was handed out") { REQUIRE(made.handOut({u"4640"_s, u"111111111"_s})); }
    SECTION("a threshold was raised") { made.setThreshold(18); }
    CHECK_FALSE(patterns.adopt(before, figures));
    CHECK(made.seen(made.units) == seen);
}

TEST_CASE("grades that were found out one after the other stay side by side", "[store][public][apart]") {
    Linked made;
    made.municipality(u"4640"_s, u"Sogndal"_s);
    for (const int grade : {5, 8}) {
        Figures file(u"%1.csv"_s.arg(grade));
        file.grade(grade).figure(u"4640"_s, laterYear, u"48"_s, grade == 5 ? 136 : 7);
        made.import(file.batch);
    }
    PublicPatterns& patterns = made.ledger->patterns();
    for (const int grade : {5, 8}) {
        REQUIRE(patterns.adopt(patterns.now(), judgedApart(made.path, grade)));
    }
    CHECK(patterns.isReady(englishOf(*made), 5));
    CHECK(patterns.isReady(englishOf(*made), 8));
    CHECK_FALSE(patterns.isReady(englishOf(*made), 9));
    CHECK(made.seen({u"4640"_s}) == u"4640 136, 4640 Q"_s);
}

TEST_CASE("finding out what is public can be stopped between two periods", "[store][public][apart]") {
    Linked made;
    made.municipality(u"4640"_s, u"Sogndal"_s);
    Figures file;
    file.figure(u"4640"_s, earlierYear, u"48"_s, 136).figure(u"4640"_s, laterYear, u"48"_s, 7);
    made.import(file.batch);
    PublicPatterns& patterns = made.ledger->patterns();
    const Indicator indicator = englishOf(*made);
    int left = 1;
    CHECK_FALSE(patterns.judge(indicator, 5, [&] { return left-- > 0; }));
    CHECK_FALSE(patterns.isReady(indicator, 5));
    CHECK(patterns.judge(indicator, 5, goesOnAlways));
    CHECK(patterns.isReady(indicator, 5));
    CHECK(made.seen({u"4640"_s}) == u"4640 136, 4640 Q"_s);
}

TEST_CASE("a family is large by the series of all its indicators", "[store][public][apart]") {
    const ManySchools made; // 156 units of three sexes have means; shares have those where there was somebody
    const PublicPatterns& patterns = made.ledger->patterns();
    const Indicator indicator = englishOf(*made);
    const auto series = made.ledger->database().value<qint64>("SELECT count(*) FROM series").value();
    CHECK(series > 156 * 3);
    CHECK(patterns.hasMoreSeries(indicator, 156 * 3));
    CHECK(patterns.hasMoreSeries(indicator, series - 1));
    CHECK_FALSE(patterns.hasMoreSeries(indicator, series));
}

TEST_CASE("where judging breaks off nothing that is hidden is shown afterwards", "[store][public][apart]") {
    const ManySchools made;
    const Verdicts expected = verdictsOf(*made);
    sqlite::Database& database = made.ledger->database();
    int broken = 0;
    for (bool isWhole = false; !isWhole && broken < 200; ++broken) {
        PublicPatterns patterns(*made);
        int left = broken;
        database.onProgress([&left] { return left-- > 0; });
        try {
            const auto figures = patterns.of(englishOf(*made));
            for (const auto& [figure, verdict] : expected) {
                figures->verdict(figure.first, *Period::fromCode(figure.second));
            }
            isWhole = true;
        } catch (const sqlite::Error& error) {
            CHECK(error.interrupted());
        }
        database.onProgress({});
        CHECK(verdictsOf(*made, *patterns.of(englishOf(*made))) == expected);
    }
    CHECK(broken > 1);
}
