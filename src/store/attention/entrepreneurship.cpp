// SPDX-License-Identifier: MIT
// Entrepreneurship: the learning aim first, understanding with its evidence, partners.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> entrepreneurshipQuestions() {
    static constexpr std::array questions{
        Question{
            "entrepreneurship.no_learning_aim",
            QT_TRANSLATE_NOOP("Attention", "Activities without a learning aim"), true,
            "SELECT 'enterprise_activity', a.id, o.name FROM enterprise_activity a JOIN organisation o ON "
            "o.id = a.organisation WHERE a.learning_aim IS NULL ORDER BY a.title",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
            "SELECT EXISTS (SELECT 1 FROM enterprise_activity)"},
        Question{"entrepreneurship.stage.fund_raising",
                 QT_TRANSLATE_NOOP("Attention", "Schools that understand it as fund-raising"), false,
                 "SELECT 'stage_observation', s.id, o.name FROM stage_observation s JOIN organisation o "
                 "ON o.id = s.school JOIN there ON there.id = o.id WHERE s.stage = 'fund_raising' AND "
                 "s.id = (SELECT l.id FROM stage_observation l WHERE l.school = s.school ORDER BY "
                 "first_day(l.date) + last_day(l.date) DESC, l.id DESC LIMIT 1) ORDER BY o.name, s.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM stage_observation)"},
        Question{"entrepreneurship.stage.learning_form",
                 QT_TRANSLATE_NOOP("Attention", "Schools that understand it as a learning form"), false,
                 "SELECT 'stage_observation', s.id, o.name FROM stage_observation s JOIN organisation o "
                 "ON o.id = s.school JOIN there ON there.id = o.id WHERE s.stage = 'learning_form' AND "
                 "s.id = (SELECT l.id FROM stage_observation l WHERE l.school = s.school ORDER BY "
                 "first_day(l.date) + last_day(l.date) DESC, l.id DESC LIMIT 1) ORDER BY o.name, s.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM stage_observation)"},
        Question{"entrepreneurship.stage.central",
                 QT_TRANSLATE_NOOP("Attention", "Schools where it is central"), false,
                 "SELECT 'stage_observation', s.id, o.name FROM stage_observation s JOIN organisation o "
                 "ON o.id = s.school JOIN there ON there.id = o.id WHERE s.stage = 'central' AND s.id = "
                 "(SELECT l.id FROM stage_observation l WHERE l.school = s.school ORDER BY "
                 "first_day(l.date) + last_day(l.date) DESC, l.id DESC LIMIT 1) ORDER BY o.name, s.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM stage_observation)"},
        Question{"entrepreneurship.scepticism",
                 QT_TRANSLATE_NOOP("Attention", "Where scepticism or need for support is recorded"), false,
                 "SELECT 'stage_observation', id, coalesce(scepticism || '; ' || support_need, "
                 "scepticism, support_need) FROM stage_observation WHERE scepticism IS NOT NULL OR "
                 "support_need IS NOT NULL ORDER BY id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM stage_observation)"},
        Question{"entrepreneurship.quiet_partners",
                 QT_TRANSLATE_NOOP("Attention", "Partners with no activity for a year"), true,
                 "SELECT 'organisation', o.id, (SELECT coalesce(a.ends, a.begins) FROM "
                 "enterprise_activity a WHERE a.partner = o.id ORDER BY last_day(coalesce(a.ends, "
                 "a.begins)) DESC LIMIT 1) FROM organisation o JOIN there USING (id) WHERE o.id IN "
                 "(SELECT partner FROM partner_link WHERE ends IS NULL OR last_day(ends) >= first_day(?1) "
                 "UNION SELECT partner FROM enterprise_activity) AND NOT EXISTS (SELECT 1 FROM "
                 "enterprise_activity a WHERE a.partner = o.id AND last_day(coalesce(a.ends, a.begins)) "
                 ">= first_day(date(?1, '-1 year'))) AND NOT EXISTS (SELECT 1 FROM partner_link l WHERE "
                 "l.partner = o.id AND last_day(l.begins) >= first_day(date(?1, '-1 year'))) ORDER BY "
                 "o.name",
                 QT_TRANSLATE_NOOP("Attention", "last %1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM partner_link UNION ALL SELECT 1 FROM enterprise_activity "
                 "WHERE partner IS NOT NULL)"},
        Question{"entrepreneurship.schools_without",
                 QT_TRANSLATE_NOOP("Attention", "Schools with no activity this year or last"), false,
                 "SELECT 'organisation', o.id, m.name FROM organisation o JOIN there USING (id) JOIN "
                 "partner p ON p.id = o.parent JOIN organisation m ON m.id = o.parent WHERE o.kind = "
                 "'school' AND NOT EXISTS (SELECT 1 FROM enterprise_activity a WHERE a.organisation = "
                 "o.id AND substr(coalesce(a.ends, a.begins), 1, 4) >= CAST(?2 - 1 AS TEXT)) ORDER BY "
                 "m.name, o.name",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM enterprise_activity)"}};
    return questions;
}

} // namespace samspel::attentions
