// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/place.h"

#include <QThreadPool>
#include <memory>
#include <vector>

class QAction;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTimer;

namespace samspel {

struct CheckLine;
struct CheckWork;
class Words;

/// Looks the register through from end to end, on a worker, and says what to do about what is found. It
/// changes nothing.
class CheckPage : public Page {
    Q_OBJECT
public:
    CheckPage(const Surroundings& around, QWidget* parent = nullptr);
    /// Stops what goes on.
    ~CheckPage() override;

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;
    void takeFocus() override;

    void begin();
    bool isWorking() const { return m_work != nullptr; }
    /// What the check came to, in one sentence; "" before there was one.
    QString verdict() const;
    QTableWidget* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void finish(const std::shared_ptr<CheckWork>& work);
    void show(const CheckWork& work);
    void openRecord(int row);
    void fitRows();
    void tellStage();
    void retranslate();

    Ledger& m_ledger;
    const Language& m_language;
    Keeper& m_keeper;
    std::vector<CheckLine> m_lines;
    std::shared_ptr<CheckWork> m_work;
    QAction* m_begin;
    Words* m_verdict;
    Words* m_stage;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTableWidget* m_table;
    QTimer* m_ticks;
    QThreadPool m_workers; // destroyed first
};

} // namespace samspel
