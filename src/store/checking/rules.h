// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"

#include <span>

namespace samspel::checking {

/// One rule that more than one record is needed to tell.
struct Rule {
    const char* code;     ///< for scripts: "limits"
    bool isHarmless;      ///< worth a look; otherwise something is wrong
    const char* text;     ///< marked QT_TRANSLATE_NOOP("Finding", …); %1 is the record, %2 the third column
    const char* whatToDo; ///< marked likewise
    /// Gives table, id and perhaps a third column for each record that breaks the rule.
    const char* sql;
    FieldKind thirdKind = FieldKind::text; ///< how the third column is shown
};

/// Periods that nest, successions, figures.
std::span<const Rule> rules();

} // namespace samspel::checking
