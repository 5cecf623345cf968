// SPDX-License-Identifier: MIT
#pragma once

#include "domain/organisation.h"
#include "ui/shell/place.h"

#include <QTreeWidget>
#include <set>
#include <vector>

namespace samspel {

/// The one list of places, with the register's organisations as a tree under theirs: nation, county,
/// municipality, school. Branches are filled when they are opened.
class Sidebar : public QTreeWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setPlaces(const std::vector<Place>& places);
    /// Reads the organisations anew; nullptr empties the tree. Opened branches stay open.
    void setLedger(const Ledger* ledger);
    void refresh();
    /// Marks where the person is, without going there; an organisation is marked when its branch is open.
    void mark(const QByteArray& place, qint64 organisation = 0);

Q_SIGNALS:
    void placeChosen(const QByteArray& place);
    void organisationChosen(qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fit();
    void fill(QTreeWidgetItem* branch);
    void choose(QTreeWidgetItem* item);
    /// In Norwegian order; of 0 those without a parent.
    std::vector<Organisation> children(qint64 parent) const;
    QTreeWidgetItem* makeItem(const Organisation& organisation) const;

    std::vector<Place> m_places;
    const Ledger* m_ledger = nullptr;
    std::set<qint64> m_open;
};

} // namespace samspel
