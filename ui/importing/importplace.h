// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace samspel {

class ImportPage;
class Language;
class Ledger;
class RecordImportPage;

/// Where everything comes in: files of published figures, and lists from spreadsheets, each as a page behind
/// a tab.
class ImportPlace : public Page {
    Q_OBJECT
public:
    ImportPlace(Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;
    void takeFocus() override;
    QString busyWith() const override;
    /// What comes before anything is written.
    void takeCare(const Precaution& precaution);

    ImportPage* figures() const { return m_figures; }
    RecordImportPage* lists() const { return m_lists; }
    /// Goes to the lists, with this kind of record chosen.
    void showKind(const QString& table) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    Page* current() const;
    void retranslate();

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ImportPage* m_figures;
    RecordImportPage* m_lists;
};

} // namespace samspel
