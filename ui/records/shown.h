// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

namespace samspel {

class Language;
class RecordNames;

/// A field's content as a person reads it in lists and in the history.
QString shown(const FieldInfo& field, const Value& value, const Language& language, const RecordNames& names);

/// A cell of the history, which is text, as the value that the field holds.
Value valueOfText(const FieldInfo& field, const QString& text);

/// The name of a field for people.
QString labelOf(const FieldInfo& field, const Language& language);

/// "Organisations": a kind's plural as a heading.
QString headingOf(const Kind& kind, const Language& language);

} // namespace samspel
