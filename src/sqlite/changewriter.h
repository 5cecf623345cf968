// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"

#include <span>

namespace sqlite {

/// A changeset of these rows, as they stand: what a session would have recorded. Rows of one table follow
/// each other. For histories in which something is to be blotted out.
Changeset changesetOf(std::span<const RowChange> rows);

} // namespace sqlite
