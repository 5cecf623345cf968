// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QDate>

namespace samspel::exchange {

/// Makes the sample register: Sats på skulen – snu Sogn, with real facts and figures and their sources; what
/// is invented says so, and some of it is told from `today` on, so that there is always something ahead and
/// something due. Throws NotARegister when the file exists, sqlite::Error.
void makeSample(const QString& path, const Language& language, QDate today = QDate::currentDate());

} // namespace samspel::exchange
