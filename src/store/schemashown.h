// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {
class Database;
}

namespace samspel {

/// The newest schema that brought a table or column which stands in the file; 0 when none of ours does. It is
/// what a file shows of its age where its own word for it is damaged.
int schemaShownBy(sqlite::Database& database);

} // namespace samspel
