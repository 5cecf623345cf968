// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace samspel {

class Ledger;
class PersonSigns;

/// What the names of a register's drafts in a person's settings begin with: by the register's path and by
/// what it got when it was made (store/keeping/birth.h), so that drafts of one register do not stray into
/// another, also not into one that has come to its place.
QString draftScopeOf(const Ledger& ledger);

/// Takes out of a person's settings what was typed about somebody who was erased: drafts of this register,
/// and filters and conditions of all lists. How many of them there were. Only the settings of who is logged
/// in are reached.
int forgetTyped(QSettings& settings, const QString& draftScope, qint64 person, const PersonSigns& signs);

/// The kept files that drafts in a person's settings name, of any register, by their SHA-256.
QStringList filesInDrafts(QSettings& settings);

/// What is left of a list's conditions, as RowQuery::toText() has them.
QString withoutConditionsOn(const QString& conditions, const PersonSigns& signs);

} // namespace samspel
