// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/releases.h"

#include <QWidget>
#include <functional>

class QAction;

namespace samspel {

/// What a page tells the person, in the line under it: what happened, what is safe, what to do.
struct Message {
    enum class Kind { done, remark, trouble };
    QString text{};
    Kind kind = Kind::done;
    bool offersUndo = false;
    bool offersRescue = false; ///< the register's file is damaged, and there are ways out
};

/// What a page does before it writes much at once: it goes on once there is a backup, or the person wants to
/// go on without.
using Precaution = std::function<void(QWidget* over, const std::function<void()>& goOn)>;

/// One place that the sidebar leads to. Owned by the main window's stack; reads the ledger, and reads it anew
/// when the ledger says that something has changed.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// What the page is for, in one sentence under its title.
    virtual QString purpose() const { return {}; }
    /// What waits for the person here, in a few words; empty when nothing does.
    virtual QString due() const { return {}; }
    /// Actions for the page head and the menu, the most wanted first; owned by the page.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// Opens the record, when it is of a kind that this page shows.
    virtual void showRecord(const QString& table, qint64 id) {
        Q_UNUSED(table)
        Q_UNUSED(id)
    }
    /// Turns to this kind of record, where a page serves several.
    virtual void showKind(const QString& table) { Q_UNUSED(table) }
    /// The person has come here: the keyboard goes to what the page is mostly about.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }
    /// What has to be noted when a picture of the page is handed out; nothing where it shows no figures in
    /// public.
    virtual std::optional<Release> handedByPicture() const { return std::nullopt; }
    /// What goes on here and would be broken off if the register closed now, as in "The import of x.csv"; ""
    /// when nothing does.
    virtual QString busyWith() const { return {}; }
    /// What it is to show is still being found out.
    virtual bool isWaiting() const { return false; }
    /// The person goes elsewhere, or the register closes: keeps what is half done.
    virtual void leave() {}

Q_SIGNALS:
    void said(const samspel::Message& message);
    /// A link: the main window opens the page that shows this record.
    void recordWanted(const QString& table, qint64 id);
    /// A link to another place, by its id: "import"; with a kind of record, to that there.
    void placeWanted(const QByteArray& place, const QString& table = QString());
    /// The person moved to this record within the page; going back leads here.
    void recordShown(const QString& table, qint64 id);
    /// The title, the actions or what is due has changed.
    void headChanged();
};

} // namespace samspel
