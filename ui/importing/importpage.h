// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QTimer>
#include <memory>

class QAction;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace samspel {

class ImportQueue;
class Language;
class Ledger;
class PreviewPanel;
class ProgressLine;
struct Preview;

/// Files of figures on their way into the register: chosen, read on a worker, looked at, and written on a
/// worker when the person says so; nothing before.
class ImportPage : public Page {
    Q_OBJECT
public:
    ImportPage(Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;

    /// Reads these files for a preview; those that are there already are read anew.
    void choose(const QStringList& paths);
    ImportQueue& queue() const { return *m_queue; }
    QString busyWith() const override;
    /// What comes before an import is written.
    void takeCare(const Precaution& precaution) { m_precaution = precaution; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeEmpty();
    QWidget* makeFull();
    void openDialog();
    int currentRow() const; ///< -1 when there is none
    void showItems();
    void showCurrent();
    void showWork();

    Ledger& m_ledger;
    const Language& m_language;
    ImportQueue* m_queue;
    Precaution m_precaution = [](QWidget*, const std::function<void()>& goOn) { goOn(); };
    QTimer m_ticks;

    QAction* m_open;
    QStackedWidget* m_stack = nullptr;
    QListWidget* m_list = nullptr;
    PreviewPanel* m_panel = nullptr;
    ProgressLine* m_progress = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_aside = nullptr;
    std::shared_ptr<const Preview> m_shown; ///< in the panel now
    bool m_shownAsImported = false;
};

} // namespace samspel
