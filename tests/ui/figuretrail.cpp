// SPDX-License-Identifier: MIT
// A figure's code, typed where everything is found, leads to where the figure came from.
#include "ui/shell/figuretrail.h"
#include "exchange/formats.h"
#include "importing_files.h"
#include "shell_window.h"
#include "store/seriesquery.h"
#include "store/trail.h"
#include "ui/shell/searchbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

using namespace samspel;
using namespace samspel::test;

namespace {

void take(Ledger& ledger, const QString& name, const QByteArray& bytes, bool isKept = true) {
    const auto reading = exchange::read({name, bytes}, {}, made::Register::language());
    ImportChoices choices;
    if (isKept) {
        choices.content = [bytes] { return bytes; };
    }
    REQUIRE(ledger.import(reading.batch, choices).source.isKept());
}

QByteArray one(const char* cells) {
    return made::udirExport({u"2023-24"_s}, {{u"4640"_s, u"Sogndal"_s, {QString::fromLatin1(cells)}}});
}

QString codeOf(const Ledger& ledger, const QString& number) {
    const auto unit = ledger.where<Organisation>("number", number);
    const auto indicator = ledger.where<Indicator>("code", u"np.english"_s);
    REQUIRE(unit.size() == 1);
    REQUIRE(indicator.size() == 1);
    const auto code = samspel::codeOf(ledger, unit.front().id, indicator.front().id, {.grade = 5},
                                      Period::schoolYear(2023), Version::published);
    REQUIRE(code);
    return code->text();
}

void settleLines(const FigureTrail& trail) {
    REQUIRE(made::wait([&] {
        for (const auto* label : trail.findChildren<QLabel*>()) {
            if (label->text() == u"looked for …"_s) {
                return false;
            }
        }
        return true;
    }));
}

FigureTrail* trailFor(Window& w, const QString& code) {
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = w.window->findChild<SearchBox*>();
    QTest::keyClicks(box, code);
    REQUIRE(box->answers()->count() >= 2);
    CHECK(box->answers()->item(0)->text() == u"Figures"_s);
    QTest::keyClick(box, Qt::Key_Return);
    auto* trail = w.window->findChild<FigureTrail*>();
    REQUIRE(trail != nullptr);
    settleLines(*trail);
    return trail;
}

QStringList wordsOf(const FigureTrail& trail) {
    QStringList words;
    for (const auto* label : trail.findChildren<QLabel*>()) {
        words << label->text();
    }
    return words;
}

} // namespace

TEST_CASE("a figure's code typed in the search opens where the figure came from") {
    Window w;
    w.open();
    w.ledger().setAuthor(u"Kari Moe"_s);
    take(w.ledger(), u"np5.csv"_s, one("48|1,6|136"));
    const FigureTrail* trail = trailFor(w, codeOf(w.ledger(), u"4640"_s).toLower());
    const QStringList words = wordsOf(*trail);
    CHECK(words.contains(u"Sogndal (4640) · National test in English · grade 5 · 2023–24"_s));
    CHECK(words.contains(u"48"_s));
    CHECK(words.contains(u"normal (A)"_s));
    CHECK(words.contains(u"± 1.6"_s));
    CHECK(words.contains(u"136"_s));
    CHECK(words.contains(u"Utdanningsdirektoratet"_s));
    CHECK(words.contains(u"line 2, column 10"_s)); // below the head; after nine columns of the unit
    CHECK(words.contains(u"none: it stands as it was published"_s));
    const Source source = w.ledger().all<Source>().front();
    CHECK(words.contains(source.sha256));
    CHECK(words.filter(u"by Kari Moe"_s).size() == 1);
    CHECK(trail->findChild<QLabel*>(u"cellText"_s)->text().startsWith(u"48 "_s));
    CHECK(trail->findChild<QLabel*>(u"lineText"_s)->text().startsWith(u"shown with “Internal” only"_s));
    trail->findChild<QCheckBox*>()->click();
    settleLines(*trail);
    CHECK(trail->findChild<QLabel*>(u"lineText"_s)->text().endsWith(u"|Sogndal|48|1,6|136"_s));
}

TEST_CASE("what a newer figure replaced stands below it and its source can be opened") {
    Window w(u"en"_s, {Window::placeOf<Source>("sources")});
    w.open();
    take(w.ledger(), u"old.csv"_s, one("47|1,6|130"));
    take(w.ledger(), u"new.csv"_s, one("48|1,6|136"));
    FigureTrail* trail = trailFor(w, codeOf(w.ledger(), u"4640"_s));
    const auto values = trail->findChildren<QLabel*>(u"value"_s);
    REQUIRE(values.size() == 2);
    CHECK(values.front()->text() == u"48"_s);
    CHECK(values.back()->text() == u"47"_s);
    CHECK(wordsOf(*trail).contains(u"Replaced by source S2"_s));
    for (auto* button : trail->findChildren<QPushButton*>()) {
        if (button->text() == u"Open the source"_s) {
            button->click();
            break;
        }
    }
    CHECK(w.window->shownPlace() == u"sources"_s);
}

TEST_CASE("a figure on too few pupils keeps its value and its line until a person asks") {
    Window w;
    w.open();
    take(w.ledger(), u"np5.csv"_s, one("45|7,0|8")); // 8 pupils; 10 is the least that is shown
    FigureTrail* trail = trailFor(w, codeOf(w.ledger(), u"4640"_s));
    CHECK(trail->findChild<QLabel*>(u"value"_s)->text() == u"not shown: it must not be passed on"_s);
    CHECK(trail->findChild<QLabel*>(u"lineText"_s) == nullptr);
    CHECK_FALSE(wordsOf(*trail).contains(u"8"_s));
    CHECK_FALSE(wordsOf(*trail).contains(u"± 7.0"_s));

    trail->findChild<QCheckBox*>()->click();
    Window::settle();
    CHECK(trail->findChild<QLabel*>(u"value"_s)->text() == u"45"_s);
}

TEST_CASE("a file that is not kept leaves its fingerprint and the number of the line") {
    Window w;
    w.open();
    take(w.ledger(), u"np5.csv"_s, one("48|1,6|136"), false);
    const QStringList words = wordsOf(*trailFor(w, codeOf(w.ledger(), u"4640"_s)));
    CHECK(words.contains(u"line 2, column 10"_s));
    CHECK(words.contains(
        u"The file is not kept in the register; its fingerprint and the line’s number are."_s));
}

TEST_CASE("a mistyped code finds no figure") {
    Window w;
    w.open();
    take(w.ledger(), u"np5.csv"_s, one("48|1,6|136"));
    QString code = codeOf(w.ledger(), u"4640"_s);
    code.back() = code.back() == u'0' ? u'1' : u'0';
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = w.window->findChild<SearchBox*>();
    QTest::keyClicks(box, code);
    for (int i = 0; i < box->answers()->count(); ++i) {
        CHECK(box->answers()->item(i)->text() != u"Figures"_s);
    }
}

TEST_CASE("the code of a region's figure opens its formula and its parts, each of which opens in turn") {
    Window w;
    w.open();
    take(w.ledger(), u"np5.csv"_s,
         made::udirExport({u"2023-24"_s}, {{u"4640"_s, u"Sogndal"_s, {u"48|1,6|136"_s}},
                                           {u"4644"_s, u"Luster"_s, {u"49|2,7|63"_s}}}));
    Organisation region;
    region.kind = OrganisationKind::region;
    region.number = u"sogn"_s;
    region.name = u"Sogn"_s;
    REQUIRE(w.ledger()
                .change({},
                        [&](Edit& edit) {
                            Membership membership;
                            membership.region = edit.add(region);
                            for (const QString& number : {u"4640"_s, u"4644"_s}) {
                                membership.member = w.ledger().where<Organisation>("number", number).at(0).id;
                                edit.add(membership);
                            }
                        })
                .empty());
    const auto found = series(w.ledger(), {.indicator = u"np.english"_s, .units = {u"sogn"_s}});
    REQUIRE(found.size() == 1);
    FigureTrail* trail = trailFor(w, samspel::codeOf(found[0], found[0].figures[0])->text());
    const QStringList words = wordsOf(*trail);
    CHECK(words.contains(u"Sogn (sogn) · National test in English · grade 5 · 2023–24"_s));
    CHECK(words.contains(u"Made of other figures"_s));
    CHECK(trail->findChild<QLabel*>(u"value"_s)->text() == u"48.3"_s); // (48 · 136 + 49 · 63) / 199
    CHECK(trail->findChild<QLabel*>(u"formula"_s)->text().contains(u"2 of 2 parts"_s));
    CHECK(words.contains(u"Sogndal: 48, 136 pupils or people"_s));
    const QString part = codeOf(w.ledger(), u"4640"_s);
    for (auto* button : trail->findChildren<QPushButton*>()) {
        if (button->text() == part) {
            button->click();
            break;
        }
    }
    const auto* opened = trail->findChild<FigureTrail*>();
    REQUIRE(opened != nullptr);
    CHECK(wordsOf(*opened).contains(u"Sogndal (4640) · National test in English · grade 5 · 2023–24"_s));
}
