// SPDX-License-Identifier: MIT
#pragma once

#include "store/attention/attention.h"
#include "store/register.h"

#include <algorithm>

/// What tests of the questions share: small registers made by hand, and what is answered, a line each.
namespace samspel::made {

/// A cell as it is written down in a test: a text, a number, yes or no, or another record.
struct Given {
    Given(const char* text) : value(QString::fromUtf8(text)) {}
    Given(int number) : value(qint64{number}) {}
    Given(bool flag) : value(qint64{flag ? 1 : 0}) {}
    Given(double number) : value(number) {}
    template <class R>
    Given(Id<R> id) : value(id.value) {}

    Value value;
};

template <class R>
QString linkTo(Id<R> id) {
    return Link{QString::fromLatin1(Schema<R>::table), id.value}.stored();
}

/// "seat 3 – Region council": a record that an answer names, and what it tells of it.
template <class R>
QString line(Id<R> id, const QString& detail = {}) {
    const QString record = u"%1 %2"_s.arg(QLatin1String(Schema<R>::table)).arg(id.value);
    return detail.isEmpty() ? record : record + u" – "_s + detail;
}

/// A register with three municipalities that make up the region Sogn, and two that once did.
struct Sogn {
    Sogn();

    Register made;
    Id<Organisation> region;
    Id<Organisation> laerdal;
    Id<Organisation> vik;
    Id<Organisation> balestrand; ///< a part of Sogndal from 2020
    Id<Organisation> sogndal;    ///< from 2020
    Id<Organisation> aurland;    ///< left the region in 2010
    Id<Organisation> bergen;     ///< never was of it

    template <class R>
    Id<R> put(std::initializer_list<std::pair<const char*, Given>> cells) {
        Row row = kindOf<R>().blank;
        for (const auto& [column, given] : cells) {
            row.cells[kindOf<R>().fieldNumber(QLatin1String(column))] = given.value;
        }
        return add(*made, recordOf<R>(row));
    }
    Id<Organisation> school(Id<Organisation> municipality, const char* name);
    Id<Organisation> kindergarten(Id<Organisation> municipality, const char* name, const char* ownership);
    Id<Person> person(const char* name) { return put<Person>({{"name", name}}); }

    /// The one question as on that day; the test fails when there is none such.
    Attention ask(const char* code, QDate today) const;
    /// The records of its answer, a line each. Fails where nothing is recorded.
    QStringList answer(const char* code, QDate today) const;
    /// Whether the question is silent for want of data.
    bool isSilent(const char* code, QDate today) const;
};

} // namespace samspel::made
