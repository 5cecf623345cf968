// SPDX-License-Identifier: MIT
#include "ui/parts/units.h"

#include "domain/language.h"

#include <QCollator>
#include <algorithm>
#include <utility>

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

// A region's code and the nation's 0 tell a person nothing.
bool hasNumberInWords(OrganisationKind kind) {
    return kind != OrganisationKind::region && kind != OrganisationKind::nation;
}

/// Each kind in words, as it stands after a unit's name.
std::vector<QString> kindsInWords(const Language& language) {
    std::vector<QString> words;
    for (const Choice& kind : Choices<OrganisationKind>::all) {
        words.push_back(language.say("Choice", kind.label).toLower());
    }
    return words;
}

} // namespace

// By keys, for to compare two names letter by letter takes twenty times as long, and a nation has thousands.
std::vector<UnitName> inOrder(const std::vector<NamedUnit>& units, const Language& language) {
    QCollator collator(language.locale());
    collator.setNumericMode(true);
    struct Placed {
        int rank;
        QCollatorSortKey key;
        const NamedUnit* unit;
    };
    std::vector<Placed> placed;
    placed.reserve(units.size());
    for (const NamedUnit& unit : units) {
        placed.push_back({rankOf(unit.kind), collator.sortKey(unit.name), &unit});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.key.compare(b.key) < 0;
    });
    const std::vector<QString> kinds = kindsInWords(language);
    std::vector<UnitName> names;
    names.reserve(placed.size());
    for (const Placed& at : placed) {
        const NamedUnit& unit = *at.unit;
        const QString& kind = kinds[static_cast<std::size_t>(unit.kind)];
        names.push_back({unit.number, unit.name,
                         hasNumberInWords(unit.kind)
                             ? QStringLiteral("%1 (%2 %3)").arg(unit.name, kind, unit.number)
                             : QStringLiteral("%1 (%2)").arg(unit.name, kind)});
    }
    return names;
}

Units::Units(bool isCheckable, QObject* parent) : QAbstractListModel(parent), m_isCheckable(isCheckable) {}

bool Units::show(const std::vector<UnitName>& units) {
    const bool areOthers = units != m_units;
    if (areOthers) {
        beginResetModel();
        m_units = units;
    }
    m_chosen.removeIf([this](const QString& number) { return rowOf(number) < 0; });
    if (areOthers) {
        endResetModel();
    }
    return areOthers;
}

QStringList Units::chosen() const {
    QStringList numbers;
    for (const UnitName& unit : m_units) {
        if (m_chosen.contains(unit.number)) {
            numbers += unit.number;
        }
    }
    return numbers;
}

void Units::choose(const QStringList& numbers) {
    QSet<QString> wanted(numbers.begin(), numbers.end());
    if (wanted == m_chosen) {
        return;
    }
    m_chosen = std::move(wanted);
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
    const auto found = std::find_if(m_units.begin(), m_units.end(),
                                    [&](const UnitName& unit) { return unit.number == number; });
    return found == m_units.end() ? -1 : static_cast<int>(found - m_units.begin());
}

int Units::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

QVariant Units::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const UnitName& unit = m_units[static_cast<std::size_t>(index.row())];
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
