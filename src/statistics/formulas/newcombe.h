// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/share.h"

/// The formulas behind share.h by their z, for comparisons at many levels. Only src/statistics and its tests
/// include this.
namespace samspel::statistics {

/// Wilson's interval with z standard errors; `count` of `n`, which are possible.
Interval wilsonAt(double z, int count, int n);
/// Newcombe's interval of one − other, made of these.
Interval newcombeAt(double z, const Share& one, const Share& other);

/// How rare a difference is when Newcombe's interval is asked: the least p at which the interval of 1 − p
/// holds no 0. 1 for equal shares. The program shows no p-value.
double newcombeBothTails(const Share& one, const Share& other);

} // namespace samspel::statistics
