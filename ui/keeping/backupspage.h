// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/backups.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"

#include <QThreadPool>
#include <atomic>
#include <memory>

class QAction;
class QPushButton;
class QTableWidget;

namespace samspel {

class Keeper;
class Words;

/// The backups of the register: when and why each was made, whether it is good, and the way back to it.
class BackupsPage : public Page {
    Q_OBJECT
public:
    BackupsPage(const Surroundings& around, QWidget* parent = nullptr);
    ~BackupsPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;
    void takeFocus() override;

    QTableWidget* table() const { return m_table; }
    QPushButton* restoreButton() const { return m_restore; }
    /// Whether all backups have been looked through since the page was last shown.
    bool isRead() const { return m_isRead; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void show(std::vector<Backup> backups);
    void showChoice();
    void restore();
    void chooseFolder();
    void retranslate();
    const Backup* current() const;

    Ledger& m_ledger;
    const Language& m_language;
    Keeper& m_keeper;
    const Asking& m_asking;
    std::vector<Backup> m_backups;
    bool m_isRead = false;
    QAction *m_make, *m_choose, *m_own;
    Words* m_where;
    Words* m_note;
    QTableWidget* m_table;
    QPushButton* m_restore;
    std::shared_ptr<std::atomic<int>> m_newest; ///< number of the newest look; an older one stops
    QThreadPool m_workers;                      // destroyed first
};

} // namespace samspel
