// SPDX-License-Identifier: MIT
// What the eye and the hand meet on every page: the wheel, the letters under Alt, the size of text, and pages
// that are empty yet.
#include "exchange/sample/sample.h"
#include "importing_page.h"
#include "shell_window.h"
#include "ui/areas/todaypage.h"
#include "ui/importing/importplace.h"
#include "ui/importing/previewpanel.h"
#include "ui/places.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/sidebar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace samspel;
using namespace samspel::test;

namespace {

void turnWheel(QWidget& over) {
    const QPointF middle = over.rect().center();
    QWheelEvent wheel(middle, over.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &wheel);
}

/// Letters that Alt leads to, each with the texts that want it.
class Letters {
public:
    void take(const QString& text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty()) {
            m_texts[letter] << text;
        }
    }
    /// All that wait for a key on what is shown.
    void takeShown(const QWidget& over) {
        for (const QWidget* widget : over.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&over)) {
                continue;
            }
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                take(button->text());
            } else if (const auto* label = qobject_cast<const QLabel*>(widget);
                       label != nullptr && label->buddy() != nullptr) {
                take(label->text());
            } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
                take(group->title());
            } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    take(tabs->tabText(i));
                }
            }
        }
    }
    QStringList collisions() const {
        QStringList found;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
            if (it.value().size() > 1) {
                found << it.key() + u": "_s + it.value().join(u" | "_s);
            }
        }
        return found;
    }

private:
    QMap<QString, QStringList> m_texts;
};

std::string collisionsOn(const QMainWindow& window) {
    Letters letters;
    for (const QAction* menu : window.menuBar()->actions()) {
        letters.take(menu->text());
    }
    letters.takeShown(*window.centralWidget());
    return letters.collisions().join(u'\n').toStdString();
}

QPushButton* shownButton(const QWidget& over, const QString& text) {
    for (QPushButton* button : over.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a wheel that scrolls a page changes no choice on its way") {
    QScrollArea area;
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* box = new QComboBox;
    box->addItems({u"a"_s, u"b"_s, u"c"_s});
    auto* spin = new QSpinBox;
    spin->setValue(5);
    auto* other = new QLineEdit;
    for (QWidget* part :
         {static_cast<QWidget*>(other), static_cast<QWidget*>(box), static_cast<QWidget*>(spin)}) {
        layout->addWidget(part);
    }
    area.setWidget(page);
    area.show();
    area.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&area));
    other->setFocus();
    turnWheel(*box);
    turnWheel(*spin);
    CHECK(box->currentIndex() == 0);
    CHECK(spin->value() == 5);
    CHECK(other->hasFocus());
    box->setFocus(); // whoever is in it means it
    turnWheel(*box);
    CHECK(box->currentIndex() == 1);
}

TEST_CASE("a wheel over the import page leaves its columns and its format as they are") {
    made::Importing i;
    i.choose({i.reg.file(u"odd.csv"_s, "A;B;C\r\n4640;2023-24;48\r\n")});
    int looked = 0;
    for (QComboBox* box : i.page.findChildren<QComboBox*>()) {
        if (!box->isVisible() || box->hasFocus()) {
            continue;
        }
        ++looked;
        const int before = box->currentIndex();
        turnWheel(*box);
        CHECK(box->currentIndex() == before);
    }
    CHECK(looked >= 6); // three for the file, one for each column
    CHECK_FALSE(made::isBusy(i.page));
}

TEST_CASE("the button of an import is the wanted one only where the chosen file is ready") {
    made::Importing i;
    const QString good = i.reg.file(u"np5.csv"_s, made::twoYears());
    const QString bad = i.reg.file(u"letter.csv"_s, "Dear all\r\n");
    i.choose({good, bad});
    QPushButton* import = nullptr;
    for (QPushButton* button : i.page.findChildren<QPushButton*>()) {
        import = button->isVisible() && button->text().startsWith(u"&Import"_s) ? button : import;
    }
    REQUIRE(import != nullptr);
    REQUIRE(import->isEnabled());
    CHECK(import->text().startsWith(u"&Import 1 file"_s)); // not the one that is looked at
    CHECK_FALSE(import->isDefault());
    i.page.findChild<QListWidget*>()->setCurrentRow(0);
    CHECK(import->isDefault());
}

TEST_CASE("no letter under Alt is wanted twice, on no page and in no menu") {
    const QString language = GENERATE(u"nn"_s, u"nb"_s, u"en"_s);
    CAPTURE(language.toStdString());
    Window w(language, {}, allPlaces());
    exchange::makeSample(w.path(), Language::load(language));
    w.open();
    for (const QMenu* menu : w.window->menuBar()->findChildren<QMenu*>()) {
        Letters letters;
        for (const QAction* action : menu->actions()) {
            letters.take(action->text());
        }
        CAPTURE(menu->title().toStdString());
        CHECK(letters.collisions().join(u'\n').toStdString().empty());
    }
    for (const Place& place : allPlaces()) {
        w.window->showPlace(place.id);
        Window::settle();
        CAPTURE(place.id.toStdString());
        CHECK(collisionsOn(*w.window) == "");
    }
    // The import page with a file in it, and both of its tabs.
    w.window->showPlace("import");
    auto* place = static_cast<ImportPlace*>(w.window->page("import"));
    QFile file(w.folder.filePath(u"odd.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("A;B;C\r\n4640;2023-24;48\r\n");
    file.close();
    place->figures()->choose({file.fileName()});
    REQUIRE(made::wait([&] { return !made::isBusy(*place->figures()); }));
    Window::settle();
    REQUIRE(place->findChild<PreviewPanel*>()->isVisible());
    CHECK(collisionsOn(*w.window) == "");
    place->findChild<QTabBar*>()->setCurrentIndex(1);
    Window::settle();
    CHECK(collisionsOn(*w.window) == "");
}

TEST_CASE("a text size that is chosen reaches titles and notes at once, and the side bar gives them room") {
    Window w;
    w.open();
    w.window->resize(1900, 1000);
    w.records("organisations");
    const auto* sidebar = w.window->findChild<Sidebar*>();
    const int before = sidebar->width();
    for (QAction* action : w.window->findChildren<QAction*>()) {
        if (action->isCheckable() && action->data() == QVariant(200)) {
            action->trigger();
        }
    }
    Window::settle();
    const double text = QApplication::font().pointSizeF();
    double largest = 0;
    for (const ScaledLabel* label : w.window->findChildren<ScaledLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->font().pointSizeF() >= text * type::note * 0.99);
        largest = std::max(largest, label->font().pointSizeF());
    }
    CHECK(largest == Approx(text * type::title));
    CHECK(sidebar->width() > before);
}

TEST_CASE("an empty register offers its first steps on the first page, until something is there") {
    Window w(u"en"_s, {}, allPlaces());
    w.open();
    const auto goTo = [&](const char* place) {
        w.window->showPlace(place);
        Window::settle();
    };
    goTo("today");
    auto* today = static_cast<TodayPage*>(w.window->page("today"));
    auto* attention = today->findChild<QWidget*>(u"attention"_s);
    CHECK_FALSE(attention->isVisible());
    CHECK_FALSE(today->role()->isVisible());
    for (const char* place : {"organisations", "programmes", "import"}) {
        goTo("today");
        auto* step = today->findChild<QPushButton*>(u"first_"_s + QLatin1String(place));
        REQUIRE(step != nullptr);
        REQUIRE(step->isVisible());
        step->click();
        Window::settle();
        CHECK(w.window->shownPlace() == QLatin1String(place));
    }
    Organisation vik;
    vik.name = u"Vik"_s;
    w.ledger().change({Action::add, u"organisation"_s, vik.name}, [&](Edit& edit) { edit.add(vik); });
    goTo("today");
    CHECK(attention->isVisible());
    CHECK(today->role()->isVisible());
    CHECK_FALSE(today->findChild<QWidget*>(u"firstSteps"_s)->isVisible());
}

TEST_CASE("where no report can be made yet there is a way to what lacks, and nothing of pages") {
    Window w(u"en"_s, {}, allPlaces());
    w.open();
    w.window->showPlace("reports");
    Window::settle();
    Page* page = w.window->page("reports");
    for (const QComboBox* box : page->findChildren<QComboBox*>()) {
        CHECK_FALSE((box->isVisible() && box->accessibleName() == u"Size of the preview"_s));
    }
    QPushButton* way = shownButton(*page, u"Go to the organisations"_s);
    REQUIRE(way != nullptr);
    way->click();
    CHECK(w.window->shownPlace() == u"organisations"_s);
}

TEST_CASE("a filter that nothing fits says so beside the empty list") {
    Window w;
    w.open();
    Organisation vik;
    vik.name = u"Vik"_s;
    w.ledger().change({Action::add, u"organisation"_s, vik.name}, [&](Edit& edit) { edit.add(vik); });
    RecordPanel* panel = w.records("organisations").panel();
    const auto says = [&](const QString& beginning) {
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    };
    CHECK(says(u"Choose a line"_s));
    panel->table()->filter()->setText(u"qqqq"_s);
    Window::settle();
    CHECK(says(u"Nothing fits the filter"_s));
    panel->table()->filter()->clear();
    Window::settle();
    CHECK(says(u"Choose a line"_s));
}

TEST_CASE("a list gives its spare width to the names") {
    Window w;
    w.open();
    Organisation long1;
    long1.name =
        u"The municipal primary and lower secondary school by the long fjord, department of the youngest"_s;
    w.ledger().change({Action::add, u"organisation"_s, long1.name}, [&](Edit& edit) { edit.add(long1); });
    w.window->resize(2400, 900);
    RecordPanel* panel = w.records("organisations").panel();
    Window::settle();
    const auto* view = panel->table()->view();
    const int title = static_cast<int>(kindOf<Organisation>().title);
    CHECK(view->columnWidth(title) > view->fontMetrics().averageCharWidth() * 40);
}

TEST_CASE("buttons of dialogs wear no icons that follow no theme") {
    QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
    for (const QAbstractButton* button : box.buttons()) {
        CHECK(button->icon().isNull());
    }
}

TEST_CASE("what is done and read goes when a person goes elsewhere, and what can be undone stays") {
    Window w;
    w.open();
    w.window->showPlace("organisations");
    w.window->tell({u"The copy is made."_s});
    w.window->showPlace("milestones");
    CHECK(w.window->lastMessage().isEmpty());
    w.window->tell({u"It is deleted."_s, Message::Kind::done, true});
    w.window->showPlace("organisations");
    CHECK(w.window->lastMessage() == u"It is deleted."_s);
}

TEST_CASE("a heading's letters stand whole, the ring of an Å too") {
    for (const double factor : {type::section, type::title}) {
        ScaledLabel label(factor, QPalette::WindowText);
        label.setText(u"Å"_s);
        label.adjustSize();
        const QImage seen = label.grab().toImage();
        const QColor paper = seen.pixelColor(0, seen.height() - 1);
        QImage whole(seen.size() * 3, QImage::Format_RGB32); // the same letter, with room on all sides
        whole.fill(paper);
        QPainter painter(&whole);
        painter.setFont(label.font());
        painter.setPen(label.palette().color(label.foregroundRole()));
        painter.drawText(QPoint(seen.width(), seen.height() * 2), label.text());
        painter.end();
        const auto inkedRows = [&paper](const QImage& image) {
            int rows = 0;
            for (int y = 0; y < image.height(); ++y) {
                bool isInked = false;
                for (int x = 0; x < image.width() && !isInked; ++x) {
                    isInked = std::abs(image.pixelColor(x, y).lightness() - paper.lightness()) > 40;
                }
                rows += isInked ? 1 : 0;
            }
            return rows;
        };
        CHECK(inkedRows(whole) > 5);
        CHECK(inkedRows(seen) == inkedRows(whole));
    }
}

TEST_CASE("a box to tick with words beside it has one ring of focus, around the words") {
    QCheckBox box(u"Each year stands alone"_s);
    box.resize(box.sizeHint());
    box.ensurePolished();
    const auto drawn = [&box](QStyle::State further) {
        QImage image(box.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionButton option;
        option.initFrom(&box);
        option.text = box.text();
        option.state |= further;
        box.style()->drawControl(QStyle::CE_CheckBox, &option, &painter, &box);
        painter.end();
        QStyleOptionButton plain;
        plain.initFrom(&box);
        return image.copy(box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &plain, &box));
    };
    CHECK(drawn(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange) == drawn(QStyle::State_None));
}
