// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/units.h"

#include <QComboBox>

namespace samspel {

/// Chooses one unit: a list that is searched by typing a part of a name, a kind or a number.
class UnitBox : public QComboBox {
    Q_OBJECT
public:
    explicit UnitBox(QWidget* parent = nullptr);

    void show(const std::vector<UnitName>& units);
    QString number() const { return currentData().toString(); }
    void choose(const QString& number);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Text that names no unit gives way to the chosen one's name.
    void settle();

    Units* m_units;
};

} // namespace samspel
