// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace samspel {

/// A statement as it is compared: without comments, quotes around names and needless space, in small letters
/// but for what stands in apostrophes.
std::string comparableSql(std::string_view sql);

} // namespace samspel
