// SPDX-License-Identifier: MIT
// What a person does with records, through the widgets and the keyboard.
#include "shell_window.h"
#include "support/text.h"
#include "ui/records/fields/fieldeditor.h"

#include "domain/programme.h"

#include <QClipboard>
#include <QComboBox>

using namespace samspel;
using namespace samspel::test;

namespace {

// Combo boxes have no text to type into: their lists are walked by the first letter.
void choose(RecordPanel& panel, const char* column, const QString& key) {
    auto* box = static_cast<QComboBox*>(panel.form()->editor(column)->target());
    box->setFocus();
    box->setCurrentIndex(box->findData(key));
    Q_EMIT box->activated(box->currentIndex());
    Window::settle();
}

Id<Organisation> addMunicipality(Ledger& ledger, const QString& number, const QString& name) {
    Organisation municipality;
    municipality.kind = OrganisationKind::municipality;
    municipality.number = number;
    municipality.name = name;
    Id<Organisation> id;
    const Problems problems = ledger.change({Action::add, u"organisation"_s, name},
                                            [&](Edit& edit) { id = edit.add(municipality); });
    REQUIRE(problems.empty());
    return id;
}

} // namespace

TEST_CASE("organisations can be added, changed, deleted, and all of it taken back and done again") {
    Window w;
    w.open();
    const auto start = contentOf(w.ledger());
    RecordPanel& panel = *w.records("organisations").panel();

    panel.newAction()->trigger();
    choose(panel, "kind", u"municipality"_s);
    fill(panel, "name", u"Vik"_s);
    fill(panel, "number", u"4639"_s);
    fill(panel, "valid_from", u"1.1.2020"_s);
    REQUIRE(w.ledger().all<Organisation>().size() == 1);
    const Organisation vik = w.ledger().all<Organisation>().front();
    CHECK(vik.name == u"Vik"_s);
    CHECK(vik.kind == OrganisationKind::municipality);
    CHECK(vik.number == u"4639"_s);
    CHECK(vik.validFrom == QDate(2020, 1, 1));

    fill(panel, "name", u"Vik i Sogn"_s);
    CHECK(w.ledger().find(vik.id)->name == u"Vik i Sogn"_s);
    CHECK(w.window->lastMessage().contains(u"Vik i Sogn"_s));

    panel.removeAction()->trigger();
    CHECK(w.ledger().all<Organisation>().empty());

    const auto end = contentOf(w.ledger());
    int steps = 0;
    while (w.ledger().undoable()) {
        w.window->menus().action(Verb::undo)->trigger();
        Window::settle();
        ++steps;
        REQUIRE(steps < 20);
    }
    CHECK(steps == 5); // added, number, first day, renamed, deleted
    CHECK(contentOf(w.ledger()) == start);
    while (w.ledger().redoable()) {
        w.window->menus().action(Verb::redo)->trigger();
        Window::settle();
    }
    CHECK(contentOf(w.ledger()) == end);
}

TEST_CASE("milestones can be added, changed, deleted, and all of it taken back") {
    Window w;
    w.open();
    const auto start = contentOf(w.ledger());
    RecordPanel& panel = *w.records("milestones").panel();

    panel.newAction()->trigger();
    fill(panel, "title", u"Samling i fagnettverket"_s);
    CHECK(w.ledger().all<Milestone>().empty()); // it has no beginning yet
    fill(panel, "begins", u"haust 2010"_s);
    REQUIRE(w.ledger().all<Milestone>().size() == 1);
    CHECK(w.ledger().all<Milestone>().front().begins == When::parse(u"2010-23"));
    fill(panel, "ends", u"2012"_s);
    CHECK(w.ledger().all<Milestone>().front().ends == When::year(2012));
    panel.removeAction()->trigger();
    CHECK(w.ledger().all<Milestone>().empty());

    for (int i = 0; i < 3; ++i) {
        w.window->menus().action(Verb::undo)->trigger();
        Window::settle();
    }
    CHECK(contentOf(w.ledger()) == start);
    CHECK_FALSE(w.ledger().undoable());
}

TEST_CASE("undo is offered beside the message and takes back the step that it names") {
    Window w;
    w.open();
    const auto id = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(id.value);
    fill(panel, "name", u"Feil"_s);
    auto* undo = w.window->findChild<QPushButton*>(u"messageUndo"_s);
    REQUIRE(undo->isVisible());
    undo->click();
    Window::settle();
    CHECK(w.ledger().find(id)->name == u"Vik"_s);
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("name")->target())->text() == u"Vik"_s);
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE("Ctrl+Z in a field takes back typing first, and then the register's last step") {
    Window w;
    w.open();
    const auto id = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(id.value);
    auto* name = static_cast<QLineEdit*>(panel.form()->editor("name")->target());
    name->setFocus();
    QTest::keyClicks(name, u"xx"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == u"Vik"_s);
    CHECK(w.ledger().find(id).has_value());
    name->setText(name->text()); // nothing left to take back
    Window::settle();
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    Window::settle();
    CHECK_FALSE(w.ledger().find(id).has_value());
}

TEST_CASE("what is wrong is said beside its field, at once, and goes when it is mended") {
    Window w;
    w.open();
    const auto vik = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    addMunicipality(w.ledger(), u"4640"_s, u"Sogndal"_s);
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(vik.value);
    const auto start = contentOf(w.ledger());

    fill(panel, "number", u"46"_s);
    CHECK(panel.form()->problemBeside("number") == u"A municipality number has four digits."_s);
    CHECK(panel.form()->problemBeside("name").isEmpty());
    CHECK(contentOf(w.ledger()) == start);

    fill(panel, "number", u"4640"_s);
    CHECK(panel.form()->problemBeside("number").contains(u"4640"_s)); // taken by another
    CHECK(contentOf(w.ledger()) == start);

    fill(panel, "valid_from", u"32.1.2020"_s);
    CHECK(panel.form()->problemBeside("valid_from").contains(u"32.1.2020"_s));

    fill(panel, "parent", u"Atlantis"_s);
    CHECK(panel.form()->problemBeside("parent").contains(u"Atlantis"_s));

    fill(panel, "parent", u"Sogndal"_s);
    fill(panel, "valid_from", QString());
    fill(panel, "number", u"4641"_s);
    for (const char* column : {"number", "valid_from", "parent"}) {
        INFO(column);
        CHECK(panel.form()->problemBeside(column).isEmpty());
    }
    INFO(w.window->lastMessage().toStdString());
    CHECK(w.ledger().find(vik)->number == u"4641"_s);
}

TEST_CASE("a form that nobody has filled in yet makes no reproaches") {
    Window w;
    w.open();
    RecordPanel& panel = *w.records("milestones").panel();
    panel.newAction()->trigger();
    for (const FieldInfo& field : kindOf<Milestone>().fields) {
        CHECK(panel.form()->problemBeside(field.column).isEmpty());
    }
    fill(panel, "title", QString());
    CHECK_FALSE(panel.form()->problemBeside("title").isEmpty()); // left without being filled in
    CHECK(panel.form()->problemBeside("begins").isEmpty());
}

TEST_CASE("what is half entered is kept while the person looks elsewhere, and over night") {
    Window w;
    w.open();
    const auto vik = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    const auto sogndal = addMunicipality(w.ledger(), u"4640"_s, u"Sogndal"_s);
    {
        RecordPanel& panel = *w.records("organisations").panel();
        panel.open(vik.value);
        fill(panel, "number", u"46"_s);
        panel.open(sogndal.value);
        CHECK(panel.drafts() == 1);
        panel.newAction()->trigger();
        fill(panel, "number", u"999"_s);
        panel.open(vik.value);
        CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() == u"46"_s);
        CHECK_FALSE(panel.form()->problemBeside("number").isEmpty());
        CHECK(w.ledger().find(vik)->number == u"4639"_s);
        w.records("milestones");
    }
    w.make(); // the next day
    w.open();
    RecordPanel& panel = *w.records("organisations").panel();
    CHECK(panel.drafts() == 2);
    panel.open(vik.value);
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() == u"46"_s);
    fill(panel, "number", u"4638"_s);
    CHECK(w.ledger().find(vik)->number == u"4638"_s);
    CHECK(panel.drafts() == 1);
    panel.open(RecordPanel::fresh);
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() == u"999"_s);
}

TEST_CASE("a deleted region takes its memberships along, says so, and undo gives them back") {
    Window w;
    w.open();
    const auto vik = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    Organisation region;
    region.kind = OrganisationKind::region;
    region.name = u"Sogn"_s;
    Id<Organisation> sogn;
    w.ledger().change({Action::add, u"organisation"_s, region.name},
                      [&](Edit& edit) { sogn = edit.add(region); });
    RecordPage& page = w.records("organisations");
    page.panel()->open(sogn.value);
    Window::settle();
    RecordPanel& members = *page.part("membership", "region");
    members.newAction()->trigger();
    members.form()->editor("member")->setValue(vik.value);
    fill(members, "member", u"vik"_s); // small letters will do
    REQUIRE(w.ledger().all<Membership>().size() == 1);
    CHECK(w.ledger().all<Membership>().front().region == sogn);
    CHECK(w.ledger().all<Membership>().front().member == vik);

    const auto before = contentOf(w.ledger());
    page.panel()->open(sogn.value);
    page.panel()->removeAction()->trigger();
    CHECK(w.ledger().all<Membership>().empty());
    CHECK(w.window->lastMessage().contains(u"membership"_s));
    w.window->menus().action(Verb::undo)->trigger();
    CHECK(contentOf(w.ledger()) == before);
}

TEST_CASE("what others refer to is not deleted, and the message says who they are") {
    Window w;
    w.open();
    const auto vik = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    Organisation school;
    school.kind = OrganisationKind::school;
    school.name = u"Flatbygdi"_s;
    school.parent = vik;
    w.ledger().change({Action::add, u"organisation"_s, school.name}, [&](Edit& edit) { edit.add(school); });
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(vik.value);
    panel.removeAction()->trigger();
    CHECK(w.ledger().find(vik).has_value());
    CHECK(w.window->lastMessage().contains(u"organisation"_s));
}

TEST_CASE("a whole record can be made without a mouse") {
    Window w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_3, Qt::AltModifier);
    REQUIRE(w.window->shownPlace() == u"milestones"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    const auto type = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    type(u"Oppstart"_s);
    tab(); // to the lane, which has an answer already
    tab();
    type(u"2006"_s);
    tab();
    Window::settle();
    REQUIRE(w.ledger().all<Milestone>().size() == 1);
    CHECK(w.ledger().all<Milestone>().front().title == u"Oppstart"_s);
    CHECK(w.ledger().all<Milestone>().front().begins == When::year(2006));
    QTest::keyClick(w.window.get(), Qt::Key_Z, Qt::ControlModifier);
    Window::settle();
    CHECK(w.ledger().all<Milestone>().empty());
}

TEST_CASE("lists sort as Norwegians do, filter forgivingly, and remember how they were left") {
    Window w;
    w.open();
    addMunicipality(w.ledger(), u"4643"_s, u"Årdal"_s);
    addMunicipality(w.ledger(), u"4638"_s, u"Høyanger"_s);
    addMunicipality(w.ledger(), u"4642"_s, u"Lærdal"_s);
    addMunicipality(w.ledger(), u"4644"_s, u"Luster"_s);
    RecordTable* table = w.records("organisations").panel()->table();
    const auto names = [](const RecordTable* list) {
        QStringList all;
        const auto* model = list->view()->model();
        const int column = static_cast<int>(kindOf<Organisation>().title);
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->index(row, column).data().toString();
        }
        return all;
    };
    CHECK(names(table) == QStringList{u"Høyanger"_s, u"Luster"_s, u"Lærdal"_s, u"Årdal"_s});
    table->filter()->setText(u"hoy"_s);
    CHECK(names(table) == QStringList{u"Høyanger"_s});
    table->filter()->setText(u"4643"_s);
    CHECK(names(table) == QStringList{u"Årdal"_s});
    table->filter()->clear();
    const int number = static_cast<int>(kindOf<Organisation>().fieldNumber(QLatin1String("number")));
    table->view()->sortByColumn(number, Qt::DescendingOrder);
    table->view()->setColumnHidden(
        static_cast<int>(kindOf<Organisation>().fieldNumber(QLatin1String("kind"))), true);
    const QStringList byNumber{u"Luster"_s, u"Årdal"_s, u"Lærdal"_s, u"Høyanger"_s};
    CHECK(names(table) == byNumber);

    w.make();
    w.open();
    RecordTable* again = w.records("organisations").panel()->table();
    CHECK(names(again) == byNumber);
    CHECK(again->view()->isColumnHidden(0));
}

TEST_CASE("copied rows are what a spreadsheet takes: a line of heads, a tab between cells") {
    Window w;
    w.open();
    addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    RecordTable* table = w.records("organisations").panel()->table();
    table->view()->selectAll();
    table->view()->setFocus();
    QTest::keyClick(table->view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3); // the last line ends as well
    CHECK(lines[0].startsWith(u"Name\tKind\tNumber\t"_s));
    CHECK(lines[1].startsWith(u"Vik\tMunicipality\t4639\t"_s));
}

TEST_CASE("an empty page says what belongs there and offers the first step") {
    Window w;
    w.open();
    for (const char* place : {"organisations", "programmes", "milestones"}) {
        RecordPanel* panel = w.records(place).panel();
        Window::settle();
        QPushButton* first = nullptr;
        for (QPushButton* button : panel->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Add the first one"_s) {
                first = button;
            }
        }
        REQUIRE(first != nullptr);
        first->click();
        CHECK(panel->current() == RecordPanel::fresh);
        CHECK(QApplication::focusWidget() != nullptr);
    }
}

TEST_CASE("the history tells who, what, and from what to what") {
    Window w;
    w.open();
    w.ledger().setAuthor(u"Prosjektleiar"_s);
    const auto vik = addMunicipality(w.ledger(), u"4639"_s, u"Vik"_s);
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(vik.value);
    fill(panel, "valid_from", u"2020-01-01"_s);
    w.window->showPlace("history");
    auto* page = static_cast<HistoryPage*>(w.window->page("history"));
    REQUIRE(page->steps()->rowCount() >= 2);
    CHECK(page->steps()->item(0, 1)->text() == u"Prosjektleiar"_s);
    CHECK(page->steps()->item(0, 2)->text().contains(u"Vik"_s));
    REQUIRE(page->fields()->rowCount() == 1);
    CHECK(page->fields()->item(0, 0)->text() == u"Vik"_s);
    CHECK(page->fields()->item(0, 1)->text() == u"From"_s);
    CHECK(page->fields()->item(0, 2)->text().isEmpty());
    CHECK(page->fields()->item(0, 3)->text() == u"1 January 2020"_s);
    page->filter()->setText(u"finst ikkje"_s);
    CHECK(page->steps()->rowCount() == 0);
}
