// SPDX-License-Identifier: MIT
// What was handed out cannot be taken back: the memory of releases.
#include "store/publishing/made.h"
#include "support/catch.h"

#include <QFile>

using namespace samspel;
using namespace samspel::made;

namespace {

QStringList exposed(Ledger& ledger) {
    QStringList keys;
    for (const Exposure& exposure : Releases(ledger).exposures()) {
        keys << exposure.keys.join(u'+');
    }
    keys.sort();
    return keys;
}

} // namespace

TEST_CASE("a release is remembered: what, how, by whom, and which figures were new", "[store][releases]") {
    Sogndal made;
    made->setAuthor(u"Prosjektleiar"_s);
    made.import(made.file(100, {40, 35, 17, 8}));
    Listener listener(*made);
    CHECK(Releases(*made).note({.what = u"Report"_s,
                                .medium = Medium::pdf,
                                .file = u"a.pdf"_s,
                                .sha256 = QString(64, u'a'),
                                .figures = handedOf(made.answer(made.units))}));
    CHECK(listener.times == 1);
    CHECK(made.handOut({u"4640"_s}));
    const auto all = Releases(*made).all();
    REQUIRE(all.size() == 2);
    CHECK(all[1].what == u"Report"_s);
    CHECK(all[1].medium == Medium::pdf);
    CHECK(all[1].file == u"a.pdf"_s);
    CHECK(all[1].who == u"Prosjektleiar"_s);
    CHECK(all[1].figures == 3);
    CHECK(all[1].first == 3);
    CHECK(all[0].figures == 1);
    CHECK(all[0].first == 0); // it had been shown before
    const auto figures = Releases(*made).figuresOf(all[1].id);
    REQUIRE(figures.size() == 3);
    CHECK(figures[2].key == u"4640|5|all|all|all"_s);
    CHECK(figures[2].value == Scaled{48, 0});
    CHECK(figures[2].n == 100);
    // It is no step.
    made->undo();
    CHECK(Releases(*made).all().size() == 2);
    CHECK(made->check().isEmpty());
}

TEST_CASE("handing out what may be seen changes nothing of what may be seen", "[store][releases]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    const QString before = made.seen(made.units);
    made.handOut({u"4640"_s, u"111111111"_s});
    CHECK(made.seen(made.units) == before);
    made.handOut(made.units);
    CHECK(made.seen(made.units) == before);
    CHECK(exposed(*made).isEmpty());
    made.reopen();
    CHECK(made.seen(made.units) == before);
}

TEST_CASE("a figure that changed since is another one, and the old ones still count", "[store][releases]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
    made.handOut(made.units);
    // The municipality less the first two was printed: 25 pupils in the third and the fourth. Now the second
    // is the smallest, and would be hidden for the fourth. But the third is as it was, so 25 - 17 would be 8.
    made.import(made.file(78, {40, 13, 17, 8}, u"b.csv"_s));
    CHECK(made.seen(made.units) == u"4640 78, 111111111 40, 222222222 13, 333333333 Q, 444444444 Q"_s);
    CHECK(exposed(*made).isEmpty());
    Sogndal without;
    without.import(without.file(78, {40, 13, 17, 8}));
    CHECK(without.seen(without.units) == u"4640 78, 111111111 40, 222222222 Q, 333333333 17, 444444444 Q"_s);
}

TEST_CASE("what earlier releases give away under a higher threshold is named", "[store][releases]") {
    Sogndal made;
    made.import(made.file(100, {40, 28, 20, 12}));
    made.handOut(made.units);
    CHECK(exposed(*made).isEmpty());
    made.setThreshold(15);
    CHECK(exposed(*made) == QStringList{u"444444444|5|all|all|all"_s});
    CHECK(made.seen({u"444444444"_s}) == u"444444444 Q"_s);
}

TEST_CASE("a region that was handed out is a sum that everybody knows", "[store][releases]") {
    Linked made;
    Figures file;
    const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    for (const auto& [number, n] : {std::pair(u"4640"_s, 136), {u"4641"_s, 19}, {u"4644"_s, 12}}) {
        Membership membership;
        membership.region = region;
        membership.member = made.municipality(number, u"Unit "_s + number);
        add(*made, membership);
        file.figure(number, u"2023-24"_s, u"49"_s, n);
    }
    made.import(file.batch);
    CHECK(made.seen({u"sogn"_s}) == u"sogn 167"_s);
    made.handOut({u"sogn"_s});
    made.setThreshold(15);
    // 167 less the two others would be the 12 that may no longer be seen.
    CHECK(made.seen({u"4640"_s, u"4641"_s, u"4644"_s}) == u"4640 136, 4641 Q, 4644 Q"_s);
    CHECK(exposed(*made).isEmpty());
}

TEST_CASE("a register that cannot be written keeps no memory, and says so", "[store][releases]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    made.reopen(Access::read);
    CHECK_FALSE(made.handOut({u"4640"_s}));
    CHECK(Releases(*made).all().empty());
}

TEST_CASE("an undone import takes nothing back from what was handed out", "[store][releases]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    made.handOut(made.units);
    made->undo();
    CHECK(Releases(*made).all().at(0).first == 3);
    made.import(made.file(100, {40, 35, 17, 8}, u"again.csv"_s));
    made.handOut(made.units);
    CHECK(Releases(*made).all().at(0).first == 0); // the same figures, whatever their keys
}

TEST_CASE("the text of a state is read as it was written, and a damaged one does no harm",
          "[store][releases]") {
    LinkedFigures figures;
    figures.system.counts = {100, 92, std::nullopt, 8};
    figures.system.sums = {{0, {1, 2, 3}}};
    figures.keys = {u"4640|5|all|all|all"_s, u"a b"_s, u"#17|0|female|all|6"_s, u"unit of x"_s};
    figures.assumed = {0};
    const QByteArray text = textOf(figures);
    const LinkedFigures read = linkedFrom(text);
    CHECK(read.system.counts == figures.system.counts);
    CHECK(read.system.sums == figures.system.sums);
    CHECK(read.keys == figures.keys);
    CHECK(read.assumed == figures.assumed);
    for (qsizetype cut = 0; cut < text.size(); ++cut) {
        const LinkedFigures part = linkedFrom(text.left(cut));
        for (const auto& sum : part.system.sums) {
            CHECK(sum.whole < part.system.counts.size());
        }
        CHECK(part.keys.size() == static_cast<qsizetype>(part.system.counts.size()));
    }
}
