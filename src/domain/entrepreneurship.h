// SPDX-License-Identifier: MIT
// Entrepreneurship, the common thread.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class EnterpriseKind {
    pupilEnterprise,
    learningArena,
    choiceOfEducation,
    localBusiness,
    kindergartenCommunity
};
template <>
struct Choices<EnterpriseKind> {
    static constexpr std::array all{
        Choice{"pupil_enterprise", QT_TRANSLATE_NOOP("Choice", "Pupil enterprise")},
        Choice{"learning_arena", QT_TRANSLATE_NOOP("Choice", "Alternative learning arena")},
        Choice{"choice_of_education", QT_TRANSLATE_NOOP("Choice", "Utdanningsval")},
        Choice{"local_business", QT_TRANSLATE_NOOP("Choice", "Project with local business")},
        Choice{"kindergarten_community", QT_TRANSLATE_NOOP("Choice", "Kindergarten in its community")}};
};

enum class EnterpriseStage { fundRaising, learningForm, central };
template <>
struct Choices<EnterpriseStage> {
    static constexpr std::array all{
        Choice{"fund_raising", QT_TRANSLATE_NOOP("Choice", "Fund-raising"),
               QT_TRANSLATE_NOOP("Choice", "It raises money for a purpose; the learning is by the way.")},
        Choice{"learning_form", QT_TRANSLATE_NOOP("Choice", "Learning form"),
               QT_TRANSLATE_NOOP("Choice", "It is used to reach learning aims in subjects.")},
        Choice{
            "central", QT_TRANSLATE_NOOP("Choice", "Central in the school"),
            QT_TRANSLATE_NOOP("Choice", "It shapes how the school works, in its plans and over the years.")}};
};

enum class LinkDirection { toSchool, toPartner, both };
template <>
struct Choices<LinkDirection> {
    static constexpr std::array all{Choice{"to_school", QT_TRANSLATE_NOOP("Choice", "Partner to school")},
                                    Choice{"to_partner", QT_TRANSLATE_NOOP("Choice", "School to partner")},
                                    Choice{"both", QT_TRANSLATE_NOOP("Choice", "Both ways")}};
};

/// Something pupils do with an aim for their learning; the money comes after.
struct EnterpriseActivity {
    Id<EnterpriseActivity> id;
    QString title;
    EnterpriseKind kind = EnterpriseKind::pupilEnterprise;
    Id<Organisation> organisation;
    QString learningAim;
    QString subjects;
    std::optional<int> pupils;
    Id<Organisation> partner;
    When begins;
    When ends;
    std::optional<Money> moneyRaised;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const EnterpriseActivity&) const = default;
};
template <>
struct Schema<EnterpriseActivity> {
    static constexpr auto table = "enterprise_activity";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "entrepreneurship activity");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "entrepreneurship activities");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind",
        "What schools and kindergartens do. The learning aim and the subjects come before the money.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &EnterpriseActivity::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &EnterpriseActivity::kind, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "School or kindergarten"),
              &EnterpriseActivity::organisation, required},
        Field{"learning_aim", QT_TRANSLATE_NOOP("Field", "Learning aim"), &EnterpriseActivity::learningAim,
              Rules{.isLong = true}},
        Field{"subjects", QT_TRANSLATE_NOOP("Field", "Subjects"), &EnterpriseActivity::subjects},
        Field{"pupils", QT_TRANSLATE_NOOP("Field", "Pupils (count)"), &EnterpriseActivity::pupils,
              Rules{.least = 0}},
        Field{"partner", QT_TRANSLATE_NOOP("Field", "Partner"), &EnterpriseActivity::partner},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &EnterpriseActivity::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &EnterpriseActivity::ends},
        Field{"money_raised", QT_TRANSLATE_NOOP("Field", "Money raised"), &EnterpriseActivity::moneyRaised,
              Rules{.folded = true, .least = 0}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &EnterpriseActivity::note,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &EnterpriseActivity::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &EnterpriseActivity::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const EnterpriseActivity&, const Language&, Problems&);
};

/// How a school understands entrepreneurship, described with evidence.
struct StageObservation {
    Id<StageObservation> id;
    Id<Organisation> school;
    When date;
    EnterpriseStage stage = EnterpriseStage::fundRaising;
    QString evidence;
    QString source;
    QString scepticism;
    QString supportNeed;

    bool operator==(const StageObservation&) const = default;
};
template <>
struct Schema<StageObservation> {
    static constexpr auto table = "stage_observation";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "stage of understanding");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "stages of understanding");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "How each school understands entrepreneurship, with evidence; scepticism "
                                  "and need for support are recorded as well.");
    static constexpr auto title = "evidence";
    static constexpr std::tuple fields{
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &StageObservation::school, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &StageObservation::date, required},
        Field{"stage", QT_TRANSLATE_NOOP("Field", "Stage"), &StageObservation::stage, required},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &StageObservation::evidence, required},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &StageObservation::source},
        Field{"scepticism", QT_TRANSLATE_NOOP("Field", "Scepticism"), &StageObservation::scepticism,
              Rules{.isLong = true}},
        Field{"support_need", QT_TRANSLATE_NOOP("Field", "Need for support"), &StageObservation::supportNeed,
              Rules{.isLong = true}}};
};

/// What a school and a business or local arena do for each other.
struct PartnerLink {
    Id<PartnerLink> id;
    Id<Organisation> partner;
    Id<Organisation> school;
    LinkDirection direction = LinkDirection::toSchool;
    QString what;
    When begins;
    When ends;

    bool operator==(const PartnerLink&) const = default;
};
template <>
struct Schema<PartnerLink> {
    static constexpr auto table = "partner_link";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "link to a partner");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "links to partners");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What schools and local partners do for each other, both ways.");
    static constexpr auto title = "what";
    static constexpr std::tuple fields{
        Field{"partner", QT_TRANSLATE_NOOP("Field", "Partner"), &PartnerLink::partner, required},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &PartnerLink::school, required},
        Field{"direction", QT_TRANSLATE_NOOP("Field", "Direction"), &PartnerLink::direction, required},
        Field{"what", QT_TRANSLATE_NOOP("Field", "What"), &PartnerLink::what, required},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &PartnerLink::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &PartnerLink::ends}};
    static void rule(const PartnerLink&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> entrepreneurshipKinds();

} // namespace samspel
