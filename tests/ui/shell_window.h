// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledger.h"
#include "support/text.h"
#include "ui/organisations/organisationspage.h"
#include "ui/programme/programmepages.h"
#include "ui/records/fields/fieldeditor.h"
#include "ui/records/historypage.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace samspel::test {

/// A window with a register of its own in a folder of its own, and settings that are nobody's.
class Window {
public:
    explicit Window(const QString& language = u"en"_s, std::vector<Place> further = {},
                    std::vector<Place> instead = {})
        : more(std::move(further)), usual(instead.empty() ? places() : std::move(instead)),
          settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), preferences(settings),
          appearance(*qApp) {
        preferences.setLanguage(language);
        make();
    }
    ~Window() {
        window.reset();
        appearance.apply(ThemeChoice::light, 100);
    }

    /// Closes the window and opens another with the same settings, as the next day.
    void make() {
        window.reset();
        Asking answers{[this](QWidget*) { return answer; },
                       [this](QWidget*, const QString&, const QString&) { return answer; },
                       [this](QWidget*, const Question& question, const std::function<void(int)>& then) {
                           asked << question.text;
                           offered = question.answers;
                           then(choice);
                       },
                       [this](QWidget*, const QString&, const QString&) { return answer; }};
        std::vector<Place> all = usual;
        all.insert(all.end(), more.begin(), more.end());
        window = std::make_unique<MainWindow>(
            preferences, appearance, Fittings{std::move(all), std::move(answers), folder.path(), backups});
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    QString path(const char* name = "register.samspel") const {
        return folder.filePath(QString::fromLatin1(name));
    }
    void open() {
        if (!QFile::exists(path())) {
            window->createRegister(path());
        } else {
            window->openRegister(path());
        }
    }
    Ledger& ledger() { return *window->ledger(); }
    RecordPage& records(const char* place) {
        window->showPlace(place);
        settle();
        return *static_cast<RecordPage*>(window->page(place));
    }
    /// Lets everything that waits in the event loop happen.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    static std::vector<Place> places() {
        return {{"organisations", "Organisations", {"organisation"}, makeOrganisationsPage, true},
                {"programmes", "Programmes", {"programme"}, makeProgrammesPage},
                {"milestones", "Milestones", {"milestone"}, makeMilestonesPage},
                {"history", "History", {}, [](const Surroundings& around, QWidget* parent) -> Page* {
                     return new HistoryPage(around, parent);
                 }}};
    }
    /// A page with nothing special of one kind.
    template <class R>
    static Place placeOf(const QByteArray& id) {
        return {id, "", {kindOf<R>().table}, [](const Surroundings& around, QWidget* parent) -> Page* {
                    return new RecordPage(around, pageSpec<R>(), parent);
                }};
    }

    std::vector<Place> more; ///< pages beside the usual ones
    std::vector<Place> usual;
    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    Appearance appearance;
    QString answer;      ///< what a person would give in a file dialog
    int choice = 0;      ///< which answer a person would give to a question
    QStringList asked;   ///< the questions so far
    QStringList offered; ///< the answers to the last one
    QString backups;     ///< where backups go, from the next make() on; none are made without
    std::unique_ptr<MainWindow> window;
};

/// Types into a field of the form and leaves it with Tab, as a person does.
inline void fill(RecordPanel& panel, const char* column, const QString& text) {
    if (!panel.isActiveWindow()) { // a list of suggestions that closes gives its focus to nobody without a
                                   // desktop
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(panel.window());
    }
    QWidget* target = panel.form()->editor(column)->target();
    target->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(target)) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
    }
    QTest::keyClicks(target, text);
    QWidget* suggestions = QApplication::activePopupWidget(); // it gets the keys while it is open
    QTest::keyClick(suggestions != nullptr ? suggestions : target, Qt::Key_Tab);
    Window::settle();
}

/// Everything that the register keeps of its records, so that two moments can be compared.
inline std::vector<std::vector<Row>> contentOf(const Ledger& ledger) {
    std::vector<std::vector<Row>> content;
    for (const Kind* kind : allKinds()) {
        content.push_back(ledger.rows(*kind));
    }
    return content;
}

} // namespace samspel::test
