// SPDX-License-Identifier: MIT
#pragma once

#include "domain/problem.h"
#include "domain/when.h"

namespace samspel {

/// Puts a problem beside a field; `what` is in the reader's language already.
void complain(Problems& problems, const char* field, const QString& what);
/// The same, for what is worth a look and no hindrance.
void remark(Problems& problems, const char* field, const QString& what);

/// Complains beside `field` when what ends does so before, or on the day, that it begins.
void checkDays(QDate from, QDate to, const char* field, const Language& language, Problems& problems);
/// Complains beside `field` when the end cannot be after the beginning: "2012" to "autumn 2012" may be right.
void checkTimes(const When& begins, const When& ends, const char* field, const Language& language,
                Problems& problems);

} // namespace samspel
