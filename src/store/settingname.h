// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

class Language;

/// What a setting of the register is called in the history; the key of one that a newer program made.
QString settingName(const QString& key, const Language& language);

} // namespace samspel
