// SPDX-License-Identifier: MIT
#pragma once

#include "store/rowkeys.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

namespace samspel {

class Language;
class Ledger;
class RecordNames;

/// The records of one kind as a list: columns from the kind's description, sorted, filtered and grouped as a
/// RowQuery tells. It holds all keys, and the rows themselves only around what is looked at. Drafts stand in
/// place of what they would change; a new record stands on top, whatever the order.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int idRole = Qt::UserRole;
    static constexpr int draftRole = Qt::UserRole + 1;
    static constexpr int headingRole = Qt::UserRole + 2; ///< of a row that stands over a group: its text
    static constexpr qint64 noRecord = -1;

    /// Asks the register for nothing before setUnder(), setDrafts() or reload().
    RecordModel(const Ledger& ledger, const Kind& kind, const Language& language, const RecordNames& names,
                QObject* parent = nullptr);

    /// Only the records under one; nothing shows all.
    void setUnder(const std::optional<Under>& under);
    /// Rows that are not saved yet; key 0 is a new record.
    void setDrafts(std::vector<Row> drafts);
    void reload();
    /// Whether it shows the register as it is now.
    bool isFresh() const;
    void setFilter(const QString& typed);
    void setConditions(std::vector<Condition> conditions);
    /// A column's name; empty for none.
    void setGroup(const QString& column);
    /// Filter, conditions, order and group at once; where the list stands is kept.
    void setQuery(const RowQuery& query);
    void sort(int column, Qt::SortOrder order) override;

    const Kind& kind() const { return m_kind; }
    const RowQuery& query() const { return m_query; }
    /// Of a heading `noRecord`.
    qint64 idAt(int row) const;
    bool isHeading(int row) const { return m_shown[static_cast<std::size_t>(row)] < 0; }
    /// What a record is called, and what it holds in a column; nothing of a heading.
    QString nameAt(int row) const;
    Value valueAt(const QModelIndex& index) const;
    /// Whether a column's values have room in a cell while they are written.
    bool fitsCell(int column) const;
    /// -1 when it is not in the list, or filtered away.
    int rowOf(qint64 id) const;
    /// Records under the same one, whatever is filtered away.
    int total() const { return m_total + (m_hasNew ? 1 : 0); }
    /// Records in the list.
    int shownCount() const;
    /// How often rows were asked of the register since the last reload: once for a stretch of rows.
    int loads() const { return m_loads; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    using Stretch = QHash<qint64, Row>;

    void ask();
    void arrange();
    const Row* rowAt(int row) const;
    const Row* draftOf(qint64 id) const;
    QString headingAt(int row) const;
    QString text(const Row& row, std::size_t column) const;

    const Ledger& m_ledger;
    const Kind& m_kind;
    const Language& m_language;
    const RecordNames& m_names;
    RowQuery m_query;
    RowKeys m_keys;
    int m_total = 0; // without a new record
    bool m_isLoaded = false;
    quint64 m_revision = 0; // of the register, when the keys were asked for
    bool m_hasNew = false;
    std::vector<Row> m_drafts;
    std::vector<qint64> m_shown;         // keys as they stand; -1 - n is the heading of group n
    mutable QHash<qint64, int> m_places; // filled when first asked for
    mutable QCache<int, Stretch> m_stretches;
    mutable int m_loads = 0;
};

} // namespace samspel
