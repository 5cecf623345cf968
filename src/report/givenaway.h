// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/releases.h"

namespace samspel {
class Ledger;
}

/// What was handed out, in words.
namespace samspel::report {

/// "Vik, National test in English, grade 5, girls, 2023–24": a figure by the key that releases know it by.
QString nameOf(const LinkedScope& scope, const QString& key, const Ledger& ledger, const Language& language);

/// One sentence for each figure, or group of figures, that earlier releases give away.
QStringList givenAway(const std::vector<Exposure>& exposures, const Ledger& ledger, const Language& language);

/// The same of the indicators in a release, at most three sentences and how many more there are: what whoever
/// hands it out has to know. Empty for most.
QStringList givenAwayIn(const Release& out, Ledger& ledger, const Language& language);

} // namespace samspel::report
