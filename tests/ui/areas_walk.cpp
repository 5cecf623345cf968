// SPDX-License-Identifier: MIT
// A walk through every editor: add, change, add a part, delete, undo all; then the register is as it was.
#include "exchange/sample/sample.h"
#include "shell_window.h"
#include "ui/areas/areapage.h"
#include "ui/places.h"

#include <QComboBox>
#include <QTabBar>

using namespace samspel;
using namespace samspel::test;

namespace {

/// What a person would type; nothing for what is chosen otherwise.
QString typedFor(const FieldInfo& field, int number) {
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
        return u"Prøve %1 på vandring"_s.arg(number);
    case FieldKind::whole:
        return QString::number(std::min<double>(field.rules.most, 40 + number % 50));
    case FieldKind::decimal:
        return u"7"_s;
    case FieldKind::money:
        return u"1250,50"_s;
    case FieldKind::percent:
        return u"12,5"_s;
    case FieldKind::date:
    case FieldKind::when:
        return u"15.9.2031"_s;
    case FieldKind::time:
        return u"12:30"_s;
    case FieldKind::approximate:
        return u"52"_s;
    case FieldKind::period:
        return u"2031"_s;
    default:
        return {};
    }
}

/// Walks with the keyboard where a line is typed, and sets what is picked from a list.
class Walker {
public:
    explicit Walker(Window& window) : m_window(window) {}

    void fillIn(RecordPanel& panel, const Kind& kind, const FieldInfo& field, const char* hidden) {
        FieldEditor* editor = panel.form()->editor(field.column);
        if (editor == nullptr ||
            (hidden != nullptr && QLatin1String(hidden) == QLatin1String(field.column))) {
            return;
        }
        Value value;
        if (const QString typed = typedFor(field, ++m_number); !typed.isEmpty()) {
            fill(panel, field.column, typed);
            return;
        }
        if (field.kind == FieldKind::reference) {
            value = someRecord(field.refersTo);
        } else if (field.kind == FieldKind::link) {
            value = Link{u"organisation"_s, someRecord("organisation")}.stored();
        } else if (field.kind == FieldKind::choice || field.kind == FieldKind::scale) {
            value = QString::fromLatin1(field.choices.back().key);
        } else {
            value = qint64{1};
        }
        editor->setValue(value);
        Q_EMIT editor->edited();
        Q_EMIT editor->left();
        Window::settle();
        (void)kind;
    }

    /// Adds a record as a person does, who fills in what is needed and what the form then asks for.
    qint64 add(RecordPanel& panel, const Kind& kind, const char* hidden = nullptr) {
        panel.newAction()->trigger();
        Window::settle();
        for (const FieldInfo& field : kind.fields) {
            const bool isChosen = field.kind == FieldKind::choice || field.kind == FieldKind::scale;
            if (field.rules.required && !isChosen && panel.current() == RecordPanel::fresh) {
                fillIn(panel, kind, field, hidden);
            }
        }
        for (int round = 0; round < 3 && panel.current() == RecordPanel::fresh; ++round) {
            for (const FieldInfo& field : kind.fields) {
                if (!panel.form()->problemBeside(field.column).isEmpty()) {
                    fillIn(panel, kind, field, hidden);
                }
            }
        }
        if (panel.current() == RecordPanel::fresh) { // nothing was needed, so nothing was typed yet
            fillIn(panel, kind, kind.fields[kind.title], hidden);
        }
        QStringList problems;
        for (const FieldInfo& field : kind.fields) {
            const QString problem = panel.form()->problemBeside(field.column);
            if (!problem.isEmpty()) {
                problems << QLatin1String(field.column) + u": "_s + problem;
            }
        }
        INFO(kind.table << ": " << problems.join(u"; "_s).toStdString());
        CHECK(panel.current() > 0);
        return panel.current();
    }

    void changeSomething(RecordPanel& panel, const Kind& kind) {
        for (const FieldInfo& field : kind.fields) {
            if (field.kind == FieldKind::text && panel.form()->editor(field.column) != nullptr) {
                fill(panel, field.column, u"Endra %1"_s.arg(++m_number));
                return;
            }
        }
    }

    void walk(RecordPage& page, const Kind& kind) {
        RecordPanel& panel = *page.panel();
        const qint64 id = add(panel, kind);
        if (id <= 0) {
            return;
        }
        changeSomething(panel, kind);
        for (const Kind* part : allKinds()) {
            for (const FieldInfo& field : part->fields) {
                const bool isPart =
                    field.isPart() && QLatin1String(field.refersTo) == QLatin1String(kind.table);
                RecordPanel* parts = isPart ? page.part(part->table, field.column) : nullptr;
                if (parts != nullptr && parts->newAction()->isEnabled()) {
                    add(*parts, *part, field.column);
                }
            }
        }
        if (RecordPanel* notes = page.part("remark")) {
            add(*notes, *kindOfTable(u"remark"), "about");
        }
        panel.removeAction()->trigger();
        Window::settle();
        CHECK_FALSE(m_window.ledger().row(kind, id));
    }

private:
    qint64 someRecord(const char* table) {
        const auto rows = m_window.ledger().rows(*kindOfTable(QString::fromLatin1(table)));
        INFO(table);
        REQUIRE_FALSE(rows.empty());
        return rows.back().id;
    }

    Window& m_window;
    int m_number = 0;
};

} // namespace

TEST_CASE("a walk through every editor leaves the register as it was when all is undone") {
    const QString language = GENERATE(u"nn"_s, u"nb"_s, u"en"_s);
    Window w(language, {}, allPlaces());
    exchange::makeSample(w.path(), Language::load(language));
    w.open();
    const auto before = contentOf(w.ledger());
    Walker walker(w);
    int editors = 0;
    for (const Place& place : allPlaces()) {
        w.window->showPlace(place.id);
        Window::settle();
        Page* page = w.window->page(place.id);
        if (auto* area = qobject_cast<AreaPage*>(page)) {
            for (const QByteArray& table : place.tables) {
                w.window->showPlace(place.id);
                INFO(table.toStdString());
                RecordPage* section = area->section(table.constData());
                REQUIRE(section != nullptr);
                area->showSection(table.constData());
                Window::settle();
                walker.walk(*section, *kindOfTable(QString::fromLatin1(table)));
                ++editors;
            }
        } else if (auto* records = qobject_cast<RecordPage*>(page)) {
            walker.walk(*records, records->kind());
            ++editors;
        }
    }
    CHECK(editors > 40);
    int steps = 0;
    while (w.ledger().undoable()) {
        const Turn turn = w.ledger().undo();
        REQUIRE(turn.happened);
        ++steps;
    }
    CHECK(steps > editors * 3);
    CHECK(contentOf(w.ledger()) == before);
}
