// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"
#include "sqlite/column.h"

#include <QString>

/// How the domain's values are bound and read.
namespace sqlite {

template <>
struct Column<QString> {
    static void bind(sqlite3_stmt* s, int index, const QString& value) {
        const QByteArray utf8 = value.toUtf8();
        bindText(s, index, {utf8.data(), static_cast<std::size_t>(utf8.size())});
    }
    static QString read(sqlite3_stmt* s, int column) {
        const std::string_view text = readText(s, column);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

template <>
struct Column<samspel::Value> {
    static void bind(sqlite3_stmt* s, int index, const samspel::Value& value);
    static samspel::Value read(sqlite3_stmt* s, int column);
};

template <class R>
struct Column<samspel::Id<R>> {
    static void bind(sqlite3_stmt* s, int index, samspel::Id<R> value) { bindInteger(s, index, value.value); }
    static samspel::Id<R> read(sqlite3_stmt* s, int column) { return {readInteger(s, column)}; }
};

template <>
struct Column<samspel::Period> {
    static void bind(sqlite3_stmt* s, int index, samspel::Period value) {
        bindInteger(s, index, value.code());
    }
    static samspel::Period read(sqlite3_stmt* s, int column) {
        const auto period = samspel::Period::fromCode(readInteger(s, column));
        if (!period) {
            refuse(s, column, "a period");
        }
        return *period;
    }
};

/// An enum whose words stand in samspel::Choices is kept as its key.
template <class E>
requires std::is_enum_v<E> && requires { samspel::Choices<E>::all; }
struct Column<E> {
    static void bind(sqlite3_stmt* s, int index, E value) { bindText(s, index, samspel::keyOf(value)); }
    static E read(sqlite3_stmt* s, int column) {
        const auto choice = samspel::choiceOf<E>(Column<QString>::read(s, column));
        if (!choice) {
            refuse(s, column, "one of the choices");
        }
        return *choice;
    }
};

} // namespace sqlite
