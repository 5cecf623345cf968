// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "ui/importing/preview.h"
#include "ui/shell/page.h"

#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>

class QAction;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace samspel {

class Ledger;
class PreviewPanel;
class ProgressLine;
struct ImportWork;

/// Files of figures on their way into the register: chosen, read on a worker, looked at, and written on a
/// worker when the person says so; nothing before.
class ImportPage : public Page {
    Q_OBJECT
public:
    ImportPage(Ledger& ledger, const Language& language, QWidget* parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;

    /// Reads these files for a preview; those that are there already are read anew.
    void choose(const QStringList& paths);
    /// Writes the files that are ready, each as one step.
    void accept();
    void cancel();
    bool isBusy() const { return m_work != nullptr; }
    /// Files that an import would change something with.
    int readyCount() const;

Q_SIGNALS:
    /// All that was asked for has been done, or was cancelled.
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Item {
        QString path;
        exchange::Options options;
        std::shared_ptr<const Preview> preview; ///< empty until it was read
        bool wantsReading = true;
        bool wantsPlan = false;
        bool wantsImport = false;
        bool wasImported = false;
    };

    void build();
    QWidget* makeEmpty();
    QWidget* makeFull();
    void openDialog();
    void putAside();
    Item* itemOf(const QString& path);
    Item* current();

    /// Begins the next piece of work, when there is any.
    void next();
    /// Lets the worker run; `done` is called here afterwards, unless the file was put aside or the work
    /// failed.
    void begin(const Item& item, const QString& what, std::function<void(ImportWork&)> run,
               std::function<void(Item&, ImportWork&)> done);
    void finish(const QString& path, const std::function<void(Item&, ImportWork&)>& done);
    void beginReading(Item& item);
    void beginPlanning(Item& item);
    void beginImport(Item& item);
    void tellImport(Item& item, const ImportOutcome& outcome);

    void registerChanged();
    void showItems();
    void showCurrent();
    void showButtons();

    Ledger& m_ledger;
    const Language& m_language;
    std::vector<Item> m_items;
    std::shared_ptr<ImportWork> m_work;
    QTimer m_ticks;

    QAction* m_open;
    QStackedWidget* m_stack = nullptr;
    QListWidget* m_list = nullptr;
    PreviewPanel* m_panel = nullptr;
    ProgressLine* m_progress = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_aside = nullptr;
    QThreadPool m_workers; // destroyed first: its work ends before anything that it speaks to
};

} // namespace samspel
