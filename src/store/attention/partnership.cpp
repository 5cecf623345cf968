// SPDX-License-Identifier: MIT
// Seats, decisions, initiatives, learning loops: what the partnership stands on.
#include "domain/loops.h"
#include "store/attention/question.h"
#include "store/people/retention.h"
#include "store/people/retentionsql.h"

namespace samspel::attentions {

std::span<const Question> partnershipQuestions() {
    static constexpr std::array questions{
        Question{"partnership.empty_seats", QT_TRANSLATE_NOOP("Attention", "Seats that nobody has taken"),
                 true,
                 "SELECT 'seat', s.id, b.name FROM seat s JOIN body b ON b.id = s.body WHERE (b.ends IS "
                 "NULL OR last_day(b.ends) >= first_day(?1)) AND coalesce(s.ends, '9999') > ?1 AND NOT "
                 "EXISTS (SELECT 1 FROM seat_term t WHERE t.seat = s.id AND t.is_deputy = 0 AND t.person "
                 "IS NOT NULL AND coalesce(t.valid_from, '') <= ?1 AND coalesce(t.valid_to, '9999') > ?1) "
                 "AND (SELECT max(valid_to) FROM seat_term t WHERE t.seat = s.id AND t.is_deputy = 0 AND "
                 "t.person IS NOT NULL AND t.valid_to <= ?1) IS NULL ORDER BY b.name, s.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text, "SELECT EXISTS (SELECT 1 FROM seat)"},
        Question{"partnership.expired_seats", QT_TRANSLATE_NOOP("Attention", "Seats whose term has run out"),
                 true,
                 "SELECT 'seat', s.id, (SELECT max(valid_to) FROM seat_term t WHERE t.seat = s.id AND "
                 "t.is_deputy = 0 AND t.person IS NOT NULL AND t.valid_to <= ?1) AS ended FROM seat s "
                 "JOIN body b ON b.id = s.body WHERE (b.ends IS NULL OR last_day(b.ends) >= "
                 "first_day(?1)) AND coalesce(s.ends, '9999') > ?1 AND NOT EXISTS (SELECT 1 FROM "
                 "seat_term t WHERE t.seat = s.id AND t.is_deputy = 0 AND t.person IS NOT NULL AND "
                 "coalesce(t.valid_from, '') <= ?1 AND coalesce(t.valid_to, '9999') > ?1) AND ended IS "
                 "NOT NULL ORDER BY ended, s.id",
                 QT_TRANSLATE_NOOP("Attention", "ran out %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM seat)"},
        Question{"partnership.no_founding_decision",
                 QT_TRANSLATE_NOOP("Attention", "Municipalities without a founding decision"), true,
                 "SELECT 'organisation', p.id, NULL FROM partner p JOIN organisation o USING (id) WHERE "
                 "NOT EXISTS (WITH RECURSIVE bound (id) AS (SELECT p.id UNION SELECT predecessor FROM "
                 "succession JOIN bound ON successor = bound.id WHERE date <= ?1) SELECT 1 FROM bound "
                 "CROSS JOIN decision d ON d.organisation = bound.id WHERE +d.kind = 'founding') ORDER BY "
                 "o.name",
                 nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM partner)"},
        Question{"partnership.few_board_meetings",
                 QT_TRANSLATE_NOOP("Attention", "Boards with fewer than five meetings this year"), false,
                 "SELECT 'body', b.id, count(m.id) FROM body b LEFT JOIN meeting m ON m.body = b.id AND "
                 "m.kind = 'board_meeting' AND substr(m.date, 1, 4) = CAST(?2 AS TEXT) WHERE b.kind IN "
                 "('region_council', 'programme_board') AND substr(coalesce(b.begins, ''), 1, 4) <= "
                 "CAST(?2 AS TEXT) AND substr(coalesce(b.ends, '9999'), 1, 4) >= CAST(?2 AS TEXT) GROUP "
                 "BY b.id HAVING count(m.id) < 5 ORDER BY b.name, b.id",
                 QT_TRANSLATE_NOOP("Attention", "%1 so far"), FieldKind::whole,
                 "SELECT EXISTS (SELECT 1 FROM body WHERE kind IN ('region_council', 'programme_board'))"},
        Question{
            "partnership.consents_open",
            QT_TRANSLATE_NOOP("Attention", "Partners who have been asked and have not answered"), true,
            "SELECT 'consent', id, date FROM consent WHERE answer = 'asked' ORDER BY coalesce(date, ''), "
            "id",
            QT_TRANSLATE_NOOP("Attention", "asked %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM consent)"},
        Question{
            "partnership.stage.taken_in", QT_TRANSLATE_NOOP("Attention", "Initiatives that are taken in"),
            false,
            "SELECT 'initiative', i.id, s.date FROM initiative i JOIN initiative_stage s ON s.id = "
            "(SELECT id FROM initiative_stage l WHERE l.initiative = i.id ORDER BY CASE l.stage WHEN "
            "'taken_in' THEN 1 WHEN 'worked_through' THEN 2 WHEN 'agreed' THEN 3 WHEN 'shared_out' THEN 4 "
            "ELSE 5 END DESC, l.id DESC LIMIT 1) WHERE s.stage = 'taken_in' ORDER BY i.title",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
            "SELECT EXISTS (SELECT 1 FROM initiative_stage)"},
        Question{
            "partnership.stage.worked_through",
            QT_TRANSLATE_NOOP("Attention", "Initiatives that are worked through together"), false,
            "SELECT 'initiative', i.id, s.date FROM initiative i JOIN initiative_stage s ON s.id = "
            "(SELECT id FROM initiative_stage l WHERE l.initiative = i.id ORDER BY CASE l.stage WHEN "
            "'taken_in' THEN 1 WHEN 'worked_through' THEN 2 WHEN 'agreed' THEN 3 WHEN 'shared_out' THEN 4 "
            "ELSE 5 END DESC, l.id DESC LIMIT 1) WHERE s.stage = 'worked_through' ORDER BY i.title",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
            "SELECT EXISTS (SELECT 1 FROM initiative_stage)"},
        Question{
            "partnership.stage.agreed", QT_TRANSLATE_NOOP("Attention", "Initiatives that are agreed"), false,
            "SELECT 'initiative', i.id, s.date FROM initiative i JOIN initiative_stage s ON s.id = "
            "(SELECT id FROM initiative_stage l WHERE l.initiative = i.id ORDER BY CASE l.stage WHEN "
            "'taken_in' THEN 1 WHEN 'worked_through' THEN 2 WHEN 'agreed' THEN 3 WHEN 'shared_out' THEN 4 "
            "ELSE 5 END DESC, l.id DESC LIMIT 1) WHERE s.stage = 'agreed' ORDER BY i.title",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
            "SELECT EXISTS (SELECT 1 FROM initiative_stage)"},
        Question{
            "partnership.stage.shared_out", QT_TRANSLATE_NOOP("Attention", "Initiatives that are shared out"),
            false,
            "SELECT 'initiative', i.id, s.date FROM initiative i JOIN initiative_stage s ON s.id = "
            "(SELECT id FROM initiative_stage l WHERE l.initiative = i.id ORDER BY CASE l.stage WHEN "
            "'taken_in' THEN 1 WHEN 'worked_through' THEN 2 WHEN 'agreed' THEN 3 WHEN 'shared_out' THEN 4 "
            "ELSE 5 END DESC, l.id DESC LIMIT 1) WHERE s.stage = 'shared_out' ORDER BY i.title",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
            "SELECT EXISTS (SELECT 1 FROM initiative_stage)"},
        Question{
            "partnership.stage.done", QT_TRANSLATE_NOOP("Attention", "Initiatives that are done"), false,
            "SELECT 'initiative', i.id, s.date FROM initiative i JOIN initiative_stage s ON s.id = "
            "(SELECT id FROM initiative_stage l WHERE l.initiative = i.id ORDER BY CASE l.stage WHEN "
            "'taken_in' THEN 1 WHEN 'worked_through' THEN 2 WHEN 'agreed' THEN 3 WHEN 'shared_out' THEN 4 "
            "ELSE 5 END DESC, l.id DESC LIMIT 1) WHERE s.stage = 'done' ORDER BY i.title",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
            "SELECT EXISTS (SELECT 1 FROM initiative_stage)"},
        Question{
            "partnership.few_seminars",
            QT_TRANSLATE_NOOP("Attention", "Initiatives under way with fewer than two seminars this year"),
            true,
            "SELECT 'initiative', i.id, count(s.id) FROM initiative i LEFT JOIN seminar s ON s.initiative "
            "= i.id AND substr(s.date, 1, 4) = CAST(?2 AS TEXT) WHERE i.kind IN ('development', "
            "'research') AND substr(coalesce(i.begins, ''), 1, 4) <= CAST(?2 AS TEXT) AND "
            "substr(coalesce(i.ends, '9999'), 1, 4) >= CAST(?2 AS TEXT) GROUP BY i.id HAVING count(s.id) "
            "< 2 ORDER BY i.title",
            QT_TRANSLATE_NOOP("Attention", "%1 so far"), FieldKind::whole,
            "SELECT EXISTS (SELECT 1 FROM initiative WHERE kind IN ('development', 'research'))"},
        Question{"partnership.no_closing_seminar",
                 QT_TRANSLATE_NOOP("Attention", "Initiatives that ended without a closing seminar"), false,
                 "SELECT 'initiative', i.id, i.ends FROM initiative i WHERE i.kind IN ('development', "
                 "'research') AND last_day(i.ends) < first_day(?1) AND NOT EXISTS (SELECT 1 FROM seminar "
                 "s WHERE s.initiative = i.id AND s.kind = 'closing') ORDER BY i.title",
                 QT_TRANSLATE_NOOP("Attention", "ended %1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM initiative WHERE kind IN ('development', 'research'))"},
        Question{"partnership.unplanned", QT_TRANSLATE_NOOP("Attention", "What was not planned and was done"),
                 false,
                 "SELECT 'measure', id, reason FROM measure WHERE is_unplanned = 1 UNION ALL SELECT "
                 "'activity', id, note FROM activity WHERE is_unplanned = 1",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM measure UNION ALL SELECT 1 FROM activity)"},
        Question{"partnership.deviations", QT_TRANSLATE_NOOP("Attention", "Where the work left the plan"),
                 false, "SELECT 'deviation', id, reason FROM deviation ORDER BY coalesce(date, ''), id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM plan_version)"},
        Question{
            "partnership.no_owner_after",
            QT_TRANSLATE_NOOP("Attention", "Measures that nobody owns after the programme"), true,
            "SELECT 'measure', m.id, s.name FROM measure m JOIN sub_programme s ON s.id = m.sub_programme "
            "WHERE m.owner_after IS NULL AND m.state IN ('under_way', 'done') ORDER BY s.position, m.name",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
            "SELECT EXISTS (SELECT 1 FROM measure WHERE state IN ('under_way', 'done'))"},
        Question{
            "partnership.open_steps",
            QT_TRANSLATE_NOOP("Attention", "Steps of learning loops that are overdue"), true,
            "SELECT 'loop_step', id, due FROM loop_step WHERE closed_on IS NULL AND due < ?1 ORDER BY due",
            QT_TRANSLATE_NOOP("Attention", "due %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM loop_step)"},
        Question{"partnership.unclosed_steps",
                 QT_TRANSLATE_NOOP("Attention", "Steps that an actor has not closed yet"), false,
                 "SELECT 'loop_step', p.id, l.title, p.actor FROM loop_step p JOIN learning_loop l ON "
                 "l.id = p.loop WHERE p.closed_on IS NULL ORDER BY l.title, l.id, p.position",
                 QT_TRANSLATE_NOOP("Attention", "%2, in “%1”"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM loop_step)", FieldKind::choice, Choices<LoopActor>::all},
        Question{"partnership.reviews",
                 QT_TRANSLATE_NOOP("Attention", "Programmes without a review this year"), true,
                 "SELECT 'programme', p.id, NULL FROM programme p WHERE substr(coalesce(p.begins, ''), 1, 4) "
                 "<= CAST(?2 AS TEXT) AND substr(coalesce(p.ends, '9999'), 1, 4) >= CAST(?2 AS TEXT) AND NOT "
                 "EXISTS (SELECT 1 FROM review r WHERE r.programme = p.id AND r.year / 10 = ?2)",
                 nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM programme)"},
        Question{"partnership.retention",
                 QT_TRANSLATE_NOOP("Attention", "People whose name or address is to be taken out"), true,
                 retentionSql, QT_TRANSLATE_NOOP("Attention", "%2 (%1)"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM person)", FieldKind::choice, Choices<RetentionReason>::all}};
    return questions;
}

} // namespace samspel::attentions
