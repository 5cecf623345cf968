// SPDX-License-Identifier: MIT
// Better school owners: dialogue and its trace.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> ownerQuestions() {
    static constexpr std::array questions{
        Question{
            "owners.no_dialogue_meeting",
            QT_TRANSLATE_NOOP("Attention", "Municipalities without a dialogue meeting this year"), true,
            "SELECT 'organisation', p.id, (SELECT max(date) FROM dialogue_meeting d WHERE d.municipality "
            "= p.id AND d.date <= ?1) FROM partner p JOIN organisation o USING (id) WHERE NOT EXISTS "
            "(SELECT 1 FROM dialogue_meeting d WHERE d.municipality = p.id AND substr(d.date, 1, 4) = "
            "CAST(?2 AS TEXT)) ORDER BY o.name",
            QT_TRANSLATE_NOOP("Attention", "last on %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM partner)"},
        Question{
            "owners.inputs_without_trace",
            QT_TRANSLATE_NOOP("Attention", "Inputs that left no trace in plan or budget"), true,
            "SELECT 'input', i.id, m.date FROM input i JOIN dialogue_meeting m ON m.id = i.meeting WHERE "
            "m.date <= ?1 AND NOT EXISTS (SELECT 1 FROM trace t WHERE t.input = i.id AND t.step IN "
            "('plan_goal', 'economy_plan', 'budget')) ORDER BY m.date, i.id",
            QT_TRANSLATE_NOOP("Attention", "raised %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM input)"},
        Question{
            "owners.inputs_with_trace",
            QT_TRANSLATE_NOOP("Attention", "Inputs that left a trace in plan or budget"), false,
            "SELECT 'input', i.id, m.date FROM input i JOIN dialogue_meeting m ON m.id = i.meeting WHERE "
            "EXISTS (SELECT 1 FROM trace t WHERE t.input = i.id AND t.step IN ('plan_goal', "
            "'economy_plan', 'budget')) ORDER BY m.date, i.id",
            QT_TRANSLATE_NOOP("Attention", "raised %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM input)"},
        Question{
            "owners.new_roles",
            QT_TRANSLATE_NOOP("Attention",
                              "Roles that changed since the last meeting, without a newcomer pack"),
            true,
            "SELECT 'role', r.id, r.valid_from FROM role r JOIN organisation o ON o.id = r.organisation "
            "WHERE r.newcomer_pack IS NULL AND r.person IS NOT NULL AND r.valid_from <= ?1 AND "
            "coalesce(r.valid_to, '9999') > ?1 AND r.kind IN ('mayor', 'chief_executive', "
            "'school_officer', 'education_director', 'board_member', 'principal') AND coalesce(CASE "
            "o.kind WHEN 'municipality' THEN o.id ELSE o.parent END, 0) IN (SELECT id FROM partner) AND "
            "r.valid_from > coalesce((SELECT max(date) FROM dialogue_meeting d WHERE d.municipality = "
            "CASE o.kind WHEN 'municipality' THEN o.id ELSE o.parent END AND d.date <= ?1), '') ORDER BY "
            "r.valid_from",
            QT_TRANSLATE_NOOP("Attention", "since %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM role WHERE person IS NOT NULL)"},
        Question{"owners.missing_status_sheets",
                 QT_TRANSLATE_NOOP("Attention", "Schools without a status sheet at this year’s meeting"),
                 true,
                 "SELECT 'organisation', s.id, max(m.date) AS held FROM dialogue_meeting m JOIN "
                 "organisation s ON s.parent = m.municipality AND s.kind = 'school' AND "
                 "coalesce(s.valid_from, '') <= m.date AND coalesce(s.valid_to, '9999') > m.date AND "
                 "coalesce(s.ownership, 'municipal') = 'municipal' WHERE substr(m.date, 1, 4) = CAST(?2 "
                 "AS TEXT) AND m.date <= ?1 AND NOT EXISTS (SELECT 1 FROM status_sheet t JOIN "
                 "dialogue_meeting d ON d.id = t.meeting WHERE t.school = s.id AND substr(d.date, 1, 4) = "
                 "CAST(?2 AS TEXT)) GROUP BY s.id ORDER BY held, s.name",
                 QT_TRANSLATE_NOOP("Attention", "the meeting of %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM dialogue_meeting WHERE substr(date, 1, 4) = CAST(?2 AS "
                 "TEXT) AND date <= ?1)"},
        Question{
            "owners.contacts", QT_TRANSLATE_NOOP("Attention", "Contacts this year, by municipality"), false,
            "SELECT 'organisation', p.id, coalesce(held.contacts, 0) FROM partner p JOIN organisation o "
            "USING (id) LEFT JOIN (SELECT coalesce(c.municipality, s.parent) AS municipality, count(*) AS "
            "contacts FROM contact c LEFT JOIN organisation s ON s.id = c.school WHERE substr(c.date, 1, 4) "
            "= CAST(?2 AS TEXT) GROUP BY 1) AS held ON held.municipality = p.id ORDER BY o.name",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::whole, "SELECT EXISTS (SELECT 1 FROM contact)"},
        Question{"owners.no_annual_information",
                 QT_TRANSLATE_NOOP("Attention", "Municipal councils not informed this year"), true,
                 "SELECT 'organisation', p.id, (SELECT max(given_on) FROM annual_information a WHERE "
                 "a.municipality = p.id AND a.given_on <= ?1) FROM partner p JOIN organisation o USING "
                 "(id) WHERE NOT EXISTS (SELECT 1 FROM annual_information a WHERE a.municipality = p.id "
                 "AND substr(a.given_on, 1, 4) = CAST(?2 AS TEXT)) ORDER BY o.name",
                 QT_TRANSLATE_NOOP("Attention", "last on %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM partner)"},
        Question{
            "owners.no_capacity",
            QT_TRANSLATE_NOOP("Attention", "Municipalities whose capacity is not recorded this year"), false,
            "SELECT 'organisation', p.id, (SELECT max(year) FROM capacity c WHERE c.municipality = p.id) "
            "FROM partner p JOIN organisation o USING (id) WHERE NOT EXISTS (SELECT 1 FROM capacity c "
            "WHERE c.municipality = p.id AND c.year / 10 = ?2) ORDER BY o.name",
            QT_TRANSLATE_NOOP("Attention", "last for %1"), FieldKind::period,
            "SELECT EXISTS (SELECT 1 FROM partner)"}};
    return questions;
}

} // namespace samspel::attentions
