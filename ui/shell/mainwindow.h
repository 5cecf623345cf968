// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "ui/shell/asking.h"
#include "ui/shell/finder.h"
#include "ui/shell/footsteps.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"
#include "ui/shell/translations.h"

#include <QMainWindow>
#include <QTimer>
#include <map>
#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace samspel {

class Appearance;
class Banner;
class Keeper;
class Menus;
class MessageLine;
class PageHead;
class Preferences;
class SearchBox;
class Sidebar;
class WelcomePage;
class WriterLock;
struct Backup;
struct OpenRegister;
struct Writer;

/// What the window is made of, chosen in main and in tests.
struct Fittings {
    std::vector<Place> places;
    Asking asking;
    QString sampleFolder;   ///< where a person's copy of the sample lies
    QString backupFolder{}; ///< where backups lie until the person chooses; none are made without
};

/// The one window: it opens a register, leads to its pages, says what happened and takes it back. It owns the
/// register while it is open.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Preferences& preferences, Appearance& appearance, Fittings fittings);
    ~MainWindow() override;

    /// Whether it could be opened; if not, the message line says why, and what was open stays so.
    bool openRegister(const QString& path);
    bool createRegister(const QString& path);
    bool openSample();
    void closeRegister();
    /// Puts the backup in the register's place and opens it; the file that was there is kept.
    void restoreBackup(const QString& path, const Backup& backup);
    /// Offers what can be done about a register that is damaged or does not open; `why` says what is wrong.
    void rescue(const QString& path, const QString& why);
    /// Looks whether whoever had the register has closed it, or somebody has taken it over.
    void lookAtLock();
    Keeper& keeper() { return *m_keeper; }

    /// With a kind of record, the page turns to that.
    void showPlace(const QByteArray& id, const QString& table = {});
    void showRecord(const QString& table, qint64 id);
    void setLanguage(const QString& code);

    Ledger* ledger() const { return m_ledger.get(); }
    const Language& language() const { return m_language; }
    const Menus& menus() const { return *m_menus; }
    /// The page of a place; made when it is asked for the first time. nullptr when there is no such place.
    Page* page(const QByteArray& place);
    /// What the message line says.
    QString lastMessage() const;
    void tell(const Message& message);
    QString shownPlace() const { return QString::fromLatin1(m_shown); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectMenus();
    bool openWith(const QString& path, const Writer* takesOver);
    void openForReading(const QString& path);
    void recover(const QString& path);
    void use(OpenRegister opened);
    void tellWriter(const Writer& writer);
    void warnOfFolder();
    void takeOver();
    /// Goes on once nothing is under way that closing would break off, or the person lets it.
    void whenFree(const std::function<void()>& goOn);
    bool isBusy() const;
    void turn(bool isUndo);
    void makeBackup();
    void display(const Stop& stop);
    const Place* placeOf(const QByteArray& id) const;
    void refresh();
    void refreshStatus();
    void retranslate();
    std::vector<Found> actionsToFind() const;

    Preferences& m_preferences;
    Appearance& m_appearance;
    Fittings m_fittings;
    Language m_language;
    Translations m_translations;
    std::unique_ptr<Keeper> m_keeper;
    std::shared_ptr<WriterLock> m_lock; ///< while the register can be written
    std::unique_ptr<Ledger> m_ledger;
    bool m_isWaitingForWriter = false; ///< somebody else has it
    bool m_isLettingGo = false;        ///< the person has said that what is under way may be broken off
    QTimer m_watch;
    std::map<QByteArray, Page*> m_pages;
    QByteArray m_shown;
    Footsteps m_footsteps;
    Finder m_finder;

    Menus* m_menus = nullptr;
    SearchBox* m_search;
    Sidebar* m_sidebar;
    QSplitter* m_split;
    PageHead* m_head;
    QLabel* m_banner;
    Banner* m_writerBanner;
    Banner* m_folderBanner;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    MessageLine* m_messages;
    QLabel* m_registerStatus;
    QLabel* m_savedStatus;
    QLabel* m_backupStatus;
};

} // namespace samspel
