// SPDX-License-Identifier: MIT
// What a person may ask for, in the window: to be given everything, and to be erased.
#include "domain/people.h"
#include "domain/papers.h"
#include "shell_window.h"
#include "ui/printing/reportpage.h"
#include "ui/records/drafts.h"
#include "ui/records/erasuredialog.h"
#include "ui/records/personrights.h"
#include "ui/records/recordform.h"
#include "ui/records/recordhead.h"

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
    const QString scope = draftScopeOf(w.ledger());
    Drafts tasks(w.preferences, kindOf<Task>(), scope);
    Row row = rowOf(w.ledger().find(w.ring).value());
    const Row kept = row;
    row.cells[0] = Value{};
    row.cells[kindOf<Task>().fieldNumber(QLatin1String("note"))] = u"Kari Moe er sjuk"_s;
    tasks.keep(kept, row);
    Row other = rowOf(w.ledger().find(w.prize).value());
    const Row keptOther = other;
    other.cells[0] = Value{};
    tasks.keep(keptOther, other);
    w.people().rights()->erase(w.kari.value, {QDate(2026, 11, 29)});
    const Drafts after(w.preferences, kindOf<Task>(), scope);
    CHECK_FALSE(after.has(w.ring.value));
    CHECK(after.has(w.prize.value));
}
