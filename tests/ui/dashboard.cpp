// SPDX-License-Identifier: MIT
// The page of figures: what is chosen, and what the chart and the table under it show then.
#include "dashboard_page.h"
#include "ui/parts/unitbox.h"
#include "ui/parts/unitpicker.h"
#include "ui/shell/preferences.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>

using namespace samspel;
using samspel::made::Dashboard;

TEST_CASE("choosing units changes the chart and the table under it together") {
    Dashboard d;
    const std::set<QString> three{QStringLiteral("Sogndal"), QStringLiteral("Luster"), QStringLiteral("Vik")};
    CHECK(d.unitsInChart() == three);
    CHECK(d.unitsInTable() == three);
    CHECK(d.table().rowCount() == 6);

    // A person ticks one more in the list that is searched.
    auto* picker = d.page->findChild<UnitPicker*>();
    auto* list = picker->findChild<QListView*>()->model();
    picker->findChild<QLineEdit*>()->setText(QStringLiteral("aurl"));
    REQUIRE(list->rowCount() == 1);
    CHECK(list->setData(list->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(d.unitsInChart().contains(QStringLiteral("Aurland")));
    CHECK(d.unitsInTable() == d.unitsInChart());

    // … and takes the nation in.
    d.tick(QStringLiteral("Nation")).click();
    CHECK(d.unitsInChart().size() == 5);
    CHECK(d.unitsInTable() == d.unitsInChart());
}

TEST_CASE("a hidden figure is a word in the table and never a number") {
    Dashboard d;
    for (int row = 0; row < d.table().rowCount(); ++row) {
        if (d.table().index(row, 0).data() == QStringLiteral("Luster") &&
            d.table().index(row, 1).data() == QString::fromUtf8("2022–23")) {
            CHECK(d.table().index(row, 2).data() == QStringLiteral("suppressed"));
            CHECK(d.table().index(row, 4).data().toString().isEmpty());
        }
    }
}

TEST_CASE("the arrow keys read out the figures one by one, and the table goes along") {
    Dashboard d;
    d.chart().setFocus(Qt::TabFocusReason);
    d.press(Qt::Key_End);
    REQUIRE(d.chart().current() != nullptr);
    d.press(Qt::Key_Home);
    CHECK(d.reads(Dashboard::sogndalBefore));
    d.press(Qt::Key_Right);
    CHECK(d.reads(Dashboard::sogndal));
    const auto* view = d.page->findChild<QTableView*>();
    CHECK(view->currentIndex().siblingAtColumn(0).data() == QStringLiteral("Sogndal"));
    CHECK(view->currentIndex().siblingAtColumn(1).data() == QString::fromUtf8("2023–24"));
    d.press(Qt::Key_Left);
    CHECK(d.reads(Dashboard::sogndalBefore));
}

TEST_CASE("choosing a row of the table shows the figure in the chart") {
    Dashboard d;
    auto* view = d.page->findChild<QTableView*>();
    for (int row = 0; row < d.table().rowCount(); ++row) {
        if (d.table().index(row, 0).data() == QStringLiteral("Vik")) {
            view->selectRow(row);
        }
    }
    REQUIRE(d.chart().current() != nullptr);
    CHECK(d.chart().current()->spoken.startsWith(QString::fromUtf8("Vik 2023–24: 54")));
}

TEST_CASE("Enter opens the source of a figure, and a milestone") {
    Dashboard d;
    d.chart().setFocus(Qt::TabFocusReason);
    d.press(Qt::Key_Home);
    d.press(Qt::Key_Return);
    REQUIRE(d.wanted.size() == 1);
    CHECK(d.wanted[0] == std::pair(QStringLiteral("source"), d.reg.ledger().all<Source>().front().id.value));

    // Down through the lines to the lane of the programme.
    for (int line = 0; line < 3; ++line) {
        d.press(Qt::Key_Down);
    }
    REQUIRE(d.chart().current() != nullptr);
    CHECK(d.chart().current()->spoken.startsWith(QStringLiteral("A course for principals, 1 March 2023")));
    d.press(Qt::Key_Return);
    REQUIRE(d.wanted.size() == 2);
    CHECK(d.wanted[1] ==
          std::pair(QStringLiteral("milestone"), d.reg.ledger().all<Milestone>().front().id.value));
}

TEST_CASE("a register without figures says so and offers an import") {
    made::Register reg;
    DashboardPage page(reg.ledger(), made::Register::language());
    bool isWanted = false;
    QObject::connect(&page, &DashboardPage::importWanted, &page, [&isWanted] { isWanted = true; });
    page.resize(1000, 700);
    page.show();
    CHECK_FALSE(page.findChild<TrendWidget*>()->isVisible());
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            button->click();
        }
    }
    CHECK(isWanted);

    // Figures that come in meanwhile are drawn at once.
    const QByteArray bytes = made::twoYears();
    reg.ledger().import(
        exchange::read({QStringLiteral("np5.csv"), bytes}, {}, made::Register::language()).batch);
    CHECK(page.findChild<TrendWidget*>()->isVisible());
    CHECK_FALSE(page.trend().lines.empty());
}

TEST_CASE("a register's choice is found again") {
    Dashboard d;
    QSettings settings(d.reg.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    d.page->rememberIn(preferences);
    d.look(QStringLiteral("4639"), {QStringLiteral("4640")});

    DashboardPage later(d.reg.ledger(), made::Register::language());
    later.rememberIn(preferences);
    CHECK(later.choice().unit == QStringLiteral("4639"));
    CHECK(later.choice().compared == QStringList{QStringLiteral("4640")});
    CHECK_FALSE(later.choice().hasNation);
}

TEST_CASE("a unit is found by a part of its name or by its number") {
    Dashboard d;
    auto* box = d.page->findChild<UnitBox*>();
    auto* completer = box->completer();
    completer->setCompletionPrefix(QStringLiteral("4639"));
    REQUIRE(completer->completionCount() == 1);
    CHECK(completer->currentCompletion() == QStringLiteral("Vik (municipality 4639)"));
    completer->setCompletionPrefix(QStringLiteral("ogn"));
    CHECK(completer->currentCompletion() == QStringLiteral("Sogndal (municipality 4640)"));

    box->lineEdit()->setText(QStringLiteral("nobody"));
    Q_EMIT box->lineEdit()->editingFinished();
    CHECK(box->currentText() == QStringLiteral("Sogndal (municipality 4640)"));
    box->lineEdit()->setText(QStringLiteral("Vik (municipality 4639)"));
    Q_EMIT box->lineEdit()->editingFinished();
    CHECK(d.page->trend().lines.front().name == QStringLiteral("Vik"));
}

TEST_CASE("figures of a withdrawn source say so above the chart with the date and the reason") {
    Dashboard d;
    auto* line = d.page->findChild<QLabel*>(QStringLiteral("withdrawn"));
    REQUIRE(line != nullptr);
    CHECK_FALSE(line->isVisible());
    Source source = d.reg.ledger().all<Source>().front();
    source.withdrawnOn = QDate(2024, 3, 1);
    source.withdrawnReason = QStringLiteral("The scale was wrong.");
    REQUIRE(d.reg.ledger()
                .change({Action::change, QStringLiteral("source"), source.title},
                        [&](Edit& edit) { edit.change(source); })
                .empty());
    CHECK(line->isVisible());
    CHECK(line->text().contains(QStringLiteral("withdrew on 1 March 2024. The scale was wrong.")));
}

TEST_CASE("scale points of 2014 to 2021 can be shown corrected, apart from those that were published",
          "[dashboard]") {
    Dashboard d;
    const auto old = made::udirExport({u"2014-15"_s, u"2015-16"_s},
                                      {{u"4640"_s, u"Sogndal"_s, {u"45|2,0|100"_s, u"47|2,0|100"_s}}});
    const auto reading = exchange::read({u"old.csv"_s, old}, {}, made::Register::language());
    REQUIRE(d.reg.ledger().import(reading.batch).source.isKept());
    d.look(u"4640"_s, {});
    QCheckBox& corrected = d.tick(u"Corrected"_s);
    CHECK(corrected.isVisibleTo(d.page.get()));
    CHECK_FALSE(corrected.isChecked()); // off until a person asks
    const auto versions = [&] {
        std::set<Version> all;
        for (const chart::Line& line : d.page->trend().lines) {
            for (const chart::Point& point : line.points) {
                all.insert(point.version);
            }
        }
        return all;
    };
    CHECK(versions() == std::set{Version::published});
    corrected.click();
    CHECK(versions() == std::set{Version::corrected});
    REQUIRE(d.page->trend().lines.size() == 1);
    CHECK(d.page->trend().lines[0].points[0].value == 45.1); // R: 45.1458805668, to one decimal
    CHECK(d.page->trend().subtitle.contains(u"corrected"_s));
    CHECK(d.page->trend().notes.filter(u"below county level"_s).size() == 1);
    CHECK(d.table().index(0, 7).data().toString().startsWith(u"F-"_s)); // its code
    // Grade 9 has no parameters, so there is no switch, and what was published is shown again.
    const QByteArray ninth = QByteArray(old).replace("5. årstrinn", "9. årstrinn");
    const auto other = exchange::read({u"ninth.csv"_s, ninth}, {}, made::Register::language());
    REQUIRE(d.reg.ledger().import(other.batch).source.isKept());
    d.page->choose({.indicator = u"np.english"_s, .grade = 9, .unit = u"4640"_s});
    CHECK_FALSE(corrected.isVisibleTo(d.page.get()));
    CHECK(versions() == std::set{Version::published});
}

namespace {

/// The numbers of the units that the page offers, as they stand.
QStringList unitsOffered(const DashboardPage& page) {
    const auto* box = page.findChild<UnitBox*>();
    QStringList numbers;
    for (int row = 0; row < box->count(); ++row) {
        numbers << box->itemData(row).toString();
    }
    return numbers;
}

void importTwoMoreUnits(Ledger& ledger) {
    const auto bytes = made::udirExport({u"2023-24"_s}, {{u"4638"_s, u"Høyanger"_s, {u"50|3,0|40"_s}},
                                                         {u"4643"_s, u"Årdal"_s, {u"49|2,9|50"_s}}});
    const auto reading = exchange::read({u"two.csv"_s, bytes}, {}, made::Register::language());
    REQUIRE(ledger.import(reading.batch).source.isKept());
}

} // namespace

TEST_CASE("units are offered by kind, each kind in Norwegian order") {
    using Of = OrganisationKind;
    const Language nynorsk = Language::load(u"nn"_s);
    const std::vector<NamedUnit> units{{Of::school, u"974000010"_s, u"Skule 10"_s},
                                       {Of::municipality, u"4643"_s, u"Årdal"_s},
                                       {Of::nation, u"0"_s, u"Noreg"_s},
                                       {Of::municipality, u"4641"_s, u"Aurland"_s},
                                       {Of::school, u"974000002"_s, u"Skule 2"_s},
                                       {Of::county, u"46"_s, u"Vestland"_s},
                                       {Of::municipality, u"1535"_s, u"Ørland"_s},
                                       {Of::region, u"sogn"_s, u"Sogn"_s},
                                       {Of::municipality, u"4639"_s, u"Vik"_s},
                                       {Of::municipality, u"3038"_s, u"Ål"_s},
                                       {Of::municipality, u"5411"_s, u"Ærfjord"_s}};
    QStringList names;
    for (const UnitName& unit : inOrder(units, nynorsk)) {
        names << unit.name;
    }
    // The alphabet ends in Æ, Ø, Å; 2 comes before 10.
    CHECK(names == QStringList{u"Sogn"_s, u"Aurland"_s, u"Vik"_s, u"Ærfjord"_s, u"Ørland"_s, u"Ål"_s,
                               u"Årdal"_s, u"Vestland"_s, u"Noreg"_s, u"Skule 2"_s, u"Skule 10"_s});
    CHECK(inOrder({units[7]}, made::Register::language()).front().words == u"Sogn (region)"_s);
    CHECK(inOrder({units[8]}, made::Register::language()).front().words == u"Vik (municipality 4639)"_s);
}

TEST_CASE("the choice stays when an import adds units, and they stand among the others") {
    Dashboard d;
    CHECK(unitsOffered(*d.page) == QStringList{u"4641"_s, u"4644"_s, u"4640"_s, u"4639"_s, u"46"_s, u"0"_s});
    const TrendChoice before = d.page->choice();
    REQUIRE(before.compared.size() == 2);
    importTwoMoreUnits(d.reg.ledger());
    CHECK(d.page->choice() == before);
    CHECK(d.page->findChild<UnitBox*>()->currentText() == u"Sogndal (municipality 4640)"_s);
    QStringList offered = unitsOffered(*d.page);
    CHECK(offered.removeAll(u"4643"_s) == 1); // Årdal: last or first, as the window's language has it
    CHECK(offered == QStringList{u"4641"_s, u"4638"_s, u"4644"_s, u"4640"_s, u"4639"_s, u"46"_s, u"0"_s});
    // What is no longer there is no longer chosen nor offered.
    d.look(u"4640"_s, {u"4638"_s, u"4644"_s});
    REQUIRE(d.reg.ledger().undo().happened);
    CHECK_FALSE(unitsOffered(*d.page).contains(u"4643"_s));
    CHECK(d.page->choice().unit == u"4640"_s);
    CHECK(d.page->choice().compared == QStringList{u"4644"_s});
    CHECK(d.page->findChild<UnitPicker*>()->accessibleDescription() == u"Luster"_s);
}

TEST_CASE("a change that leaves the units as they are leaves what is ticked and where the list stands") {
    Dashboard d;
    const auto* picker = d.page->findChild<UnitPicker*>();
    auto* list = picker->findChild<QListView*>();
    const QPersistentModelIndex at(list->model()->index(2, 0));
    Milestone milestone;
    milestone.title = u"Another course"_s;
    milestone.begins = When::day(QDate(2024, 3, 1));
    REQUIRE(d.reg.ledger().change({}, [&](Edit& edit) { edit.add(milestone); }).empty());
    CHECK(at.isValid()); // an open list does not jump back to its top
    CHECK(picker->numbers() == QStringList{u"4644"_s, u"4639"_s});
}

TEST_CASE("a page of figures that nobody sees reads nothing, and has what is new when it is shown") {
    Dashboard d;
    const TrendChoice before = d.page->choice();
    const QStringList offered = unitsOffered(*d.page);
    d.page->hide();
    importTwoMoreUnits(d.reg.ledger());
    CHECK(unitsOffered(*d.page) == offered);
    d.page->show();
    CHECK(unitsOffered(*d.page).size() == offered.size() + 2);
    CHECK(unitsOffered(*d.page).contains(u"4638"_s));
    CHECK(d.page->choice() == before);
}
