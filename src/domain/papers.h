// SPDX-License-Identifier: MIT
// Documents, tasks and notes on any record; searches that are kept.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/problem.h"

namespace samspel {

enum class DocumentKind { minutes, plan, presentation, report, decision, letter, other };
template <>
struct Choices<DocumentKind> {
    static constexpr std::array all{Choice{"minutes", QT_TRANSLATE_NOOP("Choice", "Minutes")},
                                    Choice{"plan", QT_TRANSLATE_NOOP("Choice", "Plan")},
                                    Choice{"presentation", QT_TRANSLATE_NOOP("Choice", "Presentation")},
                                    Choice{"report", QT_TRANSLATE_NOOP("Choice", "Report")},
                                    Choice{"decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
                                    Choice{"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

/// A paper that belongs to a record: kept inside the register, or linked.
struct Document {
    Id<Document> id;
    QString title;
    DocumentKind kind = DocumentKind::minutes;
    When date;
    FileLink file;
    Link about;
    QString source;
    QString note;

    bool operator==(const Document&) const = default;
};
template <>
struct Schema<Document> {
    static constexpr auto table = "document";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "document");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "documents");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Minutes, plans, presentations, reports and decisions, kept inside the register or linked.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Document::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Document::kind, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Document::date},
        Field{"file", QT_TRANSLATE_NOOP("Field", "File"), &Document::file},
        Field{"about", QT_TRANSLATE_NOOP("Field", "Belongs to"), &Document::about},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &Document::source},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Document::note,
              Rules{.isLong = true, .folded = true}}};
};

/// Who does what by when, from any record; a promise names whom it was made to.
struct Task {
    Id<Task> id;
    QString title;
    QDate due;
    Id<Person> responsible;
    std::optional<RoleKind> role;
    Link about;
    bool isPromise = false;
    Id<Organisation> promisedTo;
    QDate doneOn;
    QString note;

    bool operator==(const Task&) const = default;
};
template <>
struct Schema<Task> {
    static constexpr auto table = "task";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "task");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "tasks");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who does what by when, and what was promised to whom.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Task"), &Task::title, required},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &Task::due},
        Field{"responsible", QT_TRANSLATE_NOOP("Field", "Who"), &Task::responsible, loose},
        Field{"role", QT_TRANSLATE_NOOP("Field", "In which role"), &Task::role},
        Field{"about", QT_TRANSLATE_NOOP("Field", "Concerns"), &Task::about},
        Field{"is_promise", QT_TRANSLATE_NOOP("Field", "A promise"), &Task::isPromise},
        Field{"promised_to", QT_TRANSLATE_NOOP("Field", "Promised to"), &Task::promisedTo},
        Field{"done_on", QT_TRANSLATE_NOOP("Field", "Done"), &Task::doneOn},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Task::note,
              Rules{.isLong = true, .folded = true}}};
};

/// A note on any record, or that it is to be followed up.
struct Remark {
    Id<Remark> id;
    Link about;
    QString text;
    bool followsUp = false;
    QDate date;
    QDate doneOn;

    bool operator==(const Remark&) const = default;
};
template <>
struct Schema<Remark> {
    static constexpr auto table = "remark";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "note");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "notes");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Notes on any record, and what is to be followed up.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"about", QT_TRANSLATE_NOOP("Field", "Concerns"), &Remark::about, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Note"), &Remark::text, Rules{.isLong = true}},
        Field{"follows_up", QT_TRANSLATE_NOOP("Field", "To be followed up"), &Remark::followsUp},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Remark::date},
        Field{"done_on", QT_TRANSLATE_NOOP("Field", "Done"), &Remark::doneOn}};
    static void rule(const Remark&, const Language&, Problems&);
};

/// A list's filter and conditions under a name: "all leaders without a course".
struct SavedSearch {
    Id<SavedSearch> id;
    QString name;
    QString kindTable;
    QString filter;
    QString conditions;

    bool operator==(const SavedSearch&) const = default;
};
template <>
struct Schema<SavedSearch> {
    static constexpr auto table = "saved_search";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "saved search");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "saved searches");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Filters of lists that are kept under a name.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &SavedSearch::name, required},
        Field{"kind_table", QT_TRANSLATE_NOOP("Field", "Kind of record"), &SavedSearch::kindTable, required},
        Field{"filter", QT_TRANSLATE_NOOP("Field", "Words"), &SavedSearch::filter},
        Field{"conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), &SavedSearch::conditions,
              Rules{.isLong = true}}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> papersKinds();

} // namespace samspel
