// SPDX-License-Identifier: MIT
// What a person may ask for, in the window: to be given everything, and to be erased.
#include "domain/people.h"
#include "domain/papers.h"
#include "shell_window.h"
#include "store/people/gone.h"
#include "store/people/typedwords.h"
#include "ui/printing/reportpage.h"
#include "ui/records/drafts.h"
#include "ui/records/erasuredialog.h"
#include "ui/records/personrights.h"
#include "ui/records/recordform.h"
#include "ui/records/recordhead.h"
#include "ui/records/recordtable.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace samspel;
using namespace samspel::test;

namespace {

template <class R>
Id<R> add(Ledger& ledger, const R& record) {
    Id<R> id;
    REQUIRE(ledger.change({Action::add, {}, {}}, [&](Edit& edit) { id = edit.add(record); }).empty());
    return id;
}

struct PeopleWindow : Window {
    PeopleWindow() : Window(u"en"_s, {placeOf<Person>("people"), placeOf<Task>("tasks")}) {
        open();
        Person person;
        person.name = u"Kari Moe"_s;
        person.email = u"kari@sogndal.example"_s;
        kari = add(ledger(), person);
        person = {};
        person.name = u"Ola Dal"_s;
        ola = add(ledger(), person);
        Task task;
        task.title = u"Ring Kari Moe"_s;
        task.responsible = ola;
        ring = add(ledger(), task);
        task.title = u"Kari Moe-prisen"_s; // a prize, and not she
        prize = add(ledger(), task);
        people().open(kari.value);
        settle();
        people().rights()->setWhereTo(
            [this](QWidget*, const FileWanted&, const auto& then) { then(target); });
    }
    RecordPanel& people() { return *records("people").panel(); }
    void trigger(int action) {
        people().head()->rights()->menu()->actions().at(action)->trigger();
        settle();
    }
    /// The newest; one that was closed goes a moment later.
    ErasureDialog* dialog() {
        const auto dialogs = window->findChildren<ErasureDialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    /// Half-filled forms: one that names her, and one that does not.
    void draftTasks() {
        Drafts tasks(preferences, kindOf<Task>(), draftScopeOf(ledger()));
        Row row = rowOf(ledger().find(ring).value());
        const Row kept = row;
        row.cells[0] = Value{};
        row.cells[kindOf<Task>().fieldNumber(QLatin1String("note"))] = u"Kari Moe er sjuk"_s;
        tasks.keep(kept, row);
        Row other = rowOf(ledger().find(prize).value());
        const Row keptOther = other;
        other.cells[0] = Value{};
        tasks.keep(keptOther, other);
    }
    Drafts draftsNow() { return {preferences, kindOf<Task>(), draftScopeOf(ledger())}; }
    QByteArray written() const {
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Id<Person> kari;
    Id<Person> ola;
    Id<Task> ring;
    Id<Task> prize;
    QString target = folder.filePath(u"kari.json"_s);
};

} // namespace

TEST_CASE("everything about a person is a file of the kind that its name says") {
    PeopleWindow w;
    w.trigger(0);
    CHECK(w.written().contains("Ring Kari Moe"));
    CHECK(w.window->lastMessage().contains(w.target));
    w.target = w.folder.filePath(u"kari.pdf"_s);
    w.trigger(0);
    CHECK(w.written().startsWith("%PDF"));
    w.target = w.folder.filePath(u"kari.csv"_s);
    w.trigger(0);
    CHECK(w.written().contains("kari@sogndal.example"));
}

TEST_CASE("a person is erased only after it was said that it cannot be undone, and texts can be spared") {
    PeopleWindow w;
    w.trigger(1);
    REQUIRE(w.dialog() != nullptr);
    CHECK_FALSE(w.dialog()->eraser()->isEnabled());
    w.dialog()->reject();
    Window::settle();
    CHECK(w.ledger().find(w.kari)->name == u"Kari Moe"_s);

    w.trigger(1);
    ErasureDialog* dialog = w.dialog();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->texts()->topLevelItemCount() == 2);
    for (int i = 0; i < 2; ++i) {
        QTreeWidgetItem* item = dialog->texts()->topLevelItem(i);
        CHECK(item->checkState(0) == Qt::Checked);
        if (item->text(2).contains(u"prisen"_s)) {
            item->setCheckState(0, Qt::Unchecked);
        }
    }
    dialog->understood()->setChecked(true);
    REQUIRE(dialog->eraser()->isEnabled());
    dialog->eraser()->click();
    Window::settle();
    const QString mark = w.ledger().find(w.kari)->name;
    CHECK(mark.startsWith(u"erased:"_s));
    CHECK(w.ledger().find(w.ring)->title == u"Ring %1"_s.arg(mark));
    CHECK(w.ledger().find(w.prize)->title == u"Kari Moe-prisen"_s);
    CHECK(w.window->lastMessage().startsWith(u"Person 1, erased "_s));
    // The form shows words, and does not let them be written over.
    auto* name = qobject_cast<QLineEdit*>(w.people().form()->editor("name")->target());
    REQUIRE(name != nullptr);
    CHECK(name->text().startsWith(u"Person 1, erased "_s));
    CHECK(name->isReadOnly());
    CHECK_FALSE(w.people().head()->rights()->menu()->actions().at(1)->isEnabled());
}

TEST_CASE("drafts that name an erased person are forgotten, and others stay") {
    PeopleWindow w;
    w.draftTasks();
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29)});
    const Drafts after = w.draftsNow();
    CHECK_FALSE(after.has(w.ring.value));
    CHECK(after.has(w.prize.value));
}

TEST_CASE("whoever made the register is erased, and drafts of others stay all the same") {
    PeopleWindow w;
    w.draftTasks();
    // The first step of the history, by which a register is known, was made under this name.
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29), {}, {w.ledger().author()}});
    CHECK_FALSE(w.ledger().authors().contains(w.ledger().author()));
    const Drafts after = w.draftsNow();
    CHECK_FALSE(after.has(w.ring.value));
    CHECK(after.has(w.prize.value));
}

TEST_CASE("a form that shows a draft about an erased person does not keep it again") {
    PeopleWindow w;
    Task task;
    task.title = u"Noko anna"_s;
    const auto id = add(w.ledger(), task);
    Row row = rowOf(w.ledger().find(id).value());
    const Row kept = row;
    row.cells[0] = Value{};
    row.cells[kindOf<Task>().fieldNumber(QLatin1String("note"))] = u"Kari Moe er sjuk"_s;
    w.draftsNow().keep(kept, row);
    RecordPanel& tasks = *w.records("tasks").panel();
    tasks.open(id.value);
    Window::settle();
    REQUIRE(tasks.drafts() == 1);
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29)});
    Window::settle();
    RecordPanel& again = *w.records("tasks").panel();
    again.leave();
    CHECK(again.drafts() == 0);
    CHECK(w.draftsNow().isEmpty());
    CHECK(w.ledger().find(id)->note.isEmpty());
}

TEST_CASE("what was typed in a list to find an erased person is gone, also when the program is opened next") {
    PeopleWindow w;
    w.records("tasks").panel()->table()->filter()->setText(u"kari mo"_s);
    w.people().table()->filter()->setText(u"Kari Moe"_s);
    Window::settle();
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29)});
    Window::settle();
    CHECK(w.people().table()->filter()->text().isEmpty());
    CHECK(w.people().table()->view()->model()->rowCount() == 2);
    w.window.reset(); // lists remember how they stood
    for (const QString& key : w.settings.allKeys().filter(u"lists/"_s)) {
        CAPTURE(key.toStdString());
        CHECK_FALSE(w.settings.value(key).toString().contains(u"kari"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("a list that nobody has opened since forgets the name too") {
    PeopleWindow w;
    w.preferences.setValue(u"lists/role/filter"_s, u"moe"_s);
    w.preferences.setValue(u"lists/role/query"_s, u"where title contains Kari Moe\nsort title"_s);
    w.preferences.setValue(u"lists/course/filter"_s, u"rektorskule"_s);
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29)});
    CHECK_FALSE(w.settings.contains(u"lists/role/filter"_s));
    CHECK(w.settings.value(u"lists/role/query"_s).toString() == u"sort title"_s);
    CHECK(w.settings.value(u"lists/course/filter"_s).toString() == u"rektorskule"_s);
}

TEST_CASE("an erasure whose file cannot be written anew is told as done, with what remains to be done") {
    PeopleWindow w;
    w.draftTasks();
    auto reading = w.ledger().database().query("SELECT id FROM task"); // as on a full disk
    REQUIRE(reading.step());
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29)});
    CHECK(w.window->lastMessage().startsWith(u"Person 1, erased "_s));
    CHECK(w.window->lastMessage().contains(u"could not be written anew"_s));
    CHECK_FALSE(w.window->lastMessage().contains(u"Nothing in the register has changed"_s));
    CHECK_FALSE(w.draftsNow().has(w.ring.value));
}

TEST_CASE("who made changes under a login name is asked about, and marked where it is the person's") {
    PeopleWindow w;
    w.ledger().setAuthor(u"kari.moe"_s);
    Task task;
    task.title = u"Noko anna"_s;
    add(w.ledger(), task);
    w.ledger().setAuthor(u"ola.dal"_s);
    add(w.ledger(), task);
    Window::settle();
    w.trigger(1);
    ErasureDialog* dialog = w.dialog();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->authors()->topLevelItemCount() >= 2);
    CHECK(dialog->authors()->topLevelItem(0)->text(0) == u"kari.moe"_s);
    CHECK(dialog->authors()->topLevelItem(0)->checkState(0) == Qt::Checked);
    CHECK(dialog->authors()->topLevelItem(1)->checkState(0) == Qt::Unchecked);
    dialog->understood()->setChecked(true);
    dialog->eraser()->click();
    Window::settle();
    CHECK_FALSE(w.ledger().authors().contains(u"kari.moe"_s));
    CHECK(w.ledger().authors().contains(u"ola.dal"_s));
}

TEST_CASE("somebody who was deleted is erased from the history, where the step names them") {
    PeopleWindow w;
    w.people().open(w.kari.value);
    w.people().removeAction()->trigger();
    Window::settle();
    CHECK_FALSE(w.ledger().find(w.kari));
    CHECK(w.window->lastMessage().contains(u"The history keeps the name"_s));
    w.window->showPlace("history");
    Window::settle();
    auto* history = qobject_cast<HistoryPage*>(w.window->page("history"));
    REQUIRE(history != nullptr);
    REQUIRE(history->eraser()->isVisible());
    CHECK(history->eraser()->text().contains(u"Kari Moe"_s));
    history->eraser()->click();
    Window::settle();
    REQUIRE(w.dialog() != nullptr);
    w.dialog()->understood()->setChecked(true);
    w.dialog()->eraser()->click();
    Window::settle();
    CHECK(gonePeople(w.ledger()).empty());
    CHECK(w.window->lastMessage().startsWith(u"Person 1, erased "_s));
    CHECK_FALSE(history->eraser()->isVisible());
}
