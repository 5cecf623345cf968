// SPDX-License-Identifier: MIT
#pragma once

#include "store/seriesquery.h"

#include <QAbstractListModel>
#include <QSet>

namespace samspel {

class Language;

/// A unit as it is chosen.
struct UnitName {
    QString number;
    QString name;
    QString words; ///< "Sogndal (municipality 4640)"

    friend bool operator==(const UnitName&, const UnitName&) = default;
};
/// In the order in which they are offered: regions first, then municipalities, counties, the nation and
/// schools, each by name.
std::vector<UnitName> inOrder(const std::vector<NamedUnit>& units, const Language& language);

/// The units that figures can be about, for choosing one or several. A unit is found by its number, with
/// Qt::UserRole.
class Units : public QAbstractListModel {
    Q_OBJECT
public:
    Units(bool isCheckable, QObject* parent);

    /// Whether the units are others than before, so that views were reset; else all stays as it is.
    bool show(const std::vector<UnitName>& units);

    /// The units with a tick, in the list's order.
    QStringList chosen() const;
    void choose(const QStringList& numbers);
    QString nameOf(const QString& number) const;
    int rowOf(const QString& number) const; ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<UnitName> m_units;
    QSet<QString> m_chosen;
    bool m_isCheckable;
};

} // namespace samspel
