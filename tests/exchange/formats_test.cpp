// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <set>

using namespace fixture;

TEST_CASE("Every format has a name of its own and is found by it", "[exchange]") {
    std::set<std::string> names;
    for (const Format& format : formats()) {
        CHECK(names.insert(format.name).second);
        CHECK(std::string(format.title).size() > 0);
        CHECK(std::string(format.endings).rfind("*.", 0) == 0);
    }
    CHECK(names.count("udir-statistikkbanken") == 1);
    CHECK(names.count("ssb-pxweb-csv") == 1);

    const Reading reading = readBytes(nationalTests(), {.format = QStringLiteral("no-such-format")});
    CHECK(firstRefusal(reading) == "0:0 There is no format “no-such-format”.");
}

TEST_CASE("An empty file is refused", "[exchange]") {
    CHECK(firstRefusal(readBytes({})) == "0:0 The file is empty.");
    for (const QByteArray& nothing : {QByteArray("\n\n"), QByteArray("   "), QByteArray("\xEF\xBB\xBF"),
                                      QByteArray("\xFF\xFE"), QByteArray("\r\n")}) {
        CHECK_FALSE(readBytes(nothing).accepted());
    }
}

TEST_CASE("A document of another kind is refused by what it is", "[exchange]") {
    const auto says = [](const QByteArray& bytes) { return firstRefusal(readBytes(bytes)); };
    const QByteArray zip("PK\x03\x04\x14\x00\x06\x00", 8);
    CHECK(says(zip + "[Content_Types].xml … word/document.xml") ==
          "0:0 This is a Word document, not a file of figures.");
    CHECK(says(zip + "[Content_Types].xml … xl/workbook.xml") ==
          "0:0 The file is damaged: it cannot be unpacked. Was it cut off?");
    CHECK(says(zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ==
          "0:0 The file is damaged: it cannot be unpacked. Was it cut off?");
    CHECK(says(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10)) ==
          "0:0 This is an older Word or Excel document (.doc or .xls), not a file of figures.");
    CHECK(says("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") == "0:0 This is a PDF document, not a file of figures.");
    CHECK(says("\x89PNG\r\n\x1A\n") == "0:0 This is a picture (PNG), not a file of figures.");
    CHECK(says("\r\n<!DOCTYPE html><html>Logg inn</html>") ==
          "0:0 This is a web page, not a file of figures.");
    CHECK(says("\xEF\xBB\xBF<?xml version=\"1.0\"?>") ==
          "0:0 This is an XML document, not a file of figures.");
}

TEST_CASE("Text that no format fits is refused with its beginning", "[exchange]") {
    CHECK(firstRefusal(readText(QStringLiteral("Dear project leader,\nhere are the figures: 48, 50.\n"))) ==
          "1:0 No format fits this file. It begins with “Dear project leader,”.");
    CHECK_FALSE(readText(QStringLiteral("name;mail\nKari;kari@example.org\n")).accepted());
    CHECK_FALSE(
        readText(QStringLiteral("{\"Fylke\": [{\"Kommune\": \"Oslo\"}, {\"Fylke\": 1}]}\n")).accepted());
}

TEST_CASE("A table of a million columns is refused by its head, before it is read", "[exchange]") {
    QStringList heads;
    QStringList cells;
    for (int i = 0; i < 1'000'000; ++i) {
        heads << QStringLiteral("c%1").arg(i);
        cells << QStringLiteral("1");
    }
    const Reading reading = readText(heads.join(u';') + u'\n' + cells.join(u';') + u'\n');
    CHECK(firstRefusal(reading) == "1:0 The file has more than 16,384 columns. Take it out in parts, with "
                                   "fewer years or measures in each file.");
    CHECK(reading.sniffed.heads.isEmpty());
}

TEST_CASE("A long table whose lines end in CR alone is refused for that, and not for its columns",
          "[exchange]") {
    QString text = QStringLiteral("unit;indicator;period;value\r");
    for (int i = 0; i < 20'000; ++i) { // four cells each
        text += QStringLiteral("4640;Trivsel;2023-24;4,1\r");
    }
    CHECK(firstRefusal(readText(text)) ==
          "1:4 Letter 28 of the line cannot be read: half a line end (CR without LF).");
}

TEST_CASE("Random bytes are refused, whatever they begin with", "[exchange]") {
    std::mt19937 random(2024); // NOLINT: the same bytes each time
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes(static_cast<qsizetype>(random() % 3000), Qt::Uninitialized);
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        static const std::array<QByteArray, 4> beginnings = {"", "\xFF\xFE", "\xEF\xBB\xBF",
                                                             "EnhetNivaa|Fylkekode|"};
        const Reading reading = readBytes(beginnings[static_cast<std::size_t>(i) % 4] + bytes);
        CHECK_FALSE(reading.accepted());
        CHECK(reading.batch.figures.isEmpty());
        CHECK(reading.problems.size() <= 101);
    }
}

TEST_CASE("A source knows its file", "[exchange]") {
    const QByteArray bytes =
        "EnhetNivaa|Nasjonalt|2023-24.Engelsk.5. årstrinn.Alle kjønn.Skalapoeng\r\n1|Hele landet|50\r\n";
    const Reading reading = readBytes(bytes);
    REQUIRE(reading.accepted());
    const Source& source = reading.batch.source;
    CHECK(source.file == u"file.csv");
    CHECK(source.size == bytes.size());
    CHECK(source.encoding == u"UTF-8");
    // From coreutils' sha256sum.
    CHECK(source.sha256 == u"880376d5bc986d7ebcaeca8c5992894e44694822a29e5ef629f58c47949f59a5");
    CHECK(source.format == u"udir-statistikkbanken");
    CHECK(source.importer == u"udir-statistikkbanken 2");
    CHECK(source.publisher == u"Utdanningsdirektoratet");
    CHECK(source.licence == u"NLOD");
    CHECK(source.title == u"Nasjonale prøver, 5. trinn, 2023-24");
}

TEST_CASE("A reading says what it saw and why it chose the format", "[exchange]") {
    const Reading reading = readBytes(nationalTests());
    CHECK(reading.sniffed.why.toStdString() ==
          "UTF-16LE+BOM, cells parted by |; the head has EnhetNivaa, Nasjonaltkode, Fylkekode");
    CHECK(reading.sniffed.separator == u'|');
    CHECK(reading.sniffed.hasBom);
    CHECK(reading.sniffed.headLine == 1);
    CHECK(reading.sniffed.lineEnd == u"CRLF");
}

TEST_CASE("A person can overrule what was sniffed", "[exchange]") {
    const QByteArray bytes = latin1(withCrlf(joined(nationalTestRows(), u';')));
    const Reading asLatin1 = readBytes(bytes);
    CHECK(asLatin1.accepted());
    const Reading asUtf8 = readBytes(bytes, {.encoding = Encoding::utf8});
    CHECK_FALSE(asUtf8.accepted());
    const Reading withTabs = readBytes(bytes, {.separator = u'\t'});
    CHECK_FALSE(withTabs.accepted());
    const Reading asPopulation = readBytes(bytes, {.format = QStringLiteral("ssb-pxweb-csv")});
    CHECK(firstRefusal(asPopulation) ==
          "1:0 No column holds figures of a year: neither a head nor a column “year” tells it.");
}

TEST_CASE("A hundred problems are told in words and the others counted", "[exchange]") {
    auto rows = nationalTestRows();
    const QStringList nation = rows[1];
    for (int i = 0; i < 250; ++i) {
        rows.push_back(nation);
        rows.back()[9] = QStringLiteral("4x");
    }
    const Reading reading = readText(joined(rows));
    const auto all = refusals(reading);
    REQUIRE(all.size() == 101);
    CHECK(all.back() == "0:0 … and 150 more problems.");
}
