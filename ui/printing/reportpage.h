// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"
#include "store/publishing/publicfigures.h"
#include "ui/printing/reportchoice.h"
#include "ui/shell/page.h"

class QAction;
class QCheckBox;
class QComboBox;
class QPrinter;
class QStackedWidget;

namespace samspel {

class PagesView;
class UnitBox;
class Words;

/// Reports as they will lie on the table: chosen, looked at, printed and saved as PDF, all from the same
/// laid-out pages. Public unless a person asks for internal figures, and public again after each use.
class ReportPage : public Page {
    Q_OBJECT
public:
    ReportPage(Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;
    /// A municipality: its report.
    void showRecord(const QString& table, qint64 id) override;
    void leave() override;
    std::optional<Release> handedByPicture() const override;

    ReportChoice choice() const;
    void choose(const ReportChoice& choice);
    /// The pages in the preview.
    const report::Pages& pages() const;

    void save(const QString& path);
    /// Paints the pages that the printer asks for; gives how many.
    int print(QPrinter& printer);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeControls();
    QWidget* makeZoom();
    QWidget* makeEmpty();
    void refresh();
    void readUnits();
    void make();
    void showPlace();
    /// Whether the register is as it was when the pages were made; makes them anew, and says so, where not.
    bool stillHolds();
    void openPrintDialog();
    void openSaveDialog();
    void endInternal();

    Ledger& m_ledger;
    const Language& m_language;
    bool m_isStale = true;
    PublicPatterns::State m_madeOf;

    QAction* m_print;
    QAction* m_save;
    QWidget* m_all = nullptr;
    QStackedWidget* m_content = nullptr; ///< the preview, or why there is none
    QComboBox* m_kind = nullptr;
    UnitBox* m_unit = nullptr;
    QComboBox* m_reportLanguage = nullptr;
    QCheckBox* m_internal = nullptr;
    PagesView* m_view = nullptr;
    QComboBox* m_zoom = nullptr;
    Words* m_place = nullptr;
    Words* m_missing = nullptr;
};

} // namespace samspel
