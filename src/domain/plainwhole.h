// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

/// As plainNumber(), for what never has three decimals, as counts and amounts: "12,500" is English for 12
/// 500. (Where commas can be nothing but English, as in "12,500.5", plainNumber sees it as well.)
QString plainWhole(const QString& text);

} // namespace samspel
