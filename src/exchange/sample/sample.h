// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

namespace samspel::exchange {

/// Makes the sample register: Sats på skulen – snu Sogn, with real facts and figures and their sources; what
/// is invented says so. Throws NotARegister when the file exists, sqlite::Error.
void makeSample(const QString& path, const Language& language);

} // namespace samspel::exchange
