// SPDX-License-Identifier: MIT
// What leaves the page of figures: copied, saved, as a picture; public and internal.
#include "dashboard_page.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QToolButton>

using namespace samspel;
using samspel::made::Dashboard;

TEST_CASE("what is copied is public and brings its caution along") {
    Dashboard d;
    d.look(QStringLiteral("4641"), {}); // 8 pupils in 2023-24
    d.page->copy();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QString::fromUtf8("Aurland\t2022–23\t47\t")));
    CHECK(text.contains(QString::fromUtf8("Aurland\t2023–24\tsuppressed\t")));
    CHECK_FALSE(text.contains(QString::fromUtf8("2023–24\t45")));
    for (const QString& caution : d.page->trend().caution) {
        CHECK(text.contains(caution));
    }
    CHECK(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("internal figures are shown when asked for, stamped, and gone after use") {
    Dashboard d;
    d.look(QStringLiteral("4641"), {});
    CHECK(d.page->trend().stamp.isEmpty());
    QCheckBox& internal = d.tick(QStringLiteral("Internal"));
    CHECK_FALSE(internal.isChecked());

    internal.click();
    CHECK_FALSE(d.page->trend().stamp.isEmpty());
    CHECK(d.table().index(1, 2).data() == QStringLiteral("45"));
    d.page->copy();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.startsWith(QStringLiteral("Internal")));
    CHECK(text.contains(QString::fromUtf8("2023–24\t45")));
    CHECK_FALSE(internal.isChecked());
    CHECK(d.page->trend().stamp.isEmpty());
    CHECK(d.table().index(1, 2).data() == QStringLiteral("suppressed"));

    internal.click();
    d.page->leave(); // the person goes elsewhere
    CHECK_FALSE(internal.isChecked());
    CHECK(d.page->trend().stamp.isEmpty());
}

TEST_CASE("a picture of the page says what has to be noted, and of an internal view nothing") {
    Dashboard d;
    const auto out = d.page->handedByPicture();
    REQUIRE(out);
    CHECK(out->medium == Medium::picture);
    CHECK_FALSE(out->figures.empty());
    d.tick(QStringLiteral("Internal")).click();
    CHECK_FALSE(d.page->handedByPicture());
}

TEST_CASE("what another program changed meanwhile is looked at before it is handed out") {
    Dashboard d;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    const auto other = Ledger::open(d.reg.path(QStringLiteral("test.samspel")), made::Register::language());
    Organisation sogndal = other->where<Organisation>("number", QStringLiteral("4640")).front();
    sogndal.name = QStringLiteral("Newname");
    other->change({Action::change, QStringLiteral("organisation"), sogndal.name},
                  [&](Edit& edit) { edit.change(sogndal); });
    d.page->copy();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(d.told.back().text.contains(QStringLiteral("nothing was handed out")));
    CHECK(Releases(d.reg.ledger()).all().empty());
    d.page->copy();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Newname")));
    CHECK(Releases(d.reg.ledger()).all().size() == 1);
}

TEST_CASE("what is explained of an internal view has its stamp in each text") {
    Dashboard d;
    d.look(QStringLiteral("4641"), {});
    auto* button = d.page->findChild<QToolButton*>(QStringLiteral("explain"));
    button->click();
    d.tick(QStringLiteral("Internal")).click();
    int texts = 0;
    for (const QLabel* label : button->parentWidget()->findChildren<QLabel*>()) {
        if (label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard)) {
            CHECK(label->text().startsWith(QStringLiteral("Internal")));
            ++texts;
        }
    }
    CHECK(texts > 0);
}

TEST_CASE("the picture is saved in the kind that the name's ending tells") {
    Dashboard d;
    const auto begins = [&](const QString& name) {
        QFile file(d.reg.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    d.page->save(d.reg.path(QStringLiteral("a.pdf")));
    CHECK(begins(QStringLiteral("a.pdf")).startsWith("%PDF"));
    d.page->save(d.reg.path(QStringLiteral("a.svg")));
    CHECK(begins(QStringLiteral("a.svg")).contains("<svg"));
    d.page->save(d.reg.path(QStringLiteral("a.png")));
    CHECK(begins(QStringLiteral("a.png")).startsWith("\x89PNG"));
    CHECK(d.told.size() == 3);
    d.page->save(d.reg.path(QStringLiteral("a.doc")));
    CHECK(d.told.back().kind == Message::Kind::trouble);
    CHECK_FALSE(QFile::exists(d.reg.path(QStringLiteral("a.doc"))));
    d.page->save(d.reg.path(QStringLiteral("nowhere/a.pdf")));
    CHECK(d.told.back().kind == Message::Kind::trouble);
}
