// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/table/recordplan.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace samspel {

class Language;
class Ledger;
class RecordPlanModel;
class Words;

/// A list from a spreadsheet on its way into the register: which records it holds, which column is which
/// field, and what would become of each row; written as one step when the person says so, and not before.
class RecordImportPage : public Page {
    Q_OBJECT
public:
    RecordImportPage(Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QList<QAction*> pageActions() const override;

    /// Lists that are read next hold records of this kind.
    void chooseKind(const QString& table);
    /// Reads a file for a preview.
    void chooseFile(const QString& path);
    const exchange::RecordPlan& plan() const { return m_plan; }
    /// What comes before a list is written.
    void takeCare(const Precaution& precaution) { m_precaution = precaution; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeChoices(QWidget* parent);
    void openDialog();
    const Kind& kind() const;
    void read(std::optional<qsizetype> sheet);
    void fillKinds();
    void takeTable();
    void fillMapping();
    void takeMapping();
    void planAgain();
    void showPlan();
    void import();

    Ledger& m_ledger;
    const Language& m_language;
    Precaution m_precaution = [](QWidget*, const std::function<void()>& goOn) { goOn(); };
    QAction* m_open;
    QString m_path;
    QString m_table;
    exchange::SheetReading m_reading;
    exchange::RecordFile m_file;
    exchange::ColumnMapping m_mapping;
    exchange::RecordPlan m_plan;
    bool m_isStale = false; ///< the register has changed while the page was hidden

    QStackedWidget* m_stack = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_sheet = nullptr;
    QWidget* m_sheetBox = nullptr;
    Words* m_what = nullptr;
    QTableWidget* m_columns = nullptr;
    RecordPlanModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    Words* m_counts = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace samspel
