// SPDX-License-Identifier: MIT
#pragma once

#include "store/people/signs.h"

#include <vector>

namespace samspel {

/// Somebody who is named as the one who did something: a step of the history, an import, what was handed out.
/// As a rule it is the name by which a person logs in, "kari.nordmann".
struct Authorship {
    QString name;
    qint64 count = 0;
    bool isAlike = false; ///< it is made of the person's own names or addresses
};

/// Whether a name by which somebody logs in is made of a person's names or addresses: "kari.nordmann",
/// "KOMMUNE\knordmann". It may be another's all the same, so a person decides.
bool isAlike(const QString& author, const PersonSigns& signs);

/// All who did something, those that are alike first; without those who were erased.
std::vector<Authorship> authorshipsIn(const Ledger& ledger, const PersonSigns& signs);

} // namespace samspel
