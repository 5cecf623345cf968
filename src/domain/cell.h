// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

namespace samspel {

class Language;

/// What records are called where others refer to them; who holds the register tells.
class Names {
public:
    virtual ~Names() = default;
    /// "" when there is no such record.
    virtual QString name(const char* table, qint64 id) const = 0;
};

/// Knows nobody: for fields that refer to none.
class NoNames final : public Names {
public:
    QString name(const char*, qint64) const override { return {}; }
};

/// A field's content as a person reads it, in lists, forms, the history and files for people. What cannot be
/// read as the field's kind is shown as it was written.
QString display(const FieldInfo& field, const Value& value, const Language& language, const Names& names);

/// What a person wrote on a line, as a value of the field; nothing when it cannot be one. Numbers in either
/// language's form, dates as in When::parse, choices by key or label in any of the program's languages.
/// References are not read here: they are chosen, or resolved by who reads a file.
std::optional<Value> parseCell(const FieldInfo& field, const QString& text);
/// What to tell when it could not be; %1 is the text.
QString complaintAbout(const FieldInfo& field, const Language& language);

/// A value as the history keeps it, which is text, as the value that the field holds.
Value valueOfText(const FieldInfo& field, const QString& text);

/// The name of a field for people.
QString labelOf(const FieldInfo& field, const Language& language);
/// "Organisations": a kind's plural as a heading.
QString headingOf(const Kind& kind, const Language& language);
/// What a choice or a step of a scale is called; the key where it is none of them.
QString choiceLabel(const FieldInfo& field, const QString& key, const Language& language);

} // namespace samspel
