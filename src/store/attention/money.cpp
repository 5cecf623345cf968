// SPDX-License-Identifier: MIT
// Money: shares that sum, budget against actual, effort in kind. Whole øre and hundredths of a percent.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> moneyQuestions() {
    static constexpr std::array questions{
        Question{"money.shares_not_whole",
                 QT_TRANSLATE_NOOP("Attention", "Funding agreements whose shares do not sum to 100 %"), true,
                 "SELECT 'funding_agreement', a.id, s.year, sum(s.share) FROM funding_agreement a JOIN "
                 "funding_share s ON s.agreement = a.id GROUP BY a.id, s.year HAVING sum(s.share) <> "
                 "10000 ORDER BY a.title, a.id, s.year",
                 QT_TRANSLATE_NOOP("Attention", "%1: %2 %"), FieldKind::period,
                 "SELECT EXISTS (SELECT 1 FROM funding_share)", FieldKind::percent},
        Question{
            "money.over_budget", QT_TRANSLATE_NOOP("Attention", "Measures that cost more than their budget"),
            true,
            "SELECT 'measure', m.id, sum(b.actual) - sum(b.budget) AS over FROM measure m JOIN "
            "budget_line b ON b.measure = m.id AND b.budget IS NOT NULL AND b.actual IS NOT NULL GROUP BY "
            "m.id HAVING over > 0 ORDER BY over DESC",
            QT_TRANSLATE_NOOP("Attention", "%1 kr over"), FieldKind::money,
            "SELECT EXISTS (SELECT 1 FROM budget_line)"},
        Question{
            "money.within_budget", QT_TRANSLATE_NOOP("Attention", "Measures within their budget"), false,
            "SELECT 'measure', m.id, sum(b.budget) - sum(b.actual) AS rest FROM measure m JOIN "
            "budget_line b ON b.measure = m.id AND b.budget IS NOT NULL AND b.actual IS NOT NULL GROUP BY "
            "m.id HAVING rest >= 0 ORDER BY m.name",
            QT_TRANSLATE_NOOP("Attention", "%1 kr left"), FieldKind::money,
            "SELECT EXISTS (SELECT 1 FROM budget_line)"},
        Question{"money.no_actual",
                 QT_TRANSLATE_NOOP("Attention", "Budget lines of earlier years without an actual"), true,
                 "SELECT 'budget_line', b.id, m.name FROM budget_line b JOIN measure m ON m.id = "
                 "b.measure WHERE b.actual IS NULL AND (b.year + 5) / 10 < ?2 ORDER BY b.year, m.name, "
                 "b.id",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM budget_line)"},
        Question{"money.in_kind_hours", QT_TRANSLATE_NOOP("Attention", "Effort in kind: hours, by measure"),
                 false,
                 "SELECT 'measure', m.id, round(sum(i.hours), 2) FROM measure m JOIN in_kind i ON "
                 "i.measure = m.id WHERE i.hours IS NOT NULL GROUP BY m.id ORDER BY m.name",
                 QT_TRANSLATE_NOOP("Attention", "%1 hours"), FieldKind::decimal,
                 "SELECT EXISTS (SELECT 1 FROM in_kind)"},
        Question{"money.in_kind_worth", QT_TRANSLATE_NOOP("Attention", "Effort in kind: worth, by measure"),
                 false,
                 "SELECT 'measure', m.id, sum(i.amount) FROM measure m JOIN in_kind i ON i.measure = m.id "
                 "WHERE i.amount IS NOT NULL GROUP BY m.id ORDER BY m.name",
                 QT_TRANSLATE_NOOP("Attention", "%1 kr"), FieldKind::money,
                 "SELECT EXISTS (SELECT 1 FROM in_kind)"},
        Question{"money.grants_to_report",
                 QT_TRANSLATE_NOOP("Attention", "Grants to report on within a month"), true,
                 "SELECT 'project_grant', id, report_due FROM project_grant WHERE reported_on IS NULL AND "
                 "report_due <= date(?1, '+1 month') ORDER BY report_due",
                 QT_TRANSLATE_NOOP("Attention", "due %1"), FieldKind::date,
                 "SELECT EXISTS (SELECT 1 FROM project_grant)"},
        Question{"money.joint_gains", QT_TRANSLATE_NOOP("Attention", "What could not have been had alone"),
                 false, "SELECT 'joint_gain', id, source FROM joint_gain ORDER BY title",
                 QT_TRANSLATE_NOOP("Attention", "%1"), FieldKind::text,
                 "SELECT EXISTS (SELECT 1 FROM joint_gain)"}};
    return questions;
}

} // namespace samspel::attentions
