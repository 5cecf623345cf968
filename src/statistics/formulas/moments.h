// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace samspel::statistics {

struct Moments {
    double mean = 0;
    double sd = 0; ///< with n - 1; 0 for one value
};

/// Mean and sample SD of at least one value, by two passes with the correction of Chan, Golub & LeVeque
/// (1983): the digits that NIST certifies, also when the mean is 10^8 times the SD.
Moments moments(std::span<const double> values);

/// The median of at least one value; the mean of the middle two for an even number.
double median(std::span<const double> values);

/// R's type 7 quantile of at least one value, 0 <= p <= 1.
double quantile(std::span<const double> values, double p);

} // namespace samspel::statistics
