// SPDX-License-Identifier: MIT
// The editor of each kind of value: typed, chosen and taken away through the keyboard, in three languages.
#include "domain/initiatives.h"
#include "domain/money.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "shell_window.h"
#include "ui/records/drafts.h"
#include "ui/records/fields/filefield.h"
#include "ui/records/fields/linkfield.h"
#include "ui/records/fields/recordline.h"
#include "ui/records/fields/referencesfield.h"
#include "ui/records/fields/scalefield.h"
#include "ui/records/means.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace samspel;
using namespace samspel::test;

namespace {

template <class R>
const FieldInfo& fieldOf(const char* column) {
    const Kind& kind = kindOf<R>();
    return kind.fields[kind.fieldNumber(QLatin1String(column))];
}

Ledger& opened(Window& w) {
    w.open();
    return w.ledger();
}

/// A desk with one editor on it, over a register with two schools.
struct Desk {
    explicit Desk(const QString& language = u"en"_s) : w(language) {
        for (const QString& name : {u"Flatbygdi skule"_s, u"Årdal skule"_s, u"Ålesund skule"_s}) {
            Organisation school;
            school.kind = OrganisationKind::school;
            school.name = name;
            w.ledger().change({}, [&](Edit& edit) { schools.push_back(edit.add(school).value); });
        }
        Window::settle();
    }
    template <class T = FieldEditor>
    T* editor(const FieldInfo& field) {
        delete paper;
        paper = new QWidget(w.window->centralWidget());
        auto* column = new QVBoxLayout(paper);
        auto* made = makeEditor(field, meansOf(around, names), paper);
        column->addWidget(made);
        paper->resize(600, 300);
        paper->show();
        paper->raise();
        return static_cast<T*>(made);
    }
    Window w;
    std::vector<qint64> schools;
    RecordNames names{opened(w), w.window->language()};
    Surroundings around{w.ledger(), w.window->language(), w.preferences};
    QWidget* paper = nullptr;
};

void write(FieldEditor* editor, const QString& text) {
    auto* line = static_cast<QLineEdit*>(editor->target());
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    if (QWidget* suggestions = QApplication::activePopupWidget()) {
        suggestions->hide();
    }
}

QString shown(const FieldEditor* editor) { return static_cast<QLineEdit*>(editor->target())->text(); }

struct Typed {
    const char* what;
    const FieldInfo& field;
    QString text;
    Value value;
    QString shown; ///< in nynorsk and bokmål
};

} // namespace

TEST_CASE("what is typed on a line is read as its field's kind, and written back as people write it") {
    const QString language = GENERATE(u"nn"_s, u"nb"_s, u"en"_s);
    Desk desk(language);
    const QChar space(0xA0);
    const std::vector<Typed> all{
        {"money", fieldOf<Trace>("amount"), u"12500,50"_s, qint64{1250050}, u"12 500,50"_s},
        {"percent", fieldOf<FundingShare>("share"), u"14,29 %"_s, qint64{1429}, u"14,29"_s},
        {"time", fieldOf<DialogueMeeting>("starts"), u"9.30"_s, u"09:30"_s, u"09:30"_s},
        {"approximate", fieldOf<DialogueParty>("count"), u"30-40"_s, u"30..40"_s, u"30–40"_s},
        {"whole", fieldOf<Organisation>("grade_from"), u"8"_s, qint64{8}, u"8"_s},
        {"decimal", fieldOf<Succession>("share"), u"12,5"_s, 12.5, u"12,5"_s},
        {"period", fieldOf<Trace>("year"), u"2012"_s, qint64{0}, u"2012"_s},
    };
    for (const Typed& typed : all) {
        INFO(typed.what << " in " << language.toStdString());
        FieldEditor* editor = desk.editor(typed.field);
        QSignalSpy edited(editor, &FieldEditor::edited);
        write(editor, typed.text);
        CHECK_FALSE(edited.isEmpty());
        CHECK(editor->complaint().isEmpty());
        if (typed.field.kind != FieldKind::period) {
            CHECK(editor->value() == typed.value);
        }
        const Value value = editor->value();
        editor->setValue(value);
        const QString expected = language == u"en"_s ? shown(editor) : typed.shown;
        CHECK(shown(editor).replace(space, u' ') == expected);
        CHECK(editor->value() == value); // what nobody typed stays exact
    }
}

TEST_CASE("an amount stands at the right with its unit beside it") {
    Desk desk;
    for (const auto& [field, unit] : {std::pair(&fieldOf<Trace>("amount"), u"kr"_s),
                                      std::pair(&fieldOf<FundingShare>("share"), u"%"_s)}) {
        FieldEditor* editor = desk.editor(*field);
        auto* line = static_cast<QLineEdit*>(editor->target());
        CHECK(line->alignment().testFlag(Qt::AlignRight));
        QStringList beside;
        for (const QLabel* label : editor->findChildren<QLabel*>()) {
            beside << label->text();
        }
        CHECK(beside == QStringList{unit});
    }
}

TEST_CASE("what cannot be read is said in the person's language and kept as it was typed") {
    const auto [language, begins] = GENERATE(table<QString, QString>(
        {{u"en"_s, u"“tolv” is no amount"_s}, {u"nn"_s, QString()}, {u"nb"_s, QString()}}));
    Desk desk(language);
    for (const FieldInfo* field :
         {&fieldOf<Trace>("amount"), &fieldOf<FundingShare>("share"), &fieldOf<DialogueMeeting>("starts"),
          &fieldOf<DialogueParty>("count"), &fieldOf<Trace>("year"), &fieldOf<Input>("school"),
          &fieldOf<Initiative>("partners"), &fieldOf<DialogueMeeting>("date"), &fieldOf<Trace>("date"),
          &fieldOf<Organisation>("grade_to"), &fieldOf<Succession>("share")}) {
        INFO(field->column << " in " << language.toStdString());
        FieldEditor* editor = desk.editor(*field);
        write(editor, u"tolv"_s);
        CHECK(editor->value() == Value(u"tolv"_s));
        CHECK(editor->complaint().contains(u"tolv"_s));
        if (field->kind == FieldKind::money && !begins.isEmpty()) {
            CHECK(editor->complaint().startsWith(begins));
        }
        QTest::keyClick(editor->target(), Qt::Key_Escape);
        CHECK(isEmpty(editor->value()));
        CHECK(editor->complaint().isEmpty());
    }
}

TEST_CASE("a scale tells what the chosen step looks like, and all steps in its list") {
    Desk desk;
    auto* editor = desk.editor<ScaleField>(fieldOf<OwnerObservation>("level"));
    REQUIRE(fieldOf<OwnerObservation>("level").kind == FieldKind::scale);
    auto* box = static_cast<QComboBox*>(editor->target());
    editor->setValue(u"interested"_s);
    CHECK(editor->description() == u"Asks, and wants to know more than it has to."_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(editor->value() == Value(u"in_dialogue"_s));
    CHECK(editor->description() == u"Talks with the schools about what the figures mean."_s);
    for (int i = 0; i < box->count(); ++i) {
        CHECK_FALSE(box->itemData(i, Qt::ToolTipRole).toString().isEmpty());
    }
    editor->setReadOnly(true);
    CHECK_FALSE(box->isEnabled());
}

TEST_CASE("several records are chips: added by some letters, taken away by Backspace and by Delete") {
    Desk desk;
    auto* editor = desk.editor<ReferencesField>(fieldOf<Initiative>("partners"));
    auto* line = static_cast<QLineEdit*>(editor->target());
    write(editor, u"aardal"_s); // forgiving about Å
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->text().isEmpty());
    CHECK(editor->ids() == std::vector<qint64>{desk.schools[1]});
    write(editor, u"flat"_s);
    QTest::keyClick(line, Qt::Key_Return);
    // By name for the eye, by key in the register.
    CHECK(editor->ids() == std::vector<qint64>{desk.schools[0], desk.schools[1]});
    CHECK(editor->value() == Value(u"[%1,%2]"_s.arg(desk.schools[0]).arg(desk.schools[1])));

    QSignalSpy wanted(editor, &FieldEditor::recordWanted);
    QTest::keyClick(line, Qt::Key_Left); // to the chips
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"organisation"_s);
    CHECK(wanted[0][1].toLongLong() == desk.schools[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(editor->ids() == std::vector<qint64>{desk.schools[1]});
    CHECK(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(isEmpty(editor->value()));
}

TEST_CASE("the same record is not added twice, and what is typed beside chips is no draft that eats them") {
    Desk desk;
    auto* editor = desk.editor<ReferencesField>(fieldOf<Initiative>("partners"));
    editor->setValue(u"[%1]"_s.arg(desk.schools[0]));
    write(editor, u"Flatbygdi skule"_s);
    CHECK(editor->value() == Value(u"[%1]"_s.arg(desk.schools[0])));
    write(editor, u"Atlantis"_s);
    const Value draft = editor->value();
    CHECK(draft == Value(u"[%1]Atlantis"_s.arg(desk.schools[0])));
    auto* again = desk.editor<ReferencesField>(fieldOf<Initiative>("partners"));
    again->setValue(draft);
    CHECK(again->ids() == std::vector<qint64>{desk.schools[0]});
    CHECK(shown(again) == u"Atlantis"_s);
    CHECK(again->value() == draft);
    CHECK(again->complaint().contains(u"Atlantis"_s));
}

TEST_CASE("a link chooses its kind, then its record, and leads there") {
    const QString language = GENERATE(u"nn"_s, u"nb"_s, u"en"_s);
    Desk desk(language);
    auto* editor = desk.editor<LinkField>(fieldOf<Remark>("about"));
    CHECK_FALSE(editor->target()->isEnabled()); // nothing to look among yet
    const int place = editor->kinds()->findData(u"organisation"_s);
    REQUIRE(place > 0);
    CHECK(editor->kinds()->itemText(place) == (language == u"en"_s   ? u"Organisations"_s
                                               : language == u"nn"_s ? u"Organisasjonar"_s
                                                                     : u"Organisasjoner"_s));
    editor->kinds()->setCurrentIndex(place);
    Q_EMIT editor->kinds()->activated(place);
    write(editor, u"flat"_s);
    CHECK(editor->value() == Value(u"organisation:%1"_s.arg(desk.schools[0])));
    QSignalSpy wanted(editor, &FieldEditor::recordWanted);
    QTest::keyClick(editor->target(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toLongLong() == desk.schools[0]);

    write(editor, u"Atlantis"_s);
    CHECK(editor->value() == Value(u"organisation:Atlantis"_s));
    auto* again = desk.editor<LinkField>(fieldOf<Remark>("about"));
    again->setValue(u"organisation:Atlantis"_s);
    CHECK(shown(again) == u"Atlantis"_s);
    CHECK(again->kinds()->currentData().toString() == u"organisation"_s);
    CHECK_FALSE(again->complaint().isEmpty());
}

TEST_CASE("a reference is followed by its arrow, and two of one name are told apart by the one chosen") {
    Desk desk;
    FieldEditor* editor = desk.editor(fieldOf<Input>("school"));
    auto* open = editor->findChild<QToolButton*>(u"openRecord"_s);
    CHECK_FALSE(open->isEnabled());
    editor->setValue(desk.schools[1]);
    CHECK(shown(editor) == u"Årdal skule"_s);
    QSignalSpy wanted(editor, &FieldEditor::recordWanted);
    open->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"organisation"_s);
    CHECK(wanted[0][1].toLongLong() == desk.schools[1]);
    editor->setReadOnly(true);
    CHECK(open->isEnabled()); // following is no change
}

TEST_CASE("a file is kept inside the register or linked to, opened only when asked for, and taken away") {
    Desk desk;
    const QString path = desk.w.folder.filePath(u"Referat 3. mai.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Til stades: alle");
    file.close();
    auto* editor = desk.editor<FileField>(fieldOf<Document>("file"));
    QString opened;
    QString openedContent;
    const QString copy = desk.w.folder.filePath(u"kopi.txt"_s);
    editor->setDialogs({[&](QWidget*) { return path; }, [&](QWidget*, const QString&) { return copy; },
                        [&](const QString& what) {
                            opened = what;
                            QFile there(what);
                            openedContent = there.open(QIODevice::ReadOnly)
                                                ? QString::fromUtf8(there.readAll())
                                                : QString();
                            return true;
                        }});
    const auto button = [&](const char* name) {
        return editor->findChild<QPushButton*>(QString::fromLatin1(name));
    };
    const auto click = [&](const char* name) {
        INFO(name);
        REQUIRE(button(name)->isVisible());
        QTest::keyClick(button(name), Qt::Key_Space);
    };
    QSignalSpy left(editor, &FieldEditor::left);
    click("chooseFile");
    CHECK(isEmpty(editor->value())); // nothing yet: kept or linked?
    click("keepFile");
    CHECK(left.size() == 1);
    const auto kept = FileLink::parse(textOf(editor->value()));
    REQUIRE(kept);
    // sha256sum of the sixteen bytes above
    CHECK(kept->sha256 == u"f2c6144e678c83869f83e118aa34d0255bdb9a30b4c021d82ade5e6dd0276ec9"_s);
    CHECK(kept->name == u"Referat 3. mai.txt"_s);
    CHECK(kept->isKept());
    CHECK(opened.isEmpty());
    QFile::remove(path); // it does not lean on the one outside
    click("openFile");
    CHECK(openedContent == u"Til stades: alle"_s);
    CHECK(QFileInfo(opened).fileName() == u"Referat 3. mai.txt"_s);
    click("copyFile");
    QFile copied(copy);
    REQUIRE(copied.open(QIODevice::ReadOnly));
    CHECK(copied.readAll() == "Til stades: alle");

    editor->offer(copy); // as when it is dropped there
    click("linkFile");
    CHECK(editor->value() == Value(u"path:"_s + copy));
    CHECK_FALSE(button("copyFile")->isVisible());
    click("openFile");
    CHECK(opened == copy);
    copied.close();
    QFile::remove(copy);
    QSignalSpy troubled(editor, &FieldEditor::troubled);
    click("openFile");
    REQUIRE(troubled.size() == 1);
    CHECK(troubled[0][0].toString().contains(copy));

    click("chooseFile");
    click("cancelFile");
    CHECK(editor->value() == Value(u"path:"_s + copy));
    click("removeFile");
    CHECK(isEmpty(editor->value()));
    editor->setReadOnly(true);
    CHECK_FALSE(button("chooseFile")->isVisible());
}

TEST_CASE("half-entered values of every kind outlive a crash") {
    Desk desk;
    struct Half {
        const Kind& kind;
        const char* column;
        Value value;
    };
    const std::vector<Half> all{
        {kindOf<Trace>(), "text", u"Mål 4"_s},
        {kindOf<Input>(), "text", u"Fyrste line\nandre line"_s},
        {kindOf<Organisation>(), "grade_from", u"åtte"_s},
        {kindOf<Succession>(), "share", 12.5},
        {kindOf<Trace>(), "amount", u"mykje"_s},
        {kindOf<FundingShare>(), "share", qint64{1429}},
        {kindOf<Organisation>(), "is_invented", qint64{1}},
        {kindOf<DialogueMeeting>(), "date", u"32.1.2011"_s},
        {kindOf<DialogueMeeting>(), "starts", u"halv ti"_s},
        {kindOf<Trace>(), "date", u"haust"_s},
        {kindOf<DialogueParty>(), "count", u"ein del"_s},
        {kindOf<Trace>(), "year", u"i fjor"_s},
        {kindOf<Organisation>(), "ownership", u"private"_s},
        {kindOf<OwnerObservation>(), "level", u"drives"_s},
        {kindOf<Input>(), "school", u"Atlantis"_s},
        {kindOf<Initiative>(), "partners", u"[%1]Atlantis"_s.arg(desk.schools[0])},
        {kindOf<Remark>(), "about", u"organisation:Atlantis"_s},
        {kindOf<Document>(), "file", u"path:/home/leiar/referat.odt"_s},
    };
    std::set<FieldKind> seen;
    for (const Half& half : all) {
        const std::size_t number = half.kind.fieldNumber(QLatin1String(half.column));
        const FieldInfo& field = half.kind.fields[number];
        INFO(half.kind.table << "." << half.column);
        seen.insert(field.kind);
        FieldEditor* editor = desk.editor(field);
        editor->setValue(half.value);
        Row row = half.kind.blank;
        row.cells[number] = editor->value();
        CHECK(row.cells[number] == half.value);
        {
            Drafts drafts(desk.w.preferences, half.kind, u"test"_s);
            drafts.keep(half.kind.blank, row);
        }
        QSettings disk(desk.w.folder.filePath(u"settings.ini"_s), QSettings::IniFormat); // nobody closed
        Preferences next(disk);
        const Drafts drafts(next, half.kind, u"test"_s);
        REQUIRE(drafts.has(0));
        FieldEditor* again = desk.editor(field);
        again->setValue(drafts.over(half.kind.blank).cells[number]);
        CHECK(again->value() == half.value);
        Drafts(next, half.kind, u"test"_s).forget(0);
    }
    CHECK(seen.size() == 18); // every kind of value that there is
}

TEST_CASE("nothing can be changed in an editor that is only for reading") {
    Desk desk;
    for (const FieldInfo* field :
         {&fieldOf<Trace>("amount"), &fieldOf<DialogueMeeting>("starts"), &fieldOf<DialogueParty>("count"),
          &fieldOf<Input>("school"), &fieldOf<Initiative>("partners")}) {
        FieldEditor* editor = desk.editor(*field);
        const Value kept = field->kind == FieldKind::money         ? Value(qint64{100})
                           : field->kind == FieldKind::time        ? Value(u"09:30"_s)
                           : field->kind == FieldKind::approximate ? Value(u"~50"_s)
                           : field->kind == FieldKind::reference   ? Value(desk.schools[0])
                                                                   : Value(u"[%1]"_s.arg(desk.schools[0]));
        editor->setValue(kept);
        editor->setReadOnly(true);
        QTest::keyClicks(editor->target(), u"9"_s);
        QTest::keyClick(editor->target(), Qt::Key_Backspace);
        INFO(field->column);
        CHECK(editor->value() == kept);
    }
}
