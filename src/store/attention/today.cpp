// SPDX-License-Identifier: MIT
// What waits for the person who opens the register.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> todayQuestions() {
    static constexpr std::array questions{
        Question{"today.overdue_tasks", QT_TRANSLATE_NOOP("Attention", "Tasks that are overdue"), true,
                 "SELECT 'task', id, due FROM task WHERE done_on IS NULL AND due < ?1 ORDER BY due, id",
                 QT_TRANSLATE_NOOP("Attention", "due %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM task)"},
        Question{
            "today.tasks_ahead", QT_TRANSLATE_NOOP("Attention", "Tasks due within two weeks"), true,
            "SELECT 'task', id, due FROM task WHERE done_on IS NULL AND due BETWEEN ?1 AND date(?1, '+14 "
            "days') ORDER BY due, id",
            QT_TRANSLATE_NOOP("Attention", "due %1"), FieldKind::date, "SELECT EXISTS (SELECT 1 FROM task)"},
        Question{"today.open_promises", QT_TRANSLATE_NOOP("Attention", "Promises that are not kept yet"),
                 true,
                 "SELECT 'task', id, due FROM task WHERE is_promise = 1 AND done_on IS NULL ORDER BY "
                 "coalesce(due, '9999'), id",
                 QT_TRANSLATE_NOOP("Attention", "by %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM task WHERE is_promise = 1)"},
        Question{"today.ahead", QT_TRANSLATE_NOOP("Attention", "Meetings and dates in the next two months"),
                 false,
                 "SELECT * FROM (SELECT 'meeting' AS kind, id, date AS day FROM meeting UNION ALL SELECT "
                 "'dialogue_meeting', id, date FROM dialogue_meeting UNION ALL SELECT 'gathering', id, "
                 "date FROM gathering UNION ALL SELECT 'course_gathering', id, date FROM course_gathering "
                 "UNION ALL SELECT 'seminar', id, date FROM seminar UNION ALL SELECT "
                 "'transition_meeting', id, date FROM transition_meeting UNION ALL SELECT "
                 "'calendar_entry', id, CASE WHEN is_yearly = 0 OR date >= ?1 THEN date WHEN this_year >= "
                 "?1 THEN this_year ELSE next_year END FROM (SELECT *, min(date(?2 || substr(date, 5), "
                 "'+0 days'), date(?2 || substr(date, 5, 3) || '-01', '+1 month', '-1 day')) AS "
                 "this_year, min(date((?2 + 1) || substr(date, 5), '+0 days'), date((?2 + 1) || "
                 "substr(date, 5, 3) || '-01', '+1 month', '-1 day')) AS next_year FROM calendar_entry)) "
                 "WHERE day BETWEEN ?1 AND date(?1, '+2 months') ORDER BY day, kind, id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM meeting UNION ALL SELECT 1 FROM dialogue_meeting UNION ALL "
                 "SELECT 1 FROM gathering UNION ALL SELECT 1 FROM course_gathering UNION ALL SELECT 1 "
                 "FROM seminar UNION ALL SELECT 1 FROM transition_meeting UNION ALL SELECT 1 FROM "
                 "calendar_entry)"},
        Question{"today.follow_ups", QT_TRANSLATE_NOOP("Attention", "Marked to be followed up"), true,
                 "SELECT 'remark', id, date FROM remark WHERE follows_up = 1 AND done_on IS NULL ORDER BY "
                 "coalesce(date, ''), id",
                 QT_TRANSLATE_NOOP("Attention", "since %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM remark WHERE follows_up = 1)"},
        Question{
            "today.unconfirmed",
            QT_TRANSLATE_NOOP("Attention",
                              "Units and indicators that a file named, to be confirmed or merged"),
            true,
            "SELECT 'organisation', id, NULL FROM organisation WHERE is_unconfirmed = 1 UNION ALL SELECT "
            "'indicator', id, NULL FROM indicator WHERE is_unconfirmed = 1",
            nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM source)"}};
    return questions;
}

} // namespace samspel::attentions
