// SPDX-License-Identifier: MIT
// The page of figures, where the distance to the nation is drawn.
#include "dashboard_page.h"
#include "store/publishing/releases.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace samspel;
using samspel::made::Dashboard;

TEST_CASE("the distance to the nation is chosen beside the figures, and has dots, a table and a line at 0") {
    Dashboard d;
    auto* form = d.page->findChild<QComboBox*>(u"form"_s);
    REQUIRE(form != nullptr);
    CHECK(form->currentIndex() == 0); // the figures, until a person asks
    const auto choose = [&](int row) {
        form->setCurrentIndex(row);
        Q_EMIT form->activated(row);
    };
    choose(form->findText(u"Distance to the nation"_s));
    CHECK(d.page->choice().form == chart::Form::distance);
    // The nation is there without having been ticked, as the line at 0.
    CHECK_FALSE(d.tick(u"Nation"_s).isChecked());
    CHECK(d.unitsInChart().size() == 4);
    CHECK(d.unitsInTable().size() == 3);
    for (const chart::Line& line : d.page->trend().lines) {
        CHECK(line.strokes.empty());
        CHECK(line.level.has_value() == (line.role == chart::Role::nation));
    }
    // (48 − 50)/9.6, ± 1.96 · √((1.6² + 0.1²)/1.96² + 2/12)/9.6
    d.chart().setFocus(Qt::TabFocusReason);
    d.press(Qt::Key_End);
    CHECK(d.reads(u"Sogndal 2023–24: −0.21 ± 0.19 standard deviations from the nation, 136 pupils"_s));
    CHECK(d.table().headerData(2, Qt::Horizontal).toString() == u"Distance"_s);
    CHECK(d.table().index(1, 2).data() == u"−0.21"_s);

    // What is copied is what is shown, with its caution, and is noted.
    d.page->copy();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"Sogndal\t2023–24\t−0.21\t0.19\t136"_s));
    CHECK(text.contains(u"The line at 0 is the nation."_s));
    REQUIRE(Releases(d.reg.ledger()).all().size() == 1);
    CHECK(d.page->handedByPicture());

    choose(form->findText(u"The figures themselves"_s));
    CHECK(d.unitsInChart().size() == 3);
    CHECK(d.table().index(1, 2).data() == u"48"_s);
}

TEST_CASE("a chart that has no distances says why, and what is told beside it is noted all the same") {
    Dashboard d;
    d.page->choose({.indicator = u"np.english"_s, .grade = 5, .unit = u"0"_s, .form = chart::Form::distance});
    CHECK(d.page->trend().lines.empty());
    CHECK(d.page->trend().empty == u"The nation has no distance from itself. Choose another unit."_s);
    CHECK_FALSE(d.page->trend().caution.isEmpty());
    CHECK(d.page->handedByPicture());
}
