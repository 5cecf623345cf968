// SPDX-License-Identifier: MIT
// Subject networks, their gatherings and speakers.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class NetworkKind { subject, principals, kindergartens, other };
template <>
struct Choices<NetworkKind> {
    static constexpr std::array all{
        Choice{"subject", QT_TRANSLATE_NOOP("Choice", "Subject network")},
        Choice{"principals", QT_TRANSLATE_NOOP("Choice", "Principal network")},
        Choice{"kindergartens", QT_TRANSLATE_NOOP("Choice", "Kindergarten network")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class NetworkState { active, resting, ended };
template <>
struct Choices<NetworkState> {
    static constexpr std::array all{Choice{"active", QT_TRANSLATE_NOOP("Choice", "Active")},
                                    Choice{"resting", QT_TRANSLATE_NOOP("Choice", "Resting")},
                                    Choice{"ended", QT_TRANSLATE_NOOP("Choice", "Ended")}};
};

enum class Fatigue { content, speakers, substitutes, pressure, fallingAttendance };
template <>
struct Choices<Fatigue> {
    static constexpr std::array all{
        Choice{"content", QT_TRANSLATE_NOOP("Choice", "Content")},
        Choice{"speakers", QT_TRANSLATE_NOOP("Choice", "Speakers")},
        Choice{"substitutes", QT_TRANSLATE_NOOP("Choice", "Substitutes")},
        Choice{"pressure", QT_TRANSLATE_NOOP("Choice", "Pressure")},
        Choice{"falling_attendance", QT_TRANSLATE_NOOP("Choice", "Falling attendance")}};
};

/// Teachers or leaders of one subject or task who meet across schools.
struct Network {
    Id<Network> id;
    QString name;
    NetworkKind kind = NetworkKind::subject;
    QString subject;
    QString level;
    Id<Person> coordinator;
    Id<SubProgramme> subProgramme;
    NetworkState state = NetworkState::active;
    When begins;
    When ends;
    QString procedure;
    QString origin;
    bool isInvented = false;

    bool operator==(const Network&) const = default;
};
template <>
struct Schema<Network> {
    static constexpr auto table = "network";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "network");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "networks");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Networks by subject and level: members, gatherings, and how long since the last one.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Network::name, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Network::kind, required},
        Field{"subject", QT_TRANSLATE_NOOP("Field", "Subject"), &Network::subject},
        Field{"level", QT_TRANSLATE_NOOP("Field", "Level"), &Network::level},
        Field{"coordinator", QT_TRANSLATE_NOOP("Field", "Coordinator"), &Network::coordinator, loose},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Network::subProgramme},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &Network::state, required},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Network::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Network::ends},
        Field{"procedure", QT_TRANSLATE_NOOP("Field", "Procedure"), &Network::procedure,
              Rules{.isLong = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Network::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Network::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Network&, const Language&, Problems&);
};

/// That a school takes part in a network, with a named person only where there is a purpose.
struct NetworkMember {
    Id<NetworkMember> id;
    Id<Network> network;
    Id<Organisation> school;
    Id<Person> person;
    QString purpose;
    QDate validFrom;
    QDate validTo;

    bool operator==(const NetworkMember&) const = default;
};
template <>
struct Schema<NetworkMember> {
    static constexpr auto table = "network_member";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "member");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "members");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "The schools that take part; a person only where there is a purpose.");
    static constexpr auto title = "purpose";
    static constexpr std::tuple fields{
        Field{"network", QT_TRANSLATE_NOOP("Field", "Network"), &NetworkMember::network, asPart},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &NetworkMember::school, required},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &NetworkMember::person, loose},
        Field{"purpose", QT_TRANSLATE_NOOP("Field", "Why the person is named"), &NetworkMember::purpose,
              Rules{.folded = true}},
        Field{"valid_from", QT_TRANSLATE_NOOP("Field", "From"), &NetworkMember::validFrom},
        Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Until"), &NetworkMember::validTo}};
    static void rule(const NetworkMember&, const Language&, Problems&);
};

/// Something that a network's members have shared.
struct NetworkResource {
    Id<NetworkResource> id;
    Id<Network> network;
    QString title;
    When date;
    QString address;

    bool operator==(const NetworkResource&) const = default;
};
template <>
struct Schema<NetworkResource> {
    static constexpr auto table = "network_resource";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "shared resource");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "shared resources");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What the members have shared with each other.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"network", QT_TRANSLATE_NOOP("Field", "Network"), &NetworkResource::network, asPart},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &NetworkResource::title, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &NetworkResource::date},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Where to find it"), &NetworkResource::address}};
};

/// Somebody who can speak on a topic at a gathering.
struct Speaker {
    Id<Speaker> id;
    QString name;
    QString topics;
    Id<Organisation> organisation;
    Id<Person> person;
    QString email;
    QString note;

    bool operator==(const Speaker&) const = default;
};
template <>
struct Schema<Speaker> {
    static constexpr auto table = "speaker";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "speaker");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "speakers");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who can speak on what, and when they were last used.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Speaker::name, required},
        Field{"topics", QT_TRANSLATE_NOOP("Field", "Topics"), &Speaker::topics, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Speaker::organisation},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &Speaker::person,
              Rules{.folded = true, .onDelete = OnDelete::loosen}},
        Field{"email", QT_TRANSLATE_NOOP("Field", "E-mail"), &Speaker::email,
              Rules{.purpose = QT_TRANSLATE_NOOP("Field", "To ask whether they can come")}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Speaker::note,
              Rules{.isLong = true, .folded = true}}};
};

/// A day or part of one when a network met.
struct Gathering {
    Id<Gathering> id;
    Id<Network> network;
    QDate date;
    QTime starts;
    QString theme;
    QString place;
    Id<Organisation> host;
    Id<Speaker> speaker;
    std::optional<double> hours;
    std::optional<double> socialHours;
    std::optional<int> substitutes;
    std::optional<Money> travelCost;
    std::optional<Money> cost;
    std::optional<double> usefulness;
    std::optional<int> usefulnessN;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const Gathering&) const = default;
};
template <>
struct Schema<Gathering> {
    static constexpr auto table = "gathering";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "gathering");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "gatherings");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "When a network met, on what, who was there, and how useful they found it.");
    static constexpr auto title = "theme";
    static constexpr std::tuple fields{
        Field{"network", QT_TRANSLATE_NOOP("Field", "Network"), &Gathering::network, asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Gathering::date, required},
        Field{"starts", QT_TRANSLATE_NOOP("Field", "Starts"), &Gathering::starts},
        Field{"theme", QT_TRANSLATE_NOOP("Field", "Theme"), &Gathering::theme},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &Gathering::place},
        Field{"host", QT_TRANSLATE_NOOP("Field", "Host"), &Gathering::host},
        Field{"speaker", QT_TRANSLATE_NOOP("Field", "Speaker"), &Gathering::speaker, loose},
        Field{"hours", QT_TRANSLATE_NOOP("Field", "Hours"), &Gathering::hours, Rules{.least = 0}},
        Field{"social_hours", QT_TRANSLATE_NOOP("Field", "Of these, social time (hours)"),
              &Gathering::socialHours, Rules{.folded = true, .least = 0}},
        Field{"substitutes", QT_TRANSLATE_NOOP("Field", "Substitutes needed"), &Gathering::substitutes,
              Rules{.folded = true, .least = 0}},
        Field{"travel_cost", QT_TRANSLATE_NOOP("Field", "Travel cost"), &Gathering::travelCost,
              Rules{.folded = true, .least = 0}},
        Field{"cost", QT_TRANSLATE_NOOP("Field", "Cost"), &Gathering::cost,
              Rules{.folded = true, .least = 0}},
        Field{"usefulness", QT_TRANSLATE_NOOP("Field", "Usefulness, mean"), &Gathering::usefulness,
              Rules{.least = 0, .most = 100}},
        Field{"usefulness_n", QT_TRANSLATE_NOOP("Field", "Answers"), &Gathering::usefulnessN,
              Rules{.least = 0}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Gathering::note,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Gathering::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Gathering::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Gathering&, const Language&, Problems&);
};

/// How many came to a gathering from a school.
struct GatheringAttendance {
    Id<GatheringAttendance> id;
    Id<Gathering> gathering;
    Id<Organisation> school;
    std::optional<int> count;
    Id<Person> person;
    QString note;

    bool operator==(const GatheringAttendance&) const = default;
};
template <>
struct Schema<GatheringAttendance> {
    static constexpr auto table = "gathering_attendance";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "school at the gathering");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "schools at the gathering");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "How many came from each school.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"gathering", QT_TRANSLATE_NOOP("Field", "Gathering"), &GatheringAttendance::gathering, asPart},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &GatheringAttendance::school, required},
        Field{"count", QT_TRANSLATE_NOOP("Field", "Participants"), &GatheringAttendance::count,
              Rules{.least = 0}},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &GatheringAttendance::person,
              Rules{.folded = true, .onDelete = OnDelete::loosen}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &GatheringAttendance::note, Rules{.folded = true}}};
};

/// A sign of fatigue that the evaluation names, as a note. Never a score.
struct FatigueSign {
    Id<FatigueSign> id;
    Id<Network> network;
    Fatigue sign = Fatigue::content;
    When date;
    QString text;
    Id<Gathering> gathering;
    QString source;

    bool operator==(const FatigueSign&) const = default;
};
template <>
struct Schema<FatigueSign> {
    static constexpr auto table = "fatigue_sign";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "sign of fatigue");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "signs of fatigue");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Signs of fatigue, as somebody said or saw them: content, speakers, "
                                  "substitutes, pressure, falling attendance.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"network", QT_TRANSLATE_NOOP("Field", "Network"), &FatigueSign::network, asPart},
        Field{"sign", QT_TRANSLATE_NOOP("Field", "Sign"), &FatigueSign::sign, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &FatigueSign::date},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Note"), &FatigueSign::text, required},
        Field{"gathering", QT_TRANSLATE_NOOP("Field", "Gathering"), &FatigueSign::gathering,
              Rules{.folded = true, .onDelete = OnDelete::takeAlong}},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &FatigueSign::source, Rules{.folded = true}}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> networksKinds();

} // namespace samspel
