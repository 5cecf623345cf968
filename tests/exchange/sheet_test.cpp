// SPDX-License-Identifier: MIT
#include "exchange/sheet/sheet.h"

#include "domain/language.h"
#include "support/catch.h"
#include "support/text.h"
#include "workbook.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace samspel;
using namespace samspel::exchange;
using workbook::read;
using workbook::told;

namespace {

/// One row of every kind of cell, and texts that spreadsheets misread.
Sheet everything() {
    return {u"Tabell"_s,
            {u"Tekst"_s, u"Tal"_s, u"Dag"_s, u"Stund"_s, u"Klokke"_s, u"Ja"_s, u"Kroner"_s, u"Prosent"_s,
             u"Sist"_s},
            {{u"Ørsta «æøå»"_s, 12.5, QDate(2024, 2, 29), QDateTime(QDate(2024, 8, 15), QTime(12, 30)),
              QTime(8, 15), true, Money{1250050}, Percent{3333}, u"0042"_s},
             {u"=1+1"_s, -3.0, QDate(1900, 3, 1), {}, QTime(23, 59), false, Money{-1}, Percent{-5}, u"@x"_s},
             {u"two\nlines; and \"quotes\", too"_s,
              {},
              {},
              {},
              {},
              {},
              Money{900000000000001},
              Percent{10000},
              u"  spaces  here "_s}}};
}

void checkAll(const SheetReading& reading, const QString& format) {
    const Sheet sheet = everything();
    INFO(workbook::refusal(reading).toStdString());
    REQUIRE(reading.accepted());
    CHECK(reading.format == format);
    CHECK(reading.sheets == QStringList{u"Tabell"_s});
    REQUIRE(reading.rows.size() == 4);
    for (std::size_t r = 0; r < 3; ++r) {
        CHECK(reading.rows[r + 1].line == static_cast<qint64>(r) + 2);
        for (std::size_t c = 0; c < 9; ++c) {
            INFO("row " << r << " column " << c);
            const auto& cells = reading.rows[r + 1].cells;
            const SheetCell got = c < cells.size() ? cells[c] : SheetCell{};
            // Kroner come back as a number: that an amount is money, only its column tells.
            if (const auto* money = std::get_if<Money>(&sheet.rows[r][c])) {
                REQUIRE(std::holds_alternative<double>(got));
                CHECK(std::llround(std::get<double>(got) * 100) == money->oere);
            } else {
                CHECK(got == sheet.rows[r][c]);
            }
        }
    }
}

/// What a program that is not ours says of a file; nothing when that program is not here.
std::optional<QString> askPython(const QString& module, const QString& script, const QString& file) {
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import "_s + module});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        WARN("left out, this machine has no python3 module " << module.toStdString());
        return std::nullopt;
    }
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, file});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    CHECK(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("A table written as XLSX or ODS reads back cell for cell", "[sheet]") {
    checkAll(read(toXlsx(everything())), u"xlsx"_s);
    checkAll(read(toOds(everything())), u"ods"_s);
    CHECK(toOds(everything()) == toOds(everything()));
}

TEST_CASE("CSV for Norwegian Excel: mark, semicolon, decimal comma, plain: RFC 4180", "[sheet]") {
    const Language nynorsk = Language::load(u"nn"_s);
    const Sheet sheet{u"t"_s,
                      {u"Namn"_s, u"Tal"_s, u"Kr"_s, u"Dag"_s},
                      {{u"a;b"_s, 1.5, Money{1050}, QDate(2024, 1, 2)},
                       {u"=HYPERLINK(\"x\")"_s, -2.0, Money{-5}, {}},
                       {u"-5"_s, {}, {}, {}},
                       {u"+47 911"_s, {}, {}, {}}}};
    const QByteArray excel = toCsv(sheet, CsvForm::norwegianExcel(nynorsk));
    CHECK(excel == QByteArray("\xEF\xBB\xBFNamn;Tal;Kr;Dag\r\n\"a;b\";1,5;10,50;2024-01-02\r\n"
                              "\"'=HYPERLINK(\"\"x\"\")\";-2;-0,05;\r\n-5;;;\r\n+47 911;;;\r\n"));
    CHECK(toCsv(sheet) == QByteArray("Namn,Tal,Kr,Dag\r\na;b,1.5,10.50,2024-01-02\r\n"
                                     "\"'=HYPERLINK(\"\"x\"\")\",-2,-0.05,\r\n-5,,,\r\n+47 911,,,\r\n"));
    CHECK(told(read(excel)) ==
          u"Namn|Tal|Kr|Dag\na;b|1,5|10,50|2024-01-02\n=HYPERLINK(\"x\")|-2|-0,05\n-5\n+47 911"_s);
    CHECK(harmless(u"@SUM(A1)"_s) == u"'@SUM(A1)"_s);
    CHECK(harmless(u"\t=1"_s) == u"'\t=1"_s);
    CHECK(harmless(u"-ikkje tal"_s) == u"'-ikkje tal"_s);
    CHECK(harmless(u"a=b"_s) == u"a=b"_s);
}

TEST_CASE("Dates in workbooks: by their form, from 1900 and from 1904", "[sheet]") {
    // 45337 is 15 February 2024 in Excel; 1 is 1 January 1900, and 59 is 28 February.
    const QByteArray rows =
        "<row r='1'><c r='A1' s='1'><v>45337</v></c><c r='B1' s='2'><v>45337.5</v></c>"
        "<c r='C1' s='1'><v>1</v></c><c r='D1' s='1'><v>59</v></c><c r='E1' s='1'><v>61</v></c>"
        "<c r='F1' s='4'><v>0.25</v></c><c r='G1' s='3'><v>0.3333</v></c>"
        "<c r='H1'><v>45337</v></c><c r='I1' s='1'><v>60</v></c></row>";
    CHECK(told(read(workbook::zipped(workbook::xlsx(rows)))) ==
          u"2024-02-15|2024-02-15T12:00:00|1900-01-01|1900-02-28|1900-03-01|06:00|33.33|45337|60"_s);
    // The same day is 1462 less, where days are counted from 1904.
    CHECK(told(read(workbook::zipped(
              workbook::xlsx("<row><c s='1'><v>43875</v></c><c s='1'><v>0</v></c></row>", true)))) ==
          u"2024-02-15|1904-01-01"_s);
}

TEST_CASE("Texts, numbers, flags and results of formulas are read, gaps stay gaps", "[sheet]") {
    const QByteArray rows =
        "<row r='2'><c r='B2' t='s'><v>1</v></c><c r='D2' t='inlineStr'><is><t>in</t></is></c>"
        "<c r='E2' t='b'><v>1</v></c><c r='F2'><f>1+1</f><v>2</v></c><c r='G2' "
        "t='str'><f>A1</f><v>x</v></c></row>"
        "<row r='9'><c r='A9' t='s'><v>0</v></c></row>";
    const SheetReading reading = read(workbook::zipped(workbook::xlsx(rows)));
    CHECK(told(reading) == u"|two||in|1|2|x\none"_s);
    CHECK(reading.rows[1].line == 9);
    const QByteArray cells =
        "<table:table-column/><table:table-row table:number-rows-repeated='2'><table:table-cell "
        "office:value-type='string'><text:p>a<text:s text:c='2'/>b</text:p><text:p>c</text:p>"
        "<office:annotation><text:p>comment</text:p></office:annotation></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell table:number-columns-repeated='2' "
        "office:value-type='float' office:value='7.5'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048570'><table:table-cell "
        "table:number-columns-repeated='16384'/></table:table-row>";
    CHECK(told(read(workbook::zipped(workbook::ods(cells)))) == u"a  b\nc||7.5|7.5\na  b\nc||7.5|7.5"_s);
}

TEST_CASE("openpyxl reads our workbook: numbers, dates, bold head that stays in view", "[sheet]") {
    const QTemporaryDir folder;
    const auto said = askPython(
        u"openpyxl"_s,
        u"import sys, openpyxl\n"
        "s = openpyxl.load_workbook(sys.argv[1]).active\n"
        "print(s.title, s.freeze_panes, s['A1'].font.b, s['A2'].font.b, s['B2'].value, s['C2'].value.date(), "
        "s['D2'].value, s['E2'].value, s['F2'].value, s['G2'].value, s['G2'].number_format, s['H2'].value, "
        "s['I2'].value, repr(s['A3'].value), s['A3'].data_type, sep='|')"_s,
        written(folder, u"t.xlsx"_s, toXlsx(everything())));
    if (said) {
        CHECK(*said ==
              u"Tabell|A2|True|False|12.5|2024-02-29|2024-08-15 12:30:00|08:15:00|True|12500.5|#,##0.00|"
              "0.3333|0042|'=1+1'|s"_s);
    }
}

TEST_CASE("We read what openpyxl and odfpy write", "[sheet]") {
    const QTemporaryDir folder;
    const QString xlsx = folder.filePath(u"theirs.xlsx"_s);
    if (askPython(u"openpyxl"_s,
                  u"import sys, openpyxl, datetime\n"
                  "w = openpyxl.Workbook(); s = w.active; s.append(['Namn', 'Dag', 'Sum'])\n"
                  "s.append(['Kåre Ø', datetime.date(2024, 5, 17), 12.5]); w.save(sys.argv[1])"_s,
                  xlsx)) {
        QFile file(xlsx);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(told(read(file.readAll())) == u"Namn|Dag|Sum\nKåre Ø|2024-05-17|12.5"_s);
    }
    const QString ods = folder.filePath(u"theirs.ods"_s);
    if (askPython(u"odf"_s,
                  u"import sys\nfrom odf.opendocument import OpenDocumentSpreadsheet\n"
                  "from odf.table import Table, TableRow, TableCell\nfrom odf.text import P\n"
                  "d = OpenDocumentSpreadsheet(); t = Table(name='A'); r = TableRow(); t.addElement(r)\n"
                  "c = TableCell(valuetype='string'); c.addElement(P(text='Kåre')); r.addElement(c)\n"
                  "r.addElement(TableCell(valuetype='date', datevalue='2024-05-17'))\n"
                  "r.addElement(TableCell(valuetype='percentage', value='0.25'))\n"
                  "d.spreadsheet.addElement(t); d.save(sys.argv[1])"_s,
                  ods)) {
        QFile file(ods);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(told(read(file.readAll())) == u"Kåre|2024-05-17|25"_s);
    }
}
