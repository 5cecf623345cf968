// SPDX-License-Identifier: MIT
// The pictures of an area's overview, read and used as a person does: by keyboard, by words, by eye.
#include "ui/overview/choicebox.h"
#include "ui/overview/fittedtree.h"
#include "ui/overview/ladderpanel.h"
#include "ui/overview/looppanel.h"
#include "ui/overview/looppicture.h"
#include "ui/overview/matrixcell.h"
#include "ui/overview/matrixpanel.h"
#include "ui/overview/moneypanel.h"
#include "ui/overview/networkyearspanel.h"
#include "ui/overview/recordlist.h"
#include "ui/overview/yearmarks.h"
#include "ui/overview/yearpanel.h"
#include "ui/overview/yearwheel.h"

#include "domain/owners.h"
#include "domain/papers.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "support/text.h"
#include "ui/parts/sidebyside.h"
#include "ui/shell/place.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace samspel;

namespace {

const QDate today(2011, 11, 12);

/// A register with what the panels show, and what they are made with.
struct Overview {
    QTemporaryDir folder;
    Language english = Language::load(u"en"_s);
    std::unique_ptr<Ledger> ledger = Ledger::create(folder.filePath(u"test.samspel"_s), english);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    RecordNames names{*ledger, english};
    Surroundings around{*ledger, english, preferences};
    QStringList wanted;

    template <class R>
    Id<R> add(const R& record) {
        Id<R> id;
        const Problems problems = ledger->change({Action::add, QString::fromLatin1(Schema<R>::table), {}},
                                                 [&](Edit& edit) { id = edit.add(record); });
        REQUIRE(problems.empty());
        return id;
    }
    template <class P>
    std::unique_ptr<P> show() {
        auto panel = std::make_unique<P>(around, names, nullptr);
        panel->setToday(today);
        QObject::connect(
            panel.get(), &OverviewPanel::recordWanted, panel.get(),
            [this](const QString& table, qint64 id) { wanted << u"%1:%2"_s.arg(table).arg(id); });
        panel->refresh();
        panel->resize(900, 900);
        panel->show();
        (void)QTest::qWaitForWindowActive(panel.get());
        return panel;
    }
    Id<Organisation> unit(OrganisationKind kind, const QString& name, const QString& number = {},
                          Id<Organisation> parent = {}) {
        Organisation organisation;
        organisation.kind = kind;
        organisation.name = name;
        organisation.number = number;
        organisation.parent = parent;
        return add(organisation);
    }
    Id<Gathering> gathering(Id<Network> network, QDate date, const QString& theme,
                            std::initializer_list<Id<Organisation>> schools) {
        Gathering gathering;
        gathering.network = network;
        gathering.date = date;
        gathering.theme = theme;
        const auto id = add(gathering);
        for (const auto school : schools) {
            GatheringAttendance attendance;
            attendance.gathering = id;
            attendance.school = school;
            add(attendance);
        }
        return id;
    }
};

/// All that a person reads on a panel outside lists and tables.
QString words(const QWidget& panel) {
    QStringList all;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        if (!label->isHidden()) {
            all << label->text();
        }
    }
    return all.join(u'\n');
}

template <class P>
void checkEmptyState(Overview& overview, const QString& expected) {
    const auto panel = overview.show<P>();
    CHECK(words(*panel).contains(expected));
    for (const QAbstractItemView* view : panel->template findChildren<QAbstractItemView*>()) {
        CHECK_FALSE(view->isVisible());
    }
}

} // namespace

TEST_CASE("Each panel of an empty register says what belongs there") {
    Overview overview;
    checkEmptyState<MatrixPanel>(overview, u"No network is registered yet"_s);
    checkEmptyState<LoopPanel>(overview, u"No learning loop is registered yet"_s);
    checkEmptyState<MoneyPanel>(overview, u"No budget line and no effort in kind"_s);
    checkEmptyState<LadderPanel>(overview, u"No course has participants yet"_s);
    checkEmptyState<YearPanel>(overview, u"Nothing is registered for 2011"_s);
    checkEmptyState<NetworkYearsPanel>(overview, u"No gathering is registered yet"_s);
}

TEST_CASE("The matrix of who has met is walked by keyboard and lists the gatherings of two schools") {
    Overview overview;
    const auto vik = overview.unit(OrganisationKind::municipality, u"Vik"_s, u"1417"_s);
    const auto feios = overview.unit(OrganisationKind::school, u"Feios skule"_s, {}, vik);
    const auto vangsnes = overview.unit(OrganisationKind::school, u"Vangsnes skule"_s, {}, vik);
    const auto guest = overview.unit(OrganisationKind::school, u"Gjesteskulen"_s);
    Network network;
    network.name = u"Mathematics"_s;
    const auto maths = overview.add(network);
    for (const auto school : {feios, vangsnes}) {
        NetworkMember member;
        member.network = maths;
        member.school = school;
        overview.add(member);
    }
    const auto first = overview.gathering(maths, {2010, 3, 1}, u"Fractions"_s, {feios, guest});

    const auto panel = overview.show<MatrixPanel>();
    QTableWidget* table = panel->table();
    CHECK(words(*panel).contains(u"Of 1 pair(s) of member schools, 1 never met"_s));
    // A row for Vik, its two schools, a row for "not known", and the guest.
    REQUIRE(table->rowCount() == 5);
    CHECK(table->verticalHeaderItem(0)->text() == u"Vik");
    CHECK(table->verticalHeaderItem(4)->text().trimmed() == u"3  Gjesteskulen (guest)");
    CHECK(table->item(panel->rowOf(0), 1)->data(Qt::AccessibleTextRole) ==
          u"Feios skule and Vangsnes skule never met"_s);
    CHECK(table->item(panel->rowOf(0), 2)->data(MatrixCell::count) == 1);
    CHECK(table->item(panel->rowOf(0), 0)->data(Qt::AccessibleTextRole) ==
          u"Feios skule: at 1 gathering(s)"_s);

    table->setFocus();
    table->setCurrentCell(panel->rowOf(0), 1);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(panel->gatherings()->heading() == u"Feios skule and Gjesteskulen (guest): 1 gathering(s) together");
    REQUIRE(panel->gatherings()->list()->topLevelItemCount() == 1);
    CHECK(panel->gatherings()->list()->topLevelItem(0)->text(1) == u"Fractions");
    panel->gatherings()->list()->setFocus();
    QTest::keyClick(panel->gatherings()->list(), Qt::Key_Return);
    CHECK(overview.wanted == QStringList{u"gathering:%1"_s.arg(first.value)});
}

TEST_CASE("An actor is taken out of a loop in the picture or in the box, and the words tell what breaks") {
    Overview overview;
    LearningLoop loop;
    loop.title = u"Reading"_s;
    const auto id = overview.add(loop);
    const auto step = [&](int position, LoopActor from, LoopActor to, QDate closed) {
        LoopStep one;
        one.loop = id;
        one.position = position;
        one.actor = from;
        one.handsTo = to;
        one.what = u"step"_s;
        one.closedOn = closed;
        one.evidence = closed.isValid() ? u"seen"_s : QString();
        one.due = QDate(2011, 11, 1);
        overview.add(one);
    };
    step(1, LoopActor::researcher, LoopActor::school, {2011, 2, 3});
    step(2, LoopActor::school, LoopActor::teacher, {});
    step(3, LoopActor::teacher, LoopActor::school, {});

    const auto panel = overview.show<LoopPanel>();
    CHECK(words(*panel).contains(u"Not closed yet by: school, teacher."_s));
    REQUIRE(panel->steps()->topLevelItemCount() == 3);
    CHECK(panel->steps()->topLevelItem(0)->text(3) == u"closed 3 February 2011");
    CHECK(panel->steps()->topLevelItem(1)->text(3) == u"open, was due 1 November 2011");

    LoopPicture* picture = panel->picture();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Space); // the researcher
    CHECK(panel->consequence() == u"Without researcher no loop breaks.");
    QTest::keyClick(picture, Qt::Key_Space); // and back
    CHECK(panel->consequence().isEmpty());
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Return);
    CHECK(picture->taken() == LoopActor::school);
    CHECK(panel->without()->currentText() == u"School");
    CHECK(panel->consequence() == u"Without school, 1 loop(s) break: Reading.");
    panel->without()->setCurrentIndex(0);
    CHECK_FALSE(picture->taken().has_value());
}

TEST_CASE("Money stands in kroner and øre, with its sums, and says where shares do not make a whole") {
    Overview overview;
    Programme programme;
    programme.name = u"Sats"_s;
    SubProgramme part;
    part.programme = overview.add(programme);
    part.name = u"Leaders"_s;
    ProgrammeMeasure measure;
    measure.subProgramme = overview.add(part);
    measure.name = u"Course"_s;
    BudgetLine line;
    line.measure = overview.add(measure);
    line.text = u"Fee"_s;
    line.year = Period::calendarYear(2010);
    line.budget = Money{100'000'00};
    line.actual = Money{100'000'05};
    overview.add(line);
    line.year = Period::calendarYear(2011);
    line.actual.reset();
    overview.add(line);
    FundingAgreement agreement;
    agreement.title = u"Spleiselag"_s;
    FundingShare share;
    share.agreement = overview.add(agreement);
    share.organisation = overview.unit(OrganisationKind::municipality, u"Vik"_s, u"1417"_s);
    share.year = Period::calendarYear(2011);
    share.share = {9950};
    overview.add(share);

    const auto panel = overview.show<MoneyPanel>();
    QTreeWidget* sums = panel->sums();
    REQUIRE(sums->topLevelItemCount() == 2); // the programme, and all
    const QTreeWidgetItem* course = sums->topLevelItem(0)->child(0)->child(0);
    REQUIRE(course->childCount() == 2);
    CHECK(course->child(0)->text(0) == u"2010");
    CHECK(course->child(0)->text(1) == u"100,000"_s);
    CHECK(course->child(0)->text(2) == u"100,000.05"_s);
    CHECK(course->child(0)->text(3) == u"\u22120.05"_s);
    CHECK(sums->topLevelItem(1)->text(1) == u"200,000"_s);
    CHECK(sums->topLevelItem(1)->text(3) == u"1 line(s) open");
    CHECK(words(*panel).contains(u"1 budget line(s) lack budget or actual"_s));
    REQUIRE(panel->shares()->topLevelItemCount() == 1);
    CHECK(panel->shares()->topLevelItem(0)->text(1) == u"99.50: 0.50 short of 100");

    panel->years()->setCurrentIndex(panel->years()->findText(u"2010"_s));
    CHECK(sums->topLevelItem(1)->text(3) == u"\u22120.05"_s);
    sums->setFocus();
    sums->setCurrentItem(sums->topLevelItem(0)->child(0)->child(0));
    QTest::keyClick(sums, Qt::Key_Return);
    CHECK(overview.wanted == QStringList{u"measure:%1"_s.arg(line.measure.value)});
}

TEST_CASE("A step of the ladder shows who stands on it") {
    Overview overview;
    Course course;
    course.title = u"Leading schools"_s;
    course.participants = Approximate(50, Approximate::How::justOver);
    Person person;
    person.name = u"Principal, school A"_s;
    Enrolment enrolment;
    enrolment.course = overview.add(course);
    enrolment.person = overview.add(person);
    enrolment.offeredOn = When::year(2007);
    const auto first = overview.add(enrolment);
    enrolment.person = {};
    enrolment.credits = 30;
    overview.add(enrolment);

    const auto panel = overview.show<LadderPanel>();
    QTableWidget* steps = panel->steps();
    REQUIRE(steps->rowCount() == 6);
    CHECK(steps->item(0, 1)->text() == u"2");
    CHECK(steps->item(1, 1)->text() == u"1");
    CHECK(steps->item(2, 1)->text() == u"1");
    CHECK(steps->item(3, 1)->text() == u"0");
    panel->courses()->setCurrentIndex(1);
    CHECK(words(*panel).contains(u"Took part, as told: just over 50."_s));
    steps->setFocus();
    steps->setCurrentCell(0, 0);
    QTest::keyClick(steps, Qt::Key_Return);
    CHECK(panel->people()->heading() == u"Offered: 2 participant(s)");
    CHECK(panel->people()->list()->topLevelItem(0)->text(0) == u"Principal, school A");
    panel->people()->list()->setFocus();
    QTest::keyClick(panel->people()->list(), Qt::Key_Return);
    CHECK(overview.wanted == QStringList{u"enrolment:%1"_s.arg(first.value)});
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Return);
    CHECK(panel->people()->heading() == u"Tried: nobody yet");
}

TEST_CASE("The year wheel and its list walk together, and arrows change the year") {
    Overview overview;
    const auto vik = overview.unit(OrganisationKind::municipality, u"Vik"_s, u"1417"_s);
    DialogueMeeting meeting;
    meeting.municipality = vik;
    meeting.date = {2011, 5, 3};
    meeting.title = u"Yearly talk"_s;
    const auto talk = overview.add(meeting);
    Task task;
    task.title = u"Write"_s;
    task.due = {2011, 2, 1};
    overview.add(task);
    task.due = {2012, 2, 1};
    overview.add(task);

    const auto panel = overview.show<YearPanel>();
    REQUIRE(panel->list()->topLevelItemCount() == 2);
    CHECK(panel->list()->topLevelItem(0)->text(0) == u"February");
    const QTreeWidgetItem* row = panel->list()->topLevelItem(1)->child(0);
    CHECK(row->text(0) == u"3 May");
    CHECK(row->text(1) == u"Dialogue meeting");
    CHECK(row->text(2) == u"Vik: Yearly talk");

    YearWheel* wheel = panel->wheel();
    wheel->setFocus();
    QTest::keyClick(wheel, Qt::Key_Right);
    QTest::keyClick(wheel, Qt::Key_Right);
    CHECK(panel->list()->currentItem() == row);
    QTest::keyClick(wheel, Qt::Key_Return);
    CHECK(overview.wanted == QStringList{u"dialogue_meeting:%1"_s.arg(talk.value)});
    panel->list()->setCurrentItem(panel->list()->topLevelItem(0)->child(0));
    CHECK(wheel->current() == std::size_t{0});

    QTest::keyClick(wheel, Qt::Key_PageDown);
    CHECK(panel->year() == 2012);
    CHECK(panel->list()->topLevelItemCount() == 1);
    panel->findChildren<QToolButton*>().front()->click();
    CHECK(panel->year() == 2011);
}

TEST_CASE("The year's list is as high as its rows, so that only the page around it scrolls") {
    Overview overview;
    Task task;
    task.title = u"Write"_s;
    for (int month = 1; month <= 12; ++month) {
        for (const int day : {3, 13, 23}) {
            task.due = {2011, month, day};
            overview.add(task);
        }
    }
    const auto panel = overview.show<YearPanel>();
    panel->resize(900, 4000);
    QCoreApplication::processEvents();
    const QTreeWidget* list = panel->list();
    const QRect last = list->visualItemRect(list->topLevelItem(11)->child(2));
    CHECK(list->verticalScrollBar()->maximum() == 0);
    CHECK(last.bottom() < list->viewport()->height());
    CHECK(list->viewport()->height() - last.bottom() < last.height());
}

TEST_CASE("A list leaves out the column that gives way before its last one is cut") {
    FittedTree tree;
    tree.setColumnCount(3);
    tree.setHeaderHidden(true);
    new QTreeWidgetItem(&tree, {u"3 March"_s, u"Task"_s, u"Ring rektor om statusarket"_s});
    tree.setColumnWidth(0, 100);
    tree.setColumnWidth(1, 100);
    tree.setYielding(1, 150);
    const auto isShownAt = [&tree](int width) {
        tree.resize(width, 200);
        tree.show();
        QCoreApplication::processEvents();
        CHECK(tree.columnWidth(2) >= 150);
        return !tree.isColumnHidden(1);
    };
    CHECK(isShownAt(600));
    CHECK_FALSE(isShownAt(300));
    CHECK(isShownAt(600));
}

TEST_CASE("No two marks of the year wheel look or read alike") {
    QSet<QString> letters;
    QSet<QByteArray> pictures;
    for (std::size_t i = 0; i < yearMarks; ++i) {
        const auto mark = static_cast<YearMark>(i);
        letters.insert(letterOf(mark));
        const QImage image = iconOf(mark, QApplication::font(), QApplication::palette(), 1)
                                 .pixmap(64, 64)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        pictures.insert({reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()});
    }
    CHECK(letters.size() == static_cast<qsizetype>(yearMarks));
    CHECK(pictures.size() == static_cast<qsizetype>(yearMarks));
}

TEST_CASE("Networks by year leave a year empty of which nothing is registered") {
    Overview overview;
    const auto school = overview.unit(OrganisationKind::school, u"Feios skule"_s);
    Network network;
    network.name = u"English"_s;
    const auto english = overview.add(network);
    overview.gathering(english, {2009, 5, 1}, {}, {school});
    overview.gathering(english, {2011, 5, 1}, {}, {});

    const auto panel = overview.show<NetworkYearsPanel>();
    QTableWidget* table = panel->table();
    REQUIRE(table->columnCount() == 4);
    CHECK(table->horizontalHeaderItem(2)->text() == u"2010");
    CHECK(table->horizontalHeaderItem(1)->text() == u"2011"); // the newest beside the name
    CHECK(table->item(0, 3)->text() == u"1 · 1 school(s)");
    CHECK(table->item(0, 2) == nullptr);
    CHECK(table->item(0, 1)->text() == u"1"); // no list of schools: silence, not 0
    CHECK(table->item(0, 3)->data(Qt::AccessibleTextRole) ==
          u"English in 2009: 1 gathering(s), 1 school(s)"_s);
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(overview.wanted == QStringList{u"network:%1"_s.arg(english.value)});
}

TEST_CASE("one above the other, neither covers the other") {
    auto* wheel = new QWidget;
    wheel->setFixedHeight(450); // as the year wheel does, which is no higher than it is wide
    wheel->setMinimumWidth(300);
    auto* list = new QTreeWidget;
    list->setMinimumHeight(120);
    QWidget panel;
    auto* layout = new QVBoxLayout(&panel);
    auto* both = new SideBySide(wheel, list);
    layout->addWidget(both);
    panel.resize(420, 400);
    panel.show();
    REQUIRE(QTest::qWaitFor([&] { return panel.height() >= 450 + 120; }));
    REQUIRE(QTest::qWaitFor([&] { return list->geometry().top() > wheel->geometry().bottom(); }));
    CHECK(both->rect().contains(list->geometry()));
}
