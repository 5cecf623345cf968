// SPDX-License-Identifier: MIT
#include "analysis/about.h"
#include "exchange/formats.h"
#include "importing_files.h"
#include "support/catch.h"
#include "support/text.h"
#include "ui/dashboard/aboutfigurespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/trendwidget.h"
#include "ui/parts/unitbox.h"
#include "ui/parts/unitpicker.h"
#include "ui/shell/preferences.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <set>

using namespace samspel;

namespace {

/// The page of figures of a register with two years of English in five units, and one milestone.
struct Dashboard {
    made::Register reg;
    std::unique_ptr<DashboardPage> page;
    std::vector<Message> told;
    std::vector<std::pair<QString, qint64>> wanted;

    Dashboard() {
        const QByteArray bytes = made::twoYears();
        const auto reading =
            exchange::read({QStringLiteral("np5.csv"), bytes}, {}, made::Register::language());
        REQUIRE(reg.ledger().import(reading.batch).source.isKept());
        Milestone milestone;
        milestone.title = QStringLiteral("A course for principals");
        milestone.begins = When::day(QDate(2023, 3, 1));
        reg.ledger().change({Action::add, QStringLiteral("milestone"), milestone.title},
                            [&](Edit& edit) { edit.add(milestone); });
        page = std::make_unique<DashboardPage>(reg.ledger(), made::Register::language());
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const Message& message) { told.push_back(message); });
        QObject::connect(page.get(), &Page::recordWanted, page.get(),
                         [this](const QString& table, qint64 id) { wanted.emplace_back(table, id); });
        page->resize(1200, 900);
        page->show();
        look(QStringLiteral("4640"), {QStringLiteral("4644"), QStringLiteral("4639")});
    }

    void look(const QString& unit, const QStringList& compared) {
        page->choose({.indicator = QStringLiteral("np.english"),
                      .grade = 5,
                      .unit = unit,
                      .compared = compared,
                      .hasCounty = false,
                      .hasNation = false});
    }
    TrendWidget& chart() const { return *page->findChild<TrendWidget*>(); }
    QAbstractItemModel& table() const { return *page->findChild<QTableView*>()->model(); }
    QCheckBox& tick(const QString& text) const {
        for (auto* box : page->findChildren<QCheckBox*>()) {
            if (box->text().remove(QLatin1Char('&')) == text) {
                return *box;
            }
        }
        throw std::runtime_error("there is no tick box " + text.toStdString());
    }
    void press(Qt::Key key) const {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart(), &down);
    }
    /// What the status line reads out.
    bool reads(const QString& words) const {
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->text() == words) {
                return true;
            }
        }
        return false;
    }
    std::set<QString> unitsInTable() const {
        std::set<QString> units;
        for (int row = 0; row < table().rowCount(); ++row) {
            units.insert(table().index(row, 0).data().toString());
        }
        return units;
    }
    std::set<QString> unitsInChart() const {
        std::set<QString> units;
        for (const chart::Line& line : chart().trend().lines) {
            units.insert(line.name);
        }
        return units;
    }
};

// 1.96 · √((1.6/1.96)² + 1/12) = √(1.6² + 1.96²/12) = 1.70: the publisher's own and that of whole numbers.
const QString sogndal = QString::fromUtf8("Sogndal 2023–24: 48 ± 1.7, 136 pupils");
// √(1.7² + 1.96²/12) = 1.79
const QString sogndalBefore = QString::fromUtf8("Sogndal 2022–23: 51 ± 1.8, 129 pupils");

} // namespace

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
    CHECK(d.reads(sogndalBefore));
    d.press(Qt::Key_Right);
    CHECK(d.reads(sogndal));
    const auto* view = d.page->findChild<QTableView*>();
    CHECK(view->currentIndex().siblingAtColumn(0).data() == QStringLiteral("Sogndal"));
    CHECK(view->currentIndex().siblingAtColumn(1).data() == QString::fromUtf8("2023–24"));
    d.press(Qt::Key_Left);
    CHECK(d.reads(sogndalBefore));
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

TEST_CASE("what is copied is public and brings its caution along") {
    Dashboard d;
    d.look(QStringLiteral("4641"), {}); // 8 pupils in 2023-24
    d.page->copy();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QString::fromUtf8("Aurland\t2022–23\t47\t")));
    CHECK(text.contains(QString::fromUtf8("Aurland\t2023–24\tsuppressed\t")));
    CHECK_FALSE(text.contains(QString::fromUtf8("2023–24\t45")));
    for (const QString& caution : d.page->trend().caution) {
        CHECK(text.contains(caution));
    }
    CHECK(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("internal figures are shown when asked for, stamped, and gone after use") {
    Dashboard d;
    d.look(QStringLiteral("4641"), {});
    CHECK(d.page->trend().stamp.isEmpty());
    QCheckBox& internal = d.tick(QStringLiteral("Internal"));
    CHECK_FALSE(internal.isChecked());

    internal.click();
    CHECK_FALSE(d.page->trend().stamp.isEmpty());
    CHECK(d.table().index(1, 2).data() == QStringLiteral("45"));
    d.page->copy();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.startsWith(QStringLiteral("Internal")));
    CHECK(text.contains(QString::fromUtf8("2023–24\t45")));
    CHECK_FALSE(internal.isChecked());
    CHECK(d.page->trend().stamp.isEmpty());
    CHECK(d.table().index(1, 2).data() == QStringLiteral("suppressed"));

    internal.click();
    d.page->leave(); // the person goes elsewhere
    CHECK_FALSE(internal.isChecked());
    CHECK(d.page->trend().stamp.isEmpty());
}

TEST_CASE("a picture of the page says what has to be noted, and of an internal view nothing") {
    Dashboard d;
    const auto out = d.page->handedByPicture();
    REQUIRE(out);
    CHECK(out->medium == Medium::picture);
    CHECK_FALSE(out->figures.empty());
    d.tick(QStringLiteral("Internal")).click();
    CHECK_FALSE(d.page->handedByPicture());
}

TEST_CASE("what another program changed meanwhile is looked at before it is handed out") {
    Dashboard d;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    const auto other = Ledger::open(d.reg.path(QStringLiteral("test.samspel")), made::Register::language());
    Organisation sogndal = other->where<Organisation>("number", QStringLiteral("4640")).front();
    sogndal.name = QStringLiteral("Newname");
    other->change({Action::change, QStringLiteral("organisation"), sogndal.name},
                  [&](Edit& edit) { edit.change(sogndal); });
    d.page->copy();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(d.told.back().text.contains(QStringLiteral("nothing was handed out")));
    CHECK(Releases(d.reg.ledger()).all().empty());
    d.page->copy();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Newname")));
    CHECK(Releases(d.reg.ledger()).all().size() == 1);
}

TEST_CASE("what is explained of an internal view has its stamp in each text") {
    Dashboard d;
    d.look(QStringLiteral("4641"), {});
    auto* button = d.page->findChild<QToolButton*>(QStringLiteral("explain"));
    button->click();
    d.tick(QStringLiteral("Internal")).click();
    int texts = 0;
    for (const QLabel* label : button->parentWidget()->findChildren<QLabel*>()) {
        if (label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard)) {
            CHECK(label->text().startsWith(QStringLiteral("Internal")));
            ++texts;
        }
    }
    CHECK(texts > 0);
}

TEST_CASE("the picture is saved in the kind that the name's ending tells") {
    Dashboard d;
    const auto begins = [&](const QString& name) {
        QFile file(d.reg.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    d.page->save(d.reg.path(QStringLiteral("a.pdf")));
    CHECK(begins(QStringLiteral("a.pdf")).startsWith("%PDF"));
    d.page->save(d.reg.path(QStringLiteral("a.svg")));
    CHECK(begins(QStringLiteral("a.svg")).contains("<svg"));
    d.page->save(d.reg.path(QStringLiteral("a.png")));
    CHECK(begins(QStringLiteral("a.png")).startsWith("\x89PNG"));
    CHECK(d.told.size() == 3);
    d.page->save(d.reg.path(QStringLiteral("a.doc")));
    CHECK(d.told.back().kind == Message::Kind::trouble);
    CHECK_FALSE(QFile::exists(d.reg.path(QStringLiteral("a.doc"))));
    d.page->save(d.reg.path(QStringLiteral("nowhere/a.pdf")));
    CHECK(d.told.back().kind == Message::Kind::trouble);
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

TEST_CASE("a screen reader finds a chart with one part for each unit and each lane") {
    Dashboard d;
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&d.chart());
    REQUIRE(chart != nullptr);
    CHECK(chart->role() == QAccessible::Chart);
    REQUIRE(chart->childCount() == 4); // three units, one lane
    CHECK(chart->child(0)->text(QAccessible::Name) == QStringLiteral("Sogndal"));
    CHECK(chart->child(0)->text(QAccessible::Description) == sogndalBefore + QLatin1Char('\n') + sogndal);
    CHECK(chart->child(3)
              ->text(QAccessible::Description)
              .startsWith(QStringLiteral("A course for principals")));
    CHECK(chart->child(0)->parent() == chart);
    CHECK(chart->indexOfChild(chart->child(2)) == 2);
    for (const QString& caution : d.page->trend().caution) {
        CHECK(chart->text(QAccessible::Description).contains(caution));
    }
    d.chart().setFocus(Qt::TabFocusReason);
    d.press(Qt::Key_Home);
    CHECK(chart->text(QAccessible::Value) == sogndalBefore);
}

TEST_CASE("every control of the page of figures has a name") {
    Dashboard d;
    for (QWidget* widget : d.page->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
            INFO(widget->metaObject()->className());
            CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("text twice as large is not cut on the page of figures") {
    Dashboard d;
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    {
        DashboardPage page(d.reg.ledger(), made::Register::language());
        page.resize(1000, 700);
        page.show();
        QCoreApplication::processEvents();
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                INFO(label->text().toStdString());
                CHECK(label->height() >= label->heightForWidth(label->width()));
                CHECK(label->width() >= label->minimumSizeHint().width());
            }
        }
        auto* chart = page.findChild<TrendWidget*>();
        CHECK(chart->height() >= chart->heightForWidth(chart->width()));
    }
    QApplication::setFont(usual);
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

TEST_CASE("all that may be said is folded under a button, and leads on to the page about the figures") {
    Dashboard d;
    auto* button = d.page->findChild<QToolButton*>(QStringLiteral("explain"));
    REQUIRE(button != nullptr);
    const auto lines = [&] {
        QStringList texts;
        for (const QLabel* label : button->parentWidget()->findChildren<QLabel*>()) {
            texts += label->text();
        }
        return texts.join(QLatin1Char('\n'));
    };
    CHECK(lines().isEmpty());
    button->click();
    CHECK(lines().contains(QStringLiteral("Direction")));
    CHECK(lines().contains(QStringLiteral("Process limits")));
    CHECK(lines().contains(QStringLiteral("needs at least")));
    button->click();
    CHECK(lines().isEmpty());
    QByteArray place;
    QObject::connect(d.page.get(), &Page::placeWanted, d.page.get(),
                     [&](const QByteArray& id) { place = id; });
    d.page->findChild<QToolButton*>(QStringLiteral("aboutFigures"))->click();
    CHECK(place == "about-figures");
}

TEST_CASE("the page about the figures shows the gate itself, in the language of the window") {
    for (const QString& code : Language::codes()) {
        Language language = Language::load(code);
        AboutFiguresPage page(language);
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            texts += label->text();
        }
        INFO(code.toStdString());
        for (const statistics::Requirement& row : statistics::requirements) {
            CHECK(texts.contains(analysis::needOf(row, language)));
            CHECK(texts.contains(language.whole(row.least)));
        }
    }
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
