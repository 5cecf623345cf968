// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <map>

using namespace fixture;

namespace {

const Breakdown fifth{.grade = 5};

std::filesystem::path realFile() { return shared::data("udir/np5_2023-24_statistikkbanken_utf16.csv"); }

} // namespace

// The facts are those in the data's own README, counted there from the file.
TEST_CASE("The published file of grade 5 in 2023-24 is read whole", "[exchange][udir][real]") {
    NEEDS_FILE(realFile())
    const Reading reading = readBytes(bytesOf(realFile()));
    REQUIRE(reading.accepted());
    CHECK(reading.problems.empty());
    CHECK(reading.batch.counts.rows == 2485);
    CHECK(reading.batch.counts.suppressed == 6417);
    CHECK(reading.batch.counts.empty == 133);
    CHECK(reading.batch.counts.skipped == 0);
    CHECK(reading.batch.units.size() == 2485);
    CHECK(reading.batch.figures.size() == 2485 * 3);

    CHECK(figure(reading, "0", "np.english", "2023-24", fifth) == "50 ±0.1 n 56875");
    CHECK(figure(reading, "4640", "np.english", "2023-24", fifth) == "48 ±1.6 n 136");
    CHECK(figure(reading, "4640", "np.reading", "2023-24", fifth) == "50 ±1.7 n 133");
    CHECK(figure(reading, "4640", "np.numeracy", "2023-24", fifth) == "51 ±1.6 n 133");
    CHECK(figure(reading, "46", "np.english", "2023-24", fifth) == "50 ±0.2 n 6770");

    std::map<OrganisationKind, int> kinds;
    for (const UnitClaim& claim : reading.batch.units) {
        ++kinds[claim.kind];
    }
    CHECK(kinds == std::map<OrganisationKind, int>{{OrganisationKind::nation, 1},
                                                   {OrganisationKind::county, 11},
                                                   {OrganisationKind::municipality, 357},
                                                   {OrganisationKind::school, 2116}});
}

TEST_CASE("The published file's cells fall out as they were counted", "[exchange][udir][real]") {
    NEEDS_FILE(realFile())
    const Reading reading = readBytes(bytesOf(realFile()));
    qint64 whole = 0;
    qint64 withComma = 0;
    qint64 cells = 0;
    for (const FigureClaim& claim : figuresOf(reading)) {
        const Figure& figure = claim.figure;
        cells += claim.cells;
        whole += figure.value ? 1 : 0;
        whole += figure.n ? 1 : 0;
        withComma += figure.uncertainty ? 1 : 0;
        REQUIRE(figure.value.has_value() == carriesValue(figure.status));
        REQUIRE((!figure.value || figure.value->digits != 0));
    }
    CHECK(cells == 2485 * 9);
    CHECK(whole == 10497 + 66); // the 66 have a space between the thousands
    CHECK(withComma == 5252);
}

// Small municipalities are hidden, so the county's count exceeds the sum of those that are shown.
TEST_CASE("Vestland's visible municipalities sum to less than Vestland", "[exchange][udir][real]") {
    NEEDS_FILE(realFile())
    const Reading reading = readBytes(bytesOf(realFile()));
    qint64 pupils = 0;
    for (const FigureClaim& claim : figuresOf(reading)) {
        const SeriesClaim& series = reading.batch.seriesOf(claim);
        if (reading.batch.unitOf(series).parent == u"46" &&
            reading.batch.indicatorOf(series).indicator.code == u"np.english") {
            pupils += claim.figure.n.value_or(0);
        }
    }
    CHECK(pupils == 6739);
}

TEST_CASE("The published table of teachers is read, county by county", "[exchange][udir][real]") {
    const auto file = shared::data("udir/larere_vgo_fylke_2022-23_statistikkbanken.tsv");
    NEEDS_FILE(file)
    const Reading reading = readBytes(bytesOf(file));
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-statistikkbanken");
    CHECK(reading.problems.empty());
    CHECK(reading.batch.counts.rows == 11);
    CHECK(reading.batch.figures.size() == 11);
    CHECK(figure(reading, "46", "teachers", "2022-23", {}) == "3062");
    CHECK(figure(reading, "30", "teachers", "2022-23", {}) == "5909");
    CHECK(reading.batch.source.title == u"Antall lærere, 2022-23");
}

// The same system's file for another year: heads and places of the columns differ, the figures do not.
TEST_CASE("The published file in other clothes gives the same figures", "[exchange][udir][real]") {
    NEEDS_FILE(realFile())
    const QByteArray bytes = bytesOf(realFile());
    const auto expected = told(readBytes(bytes));
    QString text =
        QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData()) + 1, bytes.size() / 2 - 1);
    CHECK(told(readBytes(text.toUtf8())) == expected);
    CHECK(told(readBytes(text.replace(u'|', u';').remove(u'\r').toUtf8())) == expected);
}
