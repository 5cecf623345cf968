// SPDX-License-Identifier: MIT
// People and what they are in the partnership; never pupils or children.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class RoleKind {
    mayor,
    chiefExecutive,
    schoolOfficer,
    educationDirector,
    principal,
    kindergartenLeader,
    teacher,
    networkCoordinator,
    boardMember,
    projectLeader,
    researcher,
    adviser,
    other
};
template <>
struct Choices<RoleKind> {
    static constexpr std::array all{
        Choice{"mayor", QT_TRANSLATE_NOOP("Choice", "Mayor")},
        Choice{"chief_executive", QT_TRANSLATE_NOOP("Choice", "Chief executive")},
        Choice{"school_officer", QT_TRANSLATE_NOOP("Choice", "Officer responsible for schools")},
        Choice{"education_director", QT_TRANSLATE_NOOP("Choice", "Education director")},
        Choice{"principal", QT_TRANSLATE_NOOP("Choice", "Principal")},
        Choice{"kindergarten_leader", QT_TRANSLATE_NOOP("Choice", "Kindergarten leader")},
        Choice{"teacher", QT_TRANSLATE_NOOP("Choice", "Teacher")},
        Choice{"network_coordinator", QT_TRANSLATE_NOOP("Choice", "Network coordinator")},
        Choice{"board_member", QT_TRANSLATE_NOOP("Choice", "Board member")},
        Choice{"project_leader", QT_TRANSLATE_NOOP("Choice", "Project leader")},
        Choice{"researcher", QT_TRANSLATE_NOOP("Choice", "Researcher")},
        Choice{"adviser", QT_TRANSLATE_NOOP("Choice", "Adviser")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class PersonalConsent { given, withdrawn };
template <>
struct Choices<PersonalConsent> {
    static constexpr std::array all{Choice{"given", QT_TRANSLATE_NOOP("Choice", "Given")},
                                    Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")}};
};

/// Somebody who takes part through an office or a task. No pupil and no child is ever one. What each field is
/// kept for stands in domain/personal.cpp.
struct Person {
    Id<Person> id;
    QString name;
    QString email;
    QString phone;
    QString address;
    QDate keepUntil;
    QString note;
    QString origin;
    bool isInvented = false;
    std::optional<PersonalConsent> consent;
    QDate consentUntil;

    bool operator==(const Person&) const = default;
};
template <>
struct Schema<Person> {
    static constexpr auto table = "person";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "person");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "people");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Who takes part, with what is needed to reach them. No pupil and no child stands here.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Person::name,
              Rules{.required = true,
                    .purpose =
                        QT_TRANSLATE_NOOP("Field", "To know who holds an office and who was at a meeting")}},
        Field{"email", QT_TRANSLATE_NOOP("Field", "E-mail"), &Person::email,
              Rules{.purpose = QT_TRANSLATE_NOOP("Field", "To send invitations and minutes")}},
        Field{"phone", QT_TRANSLATE_NOOP("Field", "Phone"), &Person::phone,
              Rules{.purpose = QT_TRANSLATE_NOOP("Field", "To reach people on the day of a meeting")}},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Address"), &Person::address,
              Rules{.isLong = true,
                    .folded = true,
                    .purpose = QT_TRANSLATE_NOOP("Field", "To send what goes on paper")}},
        Field{"keep_until", QT_TRANSLATE_NOOP("Field", "Keep until"), &Person::keepUntil,
              Rules{.folded = true,
                    .help = QT_TRANSLATE_NOOP(
                        "Field", "Looked through once a year; after this day the name is taken out")}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Person::note,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Person::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Person::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}},
        Field{"consent", QT_TRANSLATE_NOOP("Field", "Consent"), &Person::consent,
              Rules{.folded = true,
                    .help = QT_TRANSLATE_NOOP(
                        "Field", "Only where somebody stands here by consent, and not by an office")}},
        Field{"consent_until", QT_TRANSLATE_NOOP("Field", "Consent until"), &Person::consentUntil,
              Rules{.folded = true}}};
    static void rule(const Person&, const Language&, Problems&);
};

/// An office at an organisation for a time. Roles turn over; the seat remains, so a role may stand without a
/// person.
struct Role {
    Id<Role> id;
    QString title;
    RoleKind kind = RoleKind::mayor;
    Id<Person> person;
    Id<Organisation> organisation;
    QDate validFrom;
    QDate validTo;
    QDate newcomerPack;
    QString note;

    bool operator==(const Role&) const = default;
};
template <>
struct Schema<Role> {
    static constexpr auto table = "role";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "role");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "roles");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who is mayor, principal or coordinator where, and from when until when. "
                                  "Roles turn over; the seat remains.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Role::title,
              Rules{.folded = true,
                    .help = QT_TRANSLATE_NOOP("Field", "Only where it is called something else")}},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Role"), &Role::kind, required},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &Role::person, loose},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Role::organisation, required},
        Field{"valid_from", QT_TRANSLATE_NOOP("Field", "From"), &Role::validFrom},
        Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Until"), &Role::validTo},
        Field{
            "newcomer_pack", QT_TRANSLATE_NOOP("Field", "Newcomer pack given"), &Role::newcomerPack,
            Rules{
                .help = QT_TRANSLATE_NOOP(
                    "Field",
                    "Open promises, coming meetings, the plan, key figures and words, given to who is new")}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Role::note, Rules{.folded = true}}};
    static void rule(const Role&, const Language&, Problems&);
};

/// What an organisation was called from one day until another.
struct OrganisationName {
    Id<OrganisationName> id;
    Id<Organisation> organisation;
    QString name;
    QDate validFrom;
    QDate validTo;
    QString note;

    bool operator==(const OrganisationName&) const = default;
};
template <>
struct Schema<OrganisationName> {
    static constexpr auto table = "organisation_name";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "earlier name");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "earlier names");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "What it was called before, and until when.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &OrganisationName::organisation,
              asPart},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &OrganisationName::name, required},
        Field{"valid_from", QT_TRANSLATE_NOOP("Field", "From"), &OrganisationName::validFrom},
        Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Until"), &OrganisationName::validTo},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &OrganisationName::note}};
    static void rule(const OrganisationName&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> peopleKinds();

} // namespace samspel
