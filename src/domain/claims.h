// SPDX-License-Identifier: MIT
// Claims with their scope, findings, recommendations.
#pragma once

#include "domain/bodies.h"
#include "domain/field.h"
#include "domain/measures.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class ClaimLevel { nation, county, region, municipalities, schools };
template <>
struct Choices<ClaimLevel> {
    static constexpr std::array all{Choice{"nation", QT_TRANSLATE_NOOP("Choice", "Nation")},
                                    Choice{"county", QT_TRANSLATE_NOOP("Choice", "County")},
                                    Choice{"region", QT_TRANSLATE_NOOP("Choice", "Region")},
                                    Choice{"municipalities", QT_TRANSLATE_NOOP("Choice", "Municipalities")},
                                    Choice{"schools", QT_TRANSLATE_NOOP("Choice", "Schools")}};
};

enum class FindingKind { successFactor, counterFinding };
template <>
struct Choices<FindingKind> {
    static constexpr std::array all{
        Choice{"success_factor", QT_TRANSLATE_NOOP("Choice", "Success factor")},
        Choice{"counter_finding", QT_TRANSLATE_NOOP("Choice", "Counter-finding")}};
};

enum class RecommendationStatus { open, decided, underWay, done, rejected };
template <>
struct Choices<RecommendationStatus> {
    static constexpr std::array all{Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
                                    Choice{"decided", QT_TRANSLATE_NOOP("Choice", "Decided")},
                                    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way")},
                                    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")},
                                    Choice{"rejected", QT_TRANSLATE_NOOP("Choice", "Rejected")}};
};

/// Something that somebody claims, about which level and time.
struct Claim {
    Id<Claim> id;
    QString text;
    ClaimLevel level = ClaimLevel::nation;
    QString period;
    QString source;
    QString scope;

    bool operator==(const Claim&) const = default;
};
template <>
struct Schema<Claim> {
    static constexpr auto table = "claim";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "claim");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "claims");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What is claimed about which level and time. Two that seem to disagree may both stand.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"text", QT_TRANSLATE_NOOP("Field", "Claim"), &Claim::text, required},
        Field{"level", QT_TRANSLATE_NOOP("Field", "Level"), &Claim::level, required},
        Field{"period", QT_TRANSLATE_NOOP("Field", "Period"), &Claim::period},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &Claim::source, required},
        Field{"scope", QT_TRANSLATE_NOOP("Field", "What it covers"), &Claim::scope, Rules{.isLong = true}}};
};

/// Where a claim was quoted, and about which level.
struct ClaimUse {
    Id<ClaimUse> id;
    Id<Claim> claim;
    QString place;
    ClaimLevel level = ClaimLevel::nation;
    QDate date;
    QString note;

    bool operator==(const ClaimUse&) const = default;
};
template <>
struct Schema<ClaimUse> {
    static constexpr auto table = "claim_use";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "use of a claim");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "uses of a claim");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Where the claim was quoted. Outside its level the register warns.");
    static constexpr auto title = "place";
    static constexpr std::tuple fields{
        Field{"claim", QT_TRANSLATE_NOOP("Field", "Claim"), &ClaimUse::claim, asPart},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Where"), &ClaimUse::place, required},
        Field{"level", QT_TRANSLATE_NOOP("Field", "Used about"), &ClaimUse::level, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &ClaimUse::date},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &ClaimUse::note, Rules{.folded = true}}};
};

/// A success factor, or a finding that goes the other way; they stand side by side.
struct Finding {
    Id<Finding> id;
    QString text;
    FindingKind kind = FindingKind::successFactor;
    Id<Finding> counterpart;
    Id<CommonTheme> theme;
    QString source;

    bool operator==(const Finding&) const = default;
};
template <>
struct Schema<Finding> {
    static constexpr auto table = "finding";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "finding");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "findings");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Success factors and counter-findings, side by side.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"text", QT_TRANSLATE_NOOP("Field", "Finding"), &Finding::text, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Finding::kind, required},
        Field{"counterpart", QT_TRANSLATE_NOOP("Field", "Stands against"), &Finding::counterpart},
        Field{"theme", QT_TRANSLATE_NOOP("Field", "Theme"), &Finding::theme, Rules{.folded = true}},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &Finding::source}};
    static void rule(const Finding&, const Language&, Problems&);
};

/// What an evaluation or review recommends, what was decided, and who carries it on.
struct Recommendation {
    Id<Recommendation> id;
    QString text;
    RecommendationStatus status = RecommendationStatus::open;
    QString source;
    When date;
    Id<Decision> decision;
    Id<Organisation> ownerAfter;
    QString note;

    bool operator==(const Recommendation&) const = default;
};
template <>
struct Schema<Recommendation> {
    static constexpr auto table = "recommendation";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "recommendation");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "recommendations");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What was recommended, what was decided, and who carries it on.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"text", QT_TRANSLATE_NOOP("Field", "Recommendation"), &Recommendation::text, required},
        Field{"status", QT_TRANSLATE_NOOP("Field", "Status"), &Recommendation::status, required},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &Recommendation::source},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &Recommendation::date},
        Field{"decision", QT_TRANSLATE_NOOP("Field", "Decision"), &Recommendation::decision},
        Field{"owner_after", QT_TRANSLATE_NOOP("Field", "Owner after the programme"),
              &Recommendation::ownerAfter},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Recommendation::note,
              Rules{.isLong = true, .folded = true}}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> claimsKinds();

} // namespace samspel
