// SPDX-License-Identifier: MIT
#include "ui/records/recordmodel.h"

#include "store/ledger.h"
#include "ui/records/recordnames.h"
#include "ui/records/shown.h"
#include "ui/shell/folding.h"
#include "ui/shell/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <algorithm>
#include <numeric>

namespace samspel {

namespace {

bool isNumber(const FieldInfo& field) {
    return field.kind == FieldKind::whole || field.kind == FieldKind::decimal;
}

// What a column is sorted by: numbers and times by size, all else as its words are read.
struct SortKey {
    bool isEmpty = true;
    double number = 0;
    std::optional<QCollatorSortKey> text{};
};

SortKey keyOf(const FieldInfo& field, const Value& value, const QString& shownText, const QCollator& order) {
    if (isEmpty(value)) {
        return {};
    }
    const auto* decimal = std::get_if<double>(&value);
    const QString text = textOf(value);
    switch (field.kind) {
    case FieldKind::date:
        return {false, static_cast<double>(QDate::fromString(text, Qt::ISODate).toJulianDay()), {}};
    case FieldKind::when: {
        const auto when = When::parse(text);
        return {false, when ? static_cast<double>(when->earliest().toJulianDay()) : 0, {}};
    }
    case FieldKind::whole:
    case FieldKind::decimal:
    case FieldKind::flag:
    case FieldKind::period:
        return {false, decimal != nullptr ? *decimal : static_cast<double>(wholeOf(value)), {}};
    default:
        return {false, 0, order.sortKey(shownText)};
    }
}

bool isBefore(const SortKey& a, const SortKey& b) {
    if (a.text && b.text) {
        return a.text->compare(*b.text) < 0;
    }
    return a.number < b.number;
}

} // namespace

RecordModel::RecordModel(const Ledger& ledger, const Kind& kind, const Language& language,
                         const RecordNames& names, QObject* parent)
    : QAbstractTableModel(parent), m_ledger(ledger), m_kind(kind), m_language(language), m_names(names) {}

void RecordModel::setUnder(const std::optional<Under>& under) {
    m_under = under;
    reload();
}

void RecordModel::setDrafts(std::vector<Row> drafts) {
    m_drafts = std::move(drafts);
    reload();
}

void RecordModel::reload() {
    beginResetModel();
    if (!m_under) {
        m_rows = m_ledger.rows(m_kind);
    } else if (m_under->id != 0) {
        const Table table(m_kind);
        m_rows = table.where(m_ledger.database(), m_under->column, m_under->id);
    } else {
        m_rows.clear();
    }
    for (const Row& draft : m_drafts) {
        const auto kept =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.id == draft.id; });
        if (kept != m_rows.end()) {
            *kept = draft;
        } else if (draft.id == 0) {
            m_rows.push_back(draft);
        }
    }
    arrange();
    endResetModel();
}

void RecordModel::setFilter(const QString& typed) {
    beginResetModel();
    m_filter = folded(typed);
    arrange();
    endResetModel();
}

void RecordModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    std::vector<qint64> before;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex& index : held) {
        before.push_back(idAt(index.row()));
    }
    m_column = column;
    m_order = order;
    arrange();
    QModelIndexList now;
    for (qsizetype i = 0; i < held.size(); ++i) {
        now << index(rowOf(before[static_cast<std::size_t>(i)]), held[i].column());
    }
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged();
}

void RecordModel::arrange() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        bool isWanted = m_filter.trimmed().isEmpty() || m_rows[i].id == 0;
        if (!isWanted) {
            QString all;
            for (std::size_t column = 0; column < m_kind.fields.size(); ++column) {
                all += text(m_rows[i], column) + QLatin1Char(' ');
            }
            isWanted = answerQuality(folded(all), m_filter) > 0;
        }
        if (isWanted) {
            m_shown.push_back(i);
        }
    }
    const QCollator order = norwegianOrder();
    const auto column = static_cast<std::size_t>(m_column < 0 ? static_cast<int>(m_kind.title) : m_column);
    std::vector<SortKey> keys(m_rows.size());
    for (const std::size_t i : m_shown) {
        keys[i] = keyOf(m_kind.fields[column], m_rows[i].cells[column], text(m_rows[i], column), order);
        keys[i].isEmpty = keys[i].isEmpty && m_rows[i].id != 0;
    }
    const bool isDown = m_order == Qt::DescendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t a, std::size_t b) {
        if (keys[a].isEmpty != keys[b].isEmpty) {
            return keys[b].isEmpty; // what is not filled in comes last either way
        }
        return isDown ? isBefore(keys[b], keys[a]) : isBefore(keys[a], keys[b]);
    });
    // A new record that is not kept yet stands on top, whatever the order.
    std::stable_partition(m_shown.begin(), m_shown.end(), [&](std::size_t i) { return m_rows[i].id == 0; });
}

int RecordModel::rowOf(qint64 id) const {
    const auto place =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t i) { return m_rows[i].id == id; });
    return place != m_shown.end() ? static_cast<int>(place - m_shown.begin()) : -1;
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_kind.fields.size());
}

QString RecordModel::text(const Row& row, std::size_t column) const {
    const QString text = shown(m_kind.fields[column], row.cells[column], m_language, m_names);
    return m_kind.fields[column].kind == FieldKind::longText ? text.section(QLatin1Char('\n'), 0, 0) : text;
}

bool RecordModel::isDraft(qint64 id) const {
    return std::any_of(m_drafts.begin(), m_drafts.end(), [&](const Row& draft) { return draft.id == id; });
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    const auto column = static_cast<std::size_t>(index.column());
    const FieldInfo& field = m_kind.fields[column];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shownText = text(row, column);
        if (column != m_kind.title || !isDraft(row.id)) {
            return shownText;
        }
        return shownText.isEmpty() ? tr("(new)") : tr("%1 (draft)").arg(shownText);
    }
    case Qt::ToolTipRole:
        return shown(field, row.cells[column], m_language, m_names);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic(isDraft(row.id));
        return font;
    }
    case idRole:
        return row.id;
    case draftRole:
        return isDraft(row.id);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const FieldInfo& field = m_kind.fields[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return labelOf(field, m_language);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace samspel
