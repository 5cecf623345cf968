// SPDX-License-Identifier: MIT
#pragma once

#include "domain/organisation.h"

namespace samspel {

/// A joint effort over some years, with its owner and aim: "Sats på skulen – snu Sogn".
struct Programme {
    Id<Programme> id;
    QString name;
    QString aim;
    Id<Organisation> owner;
    Id<Organisation> host;
    When begins;
    When ends;
    QString form;
    QString origin;
    bool isInvented = false;
    Id<Organisation> client;
    QString basis;

    bool operator==(const Programme&) const = default;
};
template <>
struct Schema<Programme> {
    static constexpr auto table = "programme";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "programme");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "programmes");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What the partnership does together: its aim, its owner, its years, and "
                                  "the parts it is worked on in.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Programme::name, required},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &Programme::aim, Rules{.isLong = true}},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &Programme::owner},
        Field{"host", QT_TRANSLATE_NOOP("Field", "Host"), &Programme::host},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Programme::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Programme::ends},
        Field{"form", QT_TRANSLATE_NOOP("Field", "Form"), &Programme::form,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Programme::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Programme::isInvented,
              Rules{.folded = true}},
        Field{"client", QT_TRANSLATE_NOOP("Field", "Client"), &Programme::client},
        Field{"basis", QT_TRANSLATE_NOOP("Field", "Basis"), &Programme::basis,
              Rules{.isLong = true, .folded = true}}};
    static void rule(const Programme&, const Language&, Problems&);
};

enum class ProgrammeArea {
    owners,
    leaders,
    networks,
    kindergartens,
    entrepreneurship,
    adaptedLearning,
    other
};
template <>
struct Choices<ProgrammeArea> {
    static constexpr std::array all{
        Choice{"owners", QT_TRANSLATE_NOOP("Choice", "School owners")},
        Choice{"leaders", QT_TRANSLATE_NOOP("Choice", "Leaders")},
        Choice{"networks", QT_TRANSLATE_NOOP("Choice", "Subject networks")},
        Choice{"kindergartens", QT_TRANSLATE_NOOP("Choice", "Kindergartens")},
        Choice{"entrepreneurship", QT_TRANSLATE_NOOP("Choice", "Entrepreneurship")},
        Choice{"adapted_learning", QT_TRANSLATE_NOOP("Choice", "Adapted learning")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

/// One part of a programme with its own editor and lane: school owners, leaders, subject networks, …
struct SubProgramme {
    Id<SubProgramme> id;
    Id<Programme> programme;
    QString name;
    QString aim;
    When begins;
    When ends;
    int position = 0; ///< order of lanes and pages, from the top
    QString origin;
    std::optional<ProgrammeArea> area; ///< whose page its work is kept on

    bool operator==(const SubProgramme&) const = default;
};
template <>
struct Schema<SubProgramme> {
    static constexpr auto table = "sub_programme";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "sub-programme");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "sub-programmes");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "The parts of the programme. Each gets its own lane of milestones under the charts.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &SubProgramme::programme, asPart},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &SubProgramme::name, required},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &SubProgramme::aim, Rules{.isLong = true}},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &SubProgramme::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &SubProgramme::ends},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Order"), &SubProgramme::position,
              Rules{.folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &SubProgramme::origin,
              Rules{.folded = true}},
        Field{"area", QT_TRANSLATE_NOOP("Field", "Area"), &SubProgramme::area}};
    static void rule(const SubProgramme&, const Language&, Problems&);
};

enum class Lane { programme, subProgramme, outside, data };
template <>
struct Choices<Lane> {
    static constexpr std::array all{Choice{"programme", QT_TRANSLATE_NOOP("Choice", "The whole programme")},
                                    Choice{"sub_programme", QT_TRANSLATE_NOOP("Choice", "Sub-programme")},
                                    Choice{"outside", QT_TRANSLATE_NOOP("Choice", "Outside events")},
                                    Choice{"data", QT_TRANSLATE_NOOP("Choice", "Breaks in the data")}};
};

/// Something that happened at a time: a point (no end) or a range, in a lane under the charts.
struct Milestone {
    Id<Milestone> id;
    QString title;
    Lane lane = Lane::programme;
    Id<SubProgramme> subProgramme;
    When begins;
    When ends; ///< empty for a point in time
    QString origin;
    bool isInvented = false;
    QString note;
    Link about; ///< the record that the milestone came from

    bool operator==(const Milestone&) const = default;
};
template <>
struct Schema<Milestone> {
    static constexpr auto table = "milestone";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "milestone");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "milestones");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What happened when. Milestones lie in lanes under the charts, so that "
                                  "figures are read against them.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Milestone::title, required},
        Field{"lane", QT_TRANSLATE_NOOP("Field", "Lane"), &Milestone::lane, required},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Milestone::subProgramme,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Milestone::begins,
              Rules{.required = true,
                    .help = QT_TRANSLATE_NOOP("Field", "A day, a month, “autumn 2010” or a year")}},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Milestone::ends,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "Empty for a point in time")}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Milestone::origin},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Milestone::isInvented,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Milestone::note,
              Rules{.isLong = true, .folded = true}},
        Field{"about", QT_TRANSLATE_NOOP("Field", "Comes from"), &Milestone::about, Rules{.folded = true}}};
    static void rule(const Milestone&, const Language&, Problems&);
};

} // namespace samspel
