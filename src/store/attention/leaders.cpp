// SPDX-License-Identifier: MIT
// Better leaders: the ladder from an offer to shared practice.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> leaderQuestions() {
    static constexpr std::array questions{
        Question{
            "leaders.support_list", QT_TRANSLATE_NOOP("Attention", "Have credits and have not tried yet"),
            true,
            "SELECT 'enrolment', e.id, (SELECT h.what FROM help_offer h WHERE h.enrolment = e.id ORDER BY "
            "h.date DESC, h.id DESC LIMIT 1) FROM enrolment e JOIN course c ON c.id = e.course WHERE "
            "e.credits > 0 AND NOT EXISTS (SELECT 1 FROM practice_step p WHERE p.enrolment = e.id) ORDER "
            "BY c.title, e.id",
            QT_TRANSLATE_NOOP("Attention", "offered: %1"), FieldKind::text,
            "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.ladder.offered", QT_TRANSLATE_NOOP("Attention", "The ladder: offered"), false,
                 "SELECT 'enrolment', e.id, e.offered_on FROM enrolment e ORDER BY e.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.ladder.started", QT_TRANSLATE_NOOP("Attention", "The ladder: started"), false,
                 "SELECT 'enrolment', e.id, e.started_on FROM enrolment e WHERE e.started_on IS NOT NULL OR "
                 "e.completed_on IS NOT NULL OR e.credits > 0 ORDER BY e.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.ladder.credits", QT_TRANSLATE_NOOP("Attention", "The ladder: credits"), false,
                 "SELECT 'enrolment', e.id, e.credited_on FROM enrolment e WHERE e.credits > 0 ORDER BY e.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.ladder.tried", QT_TRANSLATE_NOOP("Attention", "The ladder: tried"), false,
                 "SELECT 'enrolment', e.id, (SELECT p.evidence FROM practice_step p WHERE p.enrolment = "
                 "e.id ORDER BY p.step = 'tried' DESC, p.id DESC LIMIT 1) FROM enrolment e WHERE EXISTS "
                 "(SELECT 1 FROM practice_step p WHERE p.enrolment = e.id) ORDER BY e.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{
            "leaders.ladder.embedded", QT_TRANSLATE_NOOP("Attention", "The ladder: embedded"), false,
            "SELECT 'enrolment', e.id, (SELECT p.evidence FROM practice_step p WHERE p.enrolment = e.id "
            "AND p.step = 'embedded' ORDER BY p.id DESC LIMIT 1) FROM enrolment e WHERE EXISTS (SELECT 1 "
            "FROM practice_step p WHERE p.enrolment = e.id AND p.step = 'embedded') ORDER BY e.id",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text, "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.ladder.shared", QT_TRANSLATE_NOOP("Attention", "The ladder: shared"), false,
                 "SELECT 'enrolment', e.id, (SELECT p.evidence FROM practice_step p WHERE p.enrolment = e.id "
                 "AND p.step = 'shared' ORDER BY p.id DESC LIMIT 1) FROM enrolment e WHERE EXISTS (SELECT 1 "
                 "FROM practice_step p WHERE p.enrolment = e.id AND p.step = 'shared') ORDER BY e.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.same_school", QT_TRANSLATE_NOOP("Attention", "Schools with several participants"),
                 false,
                 "SELECT 'organisation', o.id, count(DISTINCT coalesce(e.person, -e.id)) AS several FROM "
                 "enrolment e JOIN organisation o ON o.id = e.school WHERE e.started_on IS NOT NULL OR "
                 "e.completed_on IS NOT NULL OR e.credits > 0 GROUP BY o.id HAVING several > 1 ORDER BY "
                 "several DESC, o.name",
                 QT_TRANSLATE_NOOP("Attention", "%1 participants"), FieldKind::whole,
                 "SELECT EXISTS (SELECT 1 FROM enrolment)"},
        Question{"leaders.not_offered",
                 QT_TRANSLATE_NOOP("Attention", "Leaders who have not been offered a course"), true,
                 "SELECT 'person', r.person, replace(group_concat(DISTINCT o.name), ',', ', ') FROM role r "
                 "JOIN organisation "
                 "o ON o.id = r.organisation WHERE r.kind IN ('principal', 'kindergarten_leader') AND "
                 "r.person IS NOT NULL AND coalesce(r.valid_from, '') <= ?1 AND coalesce(r.valid_to, "
                 "'9999') > ?1 AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person = r.person) GROUP "
                 "BY r.person ORDER BY min(o.name), r.person",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM role WHERE kind IN ('principal', 'kindergarten_leader') "
                 "AND person IS NOT NULL)"},
        Question{
            "leaders.few_answers", QT_TRANSLATE_NOOP("Attention", "Feedback that fewer than half gave"),
            false,
            "SELECT 'course_feedback', id, answered || ' / ' || asked FROM course_feedback WHERE answered "
            "* 2 < asked ORDER BY id",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
            "SELECT EXISTS (SELECT 1 FROM course_feedback WHERE asked > 0 AND answered IS NOT NULL)"}};
    return questions;
}

} // namespace samspel::attentions
