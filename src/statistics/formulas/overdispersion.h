// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

/// How much more units differ than chance lets them (Spiegelhalter 2005, 2012). Only src/statistics and its
/// tests include this.
namespace samspel::statistics {

struct Overdispersion {
    double phi = 0;    ///< mean of the squared winsorised z; about 1 under chance
    double phiRaw = 0; ///< without winsorising
    double tau2 = 0; ///< variance between units beyond chance: max(0, (Iφ − (I−1))/(Σw − Σw²/Σw)), w = 1/s²
    std::vector<double> z;
    std::vector<double> winsorised; ///< pulled in to the type-7 quantiles 10 % and 90 %
};

/// At least one unit; every s above 0.
Overdispersion overdispersion(std::span<const double> values, std::span<const double> errors, double target);

} // namespace samspel::statistics
