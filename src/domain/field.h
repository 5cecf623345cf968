// SPDX-License-Identifier: MIT
#pragma once

#include "domain/amounts.h"
#include "domain/approximate.h"
#include "domain/id.h"
#include "domain/links.h"
#include "domain/period.h"
#include "domain/value.h"
#include "domain/when.h"

#include <QDate>
#include <QTime>
#include <array>
#include <limits>
#include <optional>
#include <span>

namespace samspel {

struct Kind;

/// What a field holds: decides its editor, its column, its order in a list.
enum class FieldKind {
    text,
    longText,
    whole,
    decimal,
    money,
    percent,
    flag,
    date,
    time,
    when,
    approximate,
    period,
    choice,
    scale, ///< a choice whose steps have an order and a description each
    reference,
    references, ///< several records of one kind
    link,       ///< a record of any kind
    file
};

/// One of the words that a choice field may hold: as the file keeps it, and its English label for people.
struct Choice {
    const char* key;
    const char* label;
    const char* description = nullptr; ///< of a scale's step: what is seen where it is reached
};

/// What becomes of a record when the one that it refers to is deleted: it stands in the way, it goes along as
/// a part of it, or it stays and forgets.
enum class OnDelete { refuse, takeAlong, loosen };

/// What is asked of a field's content, and how it is shown.
struct Rules {
    bool required = false;
    bool isLong = false; ///< text over several lines
    bool folded = false; ///< shown only when a person asks for more fields
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
    const char* help = nullptr;
    OnDelete onDelete = OnDelete::refuse; ///< of a reference
    const char* purpose = nullptr;        ///< of a field about a person: what it is kept for
};

inline constexpr Rules required{.required = true};
/// A reference to the whole that the record is a part of: required, and they are deleted together.
inline constexpr Rules asPart{.required = true, .onDelete = OnDelete::takeAlong};
/// A reference that is emptied when the other record is deleted.
inline constexpr Rules loose{.onDelete = OnDelete::loosen};

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
struct FieldType<qint64> {
    static constexpr FieldKind kind = FieldKind::whole;
    static Value store(qint64 v) { return v; }
    static qint64 load(const Value& v) { return wholeOf(v); }
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
template <>
struct FieldType<QTime> {
    static constexpr FieldKind kind = FieldKind::time;
    static Value store(QTime v) { return v.isValid() ? Value{v.toString(QStringLiteral("HH:mm"))} : Value{}; }
    static QTime load(const Value& v) { return QTime::fromString(textOf(v), QStringLiteral("HH:mm")); }
};
template <>
struct FieldType<Money> {
    static constexpr FieldKind kind = FieldKind::money;
    static Value store(Money v) { return v.oere; }
    static Money load(const Value& v) { return {wholeOf(v)}; }
};
template <>
struct FieldType<Percent> {
    static constexpr FieldKind kind = FieldKind::percent;
    static Value store(Percent v) { return v.hundredths; }
    static Percent load(const Value& v) { return {wholeOf(v)}; }
};
template <>
struct FieldType<Approximate> {
    static constexpr FieldKind kind = FieldKind::approximate;
    static Value store(const Approximate& v) { return v.isEmpty() ? Value{} : Value{v.stored()}; }
    static Approximate load(const Value& v) { return Approximate::parse(textOf(v)).value_or(Approximate{}); }
};
template <>
struct FieldType<Link> {
    static constexpr FieldKind kind = FieldKind::link;
    static Value store(const Link& v) { return v.isEmpty() ? Value{} : Value{v.stored()}; }
    static Link load(const Value& v) { return Link::parse(textOf(v)).value_or(Link{}); }
};
template <>
struct FieldType<FileLink> {
    static constexpr FieldKind kind = FieldKind::file;
    static Value store(const FileLink& v) { return v.isEmpty() ? Value{} : Value{v.stored()}; }
    static FileLink load(const Value& v) { return FileLink::parse(textOf(v)).value_or(FileLink{}); }
};
template <class R>
struct FieldType<Ids<R>> {
    static constexpr FieldKind kind = FieldKind::references;
    using Target = R;
    static Value store(const Ids<R>& v) {
        std::vector<qint64> keys;
        for (const Id<R> id : v.all) {
            keys.push_back(id.value);
        }
        const QString text = storedKeys(std::move(keys));
        return text.isEmpty() ? Value{} : Value{text};
    }
    static Ids<R> load(const Value& v) {
        Ids<R> ids;
        for (const qint64 key : parseKeys(textOf(v)).value_or(std::vector<qint64>{})) {
            ids.all.push_back({key});
        }
        return ids;
    }
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
    static constexpr FieldKind kind =
        Choices<E>::all.front().description != nullptr ? FieldKind::scale : FieldKind::choice;
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
