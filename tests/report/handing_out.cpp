// SPDX-License-Identifier: MIT
// What is printed for a meeting: sign-in sheets and name badges.
#include "paper.h"
#include "report/pdf.h"
#include "report/signinsheet.h"
#include "support/catch.h"
#include "support/text.h"

#include <set>

using namespace samspel;
using namespace samspel::report;

namespace {

const Language& nynorsk() {
    static const Language language = Language::load(u"nn"_s);
    return language;
}

std::vector<Attendee> people(int count) {
    std::vector<Attendee> all;
    for (int i = 1; i <= count; ++i) {
        all.push_back({u"Person%1 Ørsta"_s.arg(i), u"Skule%1"_s.arg(i), u"rektor"_s});
    }
    return all;
}

/// Nothing lies outside its page or over something else's text.
void checkPlaces(const Pages& pages) {
    for (const Page& page : pages.pages) {
        std::vector<QRectF> texts;
        for (const Item& item : page.items) {
            CHECK(QRectF(0, 0, 210, 297).adjusted(-0.01, -0.01, 0.01, 0.01).contains(item.box.topLeft()));
            CHECK(item.box.right() <= 210);
            CHECK(item.box.bottom() <= 297);
            if (std::holds_alternative<TextItem>(item.what)) {
                const QRectF box = item.box.adjusted(0, 0.5, 0, -1);
                for (const QRectF& other : texts) {
                    CHECK_FALSE(box.intersects(other));
                }
                texts.push_back(box);
            }
        }
    }
}

} // namespace

TEST_CASE(
    "a sign-in sheet has a line for each who is expected, and some more, over as many pages as it takes") {
    const SignIn sheet{.title = u"Samling i norsknettverket"_s,
                       .date = u"12. november 2026"_s,
                       .place = u"Kvåle"_s,
                       .people = people(40),
                       .emptyLines = 5};
    const Pages pages = signInSheet(sheet, nynorsk());
    CHECK(pages.pages.size() == 3);
    checkPlaces(pages);
    const made::Paper paper(pdf(pages));
    CHECK(paper.warnings() == QStringList());
    CHECK(paper.title() == u"Samling i norsknettverket"_s);
    CHECK(paper.language() == u"nn-NO"_s);
    CHECK(paper.structure().count(u"TH Row"_s) == 45);
    for (int i = 1; i <= 40; ++i) {
        CHECK(paper.text().contains(u"Person%1 Ørsta"_s.arg(i)));
        CHECK(paper.text().contains(u"Skule%1"_s.arg(i)));
    }
    // The head on the second page is repeated, and no content a second time.
    CHECK(paper.artifactsOf(1).contains(u"Samling i norsknettverket"_s));
}

TEST_CASE("a sheet without names is lines to write on") {
    const Pages pages = signInSheet({.title = u"Møte"_s, .emptyLines = 12}, nynorsk());
    CHECK(pages.pages.size() == 1);
    CHECK(made::Paper(pdf(pages)).structure().count(u"TH Row"_s) == 12);
}

TEST_CASE("name badges: ten on a page, each name whole however long") {
    std::vector<Attendee> all = people(11);
    all.push_back({u"Anne-Margrethe Kristiansdotter von der Lippe-Haugsøen"_s,
                   u"Kompetansesenteret for vidaregåande opplæring i ytre og indre Sogn og Fjordane"_s,
                   u"fagansvarleg"_s});
    all.push_back({u"Supercalifragilisticexpialidocious-Haugsøen"_s, {}, {}});
    const Pages pages = nameBadges({.event = u"Haustsamling"_s, .people = all}, nynorsk());
    CHECK(pages.pages.size() == 2);
    checkPlaces(pages);
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            if (std::holds_alternative<TextItem>(item.what)) {
                CHECK(item.box.width() <= 80.01); // 90 mm, less the margins
            }
        }
    }
    const made::Paper paper(pdf(pages));
    CHECK(paper.warnings() == QStringList());
    const QString text = paper.text().remove(u'|');
    CHECK(text.contains(u"Anne-Margrethe Kristiansdotter von der Lippe-Haugsøen"_s));
    CHECK(text.contains(u"ytre og indre Sogn og Fjordane"_s));
    CHECK(nameBadges({}, nynorsk()).pages.size() == 1);
}
