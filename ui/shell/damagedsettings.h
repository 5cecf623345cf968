// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace samspel {

/// Where settings could not be read whole, keeps a copy of their file before they are written anew, and gives
/// its path; "" when all is well.
QString keepDamaged(const QSettings& settings);

} // namespace samspel
