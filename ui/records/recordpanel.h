// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/drafts.h"
#include "ui/records/recordmodel.h"
#include "ui/records/recordtabs.h"

#include <QTimer>
#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace samspel {

class PersonRights;
class RecordForm;
class RecordHead;
class RecordTable;
class ScaledLabel;

/// What a panel shows: a kind of record, and under which column when it is a sub-table.
struct PanelSpec {
    const Kind& kind;
    Row blank; ///< a new record as its struct makes it
    const char* empty =
        nullptr; ///< when there is none; QT_TRANSLATE_NOOP("Empty", …), else the kind's purpose
    const char* under = nullptr; ///< column of the parent: a reference or a link
    Qt::Orientation orientation = Qt::Horizontal;
    TabsSpec tabs{};
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

    /// The parent of a sub-table, as its column holds it; an empty value shows nothing.
    void setUnder(const Value& parent);
    void open(qint64 id);
    /// Opens a record of this panel and the parts of it that follow, from the top.
    void openPath(const RecordTabs::Path& path);
    qint64 current() const { return m_current; }
    const Row& currentRow() const { return m_kept; }
    int count() const;
    int drafts() const { return static_cast<int>(m_drafts->ids().size()); }
    /// To the list, or to the first step when it is empty.
    void takeFocus();
    /// Saves what can be saved, and keeps the rest as a draft.
    void leave();
    QAction* newAction() const { return m_new; }
    QAction* removeAction() const { return m_remove; }
    RecordTable* table() const { return m_table; }
    RecordForm* form() const { return m_form; }
    RecordTabs* tabs() const { return m_tabs; }
    RecordHead* head() const { return m_head; }
    /// What a person may ask for; nullptr for other kinds.
    PersonRights* rights() const { return m_rights; }

Q_SIGNALS:
    void recordWanted(const QString& table, qint64 id);
    void importWanted(const QString& table);
    void said(const samspel::Message& message);
    /// Another record is shown, or the number of records or drafts has changed.
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeListSide();
    QWidget* makeFormSide();
    void connectParts();
    /// The list of a sub-table steps back while its record's own parts are looked at.
    void shareRoom();
    void startNew();
    void startOther(const QString& table, const QString& typed, const std::function<void(qint64)>& take);
    void followUp(bool isOn);
    /// Whether the shown record waits to be confirmed, or to be merged into the one that it is.
    bool isToConfirm() const;
    void confirm();
    void merge();
    void removeChosen();
    void discard();
    void save();
    Problems write(const Row& row);
    void letEditCells();
    Problems keepCell(qint64& id, std::size_t field, const Value& value);
    void holdCell(qint64 id, std::size_t field, const Value& value, const QString& why);
    void load(qint64 id);
    void refresh();
    void refreshDrafts();
    void keepDraft();
    void tellDamagedDrafts();
    void refreshState();
    void tellChoice();
    void refreshRemove();
    void retranslate();
    Row blank() const;
    Problems problemsOf(const Row& row) const;

    const Surroundings m_around;
    Ledger& m_ledger;
    const Language& m_language;
    Preferences& m_preferences;
    RecordNames& m_names;
    PanelSpec m_spec;
    Value m_under;
    qint64 m_current = none;
    Row m_kept; ///< as the register has it
    std::unique_ptr<Drafts> m_drafts;
    QTimer m_typing; ///< runs while the person types
    RecordModel* m_model;
    QAction *m_new, *m_remove;
    RecordTable* m_table;
    RecordForm* m_form;
    RecordHead* m_head;
    RecordTabs* m_tabs;
    PersonRights* m_rights = nullptr;
    QSplitter* m_split;
    QStackedWidget *m_listSide, *m_formSide;
    ScaledLabel *m_emptyText, *m_choose;
    QPushButton* m_first;
    bool m_isSaving = false;
};

} // namespace samspel
