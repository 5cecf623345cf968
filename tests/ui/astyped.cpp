// SPDX-License-Identifier: MIT
// What looks like HTML in a register is shown as it was typed, and reads no file.
#include "domain/organisation.h"
#include "shell_window.h"
#include "ui/places.h"
#include "ui/shell/asking.h"

#include <QLabel>
#include <QMessageBox>
#include <QToolTip>

using namespace samspel;
using namespace samspel::test;

namespace {

const QString mark = u"<b>Vik</b><img src=\"file:///etc/hostname\"><a href=\"http://example.org\">x</a>"_s;

/// Labels that would take a text for mark-up by its looks.
QStringList trusting(QWidget& over) {
    QStringList found;
    for (const QLabel* label : over.findChildren<QLabel*>()) {
        const bool isPolished = label->testAttribute(Qt::WA_WState_Polished);
        if (isPolished && label->textFormat() != Qt::PlainText && !label->text().isEmpty()) {
            found << u"%1 (%2): %3"_s.arg(label->objectName(),
                                          QString::fromLatin1(label->parent()->metaObject()->className()),
                                          label->text());
        }
    }
    return found;
}

} // namespace

TEST_CASE("no page takes a register's text for mark-up") {
    Window w(u"en"_s, {}, allPlaces());
    w.open();
    w.ledger().setSetting(u"title"_s, mark);
    Organisation organisation;
    organisation.name = mark;
    organisation.note = mark;
    organisation.kind = OrganisationKind::municipality;
    w.ledger().change({Action::add, u"organisation"_s, mark}, [&](Edit& edit) { edit.add(organisation); });
    Window::settle();
    for (const Place& place : allPlaces()) {
        CAPTURE(place.id.toStdString());
        w.window->showPlace(place.id);
        Window::settle();
        CHECK(trusting(*w.window) == QStringList{});
    }
    w.window->showRecord(u"organisation"_s, w.ledger().all<Organisation>().front().id.value);
    Window::settle();
    CHECK(trusting(*w.window) == QStringList{});
    // It can be read on the page as it was typed.
    bool isShown = false;
    for (const QLabel* label : w.window->findChildren<QLabel*>()) {
        isShown = isShown || (label->isVisible() && label->text().contains(mark));
    }
    CHECK(isShown);
}

TEST_CASE("neither a tool tip nor a question does") {
    Window w;
    w.open();
    QToolTip::showText(w.window->mapToGlobal(QPoint(5, 5)), mark, w.window.get());
    Window::settle();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* tip = qobject_cast<QLabel*>(widget); tip != nullptr && tip->text() == mark) {
            CHECK(tip->textFormat() == Qt::PlainText);
        }
    }
    QToolTip::hideText();
    Asking::dialogs().choice(w.window.get(), {mark, mark, {u"Leave it"_s, u"Do it"_s}}, [](int) {});
    Window::settle();
    auto* box = w.window->findChild<QMessageBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->textFormat() == Qt::PlainText);
    CHECK(trusting(*box) == QStringList{});
    box->reject();
}
