// SPDX-License-Identifier: MIT
#pragma once

#include "domain/networks.h"

#include <map>
#include <vector>

namespace samspel {

class Ledger;

/// How often a network met in a year, and whom it reached.
struct NetworkYear {
    int gatherings = 0;
    std::optional<int> schools; ///< different ones; nothing where no gathering has a list of schools
};

/// A network's years. A year in which nothing is registered is not there.
struct NetworkYears {
    Id<Network> id;
    QString name;
    NetworkState state;
    std::map<int, NetworkYear> years;
};

/// All networks that have met by `today`, by name; what lies ahead is not counted.
std::vector<NetworkYears> networkYears(const Ledger& ledger, QDate today);

} // namespace samspel
