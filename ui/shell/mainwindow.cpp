// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "store/keeping/writerlock.h"
#include "store/ledger.h"
#include "store/ownership.h"
#include "ui/keeping/keeper.h"
#include "ui/shell/attempt.h"
#include "ui/shell/banner.h"
#include "ui/shell/figuretrail.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/menus.h"
#include "ui/shell/messageline.h"
#include "ui/shell/pagehead.h"
#include "ui/shell/sample.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

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
    installTranslations();
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

void MainWindow::build() {
    m_menus = new Menus(menuBar());
    m_search = new SearchBox(
        [this](const QString& typed) { return m_finder.find(typed, m_ledger.get(), m_language); }, this);
    auto* corner = new QWidget;
    auto* cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(gap::small, gap::tiny, gap::small, gap::tiny);
    cornerRow->addWidget(m_search);
    menuBar()->setCornerWidget(corner);

    m_sidebar = new Sidebar;
    m_head = new PageHead;
    m_head->setWays(m_menus->action(Verb::back), m_menus->action(Verb::forward));
    m_banner = new QLabel;
    m_banner->setObjectName(QStringLiteral("sampleBanner"));
    m_banner->setWordWrap(true);
    m_banner->setContentsMargins(gap::page, gap::small, gap::page, gap::small);
    m_banner->setAutoFillBackground(true);
    m_banner->setBackgroundRole(QPalette::AlternateBase);
    m_stack = new QStackedWidget;
    m_welcome = new WelcomePage(*m_menus);
    m_stack->addWidget(m_welcome);
    m_messages = new MessageLine;

    auto* right = new QWidget;
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_writerBanner = new Banner(QStringLiteral("writerBanner"));
    m_folderBanner = new Banner(QStringLiteral("folderBanner"));
    for (QWidget* banner : {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_writerBanner),
                            static_cast<QWidget*>(m_folderBanner)}) {
        column->addWidget(banner);
    }
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_messages);
    m_split = new QSplitter;
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_sidebar);
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    const int letters = fontMetrics().averageCharWidth();
    m_split->setSizes({letters * 32, letters * 150});
    setCentralWidget(m_split);

    m_registerStatus = new QLabel;
    m_savedStatus = new QLabel;
    statusBar()->addWidget(m_registerStatus, 1);
    m_backupStatus = new QLabel;
    m_backupStatus->setObjectName(QStringLiteral("backupStatus"));
    m_registerStatus->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_backupStatus);
    statusBar()->addPermanentWidget(m_savedStatus);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(gap::page, gap::tiny, gap::page, gap::tiny);
}

void MainWindow::connectMenus() {
    const auto on = [this](Verb verb, auto work) {
        connect(m_menus->action(verb), &QAction::triggered, this, work);
    };
    on(Verb::newRegister, [this] {
        const QString path = m_fittings.asking.newRegister(
            this, tr("New register"), tr("Our partnership") + QStringLiteral(".samspel"));
        if (!path.isEmpty()) {
            whenFree([this, path] { createRegister(path); });
        }
    });
    on(Verb::openRegister, [this] {
        const QString path = m_fittings.asking.existingRegister(this);
        if (!path.isEmpty()) {
            whenFree([this, path] { openRegister(path); });
        }
    });
    on(Verb::openSample, [this] { whenFree([this] { openSample(); }); });
    on(Verb::backup, [this] { makeBackup(); });
    on(Verb::importFile, [this] { showPlace("import"); });
    on(Verb::reports, [this] { showPlace("reports"); });
    on(Verb::backups, [this] { showPlace("backups"); });
    on(Verb::check, [this] { showPlace("check"); });
    on(Verb::compact, [this] { showPlace("compact"); });
    on(Verb::close, [this] { whenFree([this] { closeRegister(); }); });
    on(Verb::quit, [this] { close(); });
    on(Verb::undo, [this] { turn(true); });
    on(Verb::redo, [this] { turn(false); });
    on(Verb::back, [this] { display(m_footsteps.back()); });
    on(Verb::forward, [this] { display(m_footsteps.forward()); });
    on(Verb::find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Verb::shortcuts, [this] { showKeys(this, m_menus->all()); });
    on(Verb::aboutFigures, [this] { showPlace("about-figures"); });
    on(Verb::about, [this] { showAbout(this); });
    connect(m_menus, &Menus::placeChosen, this, [this](const QByteArray& id) { showPlace(id); });
    connect(m_menus, &Menus::recentChosen, this,
            [this](const QString& path) { whenFree([this, path] { openRegister(path); }); });
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openRegister);
    connect(m_menus, &Menus::languageChosen, this, &MainWindow::setLanguage);
    connect(m_menus, &Menus::themeChosen, this, [this](ThemeChoice choice) {
        m_preferences.setTheme(choice);
        m_appearance.apply(choice, m_preferences.textSize());
    });
    connect(m_menus, &Menus::textSizeChosen, this, [this](int percent) {
        m_preferences.setTextSize(percent);
        const int before = QFontMetrics(QApplication::font()).averageCharWidth();
        m_appearance.apply(m_preferences.theme(), percent);
        // The side bar keeps its letters, not its width.
        const int after = QFontMetrics(QApplication::font()).averageCharWidth();
        const QList<int> sizes = m_split->sizes();
        const int side = sizes[0] * after / std::max(1, before);
        m_split->setSizes({side, sizes[0] + sizes[1] - side});
    });
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](const QByteArray& id) { showPlace(id); });
    connect(m_sidebar, &Sidebar::organisationChosen, this,
            [this](qint64 id) { showRecord(QStringLiteral("organisation"), id); });
    connect(m_messages, &MessageLine::undoWanted, this, [this] { turn(true); });
    connect(m_messages, &MessageLine::rescueWanted, this, [this] {
        if (m_ledger != nullptr) {
            rescue(m_ledger->path(), m_messages->text());
        }
    });
    connect(m_search, &SearchBox::chosen, this, [this](const Found& found) {
        if (found.action != nullptr) {
            found.action->trigger();
        } else if (found.figure) {
            auto* trail = FigureTrail::showOver(*found.figure, *m_ledger, m_language, this);
            connect(trail, &FigureTrail::recordWanted, this, &MainWindow::showRecord);
        } else {
            showRecord(found.table, found.record);
        }
    });
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
    installTranslations(); // sends every widget a LanguageChange
}

void MainWindow::installTranslations() {
    const QString code = m_language.code();
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString ofQt =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code;
    if (m_qtWords.load(QStringLiteral(":/i18n/qtbase_") + code) || m_qtWords.load(ofQt)) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    if (m_words.load(QStringLiteral(":/i18n/samspel_") + code)) {
        QCoreApplication::installTranslator(&m_words);
    }
    QLocale::setDefault(m_language.locale());
    QEvent change(QEvent::LanguageChange); // also when a translation lacks, the words change back to English
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QCoreApplication::sendEvent(window, &change);
    }
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
