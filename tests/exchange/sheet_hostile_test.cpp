// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/text.h"
#include "workbook.h"

using namespace samspel::exchange;
using workbook::ods;
using workbook::Parts;
using workbook::read;
using workbook::refusal;
using workbook::xlsx;
using workbook::zipped;

namespace {

Parts replaced(Parts parts, const QByteArray& name, const QByteArray& content) {
    for (auto& part : parts) {
        if (part.first == name) {
            part.second = content;
            return parts;
        }
    }
    parts.emplace_back(name, content);
    return parts;
}

void checkRefused(const QByteArray& bytes, const char* why, const SheetLimits& limits = {}) {
    const SheetReading reading = read(bytes, limits);
    INFO(refusal(reading).toStdString() << " — wanted: " << why);
    CHECK(refusal(reading).contains(QString::fromUtf8(why)));
    CHECK(reading.rows.empty());
}

const QByteArray oneCell = "<row r='1'><c r='A1'><v>1</v></c></row>";

} // namespace

TEST_CASE("Words of a file's own, and what they would fetch, are refused", "[sheet]") {
    const QByteArray type = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>";
    checkRefused(
        zipped(replaced(xlsx(oneCell), "xl/worksheets/sheet1.xml",
                        type + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData>"
                               "</worksheet>")),
        "document type");
    checkRefused(zipped(replaced(ods(""), "content.xml", type + "<a>&a;</a>")), "document type");
}

TEST_CASE("Bombs are refused while they are unpacked", "[sheet]") {
    const QByteArray spaces(20 * 1024 * 1024, ' ');
    checkRefused(zipped(replaced(ods(""), "content.xml", "<a>" + spaces + "</a>")), "packed more tightly");
    checkRefused(zipped(replaced(xlsx(oneCell), "xl/sharedStrings.xml", "<sst>" + spaces + "</sst>")),
                 "packed more tightly");
    SheetLimits small;
    small.ratio = 100000;
    small.unpacked = 4 * 1024 * 1024;
    checkRefused(zipped(replaced(ods(""), "content.xml", "<a>" + spaces + "</a>")), "larger than 4 MB",
                 small);
    QByteArray deep;
    for (int i = 0; i < 100; ++i) {
        deep += "<a>";
    }
    checkRefused(zipped(replaced(ods(""), "content.xml", deep)), "nested deeper");
    Parts many = ods("");
    for (int i = 0; i < 20; ++i) {
        many.emplace_back("p" + QByteArray::number(i), "x");
    }
    SheetLimits few;
    few.parts = 10;
    checkRefused(zipped(many), "far more parts", few);
}

TEST_CASE("Tables are held to rows, columns, cells and letters", "[sheet]") {
    SheetLimits limits;
    limits.rows = 3;
    limits.columns = 4;
    limits.cells = 10;
    limits.letters = 200;
    checkRefused(zipped(xlsx(oneCell.repeated(1) + "<row><c><v>1</v></c></row><row><c><v>1</v></c></row>"
                                                   "<row><c><v>1</v></c></row>")),
                 "more than 3 rows", limits);
    checkRefused(zipped(xlsx("<row><c r='ZZZ1'><v>1</v></c></row>")), "more than 1024 columns");
    checkRefused(zipped(ods("<table:table-row table:number-rows-repeated='9999999'><table:table-cell "
                            "office:value-type='float' office:value='1'/></table:table-row>")),
                 "more than 200");
    checkRefused(zipped(ods("<table:table-row><table:table-cell table:number-columns-repeated='99999999' "
                            "office:value-type='float' office:value='1'/></table:table-row>")),
                 "columns");
    limits.rows = 100;
    checkRefused(zipped(ods("<table:table-row table:number-rows-repeated='6'><table:table-cell "
                            "table:number-columns-repeated='2' office:value-type='float' office:value='1'/>"
                            "</table:table-row>")),
                 "more than 10 cells", limits);
    checkRefused(zipped(ods("<table:table-row><table:table-cell office:value-type='string'><text:p>" +
                            QByteArray(300, 'x') + "</text:p></table:table-cell></table:table-row>")),
                 "more text", limits);
}

TEST_CASE("What points to nothing, or is no number, is damage", "[sheet]") {
    checkRefused(zipped(xlsx("<row><c t='s'><v>2</v></c></row>")), "a text that is not there");
    checkRefused(zipped(xlsx("<row><c t='s'><v>-1</v></c></row>")), "a text that is not there");
    checkRefused(zipped(xlsx("<row><c><v>1e999</v></c></row>")), "is no number");
    checkRefused(zipped(xlsx("<row><c><v>abc</v></c></row>")), "is no number");
    checkRefused(zipped(xlsx("<row r='2'/><row r='1'/>")), "do not follow each other");
    checkRefused(zipped(replaced(xlsx(oneCell), "xl/_rels/workbook.xml.rels",
                                 "<Relationships><Relationship Id='rId1' TargetMode='External' "
                                 "Target='https://example.org/'/></Relationships>")),
                 "is not there");
    checkRefused(zipped(xlsx("<row><c>")), "breaks off or is not well formed");
}

TEST_CASE("Macros, passwords and other documents are refused by name", "[sheet]") {
    Parts macro = xlsx(oneCell);
    macro.emplace_back("xl/vbaProject.bin", "x");
    checkRefused(zipped(macro), "macros");
    Parts basic = ods("");
    basic.emplace_back("Basic/Standard/Module1.xml", "<x/>");
    checkRefused(zipped(basic), "macros");
    Parts locked = ods("");
    locked.emplace_back("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
    checkRefused(zipped(locked), "password");
    checkRefused(zipped({{"word/document.xml", "<w/>"}}), "Word document");
    checkRefused("\x89PNG\r\n\x1a\n", "picture");
    checkRefused("%PDF-1.7\n", "PDF");
    checkRefused(zipped(xlsx("")), "nothing in this table");
    checkRefused("", "nothing in this table");
}

TEST_CASE("Errors and formulas without a result are told with their place", "[sheet]") {
    CHECK(refusal(read(zipped(xlsx("<row r='3'><c r='B3' t='e'><f>X</f><v>#REF!</v></c></row>"))))
              .startsWith(u"3:2 The cell holds an error: #REF!"_s));
    CHECK(refusal(read(zipped(xlsx("<row r='4'><c r='C4'><f>A1*2</f></c></row>"))))
              .startsWith(u"4:3 The cell holds a formula without its result"_s));
    CHECK(refusal(read(zipped(ods("<table:table-row><table:table-cell table:formula='of:=X' "
                                  "office:value-type='string' calcext:value-type='error'>"
                                  "<text:p>#DIV/0!</text:p></table:table-cell></table:table-row>"))))
              .startsWith(u"1:1 The cell holds an error"_s));
}

TEST_CASE("A workbook cut or changed at any byte is refused or read, never worse", "[sheet]") {
    const QByteArray whole = toXlsx({u"t"_s, {u"a"_s}, {{u"b"_s}, {1.0}}});
    for (qsizetype size = 0; size < whole.size(); size += 37) {
        CHECK_FALSE(read(whole.first(size)).accepted());
    }
    const QByteArray open = toOds({u"t"_s, {u"a"_s}, {{u"b"_s}, {1.0}}});
    for (qsizetype at = 0; at < open.size(); at += 3) {
        QByteArray changed = open;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const SheetReading reading = read(changed);
        CHECK((reading.accepted() || reading.rows.empty()));
    }
}
