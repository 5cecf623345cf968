// SPDX-License-Identifier: MIT
// Lists of records as a person uses them: long ones, groups, conditions, saved searches, paper.
#include "domain/papers.h"
#include "report/pagelayout.h"
#include "shell_window.h"
#include "store/recordnames.h"
#include "support/text.h"
#include "ui/records/lists/conditionline.h"
#include "ui/records/lists/conditionseditor.h"
#include "ui/records/lists/savedsearches.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace samspel;
using namespace samspel::test;

namespace {

constexpr auto columnOf = [](const char* column) {
    return static_cast<int>(kindOf<Organisation>().fieldNumber(QLatin1String(column)));
};

void addOrganisations(Ledger& ledger, const std::vector<Organisation>& organisations) {
    const Problems problems = ledger.change({Action::add, u"organisation"_s, {}}, [&](Edit& edit) {
        for (const Organisation& organisation : organisations) {
            edit.add(organisation);
        }
    });
    REQUIRE(problems.empty());
}

Organisation named(OrganisationKind kind, const QString& name, const QString& number = {}) {
    Organisation organisation;
    organisation.kind = kind;
    organisation.name = name;
    organisation.number = number;
    return organisation;
}

std::vector<Organisation> few() {
    return {named(OrganisationKind::municipality, u"Vik"_s, u"4639"_s),
            named(OrganisationKind::school, u"Ål skule"_s),
            named(OrganisationKind::school, u"Flatbygd skule"_s),
            named(OrganisationKind::business, u"Sagbruket"_s)};
}

// What stands in the list from top to bottom; a group's heading in brackets.
QStringList lines(const RecordModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << (model.isHeading(row)
                    ? u"["_s + model.index(row, 0).data(RecordModel::headingRole).toString() + u"]"_s
                    : model.index(row, columnOf("name")).data(Qt::DisplayRole).toString());
    }
    return all;
}

void choose(QComboBox* box, const QVariant& data) {
    const int place = box->findData(data);
    REQUIRE(place >= 0);
    box->setCurrentIndex(place);
}

// The entry of the list's menu with this name, chosen.
void trigger(RecordTable& table, const char* name, const QString& text = {}) {
    QMenu* menu = table.makeMenu();
    for (QAction* action : menu->findChildren<QAction*>(QLatin1String(name))) {
        if (text.isEmpty() || action->text() == text) {
            action->trigger();
        }
    }
    delete menu;
    Window::settle();
}

QStringList menuTexts(RecordTable& table, const char* name) {
    const std::unique_ptr<QMenu> menu(table.makeMenu());
    QStringList texts;
    for (const QAction* action : menu->findChildren<QAction*>(QLatin1String(name))) {
        texts << action->text();
    }
    return texts;
}

struct ListWindow : Window {
    ListWindow() {
        open();
        addOrganisations(ledger(), few());
    }
    RecordTable& table() { return *records("organisations").panel()->table(); }
    const RecordModel& model() { return *static_cast<const RecordModel*>(table().view()->model()); }
};

} // namespace

TEST_CASE("a list of ten thousand records asks for the rows that are looked at, and no others") {
    Window w;
    w.open();
    std::vector<Organisation> many;
    for (int i = 1; i <= 10'000; ++i) {
        many.push_back(named(OrganisationKind::school, u"Skule %1"_s.arg(i)));
    }
    addOrganisations(w.ledger(), many);
    RecordTable& table = *w.records("organisations").panel()->table();
    const auto& model = *static_cast<const RecordModel*>(table.view()->model());
    REQUIRE(model.rowCount() == 10'000);
    CHECK(model.total() == 10'000);
    CHECK(model.loads() <= 1); // the first rows

    table.view()->verticalScrollBar()->setValue(table.view()->verticalScrollBar()->maximum());
    table.view()->viewport()->repaint();
    CHECK(model.loads() <= 3); // and the last
    CHECK(model.index(9'999, columnOf("name")).data(Qt::DisplayRole).toString() == u"Skule 10000"_s);
    CHECK(model.index(1'999, columnOf("name")).data(Qt::DisplayRole).toString() == u"Skule 2000"_s);
    const int before = model.loads();
    for (int row = 1'900; row < 2'000; ++row) { // neighbours come together
        CHECK_FALSE(model.index(row, columnOf("name")).data(Qt::DisplayRole).toString().isEmpty());
    }
    CHECK(model.loads() == before);
    for (int row = 0; row < 10'000; ++row) { // all of them: in stretches, not one by one
        (void)model.index(row, columnOf("name")).data(Qt::DisplayRole);
    }
    CHECK(model.loads() <= before + 100);

    table.filter()->setText(u"skule 77"_s); // 77, 177, 277 …, 770–779, 7700–7799, 1770–1779 …
    int wanted = 0;
    for (int i = 1; i <= 10'000; ++i) {
        wanted += QString::number(i).contains(u"77"_s) ? 1 : 0;
    }
    CHECK(model.rowCount() == wanted);
    CHECK(table.countText() == u"%1 of 10,000"_s.arg(wanted));
    CHECK(model.total() == 10'000);
    const qint64 id = model.idAt(5);
    table.view()->sortByColumn(columnOf("name"), Qt::DescendingOrder);
    CHECK(model.rowOf(id) == wanted - 6);
}

TEST_CASE("a sub-table without a parent asks for nothing") {
    Window w;
    w.open();
    addOrganisations(w.ledger(), few());
    const RecordNames names(w.ledger(), w.ledger().language());
    RecordModel model(w.ledger(), kindOf<Organisation>(), w.ledger().language(), names);
    CHECK(model.rowCount() == 0);
    model.setUnder(Under{"parent"});
    CHECK(model.rowCount() == 0);
    CHECK(model.total() == 0);
    model.setUnder(std::nullopt);
    CHECK(model.rowCount() == 4);
}

TEST_CASE("rows stand in groups under headings with a count, and the keyboard steps over these") {
    ListWindow w;
    RecordTable& table = w.table();
    CHECK(lines(w.model()) == QStringList{u"Flatbygd skule"_s, u"Sagbruket"_s, u"Vik"_s, u"Ål skule"_s});
    trigger(table, "kind"); // "Group by" › "Kind"
    CHECK(lines(w.model()) == QStringList{u"[Business (1)]"_s, u"Sagbruket"_s, u"[Municipality (1)]"_s,
                                          u"Vik"_s, u"[School (2)]"_s, u"Flatbygd skule"_s, u"Ål skule"_s});
    CHECK(w.model().shownCount() == 4);
    CHECK(w.model().index(0, 2).data(Qt::AccessibleTextRole).toString() == u"Business (1)"_s);

    table.view()->setFocus();
    table.filter()->setFocus();
    QTest::keyClick(table.filter(), Qt::Key_Down);
    CHECK(table.current() == w.model().idAt(1));
    QTest::keyClick(table.view(), Qt::Key_Down);
    CHECK(table.current() == w.model().idAt(3));
    QTest::keyClick(table.view(), Qt::Key_Down);
    CHECK(table.current() == w.model().idAt(5));
    QTest::keyClick(table.view(), Qt::Key_Up);
    CHECK(table.current() == w.model().idAt(3));
    QTest::keyClick(table.view(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(table.current() == w.model().idAt(1));

    table.view()->selectAll();
    CHECK(table.selected().size() == 4); // headings are no records
    CHECK(table.copied().count(u'\n') == 5);
    trigger(table, "", u"Nothing"_s);
}

TEST_CASE("a group that nobody filled in stands last, and says so") {
    ListWindow w;
    trigger(w.table(), "number");
    CHECK(lines(w.model()) == QStringList{u"[4639 (1)]"_s, u"Vik"_s, u"[Not filled in (3)]"_s,
                                          u"Flatbygd skule"_s, u"Sagbruket"_s, u"Ål skule"_s});
}

TEST_CASE("conditions are put together line by line and hold as soon as they are complete") {
    ListWindow w;
    RecordTable& table = w.table();
    CHECK(table.conditions()->isHidden());
    trigger(table, "addCondition");
    REQUIRE(table.conditions()->lines().size() == 1);
    ConditionLine& line = *table.conditions()->lines().front();
    CHECK(line.column()->hasFocus());
    choose(line.column(), u"kind"_s);
    choose(line.test(), static_cast<int>(Condition::Test::is));
    choose(line.choices(), u"school"_s);
    CHECK(lines(w.model()) == QStringList{u"Flatbygd skule"_s, u"Ål skule"_s});
    CHECK(table.countText() == u"2 of 4"_s);

    trigger(table, "addCondition");
    ConditionLine& second = *table.conditions()->lines().back();
    choose(second.column(), u"valid_from"_s);
    choose(second.test(), static_cast<int>(Condition::Test::before));
    CHECK(w.model().rowCount() == 2); // not complete: it asks for nothing yet
    second.typed()->setText(u"some day"_s);
    CHECK(w.model().rowCount() == 2);
    CHECK_FALSE(second.condition());
    CHECK(second.typed()->toolTip().contains(u"some day"_s));
    second.typed()->setText(u"today-30"_s);
    CHECK(second.condition() == Condition{u"valid_from"_s, Condition::Test::before, u"today-30"_s});
    CHECK(w.model().rowCount() == 0); // none has a first day
    CHECK(w.model().total() == 4);

    Q_EMIT second.removeWanted();
    Q_EMIT line.removeWanted();
    CHECK(w.model().rowCount() == 4);
    CHECK(table.conditions()->isHidden());
    CHECK(table.countText().isEmpty());
}

TEST_CASE("conditions may ask for records that refer to this one, and for names") {
    ListWindow w;
    const auto all = w.ledger().all<Organisation>();
    const auto byName = [&](const QString& name) {
        return std::find_if(all.begin(), all.end(), [&](const Organisation& o) { return o.name == name; })
            ->id;
    };
    Organisation school = w.ledger().find(byName(u"Ål skule"_s)).value();
    school.parent = byName(u"Vik"_s);
    REQUIRE(w.ledger()
                .change({Action::change, u"organisation"_s, {}}, [&](Edit& edit) { edit.change(school); })
                .empty());
    Window::settle();
    RecordTable& table = w.table();
    ConditionLine& line = *table.conditions()->add();
    choose(line.column(), u"organisation.parent"_s);
    choose(line.test(), static_cast<int>(Condition::Test::some));
    CHECK(lines(w.model()) == QStringList{u"Vik"_s});
    choose(line.column(), u"parent"_s);
    choose(line.test(), static_cast<int>(Condition::Test::is));
    choose(line.choices(), QString::number(byName(u"Vik"_s).value));
    CHECK(lines(w.model()) == QStringList{u"Ål skule"_s});
}

TEST_CASE("a search is saved under a name, found in the menu, undone like any change") {
    ListWindow w;
    RecordTable& table = w.table();
    table.filter()->setText(u"skule"_s);
    ConditionLine& line = *table.conditions()->add();
    choose(line.column(), u"number"_s);
    choose(line.test(), static_cast<int>(Condition::Test::isEmpty));
    trigger(table, "number"); // grouped, to see that it is kept as well
    trigger(table, "saveSearch");
    QLineEdit* name = table.conditions()->name();
    CHECK(name->isVisible());
    CHECK(name->hasFocus());
    QTest::keyClicks(name, u"Skular utan nummer"_s);
    QTest::keyClick(name, Qt::Key_Return);
    Window::settle();
    const auto kept = w.ledger().all<SavedSearch>();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().name == u"Skular utan nummer"_s);
    CHECK(kept.front().kindTable == u"organisation"_s);
    CHECK(kept.front().filter == u"skule"_s);
    CHECK(kept.front().conditions == u"where number empty\ngroup number\nsort name"_s);
    CHECK(w.window->lastMessage().contains(u"Skular utan nummer"_s));

    trigger(table, "showAll");
    trigger(table, "", u"Nothing"_s);
    CHECK(w.model().shownCount() == 4);
    CHECK(menuTexts(table, "search") == QStringList{u"Skular utan nummer"_s});
    trigger(table, "search");
    CHECK(table.filter()->text() == u"skule"_s);
    CHECK(table.conditions()->conditions() ==
          std::vector<Condition>{{u"number"_s, Condition::Test::isEmpty}});
    CHECK(lines(w.model()) == QStringList{u"[Not filled in (2)]"_s, u"Flatbygd skule"_s, u"Ål skule"_s});

    // The same name again is the same search.
    REQUIRE(saveSearch(w.ledger(), u"skular utan nummer"_s, {.kind = &kindOf<Organisation>()}).empty());
    CHECK(w.ledger().all<SavedSearch>().size() == 1);
    w.ledger().undo();
    w.ledger().undo();
    CHECK(w.ledger().all<SavedSearch>().empty());
    CHECK(menuTexts(table, "search").isEmpty());
}

TEST_CASE("a saved search that asks for what is not there says so and changes nothing") {
    ListWindow w;
    SavedSearch odd;
    odd.name = u"Frå framtida"_s;
    odd.kindTable = u"organisation"_s;
    odd.conditions = u"where colour is red"_s;
    REQUIRE(
        w.ledger().change({Action::add, u"saved_search"_s, {}}, [&](Edit& edit) { edit.add(odd); }).empty());
    trigger(w.table(), "search");
    CHECK(w.model().rowCount() == 4);
    CHECK(w.window->lastMessage().contains(u"Frå framtida"_s));
}

TEST_CASE("a list remembers how it was left: order, groups, conditions, filter") {
    ListWindow w;
    w.table().view()->sortByColumn(columnOf("name"), Qt::DescendingOrder);
    trigger(w.table(), "kind");
    ConditionLine& line = *w.table().conditions()->add();
    choose(line.column(), u"kind"_s);
    choose(line.test(), static_cast<int>(Condition::Test::isNot));
    choose(line.choices(), u"business"_s);
    const QStringList left{u"[Municipality (1)]"_s, u"Vik"_s, u"[School (2)]"_s, u"Ål skule"_s,
                           u"Flatbygd skule"_s};
    CHECK(lines(w.model()) == left);
    w.make();
    w.open();
    CHECK(lines(w.model()) == left);
    CHECK(w.table().conditions()->lines().size() == 1);
    CHECK(w.table().view()->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("a record that is opened from elsewhere is shown, whatever the list was narrowed to") {
    ListWindow w;
    RecordTable& table = w.table();
    ConditionLine& line = *table.conditions()->add();
    choose(line.column(), u"kind"_s);
    choose(line.choices(), u"business"_s);
    REQUIRE(w.model().rowCount() == 1);
    const auto vik = w.ledger().where<Organisation>("number", u"4639"_s).front().id;
    w.records("organisations").panel()->open(vik.value);
    CHECK(table.current() == vik.value);
    CHECK(w.model().rowCount() == 4);
    CHECK(table.conditions()->lines().empty());
}

TEST_CASE("a new record stands on top of groups and filters until it is kept") {
    ListWindow w;
    RecordTable& table = w.table();
    trigger(table, "kind");
    table.filter()->setText(u"vik"_s);
    w.records("organisations").panel()->newAction()->trigger();
    Window::settle();
    CHECK(lines(w.model()) == QStringList{u"(new)"_s, u"[Municipality (1)]"_s, u"Vik"_s});
    CHECK(w.model().total() == 5);
    CHECK(table.current() == 0);
    CHECK(w.model().rowOf(0) == 0);
}

TEST_CASE("the printed list is the list on the screen") {
    ListWindow w;
    RecordTable& table = w.table();
    table.filter()->setText(u"skule"_s);
    trigger(table, "kind");
    const report::Document document = table.document();
    CHECK(document.title == u"Organisations"_s);
    CHECK(document.subtitle == u"2 of 4 · with the words “skule”"_s);
    const auto& printed = std::get<report::Table>(document.blocks.front().content);
    REQUIRE(printed.rows.size() == 3);
    CHECK(printed.rows[0].kind == report::TableRow::Kind::group);
    CHECK(printed.rows[0].cells.front().text == u"School (2)"_s);
    CHECK(printed.rows[1].cells.front().text == u"Flatbygd skule"_s);
    CHECK(printed.head.front().cells.front().text == u"Name"_s);
    CHECK(printed.head.front().cells.size() == printed.columns.size());
    CHECK(report::layOut(document).pages.size() == 1);
}
