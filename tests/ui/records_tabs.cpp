// SPDX-License-Identifier: MIT
// What belongs to a record, as tabs: parts at any depth, notes, who refers to it; made when first looked at.
#include "domain/initiatives.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "shell_window.h"
#include "ui/records/followup.h"
#include "ui/records/newrecord.h"
#include "ui/records/recordhead.h"
#include "ui/records/referrallist.h"

#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace samspel;
using namespace samspel::test;

namespace {

template <class R>
Id<R> add(Ledger& ledger, const R& record) {
    Id<R> id;
    const Problems problems = ledger.change({Action::add, QString::fromLatin1(Schema<R>::table), {}},
                                            [&](Edit& edit) { id = edit.add(record); });
    for (const Problem& problem : problems) {
        INFO(problem.field.toStdString() << ": " << problem.what.toStdString());
        CHECK(problem.weight == Problem::Weight::remark);
    }
    return id;
}

/// Vik's dialogue meeting with an input and its trace, on a page of dialogue meetings.
struct Dialogue {
    explicit Dialogue(const QString& language = u"en"_s)
        : w(language, {Window::placeOf<DialogueMeeting>("meetings"),
                       Window::placeOf<Initiative>("initiatives"), Window::placeOf<Person>("people")}) {
        w.open();
        Organisation municipality;
        municipality.kind = OrganisationKind::municipality;
        municipality.number = u"4639"_s;
        municipality.name = u"Vik"_s;
        vik = add(w.ledger(), municipality);
        DialogueMeeting m;
        m.municipality = vik;
        m.date = {2011, 5, 3};
        meeting = add(w.ledger(), m);
        Input i;
        i.meeting = meeting;
        i.title = u"Leirskulen"_s;
        input = add(w.ledger(), i);
        Trace t;
        t.input = input;
        t.text = u"Mål 4 i skuleplanen"_s;
        trace = add(w.ledger(), t);
        Window::settle();
    }
    RecordPage& page() { return w.records("meetings"); }

    Window w;
    Id<Organisation> vik;
    Id<DialogueMeeting> meeting;
    Id<Input> input;
    Id<Trace> trace;
};

QStringList shownTabs(const QTabWidget* tabs) {
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i)) {
            titles << tabs->tabText(i);
        }
    }
    return titles;
}

void showTab(QTabWidget* tabs, const QString& title) {
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).startsWith(title)) {
            tabs->setCurrentIndex(i);
        }
    }
    Window::settle();
}

QString text(RecordPanel& panel, const char* column) {
    return static_cast<QLineEdit*>(panel.form()->editor(column)->target())->text();
}

} // namespace

TEST_CASE("a record's tabs follow from the kinds that say they are parts of it") {
    Dialogue m;
    m.page().panel()->open(m.meeting.value);
    const QStringList tabs = shownTabs(m.page().panel()->tabs());
    CHECK(tabs.mid(0, 4) ==
          QStringList{u"Fields"_s, u"Groups at the meeting"_s, u"Status sheets"_s, u"Inputs (1)"_s});
    for (const QString& common : {u"Notes"_s, u"Documents"_s, u"Tasks"_s, u"Referred to by"_s}) {
        INFO(common.toStdString());
        CHECK(tabs.contains(common));
    }
    m.page().panel()->newAction()->trigger(); // what is not kept yet has no parts
    CHECK(shownTabs(m.page().panel()->tabs()) == QStringList{u"Fields"_s});
}

TEST_CASE("tabs have their names in the person's language") {
    const auto [language, inputs, papers] = GENERATE(table<QString, QString, QString>(
        {{u"nn"_s, u"Innspel (1)"_s, u"Dokument"_s}, {u"nb"_s, u"Innspill (1)"_s, u"Dokumenter"_s}}));
    Dialogue m(language);
    m.page().panel()->open(m.meeting.value);
    const QStringList tabs = shownTabs(m.page().panel()->tabs());
    INFO(tabs.join(u", "_s).toStdString());
    CHECK(tabs.contains(inputs));
    CHECK(tabs.contains(papers));
    m.w.window->setLanguage(u"en"_s);
    Window::settle();
    CHECK(shownTabs(m.page().panel()->tabs()).contains(u"Inputs (1)"_s));
}

TEST_CASE("a sub-table is made when its tab is first shown, and follows the record from then on") {
    Dialogue m;
    RecordPanel& panel = *m.page().panel();
    panel.open(m.meeting.value);
    Window::settle();
    RecordTabs* tabs = panel.tabs();
    CHECK_FALSE(tabs->isMade(QLatin1String("input")));
    showTab(tabs, u"Inputs"_s);
    CHECK(tabs->isMade(QLatin1String("input")));
    CHECK_FALSE(tabs->isMade(QLatin1String("status_sheet")));
    CHECK(m.page().part("input")->count() == 1);

    DialogueMeeting next;
    next.municipality = m.vik;
    next.date = {2012, 5, 8};
    const auto second = add(m.w.ledger(), next);
    Window::settle();
    panel.open(second.value);
    CHECK(m.page().part("input")->count() == 0);
    CHECK(shownTabs(tabs).contains(u"Inputs"_s));
    panel.open(m.meeting.value);
    CHECK(m.page().part("input")->count() == 1);
}

TEST_CASE("parts of parts: an input of a meeting gets a trace, and one undo each takes all away again") {
    Dialogue m;
    const auto start = contentOf(m.w.ledger());
    m.page().panel()->open(m.meeting.value);
    showTab(m.page().panel()->tabs(), u"Inputs"_s);
    RecordPanel& inputs = *m.page().part("input");
    inputs.newAction()->trigger();
    fill(inputs, "title", u"Tilpassa opplæring"_s);
    Window::settle();
    REQUIRE(m.w.ledger().all<Input>().size() == 2);
    const auto input = inputs.current();
    showTab(inputs.tabs(), u"Traces"_s);
    RecordPanel& traces = *inputs.tabs()->part(QLatin1String("trace"));
    CHECK(traces.count() == 0);
    traces.newAction()->trigger();
    fill(traces, "text", u"Økonomiplanen 2012"_s);
    Window::settle();
    REQUIRE(m.w.ledger().all<Trace>().size() == 2);
    CHECK(m.w.ledger().where<Trace>("input", input).front().text == u"Økonomiplanen 2012"_s);
    CHECK(shownTabs(inputs.tabs()).contains(u"Traces (1)"_s));

    m.page().panel()->open(m.meeting.value);
    m.page().panel()->tabs()->showForm();
    m.page().panel()->removeAction()->trigger(); // with two inputs and two traces
    CHECK(m.w.ledger().all<Trace>().empty());
    for (int i = 0; i < 3; ++i) {
        m.w.window->menus().action(Verb::undo)->trigger();
        Window::settle();
    }
    CHECK(contentOf(m.w.ledger()) == start);
}

TEST_CASE("a link to a part opens the page of its whole, with the right tab and row, however deep") {
    Dialogue m;
    m.w.window->showRecord(u"trace"_s, m.trace.value);
    Window::settle();
    CHECK(m.w.window->shownPlace() == u"meetings"_s);
    RecordPanel& panel = *m.page().panel();
    CHECK(panel.current() == m.meeting.value);
    CHECK(panel.tabs()->tabText(panel.tabs()->currentIndex()) == u"Inputs (1)"_s);
    RecordPanel& inputs = *m.page().part("input");
    CHECK(inputs.current() == m.input.value);
    RecordPanel& traces = *inputs.tabs()->part(QLatin1String("trace"));
    CHECK(traces.current() == m.trace.value);
    CHECK(traces.isVisible());
}

TEST_CASE("notes stand on any record, a part included, and a link leads to them there") {
    Dialogue m;
    m.page().panel()->open(m.meeting.value);
    showTab(m.page().panel()->tabs(), u"Notes"_s);
    RecordPanel& notes = *m.page().part("remark");
    notes.newAction()->trigger();
    CHECK(notes.form()->editor("about") == nullptr); // it is known whose note it is
    auto* words = notes.form()->editor("text")->target();
    words->setFocus();
    QTest::keyClicks(words, u"Send innkalling"_s);
    QTest::keyClick(words, Qt::Key_Tab);
    Window::settle();
    REQUIRE(m.w.ledger().all<Remark>().size() == 1);
    CHECK(m.w.ledger().all<Remark>().front().about == Link{u"dialogue_meeting"_s, m.meeting.value});

    Remark deep;
    deep.about = {u"input"_s, m.input.value};
    deep.text = u"Hugs på denne"_s;
    const auto id = add(m.w.ledger(), deep);
    m.w.window->showRecord(u"remark"_s, id.value);
    Window::settle();
    CHECK(m.w.window->shownPlace() == u"meetings"_s);
    RecordPanel& inputs = *m.page().part("input");
    CHECK(inputs.tabs()->part(QLatin1String("remark"))->current() == id.value);
}

TEST_CASE("the flag marks a record to be followed up, and takes the mark away, each as one step") {
    Dialogue m;
    RecordPanel& panel = *m.page().panel();
    panel.open(m.meeting.value);
    QToolButton* flag = panel.head()->flag();
    const auto start = contentOf(m.w.ledger());
    const Kind& kind = kindOf<DialogueMeeting>();
    CHECK_FALSE(flag->isChecked());
    flag->setFocus();
    QTest::keyClick(flag, Qt::Key_Space);
    Window::settle();
    CHECK(isFollowedUp(m.w.ledger(), kind, m.meeting.value));
    CHECK(flag->isChecked());
    CHECK(flag->text() == u"To be followed up"_s);
    CHECK(shownTabs(panel.tabs()).contains(u"Notes (1)"_s));
    flag->click();
    Window::settle();
    CHECK_FALSE(isFollowedUp(m.w.ledger(), kind, m.meeting.value));
    CHECK(contentOf(m.w.ledger()) == start); // nothing was written in it

    Remark words;
    words.about = {u"dialogue_meeting"_s, m.meeting.value};
    words.followsUp = true;
    words.text = u"Ring ordføraren"_s;
    const auto id = add(m.w.ledger(), words);
    Window::settle();
    CHECK(flag->isChecked());
    flag->click();
    Window::settle();
    CHECK(m.w.ledger().find(id)->doneOn.isValid()); // what somebody wrote is not thrown away
    m.w.window->menus().action(Verb::undo)->trigger();
    Window::settle();
    CHECK_FALSE(m.w.ledger().find(id)->doneOn.isValid());
    CHECK(flag->isChecked());
}

TEST_CASE("who refers to a record is listed by kind and opens") {
    Dialogue m;
    Initiative conference;
    conference.title = u"Lærande regionar"_s;
    conference.forResearch = true;
    conference.partners = {{m.vik}};
    const auto id = add(m.w.ledger(), conference);
    m.w.records("organisations").panel()->open(m.vik.value);
    RecordTabs* tabs = m.w.records("organisations").panel()->tabs();
    showTab(tabs, u"Referred to by"_s);
    auto* list = tabs->findChild<ReferralList*>();
    REQUIRE(list != nullptr);
    QTreeWidget* tree = list->tree();
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->topLevelItem(0)->text(0) == u"Initiatives, as “Partners” (1)"_s);
    CHECK(tree->topLevelItem(1)->text(0) == u"Dialogue meetings, as “Municipality” (1)"_s);
    CHECK(tree->topLevelItem(0)->child(0)->text(0) == u"Lærande regionar"_s);
    Q_EMIT tree->itemActivated(tree->topLevelItem(0)->child(0), 0);
    Window::settle();
    CHECK(m.w.window->shownPlace() == u"initiatives"_s);
    CHECK(m.w.records("initiatives").panel()->current() == id.value);
}

TEST_CASE("a record that is not there yet is made without leaving the form that refers to it") {
    Dialogue m;
    RecordPanel& panel = *m.page().panel();
    panel.open(m.meeting.value);
    FieldEditor* municipality = panel.form()->editor("municipality");
    Q_EMIT municipality->newRecordWanted(u"organisation"_s, u"Luster"_s, [municipality](qint64 id) {
        municipality->setValue(id);
        Q_EMIT municipality->edited();
        Q_EMIT municipality->left();
    });
    auto* dialog = panel.findChild<NewRecordDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->isVisible());
    RecordForm* form = dialog->form();
    CHECK(static_cast<QLineEdit*>(form->editor("name")->target())->text() == u"Luster"_s);
    form->editor("kind")->setValue(u"municipality"_s);
    form->editor("number")->setValue(u"46"_s);
    dialog->accept();
    CHECK(dialog->isVisible()); // no municipality has such a number
    CHECK_FALSE(form->problemBeside("number").isEmpty());
    form->editor("number")->setValue(u"4644"_s);
    dialog->accept();
    Window::settle();
    const auto luster = m.w.ledger().where<Organisation>("number", u"4644"_s);
    REQUIRE(luster.size() == 1);
    CHECK(m.w.ledger().find(m.meeting)->municipality == luster.front().id);
}

TEST_CASE("a field about a person says what it is kept for") {
    Dialogue m;
    RecordPanel& panel = *m.w.records("people").panel();
    panel.newAction()->trigger();
    const QString help = panel.form()->editor("email")->target()->accessibleDescription();
    CHECK(help == u"Kept for: To send invitations and minutes"_s);
    bool isSeen = false;
    for (const QLabel* label : panel.form()->findChildren<QLabel*>()) {
        isSeen = isSeen || (label->isVisible() && label->text() == help);
    }
    CHECK(isSeen);
}

TEST_CASE(
    "what is half entered in a part of a part is kept while the person looks elsewhere, and over night") {
    Dialogue m;
    const auto traces = [&]() -> RecordPanel& {
        m.w.window->showRecord(u"trace"_s, m.trace.value);
        Window::settle();
        return *m.page().part("input")->tabs()->part(QLatin1String("trace"));
    };
    fill(traces(), "amount", u"mykje"_s);
    CHECK(traces().form()->problemBeside("amount").contains(u"mykje"_s));
    DialogueMeeting next;
    next.municipality = m.vik;
    next.date = {2012, 5, 8};
    const auto second = add(m.w.ledger(), next);
    Window::settle();
    m.page().panel()->open(second.value);
    Window::settle();
    CHECK(text(traces(), "amount") == u"mykje"_s);
    m.w.make();
    m.w.open();
    CHECK(text(traces(), "amount") == u"mykje"_s);
    CHECK_FALSE(m.w.ledger().find(m.trace)->amount.has_value());
    fill(traces(), "amount", u"12 500"_s);
    CHECK(m.w.ledger().find(m.trace)->amount == Money{1250000});
}

TEST_CASE("several records are deleted with their parts as one step") {
    Dialogue m;
    DialogueMeeting next;
    next.municipality = m.vik;
    next.date = {2012, 5, 8};
    add(m.w.ledger(), next);
    Window::settle();
    const auto start = contentOf(m.w.ledger());
    RecordPanel& panel = *m.page().panel();
    panel.table()->reload();
    panel.table()->view()->setFocus();
    panel.table()->view()->selectAll();
    panel.removeAction()->trigger();
    CHECK(m.w.ledger().all<DialogueMeeting>().empty());
    CHECK(m.w.ledger().all<Trace>().empty());
    m.w.window->menus().action(Verb::undo)->trigger();
    CHECK(contentOf(m.w.ledger()) == start);
}
