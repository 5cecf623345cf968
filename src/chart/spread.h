// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace samspel::chart {

/// A label on a vertical line: where its centre would like to be, and how high it is.
struct Wish {
    double centre = 0;
    double height = 0;
};

/// Centres for labels that do not overlap, keep the order of their wishes (equal wishes: the order given),
/// lie between top and bottom, and have moved as little as possible (least squares, pool-adjacent-violators).
/// When they are together higher than the room, they overflow at the bottom.
std::vector<double> spread(std::span<const Wish> wishes, double gap, double top, double bottom);

} // namespace samspel::chart
