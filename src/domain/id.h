// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <compare>

namespace samspel {

/// The key of a record of kind R in the register; 0 is a record that is not kept yet.
template <class R>
struct Id {
    qint64 value = 0;

    constexpr bool isKept() const { return value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

} // namespace samspel
