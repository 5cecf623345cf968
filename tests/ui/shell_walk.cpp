// SPDX-License-Identifier: MIT
// The window itself: places, search, languages, themes, registers, and what a screen reader hears.
#include "domain/folding.h"
#include "shell_window.h"
#include "support/text.h"
#include "ui/places.h"
#include "ui/shell/finder.h"
#include "ui/shell/footsteps.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/sidebar.h"

#include "chart/theme.h"
#include "domain/programme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

using namespace samspel;
using namespace samspel::test;

namespace {

Id<Organisation> add(Ledger& ledger, OrganisationKind kind, const QString& name,
                     Id<Organisation> parent = {}) {
    Organisation organisation;
    organisation.kind = kind;
    organisation.name = name;
    organisation.parent = parent;
    Id<Organisation> id;
    ledger.change({Action::add, u"organisation"_s, name}, [&](Edit& edit) { id = edit.add(organisation); });
    return id;
}

// What stands on the screen for a person to read.
QStringList visibleTexts(QWidget* over) {
    QStringList texts;
    for (QWidget* widget : over->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(over)) {
            continue;
        }
        if (auto* label = qobject_cast<QLabel*>(widget)) {
            texts << label->text();
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            texts << button->text();
        } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            texts << line->placeholderText();
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// Answers every text with itself between brackets: a text that lacks them was not asked for anew.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return u"[%1]"_s.arg(QString::fromUtf8(source));
    }
};

bool takesFocus(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           !widget.window()->inherits("QComboBoxPrivateContainer");
}

} // namespace

TEST_CASE("text is folded so that a search forgives how a Norwegian letter was typed") {
    CHECK(folded(u"Ørsta") == folded(u"orsta"));
    CHECK(folded(u"Årdal") == folded(u"Aardal"));
    CHECK(folded(u"Årdal") == folded(u"ardal"));
    CHECK(folded(u"Lærdal") == folded(u"LAERDAL"));
    CHECK(folded(u"Élève") == folded(u"eleve"));
    CHECK(folded(u"Vik") != folded(u"Vil"));
    CHECK(answerQuality(folded(u"Sogndal barneskule"), folded(u"sog")) == 3);
    CHECK(answerQuality(folded(u"Sogndal barneskule"), folded(u"barn")) == 2);
    CHECK(answerQuality(folded(u"Sogndal barneskule"), folded(u"dal")) == 1);
    CHECK(answerQuality(folded(u"Sogndal barneskule"), folded(u"barn sog")) == 2);
    CHECK(answerQuality(folded(u"Sogndal barneskule"), folded(u"vik")) == 0);
}

TEST_CASE("Norwegian order: æ, ø, å last, aa as å, numbers by size") {
    const QCollator order = norwegianOrder();
    CHECK(order.compare(u"Zeta"_s, u"Æra"_s) < 0);
    CHECK(order.compare(u"Æra"_s, u"Øra"_s) < 0);
    CHECK(order.compare(u"Øra"_s, u"Åra"_s) < 0);
    CHECK(order.compare(u"Zeta"_s, u"Aasen"_s) < 0);
    CHECK(order.compare(u"skule 2"_s, u"Skule 10"_s) < 0);
}

TEST_CASE("the trail goes back and forward, and a new turn forgets what lay ahead") {
    Footsteps trail;
    CHECK_FALSE(trail.canBack());
    trail.go({"a"});
    trail.go({"b", u"organisation"_s, 1});
    trail.stroll({"b", u"organisation"_s, 2});
    trail.go({"c"});
    CHECK(trail.back() == Stop{"b", u"organisation"_s, 2});
    CHECK(trail.back() == Stop{"a"});
    CHECK_FALSE(trail.canBack());
    CHECK(trail.forward() == Stop{"b", u"organisation"_s, 2});
    trail.go({"d"});
    CHECK_FALSE(trail.canForward());
    trail.go({"d"}); // where one is already
    CHECK(trail.back() == Stop{"b", u"organisation"_s, 2});
}

TEST_CASE("text stands out from what it lies on, in both themes") {
    for (const bool isDark : {false, true}) {
        const QPalette palette = Theme::palette(isDark);
        const auto contrast = [&](QPalette::ColorRole ink, QPalette::ColorRole paper) {
            return chart::contrast(palette.color(ink), palette.color(paper));
        };
        for (const auto paper : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
            CHECK(contrast(QPalette::Text, paper) >= 4.5);
            CHECK(contrast(Theme::muted, paper) >= 4.5);
            CHECK(contrast(Theme::trouble, paper) >= 4.5);
            CHECK(contrast(Theme::accent, paper) >= 4.5);
            CHECK(contrast(Theme::outline, paper) >= 3);
        }
        CHECK(contrast(QPalette::ButtonText, QPalette::Button) >= 4.5);
        CHECK(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    }
}

TEST_CASE("keys lead to the places, and back and forward again") {
    Window w;
    w.open();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(w.window.get(), key, Qt::AltModifier);
        Window::settle();
    };
    CHECK(w.window->shownPlace() == u"organisations"_s);
    press(Qt::Key_3);
    CHECK(w.window->shownPlace() == u"milestones"_s);
    press(Qt::Key_4);
    CHECK(w.window->shownPlace() == u"history"_s);
    press(Qt::Key_Left);
    CHECK(w.window->shownPlace() == u"milestones"_s);
    press(Qt::Key_Left);
    CHECK(w.window->shownPlace() == u"organisations"_s);
    press(Qt::Key_Right);
    CHECK(w.window->shownPlace() == u"milestones"_s);
}

TEST_CASE("the search box finds records and actions, and Enter opens the first") {
    Window w;
    w.open();
    const auto hoyanger = add(w.ledger(), OrganisationKind::municipality, u"Høyanger"_s);
    add(w.ledger(), OrganisationKind::municipality, u"Vik"_s);
    Window::settle();
    w.window->showPlace("milestones");
    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = w.window->findChild<SearchBox*>();
    REQUIRE(box->hasFocus());
    QTest::keyClicks(box, u"hoyang"_s);
    CHECK(box->answers()->isVisible());
    REQUIRE(box->answers()->count() == 2); // the group and its one answer
    CHECK(box->answers()->item(1)->text() == u"Høyanger"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(w.window->shownPlace() == u"organisations"_s);
    CHECK(static_cast<RecordPage*>(w.window->page("organisations"))->panel()->current() == hoyanger.value);
    CHECK_FALSE(box->answers()->isVisible());

    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"history"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(w.window->shownPlace() == u"history"_s);

    QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"qqqq"_s);
    REQUIRE(box->answers()->count() == 1);
    CHECK(box->answers()->item(0)->text().contains(u"qqqq"_s));
    QTest::keyClick(box, Qt::Key_Return); // nothing to open
    CHECK(w.window->shownPlace() == u"history"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK_FALSE(box->hasFocus());
}

TEST_CASE("the sidebar shows organisations by what they belong to, and leads to them") {
    Window w;
    w.open();
    const auto county = add(w.ledger(), OrganisationKind::county, u"Vestland"_s);
    const auto aardal = add(w.ledger(), OrganisationKind::municipality, u"Årdal"_s, county);
    add(w.ledger(), OrganisationKind::municipality, u"Vik"_s, county);
    Window::settle();
    auto* sidebar = w.window->findChild<Sidebar*>();
    QTreeWidgetItem* root = sidebar->topLevelItem(0);
    root->setExpanded(true);
    REQUIRE(root->childCount() == 1);
    root->child(0)->setExpanded(true);
    REQUIRE(root->child(0)->childCount() == 2);
    CHECK(root->child(0)->child(0)->text(0) == u"Vik"_s);
    CHECK(root->child(0)->child(1)->text(0) == u"Årdal"_s);
    sidebar->setFocus();
    sidebar->setCurrentItem(root->child(0)->child(1));
    QTest::keyClick(sidebar, Qt::Key_Return);
    CHECK(static_cast<RecordPage*>(w.window->page("organisations"))->panel()->current() == aardal.value);

    add(w.ledger(), OrganisationKind::municipality, u"Luster"_s, county);
    Window::settle();
    REQUIRE(sidebar->topLevelItem(0)->child(0)->childCount() == 3); // it stays open, and is up to date
    CHECK(sidebar->topLevelItem(0)->child(0)->child(0)->text(0) == u"Luster"_s);
}

TEST_CASE(
    "pages about the file and about the figures are reached by the menus, and are no lines of the sidebar") {
    Window w(u"en"_s, {}, allPlaces());
    w.open();
    auto* sidebar = w.window->findChild<Sidebar*>();
    QStringList lines;
    for (int i = 0; i < sidebar->topLevelItemCount(); ++i) {
        lines << sidebar->topLevelItem(i)->text(0);
    }
    CHECK(lines.contains(u"Handed out"_s));
    for (const auto& [verb, title] : {std::pair(Verb::backups, u"Backups"_s),
                                      {Verb::check, u"Check the register"_s},
                                      {Verb::compact, u"Compact the register"_s},
                                      {Verb::aboutFigures, u"About the figures"_s}}) {
        CHECK(!lines.contains(title));
        w.window->menus().action(verb)->trigger();
        Window::settle();
        REQUIRE(w.window->page(w.window->shownPlace().toUtf8()) != nullptr);
        CHECK(w.window->page(w.window->shownPlace().toUtf8())->title() == title);
    }
}

TEST_CASE("a change of language reaches every text on the screen at once") {
    Window w;
    w.open();
    const auto id = add(w.ledger(), OrganisationKind::municipality, u"Vik"_s);
    Brackets brackets;
    for (const char* place : {"organisations", "programmes", "milestones", "history"}) {
        w.window->showPlace(place);
        if (QByteArray(place) == "organisations") {
            w.records(place).panel()->open(id.value);
        }
        Window::settle();
        QCoreApplication::installTranslator(&brackets);
        Window::settle();
        // What comes from the register and from src/'s own words is not asked of the window's translator.
        const QStringList own{u"Vik"_s, u"register"_s};
        for (const QString& text : visibleTexts(w.window->centralWidget())) {
            const bool isOfRegister = own.contains(text);
            INFO(place << ": " << text.toStdString());
            bool isOfSource = false;
            for (const Kind* kind : allKinds()) {
                isOfSource = isOfSource ||
                             text.compare(QString::fromLatin1(kind->plural), Qt::CaseInsensitive) == 0 ||
                             text == QString::fromUtf8(kind->purpose);
                for (const FieldInfo& field : kind->fields) {
                    isOfSource = isOfSource || text == QString::fromUtf8(field.label) ||
                                 (field.rules.help != nullptr && text == QString::fromUtf8(field.rules.help));
                }
            }
            CHECK((isOfRegister || isOfSource || text.contains(QLatin1Char('['))));
        }
        QCoreApplication::removeTranslator(&brackets);
        Window::settle();
        for (const QString& text : visibleTexts(w.window->centralWidget())) {
            CHECK_FALSE(text.contains(QLatin1Char('[')));
        }
    }
}

TEST_CASE("the language is remembered, and the ledger speaks it too") {
    Window w;
    w.open();
    w.window->setLanguage(u"nb"_s);
    CHECK(w.ledger().language().code() == u"nb"_s);
    CHECK(w.window->language().code() == u"nb"_s);
    w.make();
    CHECK(w.window->language().code() == u"nb"_s);
}

TEST_CASE("a language and a theme for once are not kept, and all else that is done meanwhile is") {
    Window w(u"nn"_s);
    w.preferences.setTheme(ThemeChoice::dark);
    w.preferences.useLanguageOnce(u"en"_s);
    w.preferences.useThemeOnce(ThemeChoice::light);
    w.make();
    CHECK(w.window->language().code() == u"en"_s);
    CHECK(w.preferences.theme() == ThemeChoice::light);
    w.preferences.setValue(u"drafts/1"_s, u"half a name"_s);
    Preferences nextDay(w.settings);
    CHECK(nextDay.language() == u"nn"_s);
    CHECK(nextDay.theme() == ThemeChoice::dark);
    CHECK(nextDay.value(u"drafts/1"_s) == u"half a name"_s);
    w.window->setLanguage(u"nb"_s); // chosen by a person after all
    CHECK(w.window->language().code() == u"nb"_s);
    CHECK(nextDay.language() == u"nb"_s);
}

TEST_CASE("every control has a name for those who cannot see it, on every page and in every state") {
    Window w;
    const auto checkAll = [&](const char* where) {
        for (QWidget* widget : w.window->findChildren<QWidget*>()) {
            if (!takesFocus(*widget) || qobject_cast<QScrollBar*>(widget) != nullptr ||
                widget->objectName().startsWith(u"qt_"_s)) {
                continue;
            }
            const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
            INFO(where << ": " << widget->metaObject()->className() << " "
                       << widget->objectName().toStdString() << " in "
                       << widget->parentWidget()->metaObject()->className());
            REQUIRE(heard != nullptr);
            CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
        }
    };
    checkAll("welcome");
    w.open();
    add(w.ledger(), OrganisationKind::region, u"Sogn"_s);
    for (const char* place : {"organisations", "programmes", "milestones", "history"}) {
        w.window->showPlace(place);
        if (QByteArray(place) != "history") {
            w.records(place).panel()->newAction()->trigger();
        }
        Window::settle();
        checkAll(place);
    }
}

TEST_CASE("Tab walks the whole window and comes back to where it began") {
    Window w;
    w.open();
    w.records("milestones").panel()->newAction()->trigger();
    Window::settle();
    QWidget* first = QApplication::focusWidget();
    REQUIRE(first != nullptr);
    QList<QWidget*> walked;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now != nullptr);
        if (now == first) {
            break;
        }
        INFO(now->metaObject()->className()
             << " " << now->objectName().toStdString() << " " << now->accessibleName().toStdString());
        REQUIRE_FALSE(walked.contains(now));
        walked << now;
    }
    CHECK(QApplication::focusWidget() == first);
    CHECK(walked.contains(w.window->findChild<Sidebar*>()));
    CHECK(walked.contains(w.window->findChild<SearchBox*>()));
}

TEST_CASE("the places in the sidebar are whole at 200 % text where the window is too low for all") {
    Window w(u"nn"_s, {}, allPlaces());
    w.open();
    w.appearance.apply(ThemeChoice::light, 200);
    w.window->resize(1200, 500);
    auto* sidebar = w.window->findChild<Sidebar*>();
    auto* split = qobject_cast<QSplitter*>(sidebar->parentWidget());
    REQUIRE(split != nullptr);
    split->setSizes({1, 2000}); // as narrow as it can be made
    Window::settle();
    REQUIRE(sidebar->verticalScrollBar()->maximum() > 0);
    for (int i = 0; i < sidebar->topLevelItemCount(); ++i) {
        const QModelIndex index = sidebar->model()->index(i, 0);
        CAPTURE(index.data().toString());
        CHECK(sidebar->visualRect(index).width() >= sidebar->sizeHintForIndex(index).width());
    }
}

TEST_CASE("nothing is cut at 200 % text, and rows are high enough to hit") {
    Window w;
    w.open();
    add(w.ledger(), OrganisationKind::municipality, u"Vik"_s);
    w.appearance.apply(ThemeChoice::light, 200);
    w.window->resize(1600, 1000);
    RecordPanel* panel = w.records("organisations").panel();
    panel->newAction()->trigger();
    Window::settle();
    CHECK(panel->table()->view()->rowHeight(0) >= panel->fontMetrics().height());
    for (QWidget* widget : w.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->inherits("QLineEditIconButton")) { // Qt's own, within a line
            continue;
        }
        const auto* label = qobject_cast<QLabel*>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString() << " "
                                               << (label != nullptr ? label->text().toStdString() : ""));
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            CHECK(button->height() >= 24);
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->height() >= button->sizeHint().height());
        } else if (label != nullptr && label->pixmap().isNull()) {
            CHECK(label->height() >= label->heightForWidth(label->width()));
        } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            CHECK(line->height() >= line->fontMetrics().height());
        }
    }
    w.appearance.apply(ThemeChoice::light, 100);
    Window::settle();
    CHECK(panel->table()->view()->rowHeight(0) >= 24);
}

TEST_CASE("what cannot be opened is told in words, and what is open stays open") {
    Window w;
    w.open();
    QFile text(w.path("letter.txt"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("Dear all,\n").repeated(200));
    text.close();
    w.answer = w.path("letter.txt");
    w.window->menus().action(Verb::openRegister)->trigger();
    CHECK(w.window->lastMessage().contains(u"letter.txt"_s));
    REQUIRE(w.window->ledger() != nullptr);
    CHECK(w.ledger().path().endsWith(u"register.samspel"_s));
    CHECK_FALSE(w.window->openRegister(w.path("nowhere.samspel")));
    CHECK(w.window->lastMessage().contains(u"nowhere.samspel"_s));
    CHECK_FALSE(w.window->createRegister(w.path())); // it is there already
    CHECK(w.window->ledger() != nullptr);
}

TEST_CASE("a register can be made, closed, found again, and backed up") {
    Window w;
    w.answer = w.path("vaart.samspel");
    w.window->menus().action(Verb::newRegister)->trigger();
    REQUIRE(w.window->ledger() != nullptr);
    add(w.ledger(), OrganisationKind::municipality, u"Vik"_s);
    w.answer = w.path("copy.samspel");
    w.window->menus().action(Verb::backup)->trigger();
    CHECK(w.window->lastMessage().contains(u"copy.samspel"_s));
    w.window->menus().action(Verb::close)->trigger();
    CHECK(w.window->ledger() == nullptr);
    CHECK(w.window->findChild<QWidget*>(u"welcome"_s)->isVisible());
    CHECK(w.preferences.recentRegisters().constFirst().endsWith(u"vaart.samspel"_s));
    REQUIRE(w.window->openRegister(w.path("copy.samspel")));
    CHECK(w.ledger().all<Organisation>().size() == 1);
}

TEST_CASE("the window opens where it was left") {
    Window w;
    w.window->resize(900, 700);
    w.window->close();
    w.make();
    w.window.reset();
    MainWindow again(w.preferences, w.appearance, {Window::places(), {}, w.folder.path()});
    CHECK(w.settings.contains(u"window/geometry"_s));
    CHECK(again.isVisible() == false);
}
