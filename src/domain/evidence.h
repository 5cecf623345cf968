// SPDX-License-Identifier: MIT
// Evidence: interviews, quotes, and what they tell for or against.
#pragma once

#include "domain/evaluation.h"
#include "domain/field.h"
#include "domain/indicator.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class InformantGroup {
    politicians,
    executives,
    administration,
    principals,
    teachers,
    projectLeadership,
    partners,
    others
};
template <>
struct Choices<InformantGroup> {
    static constexpr std::array all{
        Choice{"politicians", QT_TRANSLATE_NOOP("Choice", "Politicians")},
        Choice{"executives", QT_TRANSLATE_NOOP("Choice", "Chief executives")},
        Choice{"administration", QT_TRANSLATE_NOOP("Choice", "Administration")},
        Choice{"principals", QT_TRANSLATE_NOOP("Choice", "Principals")},
        Choice{"teachers", QT_TRANSLATE_NOOP("Choice", "Teachers")},
        Choice{"project_leadership", QT_TRANSLATE_NOOP("Choice", "Project leadership")},
        Choice{"partners", QT_TRANSLATE_NOOP("Choice", "Partners")},
        Choice{"others", QT_TRANSLATE_NOOP("Choice", "Others")}};
};

enum class EvidenceKind { document, registerData, interview, observation, survey };
template <>
struct Choices<EvidenceKind> {
    static constexpr std::array all{Choice{"document", QT_TRANSLATE_NOOP("Choice", "Document")},
                                    Choice{"register_data", QT_TRANSLATE_NOOP("Choice", "Register data")},
                                    Choice{"interview", QT_TRANSLATE_NOOP("Choice", "Interview")},
                                    Choice{"observation", QT_TRANSLATE_NOOP("Choice", "Observation")},
                                    Choice{"survey", QT_TRANSLATE_NOOP("Choice", "Survey")}};
};

enum class EvidenceStrength { weak, moderate, strong };
template <>
struct Choices<EvidenceStrength> {
    static constexpr std::array all{
        Choice{"weak", QT_TRANSLATE_NOOP("Choice", "Weak"),
               QT_TRANSLATE_NOOP("Choice", "One source, or told at second hand.")},
        Choice{"moderate", QT_TRANSLATE_NOOP("Choice", "Moderate"),
               QT_TRANSLATE_NOOP("Choice", "Several who say the same, or one who saw it.")},
        Choice{"strong", QT_TRANSLATE_NOOP("Choice", "Strong"),
               QT_TRANSLATE_NOOP("Choice", "Sources of different kinds agree.")}};
};

enum class EvidenceDirection { inFavour, against, unknown };
template <>
struct Choices<EvidenceDirection> {
    static constexpr std::array all{Choice{"in_favour", QT_TRANSLATE_NOOP("Choice", "For")},
                                    Choice{"against", QT_TRANSLATE_NOOP("Choice", "Against")},
                                    Choice{"unknown", QT_TRANSLATE_NOOP("Choice", "Unknown")}};
};

enum class QuoteConsent { notAsked, given, anonymous, refused };
template <>
struct Choices<QuoteConsent> {
    static constexpr std::array all{Choice{"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
                                    Choice{"given", QT_TRANSLATE_NOOP("Choice", "Given")},
                                    Choice{"anonymous", QT_TRANSLATE_NOOP("Choice", "Given, without a name")},
                                    Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Refused")}};
};

enum class Uniqueness { notChecked, common, unique };
template <>
struct Choices<Uniqueness> {
    static constexpr std::array all{
        Choice{"not_checked", QT_TRANSLATE_NOOP("Choice", "Not checked")},
        Choice{"common", QT_TRANSLATE_NOOP("Choice", "Several could have said it")},
        Choice{"unique", QT_TRANSLATE_NOOP("Choice", "Only one could have said it")}};
};

/// A time when an evaluation went out and asked.
struct InterviewRound {
    Id<InterviewRound> id;
    Id<Evaluation> evaluation;
    QString name;
    When begins;
    When ends;

    bool operator==(const InterviewRound&) const = default;
};
template <>
struct Schema<InterviewRound> {
    static constexpr auto table = "interview_round";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "round of interviews");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "rounds of interviews");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "When the evaluation went out and asked.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"evaluation", QT_TRANSLATE_NOOP("Field", "Evaluation"), &InterviewRound::evaluation, asPart},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &InterviewRound::name, required},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &InterviewRound::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &InterviewRound::ends}};
    static void rule(const InterviewRound&, const Language&, Problems&);
};

/// One interview: which group of informants, where, how many.
struct Interview {
    Id<Interview> id;
    Id<InterviewRound> round;
    InformantGroup informants = InformantGroup::politicians;
    Id<Organisation> organisation;
    std::optional<int> count;
    When date;
    bool isVisit = false;
    QString note;

    bool operator==(const Interview&) const = default;
};
template <>
struct Schema<Interview> {
    static constexpr auto table = "interview";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "interview");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "interviews");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Which groups were asked where; schools that were visited.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"round", QT_TRANSLATE_NOOP("Field", "Round of interviews"), &Interview::round, asPart},
        Field{"informants", QT_TRANSLATE_NOOP("Field", "Informants"), &Interview::informants, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Interview::organisation},
        Field{"count", QT_TRANSLATE_NOOP("Field", "Informants (count)"), &Interview::count,
              Rules{.least = 0}},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &Interview::date},
        Field{"is_visit", QT_TRANSLATE_NOOP("Field", "School visit"), &Interview::isVisit},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Interview::note}};
};

/// Something that speaks for or against, with its source and strength.
struct Evidence {
    Id<Evidence> id;
    QString title;
    EvidenceKind kind = EvidenceKind::document;
    std::optional<EvidenceStrength> strength;
    QString text;
    Id<Interview> interview;
    Id<Indicator> indicator;
    When date;
    QString source;
    QString origin;
    bool isInvented = false;

    bool operator==(const Evidence&) const = default;
};
template <>
struct Schema<Evidence> {
    static constexpr auto table = "evidence";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "evidence");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "evidence");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What speaks for or against, or leaves it open, with source and strength.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Evidence::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Evidence::kind, required},
        Field{"strength", QT_TRANSLATE_NOOP("Field", "Strength"), &Evidence::strength},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Evidence::text, Rules{.isLong = true}},
        Field{"interview", QT_TRANSLATE_NOOP("Field", "Interview"), &Evidence::interview},
        Field{"indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), &Evidence::indicator},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &Evidence::date},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &Evidence::source},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Evidence::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Evidence::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
};

/// What a piece of evidence says about a question, goal, claim or link of the logic.
struct EvidenceLink {
    Id<EvidenceLink> id;
    Id<Evidence> evidence;
    Link about;
    EvidenceDirection direction = EvidenceDirection::inFavour;
    QString note;

    bool operator==(const EvidenceLink&) const = default;
};
template <>
struct Schema<EvidenceLink> {
    static constexpr auto table = "evidence_link";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "bearing");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "bearings");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Which question, goal, claim or link it bears on, and in which direction.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &EvidenceLink::evidence, asPart},
        Field{"about", QT_TRANSLATE_NOOP("Field", "Bears on"), &EvidenceLink::about, required},
        Field{"direction", QT_TRANSLATE_NOOP("Field", "Direction"), &EvidenceLink::direction, required},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &EvidenceLink::note}};
};

/// Words of an informant, with the role, the round, consent and whether they point to one person.
struct Quote {
    Id<Quote> id;
    QString text;
    QString role;
    Id<Interview> interview;
    Id<Evidence> evidence;
    QuoteConsent consent = QuoteConsent::notAsked;
    Uniqueness uniqueness = Uniqueness::notChecked;

    bool operator==(const Quote&) const = default;
};
template <>
struct Schema<Quote> {
    static constexpr auto table = "quote";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "quote");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "quotes");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What informants said, by role. What only one could have said is not printed.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"text", QT_TRANSLATE_NOOP("Field", "Quote"), &Quote::text, required},
        Field{"role", QT_TRANSLATE_NOOP("Field", "Role"), &Quote::role, required},
        Field{"interview", QT_TRANSLATE_NOOP("Field", "Interview"), &Quote::interview},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &Quote::evidence,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"consent", QT_TRANSLATE_NOOP("Field", "Consent"), &Quote::consent, required},
        Field{
            "uniqueness", QT_TRANSLATE_NOOP("Field", "Uniqueness"), &Quote::uniqueness,
            Rules{.required = true, .help = QT_TRANSLATE_NOOP("Field", "“Only one chief executive there”")}}};
    static void rule(const Quote&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> evidenceKinds();

} // namespace samspel
