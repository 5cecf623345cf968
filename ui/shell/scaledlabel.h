// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QPalette>

namespace samspel {

/// A label whose type is a factor of the system's font, and stays so when the person makes all text larger.
class ScaledLabel : public QLabel {
    Q_OBJECT
public:
    ScaledLabel(double factor, QPalette::ColorRole role, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void scale();
    double m_factor;
};

} // namespace samspel
