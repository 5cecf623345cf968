// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <map>

using namespace fixture;

namespace {

const Breakdown everybody{};

std::filesystem::path years2005To2009() { return shared::data("ssb/ssb07459_Personer2005-2009.csv"); }
std::filesystem::path year2020() { return shared::data("ssb/ssb07459_Personer2020.csv"); }

// Of all ages, by unit and year.
std::map<std::pair<std::string, int>, qint64> totals(const Reading& reading) {
    std::map<std::pair<std::string, int>, qint64> all;
    for (const FigureClaim& claim : figuresOf(reading)) {
        const SeriesClaim& series = reading.batch.seriesOf(claim);
        if (reading.batch.breakdownOf(series) == everybody && claim.figure.value) {
            const UnitClaim& unit = reading.batch.unitOf(series);
            all[{unit.number.toStdString(), claim.figure.period.year()}] = claim.figure.value->digits;
        }
    }
    return all;
}

} // namespace

TEST_CASE("The published population of 2005 to 2009 is read whole", "[exchange][ssb][real]") {
    NEEDS_FILE(years2005To2009())
    const Reading reading = readBytes(bytesOf(years2005To2009()));
    REQUIRE(reading.accepted());
    CHECK(reading.sniffed.encoding == Encoding::latin1);
    CHECK(reading.batch.counts.rows == 50456);
    CHECK(reading.batch.counts.skipped == 0);
    CHECK(reading.batch.units.size() == 476);
    CHECK(reading.batch.figures.size() == 50456 * 5 + 476 * 5);

    const auto total = totals(reading);
    const auto seven = [&](int year) {
        qint64 sum = 0;
        for (const char* number : {"1417", "1418", "1419", "1420", "1421", "1422", "1426"}) {
            sum += total.at({number, year});
        }
        return sum;
    };
    CHECK(seven(2006) == 22065);
    CHECK(seven(2009) == 22017);

    // Counted from the file: 270 years of 56 municipalities have nobody of any age.
    int absent = 0;
    for (const FigureClaim& claim : figuresOf(reading)) {
        const Breakdown& breakdown = reading.batch.breakdownOf(reading.batch.seriesOf(claim));
        absent += breakdown == everybody && claim.figure.status == Status::cannotExist ? 1 : 0;
    }
    CHECK(absent == 270);
    CHECK(total.size() == 476 * 5 - 270);
    for (const auto& [unitYear, people] : total) {
        REQUIRE(people > 0);
    }
    REQUIRE(unit(reading, "1601") != nullptr);
    CHECK(unit(reading, "1601")->name == u"Trondheim");
    CHECK(unit(reading, "1601")->validTo == QDate(2018, 1, 1));
    CHECK(unit(reading, "1903")->name == u"Harstad - Hárstták");
}

TEST_CASE("The published population of 2020 is read by the numbers of that year", "[exchange][ssb][real]") {
    NEEDS_FILE(year2020())
    const Reading reading = readBytes(bytesOf(year2020()));
    REQUIRE(reading.accepted());
    CHECK(figure(reading, "4640", "population", "2020", everybody) == "11847");
    CHECK(reading.batch.units.size() == 356);
    CHECK(reading.batch.counts.skipped == 3 * 106);
    CHECK(remarks(reading).size() == 4);
}

// 2005 to 2009 of the Sogn municipalities, taken from the same table by other means.
TEST_CASE("Population agrees with the table of the Sogn municipalities", "[exchange][ssb][real]") {
    const auto derived = shared::data("ssb/derived_sogn_population_2005-2021.csv");
    NEEDS_FILE(derived)
    NEEDS_FILE(years2005To2009())
    const Reading reading = readBytes(bytesOf(years2005To2009()));
    const auto total = totals(reading);
    int compared = 0;
    const QString table = QString::fromUtf8(bytesOf(derived));
    for (const QString& line : table.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).sliced(1)) {
        const QStringList cells = line.split(u';');
        const int year = cells[1].toInt();
        const auto it = total.find({cells[0].toStdString(), year});
        if (year <= 2009 && it != total.end()) {
            CHECK(it->second == cells[2].toLongLong());
            ++compared;
        }
    }
    CHECK(compared >= 8 * 5);
}
