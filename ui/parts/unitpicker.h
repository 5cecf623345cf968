// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/units.h"

#include <QPushButton>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace samspel {

/// Chooses several units: a button that says which, and under it a list with ticks that is searched by
/// typing.
class UnitPicker : public QPushButton {
    Q_OBJECT
public:
    explicit UnitPicker(QWidget* parent = nullptr);

    void show(const std::vector<UnitName>& units);
    QStringList numbers() const;
    void choose(const QStringList& numbers);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void open();
    void tell();

    Units* m_units;
    QSortFilterProxyModel* m_found;
    QWidget* m_popup;
    QLineEdit* m_search;
    QListView* m_list;
    QString m_words;
};

} // namespace samspel
