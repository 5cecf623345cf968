// SPDX-License-Identifier: MIT
#include "store/people/blotting.h"

#include "domain/personal.h"

namespace samspel {

namespace {

// A note about the person is nothing else; a task or a document about them may be.
bool isNoteAbout(const Kind& kind) { return QLatin1String(kind.table) == QLatin1String("remark"); }

bool isWords(const FieldInfo& field) {
    return field.kind == FieldKind::text || field.kind == FieldKind::longText;
}

} // namespace

Blotting::Blotting(qint64 person, const PersonSigns& signs, const ErasureChoice& choice, QString mark)
    : m_person(person), m_signs(signs), m_authors(choice.authors), m_mark(std::move(mark)),
      m_leave(choice.leave.begin(), choice.leave.end()) {}

bool Blotting::spares(const Kind& kind, qint64 record, const FieldInfo& field) const {
    return m_leave.contains({QString::fromLatin1(kind.table), record, QString::fromLatin1(field.column)});
}

Value Blotting::blotted(const Kind& kind, qint64 record, const FieldInfo& field, const Value& value) const {
    const QString table = QString::fromLatin1(kind.table);
    if (table == QLatin1String("source") && QLatin1String(field.column) == QLatin1String("imported_by")) {
        return isEmpty(value) ? value : Value(blottedAuthor(textOf(value)));
    }
    if (isEmpty(value) || spares(kind, record, field)) {
        return value;
    }
    const bool isPerson = table == QLatin1String("person") && record == m_person;
    const bool isOwn = isPerson || isLine(table, record);
    const PersonalField* personal = personalOf(field);
    const bool isErasedWith = isOwn && personal != nullptr && personal->retention != Retention::line;
    if (isPerson && isErasedWith && field.kind != FieldKind::flag) {
        return field.rules.required ? Value(m_mark) : Value();
    }
    if (isWords(field) && (isErasedWith || (isOwn && isNoteAbout(kind)))) {
        return field.rules.required || isNoteAbout(kind) ? Value(m_mark) : Value();
    }
    return isWords(field) || field.kind == FieldKind::file ? blottedText(field, textOf(value), isOwn) : value;
}

// Of a kept file the name is only a name; a path that were changed would lead nowhere.
Value Blotting::blottedText(const FieldInfo& field, const QString& text, bool isOwn) const {
    if (field.kind != FieldKind::file) {
        return m_signs.without(text, m_mark, isOwn);
    }
    auto file = FileLink::parse(text);
    if (!file || !file->isKept()) {
        return text;
    }
    file->name =
        m_signs.without(file->name, QString(m_mark).replace(QLatin1Char(':'), QLatin1Char('-')), false);
    return file->stored();
}

} // namespace samspel
