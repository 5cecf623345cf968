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

    bool operator==(const Programme&) const = default;
};
template <>
struct Schema<Programme> {
    static constexpr auto table = "programme";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "programme");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "programmes");
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
              Rules{.folded = true}}};
    static void rule(const Programme&, const Language&, Problems&);
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

    bool operator==(const SubProgramme&) const = default;
};
template <>
struct Schema<SubProgramme> {
    static constexpr auto table = "sub_programme";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "sub-programme");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "sub-programmes");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &SubProgramme::programme, required},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &SubProgramme::name, required},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &SubProgramme::aim, Rules{.isLong = true}},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &SubProgramme::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &SubProgramme::ends},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Order"), &SubProgramme::position,
              Rules{.folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &SubProgramme::origin,
              Rules{.folded = true}}};
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
    When ends;          ///< empty for a point in time
    QString recordKind; ///< table of the record that the milestone came from
    std::optional<int> recordId;
    QString origin;
    bool isInvented = false;
    QString note;

    bool operator==(const Milestone&) const = default;
};
template <>
struct Schema<Milestone> {
    static constexpr auto table = "milestone";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "milestone");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "milestones");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Milestone::title, required},
        Field{"lane", QT_TRANSLATE_NOOP("Field", "Lane"), &Milestone::lane, required},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Milestone::subProgramme},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Milestone::begins,
              Rules{.required = true,
                    .help = QT_TRANSLATE_NOOP("Field", "A day, a month, “autumn 2010” or a year")}},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Milestone::ends,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "Empty for a point in time")}},
        Field{"record_kind", QT_TRANSLATE_NOOP("Field", "Record kind"), &Milestone::recordKind,
              Rules{.folded = true}},
        Field{"record_id", QT_TRANSLATE_NOOP("Field", "Record"), &Milestone::recordId, Rules{.folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Milestone::origin},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Milestone::isInvented,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Milestone::note,
              Rules{.isLong = true, .folded = true}}};
    static void rule(const Milestone&, const Language&, Problems&);
};

} // namespace samspel
