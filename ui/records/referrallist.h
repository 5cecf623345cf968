// SPDX-License-Identifier: MIT
#pragma once

#include "store/ownership.h"
#include "ui/shell/place.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace samspel {

class RecordNames;
class ScaledLabel;

/// Who refers to a record without being a part of it: by kind and field, with counts; a click opens.
class ReferralList : public QWidget {
    Q_OBJECT
public:
    ReferralList(const Surroundings& around, const RecordNames& names, QWidget* parent = nullptr);

    void show(const Kind& kind, qint64 id);
    QTreeWidget* tree() const { return m_tree; }

Q_SIGNALS:
    void recordWanted(const QString& table, qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void open(const QTreeWidgetItem& item);

    const Surroundings m_around;
    const RecordNames& m_names;
    const Kind* m_kind = nullptr;
    qint64 m_id = 0;
    QTreeWidget* m_tree;
    ScaledLabel* m_none;
};

} // namespace samspel
