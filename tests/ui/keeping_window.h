// SPDX-License-Identifier: MIT
#pragma once

#include "domain/organisation.h"
#include "shell_window.h"
#include "ui/keeping/keeper.h"
#include "ui/places.h"
#include "ui/shell/banner.h"

#include <QFile>

namespace samspel::test {

/// A window that keeps backups, with all of the program's pages.
struct Kept : Window {
    explicit Kept(const QString& language = u"en"_s) : Window(language, {}, allPlaces()) {
        backups = folder.filePath(u"backups"_s);
        make();
        open();
    }
    void add(const QString& name) {
        Organisation organisation;
        organisation.name = name;
        ledger().change({Action::add, u"organisation"_s, name}, [&](Edit& edit) { edit.add(organisation); });
        settle();
    }
    QStringList names() {
        QStringList found;
        for (const Organisation& one : ledger().all<Organisation>()) {
            found << one.name;
        }
        return found;
    }
    std::vector<Backup> all() { return window->keeper().backupsOf(path()).all(Backups::Look::close); }
    bool rests() {
        return QTest::qWaitFor([this] { return !window->keeper().isWorking(); }, 20'000);
    }
    Banner& banner(const char* name) { return *window->findChild<Banner*>(QString::fromLatin1(name)); }
    void press(QWidget& over, const QString& text) {
        settle();
        for (QPushButton* button : over.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        FAIL("there is no button: " << text.toStdString());
    }
};

inline void damage(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace samspel::test
