// SPDX-License-Identifier: MIT
#pragma once

#include "domain/organisation.h"

#include <QStringView>
#include <array>
#include <optional>

namespace samspel::exchange::udir {

/// The columns, or keys of an object, that tell which unit a row is about.
enum class Identity {
    level,
    nationCode,
    countyCode,
    municipalityCode,
    number,
    nation,
    county,
    municipality,
    unit
};
inline constexpr int identities = 9;
/// As the publisher writes it: "EnhetNivaa".
QStringView nameOf(Identity identity);
/// By any name that the publisher has used: "Kommunekode", "KommuneNr", "kommunenummer".
std::optional<Identity> identityOf(QStringView head);
/// A name as it is compared: "Kjønn" and "Kjoenn" are "kjoenn", "Indikator/delskår" is "indikatordelskaar".
QString keyOf(QStringView name);

/// What one row says of its unit; nothing for a column that the file lacks.
struct IdentityCells {
    qint64 headLine = 0;
    qint64 line = 0;
    std::array<std::optional<QStringView>, identities> texts;
    std::array<qint64, identities> columns{}; ///< from 1

    bool has(Identity which) const { return texts[static_cast<std::size_t>(which)].has_value(); }
    QStringView text(Identity which) const {
        return texts[static_cast<std::size_t>(which)].value_or(QStringView()).trimmed();
    }
};

/// A unit's name without the years that it ended with: "Leikanger (-2019)" was there until 1 January 2020.
struct DatedName {
    QString name;
    QDate validTo;
};
/// The years stand at the end in brackets; without them validTo is invalid and the name stays as it is.
DatedName datedName(QStringView name);
/// What a unit is that is known by its name alone; `other` where the name does not tell.
OrganisationKind kindOfName(QStringView name);

} // namespace samspel::exchange::udir
