// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"
#include "ui/records/lists/recordview.h"
#include "ui/records/recordmodel.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace samspel {

class ConditionsEditor;
class HandingOut;
class PersonSigns;
class Preferences;

/// A list of records with its filter, its conditions and its columns: sorts, groups, hides, remembers, keeps
/// searches under a name, prints, and copies rows for a spreadsheet.
class RecordTable : public QWidget {
    Q_OBJECT
public:
    /// `hidden` is a column that is never shown, as a sub-table's parent. `memory` names the place where the
    /// list's state is remembered.
    RecordTable(Ledger& ledger, RecordModel& model, const Language& language, const RecordNames& names,
                Preferences& preferences, const QString& memory, const char* hidden = nullptr,
                QWidget* parent = nullptr);
    ~RecordTable() override;

    qint64 current() const;
    /// Marks a record without saying that a person chose it; takes the filter and the conditions away when
    /// they hide the record.
    void setCurrent(qint64 id);
    std::vector<qint64> selected() const;
    /// The chosen rows, tab between cells, with a line of heads: what a spreadsheet takes.
    QString copied() const;
    /// The list as it stands, for the printer.
    report::Document document() const;
    /// Rows that are not saved yet; who calls says which row is the current one then.
    void showDrafts(std::vector<Row> drafts);
    /// Shows the register as it is now; while a cell is written in, not before that is left.
    void refresh();
    void reload();
    /// From now on cells can be written in.
    void letEdit(const EditorMeans& means, CellKeeper keeper);
    /// Keeps what is half written in a cell.
    void leave();
    /// Takes away what was typed here in search of somebody who was erased.
    void forgetTyped(const PersonSigns& signs);
    /// Shows what the query asks for; what it says of where the list stands is not looked at.
    void showQuery(const RowQuery& query);
    /// What a person can do with the list; it goes when it closes.
    QMenu* makeMenu();

    RecordView* view() const { return m_view; }
    /// Where its files are written from.
    HandingOut* handingOut() const { return m_handingOut; }
    QLineEdit* filter() const { return m_filter; }
    ConditionsEditor* conditions() const { return m_conditions; }
    /// "12 of 340", while not all are shown.
    QString countText() const;

Q_SIGNALS:
    void chosen(qint64 id);
    void formWanted();                       ///< Enter on a row
    void fieldWanted(const QString& column); ///< F2 where a cell is too small
    void recordWanted(const QString& table, qint64 id);
    void newRecordWanted(const QString& table, const QString& typed, const std::function<void(qint64)>& take);
    void removeWanted();
    void importWanted(const QString& table);
    void said(const samspel::Message& message);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void restore();
    void remember();
    void showDefaults();
    /// As wide as what stands in them, once there is something.
    void fitColumns();
    void offerColumns(const QPoint& at);
    void addGroups(QMenu& menu);
    void addSearches(QMenu& menu);
    void saveSearchAs(const QString& name);
    void print();
    void show(qint64 id, int column);
    void editCell();
    /// Asks anew and keeps the chosen record, where it is still there.
    void ask(const std::function<void()>& change);
    void showCount();
    void showOrder();
    QList<int> shownColumns() const;
    void retranslate();

    Ledger& m_ledger;
    RecordModel& m_model;
    const Language& m_language;
    const RecordNames& m_names;
    Preferences& m_preferences;
    QString m_memory;
    int m_never = -1;
    QLineEdit* m_filter;
    QLabel* m_count;
    QToolButton *m_more, *m_columns;
    ConditionsEditor* m_conditions;
    RecordView* m_view;
    HandingOut* m_handingOut;
    QString m_searchName; ///< of the saved search that was chosen last
    bool m_isQuiet = false;
    bool m_isFitted = false;
    bool m_isFittedToRoom = false; ///< and no person has chosen a width since
    bool m_isFitting = false;
};

} // namespace samspel
