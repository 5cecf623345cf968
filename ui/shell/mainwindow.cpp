// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "store/ledger.h"
#include "store/ownership.h"
#include "ui/keeping/keeper.h"
#include "ui/shell/attempt.h"
#include "ui/shell/banner.h"
#include "ui/shell/menus.h"
#include "ui/shell/messageline.h"
#include "ui/shell/pagehead.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <algorithm>

namespace samspel {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String splitKey("window/split");
constexpr int betweenLooks = 10'000; // ms, at the lock beside the register

QString savedAt(const Ledger& ledger) {
    const auto newest = ledger.history({.most = 1});
    if (newest.empty()) {
        return {};
    }
    const QDateTime at = QDateTime::fromString(newest.front().at, Qt::ISODate).toLocalTime();
    return at.date() == QDate::currentDate() ? at.toString(QStringLiteral("HH:mm"))
                                             : ledger.language().date(at.date());
}

} // namespace

MainWindow::MainWindow(Preferences& preferences, Appearance& appearance, Fittings fittings)
    : m_preferences(preferences), m_appearance(appearance), m_fittings(std::move(fittings)),
      m_language(Language::load(preferences.language())),
      m_keeper(
          std::make_unique<Keeper>(m_preferences, m_language, m_fittings.asking, m_fittings.backupFolder)) {
    m_translations.install(m_language);
    m_appearance.apply(m_preferences.theme(), m_preferences.textSize());
    build();
    connectMenus();
    m_menus->show(m_preferences);
    std::vector<Place> inSidebar = m_fittings.places;
    std::erase_if(inSidebar, [](const Place& place) { return place.isAside; });
    m_menus->setPlaces(inSidebar);
    m_sidebar->setPlaces(inSidebar);
    QList<QByteArray> tables;
    for (const Place& place : m_fittings.places) {
        tables << place.tables;
    }
    m_finder.setTables(tables);
    retranslate();
    resize(1280, 800);
    restoreGeometry(m_preferences.value(geometryKey).toByteArray());
    m_split->restoreState(m_preferences.value(splitKey).toByteArray());
    connect(m_keeper.get(), &Keeper::said, this, &MainWindow::tell);
    connect(m_keeper.get(), &Keeper::changed, this, &MainWindow::refreshStatus);
    connect(
        m_keeper.get(), &Keeper::restoreWanted, this,
        [this](const Backup& backup) { restoreBackup(m_ledger->path(), backup); }, Qt::QueuedConnection);
    connect(&m_watch, &QTimer::timeout, this, &MainWindow::lookAtLock);
    m_watch.setInterval(betweenLooks);
    closeRegister();
}

MainWindow::~MainWindow() {
    closeRegister(); // pages read the ledger, so they go first
}

void MainWindow::closeRegister() {
    if (Page* page = m_pages[m_shown]) {
        page->leave();
    }
    m_stack->setCurrentWidget(m_welcome);
    m_head->setPage(nullptr);
    m_head->hide();
    m_banner->hide();
    m_writerBanner->tell({});
    m_folderBanner->tell({});
    m_messages->clear();
    m_finder.setActions({});
    m_sidebar->setLedger(nullptr);
    for (const auto& [place, page] : m_pages) {
        delete page;
    }
    m_pages.clear();
    m_shown.clear();
    m_footsteps = {};
    m_ledger.reset();
    m_keeper->leave();
    m_lock.reset();
    m_isWaitingForWriter = false;
    m_isLettingGo = false;
    m_watch.stop();
    m_sidebar->hide();
    m_menus->setOpen(false, false);
    m_menus->setRecent(m_preferences.recentRegisters());
    m_welcome->setRecent(m_preferences.recentRegisters());
    m_welcome->setFocus(Qt::OtherFocusReason);
    refreshStatus();
}

const Place* MainWindow::placeOf(const QByteArray& id) const {
    const auto& places = m_fittings.places;
    const auto place = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.id == id; });
    return place == places.end() ? nullptr : &*place;
}

Page* MainWindow::page(const QByteArray& id) {
    if (Page* made = m_pages[id]) {
        return made;
    }
    const Place* place = placeOf(id);
    if (place == nullptr || m_ledger == nullptr) {
        return nullptr;
    }
    Page* page =
        place->make({*m_ledger, m_language, m_preferences, m_keeper.get(), &m_fittings.asking}, m_stack);
    m_pages[id] = page;
    m_stack->addWidget(page);
    connect(page, &Page::said, this, &MainWindow::tell);
    connect(page, &Page::recordWanted, this, &MainWindow::showRecord);
    connect(page, &Page::placeWanted, this, &MainWindow::showPlace);
    connect(page, &Page::recordShown, this, [this, id](const QString& table, qint64 record) {
        if (id != m_shown) {
            return;
        }
        m_footsteps.stroll({id, table, record});
        m_sidebar->mark(id, table == QLatin1String("organisation") ? record : 0);
        m_menus->action(Verb::back)->setEnabled(m_footsteps.canBack());
    });
    return page;
}

void MainWindow::display(const Stop& stop) {
    Page* wanted = page(stop.place);
    if (wanted == nullptr) {
        return;
    }
    if (Page* shown = m_pages[m_shown]; shown != nullptr && shown != wanted) {
        shown->leave();
    }
    m_shown = stop.place;
    m_stack->setCurrentWidget(wanted);
    if (stop.record != 0) {
        wanted->showRecord(stop.table, stop.record);
    }
    m_head->setPage(wanted);
    m_sidebar->mark(stop.place, stop.table == QLatin1String("organisation") ? stop.record : 0);
    m_menus->action(Verb::back)->setEnabled(m_footsteps.canBack());
    m_menus->action(Verb::forward)->setEnabled(m_footsteps.canForward());
    m_finder.setActions(actionsToFind());
}

void MainWindow::showPlace(const QByteArray& id, const QString& table) {
    if (placeOf(id) == nullptr || m_ledger == nullptr) {
        return;
    }
    if (id != m_shown) {
        m_messages->moveOn();
    }
    m_footsteps.go({id});
    display({id});
    if (!table.isEmpty()) {
        page(id)->showKind(table);
    }
    page(id)->takeFocus();
}

void MainWindow::showRecord(const QString& table, qint64 id) {
    const Kind* kind = m_ledger != nullptr ? kindOfTable(table) : nullptr;
    if (kind == nullptr) {
        return;
    }
    // A part is shown on the page of what it is a part of.
    for (const auto& [whole, key] : pathTo(*m_ledger, *kind, id)) {
        for (const Place& place : m_fittings.places) {
            if (place.tables.contains(whole->table)) {
                m_footsteps.go({place.id, table, id});
                display({place.id, table, id});
                return;
            }
        }
    }
}

void MainWindow::setLanguage(const QString& code) {
    m_preferences.setLanguage(code);
    m_language = Language::load(code);
    if (m_ledger != nullptr) {
        m_ledger->setLanguage(m_language);
    }
    m_translations.install(m_language); // sends every widget a LanguageChange
}

void MainWindow::tell(const Message& message) { m_messages->tell(message); }

QString MainWindow::lastMessage() const { return m_messages->text(); }

void MainWindow::turn(bool isUndo) {
    if (m_ledger == nullptr) {
        return;
    }
    if (Page* page = m_pages[m_shown]) {
        page->leave();
    }
    Turn turn;
    const auto trouble = attempt(isUndo ? tr("Undo") : tr("Redo"),
                                 [&] { turn = isUndo ? m_ledger->undo() : m_ledger->redo(); });
    if (trouble) {
        tell(*trouble);
        return;
    }
    const QString what = describe(turn.step, m_language);
    if (turn.isStale) {
        tell({tr("“%1” can no longer be taken back: what it concerns has been changed since. Nothing was "
                 "touched.")
                  .arg(what),
              Message::Kind::remark});
    } else if (turn.happened) {
        tell({(isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(what), Message::Kind::done, !isUndo});
    }
}

std::vector<Found> MainWindow::actionsToFind() const {
    std::vector<Found> found;
    const auto add = [&](QAction* action) {
        QString title = action->text().remove(QLatin1Char('&'));
        found.push_back(
            {tr("Actions"), title, action->shortcut().toString(QKeySequence::NativeText), {}, 0, action});
    };
    for (QAction* action : m_menus->all()) {
        add(action);
    }
    if (const auto page = m_pages.find(m_shown); page != m_pages.end() && page->second != nullptr) {
        for (QAction* action : page->second->pageActions()) {
            add(action);
        }
    }
    return found;
}

void MainWindow::refresh() {
    if (m_ledger != nullptr) {
        const auto undo = m_ledger->undoable();
        const auto redo = m_ledger->redoable();
        const auto inWords = [this](const Step& step) { return describe(step, m_language); };
        m_menus->setSteps(undo ? std::optional(inWords(*undo)) : std::nullopt,
                          redo ? std::optional(inWords(*redo)) : std::nullopt);
        m_sidebar->refresh();
    }
    refreshStatus();
}

void MainWindow::refreshStatus() {
    const bool isOpen = m_ledger != nullptr;
    QString title;
    QString saved;
    if (isOpen) {
        title = m_ledger->setting(QStringLiteral("title"));
        title = title.isEmpty() ? QFileInfo(m_ledger->path()).completeBaseName() : title;
        saved = m_ledger->isReadOnly() ? tr("for reading only") : tr("saved %1").arg(savedAt(*m_ledger));
    }
    setWindowTitle(isOpen ? tr("%1 – Samspel").arg(title) : tr("Samspel"));
    m_registerStatus->setText(title);
    m_registerStatus->setToolTip(isOpen ? m_ledger->path() : QString());
    m_savedStatus->setToolTip(
        tr("Figures on too few pupils are hidden, on the screen and in all that leaves it."));
    m_backupStatus->setText(
        !isOpen || m_ledger->isReadOnly() ? QString()
        : !m_keeper->trouble().isEmpty()  ? tr("no backup")
        : m_keeper->isWorking()           ? tr("backing up…")
        : m_keeper->newest().isValid()
            ? tr("backup %1").arg(m_keeper->newest().toLocalTime().toString(QStringLiteral("HH:mm")))
            : QString());
    const QString sign = m_backupStatus->text().isEmpty() ? QString() : QStringLiteral("· ");
    m_savedStatus->setText(isOpen ? sign + tr("%1 · public figures").arg(saved) : QString());
    m_backupStatus->setForegroundRole(m_keeper->trouble().isEmpty() ? QPalette::WindowText : Theme::trouble);
    m_backupStatus->setToolTip(m_keeper->trouble());
    statusBar()->setVisible(isOpen);
}

void MainWindow::retranslate() {
    m_menus->retranslate();
    m_menus->show(m_preferences);
    m_banner->setText(
        tr("This is the sample register. Real facts say their source; meetings, people and other things "
           "that no source gives are invented, and say so. Change what you like: it is your own copy."));
    m_stack->setAccessibleName(tr("Page"));
    m_split->setAccessibleName(tr("Places and page"));
    refreshStatus();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_menus != nullptr) { // not while it is being made
        retranslate();
        m_messages->clear(); // it was said in the other language
        refresh();
        m_head->setPage(m_pages[m_shown]);
        m_finder.setActions(actionsToFind());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_isLettingGo && isBusy()) {
        event->ignore();
        // Later, for a window that is closing takes no second wish to.
        whenFree([this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
        return;
    }
    if (Page* page = m_pages[m_shown]) {
        page->leave();
    }
    m_preferences.setValue(geometryKey, saveGeometry());
    m_preferences.setValue(splitKey, m_split->saveState());
    event->accept();
}

} // namespace samspel
