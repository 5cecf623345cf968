// SPDX-License-Identifier: MIT
// Who pays what, budgets and what it came to, effort in kind.
#pragma once

#include "domain/bodies.h"
#include "domain/field.h"
#include "domain/measures.h"
#include "domain/organisation.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class InKindSort { hours, substitutes, travel, other };
template <>
struct Choices<InKindSort> {
    static constexpr std::array all{Choice{"hours", QT_TRANSLATE_NOOP("Choice", "Hours")},
                                    Choice{"substitutes", QT_TRANSLATE_NOOP("Choice", "Substitutes")},
                                    Choice{"travel", QT_TRANSLATE_NOOP("Choice", "Travel")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

/// Spleiselag: who pays which share of the programme.
struct FundingAgreement {
    Id<FundingAgreement> id;
    QString title;
    Id<Programme> programme;
    Id<Decision> decision;
    QDate begins;
    QDate ends;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const FundingAgreement&) const = default;
};
template <>
struct Schema<FundingAgreement> {
    static constexpr auto table = "funding_agreement";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "funding agreement");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "funding agreements");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who pays which share each year. A year's shares sum to 100 %.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &FundingAgreement::title, required},
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &FundingAgreement::programme},
        Field{"decision", QT_TRANSLATE_NOOP("Field", "Decision"), &FundingAgreement::decision},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "From"), &FundingAgreement::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Until"), &FundingAgreement::ends},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &FundingAgreement::note,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &FundingAgreement::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &FundingAgreement::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const FundingAgreement&, const Language&, Problems&);
};

/// One partner's share of one year.
struct FundingShare {
    Id<FundingShare> id;
    Id<FundingAgreement> agreement;
    std::optional<Period> year;
    Id<Organisation> organisation;
    Percent share;
    std::optional<Money> amount;
    QString note;

    bool operator==(const FundingShare&) const = default;
};
template <>
struct Schema<FundingShare> {
    static constexpr auto table = "funding_share";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "share");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "shares");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Each partner's share of each year.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"agreement", QT_TRANSLATE_NOOP("Field", "Funding agreement"), &FundingShare::agreement, asPart},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &FundingShare::year, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &FundingShare::organisation,
              required},
        Field{"share", QT_TRANSLATE_NOOP("Field", "Share (%)"), &FundingShare::share,
              Rules{.required = true, .least = 0, .most = 100}},
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Amount"), &FundingShare::amount},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &FundingShare::note, Rules{.folded = true}}};
};

/// Money for a purpose, with a duty to report on it.
struct Grant {
    Id<Grant> id;
    QString title;
    Id<Organisation> giver;
    Id<Programme> programme;
    Id<ProgrammeMeasure> measure;
    std::optional<Money> amount;
    QDate grantedOn;
    QString purpose;
    QDate reportDue;
    QDate reportedOn;
    QString origin;
    bool isInvented = false;

    bool operator==(const Grant&) const = default;
};
template <>
struct Schema<Grant> {
    static constexpr auto table = "project_grant";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "project grant");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "project grants");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Money given for a purpose, and when it has to be reported on.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Grant::title, required},
        Field{"giver", QT_TRANSLATE_NOOP("Field", "Given by"), &Grant::giver},
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &Grant::programme},
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &Grant::measure},
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Amount"), &Grant::amount, Rules{.least = 0}},
        Field{"granted_on", QT_TRANSLATE_NOOP("Field", "Granted"), &Grant::grantedOn},
        Field{"purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), &Grant::purpose, Rules{.isLong = true}},
        Field{"report_due", QT_TRANSLATE_NOOP("Field", "Report due"), &Grant::reportDue},
        Field{"reported_on", QT_TRANSLATE_NOOP("Field", "Reported"), &Grant::reportedOn},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Grant::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Grant::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
};

/// Budget and actual of a measure in a year, in whole øre.
struct BudgetLine {
    Id<BudgetLine> id;
    Id<ProgrammeMeasure> measure;
    std::optional<Period> year;
    QString text;
    std::optional<Money> budget;
    std::optional<Money> actual;

    bool operator==(const BudgetLine&) const = default;
};
template <>
struct Schema<BudgetLine> {
    static constexpr auto table = "budget_line";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "budget line");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "budget lines");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Budget and actual per measure and year.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &BudgetLine::measure, asPart},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &BudgetLine::year, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "For"), &BudgetLine::text},
        Field{"budget", QT_TRANSLATE_NOOP("Field", "Budget"), &BudgetLine::budget},
        Field{"actual", QT_TRANSLATE_NOOP("Field", "Actual"), &BudgetLine::actual}};
};

/// What a partner puts in without money passing: hours, substitutes, travel.
struct InKind {
    Id<InKind> id;
    Id<ProgrammeMeasure> measure;
    Id<Organisation> organisation;
    std::optional<Period> year;
    InKindSort kind = InKindSort::hours;
    std::optional<double> hours;
    std::optional<Money> amount;
    QString note;

    bool operator==(const InKind&) const = default;
};
template <>
struct Schema<InKind> {
    static constexpr auto table = "in_kind";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "effort in kind");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "efforts in kind");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Hours, substitutes and travel that partners put in.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &InKind::measure, asPart},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &InKind::organisation, required},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &InKind::year, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &InKind::kind, required},
        Field{"hours", QT_TRANSLATE_NOOP("Field", "Hours"), &InKind::hours, Rules{.least = 0}},
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Worth"), &InKind::amount, Rules{.least = 0}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &InKind::note}};
    static void rule(const InKind&, const Language&, Problems&);
};

/// What could not have been had alone.
struct JointGain {
    Id<JointGain> id;
    QString title;
    Id<Programme> programme;
    Id<ProgrammeMeasure> measure;
    Id<Organisation> toldBy;
    QString source;
    QString text;

    bool operator==(const JointGain&) const = default;
};
template <>
struct Schema<JointGain> {
    static constexpr auto table = "joint_gain";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "joint gain");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "joint gains");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What could not have been had alone, and who says so.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &JointGain::title, required},
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &JointGain::programme},
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &JointGain::measure},
        Field{"told_by", QT_TRANSLATE_NOOP("Field", "Told by"), &JointGain::toldBy},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &JointGain::source},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &JointGain::text, Rules{.isLong = true}}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> moneyKinds();

} // namespace samspel
