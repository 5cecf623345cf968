// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <map>
#include <utility>
#include <vector>

namespace samspel {

class Ledger;

/// Rows of other records that lead to a record, each once with the fields by which it does so.
using Leading = std::map<std::pair<const Kind*, qint64>, std::vector<const FieldInfo*>>;

/// What leads to a record, its parts too; a record that leads to itself does not count.
Leading leadingTo(const Ledger& ledger, const Kind& kind, qint64 id);

/// A field's value when it leads to @p into in place of @p from: a link, one of several references, or the
/// only one.
Value ledElsewhere(const FieldInfo& field, const Value& value, const Kind& kind, qint64 from, qint64 into);

} // namespace samspel
