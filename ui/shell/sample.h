// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

class Language;

/// A person's own copy of the sample register, made when it is not there yet; gives its path. What was tried
/// out in it stays. Throws as samspel::exchange::makeSample.
QString sampleCopy(const QString& folder, const Language& language);

/// Where programs keep a person's data: the folder for the copy.
QString dataFolder();

} // namespace samspel
