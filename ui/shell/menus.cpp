// SPDX-License-Identifier: MIT
#include "ui/shell/menus.h"

#include "ui/shell/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <array>

namespace samspel {

namespace {

struct VerbWords {
    Verb verb;
    const char* text;
    const char* icon = nullptr;
    const char* keys = nullptr;
};

constexpr std::array words{
    VerbWords{Verb::newRegister, QT_TRANSLATE_NOOP("Menus", "&New register …"), "document-new"},
    VerbWords{Verb::openRegister, QT_TRANSLATE_NOOP("Menus", "&Open register …"), "document-open", "Ctrl+O"},
    VerbWords{Verb::openSample, QT_TRANSLATE_NOOP("Menus", "Open a copy of the &sample register")},
    VerbWords{Verb::backup, QT_TRANSLATE_NOOP("Menus", "Make a &backup …"), "document-save"},
    VerbWords{Verb::backups, QT_TRANSLATE_NOOP("Menus", "B&ackups …")},
    VerbWords{Verb::check, QT_TRANSLATE_NOOP("Menus", "C&heck the register …")},
    VerbWords{Verb::compact, QT_TRANSLATE_NOOP("Menus", "Co&mpact the register …")},
    VerbWords{Verb::importFile, QT_TRANSLATE_NOOP("Menus", "&Import figures …"), "document-import", "Ctrl+I"},
    VerbWords{Verb::reports, QT_TRANSLATE_NOOP("Menus", "&Reports …"), "document-print", "Ctrl+P"},
    VerbWords{Verb::close, QT_TRANSLATE_NOOP("Menus", "&Close register"), nullptr, "Ctrl+W"},
    VerbWords{Verb::quit, QT_TRANSLATE_NOOP("Menus", "&Quit"), "application-exit", "Ctrl+Q"},
    VerbWords{Verb::undo, QT_TRANSLATE_NOOP("Menus", "&Undo"), "edit-undo", "Ctrl+Z"},
    VerbWords{Verb::redo, QT_TRANSLATE_NOOP("Menus", "&Redo"), "edit-redo", "Ctrl+Shift+Z"},
    VerbWords{Verb::back, QT_TRANSLATE_NOOP("Menus", "&Back"), "go-previous", "Alt+Left"},
    VerbWords{Verb::forward, QT_TRANSLATE_NOOP("Menus", "&Forward"), "go-next", "Alt+Right"},
    VerbWords{Verb::find, QT_TRANSLATE_NOOP("Menus", "F&ind anything"), "edit-find", "Ctrl+K"},
    VerbWords{Verb::shortcuts, QT_TRANSLATE_NOOP("Menus", "&Keys …"), "help-contents", "F1"},
    VerbWords{Verb::aboutFigures, QT_TRANSLATE_NOOP("Menus", "About the &figures"), "help-about"},
    VerbWords{Verb::about, QT_TRANSLATE_NOOP("Menus", "&About Samspel …"), "dialog-information"}};

constexpr std::array themes{QT_TRANSLATE_NOOP("Menus", "As the &system"),
                            QT_TRANSLATE_NOOP("Menus", "&Light"), QT_TRANSLATE_NOOP("Menus", "&Dark")};

// A language is called by its own name, so that it is found again from any other.
struct Tongue {
    const char* code;
    const char16_t* name;
};
constexpr std::array tongues{Tongue{"nn", u"&Nynorsk"}, Tongue{"nb", u"&Bokmål"}, Tongue{"en", u"&English"}};

QString inWords(const char* text) { return QCoreApplication::translate("Menus", text); }

} // namespace

Menus::Menus(QMenuBar* bar)
    : QObject(bar), m_bar(bar), m_file(bar->addMenu(QString())), m_edit(bar->addMenu(QString())),
      m_go(bar->addMenu(QString())), m_view(bar->addMenu(QString())), m_help(bar->addMenu(QString())) {
    for (const Verb verb : {Verb::newRegister, Verb::openRegister}) {
        add(m_file, verb);
    }
    m_recent = m_file->addMenu(QString());
    add(m_file, Verb::openSample);
    m_file->addSeparator();
    for (const Verb verb : {Verb::importFile, Verb::reports}) {
        add(m_file, verb);
    }
    m_file->addSeparator();
    for (const Verb verb : {Verb::backup, Verb::backups, Verb::check, Verb::compact}) {
        add(m_file, verb);
    }
    m_file->addSeparator();
    add(m_file, Verb::close);
    add(m_file, Verb::quit);
    add(m_edit, Verb::undo);
    add(m_edit, Verb::redo);
    add(m_go, Verb::find);
    m_go->addSeparator();
    m_goEnd = m_go->addSeparator();
    add(m_go, Verb::back);
    add(m_go, Verb::forward);
    add(m_help, Verb::shortcuts);
    add(m_help, Verb::aboutFigures);
    add(m_help, Verb::about);
    m_placeGroup = new QActionGroup(this);
    m_placeGroup->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    connect(m_placeGroup, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT placeChosen(action->data().toByteArray()); });

    m_theme = m_view->addMenu(QString());
    m_textSize = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    m_themes = addGroup(m_theme);
    for (int i = 0; i < static_cast<int>(themes.size()); ++i) {
        m_themes->addAction(m_theme->addAction(QString()))->setData(i);
    }
    m_textSizes = addGroup(m_textSize);
    for (const int percent : {100, 125, 150, 200}) {
        m_textSizes->addAction(m_textSize->addAction(QString()))->setData(percent);
    }
    m_languages = addGroup(m_language);
    for (const Tongue& tongue : tongues) {
        m_languages->addAction(m_language->addAction(QString::fromUtf16(tongue.name)))
            ->setData(QString::fromLatin1(tongue.code));
    }
    for (QActionGroup* group : {m_themes, m_textSizes, m_languages}) {
        for (QAction* action : group->actions()) {
            action->setCheckable(true);
        }
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt()));
    });
    connect(m_textSizes, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT textSizeChosen(action->data().toInt()); });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageChosen(action->data().toString()); });
    retranslate();
    setOpen(false, false);
}

QAction* Menus::add(QMenu* menu, Verb verb) {
    for (const VerbWords& word : words) {
        if (word.verb == verb) {
            QAction* action = menu->addAction(word.icon != nullptr ? icon(word.icon) : QIcon(), QString());
            action->setShortcut(QKeySequence(QString::fromLatin1(word.keys)));
            action->setShortcutContext(Qt::WindowShortcut);
            m_actions[verb] = action;
            m_bar->parentWidget()->addAction(action);
            return action;
        }
    }
    Q_ASSERT_X(false, "Menus::add", "a verb without words");
    return nullptr;
}

QActionGroup* Menus::addGroup(QMenu* menu) { return new QActionGroup(menu); }

std::vector<QAction*> Menus::all() const {
    std::vector<QAction*> all;
    for (const VerbWords& word : words) {
        all.push_back(m_actions.at(word.verb));
    }
    for (const QActionGroup* group : {m_placeGroup, m_themes, m_textSizes, m_languages}) {
        for (QAction* action : group->actions()) {
            all.push_back(action);
        }
    }
    return all;
}

void Menus::setPlaces(const std::vector<Place>& places) {
    m_places = places;
    qDeleteAll(m_placeGroup->actions());
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto* action = new QAction(m_placeGroup);
        action->setData(places[i].id);
        if (i < 10) {
            action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg((i + 1) % 10)));
        }
        m_go->insertAction(m_goEnd, action);
        m_bar->parentWidget()->addAction(action);
    }
    retranslate();
}

void Menus::setSteps(const std::optional<QString>& undo, const std::optional<QString>& redo) {
    m_undo = undo;
    m_redo = redo;
    action(Verb::undo)->setEnabled(undo.has_value());
    action(Verb::redo)->setEnabled(redo.has_value());
    action(Verb::undo)
        ->setText(undo ? inWords(QT_TRANSLATE_NOOP("Menus", "&Undo: %1")).arg(*undo)
                       : inWords(QT_TRANSLATE_NOOP("Menus", "&Undo")));
    action(Verb::redo)
        ->setText(redo ? inWords(QT_TRANSLATE_NOOP("Menus", "&Redo: %1")).arg(*redo)
                       : inWords(QT_TRANSLATE_NOOP("Menus", "&Redo")));
}

void Menus::setRecent(const QStringList& paths) {
    m_recent->clear();
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void Menus::setOpen(bool isOpen, bool isReadOnly) {
    for (const Verb verb : {Verb::backup, Verb::backups, Verb::check, Verb::reports, Verb::close, Verb::find,
                            Verb::aboutFigures}) {
        action(verb)->setEnabled(isOpen);
    }
    for (const Verb verb : {Verb::importFile, Verb::compact}) {
        action(verb)->setEnabled(isOpen && !isReadOnly);
    }
    m_placeGroup->setEnabled(isOpen);
    if (!isOpen) {
        setSteps({}, {});
    }
}

void Menus::show(const Preferences& preferences) {
    const auto check = [](const QActionGroup* group, const QVariant& wanted) {
        for (QAction* action : group->actions()) {
            action->setChecked(action->data() == wanted);
        }
    };
    check(m_themes, static_cast<int>(preferences.theme()));
    check(m_textSizes, preferences.textSize());
    check(m_languages, preferences.language());
}

void Menus::retranslate() {
    m_file->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&File")));
    m_recent->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "Open rec&ent")));
    m_edit->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&Edit")));
    m_go->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&Go")));
    m_view->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&View")));
    m_theme->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&Theme")));
    m_textSize->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "Text &size")));
    m_language->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&Language")));
    m_help->setTitle(inWords(QT_TRANSLATE_NOOP("Menus", "&Help")));
    for (const VerbWords& word : words) {
        m_actions.at(word.verb)->setText(inWords(word.text));
    }
    setSteps(m_undo, m_redo);
    for (QAction* action : m_themes->actions()) {
        action->setText(inWords(themes[static_cast<std::size_t>(action->data().toInt())]));
    }
    for (QAction* action : m_textSizes->actions()) {
        action->setText(inWords(QT_TRANSLATE_NOOP("Menus", "%1 %")).arg(action->data().toInt()));
    }
    const QList<QAction*> places = m_placeGroup->actions();
    for (qsizetype i = 0; i < places.size(); ++i) {
        places[i]->setText(QCoreApplication::translate("Place", m_places[static_cast<std::size_t>(i)].label));
    }
}

} // namespace samspel
