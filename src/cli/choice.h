// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "store/seriesquery.h"

namespace samspel {
class Ledger;
}

namespace samspel::cli {

/// What the options of series, chart and analyse ask for. Throws WrongUsage when they cannot be understood.
SeriesChoice choiceOf(const Arguments& arguments, const Language& language);

/// The period that an option gives; nothing without the option. Throws WrongUsage when it is no period.
std::optional<Period> periodOf(const Arguments& arguments, const char* option, const Language& language);

/// Says which of the asked units or indicator the register does not know; nothing when it knows all.
QStringList unknownIn(const Ledger& ledger, const SeriesChoice& choice, const Language& language);

} // namespace samspel::cli
