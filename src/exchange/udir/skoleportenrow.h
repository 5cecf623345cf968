// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/udir/cells.h"
#include "exchange/udir/terms.h"

#include <array>

namespace samspel::exchange::udir {

/// The columns of Skoleporten's long export.
enum class PortColumn {
    unit,
    unitId,
    county,
    municipality,
    schoolType,
    area,
    statistic,
    indicator,
    period,
    ownership,
    grade,
    sex,
    value,
    measure
};
inline constexpr int portColumns = 14;
/// As Skoleporten writes it: "Enhetsnavn".
QStringView nameOf(PortColumn column);
std::optional<PortColumn> portColumnOf(QStringView head);

/// What Skoleporten's words "Nasjonale prøver 5. trinn", "Engelsk", "Skalapoeng" are in the register.
struct PortMeaning {
    IndicatorClaim claim;
    Limits limits;
};
PortMeaning portMeaningOf(QStringView statistic, QStringView indicator, QStringView measure,
                          const Dimensions& dimensions);

/// What is known of a unit from one line.
struct PortUnit {
    QString number; ///< only where it certainly is one
    OrganisationKind kind = OrganisationKind::other;
    QString parent;
};
/// `id` is an organisation number, a municipality's, or a county's old one without its zero; or something of
/// Skoleporten's own, which is no number.
PortUnit portUnitOf(QStringView name, QStringView id, QStringView county, QStringView municipality);

} // namespace samspel::exchange::udir
