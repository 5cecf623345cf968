// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace samspel {

enum class Verb {
    newRegister,
    openRegister,
    openSample,
    backup,
    backups,
    check,
    compact,
    importFile,
    reports,
    close,
    quit,
    undo,
    redo,
    back,
    forward,
    find,
    shortcuts,
    aboutFigures,
    about
};

/// All actions of the window with their words and keys, in their menus. Owned by the main window, which says
/// what they do.
class Menus : public QObject {
    Q_OBJECT
public:
    /// The actions are added to `bar`'s window, so that their keys work all over it.
    explicit Menus(QMenuBar* bar);

    QAction* action(Verb verb) const { return m_actions.at(verb); }
    std::vector<QAction*> all() const;
    void setPlaces(const std::vector<Place>& places);
    /// What undo and redo would do, in words; nothing when there is no such step.
    void setSteps(const std::optional<QString>& undo, const std::optional<QString>& redo);
    void setRecent(const QStringList& paths);
    /// What cannot be done without an open register is greyed out.
    void setOpen(bool isOpen, bool isReadOnly);
    /// Marks what is chosen in the View menu.
    void show(const Preferences& preferences);
    void retranslate();

Q_SIGNALS:
    void placeChosen(const QByteArray& place);
    void recentChosen(const QString& path);
    void themeChosen(samspel::ThemeChoice choice);
    void textSizeChosen(int percent);
    void languageChosen(const QString& code);

private:
    QAction* add(QMenu* menu, Verb verb);
    QActionGroup* addGroup(QMenu* menu);

    QMenuBar* m_bar;
    QMenu *m_file, *m_recent, *m_edit, *m_go, *m_view, *m_theme, *m_textSize, *m_language, *m_help;
    QAction* m_goEnd;
    std::map<Verb, QAction*> m_actions;
    QActionGroup *m_themes, *m_textSizes, *m_languages, *m_placeGroup;
    std::vector<Place> m_places;
    std::optional<QString> m_undo, m_redo;
};

} // namespace samspel
