// SPDX-License-Identifier: MIT
#pragma once

#include "domain/id.h"
#include "domain/period.h"
#include "domain/value.h"
#include "domain/when.h"

#include <QDate>
#include <array>
#include <limits>
#include <optional>
#include <span>

namespace samspel {

/// What a field holds: decides its editor, its column, its order in a list.
enum class FieldKind { text, longText, whole, decimal, flag, date, when, period, choice, reference };

/// One of the words that a choice field may hold: as the file keeps it, and its English label for people.
struct Choice {
    const char* key;
    const char* label;
};

/// What is asked of a field's content, and how it is shown.
struct Rules {
    bool required = false;
    bool isLong = false; ///< text over several lines
    bool folded = false; ///< shown only when a person asks for more fields
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
    const char* help = nullptr;
};

inline constexpr Rules required{.required = true};

/// One field of record R: told once, read by SQL, lists, forms, checks, history and file heads.
template <class R, class T>
struct Field {
    using Type = T;
    const char* column;
    const char* label;
    T R::*member;
    Rules rules{};

    constexpr Field(const char* column_, const char* label_, T R::*member_, Rules rules_ = {})
        : column(column_), label(label_), member(member_), rules(rules_) {}
};

/// Specialised beside each record: table, singular, plural, title (the column that names a record) and
/// fields.
template <class R>
struct Schema;

/// Specialised beside each enum that a record holds: `static constexpr std::array<Choice, n> all`, in the
/// enum's order.
template <class E>
struct Choices;

template <class E>
constexpr const char* keyOf(E value) {
    return Choices<E>::all[static_cast<std::size_t>(value)].key;
}

template <class E>
std::optional<E> choiceOf(QStringView key) {
    for (std::size_t i = 0; i < Choices<E>::all.size(); ++i) {
        if (key == QLatin1String(Choices<E>::all[i].key)) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

/// How a member of type T becomes a stored value and back.
template <class T>
struct FieldType;

template <>
struct FieldType<QString> {
    static constexpr FieldKind kind = FieldKind::text;
    static Value store(const QString& v) { return v.isEmpty() ? Value{} : Value{v}; }
    static QString load(const Value& v) { return textOf(v); }
};
template <>
struct FieldType<int> {
    static constexpr FieldKind kind = FieldKind::whole;
    static Value store(int v) { return qint64{v}; }
    static int load(const Value& v) { return static_cast<int>(wholeOf(v)); }
};
template <>
struct FieldType<double> {
    static constexpr FieldKind kind = FieldKind::decimal;
    static Value store(double v) { return v; }
    static double load(const Value& v) {
        const auto* d = std::get_if<double>(&v);
        return d != nullptr ? *d : static_cast<double>(wholeOf(v));
    }
};
template <>
struct FieldType<bool> {
    static constexpr FieldKind kind = FieldKind::flag;
    static Value store(bool v) { return qint64{v ? 1 : 0}; }
    static bool load(const Value& v) { return wholeOf(v) != 0; }
};
template <>
struct FieldType<QDate> {
    static constexpr FieldKind kind = FieldKind::date;
    static Value store(QDate v) { return v.isValid() ? Value{v.toString(Qt::ISODate)} : Value{}; }
    static QDate load(const Value& v) { return QDate::fromString(textOf(v), Qt::ISODate); }
};
template <>
struct FieldType<When> {
    static constexpr FieldKind kind = FieldKind::when;
    static Value store(const When& v) { return v.isEmpty() ? Value{} : Value{v.edtf()}; }
    static When load(const Value& v) { return When::parse(textOf(v)).value_or(When{}); }
};
template <class R>
struct FieldType<Id<R>> {
    static constexpr FieldKind kind = FieldKind::reference;
    using Target = R;
    static Value store(Id<R> v) { return v.isKept() ? Value{v.value} : Value{}; }
    static Id<R> load(const Value& v) { return {wholeOf(v)}; }
};
template <>
struct FieldType<Period> {
    static constexpr FieldKind kind = FieldKind::period;
    static Value store(Period v) { return qint64{v.code()}; }
    static Period load(const Value& v) {
        return Period::fromCode(wholeOf(v)).value_or(Period::calendarYear(1900));
    }
};
template <class E>
requires std::is_enum_v<E>
struct FieldType<E> {
    static constexpr FieldKind kind = FieldKind::choice;
    static Value store(E v) { return QString::fromLatin1(keyOf(v)); }
    static E load(const Value& v) { return choiceOf<E>(textOf(v)).value_or(E{}); }
};
template <class T>
struct FieldType<std::optional<T>> {
    static constexpr FieldKind kind = FieldType<T>::kind;
    static Value store(const std::optional<T>& v) { return v ? FieldType<T>::store(*v) : Value{}; }
    static std::optional<T> load(const Value& v) {
        return isEmpty(v) ? std::nullopt : std::optional<T>(FieldType<T>::load(v));
    }
};

} // namespace samspel
