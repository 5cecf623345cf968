// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/recordmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace samspel {

class Preferences;

/// A list of records with its filter and its columns: sorts, hides, remembers, and copies rows for a
/// spreadsheet.
class RecordTable : public QWidget {
    Q_OBJECT
public:
    /// `hidden` is a column that is never shown, as a sub-table's parent. `memory` names the place where the
    /// list's state is remembered.
    RecordTable(RecordModel& model, const Language& language, Preferences& preferences, const QString& memory,
                const char* hidden = nullptr, QWidget* parent = nullptr);
    ~RecordTable() override;

    qint64 current() const;
    /// Marks a record without saying that a person chose it; takes the filter away when it hides the record.
    void setCurrent(qint64 id);
    std::vector<qint64> selected() const;
    /// The chosen rows, tab between cells, with a line of heads: what a spreadsheet takes.
    QString copied() const;
    void reload();
    QTableView* view() const { return m_view; }
    QLineEdit* filter() const { return m_filter; }

Q_SIGNALS:
    void chosen(qint64 id);
    void formWanted(); ///< Enter on a row
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void remember();
    void showDefaults();
    /// As wide as what stands in them, once there is something.
    void fitColumns();
    void offerColumns(const QPoint& at);
    void fitRows();
    void retranslate();

    RecordModel& m_model;
    const Language& m_language;
    Preferences& m_preferences;
    QString m_memory;
    int m_never = -1;
    QLineEdit* m_filter;
    QToolButton* m_columns;
    QTableView* m_view;
    bool m_isQuiet = false;
    bool m_isFitted = false;
};

} // namespace samspel
