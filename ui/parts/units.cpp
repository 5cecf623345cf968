// SPDX-License-Identifier: MIT
#include "ui/parts/units.h"

#include "domain/language.h"

#include <QCollator>
#include <algorithm>

namespace samspel {

namespace {

int rankOf(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::region:
        return 0;
    case OrganisationKind::municipality:
        return 1;
    case OrganisationKind::county:
        return 2;
    case OrganisationKind::nation:
        return 3;
    default:
        return 4;
    }
}

QString wordsOf(const Organisation& unit, const Language& language) {
    const QString kind =
        language.say("Choice", Choices<OrganisationKind>::all[static_cast<std::size_t>(unit.kind)].label)
            .toLower();
    // A region's code and the nation's 0 tell a person nothing.
    return unit.kind == OrganisationKind::region || unit.kind == OrganisationKind::nation
               ? QStringLiteral("%1 (%2)").arg(unit.name, kind)
               : QStringLiteral("%1 (%2 %3)").arg(unit.name, kind, unit.number);
}

} // namespace

Units::Units(bool isCheckable, QObject* parent) : QAbstractListModel(parent), m_isCheckable(isCheckable) {}

void Units::show(std::vector<Organisation> units, const Language& language) {
    std::erase_if(units, [](const Organisation& unit) { return unit.number.isEmpty(); });
    QCollator collator(language.locale());
    collator.setNumericMode(true);
    std::sort(units.begin(), units.end(), [&](const Organisation& a, const Organisation& b) {
        return rankOf(a.kind) != rankOf(b.kind) ? rankOf(a.kind) < rankOf(b.kind) : collator(a.name, b.name);
    });
    beginResetModel();
    m_units.clear();
    QSet<QString> numbers;
    for (const Organisation& unit : units) {
        m_units.push_back({unit.number, unit.name, wordsOf(unit, language)});
        numbers.insert(unit.number);
    }
    m_chosen.intersect(numbers);
    endResetModel();
}

QStringList Units::chosen() const {
    QStringList numbers;
    for (const Unit& unit : m_units) {
        if (m_chosen.contains(unit.number)) {
            numbers += unit.number;
        }
    }
    return numbers;
}

void Units::choose(const QStringList& numbers) {
    m_chosen = QSet<QString>(numbers.begin(), numbers.end());
    if (!m_units.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

QString Units::nameOf(const QString& number) const {
    const int row = rowOf(number);
    return row < 0 ? QString() : m_units[static_cast<std::size_t>(row)].name;
}

int Units::rowOf(const QString& number) const {
    const auto found =
        std::find_if(m_units.begin(), m_units.end(), [&](const Unit& unit) { return unit.number == number; });
    return found == m_units.end() ? -1 : static_cast<int>(found - m_units.begin());
}

int Units::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

QVariant Units::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Unit& unit = m_units[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return unit.words;
    case Qt::UserRole:
        return unit.number;
    case Qt::CheckStateRole:
        return m_isCheckable ? QVariant(m_chosen.contains(unit.number) ? Qt::Checked : Qt::Unchecked)
                             : QVariant();
    default:
        return {};
    }
}

bool Units::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!m_isCheckable || !index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    const QString& number = m_units[static_cast<std::size_t>(index.row())].number;
    if (value.toInt() == Qt::Checked) {
        m_chosen.insert(number);
    } else {
        m_chosen.remove(number);
    }
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags Units::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() && m_isCheckable ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace samspel
