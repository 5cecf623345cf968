// SPDX-License-Identifier: MIT
#pragma once

#include "domain/field.h"

#include <vector>

namespace samspel {

class Ledger;

/// Why a person, or what is known of one, is to be taken out.
enum class RetentionReason { dayPassed, withdrawn, ranOut, longAgo, contactDetails, deleted };
template <>
struct Choices<RetentionReason> {
    static constexpr std::array all{
        Choice{"day_passed", QT_TRANSLATE_NOOP("Choice", "the day that the record names has passed")},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "consent was withdrawn")},
        Choice{"ran_out", QT_TRANSLATE_NOOP("Choice", "consent has run out")},
        Choice{"long_ago", QT_TRANSLATE_NOOP("Choice", "the last office, task or activity is long ago")},
        Choice{"contact_details",
               QT_TRANSLATE_NOOP("Choice", "e-mail, phone and address are no longer needed")},
        Choice{"deleted",
               QT_TRANSLATE_NOOP("Choice", "the record is deleted, and the history has the name")}};
};

/// Somebody who is past what is kept, or whose contact details are.
struct RetentionDue {
    qint64 person = 0;
    RetentionReason reason = RetentionReason::dayPassed;
    QDate since;    ///< the day that passed, or of the last activity; invalid where none is known
    QString name{}; ///< of one whose record is deleted; the others' stands in their record
};

/// All of them on a day, the first reason of each, contact details last but for those whose record is
/// deleted.
std::vector<RetentionDue> retentionDue(const Ledger& ledger, QDate today);
/// How many years a name is kept after the last activity, by the setting "retention_years"; 1 to 50.
int retentionYears(const Ledger& ledger);

} // namespace samspel
