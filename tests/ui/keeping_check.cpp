// SPDX-License-Identifier: MIT
// The check, as a person meets it in the window.
#include "keeping_window.h"
#include "ui/keeping/checkpage.h"

#include <QFile>
#include <QToolButton>

using namespace samspel;
using namespace samspel::test;

TEST_CASE("the check reads all, and tells what surrounds the register as well") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->showPlace("check");
    auto* page = static_cast<CheckPage*>(w.window->page("check"));
    page->begin();
    REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20'000));
    const auto texts = [&] {
        QStringList all;
        for (int row = 0; row < page->table()->rowCount(); ++row) {
            all << page->table()->item(row, 0)->text();
        }
        return all.join(u'\n');
    };
    CHECK(texts().contains(u"no good backup"_s));
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    QFile marker(w.folder.filePath(u".dropbox"_s));
    REQUIRE(marker.open(QIODevice::WriteOnly));
    page->begin();
    REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20'000));
    CHECK(page->verdict().startsWith(u"The register is sound. "_s)); // with some remarks
    CHECK(texts().contains(u"newest good backup"_s));
    CHECK(texts().contains(u"Dropbox"_s));
}

TEST_CASE("while the register is checked the focus is on Cancel, and then on what was found") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->showPlace("check");
    Window::settle();
    auto* page = static_cast<CheckPage*>(w.window->page("check"));
    QToolButton* begin = nullptr;
    for (auto* button : w.window->findChildren<QToolButton*>()) {
        begin = button->isVisible() && button->defaultAction() == page->pageActions().constFirst() ? button
                                                                                                   : begin;
    }
    REQUIRE(begin != nullptr);
    begin->setFocus();
    begin->click();
    REQUIRE(page->isWorking());
    CHECK(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20'000));
    REQUIRE(page->table()->isVisible()); // there is no backup yet
    CHECK(page->table()->hasFocus());
    for (int row = 0; row < page->table()->rowCount(); ++row) {
        CHECK(page->table()->rowHeight(row) >= Theme::rowHeight(page->fontMetrics()));
    }
}
