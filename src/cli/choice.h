// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "store/seriesquery.h"

namespace samspel {
class Ledger;
}

namespace samspel::cli {

/// What the options of series and chart ask for. Throws WrongUsage when they cannot be understood.
SeriesChoice choiceOf(const Arguments& arguments, const Language& language);

/// Says which of the asked units or indicator the register does not know; nothing when it knows all.
QStringList unknownIn(const Ledger& ledger, const SeriesChoice& choice, const Language& language);

} // namespace samspel::cli
