// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

namespace samspel {

class Ledger;

/// Somebody who is expected at an event.
struct Expected {
    QString name{};  ///< empty where only the place is known: somebody from that school
    QString place{}; ///< the school or organisation that the person comes from
    QString role{};

    friend bool operator==(const Expected&, const Expected&) = default;
};

/// Whether the register can tell who is expected at events of the kind.
bool knowsExpected(const Kind& kind);

/// Who is expected at an event on its day, each once, by name in Norwegian order, those without a name last.
/// A gathering: the network's coordinator, its members, and who is entered as present. A meeting: who holds a
/// seat in the body, and who is entered as present. A dialogue meeting: who has a role in the municipality or
/// its schools and kindergartens. A course gathering: the participants but for those who were only offered
/// the course. Asserts knowsExpected(kind).
std::vector<Expected> expectedAt(const Ledger& ledger, const Kind& kind, const Row& event,
                                 const Language& language);

} // namespace samspel
