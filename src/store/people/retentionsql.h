// SPDX-License-Identifier: MIT
// One statement for two readers: the retention list, and what waits for the keeper.
#pragma once

namespace samspel::attentions {

// Each line that names a person, with the last day on which it did: far ahead for what goes on. Where nothing
// names somebody, the last change of the record counts.
#define SAMSPEL_ACTIVITY                                                                                     \
    "SELECT person, coalesce(valid_to, '9999-12-31') AS day FROM role "                                      \
    "UNION ALL SELECT person, coalesce(valid_to, '9999-12-31') FROM seat_term "                              \
    "UNION ALL SELECT person, coalesce(valid_to, '9999-12-31') FROM network_member "                         \
    "UNION ALL SELECT a.person, m.date FROM attendance a JOIN meeting m ON m.id = a.meeting "                \
    "UNION ALL SELECT a.person, g.date FROM gathering_attendance a JOIN gathering g ON g.id = a.gathering "  \
    "UNION ALL SELECT e.person, last_day(coalesce(e.credited_on, e.completed_on, c.ends, e.started_on, "     \
    "e.accepted_on, e.offered_on, c.begins)) FROM enrolment e JOIN course c ON c.id = e.course "             \
    "UNION ALL SELECT e.person, last_day(p.date) FROM practice_step p JOIN enrolment e ON e.id = "           \
    "p.enrolment "                                                                                           \
    "UNION ALL SELECT offered_by, date FROM help_offer "                                                     \
    "UNION ALL SELECT person, date FROM contact "                                                            \
    "UNION ALL SELECT responsible, coalesce(done_on, '9999-12-31') FROM task "                               \
    "UNION ALL SELECT coordinator, CASE WHEN state = 'ended' THEN last_day(ends) ELSE '9999-12-31' END "     \
    "FROM network "                                                                                          \
    "UNION ALL SELECT responsible, CASE WHEN state IN ('done', 'stopped') THEN last_day(ends) "              \
    "ELSE '9999-12-31' END FROM measure "                                                                    \
    "UNION ALL SELECT w.answered_by, r.date FROM review_answer w JOIN review r ON r.id = w.review "          \
    "UNION ALL SELECT s.person, g.date FROM speaker s JOIN gathering g ON g.speaker = s.id"

/// Who is past retention: 'person', its key, the day, the reason's key. ?1 is today.
inline constexpr auto retentionSql =
    "SELECT 'person', id, since, reason FROM ("
    "SELECT id, name, CASE reason WHEN 'day_passed' THEN keep_until WHEN 'ran_out' THEN consent_until "
    "WHEN 'withdrawn' THEN coalesce(consent_until, nullif(last, '9999-12-31'), ?1) ELSE last END AS since, "
    "reason FROM ("
    "SELECT *, CASE WHEN consent = 'withdrawn' THEN 'withdrawn' WHEN consent_until < ?1 THEN 'ran_out' "
    "WHEN keep_until < ?1 THEN 'day_passed' "
    "WHEN keep_until IS NULL AND last < date(?1, '-' || coalesce((SELECT max(1, min(50, CAST(value AS "
    "INTEGER))) "
    "FROM setting WHERE key = 'retention_years'), 5) || ' years') THEN 'long_ago' "
    "WHEN last < date(?1, '-1 year') AND coalesce(email, phone, address) IS NOT NULL THEN 'contact_details' "
    "END AS reason FROM ("
    "SELECT p.*, coalesce(a.day, (SELECT substr(max(j.at), 1, 10) FROM journal_row r JOIN journal j ON "
    "j.id = r.journal WHERE r.kind = 'person' AND r.record = p.id)) AS last FROM person p LEFT JOIN "
    "(SELECT person, max(day) AS day FROM (" SAMSPEL_ACTIVITY ") WHERE person IS NOT NULL GROUP BY person) a "
    "ON a.person = p.id WHERE p.name NOT GLOB 'erased:[1-9]*')) "
    "WHERE reason IS NOT NULL) ORDER BY reason = 'contact_details', name, id";

#undef SAMSPEL_ACTIVITY

} // namespace samspel::attentions
