// SPDX-License-Identifier: MIT
// What a person does with records, through the widgets and the keyboard.
#include "shell_window.h"
#include "support/catch.h"
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
    const Problems problems = ledger.change({Action::add, QStringLiteral("organisation"), name},
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
    choose(panel, "kind", QStringLiteral("municipality"));
    fill(panel, "name", QStringLiteral("Vik"));
    fill(panel, "number", QStringLiteral("4639"));
    fill(panel, "valid_from", QStringLiteral("1.1.2020"));
    REQUIRE(w.ledger().all<Organisation>().size() == 1);
    const Organisation vik = w.ledger().all<Organisation>().front();
    CHECK(vik.name == QStringLiteral("Vik"));
    CHECK(vik.kind == OrganisationKind::municipality);
    CHECK(vik.number == QStringLiteral("4639"));
    CHECK(vik.validFrom == QDate(2020, 1, 1));

    fill(panel, "name", QStringLiteral("Vik i Sogn"));
    CHECK(w.ledger().find(vik.id)->name == QStringLiteral("Vik i Sogn"));
    CHECK(w.window->lastMessage().contains(QStringLiteral("Vik i Sogn")));

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
    fill(panel, "title", QStringLiteral("Samling i fagnettverket"));
    CHECK(w.ledger().all<Milestone>().empty()); // it has no beginning yet
    fill(panel, "begins", QStringLiteral("haust 2010"));
    REQUIRE(w.ledger().all<Milestone>().size() == 1);
    CHECK(w.ledger().all<Milestone>().front().begins == When::parse(u"2010-23"));
    fill(panel, "ends", QStringLiteral("2012"));
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
    const auto id = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(id.value);
    fill(panel, "name", QStringLiteral("Feil"));
    auto* undo = w.window->findChild<QPushButton*>(QStringLiteral("messageUndo"));
    REQUIRE(undo->isVisible());
    undo->click();
    Window::settle();
    CHECK(w.ledger().find(id)->name == QStringLiteral("Vik"));
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("name")->target())->text() == QStringLiteral("Vik"));
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE("Ctrl+Z in a field takes back typing first, and then the register's last step") {
    Window w;
    w.open();
    const auto id = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(id.value);
    auto* name = static_cast<QLineEdit*>(panel.form()->editor("name")->target());
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("xx"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == QStringLiteral("Vik"));
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
    const auto vik = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    addMunicipality(w.ledger(), QStringLiteral("4640"), QStringLiteral("Sogndal"));
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(vik.value);
    const auto start = contentOf(w.ledger());

    fill(panel, "number", QStringLiteral("46"));
    CHECK(panel.form()->problemBeside("number") == QStringLiteral("A municipality number has four digits."));
    CHECK(panel.form()->problemBeside("name").isEmpty());
    CHECK(contentOf(w.ledger()) == start);

    fill(panel, "number", QStringLiteral("4640"));
    CHECK(panel.form()->problemBeside("number").contains(QStringLiteral("4640"))); // taken by another
    CHECK(contentOf(w.ledger()) == start);

    fill(panel, "valid_from", QStringLiteral("32.1.2020"));
    CHECK(panel.form()->problemBeside("valid_from").contains(QStringLiteral("32.1.2020")));

    fill(panel, "parent", QStringLiteral("Atlantis"));
    CHECK(panel.form()->problemBeside("parent").contains(QStringLiteral("Atlantis")));

    fill(panel, "parent", QStringLiteral("Sogndal"));
    fill(panel, "valid_from", QString());
    fill(panel, "number", QStringLiteral("4641"));
    for (const char* column : {"number", "valid_from", "parent"}) {
        CHECK(panel.form()->problemBeside(column).isEmpty());
    }
    CHECK(w.ledger().find(vik)->number == QStringLiteral("4641"));
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
    const auto vik = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    const auto sogndal = addMunicipality(w.ledger(), QStringLiteral("4640"), QStringLiteral("Sogndal"));
    {
        RecordPanel& panel = *w.records("organisations").panel();
        panel.open(vik.value);
        fill(panel, "number", QStringLiteral("46"));
        panel.open(sogndal.value);
        CHECK(panel.drafts() == 1);
        panel.newAction()->trigger();
        fill(panel, "number", QStringLiteral("999"));
        panel.open(vik.value);
        CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() ==
              QStringLiteral("46"));
        CHECK_FALSE(panel.form()->problemBeside("number").isEmpty());
        CHECK(w.ledger().find(vik)->number == QStringLiteral("4639"));
        w.records("milestones");
    }
    w.make(); // the next day
    w.open();
    RecordPanel& panel = *w.records("organisations").panel();
    CHECK(panel.drafts() == 2);
    panel.open(vik.value);
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() == QStringLiteral("46"));
    fill(panel, "number", QStringLiteral("4638"));
    CHECK(w.ledger().find(vik)->number == QStringLiteral("4638"));
    CHECK(panel.drafts() == 1);
    panel.open(RecordPanel::fresh);
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() == QStringLiteral("999"));
}

TEST_CASE("a deleted region takes its memberships along, says so, and undo gives them back") {
    Window w;
    w.open();
    const auto vik = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    Organisation region;
    region.kind = OrganisationKind::region;
    region.name = QStringLiteral("Sogn");
    Id<Organisation> sogn;
    w.ledger().change({Action::add, QStringLiteral("organisation"), region.name},
                      [&](Edit& edit) { sogn = edit.add(region); });
    RecordPage& page = w.records("organisations");
    page.panel()->open(sogn.value);
    Window::settle();
    RecordPanel& members = *page.subPanel(0);
    members.newAction()->trigger();
    members.form()->editor("member")->setValue(vik.value);
    fill(members, "member", QStringLiteral("vik")); // small letters will do
    REQUIRE(w.ledger().all<Membership>().size() == 1);
    CHECK(w.ledger().all<Membership>().front().region == sogn);
    CHECK(w.ledger().all<Membership>().front().member == vik);

    const auto before = contentOf(w.ledger());
    page.panel()->open(sogn.value);
    page.panel()->removeAction()->trigger();
    CHECK(w.ledger().all<Membership>().empty());
    CHECK(w.window->lastMessage().contains(QStringLiteral("membership")));
    w.window->menus().action(Verb::undo)->trigger();
    CHECK(contentOf(w.ledger()) == before);
}

TEST_CASE("what others refer to is not deleted, and the message says who they are") {
    Window w;
    w.open();
    const auto vik = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    Organisation school;
    school.kind = OrganisationKind::school;
    school.name = QStringLiteral("Flatbygdi");
    school.parent = vik;
    w.ledger().change({Action::add, QStringLiteral("organisation"), school.name},
                      [&](Edit& edit) { edit.add(school); });
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(vik.value);
    panel.removeAction()->trigger();
    CHECK(w.ledger().find(vik).has_value());
    CHECK(w.window->lastMessage().contains(QStringLiteral("organisation")));
}

TEST_CASE("a whole record can be made without a mouse") {
    Window w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_3, Qt::AltModifier);
    REQUIRE(w.window->shownPlace() == QStringLiteral("milestones"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    const auto type = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    type(QStringLiteral("Oppstart"));
    tab(); // to the lane, which has an answer already
    tab();
    type(QStringLiteral("2006"));
    tab();
    Window::settle();
    REQUIRE(w.ledger().all<Milestone>().size() == 1);
    CHECK(w.ledger().all<Milestone>().front().title == QStringLiteral("Oppstart"));
    CHECK(w.ledger().all<Milestone>().front().begins == When::year(2006));
    QTest::keyClick(w.window.get(), Qt::Key_Z, Qt::ControlModifier);
    Window::settle();
    CHECK(w.ledger().all<Milestone>().empty());
}

TEST_CASE("lists sort as Norwegians do, filter forgivingly, and remember how they were left") {
    Window w;
    w.open();
    addMunicipality(w.ledger(), QStringLiteral("4643"), QStringLiteral("Årdal"));
    addMunicipality(w.ledger(), QStringLiteral("4638"), QStringLiteral("Høyanger"));
    addMunicipality(w.ledger(), QStringLiteral("4642"), QStringLiteral("Lærdal"));
    addMunicipality(w.ledger(), QStringLiteral("4644"), QStringLiteral("Luster"));
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
    CHECK(names(table) == QStringList{QStringLiteral("Høyanger"), QStringLiteral("Luster"),
                                      QStringLiteral("Lærdal"), QStringLiteral("Årdal")});
    table->filter()->setText(QStringLiteral("hoy"));
    CHECK(names(table) == QStringList{QStringLiteral("Høyanger")});
    table->filter()->setText(QStringLiteral("4643"));
    CHECK(names(table) == QStringList{QStringLiteral("Årdal")});
    table->filter()->clear();
    const int number = static_cast<int>(kindOf<Organisation>().fieldNumber(QLatin1String("number")));
    table->view()->sortByColumn(number, Qt::DescendingOrder);
    table->view()->setColumnHidden(
        static_cast<int>(kindOf<Organisation>().fieldNumber(QLatin1String("kind"))), true);
    const QStringList byNumber{QStringLiteral("Luster"), QStringLiteral("Årdal"), QStringLiteral("Lærdal"),
                               QStringLiteral("Høyanger")};
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
    addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    RecordTable* table = w.records("organisations").panel()->table();
    table->view()->selectAll();
    table->view()->setFocus();
    QTest::keyClick(table->view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3); // the last line ends as well
    CHECK(lines[0].startsWith(QStringLiteral("Name\tKind\tNumber\t")));
    CHECK(lines[1].startsWith(QStringLiteral("Vik\tMunicipality\t4639\t")));
}

TEST_CASE("an empty page says what belongs there and offers the first step") {
    Window w;
    w.open();
    for (const char* place : {"organisations", "programmes", "milestones"}) {
        RecordPanel* panel = w.records(place).panel();
        Window::settle();
        QPushButton* first = nullptr;
        for (QPushButton* button : panel->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Add the first one")) {
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
    w.ledger().setAuthor(QStringLiteral("Prosjektleiar"));
    const auto vik = addMunicipality(w.ledger(), QStringLiteral("4639"), QStringLiteral("Vik"));
    RecordPanel& panel = *w.records("organisations").panel();
    panel.open(vik.value);
    fill(panel, "valid_from", QStringLiteral("2020-01-01"));
    w.window->showPlace("history");
    auto* page = static_cast<HistoryPage*>(w.window->page("history"));
    REQUIRE(page->steps()->rowCount() >= 2);
    CHECK(page->steps()->item(0, 1)->text() == QStringLiteral("Prosjektleiar"));
    CHECK(page->steps()->item(0, 2)->text().contains(QStringLiteral("Vik")));
    REQUIRE(page->fields()->rowCount() == 1);
    CHECK(page->fields()->item(0, 0)->text() == QStringLiteral("Vik"));
    CHECK(page->fields()->item(0, 1)->text() == QStringLiteral("From"));
    CHECK(page->fields()->item(0, 2)->text().isEmpty());
    CHECK(page->fields()->item(0, 3)->text() == QStringLiteral("1 January 2020"));
    page->filter()->setText(QStringLiteral("finst ikkje"));
    CHECK(page->steps()->rowCount() == 0);
}
