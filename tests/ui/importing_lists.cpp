// SPDX-License-Identifier: MIT
// A list from a spreadsheet through the page: chosen, mapped, looked at, imported, taken back.
#include "domain/organisation.h"
#include "domain/people.h"
#include "importing_files.h"
#include "shell_window.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importplace.h"
#include "ui/importing/recordimportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTabBar>

using namespace samspel;

namespace {

using State = exchange::PlannedRecord::State;

/// The page with a register of its own, as a person sees it.
struct Lists {
    made::Register reg;
    RecordImportPage page{reg.ledger(), made::Register::language()};
    std::vector<Message> told;

    Lists() {
        QObject::connect(&page, &Page::said, &page, [this](const Message& m) { told.push_back(m); });
        page.chooseKind(u"person"_s);
    }
    void choose(const QByteArray& csv) { page.chooseFile(reg.file(u"folk.csv"_s, csv)); }
    QTableWidget* columns() const { return page.findChild<QTableWidget*>(); }
    QComboBox* field(int row) const { return qobject_cast<QComboBox*>(columns()->cellWidget(row, 2)); }
    void map(int row, const QString& label) {
        const int place = field(row)->findText(label);
        REQUIRE(place >= 0);
        field(row)->setCurrentIndex(place);
        Q_EMIT field(row)->activated(place);
    }
    QPushButton* button(const QString& begins) const {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text().startsWith(begins)) {
                return one;
            }
        }
        FAIL("no button " << begins.toStdString());
        return nullptr;
    }
    /// What the rows become, as the table shows it.
    QStringList states() const {
        const auto* model = page.findChild<QTableView*>(u"plan"_s)->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->index(row, 1).data().toString() + u": "_s + model->index(row, 2).data().toString();
        }
        return all;
    }
    QStringList names() {
        QStringList all;
        for (const Person& person : reg.ledger().all<Person>()) {
            all << person.name;
        }
        return all;
    }
};

} // namespace

TEST_CASE("a list is mapped by its heads, looked at, imported as one step and taken back", "[importing]") {
    Lists l;
    l.choose("Namn;E-post;Skostorleik\r\nKari Moe;kari@sogndal.no;38\r\nOla Dal;ola@vik.no;44\r\n");
    REQUIRE(l.columns()->rowCount() == 3);
    CHECK(l.columns()->item(0, 0)->text() == u"Namn"_s);
    CHECK(l.columns()->item(0, 1)->text().contains(u"Kari Moe"_s));
    CHECK(l.field(0)->currentText() == u"Name"_s);
    CHECK(l.field(1)->currentText() == u"E-mail"_s);
    CHECK(l.field(2)->currentIndex() == 0); // a person's shoe size is no field
    CHECK(l.states() == QStringList{u"new: Kari Moe"_s, u"new: Ola Dal"_s});
    CHECK(l.names().isEmpty()); // nothing before the person says so
    QPushButton* import = l.button(u"&Import"_s);
    CHECK(import->text().startsWith(u"&Import 2 "_s));

    import->click();
    CHECK(l.names() == QStringList{u"Kari Moe"_s, u"Ola Dal"_s});
    REQUIRE_FALSE(l.told.empty());
    CHECK(l.told.back().text == u"folk.csv was imported: 2 new, 0 changed."_s);
    CHECK(l.told.back().offersUndo);
    CHECK(l.reg.ledger().undo().happened);
    CHECK(l.names().isEmpty());
}

TEST_CASE("a field that a person chooses for a column is remembered, and undone with the import",
          "[importing]") {
    Lists l;
    const QByteArray csv = "Kven;Kor\r\nKari Moe;Kvåle\r\n";
    l.choose(csv);
    CHECK(l.field(0)->currentIndex() == 0);
    CHECK_FALSE(l.button(u"&Import"_s)->isEnabled()); // a person without a name
    l.map(0, u"Name"_s);
    l.map(1, u"Address"_s);
    CHECK(l.states() == QStringList{u"new: Kari Moe"_s});
    l.map(1, u"Name"_s); // a field has one column, the one chosen last
    CHECK(l.field(0)->currentIndex() == 0);
    l.map(0, u"Name"_s);
    l.map(1, u"Address"_s);
    l.button(u"&Import"_s)->click();
    CHECK(l.names() == QStringList{u"Kari Moe"_s});
    l.choose(csv);
    CHECK(l.field(0)->currentText() == u"Name"_s);
    CHECK(l.field(1)->currentText() == u"Address"_s);
    REQUIRE(l.reg.ledger().undo().happened); // one step: records and mapping
    CHECK(l.names().isEmpty());
    l.choose(csv);
    CHECK(l.field(0)->currentIndex() == 0);
}

TEST_CASE("what is new, changed, the same or wrong is told, rows with problems can be left out",
          "[importing]") {
    Lists l;
    l.choose("Namn;E-post;Oppbevares til\r\nKari Moe;kari@sogndal.no;\r\nOla Dal;ola@vik.no;\r\n");
    l.button(u"&Import"_s)->click();
    l.page.chooseFile(l.reg.file(u"fleire.csv"_s, "Name;Phone;Keep until\r\nKari Moe;57 00 00 00;\r\n"
                                                  "Ola Dal;;\r\nÅse Bø;;2030-01-01\r\n"
                                                  "Per Li;;ein gong\r\n"));
    CHECK(l.page.plan().count(State::fresh) == 1);
    CHECK(l.page.plan().count(State::changed) == 1);
    CHECK(l.page.plan().count(State::same) == 1);
    CHECK(l.page.plan().count(State::flawed) == 1);
    CHECK_FALSE(l.button(u"&Import"_s)->isEnabled());
    l.page.findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(l.button(u"&Import"_s)->isEnabled());
    l.button(u"&Import"_s)->click();
    CHECK(l.names() == QStringList{u"Kari Moe"_s, u"Ola Dal"_s, u"Åse Bø"_s});
    CHECK(l.told.back().text == u"fleire.csv was imported: 1 new, 1 changed."_s);
}

TEST_CASE("a file that is no list is refused in words", "[importing]") {
    Lists l;
    l.choose(QByteArray("PK\x03\x04 no workbook"));
    CHECK_FALSE(l.button(u"&Import"_s)->isEnabled());
    CHECK(l.page.plan().isRefused);
    l.page.chooseFile(l.reg.path(u"gone.csv"_s));
    REQUIRE_FALSE(l.told.empty());
    CHECK(l.told.back().kind == Message::Kind::trouble);
}

TEST_CASE("the import place has figures and lists behind tabs, and a list's menu leads to its kind",
          "[importing]") {
    test::Window w(u"en"_s, {{"import",
                              "Import",
                              {},
                              [](const Surroundings& around, QWidget* parent) -> Page* {
                                  return new ImportPlace(around.ledger, around.language, parent);
                              }},
                             test::Window::placeOf<Person>("people")});
    w.open();
    const std::unique_ptr<QMenu> menu(w.records("people").panel()->table()->makeMenu());
    menu->findChild<QAction*>(u"importList"_s)->trigger();
    test::Window::settle();
    CHECK(w.window->shownPlace() == u"import"_s);
    auto& place = *static_cast<ImportPlace*>(w.window->page("import"));
    auto* tabs = place.findChild<QTabBar*>();
    CHECK(tabs->currentIndex() == 1);
    CHECK(place.lists()->isVisible());
    CHECK(place.title() == place.lists()->title());
    CHECK(place.pageActions() == place.lists()->pageActions());
    QFile file(w.folder.filePath(u"folk.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name\r\nKari Moe\r\n");
    file.close();
    place.lists()->chooseFile(file.fileName());
    CHECK(place.lists()->plan().count(State::fresh) == 1); // read as people

    tabs->setCurrentIndex(0);
    CHECK(place.figures()->isVisible());
    CHECK(place.title() == place.figures()->title());
    CHECK(place.pageActions() == place.figures()->pageActions());
}
