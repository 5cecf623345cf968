// SPDX-License-Identifier: MIT
// What the window is made of, and what its menus and parts lead to.
#include "ui/shell/mainwindow.h"

#include "store/ledger.h"
#include "ui/shell/banner.h"
#include "ui/shell/figuretrail.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/menus.h"
#include "ui/shell/messageline.h"
#include "ui/shell/pagehead.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

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

} // namespace samspel
