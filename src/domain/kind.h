// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"
#include "domain/problem.h"

#include <type_traits>

namespace samspel {

class Language;

/// One field of a Kind, without the record's type.
struct FieldInfo {
    const char* column;
    const char* label;
    FieldKind kind;
    Rules rules;
    std::span<const Choice> choices; ///< for a choice field or a scale
    const char* refersTo = nullptr;  ///< for a field of one or several references: the other kind's table
    Value fallback{};                ///< stands for an empty cell where the record cannot hold "nothing"

    bool isPart() const { return rules.onDelete == OnDelete::takeAlong; }
};

/// A kind of record without its type: what SQL, lists, forms, checks and file heads read. Made from
/// Schema<R>, so that the description stands in one place, and code that serves all kinds is compiled once.
struct Kind {
    const char* table;
    const char* singular;
    const char* plural;
    const char* purpose; ///< what it is for, in a sentence: over its page, and where there is none yet
    std::size_t title;   ///< the field that names a record
    std::vector<FieldInfo> fields;
    void (*rule)(const Row&, const Language&, Problems&) = nullptr; ///< what no single field can tell
    Row blank{};                                                    ///< a new record, as its struct makes it

    std::size_t fieldNumber(QLatin1String column) const; ///< asserts that the column exists
    QString titleOf(const Row& row) const { return textOf(row.cells[title]); }
};

/// The row as it is kept: text that is only space becomes nothing, and a cell that cannot hold nothing its
/// usual value (a flag 0). Required cells stay empty.
Row completed(const Kind& kind, Row row);
/// What is wrong with a record, field by field; empty when it may be kept.
Problems check(const Kind& kind, const Row& row, const Language& language);

namespace detail {

template <class T>
constexpr std::span<const Choice> choicesOf() {
    if constexpr (FieldType<T>::kind == FieldKind::choice || FieldType<T>::kind == FieldKind::scale) {
        return Choices<T>::all;
    }
    return {};
}
template <class T>
constexpr const char* targetOf() {
    if constexpr (FieldType<T>::kind == FieldKind::reference || FieldType<T>::kind == FieldKind::references) {
        return Schema<typename FieldType<T>::Target>::table;
    }
    return nullptr;
}
template <class T>
struct Bare {
    using Type = T;
};
template <class T>
struct Bare<std::optional<T>> {
    using Type = T;
};

template <class R, class T>
FieldInfo infoOf(const Field<R, T>& field) {
    using Inner = typename Bare<T>::Type;
    const bool isLong = FieldType<T>::kind == FieldKind::text && field.rules.isLong;
    return {field.column,
            field.label,
            isLong ? FieldKind::longText : FieldType<T>::kind,
            field.rules,
            choicesOf<Inner>(),
            targetOf<Inner>(),
            field.rules.required ? Value{} : FieldType<T>::store(R{}.*field.member)};
}

} // namespace detail

template <class R>
Row rowOf(const R& record) {
    Row row{record.id.value, {}};
    std::apply(
        [&](const auto&... field) {
            (row.cells.push_back(
                 FieldType<typename std::remove_cvref_t<decltype(field)>::Type>::store(record.*field.member)),
             ...);
        },
        Schema<R>::fields);
    return row;
}

template <class R>
R recordOf(const Row& row) {
    R record;
    record.id = {row.id};
    std::size_t i = 0;
    std::apply(
        [&](const auto&... field) {
            ((record.*field.member =
                  FieldType<typename std::remove_cvref_t<decltype(field)>::Type>::load(row.cells[i++])),
             ...);
        },
        Schema<R>::fields);
    return record;
}

template <class R>
Kind makeKind() {
    Kind kind{Schema<R>::table, Schema<R>::singular, Schema<R>::plural, Schema<R>::purpose, 0, {}, nullptr};
    std::apply([&](const auto&... field) { (kind.fields.push_back(detail::infoOf(field)), ...); },
               Schema<R>::fields);
    kind.title = kind.fieldNumber(QLatin1String(Schema<R>::title));
    kind.blank = rowOf(R{});
    if constexpr (requires(const R& r, const Language& l, Problems& p) { Schema<R>::rule(r, l, p); }) {
        kind.rule = [](const Row& row, const Language& language, Problems& problems) {
            Schema<R>::rule(recordOf<R>(row), language, problems);
        };
    }
    return kind;
}

/// The one description of R at run time.
template <class R>
const Kind& kindOf() {
    static const Kind kind = makeKind<R>();
    return kind;
}

/// Every kind of the register, parents before children.
std::span<const Kind* const> allKinds();
/// The kind that a table keeps; nullptr when there is none.
const Kind* kindOfTable(QStringView table);

} // namespace samspel
