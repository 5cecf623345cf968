// SPDX-License-Identifier: MIT
#include "ui/records/recordmodel.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "store/ledger.h"
#include "store/recordnames.h"

#include <QFont>
#include <QGuiApplication>
#include <algorithm>

namespace samspel {

namespace {

constexpr int stretchLength = 100; // rows that are asked for at once: more than a window shows
constexpr int mostStretches = 40;  // that are kept

bool isNumber(const FieldInfo& field) {
    return field.kind == FieldKind::whole || field.kind == FieldKind::decimal ||
           field.kind == FieldKind::money || field.kind == FieldKind::percent;
}

} // namespace

RecordModel::RecordModel(const Ledger& ledger, const Kind& kind, const Language& language,
                         const RecordNames& names, QObject* parent)
    : QAbstractTableModel(parent), m_ledger(ledger), m_kind(kind), m_language(language),
      m_names(names), m_query{.kind = &kind}, m_stretches(mostStretches) {}

void RecordModel::setUnder(const std::optional<Under>& under) {
    m_query.under = under;
    reload();
}

void RecordModel::setDrafts(std::vector<Row> drafts) {
    m_drafts = std::move(drafts);
    if (!m_isLoaded) {
        reload();
        return;
    }
    const bool hasNew = draftOf(0) != nullptr;
    if (hasNew && !m_hasNew) {
        beginInsertRows({}, 0, 0);
        arrange();
        endInsertRows();
    } else if (!hasNew && m_hasNew) {
        beginRemoveRows({}, 0, 0);
        arrange();
        endRemoveRows();
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordModel::reload() {
    beginResetModel();
    ask();
    endResetModel();
}

bool RecordModel::isFresh() const { return m_isLoaded && m_revision == m_ledger.revision(); }

void RecordModel::setFilter(const QString& typed) {
    RowQuery query = m_query;
    query.filter = typed;
    setQuery(query);
}

void RecordModel::setConditions(std::vector<Condition> conditions) {
    RowQuery query = m_query;
    query.conditions = std::move(conditions);
    setQuery(query);
}

void RecordModel::setGroup(const QString& column) {
    RowQuery query = m_query;
    query.group = column;
    setQuery(query);
}

void RecordModel::setQuery(const RowQuery& query) {
    const bool isSame = query.filter == m_query.filter && query.conditions == m_query.conditions &&
                        query.sort == m_query.sort && query.order == m_query.order &&
                        query.group == m_query.group;
    const auto under = m_query.under;
    m_query = query;
    m_query.under = under;
    if (m_isLoaded && !isSame) {
        reload();
    }
}

void RecordModel::sort(int column, Qt::SortOrder order) {
    const QString name =
        column < 0 ? QString() : QString::fromLatin1(m_kind.fields[static_cast<std::size_t>(column)].column);
    if (m_query.sort == name && m_query.order == order) {
        return;
    }
    m_query.sort = name;
    m_query.order = order;
    if (!m_isLoaded) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    std::vector<qint64> before;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex& index : held) {
        before.push_back(idAt(index.row()));
    }
    ask();
    QModelIndexList now;
    for (qsizetype i = 0; i < held.size(); ++i) {
        now << index(rowOf(before[static_cast<std::size_t>(i)]), held[i].column());
    }
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged();
}

void RecordModel::ask() {
    m_isLoaded = true;
    m_revision = m_ledger.revision();
    m_stretches.clear();
    m_loads = 0;
    if (m_query.under && isEmpty(m_query.under->parent)) { // under a record that is not there yet
        m_keys = {};
        m_total = 0;
    } else {
        m_keys = rowKeys(m_ledger, m_query, m_language);
        const bool isAll = m_query.filter.trimmed().isEmpty() && m_query.conditions.empty();
        m_total =
            isAll ? static_cast<int>(m_keys.ids.size()) : samspel::rowCount(m_ledger, m_kind, m_query.under);
    }
    arrange();
}

void RecordModel::arrange() {
    m_hasNew = draftOf(0) != nullptr;
    m_places.clear();
    m_stretches.clear(); // they count from the top
    m_shown.clear();
    m_shown.reserve(m_keys.ids.size() + m_keys.groups.size() + 1);
    if (m_hasNew) {
        m_shown.push_back(0);
    }
    std::size_t group = 0;
    for (std::size_t i = 0; i < m_keys.ids.size(); ++i) {
        if (group < m_keys.groups.size() && m_keys.groups[group].first == i) {
            m_shown.push_back(-1 - static_cast<qint64>(group++));
        }
        m_shown.push_back(m_keys.ids[i]);
    }
}

qint64 RecordModel::idAt(int row) const { return std::max(noRecord, m_shown[static_cast<std::size_t>(row)]); }

QString RecordModel::nameAt(int row) const {
    const Row* found = isHeading(row) ? nullptr : rowAt(row);
    return found != nullptr ? m_names.nameOf(m_kind, *found) : QString();
}

Value RecordModel::valueAt(const QModelIndex& index) const {
    const Row* found = isHeading(index.row()) ? nullptr : rowAt(index.row());
    return found != nullptr ? found->cells[static_cast<std::size_t>(index.column())] : Value{};
}

bool RecordModel::fitsCell(int column) const {
    const FieldKind kind = m_kind.fields[static_cast<std::size_t>(column)].kind;
    return kind != FieldKind::longText && kind != FieldKind::file;
}

int RecordModel::rowOf(qint64 id) const {
    if (id < 0) {
        return -1;
    }
    if (m_places.isEmpty()) {
        m_places.reserve(static_cast<qsizetype>(m_shown.size()));
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            m_places.insert(m_shown[i], static_cast<int>(i));
        }
    }
    return m_places.value(id, -1);
}

int RecordModel::shownCount() const { return static_cast<int>(m_shown.size() - m_keys.groups.size()); }

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_kind.fields.size());
}

const Row* RecordModel::draftOf(qint64 id) const {
    const auto draft =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Row& row) { return row.id == id; });
    return draft != m_drafts.end() ? &*draft : nullptr;
}

const Row* RecordModel::rowAt(int row) const {
    const qint64 id = idAt(row);
    if (const Row* draft = draftOf(id)) {
        return draft;
    }
    const int number = row / stretchLength;
    Stretch* stretch = m_stretches.object(number);
    if (stretch == nullptr) {
        const auto first = m_shown.begin() + number * stretchLength;
        std::vector<qint64> ids(first,
                                first + std::min<std::ptrdiff_t>(stretchLength, m_shown.end() - first));
        std::erase_if(ids, [](qint64 key) { return key <= 0; });
        stretch = new Stretch;
        for (Row& loaded : rowsOf(m_ledger, m_kind, ids)) {
            stretch->insert(loaded.id, std::move(loaded));
        }
        m_stretches.insert(number, stretch);
        ++m_loads;
    }
    const auto place = stretch->constFind(id);
    return place != stretch->constEnd() ? &*place : nullptr;
}

QString RecordModel::headingAt(int row) const {
    const auto number = static_cast<std::size_t>(-1 - m_shown[static_cast<std::size_t>(row)]);
    const RowKeys::Group& group = m_keys.groups[number];
    const std::size_t end =
        number + 1 < m_keys.groups.size() ? m_keys.groups[number + 1].first : m_keys.ids.size();
    const FieldInfo& field = m_kind.fields[m_kind.fieldNumber(QLatin1String(m_query.group.toLatin1()))];
    const QString heading = headingOf(field, group.value, m_language, m_names);
    return tr("%1 (%2)").arg(heading.isEmpty() ? tr("Not filled in") : heading,
                             m_language.whole(static_cast<qint64>(end - group.first)));
}

QString RecordModel::text(const Row& row, std::size_t column) const {
    const QString text = display(m_kind.fields[column], row.cells[column], m_language, m_names);
    return m_kind.fields[column].kind == FieldKind::longText ? text.section(QLatin1Char('\n'), 0, 0) : text;
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (isHeading(index.row())) {
        return role == headingRole || role == Qt::AccessibleTextRole ? QVariant(headingAt(index.row()))
               : role == idRole                                      ? QVariant(noRecord)
                                                                     : QVariant();
    }
    const auto column = static_cast<std::size_t>(index.column());
    const FieldInfo& field = m_kind.fields[column];
    if (role == idRole) {
        return idAt(index.row());
    }
    const bool isDraft = !m_drafts.empty() && draftOf(idAt(index.row())) != nullptr;
    switch (role) {
    case Qt::DisplayRole: {
        const Row* row = rowAt(index.row());
        const QString shownText = row != nullptr ? text(*row, column) : QString();
        if (column != m_kind.title || !isDraft) {
            return shownText;
        }
        return shownText.isEmpty() ? tr("(new)") : tr("%1 (draft)").arg(shownText);
    }
    case Qt::ToolTipRole: {
        const Row* row = rowAt(index.row());
        return row != nullptr ? display(field, row->cells[column], m_language, m_names) : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        if (!isDraft) {
            return {};
        }
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return font;
    }
    case draftRole:
        return isDraft;
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

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isHeading(index.row())) {
        return index.isValid() ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractTableModel::flags(index);
    }
    const bool isWritable = !m_ledger.isReadOnly() && fitsCell(index.column());
    return QAbstractTableModel::flags(index) | (isWritable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace samspel
