// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"
#include "store/people/trace.h"

#include <QJsonObject>

namespace samspel {
class Ledger;
class RecordNames;
} // namespace samspel

namespace samspel::exchange {

/// Everything that the register knows of a person, for another program: values as they are stored, under the
/// names of tables and columns, so that it can be taken elsewhere (GDPR, article 20).
QJsonObject personJson(const Ledger& ledger, const PersonTrace& trace, const Language& language);

/// The same as a table for people: where it stands, in which field, what it says.
Sheet personSheet(const Ledger& ledger, const PersonTrace& trace, const Language& language,
                  const RecordNames& names);

} // namespace samspel::exchange
