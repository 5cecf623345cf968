// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

class QAction;
class QWidget;

namespace samspel {

/// Lists every key of the program, those of the actions and those within lists and forms.
void showKeys(QWidget* over, const std::vector<QAction*>& actions);

/// What the program is, its version, its licence and what it is built on.
void showAbout(QWidget* over);

} // namespace samspel
