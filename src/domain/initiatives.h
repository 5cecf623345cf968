// SPDX-License-Identifier: MIT
// County-wide initiatives: their stages, consent, seminars and outputs.
#pragma once

#include "domain/bodies.h"
#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class InitiativeKind { conference, furtherEducation, development, research };
template <>
struct Choices<InitiativeKind> {
    static constexpr std::array all{
        Choice{"conference", QT_TRANSLATE_NOOP("Choice", "Conference")},
        Choice{"further_education", QT_TRANSLATE_NOOP("Choice", "Further education")},
        Choice{"development", QT_TRANSLATE_NOOP("Choice", "Development effort")},
        Choice{"research", QT_TRANSLATE_NOOP("Choice", "Research project")}};
};

enum class InitiativeStageKind { takenIn, workedThrough, agreed, sharedOut, done };
template <>
struct Choices<InitiativeStageKind> {
    static constexpr std::array all{
        Choice{"taken_in", QT_TRANSLATE_NOOP("Choice", "Taken in")},
        Choice{"worked_through", QT_TRANSLATE_NOOP("Choice", "Worked through together")},
        Choice{"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
        Choice{"shared_out", QT_TRANSLATE_NOOP("Choice", "Shared out")},
        Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")}};
};

enum class Answer { asked, given, declined, withdrawn };
template <>
struct Choices<Answer> {
    static constexpr std::array all{Choice{"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
                                    Choice{"given", QT_TRANSLATE_NOOP("Choice", "Given")},
                                    Choice{"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
                                    Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")}};
};

enum class SeminarKind { working, closing };
template <>
struct Choices<SeminarKind> {
    static constexpr std::array all{Choice{"working", QT_TRANSLATE_NOOP("Choice", "Working seminar")},
                                    Choice{"closing", QT_TRANSLATE_NOOP("Choice", "Closing seminar")}};
};

enum class OutputKind { report, article, handbook, talk, other };
template <>
struct Choices<OutputKind> {
    static constexpr std::array all{Choice{"report", QT_TRANSLATE_NOOP("Choice", "Report")},
                                    Choice{"article", QT_TRANSLATE_NOOP("Choice", "Article")},
                                    Choice{"handbook", QT_TRANSLATE_NOOP("Choice", "Handbook")},
                                    Choice{"talk", QT_TRANSLATE_NOOP("Choice", "Talk")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

/// Something that the county's partners take up together, as ASK and Lærande regionar.
struct Initiative {
    Id<Initiative> id;
    QString title;
    InitiativeKind kind = InitiativeKind::conference;
    Id<Organisation> owner;
    Ids<Organisation> partners;
    Id<Body> body;
    bool forResearch = false;
    bool forDevelopment = false;
    When begins;
    When ends;
    QString aim;
    QString origin;
    bool isInvented = false;

    bool operator==(const Initiative&) const = default;
};
template <>
struct Schema<Initiative> {
    static constexpr auto table = "initiative";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "initiative");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "initiatives");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What the county's partners take up together, from the first word to what comes out of it.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Initiative::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Initiative::kind, required},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Initiative::owner},
        Field{"partners", QT_TRANSLATE_NOOP("Field", "Partners"), &Initiative::partners},
        Field{"body", QT_TRANSLATE_NOOP("Field", "Handled by"), &Initiative::body, Rules{.folded = true}},
        Field{"for_research", QT_TRANSLATE_NOOP("Field", "For research"), &Initiative::forResearch},
        Field{"for_development", QT_TRANSLATE_NOOP("Field", "For development"), &Initiative::forDevelopment},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Initiative::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Initiative::ends},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &Initiative::aim, Rules{.isLong = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Initiative::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Initiative::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Initiative&, const Language&, Problems&);
};

/// That an initiative has come to a stage.
struct InitiativeStage {
    Id<InitiativeStage> id;
    Id<Initiative> initiative;
    InitiativeStageKind stage = InitiativeStageKind::takenIn;
    When date;
    QString evidence;

    bool operator==(const InitiativeStage&) const = default;
};
template <>
struct Schema<InitiativeStage> {
    static constexpr auto table = "initiative_stage";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "stage");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "stages");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "How far it has come: taken in, worked through together, agreed, shared out, done.");
    static constexpr auto title = "evidence";
    static constexpr std::tuple fields{
        Field{"initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &InitiativeStage::initiative, asPart},
        Field{"stage", QT_TRANSLATE_NOOP("Field", "Stage"), &InitiativeStage::stage, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &InitiativeStage::date},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &InitiativeStage::evidence}};
};

/// What a partner has answered when it was asked to take part.
struct Consent {
    Id<Consent> id;
    Id<Initiative> initiative;
    Id<Organisation> partner;
    Answer answer = Answer::asked;
    QDate date;
    QString note;

    bool operator==(const Consent&) const = default;
};
template <>
struct Schema<Consent> {
    static constexpr auto table = "consent";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "consent");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "consents");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Each partner's answer.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &Consent::initiative, asPart},
        Field{"partner", QT_TRANSLATE_NOOP("Field", "Partner"), &Consent::partner, required},
        Field{"answer", QT_TRANSLATE_NOOP("Field", "Answer"), &Consent::answer, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Consent::date},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Consent::note}};
};

/// A seminar of an initiative: two a year, and one that closes it.
struct Seminar {
    Id<Seminar> id;
    Id<Initiative> initiative;
    QDate date;
    QTime starts;
    QString title;
    SeminarKind kind = SeminarKind::working;
    QString place;
    Approximate participants;
    QString result;

    bool operator==(const Seminar&) const = default;
};
template <>
struct Schema<Seminar> {
    static constexpr auto table = "seminar";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "seminar");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "seminars");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Two seminars a year, and one that closes the initiative.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &Seminar::initiative, asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Seminar::date, required},
        Field{"starts", QT_TRANSLATE_NOOP("Field", "Starts"), &Seminar::starts, Rules{.folded = true}},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Seminar::title},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Seminar::kind, required},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &Seminar::place},
        Field{"participants", QT_TRANSLATE_NOOP("Field", "Participants"), &Seminar::participants},
        Field{"result", QT_TRANSLATE_NOOP("Field", "Result"), &Seminar::result, Rules{.isLong = true}}};
};

/// What came out of an initiative and can be read or heard.
struct Output {
    Id<Output> id;
    Id<Initiative> initiative;
    QString title;
    OutputKind kind = OutputKind::report;
    When date;
    QString address;

    bool operator==(const Output&) const = default;
};
template <>
struct Schema<Output> {
    static constexpr auto table = "output";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "output");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "outputs");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Reports, articles, handbooks and talks that came out of it.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &Output::initiative, asPart},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Output::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Output::kind, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &Output::date},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Where to find it"), &Output::address}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> initiativesKinds();

} // namespace samspel
