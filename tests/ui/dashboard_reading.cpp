// SPDX-License-Identifier: MIT
// Who reads the page of figures: by ear, with large letters, and with questions about the figures.
#include "analysis/about.h"
#include "dashboard_page.h"
#include "ui/dashboard/aboutfigurespage.h"

#include <QAccessible>
#include <QApplication>
#include <QToolButton>

using namespace samspel;
using samspel::made::Dashboard;

TEST_CASE("a screen reader finds a chart with one part for each unit and each lane") {
    Dashboard d;
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&d.chart());
    REQUIRE(chart != nullptr);
    CHECK(chart->role() == QAccessible::Chart);
    REQUIRE(chart->childCount() == 4); // three units, one lane
    CHECK(chart->child(0)->text(QAccessible::Name) == QStringLiteral("Sogndal"));
    CHECK(chart->child(0)->text(QAccessible::Description) ==
          Dashboard::sogndalBefore + QLatin1Char('\n') + Dashboard::sogndal);
    CHECK(chart->child(3)
              ->text(QAccessible::Description)
              .startsWith(QStringLiteral("A course for principals")));
    CHECK(chart->child(0)->parent() == chart);
    CHECK(chart->indexOfChild(chart->child(2)) == 2);
    for (const QString& caution : d.page->trend().caution) {
        CHECK(chart->text(QAccessible::Description).contains(caution));
    }
    d.chart().setFocus(Qt::TabFocusReason);
    d.press(Qt::Key_Home);
    CHECK(chart->text(QAccessible::Value) == Dashboard::sogndalBefore);
}

TEST_CASE("every control of the page of figures has a name") {
    Dashboard d;
    for (QWidget* widget : d.page->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
            INFO(widget->metaObject()->className());
            CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("text twice as large is not cut on the page of figures") {
    Dashboard d;
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    {
        DashboardPage page(d.reg.ledger(), made::Register::language());
        page.resize(1000, 700);
        page.show();
        QCoreApplication::processEvents();
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                INFO(label->text().toStdString());
                CHECK(label->height() >= label->heightForWidth(label->width()));
                CHECK(label->width() >= label->minimumSizeHint().width());
            }
        }
        auto* chart = page.findChild<TrendWidget*>();
        CHECK(chart->height() >= chart->heightForWidth(chart->width()));
    }
    QApplication::setFont(usual);
}

TEST_CASE("all that may be said is folded under a button, and leads on to the page about the figures") {
    Dashboard d;
    auto* button = d.page->findChild<QToolButton*>(QStringLiteral("explain"));
    REQUIRE(button != nullptr);
    const auto lines = [&] {
        QStringList texts;
        for (const QLabel* label : button->parentWidget()->findChildren<QLabel*>()) {
            texts += label->text();
        }
        return texts.join(QLatin1Char('\n'));
    };
    CHECK(lines().isEmpty());
    button->click();
    CHECK(lines().contains(QStringLiteral("Direction")));
    CHECK(lines().contains(QStringLiteral("Process limits")));
    CHECK(lines().contains(QStringLiteral("needs at least")));
    button->click();
    CHECK(lines().isEmpty());
    QByteArray place;
    QObject::connect(d.page.get(), &Page::placeWanted, d.page.get(),
                     [&](const QByteArray& id) { place = id; });
    d.page->findChild<QToolButton*>(QStringLiteral("aboutFigures"))->click();
    CHECK(place == "about-figures");
}

TEST_CASE("the page about the figures shows the gate itself, in the language of the window") {
    for (const QString& code : Language::codes()) {
        Language language = Language::load(code);
        AboutFiguresPage page(language);
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            texts += label->text();
        }
        INFO(code.toStdString());
        for (const statistics::Requirement& row : statistics::requirements) {
            CHECK(texts.contains(analysis::needOf(row, language)));
            CHECK(texts.contains(language.whole(row.least)));
        }
    }
}
