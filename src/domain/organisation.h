// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"
#include "domain/problem.h"

#include <QtGlobal>

namespace samspel {

enum class OrganisationKind {
    nation,
    county,
    municipality,
    region,
    school,
    kindergarten,
    universityCollege,
    countyGovernor,
    association,
    unionOrganisation,
    countyAdministration,
    supportService,
    business,
    other
};
template <>
struct Choices<OrganisationKind> {
    static constexpr std::array all{
        Choice{"nation", QT_TRANSLATE_NOOP("Choice", "Nation")},
        Choice{"county", QT_TRANSLATE_NOOP("Choice", "County")},
        Choice{"municipality", QT_TRANSLATE_NOOP("Choice", "Municipality")},
        Choice{"region", QT_TRANSLATE_NOOP("Choice", "Region")},
        Choice{"school", QT_TRANSLATE_NOOP("Choice", "School")},
        Choice{"kindergarten", QT_TRANSLATE_NOOP("Choice", "Kindergarten")},
        Choice{"university_college", QT_TRANSLATE_NOOP("Choice", "University college")},
        Choice{"county_governor", QT_TRANSLATE_NOOP("Choice", "County governor")},
        Choice{"association", QT_TRANSLATE_NOOP("Choice", "Association of municipalities")},
        Choice{"union", QT_TRANSLATE_NOOP("Choice", "Union")},
        Choice{"county_administration", QT_TRANSLATE_NOOP("Choice", "County administration")},
        Choice{"support_service", QT_TRANSLATE_NOOP("Choice", "Support service")},
        Choice{"business", QT_TRANSLATE_NOOP("Choice", "Business")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class Ownership { municipal, countyOwned, privateOwned, stateOwned };
template <>
struct Choices<Ownership> {
    static constexpr std::array all{Choice{"municipal", QT_TRANSLATE_NOOP("Choice", "Municipal")},
                                    Choice{"county", QT_TRANSLATE_NOOP("Choice", "County-owned")},
                                    Choice{"private", QT_TRANSLATE_NOOP("Choice", "Private")},
                                    Choice{"state", QT_TRANSLATE_NOOP("Choice", "State")}};
};

enum class LanguageForm { nynorsk, bokmaal };
template <>
struct Choices<LanguageForm> {
    static constexpr std::array all{Choice{"nynorsk", QT_TRANSLATE_NOOP("Choice", "Nynorsk")},
                                    Choice{"bokmaal", QT_TRANSLATE_NOOP("Choice", "Bokmål")}};
};

/// A nation, county, municipality, region, school, kindergarten or partner. Its number is what files know it
/// by: 0 the nation, two digits a county, four a municipality, nine an organisation, own code a region.
struct Organisation {
    Id<Organisation> id;
    OrganisationKind kind = OrganisationKind::other;
    QString number;
    QString name;
    Id<Organisation> parent;
    QDate validFrom;
    QDate validTo; ///< the first day on which it is no longer there
    std::optional<Ownership> ownership;
    Id<Organisation> owner;
    std::optional<int> gradeFrom;
    std::optional<int> gradeTo;
    std::optional<LanguageForm> languageForm;
    bool isInvented = false;
    QString origin;
    QString note;
    QString email;
    QString phone;
    QString address;
    bool isUnconfirmed = false; ///< made from a file that named it in words only

    bool isValidOn(QDate day) const {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day < validTo);
    }
    bool operator==(const Organisation&) const = default;
};
template <>
struct Schema<Organisation> {
    static constexpr auto table = "organisation";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "organisation");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "organisations");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who takes part: municipalities, schools, kindergartens and partners, each "
                                  "with its number and its time.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Organisation::kind, required},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Organisation::name, required},
        Field{"number", QT_TRANSLATE_NOOP("Field", "Number"), &Organisation::number,
              Rules{.help = QT_TRANSLATE_NOOP(
                        "Field", "Municipality, county or organisation number; files are matched on it")}},
        Field{"parent", QT_TRANSLATE_NOOP("Field", "Belongs to"), &Organisation::parent},
        Field{"valid_from", QT_TRANSLATE_NOOP("Field", "From"), &Organisation::validFrom},
        Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Until"), &Organisation::validTo,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "The first day on which it is no longer there")}},
        Field{"ownership", QT_TRANSLATE_NOOP("Field", "Ownership"), &Organisation::ownership},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Organisation::owner, Rules{.folded = true}},
        Field{"grade_from", QT_TRANSLATE_NOOP("Field", "Lowest grade"), &Organisation::gradeFrom,
              Rules{.folded = true, .least = 1, .most = 13}},
        Field{"grade_to", QT_TRANSLATE_NOOP("Field", "Highest grade"), &Organisation::gradeTo,
              Rules{.folded = true, .least = 1, .most = 13}},
        Field{"language_form", QT_TRANSLATE_NOOP("Field", "Language form"), &Organisation::languageForm,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Organisation::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Organisation::origin,
              Rules{.folded = true}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Organisation::note,
              Rules{.isLong = true, .folded = true}},
        Field{"email", QT_TRANSLATE_NOOP("Field", "E-mail"), &Organisation::email, Rules{.folded = true}},
        Field{"phone", QT_TRANSLATE_NOOP("Field", "Phone"), &Organisation::phone, Rules{.folded = true}},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Address"), &Organisation::address,
              Rules{.isLong = true, .folded = true}},
        Field{"is_unconfirmed", QT_TRANSLATE_NOOP("Field", "To be confirmed"), &Organisation::isUnconfirmed,
              Rules{.folded = true}}};
    static void rule(const Organisation&, const Language&, Problems&);
};

/// What became of an organisation: a merger, a split or a new number, with the share of the pupils or people
/// that went.
struct Succession {
    Id<Succession> id;
    Id<Organisation> predecessor;
    Id<Organisation> successor;
    QDate date;
    std::optional<double> share; ///< percent of the predecessor
    QString note;

    bool operator==(const Succession&) const = default;
};
template <>
struct Schema<Succession> {
    static constexpr auto table = "succession";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "succession");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "successions");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What became of an organisation: a merger, a split or a new number, with "
                                  "the share of its people that went there.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"predecessor", QT_TRANSLATE_NOOP("Field", "Before"), &Succession::predecessor, asPart},
        Field{"successor", QT_TRANSLATE_NOOP("Field", "After"), &Succession::successor, asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Succession::date, required},
        Field{"share", QT_TRANSLATE_NOOP("Field", "Share (%)"), &Succession::share,
              Rules{.least = 0, .most = 100}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Succession::note, Rules{.isLong = true}}};
    static void rule(const Succession&, const Language&, Problems&);
};

/// That a municipality takes part in a region, from one day until another.
struct Membership {
    Id<Membership> id;
    Id<Organisation> region;
    Id<Organisation> member;
    QDate validFrom;
    QDate validTo;
    QString note;

    bool operator==(const Membership&) const = default;
};
template <>
struct Schema<Membership> {
    static constexpr auto table = "membership";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "membership");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "memberships");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Which municipalities belong to a region, and from when until when.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"region", QT_TRANSLATE_NOOP("Field", "Region"), &Membership::region, asPart},
        Field{"member", QT_TRANSLATE_NOOP("Field", "Member"), &Membership::member, asPart},
        Field{"valid_from", QT_TRANSLATE_NOOP("Field", "From"), &Membership::validFrom},
        Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Until"), &Membership::validTo},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Membership::note}};
    static void rule(const Membership&, const Language&, Problems&);
};

} // namespace samspel
