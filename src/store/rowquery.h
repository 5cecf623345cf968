// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QDate>
#include <optional>
#include <vector>

namespace samspel {

/// The rows that belong under one record: those whose column holds its key, or the link to it.
struct Under {
    const char* column;
    Value parent{}; ///< empty where there is none yet: there are no rows then
};

/// What is asked of one column, or of the records that refer to this one.
struct Condition {
    enum class Test { isEmpty, isFilled, is, isNot, contains, before, after, atLeast, atMost, none, some };

    QString
        column; ///< for none and some "enrolment.person": a kind that refers to this one, and by which field
    Test test = Test::isFilled;
    /// As the register keeps it, a date also as "today", "today-30" or anything that When reads; for contains
    /// the words.
    QString value{};

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// A field of another kind by which its records refer to those of a kind.
struct Referrer {
    const Kind* kind;
    const FieldInfo* field;

    QString name() const; ///< "enrolment.person"
};
/// All of them, links to any record included.
std::vector<Referrer> referrersOf(const Kind& kind);

/// The tests that make sense for a field; the first is the most likely one.
std::vector<Condition::Test> testsFor(const FieldInfo& field);
/// Whether the test needs a value beside it.
bool wantsValue(Condition::Test test);
/// Whether the column is there, and the test and its value fit it.
bool fits(const Kind& kind, const Condition& condition);

/// What a list of one kind of record shows, and in which order: a value that can be kept and asked again.
struct RowQuery {
    const Kind* kind;
    std::optional<Under> under{};
    QString filter{}; ///< words; each has to be found in some column, as it is shown
    std::vector<Condition> conditions{};
    QString sort{}; ///< column; empty is the title
    Qt::SortOrder order = Qt::AscendingOrder;
    QString group{}; ///< column; empty is none

    /// Conditions, order and grouping, a line each: "where person.role is leader". Where the list stands and
    /// its filter are not in it.
    QString toText() const;
    /// Reads them into a query of the kind; nothing when something in it is unknown to this kind.
    static std::optional<RowQuery> parse(const Kind& kind, const QString& text);
};

/// A day that moves with the calendar: "today", "today+14", "today-365".
std::optional<QDate> relativeDay(const QString& text, QDate today);

} // namespace samspel
