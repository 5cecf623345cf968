// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "domain/indicator.h"
#include "domain/organisation.h"

#include <QString>
#include <optional>

/// What people write in the cells of their own tables.
namespace samspel::exchange::anytable {

/// A unit's number with the zeros that it lost.
QString wholeNumber(QStringView digits);
/// Whether digits have the length of a unit's number: 1 (the nation), 2 (a county), 4 (a municipality), 9
/// (a school); "00" and "0000" are no unit.
bool isUnitNumber(const QString& number);
/// What a unit is by the length of its number.
OrganisationKind kindOfNumber(const QString& number);
/// Whether a word stands for all pupils, schools or ages, and so for no part of them.
bool isAllOf(QStringView told);
/// What an indicator's name and the head of its figures say that they are: a share in per cent, a count, else
/// a mean; a mean also a change or difference, which has no limits, whatever it is told in.
Measure measureIn(QStringView indicator, QStringView head);
/// A status by its letter, or by a word for it.
std::optional<Status> statusIn(QStringView text);

} // namespace samspel::exchange::anytable
