// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <algorithm>

using namespace fixture;

namespace {

const Breakdown fifth{.grade = 5};
constexpr auto stem = u"2023-24.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.";

enum Column {
    level,
    nationCode,
    countyCode,
    municipalityCode,
    number,
    nation,
    county,
    municipality,
    unitName,
    englishMean,
    englishUncertainty,
    englishCount
};

// The extract with one cell of one line (from 1, the head) changed.
Reading changed(int line, int column, const QString& cell) {
    auto rows = nationalTestRows();
    rows[static_cast<std::size_t>(line - 1)][column] = cell;
    return readText(joined(rows));
}

// The extract with the nation's three English cells changed.
std::string nationWith(const char16_t* value, const char16_t* uncertainty, const char16_t* count) {
    auto rows = nationalTestRows();
    rows[1][englishMean] = QString::fromUtf16(value);
    rows[1][englishUncertainty] = QString::fromUtf16(uncertainty);
    rows[1][englishCount] = QString::fromUtf16(count);
    const Reading reading = readText(joined(rows));
    return reading.accepted() ? figure(reading, "0", "np.english", "2023-24", fifth) : firstRefusal(reading);
}

Reading without(const QStringList& heads) {
    auto rows = nationalTestRows();
    for (const QString& head : heads) {
        const qsizetype column = rows.front().indexOf(head);
        REQUIRE(column >= 0);
        for (QStringList& row : rows) {
            row.removeAt(column);
        }
    }
    return readText(joined(rows));
}

// One row for the nation under the given measures.
Reading nationUnder(const QStringList& measures, const QStringList& cells) {
    std::vector<QStringList> rows = {QStringList{QStringLiteral("EnhetNivaa"), QStringLiteral("Nasjonalt")} +
                                         measures,
                                     QStringList{QStringLiteral("1"), QStringLiteral("Hele landet")} + cells};
    return readText(joined(rows));
}

} // namespace

TEST_CASE("The extract reads as the publisher wrote it", "[exchange][udir]") {
    const Reading reading = readBytes(nationalTests());
    REQUIRE(reading.accepted());
    CHECK(reading.problems.empty());
    CHECK(reading.format == u"udir-statistikkbanken");
    CHECK(figure(reading, "0", "np.english", "2023-24", fifth) == "50 ±0.1 n 56875");
    CHECK(figure(reading, "46", "np.english", "2023-24", fifth) == "50 ±0.2 n 6770");
    CHECK(figure(reading, "4640", "np.english", "2023-24", fifth) == "48 ±1.6 n 136");
    CHECK(figure(reading, "4640", "np.reading", "2023-24", fifth) == "50 ±1.7 n 133");
    CHECK(figure(reading, "4640", "np.numeracy", "2023-24", fifth) == "51 ±1.6 n 133");
    CHECK(figure(reading, "975276163", "np.numeracy", "2023-24", fifth) == "55 ±3.4 n 22");
    CHECK(reading.batch.counts.rows == 12);
    CHECK(reading.batch.figures.size() == 36);
}

TEST_CASE("A hidden figure is hidden, and its neighbours are not", "[exchange][udir]") {
    const Reading reading = readBytes(nationalTests());
    CHECK(figure(reading, "975276171", "np.english", "2023-24", fifth) == "Q");
    CHECK(figure(reading, "975276074", "np.english", "2023-24", fifth) == "41 ±4.8 n 10");
    CHECK(figure(reading, "975276074", "np.reading", "2023-24", fifth) == "Q");
    CHECK(figure(reading, "974574624", "np.numeracy", "2023-24", fifth) == "Q");
    CHECK(reading.batch.counts.suppressed == 9 + 3 + 3);
}

TEST_CASE("Blank with a count of 0 is nobody, wholly blank is missing, neither is 0", "[exchange][udir]") {
    const Reading reading = readBytes(nationalTests());
    CHECK(figure(reading, "974598469", "np.english", "2023-24", fifth) == "M n 0");
    CHECK(figure(reading, "974574624", "np.english", "2023-24", fifth) == "O");
    CHECK(figure(reading, "974574624", "np.reading", "2023-24", fifth) == "M n 0");
    CHECK(figure(reading, "973480634", "np.english", "2023-24", fifth) == "O");
    CHECK(reading.batch.counts.empty == 6 + 5 + 3);
}

TEST_CASE("Every cell is in a figure or counted as left out", "[exchange][udir]") {
    const Reading reading = readBytes(nationalTests());
    qint64 cells = reading.batch.counts.skipped;
    for (const FigureClaim& claim : figuresOf(reading)) {
        cells += claim.cells;
    }
    CHECK(cells == 12 * 9);
}

TEST_CASE("Each combination of the three cells means one thing", "[exchange][udir]") {
    CHECK(nationWith(u"50", u"0,1", u"56 875") == "50 ±0.1 n 56875");
    CHECK(nationWith(u"50,0", u"0,12", u"56875") == "50.0 ±0.12 n 56875");
    CHECK(nationWith(u"50", u"", u"56875") == "50 n 56875");
    CHECK(nationWith(u"50", u"*", u"56875") == "50 n 56875");
    CHECK(nationWith(u"50", u"0,1", u"") == "50 ±0.1");
    CHECK(nationWith(u"50", u"0,1", u"*") == "50 ±0.1");
    CHECK(nationWith(u"*", u"*", u"*") == "Q");
    CHECK(nationWith(u"*", u"*", u"4") == "Q n 4");
    CHECK(nationWith(u"*", u"0,1", u"4") == "Q n 4");
    CHECK(nationWith(u"", u"", u"*") == "Q");
    CHECK(nationWith(u"", u"", u"0") == "M n 0");
    CHECK(nationWith(u"", u"*", u"0") == "M n 0");
    CHECK(nationWith(u"", u"", u"") == "O");
    CHECK(nationWith(u"", u"", u"12") == "L n 12");
    CHECK(nationWith(u"0", u"0", u"12") == "0 ±0 n 12");
    CHECK(nationWith(u"100", u"0,1", u"12") == "100 ±0.1 n 12");
}

TEST_CASE("Impossible figures are refused at their cell", "[exchange][udir]") {
    CHECK(nationWith(u"4x", u"0,1", u"12") == "2:10 “4x” is no figure.");
    CHECK(nationWith(u"101", u"0,1", u"12") ==
          "2:10 101 scale points are impossible: they lie between 0 and 100.");
    CHECK(nationWith(u"100,1", u"0,1", u"12") ==
          "2:10 100.1 scale points are impossible: they lie between 0 and 100.");
    CHECK(nationWith(u"-3", u"0,1", u"12") ==
          "2:10 −3 scale points are impossible: they lie between 0 and 100.");
    CHECK(nationWith(u"50", u"-0,1", u"12") ==
          "2:11 An uncertainty of −0.1 is impossible: it lies between 0 and 100.");
    CHECK(nationWith(u"50", u"0,1", u"12,5") == "2:12 12.5 pupils are impossible.");
    CHECK(nationWith(u"50", u"0,1", u"-12") == "2:12 −12 pupils are impossible.");
    CHECK(nationWith(u"50", u"0,1", u"99999999") == "2:12 99,999,999 pupils are impossible.");
    CHECK(nationWith(u"50", u"0,1", u"0") == "2:10 There is a figure here although nobody took part.");
    CHECK(nationWith(u"", u"0,1", u"12") == "2:10 There is an uncertainty here but no figure: it was lost.");
    CHECK(nationWith(u"50", u"0.1", u"12") == "2:11 “0.1” is no figure.");
    for (const char16_t* mark : {u".", u":", u"-", u"..", u"NULL", u"#N/A"}) {
        // Marks of other publishers mean nothing here.
        CHECK(nationWith(mark, u"0,1", u"12").rfind("2:10 ", 0) == 0);
    }
}

TEST_CASE("Units have the numbers, names and parents that the file gives", "[exchange][udir]") {
    const Reading reading = readBytes(nationalTests());
    CHECK(toldUnits(reading) ==
          std::vector<std::string>{
              "0 Hele landet, nation in  ", "03 Oslo, county in 0 ", "0301 Oslo, municipality in 03 ",
              "15 Møre og Romsdal, county in 0 ", "1506 Molde, municipality in 15 ",
              "2100 Svalbard, municipality in 54 ", "42 Agder, county in 0 ",
              "4204 Kristiansand, municipality in 42 ", "46 Vestland, county in 0 ",
              "4640 Sogndal, municipality in 46 ", "50 Trøndelag - Trööndelage, county in 0 ",
              "5061 Rindal, municipality in 50 ",
              "54 Troms og Finnmark - Romsa ja Finnmárku - Tromssa ja Finmarkku, county in 0 ",
              "973480634 Den Tysk-Norske skolen i Oslo Avd grunnskole Sporveisgata, school in 0301 ",
              "974574624 Tøndergård skole og ressurssenter, school in 1506 ",
              "974598469 Hellemyr skole Kompetanse, school in 4204 ",
              "975276074 Sagatun skule Avd skule, school in 4640 ",
              "975276163 Kaupanger skule, school in 4640 ", "975276171 Norane skule, school in 4640 "});
    // The register makes units in this order, and each needs its parent.
    const auto& units = reading.batch.units;
    for (auto it = units.begin(); it != units.end(); ++it) {
        const bool parentStandsBefore =
            it->parent.isEmpty() ||
            std::any_of(units.begin(), it, [&](const auto& other) { return other.number == it->parent; });
        CHECK(parentStandsBefore);
    }
}

TEST_CASE("Zeros that were lost in front of a number come back", "[exchange][udir]") {
    auto rows = nationalTestRows();
    for (QStringList& row : rows) {
        for (const int column : {countyCode, municipalityCode, number}) {
            if (row[column].startsWith(u'0')) {
                row[column] = QString::number(row[column].toInt());
            }
        }
    }
    const Reading reading = readText(joined(rows));
    REQUIRE(reading.accepted());
    CHECK(told(reading) == told(readBytes(nationalTests())));
    CHECK(toldUnits(reading) == toldUnits(readBytes(nationalTests())));
}

TEST_CASE("Names on the levels of counties and municipalities come from their own columns",
          "[exchange][udir]") {
    auto rows = nationalTestRows();
    for (QStringList& row : rows) {
        if (row[level] == u"2" || row[level] == u"3") {
            row[unitName] = QStringLiteral("Alle skoler");
        }
    }
    CHECK(toldUnits(readText(joined(rows))) == toldUnits(readBytes(nationalTests())));
}

TEST_CASE("Years behind a unit's name tell how long it was there", "[exchange][udir]") {
    auto rows = nationalTestRows();
    rows[3][municipality] = QStringLiteral("Sogndal (-2019)");
    rows[3][unitName] = rows[3][municipality];
    const Reading reading = readText(joined({rows[0], rows[1], rows[2], rows[3]}));
    REQUIRE(unit(reading, "4640") != nullptr);
    CHECK(unit(reading, "4640")->name == u"Sogndal");
    CHECK(unit(reading, "4640")->validTo == QDate(2020, 1, 1));
}

TEST_CASE("Encoding, separator and line end make no difference", "[exchange][udir]") {
    const auto expected = told(readBytes(nationalTests()));
    const auto rows = nationalTestRows();
    for (const char16_t separator : {u'|', u'\t', u';'}) {
        const QString text = joined(rows, separator);
        CHECK(told(readBytes(text.toUtf8())) == expected);
        CHECK(told(readBytes(withCrlf(text).toUtf8())) == expected);
        CHECK(told(readBytes("\xEF\xBB\xBF" + withCrlf(text).toUtf8())) == expected);
        CHECK(told(readBytes(utf16(withCrlf(text)))) == expected);
    }
    auto quoted = rows;
    for (QStringList& row : quoted) {
        for (QString& cell : row) {
            cell = u'"' + cell + u'"';
        }
    }
    CHECK(told(readText(joined(quoted, u','))) == expected);
}

TEST_CASE("No order of columns and rows changes a figure", "[exchange][udir]") {
    const auto expected = told(readBytes(nationalTests()));
    const auto expectedUnits = toldUnits(readBytes(nationalTests()));
    std::mt19937 random(7); // NOLINT: the same orders each time
    for (int i = 0; i < 50; ++i) {
        auto rows = nationalTestRows();
        std::vector<int> order(static_cast<std::size_t>(rows.front().size()));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        for (QStringList& row : rows) {
            QStringList shuffled;
            for (const int column : order) {
                shuffled.append(row[column]);
            }
            row = shuffled;
        }
        std::shuffle(rows.begin() + 1, rows.end(), random);
        const Reading reading = readText(joined(rows));
        REQUIRE(told(reading) == expected);
        REQUIRE(toldUnits(reading) == expectedUnits);
    }
}

TEST_CASE("Year, test, grade, ownership and sex are read from the column's name", "[exchange][udir]") {
    const QStringList heads = {QStringLiteral("2022-23.Lesing.8. årstrinn.Offentlig.Jenter.Skalapoeng"),
                               QStringLiteral("2014-15.Regning.9. årstrinn.Privat.Gutter.Skalapoeng"),
                               QStringLiteral("Alle kjønn.8. trinn.Engelsk.2024-25.Skalapoeng")};
    const Reading reading =
        nationUnder(heads, {QStringLiteral("51"), QStringLiteral("52"), QStringLiteral("53")});
    CHECK(told(reading) == std::vector<std::string>{"0 np.english 8 all all all 2024-25: 53",
                                                    "0 np.numeracy 9 male private all 2014-15: 52",
                                                    "0 np.reading 8 female public all 2022-23: 51"});
    CHECK(reading.batch.source.title == u"Nasjonale prøver, 8., 9. trinn, 2014-15 til 2024-25");
}

TEST_CASE("Columns that are no figures of a year are told and counted", "[exchange][udir]") {
    const QString known = QString::fromUtf16(stem) + QStringLiteral("Skalapoeng");
    const QStringList unknown = {
        QStringLiteral("2023-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng"),
        QStringLiteral("Merknad")};
    const Reading reading = nationUnder(QStringList{known} + unknown, QStringList(3, QStringLiteral("20")));
    REQUIRE(reading.accepted());
    CHECK(told(reading) == std::vector<std::string>{"0 np.english 5 all all all 2023-24: 20"});
    CHECK(reading.batch.counts.skipped == 2);
    CHECK(remarks(reading).front() ==
          "1:4 This column names no year and measure; its cells (1) are left out.");
    CHECK(reading.problems.front().field == unknown.front());
}

TEST_CASE("A table without any figure of a year is refused", "[exchange][udir]") {
    CHECK(firstRefusal(nationUnder({QStringLiteral("Merknad")}, {QStringLiteral("20")})) ==
          "1:0 The file has no column of figures: none is named by a year and a measure.");
}

TEST_CASE("A table of counties alone needs no columns of municipalities and schools", "[exchange][udir]") {
    const QString head = QStringLiteral("EnhetNivaa\tNasjonaltkode\tFylkekode\tNasjonalt\tFylke\t") +
                         QString::fromUtf16(stem) + QStringLiteral("Skalapoeng\n");
    const Reading reading = readText(head + QStringLiteral("2\tI\t3\tHele landet\tOslo\t52\n"));
    CHECK(told(reading) == std::vector<std::string>{"03 np.english 5 all all all 2023-24: 52"});
    CHECK(toldUnits(reading) ==
          std::vector<std::string>{"0 Hele landet, nation in  ", "03 Oslo, county in 0 "});
}

TEST_CASE("A lost column is refused by its name", "[exchange][udir]") {
    const auto says = [](const char16_t* head) { return firstRefusal(without({QString::fromUtf16(head)})); };
    CHECK(says(u"EnhetNivaa") == "1:0 The column “EnhetNivaa” is missing.");
    CHECK(says(u"Fylkekode") ==
          "1:0 The column “Fylkekode” is missing; line 3 needs it to say which unit it is.");
    CHECK(says(u"Fylke") == "1:0 The column “Fylke” is missing; line 3 needs it to say which unit it is.");
    CHECK(says(u"Kommunekode") ==
          "1:0 The column “Kommunekode” is missing; line 4 needs it to say which unit it is.");
    CHECK(says(u"Kommune") ==
          "1:0 The column “Kommune” is missing; line 4 needs it to say which unit it is.");
    CHECK(says(u"Organisasjonsnummer") ==
          "1:0 The column “Organisasjonsnummer” is missing; line 5 needs it to say which unit it is.");
    CHECK(says(u"EnhetNavn") ==
          "1:0 The column “EnhetNavn” is missing; line 5 needs it to say which unit it is.");
    CHECK(without({QStringLiteral("Nasjonaltkode")}).accepted());
    CHECK(without({QStringLiteral("Nasjonalt")}).accepted());
    for (const char16_t* part : {u"Skalapoeng", u"Usikkerhet", u"Antall elever deltatt"}) {
        const QString head = QString::fromUtf16(stem) + QString::fromUtf16(part);
        CHECK(firstRefusal(without({head})) == "1:0 The column “" + head.toStdString() +
                                                   "” is missing; others have theirs. A column was lost.");
    }
}

TEST_CASE("A table without uncertainties or counts is whole when none has them", "[exchange][udir]") {
    QStringList heads;
    const auto rows = nationalTestRows();
    for (const QString& head : rows.front()) {
        if (head.endsWith(u"Usikkerhet") || head.endsWith(u"deltatt")) {
            heads.append(head);
        }
    }
    const Reading reading = without(heads);
    REQUIRE(reading.accepted());
    CHECK(figure(reading, "4640", "np.reading", "2023-24", fifth) == "50");
}

TEST_CASE("A column that is there twice is refused", "[exchange][udir]") {
    auto rows = nationalTestRows();
    rows.front()[englishUncertainty] = rows.front()[englishMean];
    CHECK(firstRefusal(readText(joined(rows))) == "1:11 The column “" +
                                                      rows.front()[englishMean].toStdString() +
                                                      "” is there twice (cells 10 and 11).");
    rows = nationalTestRows();
    rows.front()[nation] = rows.front()[county];
    CHECK(firstRefusal(readText(joined(rows))) == "1:7 The column “Fylke” is there twice (cells 6 and 7).");
}

TEST_CASE("A line with more or fewer cells than the head is refused", "[exchange][udir]") {
    auto rows = nationalTestRows();
    rows[3].removeLast();
    CHECK(firstRefusal(readText(joined(rows))) ==
          "4:17 The line has 17 cells where the head has 18: it was cut or changed.");
    rows = nationalTestRows();
    rows[3].append(QStringLiteral("1"));
    CHECK(firstRefusal(readText(joined(rows))) ==
          "4:18 The line has 19 cells where the head has 18: it was cut or changed.");
}

TEST_CASE("A file whose last line has no end was cut off", "[exchange][udir]") {
    const QString text = joined(nationalTestRows());
    CHECK(firstRefusal(readText(text.chopped(1))) == "13:18 The last line has no end: the file was cut off.");
    CHECK_FALSE(readText(text.section(u'\n', 0, 0)).accepted());
    CHECK(firstRefusal(readText(text.section(u'\n', 0, 0) + u'\n')) ==
          "1:0 There is nothing below the head.");
    CHECK(readText(text + QStringLiteral("\n\n")).accepted());
}

TEST_CASE("Numbers that are no unit's are refused", "[exchange][udir]") {
    CHECK(firstRefusal(changed(5, number, QStringLiteral("97527616"))) ==
          "5:5 “97527616” is no organisation number: a school's has nine digits.");
    CHECK(firstRefusal(changed(5, number, QStringLiteral("97527616x"))) ==
          "5:5 “97527616x” is no organisation number: a school's has nine digits.");
    CHECK(firstRefusal(changed(4, municipalityCode, QStringLiteral("46"))) ==
          "4:4 “46” is no municipality number.");
    CHECK(firstRefusal(changed(4, municipalityCode, QStringLiteral("0000"))) ==
          "4:4 “0000” is no municipality number.");
    CHECK(firstRefusal(changed(3, countyCode, QStringLiteral("00"))) == "3:3 “00” is no county number.");
    CHECK(firstRefusal(changed(4, number, QStringLiteral("4641"))) ==
          "4:5 The number is 4641 here and 4640 in its own column.");
    CHECK(firstRefusal(changed(2, level, QStringLiteral("5"))) ==
          "2:1 “5” is no level; 1 is the nation, 2 a county, 3 a municipality, 4 a school.");
    CHECK(firstRefusal(changed(5, unitName, QString())) == "5:9 The school has no name.");
}

TEST_CASE("A school's number with a wrong check digit is worth a look", "[exchange][udir]") {
    const Reading reading = changed(5, number, QStringLiteral("975276164"));
    CHECK(reading.accepted());
    CHECK(remarks(reading) == std::vector<std::string>{
                                  "5:5 The check digit of 975276164 is wrong. Is this the school's number?"});
}

TEST_CASE("The same unit twice: the same figures are passed over, others refused", "[exchange][udir]") {
    auto rows = nationalTestRows();
    rows.push_back(rows[3]);
    const Reading repeated = readText(joined(rows));
    CHECK(repeated.accepted());
    CHECK(told(repeated) == told(readBytes(nationalTests())));
    CHECK(remarks(repeated) == std::vector<std::string>{"14:0 This line repeats line 4."});
    CHECK(repeated.batch.counts.skipped == 9);

    rows.back()[englishMean] = QStringLiteral("49");
    CHECK(firstRefusal(readText(joined(rows))) == "14:10 Line 4 has another figure for the same unit.");
}

TEST_CASE("A refused file leaves nothing half read", "[exchange][udir]") {
    const Reading reading = changed(13, englishCount, QStringLiteral("x"));
    CHECK_FALSE(reading.accepted());
    CHECK(reading.batch.units.empty());
    CHECK(reading.batch.series.empty());
    CHECK(reading.batch.figures.isEmpty());
}
