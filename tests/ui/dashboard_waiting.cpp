// SPDX-License-Identifier: MIT
// The page of figures while a worker finds out what everybody may see: nothing that could be hidden is shown.
#include "exchange/formats.h"
#include "importing_files.h"
#include "support/catch.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/trendwidget.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace samspel;

namespace {

const QString waitingWords = QString::fromUtf8("Finding out what may be shown to everyone…");

const TrendChoice aurlandAlone{.indicator = QStringLiteral("np.english"),
                               .grade = 5,
                               .unit = QStringLiteral("4641"),
                               .hasCounty = false,
                               .hasNation = false};

void importInto(Ledger& ledger, const QString& name, const QByteArray& bytes) {
    const auto reading = exchange::read({name, bytes}, {}, made::Register::language());
    REQUIRE(ledger.import(reading.batch).source.isKept());
}

/// The year after those of made::twoYears().
QByteArray oneMoreYear() {
    return made::udirExport(
        {QStringLiteral("2024-25")},
        {{QStringLiteral("4641"), QStringLiteral("Aurland"), {QStringLiteral("46|5,0|14")}}});
}

/// A page for which every family of figures is a large one.
struct SlowPage {
    made::Register reg;
    std::unique_ptr<DashboardPage> page;
    std::vector<Message> told;

    SlowPage() {
        importInto(reg.ledger(), QStringLiteral("np5.csv"), made::twoYears());
        page = std::make_unique<DashboardPage>(reg.ledger(), made::Register::language(), nullptr, 0);
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const Message& message) { told.push_back(message); });
        page->resize(1200, 900);
    }
    void settle() const {
        REQUIRE(made::wait([this] { return !page->isWaiting(); }));
    }
    const TrendWidget& chart() const { return *page->findChild<TrendWidget*>(); }
    QCheckBox& internal() const {
        for (auto* box : page->findChildren<QCheckBox*>()) {
            if (box->text().remove(QLatin1Char('&')) == QStringLiteral("Internal")) {
                return *box;
            }
        }
        throw std::runtime_error("there is no tick box for internal figures");
    }
};

QStringList wordsOn(const DashboardPage& page) {
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            words << label->text();
        }
    }
    words.sort();
    return words;
}

QStringList tableOf(const DashboardPage& page) {
    const QAbstractItemModel& model = *page.findChild<QTableView*>()->model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

/// "2022–23 47", as the table has them.
QStringList valuesOf(const DashboardPage& page) {
    QStringList values;
    for (const QString& row : tableOf(page)) {
        values << row.section(QLatin1Char('|'), 1, 2).replace(QLatin1Char('|'), QLatin1Char(' '));
    }
    return values;
}

const QStringList aurlandInTwoYears{QString::fromUtf8("2022–23 47"), QString::fromUtf8("2023–24 suppressed")};

void checkNoFigureIsThere(const SlowPage& slow) {
    CHECK(slow.page->isWaiting());
    CHECK(wordsOn(*slow.page).contains(waitingWords));
    CHECK_FALSE(slow.chart().isVisible());
    CHECK(slow.chart().trend().lines.empty());
    CHECK(slow.chart().accessibleDescription().isEmpty());
    CHECK(slow.page->trend().lines.empty());
    CHECK(slow.page->trend().rows.empty());
    CHECK(slow.page->trend().statements.empty());
    CHECK(slow.page->trend().sentences.isEmpty());
    CHECK(tableOf(*slow.page).isEmpty());
    CHECK_FALSE(slow.page->findChild<QTableView*>()->isVisible());
    CHECK_FALSE(slow.page->handedByPicture());
    for (const QAction* action : slow.page->pageActions()) {
        CHECK_FALSE(action->isEnabled());
    }
}

} // namespace

TEST_CASE(
    "what takes long to find out is waited for without a figure, and then is what it would be at once") {
    SlowPage slow;
    slow.page->show();
    checkNoFigureIsThere(slow);
    slow.settle();
    CHECK_FALSE(wordsOn(*slow.page).contains(waitingWords));
    CHECK(slow.chart().isVisible());

    made::Register same;
    importInto(same.ledger(), QStringLiteral("np5.csv"), made::twoYears());
    DashboardPage direct(same.ledger(), made::Register::language());
    direct.resize(1200, 900);
    direct.show();
    CHECK_FALSE(direct.isWaiting());
    CHECK(slow.page->choice() == direct.choice());
    CHECK_FALSE(direct.trend().rows.empty());
    CHECK(tableOf(*slow.page) == tableOf(direct));
    CHECK(slow.page->trend().spoken() == direct.trend().spoken());
    CHECK(wordsOn(*slow.page) == wordsOn(direct));
    CHECK(slow.told.empty());
}

TEST_CASE("figures that were shown are gone at once where it has to be found out anew what is public") {
    SlowPage slow;
    slow.page->show();
    slow.settle();
    REQUIRE_FALSE(slow.page->trend().rows.empty());
    // A threshold that is set anew may hide what stands there.
    Indicator indicator = slow.reg.ledger().where<Indicator>("code", aurlandAlone.indicator).front();
    indicator.threshold = 15;
    indicator.note = QStringLiteral("Raised by the project leader.");
    REQUIRE(slow.reg.ledger().change({}, [&](Edit& edit) { edit.change(indicator); }).empty());
    checkNoFigureIsThere(slow);
    slow.settle();
    slow.page->choose(aurlandAlone); // the same family and grade: it is known by now
    CHECK_FALSE(slow.page->isWaiting());
    CHECK(valuesOf(*slow.page) == QStringList{QString::fromUtf8("2022–23 suppressed"), // 12 pupils
                                              QString::fromUtf8("2023–24 suppressed")});
}

TEST_CASE("figures that come in while it is found out what is public are in what is shown then") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    slow.page->show();
    checkNoFigureIsThere(slow);
    const QStringList three = aurlandInTwoYears + QStringList{QString::fromUtf8("2024–25 46")};
    SECTION("from this window") {
        importInto(slow.reg.ledger(), QStringLiteral("more.csv"), oneMoreYear());
        checkNoFigureIsThere(slow);
    }
    SECTION("from another program, of which the window hears nothing") {
        const auto other =
            Ledger::open(slow.reg.path(QStringLiteral("test.samspel")), made::Register::language());
        importInto(*other, QStringLiteral("more.csv"), oneMoreYear());
    }
    slow.settle();
    CHECK(valuesOf(*slow.page) == three);
}

TEST_CASE("the page of figures can go while it is found out what is public") {
    SlowPage slow;
    slow.page->show();
    REQUIRE(slow.page->isWaiting());
    slow.page.reset();
    QCoreApplication::processEvents(); // nothing comes to who is no longer there
    // The register serves another page afterwards.
    DashboardPage next(slow.reg.ledger(), made::Register::language(), nullptr, 0);
    next.choose(aurlandAlone);
    next.show();
    REQUIRE(made::wait([&next] { return !next.isWaiting(); }));
    CHECK(valuesOf(next) == aurlandInTwoYears);
}

TEST_CASE("who leaves the page of figures stops the work, and who comes back finds the figures") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    CHECK_FALSE(slow.page->isWaiting()); // nobody looks
    slow.page->show();
    REQUIRE(slow.page->isWaiting());
    slow.page->leave();
    slow.page->hide();
    CHECK_FALSE(slow.page->isWaiting());
    QCoreApplication::processEvents();
    CHECK(slow.page->trend().rows.empty());
    slow.page->show();
    checkNoFigureIsThere(slow);
    slow.settle();
    CHECK(valuesOf(*slow.page) == aurlandInTwoYears);
}

TEST_CASE("internal figures need nothing to be found out") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    slow.page->show();
    REQUIRE(slow.page->isWaiting());
    slow.internal().click();
    CHECK_FALSE(slow.page->isWaiting());
    CHECK_FALSE(slow.page->trend().stamp.isEmpty());
    CHECK(valuesOf(*slow.page) ==
          QStringList{QString::fromUtf8("2022–23 47"), QString::fromUtf8("2023–24 45")});
    slow.internal().click();
    checkNoFigureIsThere(slow);
    CHECK(slow.page->trend().stamp.isEmpty());
    slow.settle();
    CHECK(valuesOf(*slow.page) == aurlandInTwoYears);
}

TEST_CASE("nothing is handed out while it is found out what is public") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    slow.page->show();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    slow.page->copy();
    slow.page->save(slow.reg.path(QStringLiteral("a.pdf")));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK_FALSE(QFile::exists(slow.reg.path(QStringLiteral("a.pdf"))));
    CHECK(slow.page->isWaiting());
    slow.settle();
    CHECK(Releases(slow.reg.ledger()).all().empty());
    // What is handed out then needs no waiting: only its periods are judged anew.
    slow.page->copy();
    CHECK_FALSE(slow.page->isWaiting());
    CHECK(Releases(slow.reg.ledger()).all().size() == 1);
    CHECK(valuesOf(*slow.page) == aurlandInTwoYears);
}

TEST_CASE("where no other connection can be had the page finds out by itself what is public") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    const QString path = slow.reg.path(QStringLiteral("test.samspel"));
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away"))); // this window has it open all the same
    slow.page->show();
    slow.settle();
    CHECK(valuesOf(*slow.page) == aurlandInTwoYears);
    CHECK(slow.told.empty());
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
}

TEST_CASE("the keyboard stays on the page of figures while it waits, and goes back to the chart") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    slow.page->show();
    slow.settle();
    auto* chart = slow.page->findChild<TrendWidget*>();
    chart->setFocus(Qt::TabFocusReason);
    importInto(slow.reg.ledger(), QStringLiteral("more.csv"), oneMoreYear());
    REQUIRE(slow.page->isWaiting());
    CHECK(slow.page->focusWidget() == slow.page.get());
    slow.settle();
    CHECK(slow.page->focusWidget() == chart);
}

TEST_CASE("grades that come in or go while it is found out what is public are offered as they are then") {
    SlowPage slow;
    slow.page->choose(aurlandAlone);
    slow.page->show();
    const auto grades = [&slow] {
        QStringList offered;
        for (const auto* box : slow.page->findChildren<QComboBox*>()) {
            for (int row = 0; box->accessibleName() == QStringLiteral("Grade") && row < box->count(); ++row) {
                offered << box->itemText(row);
            }
        }
        return offered;
    };
    const QStringList five{QStringLiteral("Grade 5")};
    const QStringList both{QStringLiteral("Grade 5"), QStringLiteral("Grade 8")};
    QByteArray eighth = oneMoreYear();
    eighth.replace("Engelsk.5.", "Engelsk.8.");
    SECTION("from this window, and taken back") {
        slow.settle();
        CHECK(grades() == five);
        importInto(slow.reg.ledger(), QStringLiteral("eighth.csv"), eighth);
        slow.settle();
        CHECK(grades() == both);
        REQUIRE(slow.reg.ledger().undo().happened);
        slow.settle();
        CHECK(grades() == five);
    }
    SECTION("from another program, of which the window hears nothing") {
        const auto other =
            Ledger::open(slow.reg.path(QStringLiteral("test.samspel")), made::Register::language());
        importInto(*other, QStringLiteral("eighth.csv"), eighth);
        slow.settle();
        CHECK(grades() == both);
    }
    CHECK(valuesOf(*slow.page) == aurlandInTwoYears);
}
