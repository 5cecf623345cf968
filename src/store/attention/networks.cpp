// SPDX-License-Identifier: MIT
// Subject networks: how often they meet, whom they reach, what tires them. Counts and notes, never a score.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> networkQuestions() {
    static constexpr std::array questions{
        Question{
            "networks.quiet", QT_TRANSLATE_NOOP("Attention", "Active networks without a gathering this year"),
            true,
            "SELECT 'network', n.id, (SELECT max(date) FROM gathering g WHERE g.network = n.id AND g.date "
            "<= ?1) AS last FROM network n WHERE n.state = 'active' AND NOT EXISTS (SELECT 1 FROM "
            "gathering g WHERE g.network = n.id AND substr(g.date, 1, 4) = CAST(?2 AS TEXT)) ORDER BY "
            "coalesce(last, ''), n.name",
            QT_TRANSLATE_NOOP("Attention", "last on %1"), FieldKind::date,
            "SELECT EXISTS (SELECT 1 FROM network WHERE state = 'active')"},
        Question{
            "networks.last_gathering", QT_TRANSLATE_NOOP("Attention", "Days since the last gathering"), false,
            "SELECT 'network', n.id, CAST(julianday(?1) - julianday(max(g.date)) AS INTEGER) FROM network "
            "n JOIN gathering g ON g.network = n.id AND g.date <= ?1 WHERE n.state = 'active' GROUP BY "
            "n.id ORDER BY max(g.date)",
            QT_TRANSLATE_NOOP("Attention", "%1 days"), FieldKind::whole,
            "SELECT EXISTS (SELECT 1 FROM gathering WHERE date <= ?1)"},
        Question{"networks.frequency", QT_TRANSLATE_NOOP("Attention", "Gatherings a year"), false,
                 "SELECT 'network', id, group_concat(year || ': ' || count, ', ') FROM (SELECT n.id, "
                 "n.name, substr(g.date, 1, 4) AS year, count(*) AS count FROM network n JOIN gathering g "
                 "ON g.network = n.id AND g.date <= ?1 GROUP BY n.id, year ORDER BY n.id, year) GROUP BY "
                 "id ORDER BY name, id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM gathering WHERE date <= ?1)"},
        Question{"networks.not_covered", QT_TRANSLATE_NOOP("Attention", "Schools in no active network"), true,
                 "SELECT 'organisation', o.id, m.name FROM organisation o JOIN there USING (id) JOIN "
                 "partner p ON p.id = o.parent JOIN organisation m ON m.id = o.parent WHERE o.kind = "
                 "'school' AND NOT EXISTS (SELECT 1 FROM network_member k JOIN network n ON n.id = "
                 "k.network AND n.state = 'active' WHERE k.school = o.id AND coalesce(k.valid_from, '') "
                 "<= ?1 AND coalesce(k.valid_to, '9999') > ?1) ORDER BY m.name, o.name",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM network_member)"},
        Question{"networks.never_met",
                 QT_TRANSLATE_NOOP("Attention", "Pairs of member schools that never met"), false,
                 "SELECT 'network', n.id, sum(NOT met) || ' / ' || count(*) FROM (SELECT pair.network, "
                 "EXISTS (SELECT 1 FROM gathering_attendance x JOIN gathering g ON g.id = x.gathering AND "
                 "g.network = pair.network JOIN gathering_attendance y ON y.gathering = g.id AND y.school "
                 "= pair.other AND coalesce(y.count, 1) > 0 WHERE x.school = pair.one AND "
                 "coalesce(x.count, 1) > 0) AS met FROM (SELECT DISTINCT a.network, a.school AS one, "
                 "b.school AS other FROM network_member a JOIN network_member b ON b.network = a.network "
                 "AND b.school > a.school) AS pair) JOIN network n ON n.id = network WHERE EXISTS (SELECT "
                 "1 FROM gathering g JOIN gathering_attendance t ON t.gathering = g.id WHERE g.network = "
                 "n.id) GROUP BY n.id HAVING sum(NOT met) > 0 ORDER BY n.name, n.id",
                 QT_TRANSLATE_NOOP("Attention", "%1 pairs"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM gathering_attendance)"},
        Question{"networks.bridging", QT_TRANSLATE_NOOP("Attention", "Gatherings across municipalities"),
                 false,
                 "SELECT 'gathering', g.id, count(DISTINCT m.id) AS bridged FROM gathering g JOIN "
                 "gathering_attendance t ON t.gathering = g.id AND coalesce(t.count, 1) > 0 JOIN "
                 "organisation o ON o.id = t.school JOIN organisation m ON m.id = o.parent AND m.kind = "
                 "'municipality' WHERE g.date <= ?1 GROUP BY g.id HAVING bridged > 1 ORDER BY g.date "
                 "DESC, g.id",
                 QT_TRANSLATE_NOOP("Attention", "%1 municipalities"), FieldKind::whole,
                 "SELECT EXISTS (SELECT 1 FROM gathering_attendance)"},
        Question{"networks.fewer_schools",
                 QT_TRANSLATE_NOOP("Attention", "Fewer schools than at the gathering before"), false,
                 "SELECT 'gathering', id, schools || ' / ' || before FROM (SELECT *, lag(schools) OVER "
                 "(PARTITION BY network ORDER BY date, id) AS before, row_number() OVER (PARTITION BY "
                 "network ORDER BY date DESC, id DESC) AS back FROM (SELECT g.id, g.network, g.date, "
                 "count(DISTINCT CASE WHEN coalesce(t.count, 1) > 0 THEN t.school END) AS schools FROM "
                 "gathering g JOIN network n ON n.id = g.network AND n.state = 'active' JOIN "
                 "gathering_attendance t ON t.gathering = g.id WHERE g.date <= ?1 GROUP BY g.id)) WHERE "
                 "back = 1 AND schools < before ORDER BY date, id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM gathering_attendance)"},
        Question{"networks.fatigue.content", QT_TRANSLATE_NOOP("Attention", "Signs of fatigue: content"),
                 false,
                 "SELECT 'fatigue_sign', f.id, f.date FROM fatigue_sign f WHERE f.sign = 'content' ORDER BY "
                 "coalesce(f.date, ''), f.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM fatigue_sign)"},
        Question{"networks.fatigue.speakers", QT_TRANSLATE_NOOP("Attention", "Signs of fatigue: speakers"),
                 false,
                 "SELECT 'fatigue_sign', f.id, f.date FROM fatigue_sign f WHERE f.sign = 'speakers' ORDER BY "
                 "coalesce(f.date, ''), f.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM fatigue_sign)"},
        Question{"networks.fatigue.substitutes",
                 QT_TRANSLATE_NOOP("Attention", "Signs of fatigue: substitutes"), false,
                 "SELECT 'fatigue_sign', f.id, f.date FROM fatigue_sign f WHERE f.sign = 'substitutes' ORDER "
                 "BY coalesce(f.date, ''), f.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM fatigue_sign)"},
        Question{"networks.fatigue.pressure", QT_TRANSLATE_NOOP("Attention", "Signs of fatigue: pressure"),
                 false,
                 "SELECT 'fatigue_sign', f.id, f.date FROM fatigue_sign f WHERE f.sign = 'pressure' ORDER BY "
                 "coalesce(f.date, ''), f.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM fatigue_sign)"},
        Question{
            "networks.fatigue.falling_attendance",
            QT_TRANSLATE_NOOP("Attention", "Signs of fatigue: falling attendance"), false,
            "SELECT 'fatigue_sign', f.id, f.date FROM fatigue_sign f WHERE f.sign = 'falling_attendance' "
            "ORDER BY coalesce(f.date, ''), f.id",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
            "SELECT EXISTS (SELECT 1 FROM fatigue_sign)"},
        Question{"networks.no_coordinator",
                 QT_TRANSLATE_NOOP("Attention", "Active networks without a coordinator"), true,
                 "SELECT 'network', n.id, NULL FROM network n WHERE n.state = 'active' AND n.coordinator IS "
                 "NULL ORDER BY n.name",
                 nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM network WHERE state = 'active')"},
        Question{"networks.speakers",
                 QT_TRANSLATE_NOOP("Attention", "The speaker bank, the longest unused first"), false,
                 "SELECT 'speaker', s.id, (SELECT max(date) FROM gathering g WHERE g.speaker = s.id AND "
                 "g.date <= ?1) AS used FROM speaker s ORDER BY coalesce(used, ''), s.name",
                 QT_TRANSLATE_NOOP("Attention", "last used %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM speaker)"}};
    return questions;
}

} // namespace samspel::attentions
