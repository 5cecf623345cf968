// SPDX-License-Identifier: MIT
// Writing in the cells of lists: by keyboard and mouse, refused, left, undone.
#include "records_cells.h"
#include "domain/owners.h"
#include "ui/records/lists/conditionseditor.h"
#include "ui/records/newrecord.h"

#include <QHeaderView>

using namespace samspel;
using namespace samspel::test;

namespace {

Organisation municipality(const QString& number, const QString& name) {
    Organisation organisation;
    organisation.kind = OrganisationKind::municipality;
    organisation.number = number;
    organisation.name = name;
    return organisation;
}

/// Three municipalities: Luster, Sogndal, Vik, in this order.
struct Municipalities : Window {
    Municipalities() {
        open();
        vik = kept(ledger(), municipality(u"4639"_s, u"Vik"_s));
        sogndal = kept(ledger(), municipality(u"4640"_s, u"Sogndal"_s));
        luster = kept(ledger(), municipality(u"4644"_s, u"Luster"_s));
        start = contentOf(ledger());
        steps = ledger().history().size();
    }
    RecordPanel& panel() { return *records("organisations").panel(); }
    std::size_t newSteps() { return ledger().history().size() - steps; }

    Id<Organisation> vik, sogndal, luster;
    std::vector<std::vector<Row>> start;
    std::size_t steps = 0;
};

} // namespace

TEST_CASE("F2 writes in a cell and Enter keeps it as one step that undo names and takes back") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "name");
    cells.press(Qt::Key_F2);
    REQUIRE(cells.editor() != nullptr);
    CHECK(cells.editor()->isAncestorOf(QApplication::focusWidget()));
    CHECK(cells.editor()->field()->target()->accessibleName() == u"Name: Vik"_s);
    cells.write(u"Vik i Sogn"_s);
    CHECK(w.newSteps() == 0);
    cells.press(Qt::Key_Return);
    CHECK(cells.editor() == nullptr);
    CHECK(w.ledger().find(w.vik)->name == u"Vik i Sogn"_s);
    CHECK(w.newSteps() == 1);
    CHECK(w.ledger().undoable()->name == u"Vik i Sogn"_s);
    CHECK(w.window->lastMessage().contains(u"Vik i Sogn"_s));
    CHECK(cells.shown(w.vik.value, "name") == u"Vik i Sogn"_s);
    CHECK(cells.view()->hasFocus()); // the keyboard stays where it was
    CHECK(cells.record() == w.vik.value);
    CHECK(cells.column() == u"name"_s);
    CHECK(panel.current() == w.vik.value); // the form shows the same
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("name")->target())->text() == u"Vik i Sogn"_s);

    cells.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contentOf(w.ledger()) == w.start);
    CHECK(cells.shown(w.vik.value, "name") == u"Vik"_s);
}

TEST_CASE("Enter on a row still goes to its form, and so does a double click") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "number");
    cells.press(Qt::Key_Return);
    CHECK(cells.editor() == nullptr);
    CHECK(panel.form()->isAncestorOf(QApplication::focusWidget()));
    cells.view()->setFocus();
    const QPoint at = cells.view()->visualRect(cells.view()->currentIndex()).center();
    QTest::mouseClick(cells.view()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(cells.view()->viewport(), Qt::LeftButton, {}, at);
    Window::settle();
    CHECK(cells.editor() == nullptr);
    CHECK(panel.form()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a second click on the same cell writes in it, a click on another cell only goes there") {
    Municipalities w;
    QApplication::setDoubleClickInterval(1); // how long a second click waits to become a double one
    Cells cells(w.panel());
    cells.goTo(w.vik.value, "name");
    const auto click = [&](qint64 id, const char* column) {
        const QModelIndex cell = cells.model().index(cells.model().rowOf(id), cells.number(column));
        QTest::mouseClick(cells.view()->viewport(), Qt::LeftButton, {},
                          cells.view()->visualRect(cell).center());
    };
    click(w.vik.value, "number");
    click(w.sogndal.value, "number");
    Window::settle();
    CHECK(cells.record() == w.sogndal.value);
    CHECK(cells.editor() == nullptr);
    click(w.sogndal.value, "number");
    CHECK(QTest::qWaitFor([&] { return cells.editor() != nullptr; }));
    QApplication::setDoubleClickInterval(400);
}

TEST_CASE("Esc leaves a cell as it was, at the first press") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Feil"_s);
    cells.press(Qt::Key_Escape);
    CHECK(cells.editor() == nullptr);
    CHECK(cells.view()->hasFocus());
    CHECK(contentOf(w.ledger()) == w.start);
    CHECK(panel.drafts() == 0);
    CHECK(cells.shown(w.vik.value, "name") == u"Vik"_s);
}

TEST_CASE("Tab keeps a cell and goes on to the next one, over the end of the row, and Shift+Tab back") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    for (int column = 0; column < cells.model().columnCount(); ++column) {
        cells.view()->setColumnHidden(column, true);
    }
    cells.goTo(w.luster.value, "number"); // shows it
    cells.goTo(w.luster.value, "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Lustrafjorden"_s);
    cells.press(Qt::Key_Tab);
    REQUIRE(cells.editor() != nullptr);
    CHECK(cells.column() == u"number"_s);
    CHECK(cells.record() == w.luster.value);
    CHECK(w.ledger().find(w.luster)->name == u"Lustrafjorden"_s);
    cells.press(Qt::Key_Tab); // nothing changed here
    REQUIRE(cells.editor() != nullptr);
    CHECK(cells.column() == u"name"_s);
    CHECK(cells.record() == w.sogndal.value);
    CHECK(panel.current() == w.sogndal.value); // the form goes along
    cells.write(u"Sogndal kommune"_s);
    cells.press(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(cells.editor() != nullptr);
    CHECK(cells.record() == w.luster.value);
    CHECK(cells.column() == u"number"_s);
    CHECK(w.ledger().find(w.sogndal)->name == u"Sogndal kommune"_s);
    CHECK(w.newSteps() == 2);
    cells.press(Qt::Key_Escape);
    w.ledger().undo();
    w.ledger().undo();
    CHECK(contentOf(w.ledger()) == w.start);
}

TEST_CASE("Tab after the last cell ends the writing and stays on the list") {
    Municipalities w;
    Cells cells(w.panel());
    for (int column = 0; column < cells.model().columnCount(); ++column) {
        cells.view()->setColumnHidden(column, column != cells.number("name"));
    }
    cells.goTo(w.vik.value, "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Vik i Sogn"_s);
    cells.press(Qt::Key_Tab);
    CHECK(cells.editor() == nullptr);
    CHECK(cells.view()->hasFocus());
    CHECK(w.ledger().find(w.vik)->name == u"Vik i Sogn"_s);
}

TEST_CASE("what is refused stays in the cell with the reason beside it, until it is mended") {
    const auto [column, wrong, reason, right] = GENERATE(table<const char*, QString, QString, QString>(
        {{"number", u"46"_s, u"A municipality number has four digits."_s, u"4641"_s}, // a rule of the kind
         {"number", u"4640"_s, u"4640"_s, u"4641"_s},                                 // taken by another
         {"valid_from", u"32.1.2020"_s, u"32.1.2020"_s, u"1.1.2020"_s},               // no date
         {"parent", u"Atlantis"_s, u"Atlantis"_s, u"luster"_s},                       // nobody is called so
         {"name", u" "_s, QString(), u"Vik i Sogn"_s}}));                             // needed
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, column);
    cells.press(Qt::Key_F2);
    cells.write(wrong);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Window::settle();
    if (QApplication::activePopupWidget() != nullptr) {
        QApplication::activePopupWidget()->hide();
    }
    REQUIRE(cells.editor() != nullptr);
    CHECK_FALSE(cells.editor()->refusal().isEmpty());
    CHECK(cells.editor()->refusal().contains(reason));
    CHECK(cells.editor()->toolTip() == cells.editor()->refusal());
    CHECK(cells.editor()->field()->target()->accessibleDescription() == cells.editor()->refusal());
    const auto* problem = cells.editor()->findChild<QLabel*>(u"cellProblem"_s);
    CHECK(problem->isVisible());
    CHECK(cells.view()->viewport()->rect().contains(cells.editor()->geometry()));
    CHECK(w.window->lastMessage() == cells.editor()->refusal());
    CHECK(contentOf(w.ledger()) == w.start);
    CHECK(panel.drafts() == 0);

    cells.write(right);
    CHECK(cells.editor()->refusal().isEmpty()); // the mark goes when the person goes on
    if (QApplication::activePopupWidget() != nullptr) {
        QApplication::activePopupWidget()->hide();
    }
    cells.press(Qt::Key_Return);
    CHECK(cells.editor() == nullptr);
    CHECK(w.newSteps() == 1);
    w.ledger().undo();
    CHECK(contentOf(w.ledger()) == w.start);
}

TEST_CASE("who leaves a refused cell finds it as a draft, in the list and in the form") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "number");
    cells.press(Qt::Key_F2);
    cells.write(u"46"_s);
    SECTION("by a click on another row") {
        const QModelIndex other = cells.model().index(cells.model().rowOf(w.luster.value), 0);
        QTest::mouseClick(cells.view()->viewport(), Qt::LeftButton, {},
                          cells.view()->visualRect(other).center());
        Window::settle();
        CHECK(panel.current() == w.luster.value);
    }
    SECTION("by going to another page") { w.records("milestones"); }
    SECTION("by closing the window") {
        w.make();
        w.open();
    }
    RecordPanel& now = w.panel();
    CHECK(now.table()->view()->editor() == nullptr);
    CHECK(contentOf(w.ledger()) == w.start);
    CHECK(now.drafts() == 1);
    CHECK(Cells(now).shown(w.vik.value, "number") == u"46"_s);
    now.open(w.vik.value);
    CHECK(now.form()->problemBeside("number") == u"A municipality number has four digits."_s);
    Cells again(now); // and it can be mended in the cell
    again.goTo(w.vik.value, "number");
    again.press(Qt::Key_F2);
    again.write(u"4638"_s);
    again.press(Qt::Key_Return);
    CHECK(w.ledger().find(w.vik)->number == u"4638"_s);
    CHECK(now.drafts() == 0);
}

TEST_CASE("what is right is kept when the person goes elsewhere") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Vik i Sogn"_s);
    panel.table()->filter()->setFocus();
    Window::settle();
    CHECK(cells.editor() == nullptr);
    CHECK(w.ledger().find(w.vik)->name == u"Vik i Sogn"_s);
    CHECK(panel.table()->filter()->hasFocus());
}

TEST_CASE("a problem that a change makes in another field names that field") {
    Municipalities w;
    Organisation closed = *w.ledger().find(w.vik);
    closed.validTo = QDate(2019, 12, 31);
    w.ledger().change({}, [&](Edit& edit) { edit.change(closed); });
    Window::settle();
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "valid_from");
    cells.press(Qt::Key_F2);
    cells.write(u"1.1.2020"_s); // after its last day
    cells.press(Qt::Key_Return);
    REQUIRE(cells.editor() != nullptr);
    CHECK_FALSE(cells.editor()->refusal().isEmpty());
    cells.press(Qt::Key_Escape);
    CHECK_FALSE(w.ledger().find(w.vik)->validFrom.isValid());
    CHECK(panel.form()->problemBeside("valid_from").isEmpty()); // the form holds nothing of it
    CHECK(panel.drafts() == 0);
}

TEST_CASE("a new record can be filled in cell by cell") {
    Window w;
    w.open();
    const auto start = contentOf(w.ledger());
    const std::size_t steps = w.ledger().history().size();
    RecordPanel& panel = *w.records("milestones").panel();
    panel.newAction()->trigger();
    Window::settle();
    Cells cells(panel);
    cells.goTo(RecordPanel::fresh, "title");
    cells.press(Qt::Key_F2);
    cells.write(u"Oppstart"_s);
    cells.press(Qt::Key_Return); // when it begins is needed as well
    CHECK(cells.editor() == nullptr);
    CHECK(contentOf(w.ledger()) == start);
    CHECK(panel.drafts() == 1);
    cells.goTo(RecordPanel::fresh, "begins");
    cells.press(Qt::Key_F2);
    cells.write(u"haust"_s); // which year?
    cells.press(Qt::Key_Return);
    REQUIRE(cells.editor() != nullptr); // what is wrong in this cell stays in it
    cells.write(u"haust 2010"_s);
    cells.press(Qt::Key_Tab);
    REQUIRE(w.ledger().all<Milestone>().size() == 1);
    const Milestone made = w.ledger().all<Milestone>().front();
    CHECK(made.title == u"Oppstart"_s);
    CHECK(made.begins == When::parse(u"2010-23"));
    CHECK(cells.record() == made.id.value);
    CHECK(panel.drafts() == 0);
    CHECK(w.ledger().history().size() == steps + 1);
    REQUIRE(cells.editor() != nullptr); // and on to the next cell of the same record
    cells.press(Qt::Key_Escape);
}

TEST_CASE("a filter stays when a change in a cell takes the record out of it") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    panel.table()->filter()->setText(u"46"_s); // all three, by their numbers
    Cells cells(panel);
    panel.table()->filter()->setText(u"sogn"_s);
    REQUIRE(cells.model().rowCount() == 1);
    cells.goTo(w.sogndal.value, "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Kaupanger"_s);
    cells.press(Qt::Key_Return);
    CHECK(w.ledger().find(w.sogndal)->name == u"Kaupanger"_s);
    CHECK(panel.table()->filter()->text() == u"sogn"_s);
    CHECK(cells.model().rowCount() == 0);
}

TEST_CASE("the list follows the register while a cell is written in, and loses nothing of it") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    cells.goTo(w.vik.value, "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Vik i Sogn"_s);
    kept(w.ledger(), municipality(u"4638"_s, u"Høyanger"_s)); // from elsewhere
    Window::settle();
    REQUIRE(cells.editor() != nullptr);
    CHECK(static_cast<QLineEdit*>(cells.editor()->field()->target())->text() == u"Vik i Sogn"_s);
    cells.press(Qt::Key_Return);
    CHECK(w.ledger().find(w.vik)->name == u"Vik i Sogn"_s);
    CHECK(cells.model().rowCount() == 4);
}

TEST_CASE("what has no room in a cell is written in the form, and F2 leads there") {
    Municipalities w;
    RecordPanel& panel = w.panel();
    Cells cells(panel);
    const char* column = nullptr;
    for (const FieldInfo& field : kindOf<Organisation>().fields) {
        column = field.kind == FieldKind::longText ? field.column : column;
    }
    REQUIRE(column != nullptr);
    cells.goTo(w.vik.value, column);
    CHECK_FALSE(cells.view()->currentIndex().flags().testFlag(Qt::ItemIsEditable));
    cells.press(Qt::Key_F2);
    CHECK(cells.editor() == nullptr);
    CHECK(panel.form()->editor(column)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("nothing is written in a register that can only be read, nor in the heading of a group") {
    Municipalities w;
    w.panel();
    const QString path = w.path();
    Cells cells(w.panel());
    SECTION("the heading of a group") {
        RowQuery query = cells.model().query();
        query.group = u"kind"_s;
        w.panel().table()->showQuery(query);
        REQUIRE(cells.model().isHeading(0));
        CHECK_FALSE(cells.view()->canEdit(cells.model().index(0, cells.number("name"))));
        cells.goTo(w.luster.value, "name"); // but under it
        cells.press(Qt::Key_F2);
        CHECK(cells.editor() != nullptr);
    }
    SECTION("a register that can only be read") {
        const auto reader = Ledger::open(path, w.ledger().language(), Access::read);
        RecordNames names(*reader, w.window->language());
        const Surroundings around{*reader, w.window->language(), w.preferences};
        RecordPanel panel(around, names, PanelSpec{kindOf<Organisation>(), kindOf<Organisation>().blank});
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        QString said;
        QObject::connect(&panel, &RecordPanel::said, &panel, [&](const Message& m) { said = m.text; });
        Cells reading(panel);
        reading.goTo(w.vik.value, "name");
        reading.press(Qt::Key_F2);
        CHECK(reading.editor() == nullptr);
        CHECK(said == u"This register can only be read."_s);
    }
}

TEST_CASE("a sub-table is written in like any list, and its parent stays") {
    Window w(u"en"_s, {Window::placeOf<DialogueMeeting>("meetings")});
    w.open();
    DialogueMeeting meeting;
    meeting.municipality = kept(w.ledger(), municipality(u"4639"_s, u"Vik"_s));
    meeting.date = {2011, 5, 3};
    meeting.id = kept(w.ledger(), meeting);
    Input input;
    input.meeting = meeting.id;
    input.title = u"Leirskulen"_s;
    input.id = kept(w.ledger(), input);
    RecordPage& page = w.records("meetings");
    page.panel()->open(meeting.id.value);
    Window::settle();
    RecordPanel& inputs = *page.part("input");
    page.panel()->tabs()->setCurrentWidget(&inputs);
    Window::settle();
    Cells cells(inputs);
    cells.goTo(input.id.value, "title");
    cells.press(Qt::Key_F2);
    REQUIRE(cells.editor() != nullptr);
    cells.write(u"Leirskule for alle"_s);
    cells.press(Qt::Key_Return);
    const Input now = *w.ledger().find(input.id);
    CHECK(now.title == u"Leirskule for alle"_s);
    CHECK(now.meeting == meeting.id);
    CHECK(w.window->lastMessage().contains(u"Leirskule for alle"_s));
}

TEST_CASE("a record that is not there yet is made from the cell that is to refer to it") {
    Municipalities w;
    Cells cells(w.panel());
    cells.goTo(w.vik.value, "parent");
    cells.press(Qt::Key_F2);
    cells.write(u"Sogn"_s);
    Q_EMIT cells.editor()->field()->newRecordWanted(
        u"organisation"_s, u"Sogn"_s, [&](qint64 id) { cells.editor()->field()->setValue(id); });
    auto* dialog = w.window->findChild<NewRecordDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->form()->editor("kind")->setValue(u"region"_s);
    dialog->accept();
    Window::settle();
    REQUIRE(cells.editor() != nullptr); // it waited
    w.window->activateWindow();
    (void)QTest::qWaitForWindowActive(w.window.get());
    cells.editor()->field()->target()->setFocus();
    cells.press(Qt::Key_Return);
    const auto parent = w.ledger().find(w.vik)->parent;
    CHECK(w.ledger().find(parent)->name == u"Sogn"_s);
}

TEST_CASE("ten thousand rows are written in without being asked for") {
    Window w;
    w.open();
    std::vector<qint64> ids;
    const Problems problems = w.ledger().change({Action::add, u"organisation"_s, {}}, [&](Edit& edit) {
        for (int i = 1; i <= 10'000; ++i) {
            Organisation school;
            school.kind = OrganisationKind::school;
            school.name = u"Skule %1"_s.arg(i, 5, 10, QLatin1Char('0'));
            ids.push_back(edit.add(school).value);
        }
    });
    REQUIRE(problems.empty());
    Cells cells(*w.records("organisations").panel());
    cells.goTo(ids[5'000], "name");
    cells.press(Qt::Key_F2);
    cells.write(u"Skule 05001 b"_s);
    const int before = cells.model().loads();
    cells.press(Qt::Key_Return);
    CHECK(w.ledger()
              .row(kindOf<Organisation>(), ids[5'000])
              ->cells[static_cast<std::size_t>(cells.number("name"))] == Value(u"Skule 05001 b"_s));
    CHECK(before <= 4);
    CHECK(cells.model().loads() <= 4); // counted anew since the list was asked for again
    CHECK(cells.record() == ids[5'000]);
}
