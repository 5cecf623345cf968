// SPDX-License-Identifier: MIT
// What publishers' words for units and indicators mean in this register.
#pragma once

#include "domain/indicator.h"
#include "domain/organisation.h"

namespace samspel {

/// A publisher's name for a unit or an indicator, where its files give no number or code: remembered, so that
/// it is asked about once.
struct Naming {
    Id<Naming> id;
    QString name;      ///< as the files write it
    QString publisher; ///< "" holds for every publisher
    Id<Organisation> organisation;
    Id<Indicator> indicator;
    QString note;

    bool operator==(const Naming&) const = default;
};
template <>
struct Schema<Naming> {
    static constexpr auto table = "naming";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "publisher's name");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "publishers' names");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Which unit or indicator is meant where a publisher's file gives a name and no number.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name in the files"), &Naming::name, required},
        Field{"publisher", QT_TRANSLATE_NOOP("Field", "Publisher"), &Naming::publisher},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Naming::organisation,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), &Naming::indicator,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Naming::note,
              Rules{.isLong = true, .folded = true}}};
    static void rule(const Naming&, const Language&, Problems&);
};

} // namespace samspel
