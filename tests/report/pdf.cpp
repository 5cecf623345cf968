// SPDX-License-Identifier: MIT
#include "report/pdf.h"

#include "paper.h"
#include "report/pagelayout.h"
#include "support/text.h"

#include <QPainter>

using namespace samspel;
using namespace samspel::made;

namespace {

Document lively() {
    Document document = made::document(u"nn"_s);
    document.title = u"Tittel med æøå – og «fi»"_s;
    auto& blocks = document.blocks;
    blocks.push_back({Contents{}});
    for (int i = 1; i <= 4; ++i) {
        blocks.push_back({Heading{1, u"Offisiell del %1"_s.arg(i)}});
        blocks.push_back(
            {Paragraph{plain(u"Ein fil med fleire offisielle flytta affischar. "_s.repeated(30))}});
        blocks.push_back({Heading{2, u"Tabellen i del %1"_s.arg(i)}});
        Table table{.caption = u"Tabell"_s,
                    .columns = {{Align::left, 1}, {Align::decimal}},
                    .head = {{{{u"Kommune"_s}, {u"Snitt"_s}}}}};
        for (int r = 0; r < 60; ++r) {
            table.rows.push_back({{{u"Rad %1"_s.arg(r)}, {u"−3,5"_s}}});
        }
        blocks.push_back({table});
        blocks.push_back(
            {Picture{u"Figur"_s, u"Ein strek i ord"_s, 160, 50, [](QPainter& painter, const QRectF& place) {
                         painter.fillRect(place, Qt::white);
                         painter.setFont(QFont(u"Open Sans"_s, 3));
                         painter.drawText(place.center(), u"fisk"_s);
                     }}});
    }
    blocks.push_back({Heading{3, u"Til slutt"_s}});
    blocks.push_back({Notes{{{u"1"_s, plain(u"Ei kjelde"_s)}}}});
    return document;
}

} // namespace

TEST_CASE("the file: sound, titled, in its language, with every font inside") {
    const Paper paper(pdf(layOut(lively())));
    CHECK(paper.warnings() == QStringList());
    CHECK(paper.title() == u"Tittel med æøå – og «fi»"_s);
    CHECK(paper.language() == u"nn-NO"_s);
    CHECK(!paper.fonts().isEmpty());
    CHECK(paper.fontsWithoutProgram() == QStringList());
}

TEST_CASE("text comes out as it was written: spaces, ligatures, minus, and spaces at the ends of lines") {
    const QString text = Paper(pdf(layOut(lively()))).text();
    CHECK(!text.contains(u'\t'));
    for (ushort ligature = 0xFB00; ligature <= 0xFB06; ++ligature) {
        CHECK(!text.contains(QChar(ligature)));
    }
    CHECK(text.contains(u"Offisiell del 1"_s));
    CHECK(text.contains(u"fisk"_s));
    CHECK(text.contains(u"−3,5"_s));
    // Lines of a paragraph put together are the paragraph.
    CHECK(QString(text).remove(u'|').remove(u'\n').contains(
        u"Ein fil med fleire offisielle flytta affischar. "_s.repeated(5)));
}

TEST_CASE("bookmarks are the headings, nested, and the contents lead to them") {
    const Paper paper(pdf(layOut(lively())));
    QStringList wanted;
    for (int i = 1; i <= 4; ++i) {
        wanted << u"1 Offisiell del %1"_s.arg(i) << u"2 Tabellen i del %1"_s.arg(i);
    }
    wanted << u"3 Til slutt"_s;
    CHECK(paper.bookmarks() == wanted);
    CHECK(paper.links() == 8);
}

TEST_CASE("every mark on every page is part of the structure or an artifact") {
    const Pages pages = layOut(lively());
    const Paper paper(pdf(pages));
    const auto told = paper.pages();
    REQUIRE(told.size() == pages.pages.size());
    for (std::size_t p = 0; p < told.size(); ++p) {
        for (const Told& one : told[p]) {
            CHECK(one.tag != u"none"_s);
        }
        const QStringList artifacts = paper.artifactsOf(p);
        CHECK(artifacts.count(u"Side %1 av %2"_s.arg(p + 1).arg(told.size())) +
                  artifacts.count(u"Page %1 of %2"_s.arg(p + 1).arg(told.size())) ==
              1);
    }
    const QStringList structure = paper.structure();
    CHECK(structure.first() == u"Document"_s);
    CHECK(structure.count(u"H1"_s) == 1);
    CHECK(structure.count(u"H2"_s) == 4);
    CHECK(structure.count(u"H3"_s) == 4);
    CHECK(structure.count(u"Table"_s) == 4);
    CHECK(structure.count(u"TH Column"_s) == 8); // the heads that are repeated are artifacts
    CHECK(structure.count(u"TH Row"_s) == 240);
    CHECK(structure.count(u"TD"_s) == 240);
    CHECK(structure.count(u"Figure Ein strek i ord"_s) == 4);
    CHECK(structure.count(u"LI"_s) == 1);
}

TEST_CASE("the same pages give the same bytes") {
    const Pages pages = layOut(lively());
    CHECK(pdf(pages) == pdf(pages));
}

TEST_CASE("a document of nothing but its title is a page") {
    const Paper paper(pdf(layOut(made::document())));
    CHECK(paper.warnings() == QStringList());
    CHECK(paper.pages().size() == 1);
    CHECK(paper.bookmarks() == QStringList());
}
