// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/words.h"

/// Refusals and cautions in words. Only src/analysis includes this.
namespace samspel::analysis {

/// Why a statement is not made, of the periods that `when` names (empty: of no one in particular).
QString refusal(const Statement& statement, const QString& when, const Language& language);

/// What a placebo rank among fewer donors than the gate wants has to say of itself.
QString tooFewToJudge(const Language& language);

} // namespace samspel::analysis
