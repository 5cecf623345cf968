// SPDX-License-Identifier: MIT
#pragma once

#include "domain/networks.h"

#include <vector>

namespace samspel {

class Ledger;

/// A school of a network, and at which of its gatherings it was.
struct MatrixSchool {
    Id<Organisation> id;
    QString name;
    Id<Organisation> municipality; ///< what the school belongs to; none where the register does not know
    bool isMember = false;         ///< or was once; otherwise it came as a guest
    std::vector<std::size_t> attended{}; ///< places in MeetingMatrix::gatherings, rising
};

/// Which schools of a network have been at the same gathering. A school was there when it stands in the
/// gathering's list of schools, and not with nobody.
struct MeetingMatrix {
    struct Met {
        Id<Gathering> id;
        QDate date;
    };
    std::vector<MatrixSchool> schools; ///< by municipality, then by name, in Norwegian order
    std::vector<Met> gatherings;       ///< those with a list of schools, the oldest first

    /// The gatherings where both were, the oldest first; of one school with itself, all where it was.
    std::vector<Id<Gathering>> together(std::size_t one, std::size_t other) const;
    /// Pairs of two members, as attention's "networks.never_met" counts them: guests are not in them.
    int pairs() const;
    int pairsNeverMet() const;
    /// False while no gathering has a list of schools: that two never met is then not known.
    bool isKnown() const { return !gatherings.empty(); }
};

MeetingMatrix meetingMatrix(const Ledger& ledger, Id<Network> network);

} // namespace samspel
