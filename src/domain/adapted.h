// SPDX-License-Identifier: MIT
// Adapted learning (System for styrka læring).
#pragma once

#include "domain/field.h"
#include "domain/indicator.h"
#include "domain/initiatives.h"
#include "domain/networks.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

/// A measure for adapted learning, the network that carries it and the indicator that it is read against.
struct AdaptedMeasure {
    Id<AdaptedMeasure> id;
    QString title;
    Id<Organisation> organisation;
    Id<Initiative> initiative;
    Id<Network> network;
    Id<Indicator> indicator;
    When begins;
    When ends;
    QString text;
    QString origin;
    bool isInvented = false;

    bool operator==(const AdaptedMeasure&) const = default;
};
template <>
struct Schema<AdaptedMeasure> {
    static constexpr auto table = "adapted_measure";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "measure for adapted learning");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "measures for adapted learning");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind",
        "Measures for adapted learning, the networks they use and the indicator they are read against.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &AdaptedMeasure::title, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &AdaptedMeasure::organisation},
        Field{"initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &AdaptedMeasure::initiative},
        Field{"network", QT_TRANSLATE_NOOP("Field", "Network"), &AdaptedMeasure::network},
        Field{"indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), &AdaptedMeasure::indicator},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &AdaptedMeasure::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &AdaptedMeasure::ends},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &AdaptedMeasure::text, Rules{.isLong = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &AdaptedMeasure::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &AdaptedMeasure::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const AdaptedMeasure&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> adaptedKinds();

} // namespace samspel
