// SPDX-License-Identifier: MIT
// Every kind of value can be written in the cell of a list, with the editor that forms have.
#include "domain/initiatives.h"
#include "domain/money.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "records_cells.h"
#include "ui/records/fields/linkfield.h"

#include <QComboBox>

using namespace samspel;
using namespace samspel::test;

namespace {

/// A record of each kind that a value of some kind stands in.
struct Desk {
    Desk()
        : w(u"nn"_s, {Window::placeOf<DialogueMeeting>("meetings"), Window::placeOf<DialogueParty>("parties"),
                      Window::placeOf<Trace>("traces"), Window::placeOf<OwnerObservation>("observations"),
                      Window::placeOf<Initiative>("initiatives"), Window::placeOf<FundingShare>("shares"),
                      Window::placeOf<Succession>("successions"), Window::placeOf<Remark>("remarks")}) {
        w.open();
        Ledger& ledger = w.ledger();
        Organisation o;
        o.kind = OrganisationKind::municipality;
        o.number = u"4639"_s;
        o.name = u"Vik"_s;
        vik = kept(ledger, o);
        o.number = u"4640"_s;
        o.name = u"Sogndal"_s;
        sogndal = kept(ledger, o);
        DialogueMeeting m;
        m.municipality = vik;
        m.date = {2011, 5, 3};
        meeting = kept(ledger, m);
        DialogueParty p;
        p.meeting = meeting;
        p.count = *Approximate::parse(u"12"_s);
        party = kept(ledger, p);
        Input i;
        i.meeting = meeting;
        i.title = u"Leirskulen"_s;
        Trace t;
        t.input = kept(ledger, i);
        t.text = u"Mål 4"_s;
        trace = kept(ledger, t);
        OwnerObservation s;
        s.municipality = vik;
        s.date = When::year(2011);
        s.source = u"Møte"_s;
        observation = kept(ledger, s);
        Initiative n;
        n.title = u"Fjordkonferansen"_s;
        initiative = kept(ledger, n);
        FundingAgreement a;
        a.title = u"Avtale"_s;
        FundingShare f;
        f.agreement = kept(ledger, a);
        f.organisation = vik;
        f.year = Period::calendarYear(2011);
        share = kept(ledger, f);
        Succession u;
        u.predecessor = vik;
        u.successor = sogndal;
        u.date = {2020, 1, 1};
        succession = kept(ledger, u);
        Remark r;
        r.about = {u"dialogue_meeting"_s, meeting.value};
        r.text = u"Ring"_s;
        remark = kept(ledger, r);
        Window::settle();
    }
    /// Writes the text in a cell, by keys alone.
    Value written(const char* place, qint64 id, const char* column, const QString& text) {
        RecordPanel& panel = *w.records(place).panel();
        Cells cells(panel);
        cells.goTo(id, column);
        cells.press(Qt::Key_F2);
        REQUIRE(cells.editor() != nullptr);
        cells.write(text);
        return after(cells, id, column);
    }
    Value pressed(const char* place, qint64 id, const char* column, int key) {
        RecordPanel& panel = *w.records(place).panel();
        Cells cells(panel);
        cells.goTo(id, column);
        cells.press(Qt::Key_F2);
        REQUIRE(cells.editor() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        return after(cells, id, column);
    }
    Value after(Cells& cells, qint64 id, const char* column) {
        if (QWidget* suggestions = QApplication::activePopupWidget()) {
            suggestions->hide();
        }
        const std::size_t steps = w.ledger().history().size();
        cells.press(Qt::Key_Return);
        INFO(w.window->lastMessage().toStdString());
        CHECK(cells.editor() == nullptr);
        CHECK(w.ledger().history().size() == steps + 1);
        return w.ledger()
            .row(cells.model().kind(), id)
            ->cells[static_cast<std::size_t>(cells.number(column))];
    }

    Window w;
    Id<Organisation> vik, sogndal;
    Id<DialogueMeeting> meeting;
    Id<DialogueParty> party;
    Id<Trace> trace;
    Id<OwnerObservation> observation;
    Id<Initiative> initiative;
    Id<FundingShare> share;
    Id<Succession> succession;
    Id<Remark> remark;
};

} // namespace

TEST_CASE("what is typed in a cell is read as its field's kind") {
    Desk d;
    const auto start = contentOf(d.w.ledger());
    const std::size_t steps = d.w.ledger().history().size();
    CHECK(d.written("organisations", d.vik.value, "name", u"Vik i Sogn"_s) == Value(u"Vik i Sogn"_s));
    CHECK(d.written("organisations", d.vik.value, "grade_from", u"8"_s) == Value(qint64{8}));
    CHECK(d.written("successions", d.succession.value, "share", u"12,5"_s) == Value(12.5));
    CHECK(d.written("shares", d.share.value, "share", u"14,29 %"_s) == Value(qint64{1429}));
    CHECK(d.written("traces", d.trace.value, "amount", u"12500,50"_s) == Value(qint64{1250050}));
    CHECK_FALSE(isEmpty(d.written("traces", d.trace.value, "year", u"2012"_s)));
    CHECK(d.w.ledger().find(d.trace)->year == Period::calendarYear(2012));
    CHECK_FALSE(isEmpty(d.written("traces", d.trace.value, "date", u"haust 2010"_s)));
    CHECK(d.w.ledger().find(d.trace)->date == When::parse(u"2010-23"));
    CHECK(d.written("meetings", d.meeting.value, "date", u"4.5.2011"_s) == Value(u"2011-05-04"_s));
    CHECK(d.written("meetings", d.meeting.value, "starts", u"9.30"_s) == Value(u"09:30"_s));
    CHECK(d.written("parties", d.party.value, "count", u"30-40"_s) == Value(u"30..40"_s));
    CHECK(d.w.ledger().history().size() == steps + 10); // each is a step of its own
    for (int i = 0; i < 10; ++i) {
        d.w.ledger().undo();
    }
    CHECK(contentOf(d.w.ledger()) == start);
}

TEST_CASE("choices and steps of a scale are walked with the arrows, and one step keeps the last") {
    Desk d;
    REQUIRE(kindOf<OwnerObservation>()
                .fields[kindOf<OwnerObservation>().fieldNumber(QLatin1String("level"))]
                .kind == FieldKind::scale);
    CHECK(d.pressed("observations", d.observation.value, "level", Qt::Key_Down) == Value(u"interested"_s));
    CHECK(d.pressed("traces", d.trace.value, "step", Qt::Key_Down) == Value(u"economy_plan"_s));
}

TEST_CASE("yes or no is turned with the space bar") {
    Desk d;
    CHECK(d.pressed("initiatives", d.initiative.value, "for_research", Qt::Key_Space) == Value(qint64{1}));
    CHECK(d.pressed("initiatives", d.initiative.value, "for_research", Qt::Key_Space) == Value(qint64{0}));
}

TEST_CASE("records are found in a cell by some letters of their names") {
    Desk d;
    CHECK(d.written("initiatives", d.initiative.value, "owner", u"sogn"_s) == Value(d.sogndal.value));
    CHECK(d.written("initiatives", d.initiative.value, "partners", u"vik"_s) ==
          Value(u"[%1]"_s.arg(d.vik.value)));
    CHECK(d.written("initiatives", d.initiative.value, "partners", u"sogn"_s) ==
          Value(u"[%1,%2]"_s.arg(d.vik.value).arg(d.sogndal.value)));
}

TEST_CASE("a link is chosen in a cell by its kind and, one Tab on, its record") {
    Desk d;
    RecordPanel& panel = *d.w.records("remarks").panel();
    Cells cells(panel);
    cells.goTo(d.remark.value, "about");
    cells.press(Qt::Key_F2);
    REQUIRE(cells.editor() != nullptr);
    auto* field = static_cast<LinkField*>(cells.editor()->field());
    REQUIRE(field->kinds()->hasFocus());
    CHECK(field->target()->accessibleName() == u"Gjeld: Ring"_s);
    const int place = field->kinds()->findData(u"organisation"_s);
    field->kinds()->setCurrentIndex(place);
    Q_EMIT field->kinds()->activated(place);
    cells.press(Qt::Key_Tab);
    REQUIRE(cells.editor() != nullptr);
    REQUIRE(field->target()->hasFocus());
    cells.write(u"sogn"_s);
    CHECK(d.after(cells, d.remark.value, "about") == Value(u"organisation:%1"_s.arg(d.sogndal.value)));
}
