// SPDX-License-Identifier: MIT
#pragma once

#include "store/rowquery.h"

namespace samspel {

class Language;
class Names;

/// "is", "at least", "is not filled in"; "there is none" of records that refer to this one.
QString testWords(Condition::Test test);
/// A condition's value as a person reads it: a name, a choice's words, "today", "autumn 2010".
QString valueWords(const FieldInfo& field, const Condition& condition, const Language& language,
                   const Names& names);
/// What a person typed, as a condition keeps it; nothing when it cannot be read as the field's kind.
std::optional<QString> readValue(const FieldInfo& field, Condition::Test test, const QString& typed);
/// What a person may choose for the condition's column: a field, or records that refer to this one.
QString columnWords(const Kind& kind, const QString& column, const Language& language);
/// The whole condition: "Due – before – today".
QString describe(const Kind& kind, const Condition& condition, const Language& language, const Names& names);

/// The field that the condition is about; nullptr where it is about records that refer to this one.
const FieldInfo* fieldOf(const Kind& kind, const QString& column);

} // namespace samspel
