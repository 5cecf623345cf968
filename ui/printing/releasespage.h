// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/releases.h"
#include "ui/shell/page.h"

class QTableWidget;

namespace samspel {

class Language;
class Rereading;
class Words;

/// What has left the program in public mode: when, how, by whom, and which figures it was the first to show;
/// above it what can be worked out from all of it.
class ReleasesPage : public Page {
    Q_OBJECT
public:
    ReleasesPage(Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    void takeFocus() override;

    QTableWidget* releases() const { return m_table; }
    QTableWidget* figures() const { return m_figures; }
    /// What is given away, or that there is nothing yet; empty when all is well.
    QString note() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void showFigures();
    void retranslate();

    Ledger& m_ledger;
    const Language& m_language;
    std::vector<ReleaseEntry> m_all;
    Words* m_note;
    QTableWidget* m_table;
    QTableWidget* m_figures;
    Rereading* m_reading;
};

} // namespace samspel
