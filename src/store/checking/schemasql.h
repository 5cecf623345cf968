// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace samspel {

/// A statement as it is compared: without comments, quotes around names and needless space, in small letters
/// but for what stands in apostrophes.
std::string comparableSql(std::string_view sql);

/// Whether reading a table, or checking it or an index, works out an expression that stands in its statement
/// (a column that is made of others, an index on more than columns or on some rows). @p comparable is as
/// comparableSql() gives it.
bool worksOut(std::string_view comparable);

} // namespace samspel
