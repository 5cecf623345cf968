// SPDX-License-Identifier: MIT
#include "importing_page.h"
#include "sqlite/transaction.h"
#include "support/catch.h"
#include "support/text.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importqueue.h"
#include "ui/importing/previewpanel.h"
#include "ui/importing/progressline.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace samspel;
using made::Importing;
using made::isBusy;

TEST_CASE("the preview states its working, and nothing is written before a person says so") {
    Importing i;
    const QString file = i.reg.file(QStringLiteral("np5.csv"), made::twoYears());
    i.choose({file});

    CHECK(i.amount(QStringLiteral("Rows")) == QLatin1String("6"));
    CHECK(i.amount(QStringLiteral("New")) == QLatin1String("36")); // 6 units × 2 years × 3 cells
    CHECK(i.amount(QStringLiteral("Changed")) == QLatin1String("0"));
    CHECK(i.amount(QStringLiteral("Same")) == QLatin1String("0"));
    CHECK(i.amount(QStringLiteral("Suppressed")) == QLatin1String("3"));
    CHECK(i.amount(QStringLiteral("Empty")) == QLatin1String("0"));
    const QString text = i.text();
    CHECK(text.contains(QLatin1String("Utdanningsdirektoratet")));
    CHECK(text.contains(QLatin1String("bar ( | )")));
    CHECK(text.contains(QLatin1String("UTF-8")));
    CHECK(text.contains(QString::fromUtf8("2022–23 – 2023–24")));
    CHECK(text.contains(QLatin1String("6 of the 6 units in the file are new")));
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.reg.ledger().all<Source>().empty());
}

TEST_CASE("an accepted file is in the register, told with Undo, and undo takes all of it back") {
    Importing i;
    i.choose({i.reg.file(QStringLiteral("np5.csv"), made::twoYears())});
    int changes = 0;
    QObject::connect(&i.reg.ledger(), &Ledger::changed, &i.page, [&changes] { ++changes; });
    i.import();

    CHECK(changes == 1);
    CHECK(i.reg.ledger().all<Organisation>().size() == 6);
    REQUIRE(i.reg.ledger().all<Source>().size() == 1);
    CHECK(i.reg.ledger().all<Source>().front().file == QLatin1String("np5.csv"));
    REQUIRE(i.told.size() == 1);
    CHECK(i.told.front().text == QLatin1String("np5.csv is imported: 36 new cells, 6 new units."));
    CHECK(i.told.front().kind == Message::Kind::done);
    CHECK(i.told.front().offersUndo);
    CHECK(i.text().contains(QLatin1String("The register holds all figures of this file now.")));

    CHECK(i.reg.ledger().undo().happened);
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.reg.ledger().all<Source>().empty());
    i.settle();
    CHECK(i.amount(QStringLiteral("New")) == QLatin1String("36")); // the preview is ready again
}

TEST_CASE("the same file twice is said to be the same, and cannot be imported again") {
    Importing i;
    const QString file = i.reg.file(QStringLiteral("np5.csv"), made::twoYears());
    i.choose({file});
    i.import();

    ImportPage again(i.reg.ledger(), made::Register::language());
    again.show();
    again.choose({i.reg.file(QStringLiteral("copy.csv"), made::twoYears())});
    REQUIRE(made::wait([&] { return !isBusy(again); }));
    QStringList words;
    for (const auto* label : again.findChildren<QLabel*>()) {
        words += label->text();
    }
    CHECK(words.contains(QLatin1String("The same file as before")));
    CHECK(again.queue().readyCount() == 0);
}

TEST_CASE("a file with a figure that is none is refused with its line and column, and nothing has changed") {
    Importing i;
    QByteArray bytes = made::twoYears();
    bytes.replace("48|1,6|136", "4x|1,6|136");
    i.choose({i.reg.file(QStringLiteral("bad.csv"), bytes)});

    const QString text = i.text();
    CHECK(text.contains(QLatin1String("The file was not accepted")));
    CHECK(text.contains(QLatin1String("Line 4, column 13"))); // 1 head, 3 units above; 9 + 3 + 1
    CHECK(text.contains(QLatin1String("4x")));
    CHECK(text.contains(QLatin1String("Nothing in the register has changed.")));
    REQUIRE(i.problems() != nullptr);
    REQUIRE(i.problems()->rowCount() > 0);
    CHECK(i.problems()->index(0, 0).data().toString() == QLatin1String("4"));
    CHECK(i.problems()->index(0, 1).data().toString().startsWith(QLatin1String("13")));
    CHECK(i.problems()->index(0, 2).data().toString() == QLatin1String("Refuses"));
    CHECK(i.page.queue().readyCount() == 0);
    i.page.queue().accept();
    CHECK_FALSE(isBusy(i.page));
    CHECK(i.reg.ledger().all<Organisation>().empty());
}

TEST_CASE("a file that is not there says so and does no harm") {
    Importing i;
    i.choose({i.reg.path(QStringLiteral("nowhere.csv"))});
    CHECK(i.text().contains(QLatin1String("The file could not be opened")));
    CHECK(i.page.queue().readyCount() == 0);
}

TEST_CASE("of several files those that are ready are imported, and the others stay outside") {
    Importing i;
    const auto one = made::udirExport(
        {QStringLiteral("2023-24")},
        {{QStringLiteral("4640"), QStringLiteral("Sogndal"), {QStringLiteral("48|1,6|136")}}});
    const auto other = made::udirExport(
        {QStringLiteral("2022-23")},
        {{QStringLiteral("4640"), QStringLiteral("Sogndal"), {QStringLiteral("51|1,7|129")}}});
    i.choose({i.reg.file(QStringLiteral("one.csv"), one),
              i.reg.file(QStringLiteral("letter.csv"), "Dear all,\n"),
              i.reg.file(QStringLiteral("other.csv"), other)});
    CHECK(i.page.queue().readyCount() == 2);
    auto* list = i.page.findChild<QListWidget*>();
    REQUIRE(list->count() == 3);
    CHECK(list->item(1)->text() == QString::fromUtf8("letter.csv — refused"));

    i.page.queue().accept();
    i.settle();
    CHECK(i.reg.ledger().all<Source>().size() == 2);
    CHECK(list->item(0)->text() == QString::fromUtf8("one.csv — imported"));
    CHECK(list->item(1)->text() == QString::fromUtf8("letter.csv — refused"));
    CHECK(list->item(2)->text() == QString::fromUtf8("other.csv — imported"));
}

TEST_CASE("what the program found out about a file can be overruled") {
    Importing i;
    i.choose({i.reg.file(QStringLiteral("np5.csv"), made::twoYears())});
    REQUIRE(i.page.queue().readyCount() == 1);
    QComboBox* separators = nullptr;
    for (auto* box : i.page.findChildren<QComboBox*>()) {
        if (box->findText(QStringLiteral("semicolon ( ; )")) >= 0) {
            separators = box;
        }
    }
    REQUIRE(separators != nullptr);
    separators->setCurrentIndex(separators->findText(QStringLiteral("semicolon ( ; )")));
    Q_EMIT separators->activated(separators->currentIndex());
    i.settle();
    CHECK(i.page.queue().readyCount() == 0);

    separators->setCurrentIndex(0);
    Q_EMIT separators->activated(0);
    i.settle();
    CHECK(i.page.queue().readyCount() == 1);
}

TEST_CASE("a cancelled import leaves no trace") {
    Importing i;
    i.choose({i.reg.file(QStringLiteral("np5.csv"), made::twoYears())});
    {
        // The worker cannot write while another has begun to; so the person is certain to be the quicker one.
        sqlite::Transaction first(i.reg.ledger().database());
        i.page.queue().accept();
        REQUIRE(isBusy(i.page));
        i.press(QStringLiteral("Cancel"));
    }
    i.settle();
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.reg.ledger().all<Source>().empty());
    REQUIRE(i.told.size() == 1);
    CHECK(i.told.front().text ==
          QLatin1String("The import of np5.csv was stopped. Nothing in the register has changed."));
    CHECK(i.page.queue().readyCount() == 1);
}

TEST_CASE("a cancelled import of units leaves no trace, and can be taken up again") {
    Importing i;
    i.choose({i.reg.file(u"changes.json"_s,
                         R"({"codeChanges":[{"oldCode":"1419","oldName":"Leikanger","newCode":"4640",
"newName":"Sogndal","changeOccurred":"2020-01-01"}]})")});
    REQUIRE(i.page.queue().readyCount() == 1);
    {
        sqlite::Transaction first(i.reg.ledger().database());
        i.page.queue().accept();
        REQUIRE(isBusy(i.page));
        i.press(u"Cancel"_s);
    }
    i.settle();
    CHECK(i.reg.ledger().all<Organisation>().empty());
    CHECK(i.reg.ledger().all<Source>().empty());
    CHECK(i.reg.ledger().remarks().isEmpty()); // the file was not kept either
    REQUIRE(i.told.size() == 1);
    CHECK(i.told.front().text ==
          u"The import of changes.json was stopped. Nothing in the register has changed."_s);
    i.import();
    CHECK(i.reg.ledger().all<Organisation>().size() == 2);
}

TEST_CASE("files can be dropped on the page") {
    Importing i;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(i.reg.file(QStringLiteral("np5.csv"), made::twoYears()))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&i.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&i.page, &drop);
    i.settle();
    CHECK(i.page.queue().readyCount() == 1);
}

TEST_CASE("a register that is open for reading only shows the preview and takes nothing in") {
    made::Register reg;
    const auto ledger = Ledger::open(reg.ledger().path(), made::Register::language(), Access::read);
    ImportPage page(*ledger, made::Register::language());
    page.show();
    page.choose({reg.file(QStringLiteral("np5.csv"), made::twoYears())});
    REQUIRE(made::wait([&] { return !isBusy(page); }));
    for (const auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("&Import")) {
            CHECK_FALSE(button->isEnabled());
        }
    }
}

namespace {

QString figuresWords(qint64 done, qint64 all, qint64 elapsed, const Language& language) {
    return exchange::progressWords(done, all, elapsed, exchange::Progress::figures, language);
}

} // namespace

TEST_CASE("progress tells how far, how fast and how long") {
    const Language& english = made::Register::language();
    CHECK(figuresWords(100, 20000, 20, english) == QLatin1String("100 of 20,000"));
    // 10,000 in 2 s: 5,000 a second; 10,000 are left.
    CHECK(figuresWords(10000, 20000, 2000, english).contains(QLatin1String("5000 a second")));
    CHECK(figuresWords(10000, 20000, 2000, english).contains(QLatin1String("about 2 second")));
    CHECK(figuresWords(1000, 1000000, 1000, english).contains(QLatin1String("about 17 minute")));
    CHECK(figuresWords(20000, 20000, 2000, english) ==
          QString::fromUtf8("20,000 of 20,000 · 10,000 a second"));
}
