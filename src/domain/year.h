// SPDX-License-Identifier: MIT
// The year and its review.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class CalendarKind { test, reporting, election, deadline, other };
template <>
struct Choices<CalendarKind> {
    static constexpr std::array all{Choice{"test", QT_TRANSLATE_NOOP("Choice", "Test")},
                                    Choice{"reporting", QT_TRANSLATE_NOOP("Choice", "Reporting date")},
                                    Choice{"election", QT_TRANSLATE_NOOP("Choice", "Election")},
                                    Choice{"deadline", QT_TRANSLATE_NOOP("Choice", "Deadline")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class ReviewFactor {
    anchoring,
    networks,
    board,
    plans,
    ownSchools,
    closeResults,
    duration,
    outsideAgent
};
template <>
struct Choices<ReviewFactor> {
    static constexpr std::array all{
        Choice{"anchoring", QT_TRANSLATE_NOOP("Choice", "Anchoring and ownership at every level")},
        Choice{"networks", QT_TRANSLATE_NOOP("Choice", "Deliberate networks")},
        Choice{"board", QT_TRANSLATE_NOOP("Choice", "An active board")},
        Choice{"plans", QT_TRANSLATE_NOOP("Choice", "Plans followed, chances taken")},
        Choice{"own_schools", QT_TRANSLATE_NOOP("Choice", "Own schools' needs first")},
        Choice{"close_results", QT_TRANSLATE_NOOP("Choice", "Results close by")},
        Choice{"duration", QT_TRANSLATE_NOOP("Choice", "Duration and stability")},
        Choice{"outside_agent", QT_TRANSLATE_NOOP("Choice", "An outside development agent")}};
};

/// A date of the year wheel that no meeting brings: tests, reporting dates, elections.
struct CalendarEntry {
    Id<CalendarEntry> id;
    QString title;
    CalendarKind kind = CalendarKind::test;
    QDate date;
    QDate ends;
    bool isYearly = false;
    Id<Organisation> organisation;
    QString note;

    bool operator==(const CalendarEntry&) const = default;
};
template <>
struct Schema<CalendarEntry> {
    static constexpr auto table = "calendar_entry";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "date in the year");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "dates in the year");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Tests, reporting dates and other fixed points of the year.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &CalendarEntry::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &CalendarEntry::kind, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &CalendarEntry::date, required},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Until"), &CalendarEntry::ends},
        Field{"is_yearly", QT_TRANSLATE_NOOP("Field", "Every year"), &CalendarEntry::isYearly},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &CalendarEntry::organisation,
              Rules{.folded = true}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &CalendarEntry::note,
              Rules{.isLong = true, .folded = true}}};
    static void rule(const CalendarEntry&, const Language&, Problems&);
};

/// How the programme stood in a year against what the evaluation found to matter.
struct Review {
    Id<Review> id;
    Id<Programme> programme;
    std::optional<Period> year;
    QDate date;
    QString text;

    bool operator==(const Review&) const = default;
};
template <>
struct Schema<Review> {
    static constexpr auto table = "review";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "yearly review");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "yearly reviews");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Once a year: how the programme stands against what was found to matter, in words.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &Review::programme, asPart},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &Review::year, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Review::date},
        Field{"text", QT_TRANSLATE_NOOP("Field", "The year in short"), &Review::text}};
};

/// What was answered about one success factor. Never a score.
struct ReviewAnswer {
    Id<ReviewAnswer> id;
    Id<Review> review;
    ReviewFactor factor = ReviewFactor::anchoring;
    QString text;
    QString change;
    Id<Person> answeredBy;

    bool operator==(const ReviewAnswer&) const = default;
};
template <>
struct Schema<ReviewAnswer> {
    static constexpr auto table = "review_answer";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "answer");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "answers");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "A short text on each factor, what has changed since last year, and who answered.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"review", QT_TRANSLATE_NOOP("Field", "Yearly review"), &ReviewAnswer::review, asPart},
        Field{"factor", QT_TRANSLATE_NOOP("Field", "Factor"), &ReviewAnswer::factor, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Answer"), &ReviewAnswer::text, required},
        Field{"change", QT_TRANSLATE_NOOP("Field", "Change since last year"), &ReviewAnswer::change},
        Field{"answered_by", QT_TRANSLATE_NOOP("Field", "Answered by"), &ReviewAnswer::answeredBy, loose}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> yearKinds();

} // namespace samspel
