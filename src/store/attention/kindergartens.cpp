// SPDX-License-Identifier: MIT
// Kindergartens: transition, leaders, owners public and private.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> kindergartenQuestions() {
    static constexpr std::array questions{
        Question{"kindergartens.agreements_due",
                 QT_TRANSLATE_NOOP("Attention", "Transition agreements to renew within three months"), true,
                 "SELECT 'transition_agreement', t.id, t.due FROM transition_agreement t JOIN there ON "
                 "there.id = t.kindergarten WHERE t.due <= date(?1, '+3 months') AND NOT EXISTS (SELECT 1 "
                 "FROM transition_agreement n WHERE n.kindergarten = t.kindergarten AND n.school = "
                 "t.school AND coalesce(n.due, '9999') > t.due) ORDER BY t.due, t.id",
                 QT_TRANSLATE_NOOP("Attention", "due %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM transition_agreement)"},
        Question{"kindergartens.no_agreement",
                 QT_TRANSLATE_NOOP("Attention", "Kindergartens without a transition agreement"), true,
                 "SELECT 'organisation', o.id, m.name FROM organisation o JOIN there USING (id) JOIN "
                 "partner p ON p.id = o.parent JOIN organisation m ON m.id = o.parent WHERE o.kind = "
                 "'kindergarten' AND NOT EXISTS (SELECT 1 FROM transition_agreement t WHERE "
                 "t.kindergarten = o.id) ORDER BY m.name, o.name",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM transition_agreement)"},
        Question{
            "kindergartens.leaders_with_credits",
            QT_TRANSLATE_NOOP("Attention", "Kindergarten leaders with credits"), false,
            "SELECT 'enrolment', e.id, e.credits FROM enrolment e JOIN course c ON c.id = e.course WHERE "
            "c.audience = 'kindergarten_leaders' AND e.credits > 0 ORDER BY e.id",
            QT_TRANSLATE_NOOP("Attention", "%1 credits"), FieldKind::decimal,
            "SELECT EXISTS (SELECT 1 FROM course WHERE audience = 'kindergarten_leaders')"},
        Question{"kindergartens.leaders_without",
                 QT_TRANSLATE_NOOP("Attention", "Kindergarten leaders without credits"), false,
                 "SELECT 'person', r.person, replace(group_concat(DISTINCT o.name), ',', ', ') FROM role r "
                 "JOIN organisation "
                 "o ON o.id = r.organisation WHERE r.kind = 'kindergarten_leader' AND r.person IS NOT "
                 "NULL AND coalesce(r.valid_from, '') <= ?1 AND coalesce(r.valid_to, '9999') > ?1 AND NOT "
                 "EXISTS (SELECT 1 FROM enrolment e WHERE e.person = r.person AND e.credits > 0) GROUP BY "
                 "r.person ORDER BY min(o.name), r.person",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM role WHERE kind = 'kindergarten_leader' AND person IS NOT "
                 "NULL)"},
        Question{"kindergartens.municipal", QT_TRANSLATE_NOOP("Attention", "Municipal kindergartens"), false,
                 "SELECT 'organisation', o.id, m.name FROM organisation o JOIN there USING (id) JOIN "
                 "partner p ON p.id = o.parent JOIN organisation m ON m.id = o.parent WHERE o.kind = "
                 "'kindergarten' AND o.ownership = 'municipal' ORDER BY m.name, o.name",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM organisation WHERE kind = 'kindergarten')"},
        Question{"kindergartens.private", QT_TRANSLATE_NOOP("Attention", "Private kindergartens"), false,
                 "SELECT 'organisation', o.id, m.name FROM organisation o JOIN there USING (id) JOIN "
                 "partner p ON p.id = o.parent JOIN organisation m ON m.id = o.parent WHERE o.kind = "
                 "'kindergarten' AND o.ownership = 'private' ORDER BY m.name, o.name",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM organisation WHERE kind = 'kindergarten')"},
        Question{"kindergartens.private_without_support",
                 QT_TRANSLATE_NOOP("Attention",
                                   "Private kindergartens that no municipality has advised in a year"),
                 false,
                 "SELECT 'organisation', o.id, (SELECT max(date) FROM owner_support s WHERE "
                 "s.kindergarten = o.id AND s.capacity = 'as_adviser' AND s.date <= ?1) FROM organisation "
                 "o JOIN there USING (id) JOIN partner p ON p.id = o.parent JOIN organisation m ON m.id = "
                 "o.parent WHERE o.kind = 'kindergarten' AND o.ownership = 'private' AND NOT EXISTS "
                 "(SELECT 1 FROM owner_support s WHERE s.kindergarten = o.id AND s.capacity = "
                 "'as_adviser' AND s.date <= ?1 AND s.date > date(?1, '-1 year')) ORDER BY o.name",
                 QT_TRANSLATE_NOOP("Attention", "last on %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM owner_support)"},
        Question{"kindergartens.early_measures", QT_TRANSLATE_NOOP("Attention", "Early measures under way"),
                 false,
                 "SELECT 'early_measure', id, begins FROM early_measure WHERE (begins IS NULL OR "
                 "first_day(begins) <= first_day(?1)) AND (ends IS NULL OR last_day(ends) >= "
                 "first_day(?1)) ORDER BY title",
                 QT_TRANSLATE_NOOP("Attention", "since %1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM early_measure)"}};
    return questions;
}

} // namespace samspel::attentions
