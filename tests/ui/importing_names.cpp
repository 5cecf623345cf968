// SPDX-License-Identifier: MIT
// What the program cannot know by itself, told on the import page: names, columns; and registers of units.
#include "domain/naming.h"
#include "importing_page.h"
#include "support/text.h"
#include "ui/importing/columnroles.h"
#include "ui/importing/namelist.h"
#include "ui/importing/previewpanel.h"
#include "ui/importing/progressline.h"
#include "ui/records/fields/recordline.h"

#include <QComboBox>
#include <QTableWidget>
#include <QTest>

using namespace samspel;
using made::Importing;

namespace {

Id<Organisation> school(Ledger& ledger, const QString& number, const QString& name) {
    Organisation organisation;
    organisation.kind = OrganisationKind::school;
    organisation.number = number;
    organisation.name = name;
    Id<Organisation> id;
    REQUIRE(
        ledger
            .change({Action::add, u"organisation"_s, name}, [&](Edit& edit) { id = edit.add(organisation); })
            .empty());
    return id;
}

// Two schools that a municipality's own table names as people do.
const char* const twoSchools = "Skule;Skuleår;Indikator;Verdi;Elevar\r\n"
                               "Kaupanger;2023-24;np.english;49,5;31\r\n"
                               "Trudvang;2023-24;np.english;51;22\r\n";
const char* const nextYear = "Skule;Skuleår;Indikator;Verdi;Elevar\r\n"
                             "Kaupanger;2024-25;np.english;50;29\r\n"
                             "Trudvang;2024-25;np.english;50,5;20\r\n";

RecordLine* lineFor(const Importing& i, const QString& name) {
    for (auto* line : i.page.findChildren<RecordLine*>()) {
        if (line->isVisible() && line->accessibleName() == u"What “%1” means"_s.arg(name)) {
            return line;
        }
    }
    return nullptr;
}

QComboBox* holds(const Importing& i, const QString& head) {
    for (auto* box : i.page.findChildren<QComboBox*>()) {
        if (box->accessibleName() == u"What “%1” holds"_s.arg(head)) {
            return box;
        }
    }
    FAIL("no list for the column " << head.toStdString());
    return nullptr;
}

void choose(Importing& i, QComboBox* box, const QString& text) {
    const int place = box->findText(text);
    REQUIRE(place >= 0);
    box->setCurrentIndex(place);
    Q_EMIT box->activated(place);
    i.settle();
}

} // namespace

TEST_CASE("names without a number are told once and remembered for the next file", "[importing]") {
    Importing i;
    const auto kaupanger = school(i.reg.ledger(), u"974586312"_s, u"Kaupanger skule"_s);
    const auto trudvang = school(i.reg.ledger(), u"974586320"_s, u"Sogndal barneskule Trudvang"_s);
    i.choose({i.reg.file(u"skular.csv"_s, twoSchools)});
    CHECK(i.text().contains(u"Some names have no number"_s));
    CHECK(i.page.queue().readyCount() == 0);
    REQUIRE(lineFor(i, u"Kaupanger"_s) != nullptr);

    // One by the suggestion, for the register has one alike; the other by some letters of its name.
    i.press(u"974586312 Kaupanger skule?"_s);
    i.settle();
    CHECK(i.page.queue().readyCount() == 0);
    CHECK(lineFor(i, u"Kaupanger"_s)->text() == u"Kaupanger skule"_s);
    RecordLine* line = lineFor(i, u"Trudvang"_s);
    REQUIRE(line != nullptr);
    line->setFocus();
    QTest::keyClicks(line, u"trudv"_s);
    QTest::keyClick(line, Qt::Key_Escape); // the list of suggestions
    Q_EMIT line->editingFinished();
    i.settle();
    CHECK(i.page.queue().readyCount() == 1);
    CHECK(i.reg.ledger().all<Naming>().empty());

    i.import();
    const auto names = i.reg.ledger().all<Naming>();
    REQUIRE(names.size() == 2);
    for (const Naming& naming : names) {
        CHECK(naming.organisation == (naming.name == u"Kaupanger"_s ? kaupanger : trudvang));
    }
    CHECK(i.reg.ledger().all<Organisation>().size() == 2);
    CHECK(i.reg.ledger().all<Source>().front().kept.isKept()); // the file itself is kept with it

    i.choose({i.reg.file(u"neste.csv"_s, nextYear)});
    CHECK(i.page.queue().readyCount() == 1);
    CHECK(lineFor(i, u"Kaupanger"_s) == nullptr);
}

TEST_CASE("a name that was told wrongly can be told otherwise before the import", "[importing]") {
    Importing i;
    school(i.reg.ledger(), u"974586312"_s, u"Kaupanger skule"_s);
    const auto right = school(i.reg.ledger(), u"974586339"_s, u"Kaupanger ungdomsskule"_s);
    i.choose(
        {i.reg.file(u"ein.csv"_s, "Skule;Skuleår;Indikator;Verdi\r\nKaupanger;2023-24;np.english;49\r\n")});
    i.press(u"974586312 Kaupanger skule?"_s);
    i.settle();
    CHECK(i.page.queue().readyCount() == 1);
    i.press(u"974586339 Kaupanger ungdomsskule?"_s);
    i.settle();
    i.import();
    const auto names = i.reg.ledger().all<Naming>();
    REQUIRE(names.size() == 1);
    CHECK(names.front().organisation == right);
}

TEST_CASE("names can all be made as new and wait to be confirmed", "[importing]") {
    Importing i;
    i.choose({i.reg.file(u"skular.csv"_s, twoSchools)});
    CHECK(i.page.queue().readyCount() == 0);
    i.press(u"Make all as new, to be confirmed"_s);
    i.settle();
    CHECK(i.page.queue().readyCount() == 1);
    CHECK(i.text().contains(u"2 of the 2 units in the file are new"_s));
    CHECK(i.reg.ledger().all<Organisation>().empty());

    // Second thoughts lead back to the names.
    i.press(u"Tell what they are instead"_s);
    i.settle();
    CHECK(i.page.queue().readyCount() == 0);
    CHECK(lineFor(i, u"Trudvang"_s) != nullptr);

    i.press(u"Make all as new, to be confirmed"_s);
    i.settle();
    i.import();
    const auto units = i.reg.ledger().all<Organisation>();
    REQUIRE(units.size() == 2);
    CHECK(units.front().isUnconfirmed);
    CHECK(units.back().isUnconfirmed);
    CHECK(i.reg.ledger().undo().happened);
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.reg.ledger().all<Naming>().empty());
}

TEST_CASE("the columns of any table are chosen and remembered for its next edition", "[importing]") {
    Importing i;
    i.choose({i.reg.file(u"tal.csv"_s, "Stad;Tid;Prøve;Poeng\r\n4640;2023-24;np.english;48,5\r\n")});
    CHECK(i.text().contains(u"The file was not accepted"_s));
    CHECK(i.text().contains(u"What the columns hold"_s));
    CHECK(holds(i, u"Tid"_s)->currentText() == u"Year or school year"_s); // told by its head
    CHECK(holds(i, u"Stad"_s)->currentIndex() == 0);

    choose(i, holds(i, u"Stad"_s), u"Unit: its number"_s);
    choose(i, holds(i, u"Poeng"_s), u"The figure itself"_s);
    CHECK(i.page.queue().readyCount() == 0); // what it measures is not told yet
    choose(i, holds(i, u"Prøve"_s), u"What is measured"_s);
    CHECK(i.page.queue().readyCount() == 1);
    i.import();
    REQUIRE(i.told.size() == 1);
    CHECK(i.told.front().text == u"tal.csv is imported: 1 new cells, 1 new units."_s);

    ImportPage later(i.reg.ledger(), made::Register::language());
    later.show();
    later.choose({i.reg.file(u"nye.csv"_s, "Stad;Tid;Prøve;Poeng\r\n4640;2024-25;np.english;49\r\n")});
    REQUIRE(made::wait([&] { return !made::isBusy(later); }));
    CHECK(later.queue().readyCount() == 1);

    // The first thing that undo takes back is the import.
    CHECK(i.reg.ledger().undo().step.action == Action::import);
    CHECK(i.reg.ledger().all<Source>().empty());
}

TEST_CASE("one column holds each thing, and the one chosen last has it", "[importing]") {
    Importing i;
    i.choose({i.reg.file(u"to.csv"_s,
                         "Kommunenr;År;Indikator;Verdi;Ny verdi\r\n4640;2023-24;np.english;48;49\r\n")});
    CHECK(i.page.queue().readyCount() == 1);
    choose(i, holds(i, u"Ny verdi"_s), u"The figure itself"_s);
    CHECK(holds(i, u"Verdi"_s)->currentText() == u"— left out —"_s);
    CHECK(holds(i, u"Ny verdi"_s)->currentText() == u"The figure itself"_s);
    CHECK(i.page.queue().readyCount() == 1);
}

TEST_CASE("where no column tells what a table measures a person says it", "[importing]") {
    Importing i;
    i.choose({i.reg.file(u"engelsk.csv"_s, "Kommunenr;Skuleår;Verdi\r\n4640;2023-24;48,5\r\n")});
    CHECK(i.page.queue().readyCount() == 0);
    auto* columns = i.page.findChild<ColumnRoles*>();
    REQUIRE(columns->isVisible());
    auto* line = columns->findChild<RecordLine*>();
    REQUIRE(line->isVisible());
    line->setFocus();
    QTest::keyClicks(line, u"test in english"_s);
    QTest::keyClick(line, Qt::Key_Escape); // the list of suggestions
    Q_EMIT line->editingFinished();
    i.settle();
    CHECK(i.page.queue().readyCount() == 1);
    CHECK(line->text() == u"National test in English"_s);

    // Another program's file on the same page is no table to be told about.
    i.choose({i.reg.file(u"np5.csv"_s, made::twoYears())});
    CHECK_FALSE(columns->isVisible());
}

TEST_CASE("how something new is measured is guessed aloud, and a person can tell it", "[importing]") {
    const char* const wellBeing = "Kommunenr;Skuleår;Indikator;Verdi\r\n4640;2023-24;Trivsel;48,5\r\n";
    const auto remarks = [](Importing& i) {
        QStringList all;
        const QAbstractItemModel* model = i.problems();
        REQUIRE(model != nullptr);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                all += model->index(row, column).data().toString();
            }
        }
        return all.join(QLatin1Char('\n'));
    };
    Importing guessed;
    guessed.choose({guessed.reg.file(u"trivsel.csv"_s, wellBeing)});
    guessed.press(u"Make all as new, to be confirmed"_s);
    guessed.settle();
    CHECK(remarks(guessed).contains(u"nobody has told how it is measured: it is taken for a mean"_s));

    Importing i;
    i.choose({i.reg.file(u"trivsel.csv"_s, wellBeing)});
    auto* measure = i.page.findChild<ColumnRoles*>()->findChild<QComboBox*>(u"measure"_s);
    REQUIRE(measure->isVisible());
    CHECK(measure->accessibleName() == u"Measured as"_s);
    CHECK(measure->currentText() == u"As the words of the table tell"_s);
    choose(i, measure, u"Share"_s);
    CHECK(measure->currentText() == u"Share"_s);
    i.press(u"Make all as new, to be confirmed"_s);
    i.settle();
    CHECK_FALSE(remarks(i).contains(u"nobody has told"_s));
    i.import();
    const auto made = i.reg.ledger().where<Indicator>("name", u"Trivsel"_s);
    REQUIRE(made.size() == 1);
    CHECK(made[0].measure == Measure::share);
    CHECK(made[0].unit == u"%"_s);
    CHECK(made[0].isUnconfirmed);
}

TEST_CASE("another format can be chosen and the list begins with the one that was found", "[importing]") {
    Importing i;
    i.choose({i.reg.file(u"np5.csv"_s, made::twoYears())});
    QComboBox* formats = nullptr;
    for (auto* box : i.page.findChildren<QComboBox*>()) {
        formats = box->findData(u"ssb-pxweb-csv"_s) >= 0 || box->findData(u"table"_s) >= 0 ? box : formats;
    }
    REQUIRE(formats != nullptr);
    CHECK(formats->itemText(0).startsWith(u"As found: "_s));
    choose(i, formats, formats->itemText(formats->findData(u"table"_s)));
    CHECK(i.page.findChild<ColumnRoles*>()->isVisible());
    CHECK(i.page.queue().readyCount() == 0);
    choose(i, formats, formats->itemText(0));
    CHECK(i.page.queue().readyCount() == 1);
}

TEST_CASE("a public register says how many records of which kind come in and takes nothing before",
          "[importing]") {
    Importing i;
    const auto before = i.reg.ledger().history().size();
    // Feios skule in Vik (4639) in Vestland (46): three units, none of them known.
    i.choose({i.reg.file(u"nsr.json"_s,
                         R"([{"Orgnr":"975276112","Navn":"Feios skule","Kommunenr":"4639","Fylkesnr":"46",
"ErAktiv":true,"ErSkole":true,"ErOffentligSkole":true,"Skolekategorier":[{"Id":"5","Navn":"Kommunal"}]}])")});
    CHECK(i.page.queue().readyCount() == 1);
    CHECK(i.amount(u"New"_s) == u"3"_s);
    CHECK(i.amount(u"Changed"_s) == u"0"_s);
    CHECK(i.text().contains(u"organisations that the register does not have yet"_s));
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.reg.ledger().history().size() == before);

    i.import();
    CHECK(i.reg.ledger().all<Organisation>().size() == 3);
    REQUIRE(i.told.size() == 1);
    CHECK(i.told.front().text == u"nsr.json is imported: 3 new records, 0 changed."_s);
    CHECK(i.told.front().offersUndo);
    CHECK(i.text().contains(u"The register holds all records of this file now."_s));
    CHECK(i.amount(u"Same"_s) == u"3"_s);

    CHECK(i.reg.ledger().undo().happened);
    i.settle();
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.amount(u"New"_s) == u"3"_s);
}

TEST_CASE("a register for reading only tells that records cannot be tried in it", "[importing]") {
    made::Register reg;
    const auto ledger = Ledger::open(reg.ledger().path(), made::Register::language(), Access::read);
    ImportPage page(*ledger, made::Register::language());
    page.show();
    page.choose({reg.file(u"changes.json"_s,
                          R"({"codeChanges":[{"oldCode":"1419","oldName":"Leikanger","newCode":"4640",
"newName":"Sogndal","changeOccurred":"2020-01-01"}]})")});
    REQUIRE(made::wait([&] { return !made::isBusy(page); }));
    CHECK(page.queue().readyCount() == 0);
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>()) {
        words << label->text();
    }
    CHECK(words.contains(u"Read, and not tried"_s));
}

TEST_CASE("how far a reading is stands there in bytes with its rate", "[importing]") {
    const Language& english = made::Register::language();
    // 100 MB of 400 MB in 2 s: 50 MB a second, 300 MB are left: 6 seconds.
    const QString far =
        exchange::progressWords(100'000'000, 400'000'000, 2000, exchange::Progress::bytes, english);
    CHECK(far.contains(u"100.0 MB of 400.0 MB"_s));
    CHECK(far.contains(u"50.0 MB a second"_s));
    CHECK(far.contains(u"about 6 second"_s));
}
