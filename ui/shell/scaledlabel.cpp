// SPDX-License-Identifier: MIT
#include "ui/shell/scaledlabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>

namespace samspel {

ScaledLabel::ScaledLabel(double factor, QPalette::ColorRole role, QWidget* parent)
    : QLabel(parent), m_factor(factor) {
    setForegroundRole(role);
    setWordWrap(true);
    setTextFormat(Qt::PlainText); // it may show what stands in a register
    if (factor <= 1) { // what can be selected is clipped where its line begins, which cuts the ring of an Å
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    scale();
}

bool ScaledLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) { // which Qt hands to no changeEvent
        scale();
    }
    return QLabel::event(event);
}

void ScaledLabel::scale() {
    QFont scaled = QApplication::font();
    if (scaled.pointSizeF() > 0) {
        scaled.setPointSizeF(scaled.pointSizeF() * m_factor);
    } else {
        scaled.setPixelSize(static_cast<int>(scaled.pixelSize() * m_factor));
    }
    if (m_factor > 1) {
        scaled.setWeight(QFont::DemiBold);
    }
    setFont(scaled);
    // The ring of a bold Å stands higher than some fonts say that their letters do; smoothing its edge takes
    // one row of dots more.
    const QFontMetricsF metrics(scaled);
    const int above =
        qCeil(-metrics.tightBoundingRect(QStringLiteral("\u00C5")).top()) + 1 - qFloor(metrics.ascent());
    setContentsMargins(0, std::max(0, above), 0, 0);
}

} // namespace samspel
