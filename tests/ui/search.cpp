// SPDX-License-Identifier: MIT
// Ctrl+K over all records, the history's filters, and a record's own history.
#include "domain/programme.h"
#include "shell_window.h"
#include "support/text.h"
#include "ui/records/historyfilterbar.h"
#include "ui/records/recordhistory.h"
#include "ui/shell/searchbox.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollBar>

using namespace samspel;
using namespace samspel::test;

namespace {

Id<Organisation> school(Ledger& ledger, const QString& name, const QString& note = {}) {
    Organisation organisation;
    organisation.kind = OrganisationKind::school;
    organisation.name = name;
    organisation.note = note;
    Id<Organisation> id;
    ledger.change({Action::add, u"organisation"_s, name}, [&](Edit& edit) { id = edit.add(organisation); });
    return id;
}

SearchBox& ask(Window& w, const QString& typed) {
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = w.window->findChild<SearchBox*>();
    QTest::keyClicks(box, typed);
    return *box;
}

QStringList answers(const SearchBox& box) {
    QStringList texts;
    for (int i = 0; i < box.answers()->count(); ++i) {
        texts << box.answers()->item(i)->text();
    }
    return texts;
}

} // namespace

TEST_CASE("Ctrl+K finds a record by a word in its note, and says which field holds it") {
    Window w;
    w.open();
    const auto id = school(w.ledger(), u"Fjærland skule"_s, u"Rektor ønskjer nytt møte"_s);
    SearchBox& box = ask(w, u"onsk"_s);
    REQUIRE(answers(box) == QStringList{u"Organisations"_s, u"Fjærland skule"_s});
    CHECK(box.answers()->item(1)->data(Qt::AccessibleTextRole).toString() ==
          u"Fjærland skule, Note: Rektor ønskjer nytt møte"_s);
    CHECK_FALSE(box.answers()->grab().isNull()); // painted, marks and all
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(static_cast<RecordPage*>(w.window->page("organisations"))->panel()->current() == id.value);
}

TEST_CASE("what is called so comes first, then actions, then what only tells of it") {
    Window w;
    w.open();
    school(w.ledger(), u"Undredal skule"_s);
    Milestone milestone;
    milestone.title = u"Oppstart"_s;
    milestone.lane = Lane::outside;
    milestone.begins = *When::parse(u"2010"_s);
    milestone.note = u"under arbeid"_s;
    w.ledger().change({Action::add, u"milestone"_s, u"Oppstart"_s}, [&](Edit& edit) { edit.add(milestone); });
    Window::settle();
    const QStringList found = answers(ask(w, u"und"_s));
    const auto first = found.indexOf(u"Undredal skule"_s);
    const auto action = found.indexOf(u"Actions"_s);
    const auto telling = found.indexOf(u"Oppstart"_s);
    CHECK(first == 1);
    CHECK(action > first);
    CHECK(telling > action);
}

TEST_CASE("a group tells how many more there are, and a deleted record is not offered") {
    Window w;
    w.open();
    Id<Organisation> last;
    for (int i = 1; i <= 12; ++i) {
        last = school(w.ledger(), u"Vetle skule %1"_s.arg(i));
    }
    SearchBox& box = ask(w, u"vetle"_s);
    CHECK(answers(box).value(0) == u"Organisations: 8 of 12"_s);
    CHECK(answers(box).size() == 9);
    QTest::keyClick(&box, Qt::Key_Escape);
    w.ledger().change({Action::remove, u"organisation"_s, {}}, [&](Edit& edit) { edit.remove(last); });
    CHECK(answers(ask(w, u"vetle 12"_s)) ==
          QStringList{u"Nothing holds “vetle 12”. Try fewer letters or words."_s});
}

TEST_CASE("the history is chosen by person, kind and days, and says when a day cannot be understood") {
    Window w;
    w.open();
    w.ledger().setAuthor(u"Åse"_s);
    school(w.ledger(), u"Feios skule"_s);
    w.ledger().setAuthor(u"Olav"_s);
    w.ledger().setSetting(u"title"_s, u"Sogn"_s);
    w.window->showPlace("history");
    Window::settle();
    auto* page = static_cast<HistoryPage*>(w.window->page("history"));
    HistoryFilterBar& bar = *page->filterBar();
    const auto choose = [](QComboBox* box, const QString& key) {
        const int at = box->findData(key);
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
    };
    CHECK(page->steps()->rowCount() == 3);
    choose(bar.person(), u"Åse"_s);
    REQUIRE(page->steps()->rowCount() == 1);
    CHECK(page->steps()->item(0, 2)->text().contains(u"Feios"_s));
    choose(bar.person(), {});
    choose(bar.kind(), u"organisation"_s);
    CHECK(page->steps()->rowCount() == 1);
    choose(bar.kind(), u"setting"_s);
    REQUIRE(page->steps()->rowCount() == 1);
    CHECK(page->steps()->item(0, 1)->text() == u"Olav"_s);
    choose(bar.kind(), {});
    bar.to()->setText(u"2001"_s);
    CHECK(page->steps()->rowCount() == 0);
    bar.to()->setText(u"later"_s); // does not choose
    CHECK(page->steps()->rowCount() == 3);
    CHECK(bar.complaint().contains(u"later"_s));
    bar.to()->clear();
    bar.from()->setText(u"2001"_s);
    CHECK(page->steps()->rowCount() == 3);
    CHECK(bar.complaint().isEmpty());
}

TEST_CASE("a long history comes in pages as it is scrolled") {
    Window w;
    w.open();
    for (int i = 0; i < 450; ++i) {
        w.ledger().setSetting(u"title"_s, QString::number(i));
    }
    w.window->showPlace("history");
    Window::settle();
    auto* page = static_cast<HistoryPage*>(w.window->page("history"));
    QTableWidget* steps = page->steps();
    CHECK(steps->rowCount() == 200);
    for (int i = 0; i < 3; ++i) {
        steps->verticalScrollBar()->setValue(steps->verticalScrollBar()->maximum());
        Window::settle();
    }
    CHECK(steps->rowCount() == 451);
}

TEST_CASE("a record's own history tells who, when, which field, from what and to what") {
    Window w;
    w.open();
    w.ledger().setAuthor(u"Åse"_s);
    const auto id = school(w.ledger(), u"Feios skule"_s);
    Preferences& preferences = w.preferences;
    const Surroundings around{w.ledger(), w.window->language(), preferences};
    RecordNames names(w.ledger(), w.window->language());
    RecordHistory history(around, names, nullptr);
    history.show(kindOf<Organisation>(), id.value);
    const int added = history.table()->rowCount();
    CHECK(history.table()->item(0, 2)->text() == u"Added"_s);
    static_cast<QWidget&>(history).show();
    auto changed = *w.ledger().find(id);
    changed.validFrom = QDate(2020, 1, 1);
    w.ledger().setAuthor(u"Olav"_s);
    w.ledger().change({Action::change, u"organisation"_s, {}}, [&](Edit& edit) { edit.change(changed); });
    Window::settle();
    REQUIRE(history.table()->rowCount() == added + 1);
    CHECK(history.table()->item(0, 1)->text() == u"Olav"_s);
    CHECK(history.table()->item(0, 2)->text() == u"From"_s);
    CHECK(history.table()->item(0, 3)->text().isEmpty());
    CHECK(history.table()->item(0, 4)->text() == u"1 January 2020"_s);
    w.ledger().undo();
    Window::settle();
    CHECK(history.table()->item(0, 2)->text() == u"From (undone; can be done again)"_s);
    history.show(kindOf<Organisation>(), 0);
    CHECK(history.table()->rowCount() == 0);
}
