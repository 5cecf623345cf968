// SPDX-License-Identifier: MIT
// Kindergartens: early measures, the municipality as owner, transition to school.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class OwnerCapacity { asOwner, asAdviser };
template <>
struct Choices<OwnerCapacity> {
    static constexpr std::array all{Choice{"as_owner", QT_TRANSLATE_NOOP("Choice", "As owner")},
                                    Choice{"as_adviser", QT_TRANSLATE_NOOP("Choice", "As adviser")}};
};

/// A measure of early intervention at a kindergarten. Never data of a child.
struct EarlyMeasure {
    Id<EarlyMeasure> id;
    QString title;
    Id<Organisation> organisation;
    When begins;
    When ends;
    QString text;
    QString origin;
    bool isInvented = false;

    bool operator==(const EarlyMeasure&) const = default;
};
template <>
struct Schema<EarlyMeasure> {
    static constexpr auto table = "early_measure";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "early measure");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "early measures");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Measures of early intervention. Nothing about a child stands here.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &EarlyMeasure::title, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &EarlyMeasure::organisation,
              required},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &EarlyMeasure::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &EarlyMeasure::ends},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &EarlyMeasure::text,
              Rules{.isLong = true,
                    .help = QT_TRANSLATE_NOOP("Field", "What is done and how; nothing about a child")}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &EarlyMeasure::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &EarlyMeasure::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const EarlyMeasure&, const Language&, Problems&);
};

/// What a municipality did for a kindergarten, as its owner or as an adviser to a private one.
struct OwnerSupport {
    Id<OwnerSupport> id;
    Id<Organisation> municipality;
    Id<Organisation> kindergarten;
    OwnerCapacity capacity = OwnerCapacity::asOwner;
    QDate date;
    QString text;

    bool operator==(const OwnerSupport&) const = default;
};
template <>
struct Schema<OwnerSupport> {
    static constexpr auto table = "owner_support";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "support from the municipality");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "support from municipalities");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What municipalities do for kindergartens, as owners and as advisers to private ones.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"municipality", QT_TRANSLATE_NOOP("Field", "Municipality"), &OwnerSupport::municipality,
              required},
        Field{"kindergarten", QT_TRANSLATE_NOOP("Field", "Kindergarten"), &OwnerSupport::kindergarten,
              required},
        Field{"capacity", QT_TRANSLATE_NOOP("Field", "In what role"), &OwnerSupport::capacity, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &OwnerSupport::date, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &OwnerSupport::text, required}};
};

/// How a kindergarten and a school lead children over, and when they agree on it anew.
struct TransitionAgreement {
    Id<TransitionAgreement> id;
    Id<Organisation> kindergarten;
    Id<Organisation> school;
    QDate signedOn;
    QDate due;
    QString text;
    QString origin;
    bool isInvented = false;

    bool operator==(const TransitionAgreement&) const = default;
};
template <>
struct Schema<TransitionAgreement> {
    static constexpr auto table = "transition_agreement";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "transition agreement");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "transition agreements");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "How kindergartens and schools lead children over, and when it is agreed on anew.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"kindergarten", QT_TRANSLATE_NOOP("Field", "Kindergarten"), &TransitionAgreement::kindergarten,
              required},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &TransitionAgreement::school, required},
        Field{"signed_on", QT_TRANSLATE_NOOP("Field", "Signed"), &TransitionAgreement::signedOn},
        Field{"due", QT_TRANSLATE_NOOP("Field", "To be renewed by"), &TransitionAgreement::due},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &TransitionAgreement::text, Rules{.isLong = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &TransitionAgreement::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &TransitionAgreement::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const TransitionAgreement&, const Language&, Problems&);
};

/// A meeting of a kindergarten and a school under their agreement.
struct TransitionMeeting {
    Id<TransitionMeeting> id;
    Id<TransitionAgreement> agreement;
    QDate date;
    QTime starts;
    QString place;
    std::optional<int> participants;
    QString text;

    bool operator==(const TransitionMeeting&) const = default;
};
template <>
struct Schema<TransitionMeeting> {
    static constexpr auto table = "transition_meeting";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "transition meeting");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "transition meetings");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "When the two met.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"agreement", QT_TRANSLATE_NOOP("Field", "Transition agreement"), &TransitionMeeting::agreement,
              asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &TransitionMeeting::date, required},
        Field{"starts", QT_TRANSLATE_NOOP("Field", "Starts"), &TransitionMeeting::starts,
              Rules{.folded = true}},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &TransitionMeeting::place},
        Field{"participants", QT_TRANSLATE_NOOP("Field", "Participants"), &TransitionMeeting::participants,
              Rules{.least = 0}},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &TransitionMeeting::text}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> kindergartensKinds();

} // namespace samspel
