// SPDX-License-Identifier: MIT
// Published files of Utdanningsdirektoratet; counts are those of the data's own README and counted with other
// tools.
#include "fixture.h"

#include <map>
#include <set>

using namespace fixture;

TEST_CASE("Skoleporten's published file of Stavanger is read whole", "[exchange][udir][real]") {
    const auto file = shared::data("udir/stavanger_np_2014-2020_skoleporten_nedlasting.csv");
    NEEDS_FILE(file)
    const Reading reading = readBytes(bytesOf(file));
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-skoleporten");
    CHECK(reading.problems.empty());
    CHECK(reading.batch.counts.rows == 6233);
    CHECK(reading.batch.figures.size() == 6233);
    std::map<Status, int> statuses;
    std::map<QString, int> indicators;
    for (const FigureClaim& claim : figuresOf(reading)) {
        ++statuses[claim.figure.status];
        ++indicators[reading.batch.indicatorOf(reading.batch.seriesOf(claim)).indicator.code];
    }
    CHECK(statuses == std::map<Status, int>{{Status::normal, 6233 - 2678}, {Status::notPublished, 2678}});
    CHECK(indicators ==
          std::map<QString, int>{
              {QStringLiteral("np.english"), 702 + 652 + 330},
              {QStringLiteral("np.english.feeder"), 115},
              {QStringLiteral("np.numeracy"), 693 + 756 + 325 + 334},
              {QStringLiteral("np.numeracy.feeder"), 117},
              // All of reading but scale points of 2014-15 and 2015-16.
              {QStringLiteral("np.reading"), 688 - 98 - 99 + 748 + 326 - 48 - 47 + 333 - 51 - 50},
              {QStringLiteral("np.reading.points"), 98 + 99 + 48 + 47 + 51 + 50},
              {QStringLiteral("np.reading.feeder.points"), 114}});
    CHECK(reading.batch.units.size() == 50);
    CHECK(figure(reading, "Auglend skole", "np.english", "2014-15",
                 {.grade = 5, .ownership = QStringLiteral("public")}) == "53");
}

TEST_CASE("The published report of reading in 2025-26 is read", "[exchange][udir][real]") {
    const auto file = shared::data("udir/udir_uss_np_trinn5_lesing_2025-26_UTDRAG.json");
    NEEDS_FILE(file)
    const Reading reading = readBytes(bytesOf(file));
    REQUIRE(reading.accepted());
    CHECK(reading.problems.empty());
    CHECK(reading.batch.counts.rows == 11);
    CHECK(reading.batch.figures.size() == 11);
    const Breakdown fifth{.grade = 5};
    CHECK(figure(reading, "4640", "np.reading", "2025-26", fifth) == "50 ±1.5 n 127");
    CHECK(figure(reading, "4641", "np.reading", "2025-26", fifth) == "52 ±3.6 n 19");
    CHECK(figure(reading, "42", "np.reading", "2025-26", fifth) == "49 ±0.3 n 3484");
    CHECK(figure(reading, "03", "np.reading", "2025-26", fifth) == "51 ±0.2 n 6265");
    CHECK(figure(reading, "0301", "np.reading", "2025-26", fifth) == "51 ±0.2 n 6265");
    CHECK(figure(reading, "4220", "np.reading", "2025-26", fifth) == "Q");
}

TEST_CASE("The published answers of table 154 are read", "[exchange][udir][real]") {
    const auto file = shared::data("udir/bpg_tabell_154.json");
    NEEDS_FILE(file)
    const Reading reading = readBytes(bytesOf(file));
    REQUIRE(reading.accepted());
    CHECK(reading.batch.counts.rows == 240);
    CHECK(reading.batch.counts.suppressed == 2 * 168);
    // Each answer stands in the file twice, so half of its 480 cells repeat the other half.
    CHECK(reading.batch.counts.skipped == 240);
    const Breakdown all{.grade = 12};
    const char* const school = "Bergen private gymnas AS";
    CHECK(figure(reading, school, "eu.bullied", "2022-23", all) == "8.1");
    CHECK(figure(reading, school, "eu.bullied.count", "2022-23", all) == "13");
    CHECK(figure(reading, school, "eu.bullied.adults", "2022-23", all) == "5.0");
    CHECK(figure(reading, school, "eu.bullied.pupils", "2025-26", all) == "0.0");
    std::set<QString> ownerships;
    for (const Breakdown& breakdown : reading.batch.breakdowns) {
        ownerships.insert(breakdown.ownership);
    }
    CHECK(ownerships == std::set<QString>{QStringLiteral("all"), QStringLiteral("private")});
    CHECK(reading.batch.units.size() == 1);
}
