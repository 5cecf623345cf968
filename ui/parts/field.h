// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace samspel {

/// A control with its label above it, as forms have it. The label's name is the control's for a screen
/// reader, too, unless the control says more itself.
QWidget* labelled(const QString& label, QWidget* control, QWidget* parent);

} // namespace samspel
