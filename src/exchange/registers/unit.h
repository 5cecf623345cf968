// SPDX-License-Identifier: MIT
#pragma once

#include "domain/organisation.h"
#include "exchange/text/json.h"

#include <QStringList>
#include <optional>

namespace samspel::exchange::registers {

/// What the registers tell of a unit; each has had several names through the versions of their interfaces.
enum class Fact {
    number,
    name,
    fullName,
    municipality,
    municipalityName,
    county,
    countyName,
    isActive,
    isSchool,
    isSchoolOwner,
    isKindergarten,
    isKindergartenOwner,
    isPrivate,
    isPublic,
    categories,
    closed,
    closedWhy,
    founded,
    changed,
    gradeFrom,
    gradeTo,
    languageForm,
    email,
    phone,
    address,
    parents
};
std::optional<Fact> factOf(QStringView name);

/// One unit as a register tells it.
struct Unit {
    qint64 line = 0;
    QString number;
    QString name;
    QString fullName;
    QString municipality;
    QString municipalityName;
    QString county;
    QString countyName;
    std::optional<bool> isActive;
    bool isSchool = false;
    bool isKindergarten = false;
    bool isOwner = false;
    bool isPrivate = false;
    bool isPublic = false;
    QStringList categories;
    QString closed;         ///< as the register has it: "2008-07-31T00:00:00+02:00"
    bool hasClosed = false; ///< its kind of closing is told
    QString founded;
    QString changed;
    QString gradeFrom;
    QString gradeTo;
    QString languageForm;
    QString email;
    QString phone;
    QString address;
    QString owner; ///< number of the one that owns it
    QString ownerName;

    /// Takes a fact that a table's cell tells.
    void take(Fact fact, const QString& text);
    /// Takes one that is an object or a list, too.
    void take(Fact fact, JsonValue value);

    bool hasCategory(QStringView word) const;
    bool isClosed() const { return isActive == false || hasClosed || !closed.isEmpty(); }
    OrganisationKind kind() const;
    /// Nothing where the register tells no more than that it is public.
    std::optional<Ownership> ownership() const;
};

} // namespace samspel::exchange::registers
