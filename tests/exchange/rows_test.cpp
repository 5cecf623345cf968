// SPDX-License-Identifier: MIT
#include "exchange/text/layout.h"
#include "exchange/text/rows.h"
#include "exchange/text/stretches.h"
#include "fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using samspel::exchange::layoutOf;
using samspel::exchange::Rows;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(QStringView text, QChar separator, Rows::Quotes quotes = Rows::Quotes::read) {
    Cells all;
    Rows rows(text, separator, quotes);
    while (rows.next()) {
        auto& row = all.emplace_back();
        for (const QStringView cell : rows.cells()) {
            row.push_back(cell.toString().toStdString());
        }
    }
    return all;
}

Rows inStretches(const QByteArray& bytes) {
    return {std::make_unique<samspel::exchange::Stretches>(bytes, samspel::exchange::Encoding::utf8,
                                                           std::make_shared<samspel::exchange::Flow>()),
            u';'};
}

} // namespace

TEST_CASE("Rows end with LF or CRLF, and the last one may not end at all", "[exchange]") {
    CHECK(cellsOf(u"a;b\nc;d\n", u';') == Cells{{"a", "b"}, {"c", "d"}});
    CHECK(cellsOf(u"a;b\r\nc;d", u';') == Cells{{"a", "b"}, {"c", "d"}});
    CHECK(cellsOf(u"a;\n;\n\n", u';') == Cells{{"a", ""}, {"", ""}, {""}});
    CHECK(cellsOf(u"", u';').empty());

    Rows rows(u"a;b\nc;", u';');
    REQUIRE(rows.next());
    CHECK(rows.isEnded());
    REQUIRE(rows.next());
    CHECK(rows.cells().size() == 2);
    CHECK_FALSE(rows.isEnded());
    CHECK_FALSE(rows.next());
}

TEST_CASE("Quoted cells hold separators, quotes and line ends", "[exchange]") {
    CHECK(cellsOf(u"\"a;b\";\"say \"\"hi\"\"\";\"\"\n", u';') == Cells{{"a;b", "say \"hi\"", ""}});
    Rows rows(u"\"two\r\nlines\";x\n3;y\n", u';');
    REQUIRE(rows.next());
    CHECK(rows.cells().front() == u"two\r\nlines");
    CHECK(rows.line() == 1);
    REQUIRE(rows.next());
    CHECK(rows.line() == 3);
}

TEST_CASE("A quote inside a cell is a letter, and so is every quote where none are read", "[exchange]") {
    CHECK(cellsOf(u"5\" pipe;b\n", u';') == Cells{{"5\" pipe", "b"}});
    CHECK(cellsOf(u"\"Lyset\" skule|b\n", u'|', Rows::Quotes::letters) == Cells{{"\"Lyset\" skule", "b"}});
}

TEST_CASE("Broken quotes are told with their cell", "[exchange]") {
    Rows after(u"a;\"b\"c;d\n", u';');
    REQUIRE(after.next());
    CHECK(after.flaw() == Rows::Flaw::textAfterQuote);
    CHECK(after.flawedCell() == 1);
    CHECK(after.cells().size() == 3);

    Rows open(u"a;b\nc;\"d\ne;f\n", u';');
    REQUIRE(open.next());
    CHECK_FALSE(open.flaw().has_value());
    REQUIRE(open.next());
    CHECK(open.flaw() == Rows::Flaw::neverCloses);
    CHECK(open.flawedCell() == 1);
    CHECK(open.line() == 2);
    CHECK_FALSE(open.next());
}

// Found by the fuzzer "letters".
TEST_CASE("A quoted cell goes on beyond a stretch of the file also after a broken one", "[exchange]") {
    QByteArray text = QByteArray("x\n").repeated(65'530);   // 131,060 bytes; a stretch has 131,072
    text += "\"a\"b;\"c\nd, which goes on beyond it\";e\n"; // the line end within lies in the first
    Rows rows = inStretches(text);
    qint64 last = 0;
    while (rows.next() && !rows.flaw()) {
        last = rows.line();
    }
    CHECK(last == 65'530);
    REQUIRE(rows.cells().size() == 3);
    CHECK(rows.cells()[1] == u"c\nd, which goes on beyond it");
    CHECK(rows.flaw() == Rows::Flaw::textAfterQuote);
    CHECK(rows.flawedCell() == 0);
}

TEST_CASE("A quote that never closes does not take a large file for one cell", "[exchange]") {
    const QByteArray text = "a;\"b\n" + QByteArray("1;2\n").repeated(2 * 1024 * 1024);
    Rows rows = inStretches(text);
    REQUIRE(rows.next());
    CHECK(rows.line() == 1);
    CHECK(rows.flaw() == Rows::Flaw::neverCloses);
    CHECK(rows.cells().back().size() < 5 * 1024 * 1024);
}

TEST_CASE("The separator is the one that gives lines the same number of cells", "[exchange]") {
    CHECK(layoutOf(u"a|b|c\n1|2|3,5\n4|5,1|6\n").separator == u'|');
    CHECK(layoutOf(u"a;b\n1,5;2,5\n3,5;4,5\n").separator == u';');
    CHECK(layoutOf(u"a\tb, c\n1\t2\n").separator == u'\t');
    CHECK(layoutOf(u"a,b\n1,2\n").separator == u',');
    CHECK(layoutOf(u"nothing here\n").separator.isNull());

    const auto withTitle =
        layoutOf(u"\"07459: Population, by region, age, contents and year\"\r\n\r\n"
                 u"\"region\";\"age\";\"Persons 2021\"\r\n\"1420 Sogndal\";\"0 years\";1\r\n");
    CHECK(withTitle.separator == u';');
    CHECK(withTitle.headLine == 3);
    CHECK(withTitle.lineEnd == u"CRLF");
}

// Without location_coordinates, whose expected result is not of its file.
TEST_CASE("The samples of csv-spectrum give what the suite says", "[exchange][real]") {
    const std::vector<std::string> names = {"comma_in_quotes",
                                            "empty",
                                            "empty_crlf",
                                            "escaped_quotes",
                                            "json",
                                            "newlines",
                                            "newlines_crlf",
                                            "quotes_and_newlines",
                                            "simple",
                                            "simple_crlf",
                                            "utf8"};
    for (const std::string& name : names) {
        const auto csv = shared::data("conformance/csv-spectrum/csvs/" + name + ".csv");
        NEEDS_FILE(csv)
        CAPTURE(name);
        QString text = QString::fromUtf8(fixture::bytesOf(csv));
        if (name.ends_with("_crlf") && !text.contains(u'\r')) {
            text = fixture::withCrlf(text); // version control took the CRs out of the copy
        }
        const Cells rows = cellsOf(text, u',');
        const auto json = shared::data("conformance/csv-spectrum/json/" + name + ".json");
        const QJsonArray expected = QJsonDocument::fromJson(fixture::bytesOf(json)).array();
        REQUIRE(rows.size() == static_cast<std::size_t>(expected.size()) + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject object = expected[i].toObject();
            const auto& row = rows[static_cast<std::size_t>(i) + 1];
            REQUIRE(row.size() == rows.front().size());
            for (std::size_t k = 0; k < row.size(); ++k) {
                CHECK(row[k] == object[QString::fromStdString(rows.front()[k])].toString().toStdString());
            }
        }
    }
}
