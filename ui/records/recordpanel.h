// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/drafts.h"
#include "ui/records/recordmodel.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace samspel {

class RecordForm;
class RecordTable;
class ScaledLabel;

/// What a panel shows: a kind of record, and under which column when it is a sub-table.
struct PanelSpec {
    const Kind& kind;
    Row blank;                   ///< a new record as its struct makes it
    const char* empty;           ///< what belongs here, when there is none; QT_TRANSLATE_NOOP("Empty", …)
    const char* under = nullptr; ///< column of the parent
    Qt::Orientation orientation = Qt::Horizontal;
};

/// A list of records and the form of the chosen one. It saves at once: when a field is left and the record is
/// acceptable, that is one step that can be undone; until then a draft is kept, whatever else the person
/// does.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr qint64 none = -1;
    static constexpr qint64 fresh = 0; ///< a new record that is not kept yet

    RecordPanel(const Surroundings& around, RecordNames& names, PanelSpec spec, QWidget* parent = nullptr);

    ~RecordPanel() override;

    /// The parent of a sub-table; `fresh` and `none` show nothing.
    void setUnder(qint64 parent);
    void open(qint64 id);
    qint64 current() const { return m_current; }
    const Row& currentRow() const { return m_kept; }
    int count() const;
    int drafts() const { return static_cast<int>(m_drafts->ids().size()); }
    /// To the list, or to the first step when it is empty.
    void takeFocus();
    /// Saves what can be saved, and keeps the rest as a draft.
    void leave();
    /// A tab beside the form.
    void addTab(QWidget* tab);
    void setTab(QWidget* tab, const QString& title, bool isShown);

    QAction* newAction() const { return m_new; }
    QAction* removeAction() const { return m_remove; }
    RecordTable* table() const { return m_table; }
    RecordForm* form() const { return m_form; }

Q_SIGNALS:
    void said(const samspel::Message& message);
    /// Another record is shown, or the number of records or drafts has changed.
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void startNew();
    void removeChosen();
    void discard();
    void save();
    bool write(const Row& row);
    void load(qint64 id);
    void refresh();
    void refreshDrafts();
    void refreshState();
    void retranslate();
    void showTabs(bool isShown);
    Row blank() const;
    Problems problemsOf(const Row& row) const;

    Ledger& m_ledger;
    const Language& m_language;
    Preferences& m_preferences;
    RecordNames& m_names;
    PanelSpec m_spec;
    qint64 m_under = none;
    qint64 m_current = none;
    Row m_kept; ///< as the register has it
    std::unique_ptr<Drafts> m_drafts;
    RecordModel* m_model;
    QAction *m_new, *m_remove;
    RecordTable* m_table;
    RecordForm* m_form;
    QStackedWidget *m_listSide, *m_formSide;
    ScaledLabel *m_emptyText, *m_choose, *m_title, *m_state;
    QPushButton *m_first, *m_discard;
    QTabWidget* m_tabs;
    QWidget* m_formTab;
    bool m_isSaving = false;
};

} // namespace samspel
