// SPDX-License-Identifier: MIT
// The text of documents that are kept in the register.
#include "exchange/document/keeping.h"

#include "store/content.h"
#include "store/ledger.h"
#include "support/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

using namespace samspel;
using namespace samspel::exchange;

namespace {

const Language& english() {
    static const Language language = Language::load(u"en"_s);
    return language;
}

QString text(const char* name, const QByteArray& data) {
    return textOf(QString::fromLatin1(name), data, english()).simplified();
}

/// A zip file with these parts, made by libzip.
QByteArray packed(const QList<std::pair<const char*, QByteArray>>& parts) {
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"made.zip"_s).toUtf8();
    zip_t* archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, data] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, data.constData(), static_cast<zip_uint64_t>(data.size()), 0);
        REQUIRE(zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(QString::fromUtf8(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray odt = QByteArrayLiteral(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
    "<text:h>Møte i regionrådet</text:h><text:p>Vedtak: <text:span>nett</text:span>verket i norsk "
    "held fram.</text:p><text:p>Sak 2</text:p></office:text></office:body></office:document-content>");

const QByteArray docx =
    QByteArrayLiteral("<?xml version=\"1.0\"?><w:document "
                      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                      "<w:body><w:p><w:r><w:t>Avtale om </w:t></w:r><w:r><w:t>overgang</w:t></w:r></w:p>"
                      "<w:p><w:r><w:t>frå barnehage til skule</w:t></w:r></w:p></w:body></w:document>");

/// A page that says one line, written by hand after ISO 32000-1, annex H.3.
QByteArray pdf() {
    QByteArray file = "%PDF-1.4\n";
    QList<qsizetype> places;
    const QByteArray content = "BT /F1 24 Tf 100 700 Td (Referat fr\345 Luster) Tj ET";
    for (const QByteArray& object :
         {QByteArray("<< /Type /Catalog /Pages 2 0 R >>"),
          QByteArray("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
          QByteArray("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                     "/Resources << /Font << /F1 5 0 R >> >> >>"),
          "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream",
          QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")}) {
        places << file.size();
        file += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = file.size();
    file += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : places) {
        file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    }
    return file + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

TEST_CASE("plain text is read in the encodings that Norwegian files have", "[document]") {
    CHECK(text("notat.txt", QByteArray("Møte på Årøy")) == u"Møte på Årøy"_s);
    CHECK(text("notat.txt", QByteArray("M\370te p\345 \305r\370y")) == u"Møte på Årøy"_s);
    CHECK(text("notat.md", QByteArray("# Plan\n\nfor nettverk")) == u"# Plan for nettverk"_s);
    CHECK(text("bilete.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).isEmpty());
    CHECK(text("tom.txt", {}).isEmpty());
}

TEST_CASE("text documents give their paragraphs, with words that are parted by format kept whole",
          "[document]") {
    CHECK(text("a.odt", packed({{"mimetype", QByteArray("application/vnd.oasis.opendocument.text")},
                                {"content.xml", odt}})) ==
          u"Møte i regionrådet Vedtak: nettverket i norsk held fram. Sak 2"_s);
    CHECK(text("a.docx", packed({{"word/document.xml", docx}})) ==
          u"Avtale om overgang frå barnehage til skule"_s);
    CHECK(text("a.zip", packed({{"readme.txt", QByteArray("not looked into")}})).isEmpty());
}

TEST_CASE("a PDF gives its text", "[document]") {
    CHECK(text("referat.pdf", pdf()) == u"Referat frå Luster"_s);
    CHECK(mediaOf(u"referat.pdf"_s, pdf()) == u"application/pdf"_s);
}

TEST_CASE("what is damaged, or packed to do harm, is kept without its text", "[document]") {
    const QByteArray whole = packed({{"content.xml", odt}});
    for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
        CHECK(text("a.odt", whole.left(cut)).size() < 200); // no crash, no hang
    }
    const QByteArray page = pdf();
    for (qsizetype cut = 0; cut < page.size(); cut += 41) {
        CHECK(text("a.pdf", page.left(cut)).size() < 200);
    }
    // 100 MB of one letter pack into 100 kB.
    const QByteArray bomb = "<a>" + QByteArray(100 * 1024 * 1024, 'x') + "</a>";
    CHECK(text("a.odt", packed({{"content.xml", bomb}})).isEmpty());
    const QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;&b;</a>";
    CHECK(text("a.odt", packed({{"content.xml", entities}})).isEmpty());
}

TEST_CASE("a file from the disk is kept with its text, and what cannot be read is told", "[document]") {
    const QTemporaryDir folder;
    const auto ledger = Ledger::create(folder.filePath(u"r.samspel"_s), english());
    QFile file(folder.filePath(u"Møte.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Vedtak i sak 12");
    file.close();
    Problems problems;
    const FileLink link = keepFile(*ledger, file.fileName(), problems);
    CHECK(problems.empty());
    CHECK(link.name == u"Møte.txt"_s);
    CHECK(ledger->content(link.sha256)->data == QByteArray("Vedtak i sak 12"));
    CHECK(contentText(ledger->database(), link.sha256) == u"Vedtak i sak 12"_s);

    for (const QString& path : {folder.filePath(u"gone.txt"_s), folder.path()}) {
        problems.clear();
        CHECK(keepFile(*ledger, path, problems).isEmpty());
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].what.contains(u"cannot be read"_s));
    }
    problems.clear();
    CHECK(keepFile(*ledger, ledger->path(), problems).isEmpty());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].what.contains(u"this register itself"_s));
    ledger->setSetting(u"largest_file_mb"_s, u"1"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1'200'000, 'x'));
    file.close();
    problems.clear();
    CHECK(keepFile(*ledger, file.fileName(), problems).isEmpty());
    CHECK(problems.size() == 1);
}
