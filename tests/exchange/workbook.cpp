// SPDX-License-Identifier: MIT
#include "workbook.h"

#include "domain/language.h"

#include <stdexcept>
#include <zip.h>

namespace workbook {

using namespace samspel;
using namespace samspel::exchange;

namespace {

// Not Catch2's own, as the fuzzers make workbooks too.
void must(bool holds) {
    if (!holds) {
        throw std::runtime_error("the workbook could not be made");
    }
}

} // namespace

QByteArray zipped(const Parts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    must(source != nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    must(archive != nullptr);
    zip_source_keep(source);
    for (const auto& [name, content] : parts) {
        zip_source_t* part =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        must(zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8) >= 0);
    }
    must(zip_close(archive) == 0);
    zip_stat_t facts;
    zip_stat_init(&facts);
    must(zip_source_open(source) == 0);
    must(zip_source_stat(source, &facts) == 0);
    QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
    must(zip_source_read(source, bytes.data(), facts.size) == static_cast<zip_int64_t>(facts.size));
    zip_source_close(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

Parts xlsx(const QByteArray& rows, bool is1904) {
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
         "<workbook xmlns='" + main + "' xmlns:r='r'><workbookPr date1904='" +
             QByteArray(is1904 ? "1" : "0") +
             "'/><sheets><sheet name='Personar' sheetId='7' r:id='rId1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/styles.xml", "<styleSheet xmlns='" + main +
                              "'><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy\\ hh:mm'/><numFmt "
                              "numFmtId='165' formatCode='[h]:mm'/></numFmts><cellStyleXfs><xf "
                              "numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf "
                              "numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='9'/><xf "
                              "numFmtId='165'/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
         "<sst xmlns='" + main +
             "'><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>NO</t></rPh></si></sst>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData></worksheet>"}};
}

Parts ods(const QByteArray& rows) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:calcext='c'>"
             "<office:body><office:spreadsheet><table:table table:name='Personar'>" +
                 rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}};
}

SheetReading read(const QByteArray& bytes, const SheetLimits& limits) {
    static const Language english = Language::load(QStringLiteral("en"));
    return readSheet({QStringLiteral("file"), bytes}, {}, english, limits);
}

QString told(const SheetReading& reading) {
    QStringList lines;
    for (const SheetRow& row : reading.rows) {
        QStringList cells;
        for (const SheetCell& cell : row.cells) {
            cells << plainText(cell);
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString refusal(const SheetReading& reading) {
    for (const Problem& problem : reading.problems) {
        if (problem.weight == Problem::Weight::refuses) {
            return QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.what);
        }
    }
    return {};
}

} // namespace workbook
