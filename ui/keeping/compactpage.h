// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/place.h"

#include <QThreadPool>
#include <memory>

class QAction;
class QProgressBar;
class QPushButton;

namespace samspel {

struct CompactWork;
class Words;

/// Takes out of the register's file what nothing uses any more, on a worker, once a person has been told what
/// that means and there is a backup.
class CompactPage : public Page {
    Q_OBJECT
public:
    CompactPage(const Surroundings& around, QWidget* parent = nullptr);
    /// Stops what goes on.
    ~CompactPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;
    QString busyWith() const override;

    /// Asks, backs up, and begins.
    void ask();
    bool isWorking() const { return m_work != nullptr; }
    /// What it came to; before that, how large the file is.
    QString verdict() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void finish(const std::shared_ptr<CompactWork>& work);
    void tell(const CompactWork& work);
    void tellSize();
    void showWork(bool isUnderWay);
    void retranslate();

    Ledger& m_ledger;
    const Language& m_language;
    Preferences& m_preferences;
    Keeper& m_keeper;
    const Asking& m_asking;
    std::shared_ptr<CompactWork> m_work;
    bool m_isAsking = false; ///< or making the backup
    bool m_hasTold = false;
    QAction* m_begin;
    Words* m_verdict;
    Words* m_stage;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QThreadPool m_workers; // destroyed first
};

} // namespace samspel
