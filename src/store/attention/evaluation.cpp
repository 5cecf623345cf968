// SPDX-License-Identifier: MIT
// Evaluation: questions and their evidence, quotes, claims, what is recommended.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> evaluationQuestions() {
    static constexpr std::array questions{
        Question{"evaluation.questions_open",
                 QT_TRANSLATE_NOOP("Attention", "Research questions without evidence"), true,
                 "SELECT 'research_question', x.id, x.number FROM research_question x WHERE NOT EXISTS "
                 "(SELECT 1 FROM evidence_link l WHERE l.about = 'research_question:' || x.id) ORDER BY "
                 "CAST(x.number AS REAL), x.number, x.id",
                 QT_TRANSLATE_NOOP("Attention", "no. %1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM research_question)"},
        Question{
            "evaluation.goals_open", QT_TRANSLATE_NOOP("Attention", "Goals without evidence"), true,
            "SELECT 'goal', x.id, NULL FROM goal x WHERE NOT EXISTS (SELECT 1 FROM evidence_link l WHERE "
            "l.about = 'goal:' || x.id) ORDER BY x.id",
            nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM goal)"},
        Question{
            "evaluation.one_sided", QT_TRANSLATE_NOOP("Attention", "Where all evidence points one way"),
            false,
            "SELECT substr(about, 1, instr(about, ':') - 1), CAST(substr(about, instr(about, ':') + 1) AS "
            "INTEGER), count(*) FROM evidence_link GROUP BY about HAVING count(*) > 1 AND count(DISTINCT "
            "direction) = 1 AND min(direction) <> 'unknown' ORDER BY about",
            QT_TRANSLATE_NOOP("Attention", "%1 pieces of evidence"), FieldKind::whole,
            "SELECT EXISTS (SELECT 1 FROM evidence_link)"},
        Question{"evaluation.quotes_to_check",
                 QT_TRANSLATE_NOOP("Attention", "Quotes whose consent or uniqueness is not checked"), true,
                 "SELECT 'quote', id, role FROM quote WHERE consent <> 'refused' AND (consent = "
                 "'not_asked' OR uniqueness = 'not_checked') ORDER BY id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM quote)"},
        Question{
            "evaluation.quotes_unique", QT_TRANSLATE_NOOP("Attention", "Quotes that point to one person"),
            false, "SELECT 'quote', id, role FROM quote WHERE uniqueness = 'unique' ORDER BY id",
            QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text, "SELECT EXISTS (SELECT 1 FROM quote)"},
        Question{"evaluation.claims_outside",
                 QT_TRANSLATE_NOOP("Attention", "Claims used outside their level"), true,
                 "SELECT 'claim_use', u.id, c.text FROM claim_use u JOIN claim c ON c.id = u.claim WHERE "
                 "u.level <> c.level ORDER BY u.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM claim_use)"},
        Question{"evaluation.recommendations_open",
                 QT_TRANSLATE_NOOP("Attention", "Recommendations that are not decided"), true,
                 "SELECT 'recommendation', id, date FROM recommendation WHERE status = 'open' ORDER BY "
                 "coalesce(date, ''), id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM recommendation)"},
        Question{"evaluation.no_owner",
                 QT_TRANSLATE_NOOP("Attention", "Recommendations that nobody owns after the programme"), true,
                 "SELECT 'recommendation', id, NULL FROM recommendation WHERE owner_after IS NULL AND status "
                 "<> 'rejected' ORDER BY id",
                 nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM recommendation)"},
        Question{"evaluation.findings",
                 QT_TRANSLATE_NOOP("Attention", "Success factors that no finding stands against"), false,
                 "SELECT 'finding', f.id, NULL FROM finding f WHERE f.kind = 'success_factor' AND "
                 "f.counterpart IS NULL AND NOT EXISTS (SELECT 1 FROM finding c WHERE c.counterpart = f.id) "
                 "ORDER BY f.id",
                 nullptr, FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM finding WHERE kind = 'success_factor')"},
        Question{"evaluation.quality.structure",
                 QT_TRANSLATE_NOOP("Attention", "About structure: indicators, measures, questions"), false,
                 "SELECT 'indicator', id, NULL FROM indicator WHERE quality = 'structure' UNION ALL SELECT "
                 "'measure', id, NULL FROM measure WHERE quality = 'structure' UNION ALL SELECT "
                 "'research_question', id, NULL FROM research_question WHERE quality = 'structure'",
                 nullptr, FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM indicator WHERE quality IS NOT NULL UNION ALL SELECT 1 "
                 "FROM measure WHERE quality IS NOT NULL UNION ALL SELECT 1 FROM research_question WHERE "
                 "quality IS NOT NULL)"},
        Question{"evaluation.quality.process",
                 QT_TRANSLATE_NOOP("Attention", "About process: indicators, measures, questions"), false,
                 "SELECT 'indicator', id, NULL FROM indicator WHERE quality = 'process' UNION ALL SELECT "
                 "'measure', id, NULL FROM measure WHERE quality = 'process' UNION ALL SELECT "
                 "'research_question', id, NULL FROM research_question WHERE quality = 'process'",
                 nullptr, FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM indicator WHERE quality IS NOT NULL UNION ALL SELECT 1 "
                 "FROM measure WHERE quality IS NOT NULL UNION ALL SELECT 1 FROM research_question WHERE "
                 "quality IS NOT NULL)"},
        Question{"evaluation.quality.result",
                 QT_TRANSLATE_NOOP("Attention", "About results: indicators, measures, questions"), false,
                 "SELECT 'indicator', id, NULL FROM indicator WHERE quality = 'result' UNION ALL SELECT "
                 "'measure', id, NULL FROM measure WHERE quality = 'result' UNION ALL SELECT "
                 "'research_question', id, NULL FROM research_question WHERE quality = 'result'",
                 nullptr, FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM indicator WHERE quality IS NOT NULL UNION ALL SELECT 1 "
                 "FROM measure WHERE quality IS NOT NULL UNION ALL SELECT 1 FROM research_question WHERE "
                 "quality IS NOT NULL)"}};
    return questions;
}

} // namespace samspel::attentions
