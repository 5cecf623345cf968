// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QAbstractTableModel>
#include <optional>

namespace samspel {

class Language;
class Ledger;
class RecordNames;

/// The rows that belong under one record: those whose column holds its key.
struct Under {
    const char* column;
    qint64 id;
};

/// The records of one kind as a list: columns from the kind's description, sorted as Norwegians sort,
/// filtered by any word in any column. It shows drafts in place of what they would change.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int idRole = Qt::UserRole;
    static constexpr int draftRole = Qt::UserRole + 1;

    RecordModel(const Ledger& ledger, const Kind& kind, const Language& language, const RecordNames& names,
                QObject* parent = nullptr);

    /// Only the records under one; nothing shows all.
    void setUnder(const std::optional<Under>& under);
    /// Rows that are not saved yet; key 0 is a new record.
    void setDrafts(std::vector<Row> drafts);
    void reload();
    void setFilter(const QString& typed);
    void sort(int column, Qt::SortOrder order) override;

    const Kind& kind() const { return m_kind; }
    qint64 idAt(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]].id; }
    /// -1 when it is not in the list, or filtered away.
    int rowOf(qint64 id) const;
    int total() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    QString text(const Row& row, std::size_t column) const;
    bool isDraft(qint64 id) const;

    const Ledger& m_ledger;
    const Kind& m_kind;
    const Language& m_language;
    const RecordNames& m_names;
    std::optional<Under> m_under;
    std::vector<Row> m_rows;
    std::vector<Row> m_drafts;
    std::vector<std::size_t> m_shown; // places in m_rows, as sorted and filtered
    QString m_filter;
    int m_column = -1; // as the register gives them
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace samspel
